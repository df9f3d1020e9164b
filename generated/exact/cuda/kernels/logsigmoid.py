"""Made by actforge from the definitions; changes made here are lost.

The logarithm of a probability that is given by its log-odds, as losses need it.

    log(1/(1 + exp(-x)))

Source: defs/logsigmoid.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
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
    ddiv,
    dfma,
    dmul,
    each,
    fabs,
    fadd,
    fbits,
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
from ....cuda._launch import kernel


def f_of_f32(x):
    """log(1/(1 + exp(-x)))"""
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
    t11 = dfma(np.float64(-0.0012666984467537825), big, np.float64(0.009009840770776389))
    t12 = dfma(t11, big, np.float64(-0.030019000992034865))
    t13 = dfma(t12, big, np.float64(0.06382746107623971))
    t14 = dfma(t13, big, np.float64(-0.10112078257038182))
    t15 = dfma(t14, big, np.float64(0.13421904788959105))
    t16 = dfma(t15, big, np.float64(-0.16452204449854213))
    t17 = dfma(t16, big, np.float64(0.19965451348619082))
    t18 = dfma(t17, big, np.float64(-0.24996690535364968))
    t19 = dfma(t18, big, np.float64(0.3333317212821622))
    t20 = dfma(t19, big, np.float64(-0.49999997214379294))
    t21 = dfma(t20, big, np.float64(1.0))
    t22 = dmul(big, t21)
    t23 = -t22
    t24 = dadd(t, t23)
    c2 = t < np.float64(0.0)
    t25 = select(c2, t24, t23)
    t26 = np.float32(t25)
    return t26


def f_of_f64(x):
    """log(1/(1 + exp(-x)))"""
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
    t18 = dadd(t17, t16)
    t19 = dfma(np.float64(-1.6453964624856426e-05), t18, np.float64(0.0001985392253240312))
    t20 = dfma(t19, t18, np.float64(-0.001138380876266296))
    t21 = dfma(t20, t18, np.float64(0.00414608931047637))
    t22 = dfma(t21, t18, np.float64(-0.010842960443592582))
    t23 = dfma(t22, t18, np.float64(0.021896867267488598))
    t24 = dfma(t23, t18, np.float64(-0.03602228328534471))
    t25 = dfma(t24, t18, np.float64(0.05056032724165617))
    t26 = dfma(t25, t18, np.float64(-0.0632576617146892))
    t27 = dfma(t26, t18, np.float64(0.07351301591792163))
    t28 = dfma(t27, t18, np.float64(-0.08217722580159349))
    t29 = dfma(t28, t18, np.float64(0.09059491674809121))
    t30 = dfma(t29, t18, np.float64(-0.09993263113154924))
    t31 = dfma(t30, t18, np.float64(0.11109993353936018))
    t32 = dfma(t31, t18, np.float64(-0.12499860115773034))
    t33 = dfma(t32, t18, np.float64(0.14285701525320968))
    t34 = dfma(t33, t18, np.float64(-0.16666665857696206))
    t35 = dfma(t34, t18, np.float64(0.19999999966759718))
    t36 = dfma(t35, t18, np.float64(-0.24999999999207037))
    t37 = dfma(t36, t18, np.float64(0.3333333333332431))
    t38 = dfma(t37, t18, np.float64(-0.49999999999999967))
    t39 = dfma(t38, t18, np.float64(1.0))
    t40 = dadd(np.float64(1.0), -t39)
    t41 = dfma(t38, t18, t40)
    t42 = dmul(big, t39)
    t43 = -t42
    t44 = dfma(big, t39, t43)
    t45 = dfma(t15, t39, t44)
    t46 = dfma(big, t41, t45)
    t47 = dadd(t42, t46)
    t48 = -t47
    tail = dmul(t48, np.float64(2.938735877055719e-39))
    t49 = dadd(x, tail)
    c2 = x < np.float64(0.0)
    t50 = select(c2, t49, tail)
    c3 = x == np.float64(0.0)
    t51 = select(c3, np.float64(-0.6931471805599453), t50)
    return t51


def d1_of_f32(x):
    """exp(-x)/(1 + exp(-x))"""
    c = np.float32(118.0) < x
    t = select(c, np.float32(118.0), x)
    c2 = t < np.float32(-23.5673828125)
    t2 = select(c2, np.float32(-23.5673828125), t)
    t3 = -t2
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t4 = -t3
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    t5 = ffma(np.float32(0.001381445094011724), r2, np.float32(0.008368778973817825))
    t6 = ffma(t5, r2, np.float32(0.04166839271783829))
    t7 = ffma(t6, r2, np.float32(0.1666651964187622))
    t8 = ffma(t7, r2, np.float32(0.4999999403953552))
    t9 = fmul(r2, r2)
    t10 = fsub(r, r2)
    t11 = ffma(k, np.float32(-1.428606765330187e-06), t10)
    v = ffma(t9, t8, t11)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(528482304))
    s = from_fbits(i2)
    t12 = fadd(s, np.float32(5.421010862427522e-20))
    t13 = fsub(t12, s)
    t14 = fsub(np.float32(5.421010862427522e-20), t13)
    below = ffma(r2, s, t12)
    t15 = fsub(t12, below)
    t16 = ffma(r2, s, t15)
    t17 = fadd(t16, t14)
    t18 = ffma(v, s, t17)
    t19 = fadd(below, t18)
    t20 = fsub(t19, below)
    t21 = fsub(t18, t20)
    t22 = fdiv(np.float32(1.0), t19)
    t23 = fmul(np.float32(5.421010862427522e-20), t22)
    t24 = -t23
    t25 = ffma(t24, t19, np.float32(5.421010862427522e-20))
    t26 = ffma(t24, t21, t25)
    t27 = ffma(t26, t22, t23)
    return t27


def d1_of_f64(x):
    """exp(-x)/(1 + exp(-x))"""
    c = np.float64(759.0) < x
    t = select(c, np.float64(759.0), x)
    c2 = t < np.float64(-43.6689453125)
    t2 = select(c2, np.float64(-43.6689453125), t)
    t3 = -t2
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -t3
    r = dfma(k, np.float64(-0.6931471805598903), t4)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t5 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t6 = dfma(t5, r2, np.float64(2.7557506817858967e-06))
    t7 = dfma(t6, r2, np.float64(2.4801488974695663e-05))
    t8 = dfma(t7, r2, np.float64(0.0001984126959620142))
    t9 = dfma(t8, r2, np.float64(0.0013888888947978671))
    t10 = dfma(t9, r2, np.float64(0.008333333333452509))
    t11 = dfma(t10, r2, np.float64(0.041666666666511414))
    t12 = dfma(t11, r2, np.float64(0.1666666666666648))
    t13 = dfma(t12, r2, np.float64(0.5000000000000013))
    t14 = dmul(r2, r2)
    v = dfma(t14, t13, r2)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4030721666496593920))
    s = from_dbits(i2)
    t15 = dadd(s, np.float64(2.938735877055719e-39))
    t16 = dadd(t15, -s)
    t17 = dadd(np.float64(2.938735877055719e-39), -t16)
    below = dfma(v, s, t15)
    t18 = dadd(t15, -below)
    t19 = dfma(v, s, t18)
    t20 = dadd(t19, t17)
    t21 = ddiv(np.float64(1.0), below)
    t22 = dmul(np.float64(2.938735877055719e-39), t21)
    t23 = -t22
    t24 = dfma(t23, below, np.float64(2.938735877055719e-39))
    t25 = dfma(t23, t20, t24)
    t26 = dfma(t25, t21, t22)
    return t26


def d2_of_f32(x):
    """-exp(-x)/(1 + exp(-x))**2"""
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
    t14 = -t13
    t15 = np.float32(t14)
    return t15


def d2_of_f64(x):
    """-exp(-x)/(1 + exp(-x))**2"""
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
    t25 = -t24
    tail = dmul(t25, np.float64(2.938735877055719e-39))
    return tail


def backward_of_f32(grad, x):
    """grad f'(x)"""
    c = np.float32(206.0) < x
    t = select(c, np.float32(206.0), x)
    c2 = t < np.float32(-23.5673828125)
    t2 = select(c2, np.float32(-23.5673828125), t)
    t3 = -t2
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t4 = -t3
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    t5 = ffma(np.float32(0.001381445094011724), r2, np.float32(0.008368778973817825))
    t6 = ffma(t5, r2, np.float32(0.04166839271783829))
    t7 = ffma(t6, r2, np.float32(0.1666651964187622))
    t8 = ffma(t7, r2, np.float32(0.4999999403953552))
    t9 = fmul(r2, r2)
    t10 = fsub(r, r2)
    t11 = ffma(k, np.float32(-1.428606765330187e-06), t10)
    v = ffma(t9, t8, t11)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    far = np.float32(72.0873031616211) < t4
    i2 = select(far, np.int32(-377487360), np.int32(528482304))
    down = select(far, np.float32(6.462348535570529e-27), np.float32(1.0))
    t12 = select(far, np.float32(0.0), np.float32(5.421010862427522e-20))
    t13 = select(far, np.float32(4.0), np.float32(5.421010862427522e-20))
    i3 = iadd(i, i2)
    s = from_fbits(i3)
    t14 = fadd(s, t12)
    t15 = fsub(t14, s)
    t16 = fsub(t12, t15)
    below = ffma(r2, s, t14)
    t17 = fsub(t14, below)
    t18 = ffma(r2, s, t17)
    t19 = fadd(t18, t16)
    t20 = ffma(v, s, t19)
    t21 = fadd(below, t20)
    t22 = fsub(t21, below)
    t23 = fsub(t20, t22)
    t24 = fdiv(np.float32(1.0), t21)
    t25 = fmul(t13, t24)
    t26 = -t25
    t27 = ffma(t26, t21, t13)
    t28 = ffma(t26, t23, t27)
    t29 = ffma(t28, t24, t25)
    t30 = fmul(grad, down)
    t31 = fmul(t30, t29)
    t32 = fmul(t31, down)
    return t32


def backward_of_f64(grad, x):
    """grad f'(x)"""
    c = np.float64(1469.0) < x
    t = select(c, np.float64(1469.0), x)
    c2 = t < np.float64(-43.6689453125)
    t2 = select(c2, np.float64(-43.6689453125), t)
    t3 = -t2
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -t3
    r = dfma(k, np.float64(-0.6931471805598903), t4)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t5 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t6 = dfma(t5, r2, np.float64(2.7557506817858967e-06))
    t7 = dfma(t6, r2, np.float64(2.4801488974695663e-05))
    t8 = dfma(t7, r2, np.float64(0.0001984126959620142))
    t9 = dfma(t8, r2, np.float64(0.0013888888947978671))
    t10 = dfma(t9, r2, np.float64(0.008333333333452509))
    t11 = dfma(t10, r2, np.float64(0.041666666666511414))
    t12 = dfma(t11, r2, np.float64(0.1666666666666648))
    t13 = dfma(t12, r2, np.float64(0.5000000000000013))
    t14 = dmul(r2, r2)
    v = dfma(t14, t13, r2)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    far = np.float64(693.1471805599452) < t4
    i2 = select(far, np.int64(-1013309916158361600), np.int64(4030721666496593920))
    down = select(far, np.float64(7.182120874830735e-189), np.float64(1.0))
    t15 = select(far, np.float64(0.0), np.float64(2.938735877055719e-39))
    t16 = select(far, np.float64(4.0), np.float64(2.938735877055719e-39))
    i3 = iadd(i, i2)
    s = from_dbits(i3)
    t17 = dadd(s, t15)
    t18 = dadd(t17, -s)
    t19 = dadd(t15, -t18)
    below = dfma(v, s, t17)
    t20 = dadd(t17, -below)
    t21 = dfma(v, s, t20)
    t22 = dadd(t21, t19)
    t23 = ddiv(np.float64(1.0), below)
    t24 = dmul(t16, t23)
    t25 = -t24
    t26 = dfma(t25, below, t16)
    t27 = dfma(t25, t22, t26)
    t28 = dfma(t27, t23, t24)
    t29 = dmul(grad, down)
    t30 = dmul(t29, t28)
    t31 = dmul(t30, down)
    return t31


def f_float16_of_f32(x):
    """log(1/(1 + exp(-x)))"""
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
    t11 = dfma(np.float64(-0.0012666984467537825), big, np.float64(0.009009840770776389))
    t12 = dfma(t11, big, np.float64(-0.030019000992034865))
    t13 = dfma(t12, big, np.float64(0.06382746107623971))
    t14 = dfma(t13, big, np.float64(-0.10112078257038182))
    t15 = dfma(t14, big, np.float64(0.13421904788959105))
    t16 = dfma(t15, big, np.float64(-0.16452204449854213))
    t17 = dfma(t16, big, np.float64(0.19965451348619082))
    t18 = dfma(t17, big, np.float64(-0.24996690535364968))
    t19 = dfma(t18, big, np.float64(0.3333317212821622))
    t20 = dfma(t19, big, np.float64(-0.49999997214379294))
    t21 = dfma(t20, big, np.float64(1.0))
    t22 = dmul(big, t21)
    t23 = -t22
    t24 = dadd(t, t23)
    c2 = t < np.float64(0.0)
    t25 = select(c2, t24, t23)
    t26 = np.float32(t25)
    t27 = np.float64(t26)
    t28 = dabs(t27)
    t29 = dabs(t25)
    c3 = t29 < t28
    c4 = t28 < t29
    i3 = fbits(t26)
    i4 = select(c3, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t30 = from_fbits(i6)
    c5 = c3 | c4
    t31 = select(c5, t30, t26)
    return t31


def f_bfloat16_of_f32(x):
    """log(1/(1 + exp(-x)))"""
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
    t10 = ffma(np.float32(0.0020144195295870304), t9, np.float32(-0.01333547756075859))
    t11 = ffma(t10, t9, np.float32(0.041344594210386276))
    t12 = ffma(t11, t9, np.float32(-0.08231503516435623))
    t13 = ffma(t12, t9, np.float32(0.12412405014038086))
    t14 = ffma(t13, t9, np.float32(-0.16104914247989655))
    t15 = ffma(t14, t9, np.float32(0.19891302287578583))
    t16 = ffma(t15, t9, np.float32(-0.2498755007982254))
    t17 = ffma(t16, t9, np.float32(0.3333261013031006))
    t18 = ffma(t17, t9, np.float32(-0.49999985098838806))
    t19 = ffma(t18, t9, np.float32(1.0))
    t20 = fmul(big, t19)
    t21 = -t20
    tail = fmul(t21, np.float32(5.421010862427522e-20))
    t22 = fadd(x, tail)
    c2 = x < np.float32(0.0)
    t23 = select(c2, t22, tail)
    return t23


def d1_float16_of_f32(x):
    """exp(-x)/(1 + exp(-x))"""
    t = np.float64(x)
    c = np.float64(118.0) < t
    t2 = select(c, np.float64(118.0), t)
    c2 = t2 < np.float64(-118.0)
    z = select(c2, np.float64(-118.0), t2)
    shifted = dfma(z, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t3 = -z
    r = dfma(k, np.float64(-0.6931471805599453), t3)
    t4 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t5 = dfma(t4, r, np.float64(0.00833349858147164))
    t6 = dfma(t5, r, np.float64(0.04166629380339174))
    t7 = dfma(t6, r, np.float64(0.16666665859438767))
    t8 = dfma(t7, r, np.float64(0.500000006794052))
    t9 = dmul(r, r)
    v = dfma(t9, t8, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    e = dfma(v, s, s)
    t10 = dadd(e, np.float64(1.0))
    t11 = ddiv(e, t10)
    t12 = np.float32(t11)
    t13 = np.float64(t12)
    t14 = dabs(t13)
    t15 = dabs(t11)
    c3 = t15 < t14
    c4 = t14 < t15
    i3 = fbits(t12)
    i4 = select(c3, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t16 = from_fbits(i6)
    c5 = c3 | c4
    t17 = select(c5, t16, t12)
    return t17


def d1_bfloat16_of_f32(x):
    """exp(-x)/(1 + exp(-x))"""
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
    t9 = ffma(np.float32(5.421010862427522e-20), big, np.float32(1.0))
    t10 = fdiv(big, t9)
    tail = fmul(t10, np.float32(5.421010862427522e-20))
    t11 = fsub(np.float32(1.0), tail)
    c2 = x < np.float32(0.0)
    t12 = select(c2, t11, tail)
    return t12


def d2_float16_of_f32(x):
    """-exp(-x)/(1 + exp(-x))**2"""
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
    t14 = -t13
    t15 = np.float32(t14)
    t16 = np.float64(t15)
    t17 = dabs(t16)
    t18 = dabs(t14)
    c2 = t18 < t17
    c3 = t17 < t18
    i3 = fbits(t15)
    i4 = select(c2, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t19 = from_fbits(i6)
    c4 = c2 | c3
    t20 = select(c4, t19, t15)
    return t20


def d2_bfloat16_of_f32(x):
    """-exp(-x)/(1 + exp(-x))**2"""
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
    t13 = -t12
    tail = fmul(t13, np.float32(5.421010862427522e-20))
    return tail


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)
f_float16_of = by_type(f_float16_of_f32, f_float16_of_f32)
f_bfloat16_of = by_type(f_bfloat16_of_f32, f_bfloat16_of_f32)
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


@f.of("bfloat16")
def f_bfloat16(x, y, n, aligned):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_bfloat16_of, together((x_lanes,))))
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
