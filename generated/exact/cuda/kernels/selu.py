"""Made by actforge from the definitions; changes made here are lost.

An ELU with the two constants for which a standard normal input keeps its mean and its variance.

    scale*Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))
    alpha = -sqrt(2)/(2*sqrt(pi)*(-1/2 + exp(1/2)*erfc(sqrt(2)/2)/2)) = 1.67326324235437728...
    scale = 1/sqrt(alpha**2*(-exp(1/2)*erfc(sqrt(2)/2) + exp(2)*erfc(sqrt(2))/2 + 1/2) + 1/2) = 1.05070098735548049...

Source: defs/selu.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
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
    dfma,
    dmul,
    each,
    fabs,
    fadd,
    fbits,
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
    """Piecewise((alpha*scale*(exp(x) - 1), x <= 0), (scale*x, True))"""
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
    t11 = -s
    t12 = dadd(np.float64(1.0), -s)
    one_minus_e = dfma(t11, v, t12)
    t13 = dmul(one_minus_e, np.float64(1.7580993408473768))
    t14 = -t13
    t15 = dmul(t, np.float64(1.0507009873554805))
    c2 = t < np.float64(0.0)
    t16 = select(c2, t14, t15)
    t17 = np.float32(t16)
    return t17


def f_of_f64(x):
    """Piecewise((alpha*scale*(exp(x) - 1), x <= 0), (scale*x, True))"""
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
    t14 = dadd(r, -r2)
    t15 = dfma(k, np.float64(-5.497923018708371e-14), t14)
    v = dfma(t13, t12, t15)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    t16 = dmul(s, np.float64(2.938735877055719e-39))
    t17 = -t16
    t18 = dadd(np.float64(1.0), -t16)
    one_minus_e = dfma(t17, r2, t18)
    t19 = dadd(t18, -one_minus_e)
    t20 = dfma(t17, r2, t19)
    t21 = dfma(t17, v, t20)
    t22 = dadd(one_minus_e, t21)
    t23 = dadd(t22, -one_minus_e)
    t24 = dadd(t21, -t23)
    t25 = dmul(np.float64(1.7580993408473768), t24)
    t26 = dfma(np.float64(1.7580993408473768), t22, t25)
    t27 = -t26
    t28 = dmul(x, np.float64(1.0507009873554805))
    c2 = x < np.float64(0.0)
    t29 = select(c2, t27, t28)
    return t29


def d1_of_f32(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (scale, True))"""
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
    t17 = fmul(np.float32(1.7580993175506592), t16)
    t18 = ffma(np.float32(1.7580993175506592), t14, t17)
    tail = fmul(t18, np.float32(5.421010862427522e-20))
    c2 = np.float32(0.0) < x
    t19 = select(c2, np.float32(1.0507010221481323), tail)
    return t19


def d1_of_f64(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (scale, True))"""
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
    t14 = dmul(big, np.float64(1.7580993408473768))
    tail = dmul(t14, np.float64(2.938735877055719e-39))
    c2 = np.float64(0.0) < x
    t15 = select(c2, np.float64(1.0507009873554805), tail)
    return t15


def d2_of_f32(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (0, True))"""
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
    t17 = fmul(np.float32(1.7580993175506592), t16)
    t18 = ffma(np.float32(1.7580993175506592), t14, t17)
    tail = fmul(t18, np.float32(5.421010862427522e-20))
    c2 = np.float32(0.0) < x
    t19 = select(c2, np.float32(0.0), tail)
    return t19


def d2_of_f64(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (0, True))"""
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
    t14 = dmul(big, np.float64(1.7580993408473768))
    tail = dmul(t14, np.float64(2.938735877055719e-39))
    c2 = np.float64(0.0) < x
    t15 = select(c2, np.float64(0.0), tail)
    return t15


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
    t9 = fsub(r, r2)
    t10 = ffma(k, np.float32(-1.428606765330187e-06), t9)
    v = ffma(t8, t7, t10)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    far = np.float32(72.0873031616211) < t2
    i2 = select(far, np.int32(-1769996288), np.int32(1065353216))
    down = select(far, np.float32(6.462348535570529e-27), np.float32(1.0))
    i3 = iadd(i, i2)
    s = from_fbits(i3)
    big = ffma(r2, s, s)
    t11 = fsub(s, big)
    t12 = ffma(r2, s, t11)
    t13 = ffma(v, s, t12)
    t14 = fadd(big, t13)
    t15 = fsub(t14, big)
    t16 = fsub(t13, t15)
    t17 = fmul(np.float32(1.7580993175506592), t16)
    t18 = ffma(np.float32(1.7580993175506592), t14, t17)
    t19 = fmul(grad, down)
    t20 = fmul(t19, t18)
    t21 = fmul(t20, down)
    t22 = fmul(grad, np.float32(1.0507010221481323))
    c2 = np.float32(0.0) < x
    t23 = select(c2, t22, t21)
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
    big = dfma(v, s, s)
    t14 = dmul(big, np.float64(1.7580993408473768))
    t15 = dmul(grad, down)
    t16 = dmul(t15, t14)
    t17 = dmul(t16, down)
    t18 = dmul(grad, np.float64(1.0507009873554805))
    c2 = np.float64(0.0) < x
    t19 = select(c2, t18, t17)
    return t19


def f_float16_of_f32(x):
    """Piecewise((alpha*scale*(exp(x) - 1), x <= 0), (scale*x, True))"""
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
    t9 = fmul(s, np.float32(5.421010862427522e-20))
    t10 = -t9
    t11 = fsub(np.float32(1.0), t9)
    one_minus_e = ffma(t10, v, t11)
    t12 = fmul(one_minus_e, np.float32(1.7580993175506592))
    t13 = -t12
    t14 = fmul(x, np.float32(1.0507010221481323))
    c2 = x < np.float32(0.0)
    t15 = select(c2, t13, t14)
    return t15


def d1_float16_of_f32(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (scale, True))"""
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
    t11 = dmul(big, np.float64(1.7580993408473768))
    c2 = np.float64(0.0) < t
    t12 = select(c2, np.float64(1.0507009873554805), t11)
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


def d1_bfloat16_of_f32(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (scale, True))"""
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
    t9 = fmul(big, np.float32(1.7580993175506592))
    tail = fmul(t9, np.float32(5.421010862427522e-20))
    c2 = np.float32(0.0) < x
    t10 = select(c2, np.float32(1.0507010221481323), tail)
    return t10


def d2_float16_of_f32(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (0, True))"""
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
    t11 = dmul(big, np.float64(1.7580993408473768))
    c2 = np.float64(0.0) < t
    t12 = select(c2, np.float64(0.0), t11)
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


def d2_bfloat16_of_f32(x):
    """Piecewise((alpha*scale*exp(x), x <= 0), (0, True))"""
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
    t9 = fmul(big, np.float32(1.7580993175506592))
    tail = fmul(t9, np.float32(5.421010862427522e-20))
    c2 = np.float32(0.0) < x
    t10 = select(c2, np.float32(0.0), tail)
    return t10


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
