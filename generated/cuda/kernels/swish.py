"""Made by actforge from the definitions; changes made here are lost.

An input gated by its own sigmoid, with a sharpness that can be learned.

    x/(1 + exp(-beta*x))

Source: defs/swish.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 1ee770148ae1d0f7
"""

import numpy as np
from numba import cuda

from .._lanes import (
    BLOCK,
    CHUNK,
    ROWS,
    SUMS,
    TILE,
    apart,
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
    get,
    iadd,
    ior,
    isub,
    lay,
    load,
    put,
    quotient,
    remainder,
    sar,
    select,
    shl,
    spread,
    store,
    together,
)
from .._launch import kernel


def f_of_f32(x, beta):
    """x/(1 + exp(-beta*x))"""
    t = fabs(x)
    t2 = fmul(beta, t)
    t3 = -t2
    t4 = ffma(beta, t, t3)
    c = np.float32(206.0) < t2
    t5 = select(c, np.float32(206.0), t2)
    t6 = select(c, np.float32(0.0), t4)
    shifted = ffma(t5, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t7 = -t5
    r = ffma(k, np.float32(-0.693145751953125), t7)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t6)
    t8 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t9 = ffma(t8, r3, np.float32(0.04166839271783829))
    t10 = ffma(t9, r3, np.float32(0.1666651964187622))
    t11 = ffma(t10, r3, np.float32(0.4999999403953552))
    t12 = fmul(r3, r3)
    v = ffma(t12, t11, r3)
    n = fbits(shifted)
    n2 = isub(n, np.int32(1262485501))
    i = sar(n2, np.int32(2))
    i2 = shl(i, np.int32(2))
    i3 = isub(n2, i2)
    i4 = iadd(i3, np.int32(123))
    i5 = shl(i4, np.int32(23))
    s = from_fbits(i5)
    i6 = iadd(i, np.int32(127))
    i7 = shl(i6, np.int32(23))
    s2 = from_fbits(i7)
    t13 = fmul(s2, s2)
    t14 = fadd(t13, t13)
    t15 = fmul(t13, t14)
    big = ffma(v, s, s)
    t16 = ffma(t15, big, np.float32(1.0))
    t17 = fsub(np.float32(1.0), t16)
    t18 = ffma(t15, big, t17)
    t19 = fmul(t, big)
    t20 = -t19
    t21 = ffma(t, big, t20)
    t22 = fdiv(np.float32(1.0), t16)
    t23 = fmul(t19, t22)
    t24 = -t23
    t25 = ffma(t24, t16, t19)
    t26 = fadd(t25, t21)
    t27 = ffma(t24, t18, t26)
    t28 = ffma(t27, t22, t23)
    t29 = -t28
    t30 = fadd(s2, s2)
    tail = fmul(t29, s2)
    tail2 = fmul(tail, s2)
    tail3 = fmul(tail2, t30)
    tail4 = fmul(tail3, s2)
    t31 = select(c, np.float32(-0.0), tail4)
    t32 = fadd(x, t31)
    c2 = x < np.float32(0.0)
    t33 = select(c2, t31, t32)
    return t33


def f_of_f64(x, beta):
    """x/(1 + exp(-beta*x))"""
    t = dabs(x)
    t2 = dmul(beta, t)
    t3 = -t2
    t4 = dfma(beta, t, t3)
    c = np.float64(1469.0) < t2
    t5 = select(c, np.float64(1469.0), t2)
    t6 = select(c, np.float64(0.0), t4)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t7 = -t5
    r = dfma(k, np.float64(-0.6931471805598903), t7)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t6)
    t8 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t9 = dfma(t8, r3, np.float64(2.7557506817858967e-06))
    t10 = dfma(t9, r3, np.float64(2.4801488974695663e-05))
    t11 = dfma(t10, r3, np.float64(0.0001984126959620142))
    t12 = dfma(t11, r3, np.float64(0.0013888888947978671))
    t13 = dfma(t12, r3, np.float64(0.008333333333452509))
    t14 = dfma(t13, r3, np.float64(0.041666666666511414))
    t15 = dfma(t14, r3, np.float64(0.1666666666666648))
    t16 = dfma(t15, r3, np.float64(0.5000000000000013))
    t17 = dmul(r3, r3)
    v = dfma(t17, t16, r3)
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
    t18 = dmul(s2, s2)
    t19 = dadd(t18, t18)
    t20 = dmul(t18, t19)
    big = dfma(v, s, s)
    t21 = dfma(t20, big, np.float64(1.0))
    t22 = dadd(np.float64(1.0), -t21)
    t23 = dfma(t20, big, t22)
    t24 = dmul(t, big)
    t25 = -t24
    t26 = dfma(t, big, t25)
    t27 = ddiv(np.float64(1.0), t21)
    t28 = dmul(t24, t27)
    t29 = -t28
    t30 = dfma(t29, t21, t24)
    t31 = dadd(t30, t26)
    t32 = dfma(t29, t23, t31)
    t33 = dfma(t32, t27, t28)
    t34 = -t33
    t35 = dadd(s2, s2)
    tail = dmul(t34, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t35)
    tail4 = dmul(tail3, s2)
    t36 = select(c, np.float64(-0.0), tail4)
    t37 = dadd(x, t36)
    c2 = x < np.float64(0.0)
    t38 = select(c2, t36, t37)
    return t38


def d1_of_f32(x, beta):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2"""
    t = np.float64(beta)
    t2 = np.float64(x)
    t3 = dabs(t2)
    t4 = dmul(t, t3)
    c = np.float64(118.0) < t4
    t5 = select(c, np.float64(118.0), t4)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t6 = -t5
    r = dfma(k, np.float64(-0.6931471805599472), t6)
    t7 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t8 = dfma(t7, r, np.float64(0.00833349858147164))
    t9 = dfma(t8, r, np.float64(0.04166629380339174))
    t10 = dfma(t9, r, np.float64(0.16666665859438767))
    t11 = dfma(t10, r, np.float64(0.500000006794052))
    t12 = dmul(r, r)
    v = dfma(t12, t11, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t13 = dadd(np.float64(1.0), -t5)
    t14 = dadd(big, t13)
    t15 = dadd(t5, np.float64(-1.2784645427610737))
    t16 = dadd(t15, np.float64(-1.0946994183093437e-16))
    t17 = dfma(np.float64(6.978533717189008e-06), t16, np.float64(-5.599370431119059e-05))
    t18 = dfma(t17, t16, np.float64(0.00038673566623430387))
    t19 = dfma(t18, t16, np.float64(-0.0023203141691418095))
    t20 = dfma(t19, t16, np.float64(0.011602691028914843))
    t21 = dfma(t20, t16, np.float64(-0.046410778646089716))
    t22 = dfma(t21, t16, np.float64(0.13923227137176036))
    t23 = dfma(t22, t16, np.float64(-1.278464542438157))
    t24 = dmul(t16, t23)
    t25 = dabs(t16)
    c2 = t25 < np.float64(0.6938893903907228)
    t26 = select(c2, t24, t14)
    t27 = dadd(big, np.float64(2.0))
    t28 = dfma(t27, big, np.float64(1.0))
    t29 = dmul(big, t26)
    t30 = ddiv(t29, t28)
    t31 = dadd(np.float64(1.0), -t30)
    c3 = t2 < np.float64(0.0)
    t32 = select(c3, t30, t31)
    t33 = np.float32(t32)
    return t33


def d1_of_f64(x, beta):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2"""
    t = dabs(x)
    t2 = dmul(beta, t)
    t3 = -t2
    t4 = dfma(beta, t, t3)
    c = np.float64(759.0) < t2
    t5 = select(c, np.float64(759.0), t2)
    t6 = select(c, np.float64(0.0), t4)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t7 = -t5
    r = dfma(k, np.float64(-0.6931471805598903), t7)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t6)
    t8 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t9 = dfma(t8, r3, np.float64(2.7557506817858967e-06))
    t10 = dfma(t9, r3, np.float64(2.4801488974695663e-05))
    t11 = dfma(t10, r3, np.float64(0.0001984126959620142))
    t12 = dfma(t11, r3, np.float64(0.0013888888947978671))
    t13 = dfma(t12, r3, np.float64(0.008333333333452509))
    t14 = dfma(t13, r3, np.float64(0.041666666666511414))
    t15 = dfma(t14, r3, np.float64(0.1666666666666648))
    t16 = dfma(t15, r3, np.float64(0.5000000000000013))
    t17 = dmul(r3, r3)
    v = dfma(t17, t16, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t18 = dadd(s, -big)
    t19 = dfma(v, s, t18)
    t20 = dmul(t19, np.float64(2.938735877055719e-39))
    t21 = dmul(big, np.float64(2.938735877055719e-39))
    t22 = dadd(np.float64(1.0), -t6)
    t23 = dadd(t22, -t5)
    t24 = dfma(np.float64(2.938735877055719e-39), big, t23)
    t25 = dadd(t23, -t24)
    t26 = dfma(np.float64(2.938735877055719e-39), big, t25)
    t27 = dfma(np.float64(2.938735877055719e-39), t19, t26)
    t28 = dadd(t5, np.float64(-1.2784645427610737))
    t29 = dadd(t28, -t5)
    t30 = dadd(t28, -t29)
    t31 = dadd(t5, -t30)
    t32 = dadd(np.float64(-1.2784645427610737), -t29)
    t33 = dadd(t31, t32)
    t34 = dadd(t6, np.float64(-1.0946994183093437e-16))
    t35 = dadd(t34, -t6)
    t36 = dadd(t34, -t35)
    t37 = dadd(t6, -t36)
    t38 = dadd(np.float64(-1.0946994183093437e-16), -t35)
    t39 = dadd(t37, t38)
    t40 = dadd(t33, t34)
    t41 = dadd(t28, t40)
    t42 = dadd(t41, -t28)
    t43 = dadd(t40, -t42)
    t44 = dadd(t43, t39)
    t45 = dadd(t44, np.float64(-3.907766676128665e-33))
    t46 = dfma(np.float64(2.6931715546874645e-12), t41, np.float64(-4.228319401659955e-11))
    t47 = dfma(t46, t41, np.float64(5.821710863485258e-10))
    t48 = dfma(t47, t41, np.float64(-6.980256715377762e-09))
    t49 = dfma(t48, t41, np.float64(7.673684585319321e-08))
    t50 = dfma(t49, t41, np.float64(-7.673710795170029e-07))
    t51 = dfma(t50, t41, np.float64(6.906362822575354e-06))
    t52 = dfma(t51, t41, np.float64(-5.525090208680231e-05))
    t53 = dfma(t52, t41, np.float64(0.0003867563093677402))
    t54 = dfma(t53, t41, np.float64(-0.002320537856236969))
    t55 = dfma(t54, t41, np.float64(0.011602689281712843))
    t56 = dfma(t55, t41, np.float64(-0.04641075712685199))
    t57 = dfma(t56, t41, np.float64(0.13923227138053687))
    t58 = dfma(t57, t41, np.float64(-1.2784645427610737))
    t59 = dadd(np.float64(-1.2784645427610737), -t58)
    t60 = dfma(t57, t41, t59)
    t61 = dmul(t41, t58)
    t62 = -t61
    t63 = dfma(t41, t58, t62)
    t64 = dfma(t45, t58, t63)
    t65 = dfma(t41, t60, t64)
    t66 = dabs(t41)
    c2 = t66 < np.float64(0.6938893903907228)
    t67 = select(c2, t61, t24)
    t68 = select(c2, t65, t27)
    t69 = dfma(np.float64(2.938735877055719e-39), t19, np.float64(2.0))
    t70 = dfma(np.float64(2.938735877055719e-39), big, t69)
    t71 = dfma(t70, t21, np.float64(1.0))
    t72 = dadd(np.float64(1.0), -t71)
    t73 = dfma(t70, t21, t72)
    t74 = dfma(t70, t20, t73)
    t75 = dmul(big, t67)
    t76 = -t75
    t77 = dfma(big, t67, t76)
    t78 = dfma(t19, t67, t77)
    t79 = dfma(big, t68, t78)
    t80 = ddiv(np.float64(1.0), t71)
    t81 = dmul(t75, t80)
    t82 = -t81
    t83 = dfma(t82, t71, t75)
    t84 = dadd(t83, t79)
    t85 = dfma(t82, t74, t84)
    t86 = dfma(t85, t80, t81)
    tail = dmul(t86, np.float64(2.938735877055719e-39))
    t87 = dadd(np.float64(1.0), -tail)
    c3 = x < np.float64(0.0)
    t88 = select(c3, tail, t87)
    return t88


def d2_of_f32(x, beta):
    """beta*(-beta*x + beta*x*exp(-beta*x) + 2 + 2*exp(-beta*x))*exp(-beta*x)/(1 + exp(-beta*x))**3"""
    t = np.float64(beta)
    t2 = np.float64(x)
    t3 = dabs(t2)
    t4 = dmul(t, t3)
    c = np.float64(206.0) < t4
    t5 = select(c, np.float64(206.0), t4)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t6 = -t5
    r = dfma(k, np.float64(-0.6931471805599472), t6)
    t7 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t8 = dfma(t7, r, np.float64(0.00833349858147164))
    t9 = dfma(t8, r, np.float64(0.04166629380339174))
    t10 = dfma(t9, r, np.float64(0.16666665859438767))
    t11 = dfma(t10, r, np.float64(0.500000006794052))
    t12 = dmul(r, r)
    v = dfma(t12, t11, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t13 = dadd(t5, np.float64(2.0))
    t14 = dadd(np.float64(2.0), -t5)
    t15 = dfma(t13, big, t14)
    t16 = dadd(t5, np.float64(-2.3993572805154675))
    t17 = dadd(t16, np.float64(-1.8464872855353363e-16))
    t18 = dfma(np.float64(1.5660872757177313e-08), t17, np.float64(-1.4753749954135566e-07))
    t19 = dfma(t18, t17, np.float64(1.1496598641789197e-06))
    t20 = dfma(t19, t17, np.float64(-8.092731369983472e-06))
    t21 = dfma(t20, t17, np.float64(4.6841604567193536e-05))
    t22 = dfma(t21, t17, np.float64(-0.00020181716023629452))
    t23 = dfma(t22, t17, np.float64(0.0004543672497965785))
    t24 = dfma(t23, t17, np.float64(0.001510510612841813))
    t25 = dfma(t24, t17, np.float64(-0.021171407604810736))
    t26 = dfma(t25, t17, np.float64(0.10890236169812012))
    t27 = dfma(t26, t17, np.float64(-1.3085810022887987))
    t28 = dmul(t17, t27)
    t29 = dabs(t17)
    c2 = t29 < np.float64(1.3552527156068805)
    t30 = select(c2, t28, t15)
    t31 = dadd(big, np.float64(3.0))
    t32 = dfma(t31, big, np.float64(3.0))
    t33 = dfma(t32, big, np.float64(1.0))
    t34 = dmul(t, big)
    t35 = dmul(t34, t30)
    t36 = ddiv(t35, t33)
    t37 = select(c, np.float64(-0.0), t36)
    t38 = np.float32(t37)
    return t38


def d2_of_f64(x, beta):
    """beta*(-beta*x + beta*x*exp(-beta*x) + 2 + 2*exp(-beta*x))*exp(-beta*x)/(1 + exp(-beta*x))**3"""
    t = dabs(x)
    t2 = dmul(beta, t)
    t3 = -t2
    t4 = dfma(beta, t, t3)
    c = np.float64(1469.0) < t2
    t5 = select(c, np.float64(1469.0), t2)
    t6 = select(c, np.float64(0.0), t4)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t7 = -t5
    r = dfma(k, np.float64(-0.6931471805598903), t7)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t6)
    t8 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t9 = dfma(t8, r3, np.float64(2.7557506817858967e-06))
    t10 = dfma(t9, r3, np.float64(2.4801488974695663e-05))
    t11 = dfma(t10, r3, np.float64(0.0001984126959620142))
    t12 = dfma(t11, r3, np.float64(0.0013888888947978671))
    t13 = dfma(t12, r3, np.float64(0.008333333333452509))
    t14 = dfma(t13, r3, np.float64(0.041666666666511414))
    t15 = dfma(t14, r3, np.float64(0.1666666666666648))
    t16 = dfma(t15, r3, np.float64(0.5000000000000013))
    t17 = dmul(r3, r3)
    v = dfma(t17, t16, r3)
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
    t18 = dmul(s2, s2)
    t19 = dadd(t18, t18)
    t20 = dmul(t18, t19)
    big = dfma(v, s, s)
    t21 = dadd(s, -big)
    t22 = dfma(v, s, t21)
    t23 = dmul(t22, t20)
    t24 = dmul(big, t20)
    t25 = dadd(t5, np.float64(2.0))
    t26 = dadd(t25, -t5)
    t27 = dadd(t25, -t26)
    t28 = dadd(t5, -t27)
    t29 = dadd(np.float64(2.0), -t26)
    t30 = dadd(t28, t29)
    t31 = dadd(t30, t6)
    t32 = dmul(t6, np.float64(-1.0))
    t33 = dmul(t5, np.float64(-1.0))
    t34 = dadd(t33, np.float64(2.0))
    t35 = dadd(t34, -t33)
    t36 = dadd(t34, -t35)
    t37 = dadd(t33, -t36)
    t38 = dadd(np.float64(2.0), -t35)
    t39 = dadd(t37, t38)
    t40 = dadd(t39, t32)
    t41 = dmul(t25, t24)
    t42 = -t41
    t43 = dfma(t25, t24, t42)
    t44 = dfma(t31, t24, t43)
    t45 = dfma(t25, t23, t44)
    t46 = dadd(t41, t34)
    t47 = dadd(t46, -t41)
    t48 = dadd(t46, -t47)
    t49 = dadd(t41, -t48)
    t50 = dadd(t34, -t47)
    t51 = dadd(t49, t50)
    t52 = dadd(t51, t45)
    t53 = dadd(t52, t40)
    t54 = dadd(t5, np.float64(-2.3993572805154675))
    t55 = dadd(t54, -t5)
    t56 = dadd(t54, -t55)
    t57 = dadd(t5, -t56)
    t58 = dadd(np.float64(-2.3993572805154675), -t55)
    t59 = dadd(t57, t58)
    t60 = dadd(t6, np.float64(-1.8464872855353363e-16))
    t61 = dadd(t60, -t6)
    t62 = dadd(t60, -t61)
    t63 = dadd(t6, -t62)
    t64 = dadd(np.float64(-1.8464872855353363e-16), -t61)
    t65 = dadd(t63, t64)
    t66 = dadd(t59, t60)
    t67 = dadd(t54, t66)
    t68 = dadd(t67, -t54)
    t69 = dadd(t66, -t68)
    t70 = dadd(t69, t65)
    t71 = dadd(t70, np.float64(-1.0808311685947344e-33))
    t72 = dfma(np.float64(6.461019760577196e-15), t67, np.float64(-5.1794976224967043e-14))
    t73 = dfma(t72, t67, np.float64(7.10951729385992e-13))
    t74 = dfma(t73, t67, np.float64(-9.992370498845121e-12))
    t75 = dfma(t74, t67, np.float64(1.2545812370041878e-10))
    t76 = dfma(t75, t67, np.float64(-1.44041594195476e-09))
    t77 = dfma(t76, t67, np.float64(1.5010631463683834e-08))
    t78 = dfma(t77, t67, np.float64(-1.401029204991601e-07))
    t79 = dfma(t78, t67, np.float64(1.1508743142808461e-06))
    t80 = dfma(t79, t67, np.float64(-8.10647186090051e-06))
    t81 = dfma(t80, t67, np.float64(4.684060847392007e-05))
    t82 = dfma(t81, t67, np.float64(-0.0002018060956182646))
    t83 = dfma(t82, t67, np.float64(0.0004543675885116681))
    t84 = dfma(t83, t67, np.float64(0.001510506983666477))
    t85 = dfma(t84, t67, np.float64(-0.021171407639146912))
    t86 = dfma(t85, t67, np.float64(0.10890236203086624))
    t87 = dfma(t86, t67, np.float64(-1.3085810022886))
    t88 = dadd(np.float64(-1.3085810022886), -t87)
    t89 = dfma(t86, t67, t88)
    t90 = dmul(t67, t87)
    t91 = -t90
    t92 = dfma(t67, t87, t91)
    t93 = dfma(t71, t87, t92)
    t94 = dfma(t67, t89, t93)
    t95 = dabs(t67)
    c2 = t95 < np.float64(1.3552527156068805)
    t96 = select(c2, t90, t46)
    t97 = select(c2, t94, t53)
    t98 = dadd(t24, np.float64(3.0))
    t99 = dadd(t98, -t24)
    t100 = dadd(t98, -t99)
    t101 = dadd(t24, -t100)
    t102 = dadd(np.float64(3.0), -t99)
    t103 = dadd(t101, t102)
    t104 = dadd(t103, t23)
    t105 = dmul(t98, t24)
    t106 = -t105
    t107 = dfma(t98, t24, t106)
    t108 = dfma(t104, t24, t107)
    t109 = dfma(t98, t23, t108)
    t110 = dadd(t105, np.float64(3.0))
    t111 = dadd(t110, -t105)
    t112 = dadd(t110, -t111)
    t113 = dadd(t105, -t112)
    t114 = dadd(np.float64(3.0), -t111)
    t115 = dadd(t113, t114)
    t116 = dadd(t115, t109)
    t117 = dmul(t110, t24)
    t118 = -t117
    t119 = dfma(t110, t24, t118)
    t120 = dfma(t116, t24, t119)
    t121 = dfma(t110, t23, t120)
    t122 = dadd(t117, np.float64(1.0))
    t123 = dadd(t122, -t117)
    t124 = dadd(t122, -t123)
    t125 = dadd(t117, -t124)
    t126 = dadd(np.float64(1.0), -t123)
    t127 = dadd(t125, t126)
    t128 = dadd(t127, t121)
    t129 = dmul(beta, big)
    t130 = -t129
    t131 = dfma(beta, big, t130)
    t132 = dfma(beta, t22, t131)
    t133 = dmul(t129, t96)
    t134 = -t133
    t135 = dfma(t129, t96, t134)
    t136 = dfma(t132, t96, t135)
    t137 = dfma(t129, t97, t136)
    t138 = ddiv(np.float64(1.0), t122)
    t139 = dmul(t133, t138)
    t140 = -t139
    t141 = dfma(t140, t122, t133)
    t142 = dadd(t141, t137)
    t143 = dfma(t140, t128, t142)
    t144 = dfma(t143, t138, t139)
    t145 = dadd(s2, s2)
    tail = dmul(t144, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t145)
    tail4 = dmul(tail3, s2)
    t146 = select(c, np.float64(-0.0), tail4)
    return t146


def d_beta_of_f32(x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2"""
    t = np.float64(beta)
    t2 = np.float64(x)
    t3 = dabs(t2)
    t4 = dmul(t, t3)
    c = np.float64(294.0) < t4
    t5 = select(c, np.float64(294.0), t4)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t6 = -t5
    r = dfma(k, np.float64(-0.6931471805599472), t6)
    t7 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t8 = dfma(t7, r, np.float64(0.00833349858147164))
    t9 = dfma(t8, r, np.float64(0.04166629380339174))
    t10 = dfma(t9, r, np.float64(0.16666665859438767))
    t11 = dfma(t10, r, np.float64(0.500000006794052))
    t12 = dmul(r, r)
    v = dfma(t12, t11, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t13 = dadd(big, np.float64(2.0))
    t14 = dfma(t13, big, np.float64(1.0))
    t15 = dmul(t3, t3)
    t16 = dmul(t15, big)
    t17 = ddiv(t16, t14)
    t18 = select(c, np.float64(0.0), t17)
    t19 = np.float32(t18)
    return t19


def d_beta_of_f64(x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2"""
    t = dabs(x)
    t2 = dmul(beta, t)
    t3 = -t2
    t4 = dfma(beta, t, t3)
    c = np.float64(2178.0) < t2
    t5 = select(c, np.float64(2178.0), t2)
    t6 = select(c, np.float64(0.0), t4)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t7 = -t5
    r = dfma(k, np.float64(-0.6931471805598903), t7)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t6)
    t8 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t9 = dfma(t8, r3, np.float64(2.7557506817858967e-06))
    t10 = dfma(t9, r3, np.float64(2.4801488974695663e-05))
    t11 = dfma(t10, r3, np.float64(0.0001984126959620142))
    t12 = dfma(t11, r3, np.float64(0.0013888888947978671))
    t13 = dfma(t12, r3, np.float64(0.008333333333452509))
    t14 = dfma(t13, r3, np.float64(0.041666666666511414))
    t15 = dfma(t14, r3, np.float64(0.1666666666666648))
    t16 = dfma(t15, r3, np.float64(0.5000000000000013))
    t17 = dmul(r3, r3)
    v = dfma(t17, t16, r3)
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
    t18 = dmul(s2, s2)
    t19 = dadd(t18, t18)
    t20 = dmul(t18, t19)
    big = dfma(v, s, s)
    t21 = dadd(s, -big)
    t22 = dfma(v, s, t21)
    t23 = dmul(t22, t20)
    t24 = dmul(big, t20)
    t25 = dmul(t, s2)
    t26 = dmul(t25, s2)
    t27 = dadd(t24, np.float64(2.0))
    t28 = dadd(t27, -t24)
    t29 = dadd(t27, -t28)
    t30 = dadd(t24, -t29)
    t31 = dadd(np.float64(2.0), -t28)
    t32 = dadd(t30, t31)
    t33 = dadd(t32, t23)
    t34 = dmul(t27, t24)
    t35 = -t34
    t36 = dfma(t27, t24, t35)
    t37 = dfma(t33, t24, t36)
    t38 = dfma(t27, t23, t37)
    t39 = dadd(t34, np.float64(1.0))
    t40 = dadd(t39, -t34)
    t41 = dadd(t39, -t40)
    t42 = dadd(t34, -t41)
    t43 = dadd(np.float64(1.0), -t40)
    t44 = dadd(t42, t43)
    t45 = dadd(t44, t38)
    t46 = dmul(t26, big)
    t47 = -t46
    t48 = dfma(t26, big, t47)
    t49 = dfma(t26, t22, t48)
    t50 = ddiv(np.float64(1.0), t39)
    t51 = dmul(t46, t50)
    t52 = -t51
    t53 = dfma(t52, t39, t46)
    t54 = dadd(t53, t49)
    t55 = dfma(t52, t45, t54)
    t56 = dfma(t55, t50, t51)
    t57 = dadd(t26, t26)
    tail = dmul(t56, t57)
    t58 = select(c, np.float64(0.0), tail)
    return t58


def backward_of_f32(grad, x, beta):
    """grad f'(x), grad df/dbeta in float64"""
    t = np.float64(beta)
    t2 = np.float64(x)
    t3 = dabs(t2)
    t4 = dmul(t, t3)
    c = np.float64(118.0) < t4
    t5 = select(c, np.float64(118.0), t4)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t6 = -t5
    r = dfma(k, np.float64(-0.6931471805599472), t6)
    t7 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t8 = dfma(t7, r, np.float64(0.00833349858147164))
    t9 = dfma(t8, r, np.float64(0.04166629380339174))
    t10 = dfma(t9, r, np.float64(0.16666665859438767))
    t11 = dfma(t10, r, np.float64(0.500000006794052))
    t12 = dmul(r, r)
    v = dfma(t12, t11, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t13 = dadd(np.float64(1.0), -t5)
    t14 = dadd(big, t13)
    t15 = dadd(t5, np.float64(-1.2784645427610737))
    t16 = dadd(t15, np.float64(-1.0946994183093437e-16))
    t17 = dfma(np.float64(6.978533717189008e-06), t16, np.float64(-5.599370431119059e-05))
    t18 = dfma(t17, t16, np.float64(0.00038673566623430387))
    t19 = dfma(t18, t16, np.float64(-0.0023203141691418095))
    t20 = dfma(t19, t16, np.float64(0.011602691028914843))
    t21 = dfma(t20, t16, np.float64(-0.046410778646089716))
    t22 = dfma(t21, t16, np.float64(0.13923227137176036))
    t23 = dfma(t22, t16, np.float64(-1.278464542438157))
    t24 = dmul(t16, t23)
    t25 = dabs(t16)
    c2 = t25 < np.float64(0.6938893903907228)
    t26 = select(c2, t24, t14)
    t27 = dadd(big, np.float64(2.0))
    t28 = dfma(t27, big, np.float64(1.0))
    t29 = dmul(big, t26)
    t30 = ddiv(t29, t28)
    t31 = dadd(np.float64(1.0), -t30)
    c3 = t2 < np.float64(0.0)
    t32 = select(c3, t30, t31)
    t33 = np.float32(t32)
    c4 = np.float64(294.0) < t4
    t34 = select(c4, np.float64(294.0), t4)
    shifted2 = dfma(t34, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k2 = dadd(shifted2, -np.float64(6755399441055744.0))
    t35 = -t34
    r2 = dfma(k2, np.float64(-0.6931471805599472), t35)
    t36 = dfma(np.float64(0.00019789845026340665), r2, np.float64(0.0013944751056786612))
    t37 = dfma(t36, r2, np.float64(0.00833349858147164))
    t38 = dfma(t37, r2, np.float64(0.04166629380339174))
    t39 = dfma(t38, r2, np.float64(0.16666665859438767))
    t40 = dfma(t39, r2, np.float64(0.500000006794052))
    t41 = dmul(r2, r2)
    v2 = dfma(t41, t40, r2)
    n2 = dbits(shifted2)
    i3 = shl(n2, np.int64(52))
    i4 = iadd(i3, np.int64(4607182418800017408))
    s2 = from_dbits(i4)
    big2 = dfma(v2, s2, s2)
    t42 = dadd(big2, np.float64(2.0))
    t43 = dfma(t42, big2, np.float64(1.0))
    t44 = dmul(t3, t3)
    t45 = dmul(t44, big2)
    t46 = ddiv(t45, t43)
    t47 = select(c4, np.float64(0.0), t46)
    t48 = np.float32(t47)
    t49 = fmul(grad, t33)
    t50 = np.float64(grad)
    t51 = np.float64(t48)
    t52 = dmul(t50, t51)
    return t49, t52


def backward_of_f64(grad, x, beta):
    """grad f'(x), grad df/dbeta in float64"""
    t = dabs(x)
    t2 = dmul(beta, t)
    t3 = -t2
    t4 = dfma(beta, t, t3)
    c = np.float64(759.0) < t2
    t5 = select(c, np.float64(759.0), t2)
    t6 = select(c, np.float64(0.0), t4)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t7 = -t5
    r = dfma(k, np.float64(-0.6931471805598903), t7)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t6)
    t8 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t9 = dfma(t8, r3, np.float64(2.7557506817858967e-06))
    t10 = dfma(t9, r3, np.float64(2.4801488974695663e-05))
    t11 = dfma(t10, r3, np.float64(0.0001984126959620142))
    t12 = dfma(t11, r3, np.float64(0.0013888888947978671))
    t13 = dfma(t12, r3, np.float64(0.008333333333452509))
    t14 = dfma(t13, r3, np.float64(0.041666666666511414))
    t15 = dfma(t14, r3, np.float64(0.1666666666666648))
    t16 = dfma(t15, r3, np.float64(0.5000000000000013))
    t17 = dmul(r3, r3)
    v = dfma(t17, t16, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t18 = dadd(s, -big)
    t19 = dfma(v, s, t18)
    t20 = dmul(t19, np.float64(2.938735877055719e-39))
    t21 = dmul(big, np.float64(2.938735877055719e-39))
    t22 = dadd(np.float64(1.0), -t6)
    t23 = dadd(t22, -t5)
    t24 = dfma(np.float64(2.938735877055719e-39), big, t23)
    t25 = dadd(t23, -t24)
    t26 = dfma(np.float64(2.938735877055719e-39), big, t25)
    t27 = dfma(np.float64(2.938735877055719e-39), t19, t26)
    t28 = dadd(t5, np.float64(-1.2784645427610737))
    t29 = dadd(t28, -t5)
    t30 = dadd(t28, -t29)
    t31 = dadd(t5, -t30)
    t32 = dadd(np.float64(-1.2784645427610737), -t29)
    t33 = dadd(t31, t32)
    t34 = dadd(t6, np.float64(-1.0946994183093437e-16))
    t35 = dadd(t34, -t6)
    t36 = dadd(t34, -t35)
    t37 = dadd(t6, -t36)
    t38 = dadd(np.float64(-1.0946994183093437e-16), -t35)
    t39 = dadd(t37, t38)
    t40 = dadd(t33, t34)
    t41 = dadd(t28, t40)
    t42 = dadd(t41, -t28)
    t43 = dadd(t40, -t42)
    t44 = dadd(t43, t39)
    t45 = dadd(t44, np.float64(-3.907766676128665e-33))
    t46 = dfma(np.float64(2.6931715546874645e-12), t41, np.float64(-4.228319401659955e-11))
    t47 = dfma(t46, t41, np.float64(5.821710863485258e-10))
    t48 = dfma(t47, t41, np.float64(-6.980256715377762e-09))
    t49 = dfma(t48, t41, np.float64(7.673684585319321e-08))
    t50 = dfma(t49, t41, np.float64(-7.673710795170029e-07))
    t51 = dfma(t50, t41, np.float64(6.906362822575354e-06))
    t52 = dfma(t51, t41, np.float64(-5.525090208680231e-05))
    t53 = dfma(t52, t41, np.float64(0.0003867563093677402))
    t54 = dfma(t53, t41, np.float64(-0.002320537856236969))
    t55 = dfma(t54, t41, np.float64(0.011602689281712843))
    t56 = dfma(t55, t41, np.float64(-0.04641075712685199))
    t57 = dfma(t56, t41, np.float64(0.13923227138053687))
    t58 = dfma(t57, t41, np.float64(-1.2784645427610737))
    t59 = dadd(np.float64(-1.2784645427610737), -t58)
    t60 = dfma(t57, t41, t59)
    t61 = dmul(t41, t58)
    t62 = -t61
    t63 = dfma(t41, t58, t62)
    t64 = dfma(t45, t58, t63)
    t65 = dfma(t41, t60, t64)
    t66 = dabs(t41)
    c2 = t66 < np.float64(0.6938893903907228)
    t67 = select(c2, t61, t24)
    t68 = select(c2, t65, t27)
    t69 = dfma(np.float64(2.938735877055719e-39), t19, np.float64(2.0))
    t70 = dfma(np.float64(2.938735877055719e-39), big, t69)
    t71 = dfma(t70, t21, np.float64(1.0))
    t72 = dadd(np.float64(1.0), -t71)
    t73 = dfma(t70, t21, t72)
    t74 = dfma(t70, t20, t73)
    t75 = dmul(big, t67)
    t76 = -t75
    t77 = dfma(big, t67, t76)
    t78 = dfma(t19, t67, t77)
    t79 = dfma(big, t68, t78)
    t80 = ddiv(np.float64(1.0), t71)
    t81 = dmul(t75, t80)
    t82 = -t81
    t83 = dfma(t82, t71, t75)
    t84 = dadd(t83, t79)
    t85 = dfma(t82, t74, t84)
    t86 = dfma(t85, t80, t81)
    tail = dmul(t86, np.float64(2.938735877055719e-39))
    t87 = dadd(np.float64(1.0), -tail)
    c3 = x < np.float64(0.0)
    t88 = select(c3, tail, t87)
    c4 = np.float64(2178.0) < t2
    t89 = select(c4, np.float64(2178.0), t2)
    t90 = select(c4, np.float64(0.0), t4)
    shifted2 = dfma(t89, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k2 = dadd(shifted2, -np.float64(6755399441055744.0))
    t91 = -t89
    r4 = dfma(k2, np.float64(-0.6931471805598903), t91)
    r5 = dfma(k2, np.float64(-5.497923018708371e-14), r4)
    r6 = dadd(r5, -t90)
    t92 = dfma(np.float64(2.5025203959737602e-08), r6, np.float64(2.763162576195063e-07))
    t93 = dfma(t92, r6, np.float64(2.7557506817858967e-06))
    t94 = dfma(t93, r6, np.float64(2.4801488974695663e-05))
    t95 = dfma(t94, r6, np.float64(0.0001984126959620142))
    t96 = dfma(t95, r6, np.float64(0.0013888888947978671))
    t97 = dfma(t96, r6, np.float64(0.008333333333452509))
    t98 = dfma(t97, r6, np.float64(0.041666666666511414))
    t99 = dfma(t98, r6, np.float64(0.1666666666666648))
    t100 = dfma(t99, r6, np.float64(0.5000000000000013))
    t101 = dmul(r6, r6)
    v2 = dfma(t101, t100, r6)
    n2 = dbits(shifted2)
    n3 = isub(n2, np.int64(4843621399236968445))
    i3 = sar(n3, np.int64(2))
    i4 = shl(i3, np.int64(2))
    i5 = isub(n3, i4)
    i6 = iadd(i5, np.int64(1019))
    i7 = shl(i6, np.int64(52))
    s2 = from_dbits(i7)
    i8 = iadd(i3, np.int64(1023))
    i9 = shl(i8, np.int64(52))
    s3 = from_dbits(i9)
    t102 = dmul(s3, s3)
    t103 = dadd(t102, t102)
    t104 = dmul(t102, t103)
    big2 = dfma(v2, s2, s2)
    t105 = dadd(s2, -big2)
    t106 = dfma(v2, s2, t105)
    t107 = dmul(t106, t104)
    t108 = dmul(big2, t104)
    t109 = dmul(t, s3)
    t110 = dmul(t109, s3)
    t111 = dadd(t108, np.float64(2.0))
    t112 = dadd(t111, -t108)
    t113 = dadd(t111, -t112)
    t114 = dadd(t108, -t113)
    t115 = dadd(np.float64(2.0), -t112)
    t116 = dadd(t114, t115)
    t117 = dadd(t116, t107)
    t118 = dmul(t111, t108)
    t119 = -t118
    t120 = dfma(t111, t108, t119)
    t121 = dfma(t117, t108, t120)
    t122 = dfma(t111, t107, t121)
    t123 = dadd(t118, np.float64(1.0))
    t124 = dadd(t123, -t118)
    t125 = dadd(t123, -t124)
    t126 = dadd(t118, -t125)
    t127 = dadd(np.float64(1.0), -t124)
    t128 = dadd(t126, t127)
    t129 = dadd(t128, t122)
    t130 = dmul(t110, big2)
    t131 = -t130
    t132 = dfma(t110, big2, t131)
    t133 = dfma(t110, t106, t132)
    t134 = ddiv(np.float64(1.0), t123)
    t135 = dmul(t130, t134)
    t136 = -t135
    t137 = dfma(t136, t123, t130)
    t138 = dadd(t137, t133)
    t139 = dfma(t136, t129, t138)
    t140 = dfma(t139, t134, t135)
    t141 = dadd(t110, t110)
    tail2 = dmul(t140, t141)
    t142 = select(c4, np.float64(0.0), tail2)
    t143 = dmul(grad, t88)
    t144 = dmul(grad, t142)
    return t143, t144


def f_float16_of_f32(x, beta):
    """x/(1 + exp(-beta*x))"""
    t = np.float64(beta)
    t2 = np.float64(x)
    t3 = dabs(t2)
    t4 = dmul(t, t3)
    c = np.float64(206.0) < t4
    t5 = select(c, np.float64(206.0), t4)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t6 = -t5
    r = dfma(k, np.float64(-0.6931471805599472), t6)
    t7 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t8 = dfma(t7, r, np.float64(0.00833349858147164))
    t9 = dfma(t8, r, np.float64(0.04166629380339174))
    t10 = dfma(t9, r, np.float64(0.16666665859438767))
    t11 = dfma(t10, r, np.float64(0.500000006794052))
    t12 = dmul(r, r)
    v = dfma(t12, t11, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t13 = dadd(big, np.float64(1.0))
    t14 = dmul(t3, big)
    t15 = ddiv(t14, t13)
    t16 = -t15
    t17 = select(c, np.float64(-0.0), t16)
    t18 = dadd(t2, t17)
    c2 = t2 < np.float64(0.0)
    t19 = select(c2, t17, t18)
    t20 = np.float32(t19)
    t21 = np.float64(t20)
    t22 = dabs(t21)
    t23 = dabs(t19)
    c3 = t23 < t22
    c4 = t22 < t23
    i3 = fbits(t20)
    i4 = select(c3, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t24 = from_fbits(i6)
    c5 = c3 | c4
    t25 = select(c5, t24, t20)
    return t25


def f_bfloat16_of_f32(x, beta):
    """x/(1 + exp(-beta*x))"""
    t = np.float64(beta)
    t2 = np.float64(x)
    t3 = dabs(t2)
    t4 = dmul(t, t3)
    c = np.float64(206.0) < t4
    t5 = select(c, np.float64(206.0), t4)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t6 = -t5
    r = dfma(k, np.float64(-0.6931471805599472), t6)
    t7 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t8 = dfma(t7, r, np.float64(0.00833349858147164))
    t9 = dfma(t8, r, np.float64(0.04166629380339174))
    t10 = dfma(t9, r, np.float64(0.16666665859438767))
    t11 = dfma(t10, r, np.float64(0.500000006794052))
    t12 = dmul(r, r)
    v = dfma(t12, t11, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t13 = dadd(big, np.float64(1.0))
    t14 = dmul(t3, big)
    t15 = ddiv(t14, t13)
    t16 = -t15
    t17 = select(c, np.float64(-0.0), t16)
    t18 = dadd(t2, t17)
    c2 = t2 < np.float64(0.0)
    t19 = select(c2, t17, t18)
    c3 = x < np.float32(0.0)
    t20 = select(c3, np.float64(0.9999999999999998), np.float64(1.0000000000000002))
    t21 = dmul(t19, t20)
    t22 = np.float32(t21)
    t23 = np.float64(t22)
    t24 = dabs(t23)
    t25 = dabs(t21)
    c4 = t25 < t24
    c5 = t24 < t25
    i3 = fbits(t22)
    i4 = select(c4, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t26 = from_fbits(i6)
    c6 = c4 | c5
    t27 = select(c6, t26, t22)
    return t27


def d1_float16_of_f32(x, beta):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2"""
    t = np.float64(beta)
    t2 = np.float64(x)
    t3 = dabs(t2)
    t4 = dmul(t, t3)
    c = np.float64(118.0) < t4
    t5 = select(c, np.float64(118.0), t4)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t6 = -t5
    r = dfma(k, np.float64(-0.6931471805599472), t6)
    t7 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t8 = dfma(t7, r, np.float64(0.00833349858147164))
    t9 = dfma(t8, r, np.float64(0.04166629380339174))
    t10 = dfma(t9, r, np.float64(0.16666665859438767))
    t11 = dfma(t10, r, np.float64(0.500000006794052))
    t12 = dmul(r, r)
    v = dfma(t12, t11, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t13 = dadd(np.float64(1.0), -t5)
    t14 = dadd(big, t13)
    t15 = dadd(big, np.float64(2.0))
    t16 = dfma(t15, big, np.float64(1.0))
    t17 = dmul(big, t14)
    t18 = ddiv(t17, t16)
    t19 = dadd(np.float64(1.0), -t18)
    c2 = t2 < np.float64(0.0)
    t20 = select(c2, t18, t19)
    t21 = np.float32(t20)
    t22 = np.float64(t21)
    t23 = dabs(t22)
    t24 = dabs(t20)
    c3 = t24 < t23
    c4 = t23 < t24
    i3 = fbits(t21)
    i4 = select(c3, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t25 = from_fbits(i6)
    c5 = c3 | c4
    t26 = select(c5, t25, t21)
    return t26


def d1_bfloat16_of_f32(x, beta):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2"""
    t = fabs(x)
    t2 = fmul(beta, t)
    t3 = -t2
    t4 = ffma(beta, t, t3)
    c = np.float32(118.0) < t2
    t5 = select(c, np.float32(118.0), t2)
    t6 = select(c, np.float32(0.0), t4)
    shifted = ffma(t5, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t7 = -t5
    r = ffma(k, np.float32(-0.693145751953125), t7)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t6)
    t8 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t9 = ffma(t8, r3, np.float32(0.04166839271783829))
    t10 = ffma(t9, r3, np.float32(0.1666651964187622))
    t11 = ffma(t10, r3, np.float32(0.4999999403953552))
    t12 = fmul(r3, r3)
    v = ffma(t12, t11, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t13 = fmul(big, np.float32(5.421010862427522e-20))
    t14 = fsub(np.float32(1.0), t6)
    t15 = fsub(t14, t5)
    t16 = ffma(np.float32(5.421010862427522e-20), big, t15)
    t17 = fadd(t5, np.float32(-1.2784645557403564))
    t18 = fadd(t17, np.float32(1.2979282537628478e-08))
    t19 = fadd(t18, np.float32(1.1257466239192657e-16))
    t20 = fadd(t19, t6)
    t21 = ffma(np.float32(-5.491653428180143e-05), t20, np.float32(0.0003925765922758728))
    t22 = ffma(t21, t20, np.float32(-0.002321242820471525))
    t23 = ffma(t22, t20, np.float32(0.011601302772760391))
    t24 = ffma(t23, t20, np.float32(-0.04641055315732956))
    t25 = ffma(t24, t20, np.float32(0.1392323523759842))
    t26 = ffma(t25, t20, np.float32(-1.2784645557403564))
    t27 = fmul(t20, t26)
    t28 = fabs(t20)
    c2 = t28 < np.float32(0.6938893795013428)
    t29 = select(c2, t27, t16)
    t30 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t31 = ffma(t30, t13, np.float32(1.0))
    t32 = fmul(big, t29)
    t33 = fdiv(t32, t31)
    tail = fmul(t33, np.float32(5.421010862427522e-20))
    t34 = fsub(np.float32(1.0), tail)
    c3 = x < np.float32(0.0)
    t35 = select(c3, tail, t34)
    return t35


def d2_float16_of_f32(x, beta):
    """beta*(-beta*x + beta*x*exp(-beta*x) + 2 + 2*exp(-beta*x))*exp(-beta*x)/(1 + exp(-beta*x))**3"""
    t = fabs(x)
    t2 = fmul(beta, t)
    t3 = -t2
    t4 = ffma(beta, t, t3)
    c = np.float32(206.0) < t2
    t5 = select(c, np.float32(206.0), t2)
    t6 = select(c, np.float32(0.0), t4)
    shifted = ffma(t5, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t7 = -t5
    r = ffma(k, np.float32(-0.693145751953125), t7)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t6)
    t8 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t9 = ffma(t8, r3, np.float32(0.04166839271783829))
    t10 = ffma(t9, r3, np.float32(0.1666651964187622))
    t11 = ffma(t10, r3, np.float32(0.4999999403953552))
    t12 = fmul(r3, r3)
    v = ffma(t12, t11, r3)
    n = fbits(shifted)
    n2 = isub(n, np.int32(1262485501))
    i = sar(n2, np.int32(2))
    i2 = shl(i, np.int32(2))
    i3 = isub(n2, i2)
    i4 = iadd(i3, np.int32(123))
    i5 = shl(i4, np.int32(23))
    s = from_fbits(i5)
    i6 = iadd(i, np.int32(127))
    i7 = shl(i6, np.int32(23))
    s2 = from_fbits(i7)
    t13 = fmul(s2, s2)
    t14 = fadd(t13, t13)
    t15 = fmul(t13, t14)
    big = ffma(v, s, s)
    t16 = fmul(big, t15)
    t17 = fadd(t6, np.float32(2.0))
    t18 = fadd(t5, t17)
    t19 = fsub(np.float32(2.0), t6)
    t20 = fsub(t19, t5)
    t21 = ffma(t18, t16, t20)
    t22 = fadd(t5, np.float32(-2.399357318878174))
    t23 = fadd(t22, np.float32(3.83627067890302e-08))
    t24 = fadd(t23, np.float32(-6.28737945428527e-16))
    t25 = fadd(t24, t6)
    t26 = ffma(np.float32(1.234771389135858e-06), t25, np.float32(-8.699139470991213e-06))
    t27 = ffma(t26, t25, np.float32(4.6670767915202305e-05))
    t28 = ffma(t27, t25, np.float32(-0.00020098892855457962))
    t29 = ffma(t28, t25, np.float32(0.00045452258200384676))
    t30 = ffma(t29, t25, np.float32(0.0015100943855941296))
    t31 = ffma(t30, t25, np.float32(-0.02117146924138069))
    t32 = ffma(t31, t25, np.float32(0.10890241712331772))
    t33 = ffma(t32, t25, np.float32(-1.308580994606018))
    t34 = fmul(t25, t33)
    t35 = fabs(t25)
    c2 = t35 < np.float32(1.355252742767334)
    t36 = select(c2, t34, t21)
    t37 = ffma(t15, big, np.float32(3.0))
    t38 = ffma(t37, t16, np.float32(3.0))
    t39 = ffma(t38, t16, np.float32(1.0))
    t40 = fmul(beta, big)
    t41 = fmul(t40, t36)
    t42 = fdiv(t41, t39)
    t43 = fadd(s2, s2)
    tail = fmul(t42, s2)
    tail2 = fmul(tail, s2)
    tail3 = fmul(tail2, t43)
    tail4 = fmul(tail3, s2)
    t44 = select(c, np.float32(-0.0), tail4)
    return t44


def d_beta_float16_of_f32(x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2"""
    t = np.float64(beta)
    t2 = np.float64(x)
    t3 = dabs(t2)
    t4 = dmul(t, t3)
    c = np.float64(294.0) < t4
    t5 = select(c, np.float64(294.0), t4)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t6 = -t5
    r = dfma(k, np.float64(-0.6931471805599472), t6)
    t7 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t8 = dfma(t7, r, np.float64(0.00833349858147164))
    t9 = dfma(t8, r, np.float64(0.04166629380339174))
    t10 = dfma(t9, r, np.float64(0.16666665859438767))
    t11 = dfma(t10, r, np.float64(0.500000006794052))
    t12 = dmul(r, r)
    v = dfma(t12, t11, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t13 = dadd(big, np.float64(2.0))
    t14 = dfma(t13, big, np.float64(1.0))
    t15 = dmul(t3, t3)
    t16 = dmul(t15, big)
    t17 = ddiv(t16, t14)
    t18 = select(c, np.float64(0.0), t17)
    t19 = np.float32(t18)
    t20 = np.float64(t19)
    t21 = dabs(t20)
    t22 = dabs(t18)
    c2 = t22 < t21
    c3 = t21 < t22
    i3 = fbits(t19)
    i4 = select(c2, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t23 = from_fbits(i6)
    c4 = c2 | c3
    t24 = select(c4, t23, t19)
    return t24


def d_beta_bfloat16_of_f32(x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2"""
    t = fabs(x)
    t2 = fmul(beta, t)
    t3 = -t2
    t4 = ffma(beta, t, t3)
    c = np.float32(294.0) < t2
    t5 = select(c, np.float32(294.0), t2)
    t6 = select(c, np.float32(0.0), t4)
    shifted = ffma(t5, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t7 = -t5
    r = ffma(k, np.float32(-0.693145751953125), t7)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t6)
    t8 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t9 = ffma(t8, r3, np.float32(0.04166839271783829))
    t10 = ffma(t9, r3, np.float32(0.1666651964187622))
    t11 = ffma(t10, r3, np.float32(0.4999999403953552))
    t12 = fmul(r3, r3)
    v = ffma(t12, t11, r3)
    n = fbits(shifted)
    n2 = isub(n, np.int32(1262485501))
    i = sar(n2, np.int32(2))
    i2 = shl(i, np.int32(2))
    i3 = isub(n2, i2)
    i4 = iadd(i3, np.int32(123))
    i5 = shl(i4, np.int32(23))
    s = from_fbits(i5)
    i6 = iadd(i, np.int32(127))
    i7 = shl(i6, np.int32(23))
    s2 = from_fbits(i7)
    t13 = fmul(s2, s2)
    t14 = fadd(t13, t13)
    t15 = fmul(t13, t14)
    big = ffma(v, s, s)
    t16 = fmul(big, t15)
    t17 = fmul(t, s2)
    t18 = fmul(t17, s2)
    t19 = ffma(t15, big, np.float32(2.0))
    t20 = ffma(t19, t16, np.float32(1.0))
    t21 = fmul(t18, big)
    t22 = -t21
    t23 = ffma(t18, big, t22)
    t24 = fdiv(np.float32(1.0), t20)
    t25 = fmul(t21, t24)
    t26 = -t25
    t27 = ffma(t26, t20, t21)
    t28 = fadd(t27, t23)
    t29 = ffma(t28, t24, t25)
    t30 = fadd(t18, t18)
    tail = fmul(t29, t30)
    t31 = select(c, np.float32(0.0), tail)
    return t31


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
d_beta_of = by_type(d_beta_of_f32, d_beta_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)
f_float16_of = by_type(f_float16_of_f32, f_float16_of_f32)
f_bfloat16_of = by_type(f_bfloat16_of_f32, f_bfloat16_of_f32)
d1_float16_of = by_type(d1_float16_of_f32, d1_float16_of_f32)
d1_bfloat16_of = by_type(d1_bfloat16_of_f32, d1_bfloat16_of_f32)
d2_float16_of = by_type(d2_float16_of_f32, d2_float16_of_f32)
d_beta_float16_of = by_type(d_beta_float16_of_f32, d_beta_float16_of_f32)
d_beta_bfloat16_of = by_type(d_beta_bfloat16_of_f32, d_beta_bfloat16_of_f32)


@kernel("ppiiv")
def f(x, y, n, aligned, beta_value):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiipii")
def f_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = f(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, beta_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiv")
def d1(x, y, n, aligned, beta_value):
    """y[i] = d1(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiipii")
def d1_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d1(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
        store(y, start, thread, n, aligned, each(d1_of, together((x_lanes, beta_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiv")
def d2(x, y, n, aligned, beta_value):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiipii")
def d2_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d2(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
        store(y, start, thread, n, aligned, each(d2_of, together((x_lanes, beta_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiiv")
def d_beta(x, y, n, aligned, beta_value):
    """y[i] = d_beta(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d_beta_of, together((x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiipii")
def d_beta_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d_beta(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
        store(y, start, thread, n, aligned, each(d_beta_of, together((x_lanes, beta_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@f.of("float16")
def f_float16(x, y, n, aligned, beta_value):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_float16_of, together((x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@f_by_array.of("float16")
def f_float16_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = f(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
        store(y, start, thread, n, aligned, each(f_float16_of, together((x_lanes, beta_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@f.of("bfloat16")
def f_bfloat16(x, y, n, aligned, beta_value):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_bfloat16_of, together((x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@f_by_array.of("bfloat16")
def f_bfloat16_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = f(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
        store(y, start, thread, n, aligned, each(f_bfloat16_of, together((x_lanes, beta_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d1.of("float16")
def d1_float16(x, y, n, aligned, beta_value):
    """y[i] = d1(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_float16_of, together((x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d1_by_array.of("float16")
def d1_float16_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d1(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
        store(y, start, thread, n, aligned, each(d1_float16_of, together((x_lanes, beta_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d1.of("bfloat16")
def d1_bfloat16(x, y, n, aligned, beta_value):
    """y[i] = d1(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_bfloat16_of, together((x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d1_by_array.of("bfloat16")
def d1_bfloat16_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d1(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
        store(y, start, thread, n, aligned, each(d1_bfloat16_of, together((x_lanes, beta_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d2.of("float16", "bfloat16")
def d2_float16(x, y, n, aligned, beta_value):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_float16_of, together((x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d2_by_array.of("float16", "bfloat16")
def d2_float16_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d2(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
        store(y, start, thread, n, aligned, each(d2_float16_of, together((x_lanes, beta_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d_beta.of("float16")
def d_beta_float16(x, y, n, aligned, beta_value):
    """y[i] = d_beta(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d_beta_float16_of, together((x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d_beta_by_array.of("float16")
def d_beta_float16_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d_beta(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
        store(y, start, thread, n, aligned, each(d_beta_float16_of, together((x_lanes, beta_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d_beta.of("bfloat16")
def d_beta_bfloat16(x, y, n, aligned, beta_value):
    """y[i] = d_beta(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d_beta_bfloat16_of, together((x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d_beta_by_array.of("bfloat16")
def d_beta_bfloat16_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d_beta(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
        store(y, start, thread, n, aligned, each(d_beta_bfloat16_of, together((x_lanes, beta_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppdiiiiv")
def backward(grad, x, dx, beta_partial, n, rows, chunks, aligned, beta_value):
    """dx[i] = grad[i] f'(x[i]), and sums of parameter gradients over chunks of `rows` rows of `n` elements."""
    share = cuda.shared.array(TILE, np.float64)
    thread = np.int64(cuda.threadIdx.x)
    lane = thread
    for chunk in range(cuda.blockIdx.x, rows * chunks, cuda.gridDim.x):
        row = quotient(np.int64(chunk), chunks)
        begin = row * n + (chunk - row * chunks) * CHUNK
        stop = min(begin + CHUNK, row * n + n)
        beta_partial_sum = np.float64(0.0)
        for start in range(begin, stop, TILE):
            grad_lanes = load(grad, start, thread, stop, aligned)
            x_lanes = load(x, start, thread, stop, aligned)
            results = apart(each(backward_of, together((grad_lanes, x_lanes, beta_value,))))
            store(dx, start, thread, stop, aligned, results[0])
            lay(share, x, thread, results[1])
            cuda.syncthreads()
            if thread < SUMS:
                for term in range(thread, min(stop - start, TILE), SUMS):
                    beta_partial_sum = dadd(beta_partial_sum, share[term])
            cuda.syncthreads()
        share[thread] = beta_partial_sum
        cuda.syncthreads()
        half = SUMS // 2
        while half > 0:
            if lane < half:
                share[thread] = dadd(share[thread], share[thread + half])
            cuda.syncthreads()
            half //= 2
        if thread == 0:
            beta_partial[chunk] = share[0]
        cuda.syncthreads()


@kernel("pppdiiiiipi")
def backward_by_row(grad, x, dx, beta_partial, n, rows, chunks, aligned, channels, beta_at, beta_step):
    """dx[i] = grad[i] f'(x[i]), and sums of parameter gradients over chunks of `rows` rows of `n` elements; a parameter has one value for each row."""
    share = cuda.shared.array(TILE, np.float64)
    thread = np.int64(cuda.threadIdx.x)
    lane = thread
    for chunk in range(cuda.blockIdx.x, rows * chunks, cuda.gridDim.x):
        row = quotient(np.int64(chunk), chunks)
        begin = row * n + (chunk - row * chunks) * CHUNK
        stop = min(begin + CHUNK, row * n + n)
        channel = remainder(row, channels)
        beta_value = get(beta_at, channel * beta_step)
        beta_partial_sum = np.float64(0.0)
        for start in range(begin, stop, TILE):
            grad_lanes = load(grad, start, thread, stop, aligned)
            x_lanes = load(x, start, thread, stop, aligned)
            results = apart(each(backward_of, together((grad_lanes, x_lanes, beta_value,))))
            store(dx, start, thread, stop, aligned, results[0])
            lay(share, x, thread, results[1])
            cuda.syncthreads()
            if thread < SUMS:
                for term in range(thread, min(stop - start, TILE), SUMS):
                    beta_partial_sum = dadd(beta_partial_sum, share[term])
            cuda.syncthreads()
        share[thread] = beta_partial_sum
        cuda.syncthreads()
        half = SUMS // 2
        while half > 0:
            if lane < half:
                share[thread] = dadd(share[thread], share[thread + half])
            cuda.syncthreads()
            half //= 2
        if thread == 0:
            beta_partial[chunk] = share[0]
        cuda.syncthreads()


@kernel("pppdiiiipi")
def backward_by_short_row(grad, x, dx, beta_partial, n, rows, chunks, channels, beta_at, beta_step):
    """The same for short rows, a few threads for each."""
    share = cuda.shared.array(BLOCK, np.float64)
    thread = np.int64(cuda.threadIdx.x)
    lane = remainder(thread, np.int64(SUMS))
    groups = BLOCK // SUMS
    for block in range(cuda.blockIdx.x * groups, rows * chunks, cuda.gridDim.x * groups):
        chunk = block + quotient(thread, np.int64(SUMS))
        row = quotient(np.int64(chunk), chunks)
        begin = row * n + (chunk - row * chunks) * CHUNK
        stop = min(begin + CHUNK, row * n + n) if chunk < rows * chunks else begin
        channel = remainder(row, channels)
        beta_value = get(beta_at, channel * beta_step)
        beta_partial_sum = np.float64(0.0)
        for here in range(begin + lane, stop, SUMS):
            result = backward_of(get(grad, here), get(x, here), beta_value)
            put(dx, here, result[0])
            beta_partial_sum = dadd(beta_partial_sum, result[1])
        share[thread] = beta_partial_sum
        cuda.syncthreads()
        half = SUMS // 2
        while half > 0:
            if lane < half:
                share[thread] = dadd(share[thread], share[thread + half])
            cuda.syncthreads()
            half //= 2
        if lane == 0 and chunk < rows * chunks:
            beta_partial[chunk] = share[thread]
        cuda.syncthreads()


@kernel("pppdiiiiipi")
def backward_by_column(grad, x, dx, beta_partial, n, whole, width, spans, channels, beta_at, beta_step):
    """The same for parameters that vary along rows of `width` elements, and stay from row to row: a thread goes down ROWS of the `whole` rows of a column; of the last row, some elements may be missing."""
    for item in range(cuda.grid(1), width * (spans + 1), cuda.gridsize(1)):
        span = quotient(np.int64(item), width)
        column = item - span * width
        first = span * ROWS if span < spans else whole
        last = min(first + ROWS, whole) if span < spans else whole + 1
        channel = remainder(column, channels)
        beta_value = get(beta_at, channel * beta_step)
        beta_partial_sum = np.float64(0.0)
        for row in range(first, last):
            here = row * width + column
            if here < n:
                result = backward_of(get(grad, here), get(x, here), beta_value)
                put(dx, here, result[0])
                beta_partial_sum = dadd(beta_partial_sum, result[1])
        beta_partial[item] = beta_partial_sum
