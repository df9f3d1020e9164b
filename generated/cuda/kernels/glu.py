"""Made by actforge from the definitions; changes made here are lost.

The gate times the sigmoid of x.

    gate/(1 + exp(-x))

Source: defs/glu.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 470065eb517316a1
"""

import numpy as np
from numba import cuda

from .._lanes import (
    TILE,
    apart,
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
    fdiv,
    ffma,
    fmul,
    from_dbits,
    from_fbits,
    fsub,
    iadd,
    isub,
    load,
    sar,
    select,
    shl,
    store,
    together,
)
from .._launch import kernel


def f_of_f32(x, gate):
    """gate/(1 + exp(-x))"""
    t = np.float64(gate)
    t2 = np.float64(x)
    c = t2 < np.float64(-206.0)
    t3 = select(c, np.float64(-206.0), t2)
    c2 = np.float64(23.5673828125) < t3
    t4 = select(c2, np.float64(23.5673828125), t3)
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
    t12 = dadd(s, np.float64(1.0))
    below = dfma(v, s, t12)
    t13 = ddiv(np.float64(1.0), below)
    t14 = dmul(t13, t)
    t15 = np.float32(t14)
    t16 = np.float32(t13)
    t17 = fabs(gate)
    c3 = t17 == np.float32(np.inf)
    t18 = fmul(t16, gate)
    t19 = select(c3, t18, t15)
    return t19


def f_of_f64(x, gate):
    """gate/(1 + exp(-x))"""
    t = dabs(gate)
    c = t == np.float64(np.inf)
    c2 = t == np.float64(0.0)
    c3 = c | c2
    t2 = select(c3, np.float64(1.0), t)
    t3 = dcopysign(np.float64(1.0), gate)
    t4 = select(c3, gate, t3)
    c4 = np.float64(1.3407807929942597e+154) <= t2
    t5 = select(c4, np.float64(5.421010862427522e-20), np.float64(1.0))
    t6 = select(c4, np.float64(1.8446744073709552e+19), np.float64(1.0))
    gate2 = dmul(t2, t5)
    t7 = dabs(x)
    c5 = np.float64(1469.0) < t7
    t8 = select(c5, np.float64(1469.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t9 = -t8
    r = dfma(k, np.float64(-0.6931471805598903), t9)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t10 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t11 = dfma(t10, r2, np.float64(2.7557506817858967e-06))
    t12 = dfma(t11, r2, np.float64(2.4801488974695663e-05))
    t13 = dfma(t12, r2, np.float64(0.0001984126959620142))
    t14 = dfma(t13, r2, np.float64(0.0013888888947978671))
    t15 = dfma(t14, r2, np.float64(0.008333333333452509))
    t16 = dfma(t15, r2, np.float64(0.041666666666511414))
    t17 = dfma(t16, r2, np.float64(0.1666666666666648))
    t18 = dfma(t17, r2, np.float64(0.5000000000000013))
    t19 = dmul(r2, r2)
    v = dfma(t19, t18, r2)
    n = dbits(shifted)
    n2 = isub(n, np.int64(4843621399236968445))
    i = sar(n2, np.int64(2))
    i2 = shl(i, np.int64(2))
    i3 = isub(n2, i2)
    i4 = iadd(i3, np.int64(1019))
    i5 = shl(i4, np.int64(52))
    s = from_dbits(i5)
    i6 = iadd(i, np.int64(1023))
    i7 = shl(i6, np.int64(52))
    s2 = from_dbits(i7)
    t20 = dmul(s2, s2)
    t21 = dadd(t20, t20)
    t22 = dmul(t20, t21)
    big = dfma(v, s, s)
    t23 = dfma(t22, big, np.float64(1.0))
    t24 = dmul(gate2, big)
    t25 = -t24
    t26 = dfma(gate2, big, t25)
    t27 = ddiv(np.float64(1.0), t23)
    t28 = dmul(t24, t27)
    t29 = -t28
    t30 = dfma(t29, t23, t24)
    t31 = dadd(t30, t26)
    t32 = dfma(t31, t27, t28)
    t33 = dadd(s2, s2)
    t34 = dmul(s2, t6)
    tail = dmul(t32, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t33)
    tail4 = dmul(tail3, t34)
    t35 = select(c5, np.float64(0.0), tail4)
    tail5 = dmul(tail3, s2)
    t36 = select(c5, np.float64(0.0), tail5)
    t37 = dadd(gate2, -t36)
    t38 = dmul(t37, t6)
    c6 = x < np.float64(0.0)
    t39 = select(c6, t35, t38)
    c7 = t2 == t2
    t40 = select(c7, t39, t2)
    t41 = dmul(t40, t4)
    return t41


def d1_of_f32(x, gate):
    """gate*exp(-x)/(1 + exp(-x))**2"""
    t = np.float64(gate)
    t2 = np.float64(x)
    t3 = dabs(t2)
    c = np.float64(206.0) < t3
    t4 = select(c, np.float64(206.0), t3)
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
    t12 = dadd(big, np.float64(2.0))
    t13 = dfma(t12, big, np.float64(1.0))
    t14 = ddiv(big, t13)
    t15 = select(c, np.float64(0.0), t14)
    t16 = dmul(t15, t)
    t17 = np.float32(t16)
    t18 = np.float32(t15)
    t19 = fabs(gate)
    c2 = t19 == np.float32(np.inf)
    t20 = fmul(t18, gate)
    t21 = select(c2, t20, t17)
    return t21


def d1_of_f64(x, gate):
    """gate*exp(-x)/(1 + exp(-x))**2"""
    t = dabs(gate)
    c = t == np.float64(np.inf)
    c2 = t == np.float64(0.0)
    c3 = c | c2
    t2 = select(c3, np.float64(1.0), t)
    t3 = dcopysign(np.float64(1.0), gate)
    t4 = select(c3, gate, t3)
    c4 = np.float64(1.3407807929942597e+154) <= t2
    t5 = select(c4, np.float64(5.421010862427522e-20), np.float64(1.0))
    t6 = select(c4, np.float64(1.8446744073709552e+19), np.float64(1.0))
    gate2 = dmul(t2, t5)
    t7 = dabs(x)
    c5 = np.float64(1469.0) < t7
    t8 = select(c5, np.float64(1469.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t9 = -t8
    r = dfma(k, np.float64(-0.6931471805598903), t9)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t10 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t11 = dfma(t10, r2, np.float64(2.7557506817858967e-06))
    t12 = dfma(t11, r2, np.float64(2.4801488974695663e-05))
    t13 = dfma(t12, r2, np.float64(0.0001984126959620142))
    t14 = dfma(t13, r2, np.float64(0.0013888888947978671))
    t15 = dfma(t14, r2, np.float64(0.008333333333452509))
    t16 = dfma(t15, r2, np.float64(0.041666666666511414))
    t17 = dfma(t16, r2, np.float64(0.1666666666666648))
    t18 = dfma(t17, r2, np.float64(0.5000000000000013))
    t19 = dmul(r2, r2)
    v = dfma(t19, t18, r2)
    n = dbits(shifted)
    n2 = isub(n, np.int64(4843621399236968445))
    i = sar(n2, np.int64(2))
    i2 = shl(i, np.int64(2))
    i3 = isub(n2, i2)
    i4 = iadd(i3, np.int64(1019))
    i5 = shl(i4, np.int64(52))
    s = from_dbits(i5)
    i6 = iadd(i, np.int64(1023))
    i7 = shl(i6, np.int64(52))
    s2 = from_dbits(i7)
    t20 = dmul(s2, s2)
    t21 = dadd(t20, t20)
    t22 = dmul(t20, t21)
    big = dfma(v, s, s)
    t23 = dmul(big, t22)
    t24 = dfma(t22, big, np.float64(2.0))
    t25 = dfma(t24, t23, np.float64(1.0))
    t26 = dadd(np.float64(1.0), -t25)
    t27 = dfma(t24, t23, t26)
    t28 = dmul(gate2, big)
    t29 = ddiv(np.float64(1.0), t25)
    t30 = dmul(t28, t29)
    t31 = -t30
    t32 = dfma(t31, t25, t28)
    t33 = dfma(t31, t27, t32)
    t34 = dfma(t33, t29, t30)
    t35 = dadd(s2, s2)
    t36 = dmul(s2, t6)
    tail = dmul(t34, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t35)
    tail4 = dmul(tail3, t36)
    t37 = select(c5, np.float64(0.0), tail4)
    c6 = t2 == t2
    t38 = select(c6, t37, t2)
    t39 = dmul(t38, t4)
    return t39


def d2_of_f32(x, gate):
    """gate*(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    t = np.float64(gate)
    t2 = np.float64(x)
    t3 = dabs(t2)
    c = np.float64(206.0) < t3
    t4 = select(c, np.float64(206.0), t3)
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
    t12 = -s
    t13 = dadd(np.float64(1.0), -s)
    one_minus_e = dfma(t12, v, t13)
    t14 = dadd(big, np.float64(3.0))
    t15 = dfma(t14, big, np.float64(3.0))
    t16 = dfma(t15, big, np.float64(1.0))
    t17 = dmul(big, one_minus_e)
    t18 = ddiv(t17, t16)
    t19 = select(c, np.float64(0.0), t18)
    t20 = -t2
    t21 = dcopysign(t19, t20)
    t22 = dmul(t21, t)
    t23 = np.float32(t22)
    t24 = np.float32(t21)
    t25 = fabs(gate)
    c2 = t25 == np.float32(np.inf)
    t26 = fmul(t24, gate)
    t27 = select(c2, t26, t23)
    return t27


def d2_of_f64(x, gate):
    """gate*(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    t = dabs(gate)
    c = t == np.float64(np.inf)
    c2 = t == np.float64(0.0)
    c3 = c | c2
    t2 = select(c3, np.float64(1.0), t)
    t3 = dcopysign(np.float64(1.0), gate)
    t4 = select(c3, gate, t3)
    c4 = np.float64(1.3407807929942597e+154) <= t2
    t5 = select(c4, np.float64(5.421010862427522e-20), np.float64(1.0))
    t6 = select(c4, np.float64(1.8446744073709552e+19), np.float64(1.0))
    gate2 = dmul(t2, t5)
    t7 = dabs(x)
    c5 = np.float64(1469.0) < t7
    t8 = select(c5, np.float64(1469.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t9 = -t8
    r = dfma(k, np.float64(-0.6931471805598903), t9)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t10 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t11 = dfma(t10, r2, np.float64(2.7557506817858967e-06))
    t12 = dfma(t11, r2, np.float64(2.4801488974695663e-05))
    t13 = dfma(t12, r2, np.float64(0.0001984126959620142))
    t14 = dfma(t13, r2, np.float64(0.0013888888947978671))
    t15 = dfma(t14, r2, np.float64(0.008333333333452509))
    t16 = dfma(t15, r2, np.float64(0.041666666666511414))
    t17 = dfma(t16, r2, np.float64(0.1666666666666648))
    t18 = dfma(t17, r2, np.float64(0.5000000000000013))
    t19 = dmul(r2, r2)
    v = dfma(t19, t18, r2)
    n = dbits(shifted)
    n2 = isub(n, np.int64(4843621399236968445))
    i = sar(n2, np.int64(2))
    i2 = shl(i, np.int64(2))
    i3 = isub(n2, i2)
    i4 = iadd(i3, np.int64(1019))
    i5 = shl(i4, np.int64(52))
    s = from_dbits(i5)
    i6 = iadd(i, np.int64(1023))
    i7 = shl(i6, np.int64(52))
    s2 = from_dbits(i7)
    t20 = dmul(s2, s2)
    t21 = dadd(t20, t20)
    t22 = dmul(t20, t21)
    big = dfma(v, s, s)
    t23 = dmul(big, t22)
    t24 = dmul(s, t22)
    t25 = -t24
    t26 = dadd(np.float64(1.0), -t24)
    one_minus_e = dfma(t25, v, t26)
    t27 = dfma(t22, big, np.float64(3.0))
    t28 = dfma(t27, t23, np.float64(3.0))
    t29 = dfma(t28, t23, np.float64(1.0))
    t30 = dadd(np.float64(1.0), -t29)
    t31 = dfma(t28, t23, t30)
    t32 = dmul(gate2, big)
    t33 = -t32
    t34 = dfma(gate2, big, t33)
    t35 = dmul(t32, one_minus_e)
    t36 = -t35
    t37 = dfma(t32, one_minus_e, t36)
    t38 = dfma(t34, one_minus_e, t37)
    t39 = ddiv(np.float64(1.0), t29)
    t40 = dmul(t35, t39)
    t41 = -t40
    t42 = dfma(t41, t29, t35)
    t43 = dadd(t42, t38)
    t44 = dfma(t41, t31, t43)
    t45 = dfma(t44, t39, t40)
    t46 = dadd(s2, s2)
    t47 = dmul(s2, t6)
    tail = dmul(t45, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t46)
    tail4 = dmul(tail3, t47)
    t48 = select(c5, np.float64(0.0), tail4)
    t49 = -x
    t50 = dcopysign(t48, t49)
    c6 = t2 == t2
    t51 = select(c6, t50, t2)
    t52 = dmul(t51, t4)
    return t52


def d_gate_of_f32(x, gate):
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
    c3 = gate == gate
    t14 = select(c3, t13, gate)
    return t14


def d_gate_of_f64(x, gate):
    """1/(1 + exp(-x))"""
    c = x < np.float64(-759.0)
    t = select(c, np.float64(-759.0), x)
    c2 = np.float64(43.6689453125) < t
    t2 = select(c2, np.float64(43.6689453125), t)
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
    t14 = dadd(r, -r2)
    t15 = dfma(k, np.float64(-5.497923018708371e-14), t14)
    v = dfma(t13, t12, t15)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4030721666496593920))
    s = from_dbits(i2)
    t16 = dadd(s, np.float64(2.938735877055719e-39))
    t17 = dadd(t16, -s)
    t18 = dadd(np.float64(2.938735877055719e-39), -t17)
    below = dfma(r2, s, t16)
    t19 = dadd(t16, -below)
    t20 = dfma(r2, s, t19)
    t21 = dadd(t20, t18)
    t22 = dfma(v, s, t21)
    t23 = dadd(below, t22)
    t24 = dadd(t23, -below)
    t25 = dadd(t22, -t24)
    t26 = ddiv(np.float64(1.0), t23)
    t27 = dmul(np.float64(2.938735877055719e-39), t26)
    t28 = -t27
    t29 = dfma(t28, t23, np.float64(2.938735877055719e-39))
    t30 = dfma(t28, t25, t29)
    t31 = dfma(t30, t26, t27)
    c3 = gate == gate
    t32 = select(c3, t31, gate)
    return t32


def backward_of_f32(grad, x, gate):
    """grad f'(x), grad df/dgate"""
    t = np.float64(gate)
    t2 = np.float64(x)
    t3 = dabs(t2)
    c = np.float64(206.0) < t3
    t4 = select(c, np.float64(206.0), t3)
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
    t12 = dadd(big, np.float64(2.0))
    t13 = dfma(t12, big, np.float64(1.0))
    t14 = ddiv(big, t13)
    t15 = select(c, np.float64(0.0), t14)
    t16 = dmul(t15, t)
    t17 = np.float32(t16)
    t18 = np.float32(t15)
    t19 = fabs(gate)
    c2 = t19 == np.float32(np.inf)
    t20 = fmul(t18, gate)
    t21 = select(c2, t20, t17)
    c3 = x < np.float32(-118.0)
    t22 = select(c3, np.float32(-118.0), x)
    c4 = np.float32(23.5673828125) < t22
    t23 = select(c4, np.float32(23.5673828125), t22)
    shifted2 = ffma(t23, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k2 = fsub(shifted2, np.float32(12582912.0))
    t24 = -t23
    r2 = ffma(k2, np.float32(-0.693145751953125), t24)
    r3 = ffma(k2, np.float32(-1.428606765330187e-06), r2)
    t25 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t26 = ffma(t25, r3, np.float32(0.04166839271783829))
    t27 = ffma(t26, r3, np.float32(0.1666651964187622))
    t28 = ffma(t27, r3, np.float32(0.4999999403953552))
    t29 = fmul(r3, r3)
    v2 = ffma(t29, t28, r3)
    n2 = fbits(shifted2)
    i3 = shl(n2, np.int32(23))
    i4 = iadd(i3, np.int32(528482304))
    s2 = from_fbits(i4)
    t30 = fadd(s2, np.float32(5.421010862427522e-20))
    t31 = fsub(t30, s2)
    t32 = fsub(np.float32(5.421010862427522e-20), t31)
    t33 = ffma(v2, s2, t32)
    below = fadd(t30, t33)
    t34 = fdiv(np.float32(5.421010862427522e-20), below)
    c5 = gate == gate
    t35 = select(c5, t34, gate)
    t36 = fmul(grad, t21)
    t37 = fmul(grad, t35)
    return t36, t37


def backward_of_f64(grad, x, gate):
    """grad f'(x), grad df/dgate"""
    t = dabs(gate)
    c = t == np.float64(np.inf)
    c2 = t == np.float64(0.0)
    c3 = c | c2
    t2 = select(c3, np.float64(1.0), t)
    t3 = dcopysign(np.float64(1.0), gate)
    t4 = select(c3, gate, t3)
    c4 = np.float64(1.3407807929942597e+154) <= t2
    t5 = select(c4, np.float64(5.421010862427522e-20), np.float64(1.0))
    t6 = select(c4, np.float64(1.8446744073709552e+19), np.float64(1.0))
    gate2 = dmul(t2, t5)
    t7 = dabs(x)
    c5 = np.float64(1469.0) < t7
    t8 = select(c5, np.float64(1469.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t9 = -t8
    r = dfma(k, np.float64(-0.6931471805598903), t9)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t10 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t11 = dfma(t10, r2, np.float64(2.7557506817858967e-06))
    t12 = dfma(t11, r2, np.float64(2.4801488974695663e-05))
    t13 = dfma(t12, r2, np.float64(0.0001984126959620142))
    t14 = dfma(t13, r2, np.float64(0.0013888888947978671))
    t15 = dfma(t14, r2, np.float64(0.008333333333452509))
    t16 = dfma(t15, r2, np.float64(0.041666666666511414))
    t17 = dfma(t16, r2, np.float64(0.1666666666666648))
    t18 = dfma(t17, r2, np.float64(0.5000000000000013))
    t19 = dmul(r2, r2)
    v = dfma(t19, t18, r2)
    n = dbits(shifted)
    n2 = isub(n, np.int64(4843621399236968445))
    i = sar(n2, np.int64(2))
    i2 = shl(i, np.int64(2))
    i3 = isub(n2, i2)
    i4 = iadd(i3, np.int64(1019))
    i5 = shl(i4, np.int64(52))
    s = from_dbits(i5)
    i6 = iadd(i, np.int64(1023))
    i7 = shl(i6, np.int64(52))
    s2 = from_dbits(i7)
    t20 = dmul(s2, s2)
    t21 = dadd(t20, t20)
    t22 = dmul(t20, t21)
    big = dfma(v, s, s)
    t23 = dmul(big, t22)
    t24 = dfma(t22, big, np.float64(2.0))
    t25 = dfma(t24, t23, np.float64(1.0))
    t26 = dadd(np.float64(1.0), -t25)
    t27 = dfma(t24, t23, t26)
    t28 = dmul(gate2, big)
    t29 = ddiv(np.float64(1.0), t25)
    t30 = dmul(t28, t29)
    t31 = -t30
    t32 = dfma(t31, t25, t28)
    t33 = dfma(t31, t27, t32)
    t34 = dfma(t33, t29, t30)
    t35 = dadd(s2, s2)
    t36 = dmul(s2, t6)
    tail = dmul(t34, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t35)
    tail4 = dmul(tail3, t36)
    t37 = select(c5, np.float64(0.0), tail4)
    c6 = t2 == t2
    t38 = select(c6, t37, t2)
    t39 = dmul(t38, t4)
    c7 = x < np.float64(-759.0)
    t40 = select(c7, np.float64(-759.0), x)
    c8 = np.float64(43.6689453125) < t40
    t41 = select(c8, np.float64(43.6689453125), t40)
    shifted2 = dfma(t41, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k2 = dadd(shifted2, -np.float64(6755399441055744.0))
    t42 = -t41
    r3 = dfma(k2, np.float64(-0.6931471805598903), t42)
    r4 = dfma(k2, np.float64(-5.497923018708371e-14), r3)
    t43 = dfma(np.float64(2.5025203959737602e-08), r4, np.float64(2.763162576195063e-07))
    t44 = dfma(t43, r4, np.float64(2.7557506817858967e-06))
    t45 = dfma(t44, r4, np.float64(2.4801488974695663e-05))
    t46 = dfma(t45, r4, np.float64(0.0001984126959620142))
    t47 = dfma(t46, r4, np.float64(0.0013888888947978671))
    t48 = dfma(t47, r4, np.float64(0.008333333333452509))
    t49 = dfma(t48, r4, np.float64(0.041666666666511414))
    t50 = dfma(t49, r4, np.float64(0.1666666666666648))
    t51 = dfma(t50, r4, np.float64(0.5000000000000013))
    t52 = dmul(r4, r4)
    t53 = dadd(r3, -r4)
    t54 = dfma(k2, np.float64(-5.497923018708371e-14), t53)
    v2 = dfma(t52, t51, t54)
    n3 = dbits(shifted2)
    i8 = shl(n3, np.int64(52))
    i9 = iadd(i8, np.int64(4030721666496593920))
    s3 = from_dbits(i9)
    t55 = dadd(s3, np.float64(2.938735877055719e-39))
    t56 = dadd(t55, -s3)
    t57 = dadd(np.float64(2.938735877055719e-39), -t56)
    below = dfma(r4, s3, t55)
    t58 = dadd(t55, -below)
    t59 = dfma(r4, s3, t58)
    t60 = dadd(t59, t57)
    t61 = dfma(v2, s3, t60)
    t62 = dadd(below, t61)
    t63 = dadd(t62, -below)
    t64 = dadd(t61, -t63)
    t65 = ddiv(np.float64(1.0), t62)
    t66 = dmul(np.float64(2.938735877055719e-39), t65)
    t67 = -t66
    t68 = dfma(t67, t62, np.float64(2.938735877055719e-39))
    t69 = dfma(t67, t64, t68)
    t70 = dfma(t69, t65, t66)
    c9 = gate == gate
    t71 = select(c9, t70, gate)
    t72 = dmul(grad, t39)
    t73 = dmul(grad, t71)
    return t72, t73


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
d_gate_of = by_type(d_gate_of_f32, d_gate_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)


@kernel("pppii")
def f(x, gate, y, n, aligned):
    """y[i] = f(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppii")
def d1(x, gate, y, n, aligned):
    """y[i] = d1(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppii")
def d2(x, gate, y, n, aligned):
    """y[i] = d2(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppii")
def d_gate(x, gate, y, n, aligned):
    """y[i] = d_gate(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d_gate_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppppii")
def backward(grad, x, gate, dx, dgate, n, aligned):
    """dx[i], dgate[i] = backward(grad[i], x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        results = apart(each(backward_of, together((grad_lanes, x_lanes, gate_lanes,))))
        store(dx, start, thread, n, aligned, results[0])
        store(dgate, start, thread, n, aligned, results[1])
        start += np.int64(cuda.gridDim.x) * TILE
