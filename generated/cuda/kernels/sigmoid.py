"""Made by actforge from the definitions; changes made here are lost.

The logistic function: squashes the real line to (0, 1).

    1/(1 + exp(-x))

Source: defs/sigmoid.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 648d2798ed97aa4f
"""

import numpy as np
from numba import cuda

from .._lanes import (
    TILE,
    by_type,
    dabs,
    dadd,
    dbits,
    dcopysign,
    ddiv,
    dfma,
    dmul,
    each,
    fabs,
    fadd,
    fbits,
    fcopysign,
    fdiv,
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
from .._launch import kernel


def f_of_f32(x):
    """1/(1 + exp(-x))"""
    c = x < np.float32(-118.0)
    t = select(c, np.float32(-118.0), x)
    c2 = np.float32(23.5673828125) < t
    t2 = select(c2, np.float32(23.5673828125), t)
    shifted = ffma(t2, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t3 = -t2
    r = ffma(k, np.float32(-0.693145751953125), t3)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    t4 = ffma(np.float32(0.001381445094011724), r2, np.float32(0.008368778973817825))
    t5 = ffma(t4, r2, np.float32(0.04166839271783829))
    t6 = ffma(t5, r2, np.float32(0.1666651964187622))
    t7 = ffma(t6, r2, np.float32(0.4999999403953552))
    t8 = fmul(r2, r2)
    v = ffma(t8, t7, r2)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(528482304))
    s = from_fbits(i2)
    t9 = fadd(s, np.float32(5.421010862427522e-20))
    t10 = fsub(t9, s)
    t11 = fsub(np.float32(5.421010862427522e-20), t10)
    t12 = ffma(v, s, t11)
    below = fadd(t9, t12)
    t13 = fdiv(np.float32(5.421010862427522e-20), below)
    return t13


def f_of_f64(x):
    """1/(1 + exp(-x))"""
    t = dabs(x)
    c = np.float64(759.0) < t
    t2 = select(c, np.float64(759.0), t)
    shifted = dfma(t2, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t3 = -t2
    r = dfma(k, np.float64(-0.6931471805598903), t3)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t4 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t5 = dfma(t4, r2, np.float64(2.7557506817858967e-06))
    t6 = dfma(t5, r2, np.float64(2.4801488974695663e-05))
    t7 = dfma(t6, r2, np.float64(0.0001984126959620142))
    t8 = dfma(t7, r2, np.float64(0.0013888888947978671))
    t9 = dfma(t8, r2, np.float64(0.008333333333452509))
    t10 = dfma(t9, r2, np.float64(0.041666666666511414))
    t11 = dfma(t10, r2, np.float64(0.1666666666666648))
    t12 = dfma(t11, r2, np.float64(0.5000000000000013))
    t13 = dmul(r2, r2)
    v = dfma(t13, t12, r2)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t14 = dfma(np.float64(2.938735877055719e-39), big, np.float64(1.0))
    t15 = dadd(np.float64(1.0), -t14)
    t16 = dfma(np.float64(2.938735877055719e-39), big, t15)
    t17 = ddiv(np.float64(1.0), t14)
    t18 = dmul(big, t17)
    t19 = -t18
    t20 = dfma(t19, t14, big)
    t21 = dfma(t19, t16, t20)
    t22 = dfma(t21, t17, t18)
    tail = dmul(t22, np.float64(2.938735877055719e-39))
    t23 = dadd(np.float64(1.0), -tail)
    c2 = x < np.float64(0.0)
    t24 = select(c2, tail, t23)
    return t24


def d1_of_f32(x):
    """exp(-x)/(1 + exp(-x))**2"""
    t = fabs(x)
    c = np.float32(118.0) < t
    t2 = select(c, np.float32(118.0), t)
    shifted = ffma(t2, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t3 = -t2
    r = ffma(k, np.float32(-0.693145751953125), t3)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    t4 = ffma(np.float32(0.001381445094011724), r2, np.float32(0.008368778973817825))
    t5 = ffma(t4, r2, np.float32(0.04166839271783829))
    t6 = ffma(t5, r2, np.float32(0.1666651964187622))
    t7 = ffma(t6, r2, np.float32(0.4999999403953552))
    t8 = fmul(r2, r2)
    v = ffma(t8, t7, r2)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t9 = fmul(big, np.float32(5.421010862427522e-20))
    t10 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t11 = ffma(t10, t9, np.float32(1.0))
    t12 = fsub(np.float32(1.0), t11)
    t13 = ffma(t10, t9, t12)
    t14 = fdiv(np.float32(1.0), t11)
    t15 = fmul(big, t14)
    t16 = -t15
    t17 = ffma(t16, t11, big)
    t18 = ffma(t16, t13, t17)
    t19 = ffma(t18, t14, t15)
    tail = fmul(t19, np.float32(5.421010862427522e-20))
    return tail


def d1_of_f64(x):
    """exp(-x)/(1 + exp(-x))**2"""
    t = dabs(x)
    c = np.float64(759.0) < t
    t2 = select(c, np.float64(759.0), t)
    shifted = dfma(t2, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t3 = -t2
    r = dfma(k, np.float64(-0.6931471805598903), t3)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t4 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t5 = dfma(t4, r2, np.float64(2.7557506817858967e-06))
    t6 = dfma(t5, r2, np.float64(2.4801488974695663e-05))
    t7 = dfma(t6, r2, np.float64(0.0001984126959620142))
    t8 = dfma(t7, r2, np.float64(0.0013888888947978671))
    t9 = dfma(t8, r2, np.float64(0.008333333333452509))
    t10 = dfma(t9, r2, np.float64(0.041666666666511414))
    t11 = dfma(t10, r2, np.float64(0.1666666666666648))
    t12 = dfma(t11, r2, np.float64(0.5000000000000013))
    t13 = dmul(r2, r2)
    v = dfma(t13, t12, r2)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t14 = dmul(big, np.float64(2.938735877055719e-39))
    t15 = dfma(np.float64(2.938735877055719e-39), big, np.float64(2.0))
    t16 = dfma(t15, t14, np.float64(1.0))
    t17 = dadd(np.float64(1.0), -t16)
    t18 = dfma(t15, t14, t17)
    t19 = ddiv(np.float64(1.0), t16)
    t20 = dmul(big, t19)
    t21 = -t20
    t22 = dfma(t21, t16, big)
    t23 = dfma(t21, t18, t22)
    t24 = dfma(t23, t19, t20)
    tail = dmul(t24, np.float64(2.938735877055719e-39))
    return tail


def d2_of_f32(x):
    """(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    t = fabs(x)
    c = np.float32(118.0) < t
    t2 = select(c, np.float32(118.0), t)
    shifted = ffma(t2, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t3 = -t2
    r = ffma(k, np.float32(-0.693145751953125), t3)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    t4 = ffma(np.float32(0.001381445094011724), r2, np.float32(0.008368778973817825))
    t5 = ffma(t4, r2, np.float32(0.04166839271783829))
    t6 = ffma(t5, r2, np.float32(0.1666651964187622))
    t7 = ffma(t6, r2, np.float32(0.4999999403953552))
    t8 = fmul(r2, r2)
    t9 = fsub(r, r2)
    t10 = ffma(k, np.float32(-1.428606765330187e-06), t9)
    v = ffma(t8, t7, t10)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(r2, s, s)
    t11 = fsub(s, big)
    t12 = ffma(r2, s, t11)
    t13 = ffma(v, s, t12)
    t14 = fadd(big, t13)
    t15 = fsub(t14, big)
    t16 = fsub(t13, t15)
    t17 = fmul(t16, np.float32(5.421010862427522e-20))
    t18 = fmul(t14, np.float32(5.421010862427522e-20))
    t19 = fmul(s, np.float32(5.421010862427522e-20))
    t20 = -t19
    t21 = fsub(np.float32(1.0), t19)
    one_minus_e = ffma(t20, r2, t21)
    t22 = fsub(t21, one_minus_e)
    t23 = ffma(t20, r2, t22)
    t24 = ffma(t20, v, t23)
    t25 = fadd(one_minus_e, t24)
    t26 = fsub(t25, one_minus_e)
    t27 = fsub(t24, t26)
    t28 = ffma(np.float32(5.421010862427522e-20), t16, np.float32(3.0))
    t29 = ffma(np.float32(5.421010862427522e-20), t14, t28)
    t30 = ffma(t29, t17, np.float32(3.0))
    t31 = ffma(t29, t18, t30)
    t32 = ffma(t31, t18, np.float32(1.0))
    t33 = fsub(np.float32(1.0), t32)
    t34 = ffma(t31, t18, t33)
    t35 = ffma(t31, t17, t34)
    t36 = fmul(t14, t25)
    t37 = -t36
    t38 = ffma(t14, t25, t37)
    t39 = ffma(t16, t25, t38)
    t40 = ffma(t14, t27, t39)
    t41 = fdiv(np.float32(1.0), t32)
    t42 = fmul(t36, t41)
    t43 = -t42
    t44 = ffma(t43, t32, t36)
    t45 = fadd(t44, t40)
    t46 = ffma(t43, t35, t45)
    t47 = ffma(t46, t41, t42)
    tail = fmul(t47, np.float32(5.421010862427522e-20))
    t48 = -x
    t49 = fcopysign(tail, t48)
    return t49


def d2_of_f64(x):
    """(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    t = dabs(x)
    c = np.float64(759.0) < t
    t2 = select(c, np.float64(759.0), t)
    shifted = dfma(t2, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t3 = -t2
    r = dfma(k, np.float64(-0.6931471805598903), t3)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t4 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t5 = dfma(t4, r2, np.float64(2.7557506817858967e-06))
    t6 = dfma(t5, r2, np.float64(2.4801488974695663e-05))
    t7 = dfma(t6, r2, np.float64(0.0001984126959620142))
    t8 = dfma(t7, r2, np.float64(0.0013888888947978671))
    t9 = dfma(t8, r2, np.float64(0.008333333333452509))
    t10 = dfma(t9, r2, np.float64(0.041666666666511414))
    t11 = dfma(t10, r2, np.float64(0.1666666666666648))
    t12 = dfma(t11, r2, np.float64(0.5000000000000013))
    t13 = dmul(r2, r2)
    v = dfma(t13, t12, r2)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t14 = dadd(s, -big)
    t15 = dfma(v, s, t14)
    t16 = dmul(t15, np.float64(2.938735877055719e-39))
    t17 = dmul(big, np.float64(2.938735877055719e-39))
    t18 = dmul(s, np.float64(2.938735877055719e-39))
    t19 = -t18
    t20 = dadd(np.float64(1.0), -t18)
    one_minus_e = dfma(t19, v, t20)
    t21 = dadd(t20, -one_minus_e)
    t22 = dfma(t19, v, t21)
    t23 = dadd(t17, np.float64(3.0))
    t24 = dadd(t23, -t17)
    t25 = dadd(t23, -t24)
    t26 = dadd(t17, -t25)
    t27 = dadd(np.float64(3.0), -t24)
    t28 = dadd(t26, t27)
    t29 = dadd(t28, t16)
    t30 = dmul(t23, t17)
    t31 = -t30
    t32 = dfma(t23, t17, t31)
    t33 = dfma(t29, t17, t32)
    t34 = dfma(t23, t16, t33)
    t35 = dadd(t30, np.float64(3.0))
    t36 = dadd(t35, -t30)
    t37 = dadd(t35, -t36)
    t38 = dadd(t30, -t37)
    t39 = dadd(np.float64(3.0), -t36)
    t40 = dadd(t38, t39)
    t41 = dadd(t40, t34)
    t42 = dmul(t35, t17)
    t43 = -t42
    t44 = dfma(t35, t17, t43)
    t45 = dfma(t41, t17, t44)
    t46 = dfma(t35, t16, t45)
    t47 = dadd(t42, np.float64(1.0))
    t48 = dadd(t47, -t42)
    t49 = dadd(t47, -t48)
    t50 = dadd(t42, -t49)
    t51 = dadd(np.float64(1.0), -t48)
    t52 = dadd(t50, t51)
    t53 = dadd(t52, t46)
    t54 = dmul(big, one_minus_e)
    t55 = -t54
    t56 = dfma(big, one_minus_e, t55)
    t57 = dfma(t15, one_minus_e, t56)
    t58 = dfma(big, t22, t57)
    t59 = ddiv(np.float64(1.0), t47)
    t60 = dmul(t54, t59)
    t61 = -t60
    t62 = dfma(t61, t47, t54)
    t63 = dadd(t62, t58)
    t64 = dfma(t61, t53, t63)
    t65 = dfma(t64, t59, t60)
    tail = dmul(t65, np.float64(2.938735877055719e-39))
    t66 = -x
    t67 = dcopysign(tail, t66)
    return t67


def backward_of_f32(grad, x):
    """grad f'(x)"""
    t = fabs(x)
    c = np.float32(206.0) < t
    t2 = select(c, np.float32(206.0), t)
    shifted = ffma(t2, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t3 = -t2
    r = ffma(k, np.float32(-0.693145751953125), t3)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    t4 = ffma(np.float32(0.001381445094011724), r2, np.float32(0.008368778973817825))
    t5 = ffma(t4, r2, np.float32(0.04166839271783829))
    t6 = ffma(t5, r2, np.float32(0.1666651964187622))
    t7 = ffma(t6, r2, np.float32(0.4999999403953552))
    t8 = fmul(r2, r2)
    v = ffma(t8, t7, r2)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    far = np.float32(72.0873031616211) < t2
    i2 = select(far, np.int32(-1769996288), np.int32(1065353216))
    down = select(far, np.float32(6.462348535570529e-27), np.float32(1.0))
    i3 = iadd(i, i2)
    s = from_fbits(i3)
    t9 = select(far, np.float32(0.0), np.float32(1.0))
    big = ffma(v, s, s)
    t10 = fmul(big, t9)
    t11 = ffma(t9, big, np.float32(2.0))
    t12 = ffma(t11, t10, np.float32(1.0))
    t13 = fsub(np.float32(1.0), t12)
    t14 = ffma(t11, t10, t13)
    t15 = fdiv(np.float32(1.0), t12)
    t16 = fmul(big, t15)
    t17 = -t16
    t18 = ffma(t17, t12, big)
    t19 = ffma(t17, t14, t18)
    t20 = ffma(t19, t15, t16)
    t21 = fmul(grad, down)
    t22 = fmul(t21, t20)
    t23 = fmul(t22, down)
    return t23


def backward_of_f64(grad, x):
    """grad f'(x)"""
    t = dabs(x)
    c = np.float64(1469.0) < t
    t2 = select(c, np.float64(1469.0), t)
    shifted = dfma(t2, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t3 = -t2
    r = dfma(k, np.float64(-0.6931471805598903), t3)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t4 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t5 = dfma(t4, r2, np.float64(2.7557506817858967e-06))
    t6 = dfma(t5, r2, np.float64(2.4801488974695663e-05))
    t7 = dfma(t6, r2, np.float64(0.0001984126959620142))
    t8 = dfma(t7, r2, np.float64(0.0013888888947978671))
    t9 = dfma(t8, r2, np.float64(0.008333333333452509))
    t10 = dfma(t9, r2, np.float64(0.041666666666511414))
    t11 = dfma(t10, r2, np.float64(0.1666666666666648))
    t12 = dfma(t11, r2, np.float64(0.5000000000000013))
    t13 = dmul(r2, r2)
    v = dfma(t13, t12, r2)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    far = np.float64(693.1471805599452) < t2
    i2 = select(far, np.int64(-8210062120696414208), np.int64(4607182418800017408))
    down = select(far, np.float64(7.182120874830735e-189), np.float64(1.0))
    i3 = iadd(i, i2)
    s = from_dbits(i3)
    t14 = select(far, np.float64(0.0), np.float64(1.0))
    big = dfma(v, s, s)
    t15 = dmul(big, t14)
    t16 = dfma(t14, big, np.float64(2.0))
    t17 = dfma(t16, t15, np.float64(1.0))
    t18 = dadd(np.float64(1.0), -t17)
    t19 = dfma(t16, t15, t18)
    t20 = ddiv(np.float64(1.0), t17)
    t21 = dmul(big, t20)
    t22 = -t21
    t23 = dfma(t22, t17, big)
    t24 = dfma(t22, t19, t23)
    t25 = dfma(t24, t20, t21)
    t26 = dmul(grad, down)
    t27 = dmul(t26, t25)
    t28 = dmul(t27, down)
    return t28


def f_float16_of_f32(x):
    """1/(1 + exp(-x))"""
    t = np.float64(x)
    c = t < np.float64(-118.0)
    t2 = select(c, np.float64(-118.0), t)
    c2 = np.float64(23.5673828125) < t2
    t3 = select(c2, np.float64(23.5673828125), t2)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -t3
    r = dfma(k, np.float64(-0.6931471805599472), t4)
    t5 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t6 = dfma(t5, r, np.float64(0.00833349858147164))
    t7 = dfma(t6, r, np.float64(0.04166629380339174))
    t8 = dfma(t7, r, np.float64(0.16666665859438767))
    t9 = dfma(t8, r, np.float64(0.500000006794052))
    t10 = dmul(r, r)
    v = dfma(t10, t9, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    t11 = dadd(s, np.float64(1.0))
    below = dfma(v, s, t11)
    t12 = ddiv(np.float64(1.0), below)
    t13 = np.float32(t12)
    t14 = np.float64(t13)
    t15 = dabs(t14)
    t16 = dabs(t12)
    c3 = t16 < t15
    c4 = t15 < t16
    i3 = fbits(t13)
    i4 = select(c3, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t17 = from_fbits(i6)
    c5 = c3 | c4
    t18 = select(c5, t17, t13)
    return t18


def d1_float16_of_f32(x):
    """exp(-x)/(1 + exp(-x))**2"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(118.0) < t2
    t3 = select(c, np.float64(118.0), t2)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -t3
    r = dfma(k, np.float64(-0.6931471805599472), t4)
    t5 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t6 = dfma(t5, r, np.float64(0.00833349858147164))
    t7 = dfma(t6, r, np.float64(0.04166629380339174))
    t8 = dfma(t7, r, np.float64(0.16666665859438767))
    t9 = dfma(t8, r, np.float64(0.500000006794052))
    t10 = dmul(r, r)
    v = dfma(t10, t9, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t11 = dadd(big, np.float64(2.0))
    t12 = dfma(t11, big, np.float64(1.0))
    t13 = ddiv(big, t12)
    t14 = np.float32(t13)
    t15 = np.float64(t14)
    t16 = dabs(t15)
    t17 = dabs(t13)
    c2 = t17 < t16
    c3 = t16 < t17
    i3 = fbits(t14)
    i4 = select(c2, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t18 = from_fbits(i6)
    c4 = c2 | c3
    t19 = select(c4, t18, t14)
    return t19


def d1_bfloat16_of_f32(x):
    """exp(-x)/(1 + exp(-x))**2"""
    t = fabs(x)
    c = np.float32(118.0) < t
    t2 = select(c, np.float32(118.0), t)
    shifted = ffma(t2, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t3 = -t2
    r = ffma(k, np.float32(-0.693145751953125), t3)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    t4 = ffma(np.float32(0.001381445094011724), r2, np.float32(0.008368778973817825))
    t5 = ffma(t4, r2, np.float32(0.04166839271783829))
    t6 = ffma(t5, r2, np.float32(0.1666651964187622))
    t7 = ffma(t6, r2, np.float32(0.4999999403953552))
    t8 = fmul(r2, r2)
    v = ffma(t8, t7, r2)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t9 = fmul(big, np.float32(5.421010862427522e-20))
    t10 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t11 = ffma(t10, t9, np.float32(1.0))
    t12 = fdiv(big, t11)
    tail = fmul(t12, np.float32(5.421010862427522e-20))
    return tail


def d2_float16_of_f32(x):
    """(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(118.0) < t2
    t3 = select(c, np.float64(118.0), t2)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -t3
    r = dfma(k, np.float64(-0.6931471805599472), t4)
    t5 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t6 = dfma(t5, r, np.float64(0.00833349858147164))
    t7 = dfma(t6, r, np.float64(0.04166629380339174))
    t8 = dfma(t7, r, np.float64(0.16666665859438767))
    t9 = dfma(t8, r, np.float64(0.500000006794052))
    t10 = dmul(r, r)
    v = dfma(t10, t9, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t11 = -s
    t12 = dadd(np.float64(1.0), -s)
    one_minus_e = dfma(t11, v, t12)
    t13 = dadd(big, np.float64(3.0))
    t14 = dfma(t13, big, np.float64(3.0))
    t15 = dfma(t14, big, np.float64(1.0))
    t16 = dmul(big, one_minus_e)
    t17 = ddiv(t16, t15)
    t18 = -t
    t19 = dcopysign(t17, t18)
    t20 = np.float32(t19)
    t21 = np.float64(t20)
    t22 = dabs(t21)
    t23 = dabs(t19)
    c2 = t23 < t22
    c3 = t22 < t23
    i3 = fbits(t20)
    i4 = select(c2, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t24 = from_fbits(i6)
    c4 = c2 | c3
    t25 = select(c4, t24, t20)
    return t25


def d2_bfloat16_of_f32(x):
    """(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(118.0) < t2
    t3 = select(c, np.float64(118.0), t2)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -t3
    r = dfma(k, np.float64(-0.6931471805599472), t4)
    t5 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t6 = dfma(t5, r, np.float64(0.00833349858147164))
    t7 = dfma(t6, r, np.float64(0.04166629380339174))
    t8 = dfma(t7, r, np.float64(0.16666665859438767))
    t9 = dfma(t8, r, np.float64(0.500000006794052))
    t10 = dmul(r, r)
    v = dfma(t10, t9, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t11 = -s
    t12 = dadd(np.float64(1.0), -s)
    one_minus_e = dfma(t11, v, t12)
    t13 = dadd(big, np.float64(3.0))
    t14 = dfma(t13, big, np.float64(3.0))
    t15 = dfma(t14, big, np.float64(1.0))
    t16 = dmul(big, one_minus_e)
    t17 = ddiv(t16, t15)
    t18 = -t
    t19 = dcopysign(t17, t18)
    t20 = dmul(t19, np.float64(0.9999999999999998))
    t21 = np.float32(t20)
    t22 = np.float64(t21)
    t23 = dabs(t22)
    t24 = dabs(t20)
    c2 = t24 < t23
    c3 = t23 < t24
    i3 = fbits(t21)
    i4 = select(c2, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t25 = from_fbits(i6)
    c4 = c2 | c3
    t26 = select(c4, t25, t21)
    return t26


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)
f_float16_of = by_type(f_float16_of_f32, f_float16_of_f32)
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


@f.of("float16")
def f_float16(x, y, n, aligned):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_float16_of, together((x_lanes,))))
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
