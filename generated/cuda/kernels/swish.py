"""Made by actforge from the definitions; changes made here are lost.

An input gated by its own sigmoid, with a sharpness that can be learned.

    x/(1 + exp(-beta*x))

Source: defs/swish.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 93b93f41ab8ed82c
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
    n = fbits(shifted)
    n2 = isub(n, np.int32(1262485501))
    i = sar(n2, np.int32(2))
    i2 = shl(i, np.int32(2))
    i3 = isub(n2, i2)
    i4 = iadd(i3, np.int32(124))
    i5 = shl(i4, np.int32(23))
    s = from_fbits(i5)
    i6 = iadd(i, np.int32(127))
    i7 = shl(i6, np.int32(23))
    s2 = from_fbits(i7)
    t13 = fmul(s2, s2)
    t14 = fmul(t13, t13)
    v = ffma(t12, t11, r3)
    big = ffma(v, s, s)
    t15 = ffma(t14, big, np.float32(1.0))
    t16 = fsub(np.float32(1.0), t15)
    t17 = ffma(t14, big, t16)
    t18 = fmul(t, big)
    t19 = -t18
    t20 = ffma(t, big, t19)
    t21 = fdiv(np.float32(1.0), t15)
    t22 = fmul(t18, t21)
    t23 = -t22
    t24 = ffma(t23, t15, t18)
    t25 = fadd(t24, t20)
    t26 = ffma(t23, t17, t25)
    t27 = ffma(t26, t21, t22)
    t28 = -t27
    tail = fmul(t28, s2)
    tail2 = fmul(tail, s2)
    tail3 = fmul(tail2, s2)
    tail4 = fmul(tail3, s2)
    t29 = select(c, np.float32(-0.0), tail4)
    t30 = fadd(x, t29)
    c2 = x < np.float32(0.0)
    t31 = select(c2, t29, t30)
    return t31


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
    n = dbits(shifted)
    n2 = isub(n, np.int64(4843621399236968445))
    i = sar(n2, np.int64(2))
    i2 = shl(i, np.int64(2))
    i3 = isub(n2, i2)
    i4 = iadd(i3, np.int64(1020))
    i5 = shl(i4, np.int64(52))
    s = from_dbits(i5)
    i6 = iadd(i, np.int64(1023))
    i7 = shl(i6, np.int64(52))
    s2 = from_dbits(i7)
    t18 = dmul(s2, s2)
    t19 = dmul(t18, t18)
    v = dfma(t17, t16, r3)
    big = dfma(v, s, s)
    t20 = dfma(t19, big, np.float64(1.0))
    t21 = dadd(np.float64(1.0), -t20)
    t22 = dfma(t19, big, t21)
    t23 = dmul(t, big)
    t24 = -t23
    t25 = dfma(t, big, t24)
    t26 = ddiv(np.float64(1.0), t20)
    t27 = dmul(t23, t26)
    t28 = -t27
    t29 = dfma(t28, t20, t23)
    t30 = dadd(t29, t25)
    t31 = dfma(t28, t22, t30)
    t32 = dfma(t31, t26, t27)
    t33 = -t32
    tail = dmul(t33, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, s2)
    tail4 = dmul(tail3, s2)
    t34 = select(c, np.float64(-0.0), tail4)
    t35 = dadd(x, t34)
    c2 = x < np.float64(0.0)
    t36 = select(c2, t34, t35)
    return t36


def d1_of_f32(x, beta):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2"""
    t = np.float64(x)
    t2 = np.float64(beta)
    t3 = dabs(t)
    t4 = dmul(t2, t3)
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t12, t11, r)
    big = dfma(v, s, s)
    t13 = dadd(np.float64(1.0), -t5)
    t14 = dadd(big, t13)
    t15 = dadd(t5, -np.float64(1.2784645427610737))
    t16 = dfma(np.float64(6.978533717189008e-06), t15, np.float64(-5.599370431119059e-05))
    t17 = dfma(t16, t15, np.float64(0.00038673566623430387))
    t18 = dfma(t17, t15, np.float64(-0.0023203141691418095))
    t19 = dfma(t18, t15, np.float64(0.011602691028914843))
    t20 = dfma(t19, t15, np.float64(-0.046410778646089716))
    t21 = dfma(t20, t15, np.float64(0.13923227137176036))
    t22 = dfma(t21, t15, np.float64(-1.278464542438157))
    t23 = dmul(t15, t22)
    t24 = dabs(t15)
    c2 = t24 < np.float64(0.6938893903907228)
    t25 = select(c2, t23, t14)
    t26 = dadd(big, np.float64(2.0))
    t27 = dfma(t26, big, np.float64(1.0))
    t28 = dmul(big, t25)
    t29 = ddiv(t28, t27)
    t30 = dadd(np.float64(1.0), -t29)
    c3 = t < np.float64(0.0)
    t31 = select(c3, t29, t30)
    t32 = np.float32(t31)
    return t32


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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t17, t16, r3)
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
    t28 = dadd(t5, -np.float64(1.2784645427610737))
    t29 = dadd(t28, -np.float64(1.0946994183093437e-16))
    t30 = dadd(t29, t6)
    t31 = dfma(np.float64(2.6931715546874645e-12), t30, np.float64(-4.228319401659955e-11))
    t32 = dfma(t31, t30, np.float64(5.821710863485258e-10))
    t33 = dfma(t32, t30, np.float64(-6.980256715377762e-09))
    t34 = dfma(t33, t30, np.float64(7.673684585319321e-08))
    t35 = dfma(t34, t30, np.float64(-7.673710795170029e-07))
    t36 = dfma(t35, t30, np.float64(6.906362822575354e-06))
    t37 = dfma(t36, t30, np.float64(-5.525090208680231e-05))
    t38 = dfma(t37, t30, np.float64(0.0003867563093677402))
    t39 = dfma(t38, t30, np.float64(-0.002320537856236969))
    t40 = dfma(t39, t30, np.float64(0.011602689281712843))
    t41 = dfma(t40, t30, np.float64(-0.04641075712685199))
    t42 = dfma(t41, t30, np.float64(0.13923227138053687))
    t43 = dfma(t42, t30, np.float64(-1.2784645427610737))
    t44 = dadd(np.float64(-1.2784645427610737), -t43)
    t45 = dfma(t42, t30, t44)
    t46 = dmul(t30, t43)
    t47 = -t46
    t48 = dfma(t30, t43, t47)
    t49 = dfma(t30, t45, t48)
    t50 = dabs(t30)
    c2 = t50 < np.float64(0.6938893903907228)
    t51 = select(c2, t46, t24)
    t52 = select(c2, t49, t27)
    t53 = dfma(np.float64(2.938735877055719e-39), t19, np.float64(2.0))
    t54 = dfma(np.float64(2.938735877055719e-39), big, t53)
    t55 = dfma(t54, t21, np.float64(1.0))
    t56 = dadd(np.float64(1.0), -t55)
    t57 = dfma(t54, t21, t56)
    t58 = dfma(t54, t20, t57)
    t59 = dmul(big, t51)
    t60 = -t59
    t61 = dfma(big, t51, t60)
    t62 = dfma(t19, t51, t61)
    t63 = dfma(big, t52, t62)
    t64 = ddiv(np.float64(1.0), t55)
    t65 = dmul(t59, t64)
    t66 = -t65
    t67 = dfma(t66, t55, t59)
    t68 = dadd(t67, t63)
    t69 = dfma(t66, t58, t68)
    t70 = dfma(t69, t64, t65)
    tail = dmul(t70, np.float64(2.938735877055719e-39))
    t71 = dadd(np.float64(1.0), -tail)
    c3 = x < np.float64(0.0)
    t72 = select(c3, tail, t71)
    return t72


def d2_of_f32(x, beta):
    """beta*(-beta*x + beta*x*exp(-beta*x) + 2 + 2*exp(-beta*x))*exp(-beta*x)/(1 + exp(-beta*x))**3"""
    t = np.float64(x)
    t2 = np.float64(beta)
    t3 = dabs(t)
    t4 = dmul(t2, t3)
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t12, t11, r)
    big = dfma(v, s, s)
    t13 = dadd(t5, np.float64(2.0))
    t14 = dadd(np.float64(2.0), -t5)
    t15 = dfma(t13, big, t14)
    t16 = dadd(t5, -np.float64(2.3993572805154675))
    t17 = dfma(np.float64(1.5660872757177313e-08), t16, np.float64(-1.4753749954135566e-07))
    t18 = dfma(t17, t16, np.float64(1.1496598641789197e-06))
    t19 = dfma(t18, t16, np.float64(-8.092731369983472e-06))
    t20 = dfma(t19, t16, np.float64(4.6841604567193536e-05))
    t21 = dfma(t20, t16, np.float64(-0.00020181716023629452))
    t22 = dfma(t21, t16, np.float64(0.0004543672497965785))
    t23 = dfma(t22, t16, np.float64(0.001510510612841813))
    t24 = dfma(t23, t16, np.float64(-0.021171407604810736))
    t25 = dfma(t24, t16, np.float64(0.10890236169812012))
    t26 = dfma(t25, t16, np.float64(-1.3085810022887987))
    t27 = dmul(t16, t26)
    t28 = dabs(t16)
    c2 = t28 < np.float64(1.3552527156068805)
    t29 = select(c2, t27, t15)
    t30 = dadd(big, np.float64(3.0))
    t31 = dfma(t30, big, np.float64(3.0))
    t32 = dfma(t31, big, np.float64(1.0))
    t33 = dmul(t2, big)
    t34 = dmul(t33, t29)
    t35 = ddiv(t34, t32)
    t36 = select(c, np.float64(-0.0), t35)
    t37 = np.float32(t36)
    return t37


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
    n = dbits(shifted)
    n2 = isub(n, np.int64(4843621399236968445))
    i = sar(n2, np.int64(2))
    i2 = shl(i, np.int64(2))
    i3 = isub(n2, i2)
    i4 = iadd(i3, np.int64(1020))
    i5 = shl(i4, np.int64(52))
    s = from_dbits(i5)
    i6 = iadd(i, np.int64(1023))
    i7 = shl(i6, np.int64(52))
    s2 = from_dbits(i7)
    t18 = dmul(s2, s2)
    t19 = dmul(t18, t18)
    t20 = dadd(r, -r2)
    t21 = dfma(k, np.float64(-5.497923018708371e-14), t20)
    t22 = dadd(r2, -r3)
    t23 = dadd(t22, -t6)
    t24 = dadd(t21, t23)
    v = dfma(t17, t16, t24)
    big = dfma(r3, s, s)
    t25 = dadd(s, -big)
    t26 = dfma(r3, s, t25)
    t27 = dfma(v, s, t26)
    t28 = dadd(big, t27)
    t29 = dadd(t28, -big)
    t30 = dadd(t27, -t29)
    t31 = dmul(t30, t19)
    t32 = dmul(t28, t19)
    t33 = dadd(t5, np.float64(2.0))
    t34 = dadd(t33, -t5)
    t35 = dadd(t33, -t34)
    t36 = dadd(t5, -t35)
    t37 = dadd(np.float64(2.0), -t34)
    t38 = dadd(t36, t37)
    t39 = dadd(t38, t6)
    t40 = dmul(t6, np.float64(-1.0))
    t41 = dmul(t5, np.float64(-1.0))
    t42 = dadd(t41, np.float64(2.0))
    t43 = dadd(t42, -t41)
    t44 = dadd(t42, -t43)
    t45 = dadd(t41, -t44)
    t46 = dadd(np.float64(2.0), -t43)
    t47 = dadd(t45, t46)
    t48 = dadd(t47, t40)
    t49 = dmul(t33, t32)
    t50 = -t49
    t51 = dfma(t33, t32, t50)
    t52 = dfma(t39, t32, t51)
    t53 = dfma(t33, t31, t52)
    t54 = dadd(t49, t42)
    t55 = dadd(t54, -t49)
    t56 = dadd(t54, -t55)
    t57 = dadd(t49, -t56)
    t58 = dadd(t42, -t55)
    t59 = dadd(t57, t58)
    t60 = dadd(t59, t53)
    t61 = dadd(t60, t48)
    t62 = dadd(t5, -np.float64(2.3993572805154675))
    t63 = dadd(t62, -np.float64(1.8464872855353363e-16))
    t64 = dadd(t63, t6)
    t65 = dfma(np.float64(6.461019760577196e-15), t64, np.float64(-5.1794976224967043e-14))
    t66 = dfma(t65, t64, np.float64(7.10951729385992e-13))
    t67 = dfma(t66, t64, np.float64(-9.992370498845121e-12))
    t68 = dfma(t67, t64, np.float64(1.2545812370041878e-10))
    t69 = dfma(t68, t64, np.float64(-1.44041594195476e-09))
    t70 = dfma(t69, t64, np.float64(1.5010631463683834e-08))
    t71 = dfma(t70, t64, np.float64(-1.401029204991601e-07))
    t72 = dfma(t71, t64, np.float64(1.1508743142808461e-06))
    t73 = dfma(t72, t64, np.float64(-8.10647186090051e-06))
    t74 = dfma(t73, t64, np.float64(4.684060847392007e-05))
    t75 = dfma(t74, t64, np.float64(-0.0002018060956182646))
    t76 = dfma(t75, t64, np.float64(0.0004543675885116681))
    t77 = dfma(t76, t64, np.float64(0.001510506983666477))
    t78 = dfma(t77, t64, np.float64(-0.021171407639146912))
    t79 = dfma(t78, t64, np.float64(0.10890236203086624))
    t80 = dfma(t79, t64, np.float64(-1.3085810022886))
    t81 = dadd(np.float64(-1.3085810022886), -t80)
    t82 = dfma(t79, t64, t81)
    t83 = dmul(t64, t80)
    t84 = -t83
    t85 = dfma(t64, t80, t84)
    t86 = dfma(t64, t82, t85)
    t87 = dabs(t64)
    c2 = t87 < np.float64(1.3552527156068805)
    t88 = select(c2, t83, t54)
    t89 = select(c2, t86, t61)
    t90 = dadd(t32, np.float64(3.0))
    t91 = dadd(t90, -t32)
    t92 = dadd(t90, -t91)
    t93 = dadd(t32, -t92)
    t94 = dadd(np.float64(3.0), -t91)
    t95 = dadd(t93, t94)
    t96 = dadd(t95, t31)
    t97 = dmul(t90, t32)
    t98 = -t97
    t99 = dfma(t90, t32, t98)
    t100 = dfma(t96, t32, t99)
    t101 = dfma(t90, t31, t100)
    t102 = dadd(t97, np.float64(3.0))
    t103 = dadd(t102, -t97)
    t104 = dadd(t102, -t103)
    t105 = dadd(t97, -t104)
    t106 = dadd(np.float64(3.0), -t103)
    t107 = dadd(t105, t106)
    t108 = dadd(t107, t101)
    t109 = dmul(t102, t32)
    t110 = -t109
    t111 = dfma(t102, t32, t110)
    t112 = dfma(t108, t32, t111)
    t113 = dfma(t102, t31, t112)
    t114 = dadd(t109, np.float64(1.0))
    t115 = dadd(t114, -t109)
    t116 = dadd(t114, -t115)
    t117 = dadd(t109, -t116)
    t118 = dadd(np.float64(1.0), -t115)
    t119 = dadd(t117, t118)
    t120 = dadd(t119, t113)
    t121 = dmul(beta, t28)
    t122 = -t121
    t123 = dfma(beta, t28, t122)
    t124 = dfma(beta, t30, t123)
    t125 = dmul(t121, t88)
    t126 = -t125
    t127 = dfma(t121, t88, t126)
    t128 = dfma(t124, t88, t127)
    t129 = dfma(t121, t89, t128)
    t130 = ddiv(np.float64(1.0), t114)
    t131 = dmul(t125, t130)
    t132 = -t131
    t133 = dfma(t132, t114, t125)
    t134 = dadd(t133, t129)
    t135 = dfma(t132, t120, t134)
    t136 = dfma(t135, t130, t131)
    tail = dmul(t136, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, s2)
    tail4 = dmul(tail3, s2)
    t137 = select(c, np.float64(-0.0), tail4)
    return t137


def d_beta_of_f32(x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2"""
    t = np.float64(x)
    t2 = np.float64(beta)
    t3 = dabs(t)
    t4 = dmul(t2, t3)
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t12, t11, r)
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
    n = dbits(shifted)
    n2 = isub(n, np.int64(4843621399236968445))
    i = sar(n2, np.int64(2))
    i2 = shl(i, np.int64(2))
    i3 = isub(n2, i2)
    i4 = iadd(i3, np.int64(1020))
    i5 = shl(i4, np.int64(52))
    s = from_dbits(i5)
    i6 = iadd(i, np.int64(1023))
    i7 = shl(i6, np.int64(52))
    s2 = from_dbits(i7)
    t18 = dmul(s2, s2)
    t19 = dmul(t18, t18)
    v = dfma(t17, t16, r3)
    big = dfma(v, s, s)
    t20 = dadd(s, -big)
    t21 = dfma(v, s, t20)
    t22 = dmul(t21, t19)
    t23 = dmul(big, t19)
    t24 = dmul(t, s2)
    t25 = dmul(t24, s2)
    t26 = dadd(t23, np.float64(2.0))
    t27 = dadd(t26, -t23)
    t28 = dadd(t26, -t27)
    t29 = dadd(t23, -t28)
    t30 = dadd(np.float64(2.0), -t27)
    t31 = dadd(t29, t30)
    t32 = dadd(t31, t22)
    t33 = dmul(t26, t23)
    t34 = -t33
    t35 = dfma(t26, t23, t34)
    t36 = dfma(t32, t23, t35)
    t37 = dfma(t26, t22, t36)
    t38 = dadd(t33, np.float64(1.0))
    t39 = dadd(t38, -t33)
    t40 = dadd(t38, -t39)
    t41 = dadd(t33, -t40)
    t42 = dadd(np.float64(1.0), -t39)
    t43 = dadd(t41, t42)
    t44 = dadd(t43, t37)
    t45 = dmul(t25, big)
    t46 = -t45
    t47 = dfma(t25, big, t46)
    t48 = dfma(t25, t21, t47)
    t49 = ddiv(np.float64(1.0), t38)
    t50 = dmul(t45, t49)
    t51 = -t50
    t52 = dfma(t51, t38, t45)
    t53 = dadd(t52, t48)
    t54 = dfma(t51, t44, t53)
    t55 = dfma(t54, t49, t50)
    tail = dmul(t55, t25)
    t56 = select(c, np.float64(0.0), tail)
    return t56


def backward_of_f32(grad, x, beta):
    """grad f'(x), grad df/dbeta in float64"""
    t = np.float64(x)
    t2 = np.float64(beta)
    t3 = dabs(t)
    t4 = dmul(t2, t3)
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t12, t11, r)
    big = dfma(v, s, s)
    t13 = dadd(np.float64(1.0), -t5)
    t14 = dadd(big, t13)
    t15 = dadd(t5, -np.float64(1.2784645427610737))
    t16 = dfma(np.float64(6.978533717189008e-06), t15, np.float64(-5.599370431119059e-05))
    t17 = dfma(t16, t15, np.float64(0.00038673566623430387))
    t18 = dfma(t17, t15, np.float64(-0.0023203141691418095))
    t19 = dfma(t18, t15, np.float64(0.011602691028914843))
    t20 = dfma(t19, t15, np.float64(-0.046410778646089716))
    t21 = dfma(t20, t15, np.float64(0.13923227137176036))
    t22 = dfma(t21, t15, np.float64(-1.278464542438157))
    t23 = dmul(t15, t22)
    t24 = dabs(t15)
    c2 = t24 < np.float64(0.6938893903907228)
    t25 = select(c2, t23, t14)
    t26 = dadd(big, np.float64(2.0))
    t27 = dfma(t26, big, np.float64(1.0))
    t28 = dmul(big, t25)
    t29 = ddiv(t28, t27)
    t30 = dadd(np.float64(1.0), -t29)
    c3 = t < np.float64(0.0)
    t31 = select(c3, t29, t30)
    t32 = np.float32(t31)
    c4 = np.float64(294.0) < t4
    t33 = select(c4, np.float64(294.0), t4)
    shifted2 = dfma(t33, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k2 = dadd(shifted2, -np.float64(6755399441055744.0))
    t34 = -t33
    r2 = dfma(k2, np.float64(-0.6931471805599472), t34)
    t35 = dfma(np.float64(0.00019789845026340665), r2, np.float64(0.0013944751056786612))
    t36 = dfma(t35, r2, np.float64(0.00833349858147164))
    t37 = dfma(t36, r2, np.float64(0.04166629380339174))
    t38 = dfma(t37, r2, np.float64(0.16666665859438767))
    t39 = dfma(t38, r2, np.float64(0.500000006794052))
    t40 = dmul(r2, r2)
    n2 = dbits(shifted2)
    i3 = shl(n2, np.int64(52))
    i4 = iadd(i3, np.int64(4607182418800017408))
    s2 = from_dbits(i4)
    v2 = dfma(t40, t39, r2)
    big2 = dfma(v2, s2, s2)
    t41 = dadd(big2, np.float64(2.0))
    t42 = dfma(t41, big2, np.float64(1.0))
    t43 = dmul(t3, t3)
    t44 = dmul(t43, big2)
    t45 = ddiv(t44, t42)
    t46 = select(c4, np.float64(0.0), t45)
    t47 = np.float32(t46)
    t48 = fmul(grad, t32)
    t49 = np.float64(grad)
    t50 = np.float64(t47)
    t51 = dmul(t49, t50)
    return t48, t51


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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t17, t16, r3)
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
    t28 = dadd(t5, -np.float64(1.2784645427610737))
    t29 = dadd(t28, -np.float64(1.0946994183093437e-16))
    t30 = dadd(t29, t6)
    t31 = dfma(np.float64(2.6931715546874645e-12), t30, np.float64(-4.228319401659955e-11))
    t32 = dfma(t31, t30, np.float64(5.821710863485258e-10))
    t33 = dfma(t32, t30, np.float64(-6.980256715377762e-09))
    t34 = dfma(t33, t30, np.float64(7.673684585319321e-08))
    t35 = dfma(t34, t30, np.float64(-7.673710795170029e-07))
    t36 = dfma(t35, t30, np.float64(6.906362822575354e-06))
    t37 = dfma(t36, t30, np.float64(-5.525090208680231e-05))
    t38 = dfma(t37, t30, np.float64(0.0003867563093677402))
    t39 = dfma(t38, t30, np.float64(-0.002320537856236969))
    t40 = dfma(t39, t30, np.float64(0.011602689281712843))
    t41 = dfma(t40, t30, np.float64(-0.04641075712685199))
    t42 = dfma(t41, t30, np.float64(0.13923227138053687))
    t43 = dfma(t42, t30, np.float64(-1.2784645427610737))
    t44 = dadd(np.float64(-1.2784645427610737), -t43)
    t45 = dfma(t42, t30, t44)
    t46 = dmul(t30, t43)
    t47 = -t46
    t48 = dfma(t30, t43, t47)
    t49 = dfma(t30, t45, t48)
    t50 = dabs(t30)
    c2 = t50 < np.float64(0.6938893903907228)
    t51 = select(c2, t46, t24)
    t52 = select(c2, t49, t27)
    t53 = dfma(np.float64(2.938735877055719e-39), t19, np.float64(2.0))
    t54 = dfma(np.float64(2.938735877055719e-39), big, t53)
    t55 = dfma(t54, t21, np.float64(1.0))
    t56 = dadd(np.float64(1.0), -t55)
    t57 = dfma(t54, t21, t56)
    t58 = dfma(t54, t20, t57)
    t59 = dmul(big, t51)
    t60 = -t59
    t61 = dfma(big, t51, t60)
    t62 = dfma(t19, t51, t61)
    t63 = dfma(big, t52, t62)
    t64 = ddiv(np.float64(1.0), t55)
    t65 = dmul(t59, t64)
    t66 = -t65
    t67 = dfma(t66, t55, t59)
    t68 = dadd(t67, t63)
    t69 = dfma(t66, t58, t68)
    t70 = dfma(t69, t64, t65)
    tail = dmul(t70, np.float64(2.938735877055719e-39))
    t71 = dadd(np.float64(1.0), -tail)
    c3 = x < np.float64(0.0)
    t72 = select(c3, tail, t71)
    c4 = np.float64(2178.0) < t2
    t73 = select(c4, np.float64(2178.0), t2)
    t74 = select(c4, np.float64(0.0), t4)
    shifted2 = dfma(t73, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k2 = dadd(shifted2, -np.float64(6755399441055744.0))
    t75 = -t73
    r4 = dfma(k2, np.float64(-0.6931471805598903), t75)
    r5 = dfma(k2, np.float64(-5.497923018708371e-14), r4)
    r6 = dadd(r5, -t74)
    t76 = dfma(np.float64(2.5025203959737602e-08), r6, np.float64(2.763162576195063e-07))
    t77 = dfma(t76, r6, np.float64(2.7557506817858967e-06))
    t78 = dfma(t77, r6, np.float64(2.4801488974695663e-05))
    t79 = dfma(t78, r6, np.float64(0.0001984126959620142))
    t80 = dfma(t79, r6, np.float64(0.0013888888947978671))
    t81 = dfma(t80, r6, np.float64(0.008333333333452509))
    t82 = dfma(t81, r6, np.float64(0.041666666666511414))
    t83 = dfma(t82, r6, np.float64(0.1666666666666648))
    t84 = dfma(t83, r6, np.float64(0.5000000000000013))
    t85 = dmul(r6, r6)
    n2 = dbits(shifted2)
    n3 = isub(n2, np.int64(4843621399236968445))
    i3 = sar(n3, np.int64(2))
    i4 = shl(i3, np.int64(2))
    i5 = isub(n3, i4)
    i6 = iadd(i5, np.int64(1020))
    i7 = shl(i6, np.int64(52))
    s2 = from_dbits(i7)
    i8 = iadd(i3, np.int64(1023))
    i9 = shl(i8, np.int64(52))
    s3 = from_dbits(i9)
    t86 = dmul(s3, s3)
    t87 = dmul(t86, t86)
    v2 = dfma(t85, t84, r6)
    big2 = dfma(v2, s2, s2)
    t88 = dadd(s2, -big2)
    t89 = dfma(v2, s2, t88)
    t90 = dmul(t89, t87)
    t91 = dmul(big2, t87)
    t92 = dmul(t, s3)
    t93 = dmul(t92, s3)
    t94 = dadd(t91, np.float64(2.0))
    t95 = dadd(t94, -t91)
    t96 = dadd(t94, -t95)
    t97 = dadd(t91, -t96)
    t98 = dadd(np.float64(2.0), -t95)
    t99 = dadd(t97, t98)
    t100 = dadd(t99, t90)
    t101 = dmul(t94, t91)
    t102 = -t101
    t103 = dfma(t94, t91, t102)
    t104 = dfma(t100, t91, t103)
    t105 = dfma(t94, t90, t104)
    t106 = dadd(t101, np.float64(1.0))
    t107 = dadd(t106, -t101)
    t108 = dadd(t106, -t107)
    t109 = dadd(t101, -t108)
    t110 = dadd(np.float64(1.0), -t107)
    t111 = dadd(t109, t110)
    t112 = dadd(t111, t105)
    t113 = dmul(t93, big2)
    t114 = -t113
    t115 = dfma(t93, big2, t114)
    t116 = dfma(t93, t89, t115)
    t117 = ddiv(np.float64(1.0), t106)
    t118 = dmul(t113, t117)
    t119 = -t118
    t120 = dfma(t119, t106, t113)
    t121 = dadd(t120, t116)
    t122 = dfma(t119, t112, t121)
    t123 = dfma(t122, t117, t118)
    tail2 = dmul(t123, t93)
    t124 = select(c4, np.float64(0.0), tail2)
    t125 = dmul(grad, t72)
    t126 = dmul(grad, t124)
    return t125, t126


def f_float16_of_f32(x, beta):
    """x/(1 + exp(-beta*x))"""
    t = np.float64(x)
    t2 = np.float64(beta)
    t3 = dabs(t)
    t4 = dmul(t2, t3)
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t12, t11, r)
    big = dfma(v, s, s)
    t13 = dadd(big, np.float64(1.0))
    t14 = dmul(t3, big)
    t15 = ddiv(t14, t13)
    t16 = -t15
    t17 = select(c, np.float64(-0.0), t16)
    t18 = dadd(t, t17)
    c2 = t < np.float64(0.0)
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
    t = np.float64(x)
    t2 = np.float64(beta)
    t3 = dabs(t)
    t4 = dmul(t2, t3)
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t12, t11, r)
    big = dfma(v, s, s)
    t13 = dadd(big, np.float64(1.0))
    t14 = dmul(t3, big)
    t15 = ddiv(t14, t13)
    t16 = -t15
    t17 = select(c, np.float64(-0.0), t16)
    t18 = dadd(t, t17)
    c2 = t < np.float64(0.0)
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
    t = np.float64(x)
    t2 = np.float64(beta)
    t3 = dabs(t)
    t4 = dmul(t2, t3)
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t12, t11, r)
    big = dfma(v, s, s)
    t13 = dadd(np.float64(1.0), -t5)
    t14 = dadd(big, t13)
    t15 = dadd(big, np.float64(2.0))
    t16 = dfma(t15, big, np.float64(1.0))
    t17 = dmul(big, t14)
    t18 = ddiv(t17, t16)
    t19 = dadd(np.float64(1.0), -t18)
    c2 = t < np.float64(0.0)
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
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t12, t11, r3)
    big = ffma(v, s, s)
    t13 = fmul(big, np.float32(5.421010862427522e-20))
    t14 = fsub(np.float32(1.0), t6)
    t15 = fsub(t14, t5)
    t16 = ffma(np.float32(5.421010862427522e-20), big, t15)
    t17 = fsub(t5, np.float32(1.2784645557403564))
    t18 = fsub(t17, np.float32(-1.2979282537628478e-08))
    t19 = fadd(t18, t6)
    t20 = ffma(np.float32(-5.491653428180143e-05), t19, np.float32(0.0003925765922758728))
    t21 = ffma(t20, t19, np.float32(-0.002321242820471525))
    t22 = ffma(t21, t19, np.float32(0.011601302772760391))
    t23 = ffma(t22, t19, np.float32(-0.04641055315732956))
    t24 = ffma(t23, t19, np.float32(0.1392323523759842))
    t25 = ffma(t24, t19, np.float32(-1.2784645557403564))
    t26 = fmul(t19, t25)
    t27 = fabs(t19)
    c2 = t27 < np.float32(0.6938893795013428)
    t28 = select(c2, t26, t16)
    t29 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t30 = ffma(t29, t13, np.float32(1.0))
    t31 = fmul(big, t28)
    t32 = fdiv(t31, t30)
    tail = fmul(t32, np.float32(5.421010862427522e-20))
    t33 = fsub(np.float32(1.0), tail)
    c3 = x < np.float32(0.0)
    t34 = select(c3, tail, t33)
    return t34


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
    n = fbits(shifted)
    n2 = isub(n, np.int32(1262485501))
    i = sar(n2, np.int32(2))
    i2 = shl(i, np.int32(2))
    i3 = isub(n2, i2)
    i4 = iadd(i3, np.int32(124))
    i5 = shl(i4, np.int32(23))
    s = from_fbits(i5)
    i6 = iadd(i, np.int32(127))
    i7 = shl(i6, np.int32(23))
    s2 = from_fbits(i7)
    t13 = fmul(s2, s2)
    t14 = fmul(t13, t13)
    v = ffma(t12, t11, r3)
    big = ffma(v, s, s)
    t15 = fmul(big, t14)
    t16 = fadd(t6, np.float32(2.0))
    t17 = fadd(t5, t16)
    t18 = fsub(np.float32(2.0), t6)
    t19 = fsub(t18, t5)
    t20 = ffma(t17, t15, t19)
    t21 = fsub(t5, np.float32(2.399357318878174))
    t22 = fsub(t21, np.float32(-3.83627067890302e-08))
    t23 = fadd(t22, t6)
    t24 = ffma(np.float32(1.234771389135858e-06), t23, np.float32(-8.699139470991213e-06))
    t25 = ffma(t24, t23, np.float32(4.6670767915202305e-05))
    t26 = ffma(t25, t23, np.float32(-0.00020098892855457962))
    t27 = ffma(t26, t23, np.float32(0.00045452258200384676))
    t28 = ffma(t27, t23, np.float32(0.0015100943855941296))
    t29 = ffma(t28, t23, np.float32(-0.02117146924138069))
    t30 = ffma(t29, t23, np.float32(0.10890241712331772))
    t31 = ffma(t30, t23, np.float32(-1.308580994606018))
    t32 = fmul(t23, t31)
    t33 = fabs(t23)
    c2 = t33 < np.float32(1.355252742767334)
    t34 = select(c2, t32, t20)
    t35 = ffma(t14, big, np.float32(3.0))
    t36 = ffma(t35, t15, np.float32(3.0))
    t37 = ffma(t36, t15, np.float32(1.0))
    t38 = fmul(beta, big)
    t39 = fmul(t38, t34)
    t40 = fdiv(t39, t37)
    tail = fmul(t40, s2)
    tail2 = fmul(tail, s2)
    tail3 = fmul(tail2, s2)
    tail4 = fmul(tail3, s2)
    t41 = select(c, np.float32(-0.0), tail4)
    return t41


def d_beta_float16_of_f32(x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2"""
    t = np.float64(x)
    t2 = np.float64(beta)
    t3 = dabs(t)
    t4 = dmul(t2, t3)
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t12, t11, r)
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
    n = fbits(shifted)
    n2 = isub(n, np.int32(1262485501))
    i = sar(n2, np.int32(2))
    i2 = shl(i, np.int32(2))
    i3 = isub(n2, i2)
    i4 = iadd(i3, np.int32(124))
    i5 = shl(i4, np.int32(23))
    s = from_fbits(i5)
    i6 = iadd(i, np.int32(127))
    i7 = shl(i6, np.int32(23))
    s2 = from_fbits(i7)
    t13 = fmul(s2, s2)
    t14 = fmul(t13, t13)
    v = ffma(t12, t11, r3)
    big = ffma(v, s, s)
    t15 = fmul(big, t14)
    t16 = fmul(t, s2)
    t17 = fmul(t16, s2)
    t18 = ffma(t14, big, np.float32(2.0))
    t19 = ffma(t18, t15, np.float32(1.0))
    t20 = fmul(t17, big)
    t21 = -t20
    t22 = ffma(t17, big, t21)
    t23 = fdiv(np.float32(1.0), t19)
    t24 = fmul(t20, t23)
    t25 = -t24
    t26 = ffma(t25, t19, t20)
    t27 = fadd(t26, t22)
    t28 = ffma(t27, t23, t24)
    tail = fmul(t28, t17)
    t29 = select(c, np.float32(0.0), tail)
    return t29


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
