"""Made by actforge from the definitions; changes made here are lost.

The hyperbolic tangent: an odd sigmoid with values in (-1, 1).

    tanh(x)

Source: defs/tanh.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 93b93f41ab8ed82c
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
    ddiv,
    dfma,
    dmul,
    each,
    fabs,
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
from ....cuda._launch import kernel


def f_of_f32(x):
    """tanh(x)"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(59.0) < t2
    t3 = select(c, np.float64(59.0), t2)
    t4 = dmul(t3, np.float64(2.0))
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t11, t10, r)
    big = dfma(v, s, s)
    t12 = -s
    t13 = dadd(np.float64(1.0), -s)
    one_minus_e = dfma(t12, v, t13)
    t14 = dadd(big, np.float64(1.0))
    t15 = ddiv(one_minus_e, t14)
    t16 = -t15
    t17 = dcopysign(t16, t)
    t18 = np.float32(t17)
    return t18


def f_of_f64(x):
    """tanh(x)"""
    t = dabs(x)
    c = np.float64(379.5) < t
    t2 = select(c, np.float64(379.5), t)
    t3 = dmul(t2, np.float64(2.0))
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t14, t13, r2)
    big = dfma(v, s, s)
    t15 = dadd(s, -big)
    t16 = dfma(v, s, t15)
    t17 = dmul(s, np.float64(2.938735877055719e-39))
    t18 = -t17
    t19 = dadd(np.float64(1.0), -t17)
    one_minus_e = dfma(t18, v, t19)
    t20 = dadd(t19, -one_minus_e)
    t21 = dfma(t18, v, t20)
    t22 = dfma(np.float64(2.938735877055719e-39), big, np.float64(1.0))
    t23 = dadd(np.float64(1.0), -t22)
    t24 = dfma(np.float64(2.938735877055719e-39), big, t23)
    t25 = dfma(np.float64(2.938735877055719e-39), t16, t24)
    t26 = ddiv(np.float64(1.0), t22)
    t27 = dmul(one_minus_e, t26)
    t28 = -t27
    t29 = dfma(t28, t22, one_minus_e)
    t30 = dadd(t29, t21)
    t31 = dfma(t28, t25, t30)
    t32 = dfma(t31, t26, t27)
    t33 = -t32
    t34 = dcopysign(t33, x)
    return t34


def d1_of_f32(x):
    """1 - tanh(x)**2"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(59.0) < t2
    t3 = select(c, np.float64(59.0), t2)
    t4 = dmul(t3, np.float64(2.0))
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t11, t10, r)
    big = dfma(v, s, s)
    t12 = dadd(big, np.float64(2.0))
    t13 = dfma(t12, big, np.float64(1.0))
    t14 = dmul(np.float64(4.0), big)
    t15 = ddiv(t14, t13)
    t16 = np.float32(t15)
    return t16


def d1_of_f64(x):
    """1 - tanh(x)**2"""
    t = dabs(x)
    c = np.float64(379.5) < t
    t2 = select(c, np.float64(379.5), t)
    t3 = dmul(t2, np.float64(2.0))
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t14, t13, r2)
    big = dfma(v, s, s)
    t15 = dmul(big, np.float64(2.938735877055719e-39))
    t16 = dfma(np.float64(2.938735877055719e-39), big, np.float64(2.0))
    t17 = dfma(t16, t15, np.float64(1.0))
    t18 = dadd(np.float64(1.0), -t17)
    t19 = dfma(t16, t15, t18)
    t20 = dmul(np.float64(4.0), big)
    t21 = ddiv(np.float64(1.0), t17)
    t22 = dmul(t20, t21)
    t23 = -t22
    t24 = dfma(t23, t17, t20)
    t25 = dfma(t23, t19, t24)
    t26 = dfma(t25, t21, t22)
    tail = dmul(t26, np.float64(2.938735877055719e-39))
    return tail


def d2_of_f32(x):
    """-(2 - 2*tanh(x)**2)*tanh(x)"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(59.0) < t2
    t3 = select(c, np.float64(59.0), t2)
    t4 = dmul(t3, np.float64(2.0))
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t11, t10, r)
    big = dfma(v, s, s)
    t12 = -s
    t13 = dadd(np.float64(1.0), -s)
    one_minus_e = dfma(t12, v, t13)
    t14 = dadd(big, np.float64(3.0))
    t15 = dfma(t14, big, np.float64(3.0))
    t16 = dfma(t15, big, np.float64(1.0))
    t17 = dmul(big, one_minus_e)
    t18 = dmul(np.float64(8.0), t17)
    t19 = ddiv(t18, t16)
    t20 = -t
    t21 = dcopysign(t19, t20)
    t22 = np.float32(t21)
    return t22


def d2_of_f64(x):
    """-(2 - 2*tanh(x)**2)*tanh(x)"""
    t = dabs(x)
    c = np.float64(379.5) < t
    t2 = select(c, np.float64(379.5), t)
    t3 = dmul(t2, np.float64(2.0))
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    t15 = dadd(r, -r2)
    t16 = dfma(k, np.float64(-5.497923018708371e-14), t15)
    v = dfma(t14, t13, t16)
    big = dfma(r2, s, s)
    t17 = dadd(s, -big)
    t18 = dfma(r2, s, t17)
    t19 = dfma(v, s, t18)
    t20 = dadd(big, t19)
    t21 = dadd(t20, -big)
    t22 = dadd(t19, -t21)
    t23 = dmul(t22, np.float64(2.938735877055719e-39))
    t24 = dmul(t20, np.float64(2.938735877055719e-39))
    t25 = dmul(s, np.float64(2.938735877055719e-39))
    t26 = -t25
    t27 = dadd(np.float64(1.0), -t25)
    one_minus_e = dfma(t26, r2, t27)
    t28 = dadd(t27, -one_minus_e)
    t29 = dfma(t26, r2, t28)
    t30 = dfma(t26, v, t29)
    t31 = dadd(one_minus_e, t30)
    t32 = dadd(t31, -one_minus_e)
    t33 = dadd(t30, -t32)
    t34 = dfma(np.float64(2.938735877055719e-39), t22, np.float64(3.0))
    t35 = dfma(np.float64(2.938735877055719e-39), t20, t34)
    t36 = dfma(t35, t23, np.float64(3.0))
    t37 = dfma(t35, t24, t36)
    t38 = dfma(t37, t24, np.float64(1.0))
    t39 = dadd(np.float64(1.0), -t38)
    t40 = dfma(t37, t24, t39)
    t41 = dfma(t37, t23, t40)
    t42 = dmul(t20, t31)
    t43 = -t42
    t44 = dfma(t20, t31, t43)
    t45 = dfma(t22, t31, t44)
    t46 = dfma(t20, t33, t45)
    t47 = dmul(t46, np.float64(8.0))
    t48 = dmul(t42, np.float64(8.0))
    t49 = ddiv(np.float64(1.0), t38)
    t50 = dmul(t48, t49)
    t51 = -t50
    t52 = dfma(t51, t38, t48)
    t53 = dadd(t52, t47)
    t54 = dfma(t51, t41, t53)
    t55 = dfma(t54, t49, t50)
    tail = dmul(t55, np.float64(2.938735877055719e-39))
    t56 = -x
    t57 = dcopysign(tail, t56)
    return t57


def backward_of_f32(grad, x):
    """grad f'(x)"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(59.0) < t2
    t3 = select(c, np.float64(59.0), t2)
    t4 = dmul(t3, np.float64(2.0))
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t11, t10, r)
    big = dfma(v, s, s)
    t12 = dadd(big, np.float64(2.0))
    t13 = dfma(t12, big, np.float64(1.0))
    t14 = dmul(np.float64(4.0), big)
    t15 = ddiv(t14, t13)
    t16 = np.float32(t15)
    t17 = fmul(grad, t16)
    return t17


def backward_of_f64(grad, x):
    """grad f'(x)"""
    t = dabs(x)
    c = np.float64(379.5) < t
    t2 = select(c, np.float64(379.5), t)
    t3 = dmul(t2, np.float64(2.0))
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t14, t13, r2)
    big = dfma(v, s, s)
    t15 = dmul(big, np.float64(2.938735877055719e-39))
    t16 = dfma(np.float64(2.938735877055719e-39), big, np.float64(2.0))
    t17 = dfma(t16, t15, np.float64(1.0))
    t18 = dadd(np.float64(1.0), -t17)
    t19 = dfma(t16, t15, t18)
    t20 = dmul(np.float64(4.0), big)
    t21 = ddiv(np.float64(1.0), t17)
    t22 = dmul(t20, t21)
    t23 = -t22
    t24 = dfma(t23, t17, t20)
    t25 = dfma(t23, t19, t24)
    t26 = dfma(t25, t21, t22)
    tail = dmul(t26, np.float64(2.938735877055719e-39))
    t27 = dmul(grad, tail)
    return t27


def f_float16_of_f32(x):
    """tanh(x)"""
    t = fabs(x)
    c = np.float32(59.0) < t
    t2 = select(c, np.float32(59.0), t)
    t3 = fmul(t2, np.float32(2.0))
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
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t9, t8, r2)
    big = ffma(v, s, s)
    t10 = fmul(s, np.float32(5.421010862427522e-20))
    t11 = -t10
    t12 = fsub(np.float32(1.0), t10)
    one_minus_e = ffma(t11, v, t12)
    t13 = ffma(np.float32(5.421010862427522e-20), big, np.float32(1.0))
    t14 = fdiv(one_minus_e, t13)
    t15 = -t14
    t16 = fcopysign(t15, x)
    return t16


def d1_float16_of_f32(x):
    """1 - tanh(x)**2"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(59.0) < t2
    t3 = select(c, np.float64(59.0), t2)
    t4 = dmul(t3, np.float64(2.0))
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t11, t10, r)
    big = dfma(v, s, s)
    t12 = dadd(big, np.float64(2.0))
    t13 = dfma(t12, big, np.float64(1.0))
    t14 = dmul(np.float64(4.0), big)
    t15 = ddiv(t14, t13)
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
    """1 - tanh(x)**2"""
    t = fabs(x)
    c = np.float32(59.0) < t
    t2 = select(c, np.float32(59.0), t)
    t3 = fmul(t2, np.float32(2.0))
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
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t9, t8, r2)
    big = ffma(v, s, s)
    t10 = fmul(big, np.float32(5.421010862427522e-20))
    t11 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t12 = ffma(t11, t10, np.float32(1.0))
    t13 = fmul(np.float32(4.0), big)
    t14 = fdiv(t13, t12)
    tail = fmul(t14, np.float32(5.421010862427522e-20))
    return tail


def d2_float16_of_f32(x):
    """-(2 - 2*tanh(x)**2)*tanh(x)"""
    t = fabs(x)
    c = np.float32(59.0) < t
    t2 = select(c, np.float32(59.0), t)
    t3 = fmul(t2, np.float32(2.0))
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
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t9, t8, r2)
    big = ffma(v, s, s)
    t10 = fmul(big, np.float32(5.421010862427522e-20))
    t11 = fmul(s, np.float32(5.421010862427522e-20))
    t12 = -t11
    t13 = fsub(np.float32(1.0), t11)
    one_minus_e = ffma(t12, v, t13)
    t14 = ffma(np.float32(5.421010862427522e-20), big, np.float32(3.0))
    t15 = ffma(t14, t10, np.float32(3.0))
    t16 = ffma(t15, t10, np.float32(1.0))
    t17 = fmul(big, one_minus_e)
    t18 = fmul(np.float32(8.0), t17)
    t19 = fdiv(t18, t16)
    tail = fmul(t19, np.float32(5.421010862427522e-20))
    t20 = -x
    t21 = fcopysign(tail, t20)
    return t21


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)
f_float16_of = by_type(f_float16_of_f32, f_float16_of_f32)
d1_float16_of = by_type(d1_float16_of_f32, d1_float16_of_f32)
d1_bfloat16_of = by_type(d1_bfloat16_of_f32, d1_bfloat16_of_f32)
d2_float16_of = by_type(d2_float16_of_f32, d2_float16_of_f32)


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


@f.of("float16", "bfloat16")
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


@d2.of("float16", "bfloat16")
def d2_float16(x, y, n, aligned):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_float16_of, together((x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE
