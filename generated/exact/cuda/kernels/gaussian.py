"""Made by actforge from the definitions; changes made here are lost.

The bell of a radial basis function: 1 at 0, and next to nothing beyond 3.

    exp(-x**2)

Source: defs/gaussian.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 648d2798ed97aa4f
"""

import numpy as np
from numba import cuda

from ....cuda._lanes import (
    TILE,
    by_type,
    dabs,
    dadd,
    dbits,
    dcopysign,
    dfma,
    dmul,
    each,
    fabs,
    fadd,
    fbits,
    fcopysign,
    ffma,
    fmul,
    from_dbits,
    from_fbits,
    fsub,
    iadd,
    ior,
    isub,
    load,
    select,
    shl,
    store,
    together,
)
from ....cuda._launch import kernel


def f_of_f32(x):
    """exp(-x**2)"""
    t = fabs(x)
    c = np.float32(10.86328125) < t
    t2 = select(c, np.float32(10.86328125), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t5)
    t6 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t7 = ffma(t6, r3, np.float32(0.04166839271783829))
    t8 = ffma(t7, r3, np.float32(0.1666651964187622))
    t9 = ffma(t8, r3, np.float32(0.4999999403953552))
    t10 = fmul(r3, r3)
    t11 = fsub(r, r2)
    t12 = ffma(k, np.float32(-1.428606765330187e-06), t11)
    t13 = fsub(r2, r3)
    t14 = fsub(t13, t5)
    t15 = fadd(t12, t14)
    v = ffma(t10, t9, t15)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(r3, s, s)
    t16 = fsub(s, big)
    t17 = ffma(r3, s, t16)
    t18 = ffma(v, s, t17)
    t19 = fadd(big, t18)
    t20 = fsub(t19, big)
    t21 = fsub(t18, t20)
    t22 = fadd(t19, t21)
    tail = fmul(t22, np.float32(5.421010862427522e-20))
    return tail


def f_of_f64(x):
    """exp(-x**2)"""
    t = dabs(x)
    c = np.float64(27.55078125) < t
    t2 = select(c, np.float64(27.55078125), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t4)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t5)
    t6 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t7 = dfma(t6, r3, np.float64(2.7557506817858967e-06))
    t8 = dfma(t7, r3, np.float64(2.4801488974695663e-05))
    t9 = dfma(t8, r3, np.float64(0.0001984126959620142))
    t10 = dfma(t9, r3, np.float64(0.0013888888947978671))
    t11 = dfma(t10, r3, np.float64(0.008333333333452509))
    t12 = dfma(t11, r3, np.float64(0.041666666666511414))
    t13 = dfma(t12, r3, np.float64(0.1666666666666648))
    t14 = dfma(t13, r3, np.float64(0.5000000000000013))
    t15 = dmul(r3, r3)
    v = dfma(t15, t14, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t16 = dmul(big, np.float64(2.938735877055719e-39))
    return t16


def d1_of_f32(x):
    """-2*x*exp(-x**2)"""
    t = fabs(x)
    c = np.float32(10.86328125) < t
    t2 = select(c, np.float32(10.86328125), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t5)
    t6 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t7 = ffma(t6, r3, np.float32(0.04166839271783829))
    t8 = ffma(t7, r3, np.float32(0.1666651964187622))
    t9 = ffma(t8, r3, np.float32(0.4999999403953552))
    t10 = fmul(r3, r3)
    t11 = fsub(r, r2)
    t12 = ffma(k, np.float32(-1.428606765330187e-06), t11)
    t13 = fsub(r2, r3)
    t14 = fsub(t13, t5)
    t15 = fadd(t12, t14)
    v = ffma(t10, t9, t15)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(r3, s, s)
    t16 = fsub(s, big)
    t17 = ffma(r3, s, t16)
    t18 = ffma(v, s, t17)
    t19 = fadd(big, t18)
    t20 = fsub(t19, big)
    t21 = fsub(t18, t20)
    t22 = fmul(t2, t21)
    t23 = ffma(t2, t19, t22)
    t24 = fmul(np.float32(2.0), t23)
    tail = fmul(t24, np.float32(5.421010862427522e-20))
    t25 = -x
    t26 = fcopysign(tail, t25)
    return t26


def d1_of_f64(x):
    """-2*x*exp(-x**2)"""
    t = dabs(x)
    c = np.float64(27.55078125) < t
    t2 = select(c, np.float64(27.55078125), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t4)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t5)
    t6 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t7 = dfma(t6, r3, np.float64(2.7557506817858967e-06))
    t8 = dfma(t7, r3, np.float64(2.4801488974695663e-05))
    t9 = dfma(t8, r3, np.float64(0.0001984126959620142))
    t10 = dfma(t9, r3, np.float64(0.0013888888947978671))
    t11 = dfma(t10, r3, np.float64(0.008333333333452509))
    t12 = dfma(t11, r3, np.float64(0.041666666666511414))
    t13 = dfma(t12, r3, np.float64(0.1666666666666648))
    t14 = dfma(t13, r3, np.float64(0.5000000000000013))
    t15 = dmul(r3, r3)
    v = dfma(t15, t14, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t16 = dadd(s, -big)
    t17 = dfma(v, s, t16)
    t18 = dmul(t2, t17)
    t19 = dfma(t2, big, t18)
    t20 = dmul(np.float64(2.0), t19)
    tail = dmul(t20, np.float64(2.938735877055719e-39))
    t21 = -x
    t22 = dcopysign(tail, t21)
    return t22


def d2_of_f32(x):
    """2*(2*x**2 - 1)*exp(-x**2)"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(10.86328125) < t2
    t3 = select(c, np.float64(10.86328125), t2)
    t4 = dmul(t3, t3)
    shifted = dfma(t4, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t5 = -t4
    r = dfma(k, np.float64(-0.6931471805599472), t5)
    t6 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t7 = dfma(t6, r, np.float64(0.00833349858147164))
    t8 = dfma(t7, r, np.float64(0.04166629380339174))
    t9 = dfma(t8, r, np.float64(0.16666665859438767))
    t10 = dfma(t9, r, np.float64(0.500000006794052))
    t11 = dmul(r, r)
    v = dfma(t11, t10, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t12 = dfma(np.float64(4.0), t3, np.float64(2.8284271247461903))
    t13 = dadd(t3, np.float64(-0.7071067811865476))
    t14 = dmul(t13, t12)
    t15 = dmul(big, t14)
    t16 = np.float32(t15)
    return t16


def d2_of_f64(x):
    """2*(2*x**2 - 1)*exp(-x**2)"""
    t = dabs(x)
    c = np.float64(27.55078125) < t
    t2 = select(c, np.float64(27.55078125), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t4)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t5)
    t6 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t7 = dfma(t6, r3, np.float64(2.7557506817858967e-06))
    t8 = dfma(t7, r3, np.float64(2.4801488974695663e-05))
    t9 = dfma(t8, r3, np.float64(0.0001984126959620142))
    t10 = dfma(t9, r3, np.float64(0.0013888888947978671))
    t11 = dfma(t10, r3, np.float64(0.008333333333452509))
    t12 = dfma(t11, r3, np.float64(0.041666666666511414))
    t13 = dfma(t12, r3, np.float64(0.1666666666666648))
    t14 = dfma(t13, r3, np.float64(0.5000000000000013))
    t15 = dmul(r3, r3)
    t16 = dadd(r, -r2)
    t17 = dfma(k, np.float64(-5.497923018708371e-14), t16)
    t18 = dadd(r2, -r3)
    t19 = dadd(t18, -t5)
    t20 = dadd(t17, t19)
    v = dfma(t15, t14, t20)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(r3, s, s)
    t21 = dadd(s, -big)
    t22 = dfma(r3, s, t21)
    t23 = dfma(v, s, t22)
    t24 = dadd(big, t23)
    t25 = dadd(t24, -big)
    t26 = dadd(t23, -t25)
    t27 = dfma(np.float64(4.0), t2, np.float64(2.8284271247461903))
    t28 = dadd(np.float64(2.8284271247461903), -t27)
    t29 = dfma(np.float64(4.0), t2, t28)
    t30 = dfma(np.float64(0.0), t2, np.float64(-1.9334586626905827e-16))
    t31 = dadd(t29, t30)
    t32 = dadd(t2, np.float64(-0.7071067811865476))
    t33 = dadd(t32, -t2)
    t34 = dadd(t32, -t33)
    t35 = dadd(t2, -t34)
    t36 = dadd(np.float64(-0.7071067811865476), -t33)
    t37 = dadd(t35, t36)
    t38 = dadd(t37, np.float64(4.833646656726457e-17))
    t39 = dadd(t32, t38)
    t40 = dadd(t39, -t32)
    t41 = dadd(t38, -t40)
    t42 = dmul(t39, t27)
    t43 = -t42
    t44 = dfma(t39, t27, t43)
    t45 = dfma(t41, t27, t44)
    t46 = dfma(t39, t31, t45)
    t47 = dmul(t24, t42)
    t48 = -t47
    t49 = dfma(t24, t42, t48)
    t50 = dfma(t26, t42, t49)
    t51 = dfma(t24, t46, t50)
    t52 = dadd(t47, t51)
    tail = dmul(t52, np.float64(2.938735877055719e-39))
    return tail


def backward_of_f32(grad, x):
    """grad f'(x)"""
    t = fabs(x)
    c = np.float32(14.353515625) < t
    t2 = select(c, np.float32(14.353515625), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t5)
    t6 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t7 = ffma(t6, r3, np.float32(0.04166839271783829))
    t8 = ffma(t7, r3, np.float32(0.1666651964187622))
    t9 = ffma(t8, r3, np.float32(0.4999999403953552))
    t10 = fmul(r3, r3)
    t11 = fsub(r, r2)
    t12 = ffma(k, np.float32(-1.428606765330187e-06), t11)
    t13 = fsub(r2, r3)
    t14 = fsub(t13, t5)
    t15 = fadd(t12, t14)
    v = ffma(t10, t9, t15)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    far = np.float32(72.0873031616211) < t3
    i2 = select(far, np.int32(-1769996288), np.int32(1065353216))
    down = select(far, np.float32(6.462348535570529e-27), np.float32(1.0))
    i3 = iadd(i, i2)
    s = from_fbits(i3)
    big = ffma(r3, s, s)
    t16 = fsub(s, big)
    t17 = ffma(r3, s, t16)
    t18 = ffma(v, s, t17)
    t19 = fadd(big, t18)
    t20 = fsub(t19, big)
    t21 = fsub(t18, t20)
    t22 = fmul(t2, t21)
    t23 = ffma(t2, t19, t22)
    t24 = fmul(np.float32(2.0), t23)
    t25 = fmul(grad, down)
    t26 = fmul(t25, t24)
    t27 = fmul(t26, down)
    t28 = -t27
    c2 = x < np.float32(0.0)
    t29 = select(c2, t27, t28)
    c3 = x == np.float32(-0.0)
    t30 = fcopysign(np.float32(1.0), x)
    c4 = t30 == np.float32(-1.0)
    c5 = c3 & c4
    t31 = fmul(grad, np.float32(0.0))
    t32 = select(c5, t31, t29)
    return t32


def backward_of_f64(grad, x):
    """grad f'(x)"""
    t = dabs(x)
    c = np.float64(38.328125) < t
    t2 = select(c, np.float64(38.328125), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t4)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t5)
    t6 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t7 = dfma(t6, r3, np.float64(2.7557506817858967e-06))
    t8 = dfma(t7, r3, np.float64(2.4801488974695663e-05))
    t9 = dfma(t8, r3, np.float64(0.0001984126959620142))
    t10 = dfma(t9, r3, np.float64(0.0013888888947978671))
    t11 = dfma(t10, r3, np.float64(0.008333333333452509))
    t12 = dfma(t11, r3, np.float64(0.041666666666511414))
    t13 = dfma(t12, r3, np.float64(0.1666666666666648))
    t14 = dfma(t13, r3, np.float64(0.5000000000000013))
    t15 = dmul(r3, r3)
    v = dfma(t15, t14, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    far = np.float64(693.1471805599452) < t3
    i2 = select(far, np.int64(-8210062120696414208), np.int64(4607182418800017408))
    down = select(far, np.float64(7.182120874830735e-189), np.float64(1.0))
    i3 = iadd(i, i2)
    s = from_dbits(i3)
    big = dfma(v, s, s)
    t16 = dadd(s, -big)
    t17 = dfma(v, s, t16)
    t18 = dmul(t2, t17)
    t19 = dfma(t2, big, t18)
    t20 = dmul(np.float64(2.0), t19)
    t21 = dmul(grad, down)
    t22 = dmul(t21, t20)
    t23 = dmul(t22, down)
    t24 = -t23
    c2 = x < np.float64(0.0)
    t25 = select(c2, t23, t24)
    c3 = x == np.float64(-0.0)
    t26 = dcopysign(np.float64(1.0), x)
    c4 = t26 == np.float64(-1.0)
    c5 = c3 & c4
    t27 = dmul(grad, np.float64(0.0))
    t28 = select(c5, t27, t25)
    return t28


def d1_float16_of_f32(x):
    """-2*x*exp(-x**2)"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(10.86328125) < t2
    t3 = select(c, np.float64(10.86328125), t2)
    t4 = dmul(t3, t3)
    shifted = dfma(t4, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t5 = -t4
    r = dfma(k, np.float64(-0.6931471805599472), t5)
    t6 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t7 = dfma(t6, r, np.float64(0.00833349858147164))
    t8 = dfma(t7, r, np.float64(0.04166629380339174))
    t9 = dfma(t8, r, np.float64(0.16666665859438767))
    t10 = dfma(t9, r, np.float64(0.500000006794052))
    t11 = dmul(r, r)
    v = dfma(t11, t10, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t12 = dmul(big, t3)
    t13 = dmul(np.float64(2.0), t12)
    t14 = -t
    t15 = dcopysign(t13, t14)
    t16 = np.float32(t15)
    t17 = np.float64(t16)
    t18 = dabs(t17)
    t19 = dabs(t15)
    c2 = t19 < t18
    c3 = t18 < t19
    i3 = fbits(t16)
    i4 = select(c2, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t20 = from_fbits(i6)
    c4 = c2 | c3
    t21 = select(c4, t20, t16)
    return t21


def d1_bfloat16_of_f32(x):
    """-2*x*exp(-x**2)"""
    t = fabs(x)
    c = np.float32(10.86328125) < t
    t2 = select(c, np.float32(10.86328125), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t5)
    t6 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t7 = ffma(t6, r3, np.float32(0.04166839271783829))
    t8 = ffma(t7, r3, np.float32(0.1666651964187622))
    t9 = ffma(t8, r3, np.float32(0.4999999403953552))
    t10 = fmul(r3, r3)
    v = ffma(t10, t9, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t11 = fmul(big, t2)
    t12 = fmul(np.float32(2.0), t11)
    tail = fmul(t12, np.float32(5.421010862427522e-20))
    t13 = -x
    t14 = fcopysign(tail, t13)
    return t14


def d2_float16_of_f32(x):
    """2*(2*x**2 - 1)*exp(-x**2)"""
    t = fabs(x)
    c = np.float32(10.86328125) < t
    t2 = select(c, np.float32(10.86328125), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t5)
    t6 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t7 = ffma(t6, r3, np.float32(0.04166839271783829))
    t8 = ffma(t7, r3, np.float32(0.1666651964187622))
    t9 = ffma(t8, r3, np.float32(0.4999999403953552))
    t10 = fmul(r3, r3)
    v = ffma(t10, t9, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t11 = fsub(s, big)
    t12 = ffma(v, s, t11)
    t13 = ffma(np.float32(4.0), t2, np.float32(2.8284270763397217))
    t14 = fadd(t2, np.float32(-0.7071067690849304))
    t15 = fadd(t14, np.float32(-1.2101617485882343e-08))
    t16 = fmul(t15, t13)
    t17 = -t16
    t18 = ffma(t15, t13, t17)
    t19 = fmul(big, t16)
    t20 = -t19
    t21 = ffma(big, t16, t20)
    t22 = ffma(t12, t16, t21)
    t23 = ffma(big, t18, t22)
    t24 = fadd(t19, t23)
    tail = fmul(t24, np.float32(5.421010862427522e-20))
    return tail


def d2_bfloat16_of_f32(x):
    """2*(2*x**2 - 1)*exp(-x**2)"""
    t = fabs(x)
    c = np.float32(10.86328125) < t
    t2 = select(c, np.float32(10.86328125), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t5)
    t6 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t7 = ffma(t6, r3, np.float32(0.04166839271783829))
    t8 = ffma(t7, r3, np.float32(0.1666651964187622))
    t9 = ffma(t8, r3, np.float32(0.4999999403953552))
    t10 = fmul(r3, r3)
    v = ffma(t10, t9, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t11 = ffma(np.float32(4.0), t2, np.float32(2.8284270763397217))
    t12 = fadd(t2, np.float32(-0.7071067690849304))
    t13 = fadd(t12, np.float32(-1.2101617485882343e-08))
    t14 = fmul(t13, t11)
    t15 = fmul(big, t14)
    tail = fmul(t15, np.float32(5.421010862427522e-20))
    return tail


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)
d1_float16_of = by_type(d1_float16_of_f32, d1_float16_of_f32)
d1_bfloat16_of = by_type(d1_bfloat16_of_f32, d1_bfloat16_of_f32)
d2_float16_of = by_type(d2_float16_of_f32, d2_float16_of_f32)
d2_bfloat16_of = by_type(d2_bfloat16_of_f32, d2_bfloat16_of_f32)


@kernel("ppii")
def f(x, y, n, aligned):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppii")
def d1(x, y, n, aligned):
    """y[i] = d1(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppii")
def d2(x, y, n, aligned):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppii")
def backward(grad, x, dx, n, aligned):
    """dx[i] = backward(grad[i], x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        store(dx, start, thread, n, aligned, each(backward_of, together((grad_lanes, x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d1.of("float16")
def d1_float16(x, y, n, aligned):
    """y[i] = d1(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_float16_of, together((x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d1.of("bfloat16")
def d1_bfloat16(x, y, n, aligned):
    """y[i] = d1(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_bfloat16_of, together((x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d2.of("float16")
def d2_float16(x, y, n, aligned):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_float16_of, together((x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d2.of("bfloat16")
def d2_bfloat16(x, y, n, aligned):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_bfloat16_of, together((x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE
