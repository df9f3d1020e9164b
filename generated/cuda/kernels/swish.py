"""Made by actforge from the definitions; changes made here are lost.

An input gated by its own sigmoid, with a sharpness that can be learned.

    x/(1 + exp(-beta*x))

Source: defs/swish.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 648d2798ed97aa4f
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
    c = beta < np.float32(0.0)
    t = fabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = fabs(t3)
    t5 = fmul(t, t4)
    t6 = -t5
    t7 = ffma(t, t4, t6)
    c2 = np.float32(206.0) < t5
    t8 = select(c2, np.float32(206.0), t5)
    t9 = select(c2, np.float32(0.0), t7)
    shifted = ffma(t8, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t10 = -t8
    r = ffma(k, np.float32(-0.693145751953125), t10)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t9)
    t11 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t12 = ffma(t11, r3, np.float32(0.04166839271783829))
    t13 = ffma(t12, r3, np.float32(0.1666651964187622))
    t14 = ffma(t13, r3, np.float32(0.4999999403953552))
    t15 = fmul(r3, r3)
    v = ffma(t15, t14, r3)
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
    t16 = fmul(s2, s2)
    t17 = fadd(t16, t16)
    t18 = fmul(t16, t17)
    big = ffma(v, s, s)
    t19 = ffma(t18, big, np.float32(1.0))
    t20 = fsub(np.float32(1.0), t19)
    t21 = ffma(t18, big, t20)
    t22 = fmul(t4, big)
    t23 = -t22
    t24 = ffma(t4, big, t23)
    t25 = fdiv(np.float32(1.0), t19)
    t26 = fmul(t22, t25)
    t27 = -t26
    t28 = ffma(t27, t19, t22)
    t29 = fadd(t28, t24)
    t30 = ffma(t27, t21, t29)
    t31 = ffma(t30, t25, t26)
    t32 = -t31
    t33 = fadd(s2, s2)
    tail = fmul(t32, s2)
    tail2 = fmul(tail, s2)
    tail3 = fmul(tail2, t33)
    tail4 = fmul(tail3, s2)
    t34 = select(c2, np.float32(-0.0), tail4)
    t35 = fadd(t3, t34)
    c3 = t3 < np.float32(0.0)
    t36 = select(c3, t34, t35)
    t37 = -t36
    t38 = select(c, t37, t36)
    c4 = beta == np.float32(0.0)
    t39 = np.float64(x)
    t40 = dmul(np.float64(0.5), t39)
    t41 = np.float32(t40)
    t42 = select(c4, t41, t38)
    return t42


def f_of_f64(x, beta):
    """x/(1 + exp(-beta*x))"""
    c = beta < np.float64(0.0)
    t = dabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = dabs(t3)
    t5 = dmul(t, t4)
    t6 = -t5
    t7 = dfma(t, t4, t6)
    c2 = np.float64(1469.0) < t5
    t8 = select(c2, np.float64(1469.0), t5)
    t9 = select(c2, np.float64(0.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t10 = -t8
    r = dfma(k, np.float64(-0.6931471805598903), t10)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t9)
    t11 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t12 = dfma(t11, r3, np.float64(2.7557506817858967e-06))
    t13 = dfma(t12, r3, np.float64(2.4801488974695663e-05))
    t14 = dfma(t13, r3, np.float64(0.0001984126959620142))
    t15 = dfma(t14, r3, np.float64(0.0013888888947978671))
    t16 = dfma(t15, r3, np.float64(0.008333333333452509))
    t17 = dfma(t16, r3, np.float64(0.041666666666511414))
    t18 = dfma(t17, r3, np.float64(0.1666666666666648))
    t19 = dfma(t18, r3, np.float64(0.5000000000000013))
    t20 = dmul(r3, r3)
    v = dfma(t20, t19, r3)
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
    t21 = dmul(s2, s2)
    t22 = dadd(t21, t21)
    t23 = dmul(t21, t22)
    big = dfma(v, s, s)
    t24 = dfma(t23, big, np.float64(1.0))
    t25 = dadd(np.float64(1.0), -t24)
    t26 = dfma(t23, big, t25)
    t27 = dmul(t4, big)
    t28 = -t27
    t29 = dfma(t4, big, t28)
    t30 = ddiv(np.float64(1.0), t24)
    t31 = dmul(t27, t30)
    t32 = -t31
    t33 = dfma(t32, t24, t27)
    t34 = dadd(t33, t29)
    t35 = dfma(t32, t26, t34)
    t36 = dfma(t35, t30, t31)
    t37 = -t36
    t38 = dadd(s2, s2)
    tail = dmul(t37, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t38)
    tail4 = dmul(tail3, s2)
    t39 = select(c2, np.float64(-0.0), tail4)
    t40 = dadd(t3, t39)
    c3 = t3 < np.float64(0.0)
    t41 = select(c3, t39, t40)
    t42 = -t41
    t43 = select(c, t42, t41)
    c4 = beta == np.float64(0.0)
    t44 = dmul(np.float64(0.5), x)
    t45 = select(c4, t44, t43)
    return t45


def d1_of_f32(x, beta):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2"""
    c = beta < np.float32(0.0)
    t = fabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = np.float64(t)
    t5 = np.float64(t3)
    t6 = dabs(t5)
    t7 = dmul(t4, t6)
    c2 = np.float64(118.0) < t7
    t8 = select(c2, np.float64(118.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t9 = -t8
    r = dfma(k, np.float64(-0.6931471805599472), t9)
    t10 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t11 = dfma(t10, r, np.float64(0.00833349858147164))
    t12 = dfma(t11, r, np.float64(0.04166629380339174))
    t13 = dfma(t12, r, np.float64(0.16666665859438767))
    t14 = dfma(t13, r, np.float64(0.500000006794052))
    t15 = dmul(r, r)
    v = dfma(t15, t14, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t16 = dadd(np.float64(1.0), -t8)
    t17 = dadd(big, t16)
    t18 = dadd(t8, np.float64(-1.2784645427610737))
    t19 = dadd(t18, np.float64(-1.0946994183093437e-16))
    t20 = dfma(np.float64(6.978533717189008e-06), t19, np.float64(-5.599370431119059e-05))
    t21 = dfma(t20, t19, np.float64(0.00038673566623430387))
    t22 = dfma(t21, t19, np.float64(-0.0023203141691418095))
    t23 = dfma(t22, t19, np.float64(0.011602691028914843))
    t24 = dfma(t23, t19, np.float64(-0.046410778646089716))
    t25 = dfma(t24, t19, np.float64(0.13923227137176036))
    t26 = dfma(t25, t19, np.float64(-1.278464542438157))
    t27 = dmul(t19, t26)
    t28 = dabs(t19)
    c3 = t28 < np.float64(0.6938893903907228)
    t29 = select(c3, t27, t17)
    t30 = dadd(big, np.float64(2.0))
    t31 = dfma(t30, big, np.float64(1.0))
    t32 = dmul(big, t29)
    t33 = ddiv(t32, t31)
    t34 = dadd(np.float64(1.0), -t33)
    c4 = t5 < np.float64(0.0)
    t35 = select(c4, t33, t34)
    t36 = np.float32(t35)
    c5 = beta == np.float32(0.0)
    c6 = x == x
    t37 = np.float64(x)
    t38 = select(c6, np.float64(0.5), t37)
    t39 = np.float32(t38)
    t40 = select(c5, t39, t36)
    return t40


def d1_of_f64(x, beta):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2"""
    c = beta < np.float64(0.0)
    t = dabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = dabs(t3)
    t5 = dmul(t, t4)
    t6 = -t5
    t7 = dfma(t, t4, t6)
    c2 = np.float64(759.0) < t5
    t8 = select(c2, np.float64(759.0), t5)
    t9 = select(c2, np.float64(0.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t10 = -t8
    r = dfma(k, np.float64(-0.6931471805598903), t10)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t9)
    t11 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t12 = dfma(t11, r3, np.float64(2.7557506817858967e-06))
    t13 = dfma(t12, r3, np.float64(2.4801488974695663e-05))
    t14 = dfma(t13, r3, np.float64(0.0001984126959620142))
    t15 = dfma(t14, r3, np.float64(0.0013888888947978671))
    t16 = dfma(t15, r3, np.float64(0.008333333333452509))
    t17 = dfma(t16, r3, np.float64(0.041666666666511414))
    t18 = dfma(t17, r3, np.float64(0.1666666666666648))
    t19 = dfma(t18, r3, np.float64(0.5000000000000013))
    t20 = dmul(r3, r3)
    v = dfma(t20, t19, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t21 = dadd(s, -big)
    t22 = dfma(v, s, t21)
    t23 = dmul(t22, np.float64(2.938735877055719e-39))
    t24 = dmul(big, np.float64(2.938735877055719e-39))
    t25 = dadd(np.float64(1.0), -t9)
    t26 = dadd(t25, -t8)
    t27 = dfma(np.float64(2.938735877055719e-39), big, t26)
    t28 = dadd(t26, -t27)
    t29 = dfma(np.float64(2.938735877055719e-39), big, t28)
    t30 = dfma(np.float64(2.938735877055719e-39), t22, t29)
    t31 = dadd(t8, np.float64(-1.2784645427610737))
    t32 = dadd(t31, -t8)
    t33 = dadd(t31, -t32)
    t34 = dadd(t8, -t33)
    t35 = dadd(np.float64(-1.2784645427610737), -t32)
    t36 = dadd(t34, t35)
    t37 = dadd(t9, np.float64(-1.0946994183093437e-16))
    t38 = dadd(t37, -t9)
    t39 = dadd(t37, -t38)
    t40 = dadd(t9, -t39)
    t41 = dadd(np.float64(-1.0946994183093437e-16), -t38)
    t42 = dadd(t40, t41)
    t43 = dadd(t36, t37)
    t44 = dadd(t31, t43)
    t45 = dadd(t44, -t31)
    t46 = dadd(t43, -t45)
    t47 = dadd(t46, t42)
    t48 = dadd(t47, np.float64(-3.907766676128665e-33))
    t49 = dfma(np.float64(2.6931715546874645e-12), t44, np.float64(-4.228319401659955e-11))
    t50 = dfma(t49, t44, np.float64(5.821710863485258e-10))
    t51 = dfma(t50, t44, np.float64(-6.980256715377762e-09))
    t52 = dfma(t51, t44, np.float64(7.673684585319321e-08))
    t53 = dfma(t52, t44, np.float64(-7.673710795170029e-07))
    t54 = dfma(t53, t44, np.float64(6.906362822575354e-06))
    t55 = dfma(t54, t44, np.float64(-5.525090208680231e-05))
    t56 = dfma(t55, t44, np.float64(0.0003867563093677402))
    t57 = dfma(t56, t44, np.float64(-0.002320537856236969))
    t58 = dfma(t57, t44, np.float64(0.011602689281712843))
    t59 = dfma(t58, t44, np.float64(-0.04641075712685199))
    t60 = dfma(t59, t44, np.float64(0.13923227138053687))
    t61 = dfma(t60, t44, np.float64(-1.2784645427610737))
    t62 = dadd(np.float64(-1.2784645427610737), -t61)
    t63 = dfma(t60, t44, t62)
    t64 = dmul(t44, t61)
    t65 = -t64
    t66 = dfma(t44, t61, t65)
    t67 = dfma(t48, t61, t66)
    t68 = dfma(t44, t63, t67)
    t69 = dabs(t44)
    c3 = t69 < np.float64(0.6938893903907228)
    t70 = select(c3, t64, t27)
    t71 = select(c3, t68, t30)
    t72 = dfma(np.float64(2.938735877055719e-39), t22, np.float64(2.0))
    t73 = dfma(np.float64(2.938735877055719e-39), big, t72)
    t74 = dfma(t73, t24, np.float64(1.0))
    t75 = dadd(np.float64(1.0), -t74)
    t76 = dfma(t73, t24, t75)
    t77 = dfma(t73, t23, t76)
    t78 = dmul(big, t70)
    t79 = -t78
    t80 = dfma(big, t70, t79)
    t81 = dfma(t22, t70, t80)
    t82 = dfma(big, t71, t81)
    t83 = ddiv(np.float64(1.0), t74)
    t84 = dmul(t78, t83)
    t85 = -t84
    t86 = dfma(t85, t74, t78)
    t87 = dadd(t86, t82)
    t88 = dfma(t85, t77, t87)
    t89 = dfma(t88, t83, t84)
    tail = dmul(t89, np.float64(2.938735877055719e-39))
    t90 = dadd(np.float64(1.0), -tail)
    c4 = t3 < np.float64(0.0)
    t91 = select(c4, tail, t90)
    c5 = beta == np.float64(0.0)
    c6 = x == x
    t92 = select(c6, np.float64(0.5), x)
    t93 = select(c5, t92, t91)
    return t93


def d2_of_f32(x, beta):
    """beta*(-beta*x + beta*x*exp(-beta*x) + 2 + 2*exp(-beta*x))*exp(-beta*x)/(1 + exp(-beta*x))**3"""
    c = beta < np.float32(0.0)
    t = fabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = np.float64(t)
    t5 = np.float64(t3)
    t6 = dabs(t5)
    t7 = dmul(t4, t6)
    c2 = np.float64(206.0) < t7
    t8 = select(c2, np.float64(206.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t9 = -t8
    r = dfma(k, np.float64(-0.6931471805599472), t9)
    t10 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t11 = dfma(t10, r, np.float64(0.00833349858147164))
    t12 = dfma(t11, r, np.float64(0.04166629380339174))
    t13 = dfma(t12, r, np.float64(0.16666665859438767))
    t14 = dfma(t13, r, np.float64(0.500000006794052))
    t15 = dmul(r, r)
    v = dfma(t15, t14, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t16 = dadd(t8, np.float64(2.0))
    t17 = dadd(np.float64(2.0), -t8)
    t18 = dfma(t16, big, t17)
    t19 = dadd(t8, np.float64(-2.3993572805154675))
    t20 = dadd(t19, np.float64(-1.8464872855353363e-16))
    t21 = dfma(np.float64(1.5660872757177313e-08), t20, np.float64(-1.4753749954135566e-07))
    t22 = dfma(t21, t20, np.float64(1.1496598641789197e-06))
    t23 = dfma(t22, t20, np.float64(-8.092731369983472e-06))
    t24 = dfma(t23, t20, np.float64(4.6841604567193536e-05))
    t25 = dfma(t24, t20, np.float64(-0.00020181716023629452))
    t26 = dfma(t25, t20, np.float64(0.0004543672497965785))
    t27 = dfma(t26, t20, np.float64(0.001510510612841813))
    t28 = dfma(t27, t20, np.float64(-0.021171407604810736))
    t29 = dfma(t28, t20, np.float64(0.10890236169812012))
    t30 = dfma(t29, t20, np.float64(-1.3085810022887987))
    t31 = dmul(t20, t30)
    t32 = dabs(t20)
    c3 = t32 < np.float64(1.3552527156068805)
    t33 = select(c3, t31, t18)
    t34 = dadd(big, np.float64(3.0))
    t35 = dfma(t34, big, np.float64(3.0))
    t36 = dfma(t35, big, np.float64(1.0))
    t37 = dmul(t4, big)
    t38 = dmul(t37, t33)
    t39 = ddiv(t38, t36)
    t40 = select(c2, np.float64(-0.0), t39)
    t41 = np.float32(t40)
    t42 = -t41
    t43 = select(c, t42, t41)
    c4 = beta == np.float32(0.0)
    c5 = x == x
    t44 = np.float64(x)
    t45 = select(c5, np.float64(0.0), t44)
    t46 = np.float32(t45)
    t47 = select(c4, t46, t43)
    return t47


def d2_of_f64(x, beta):
    """beta*(-beta*x + beta*x*exp(-beta*x) + 2 + 2*exp(-beta*x))*exp(-beta*x)/(1 + exp(-beta*x))**3"""
    c = beta < np.float64(0.0)
    t = dabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = dabs(t3)
    t5 = dmul(t, t4)
    t6 = -t5
    t7 = dfma(t, t4, t6)
    t8 = dabs(t)
    c2 = np.float64(7.435084542388915e+283) <= t8
    c3 = t8 < np.float64(1.344974619049452e-284)
    t9 = select(c3, np.float64(1.2089258196146292e+24), np.float64(1.0))
    t10 = select(c2, np.float64(8.271806125530277e-25), t9)
    t11 = dmul(t, t10)
    t12 = select(c3, np.float64(8.271806125530277e-25), np.float64(1.0))
    t13 = select(c2, np.float64(1.2089258196146292e+24), t12)
    c4 = np.float64(1469.0) < t5
    t14 = select(c4, np.float64(1469.0), t5)
    t15 = select(c4, np.float64(0.0), t7)
    shifted = dfma(t14, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t16 = -t14
    r = dfma(k, np.float64(-0.6931471805598903), t16)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t15)
    t17 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t18 = dfma(t17, r3, np.float64(2.7557506817858967e-06))
    t19 = dfma(t18, r3, np.float64(2.4801488974695663e-05))
    t20 = dfma(t19, r3, np.float64(0.0001984126959620142))
    t21 = dfma(t20, r3, np.float64(0.0013888888947978671))
    t22 = dfma(t21, r3, np.float64(0.008333333333452509))
    t23 = dfma(t22, r3, np.float64(0.041666666666511414))
    t24 = dfma(t23, r3, np.float64(0.1666666666666648))
    t25 = dfma(t24, r3, np.float64(0.5000000000000013))
    t26 = dmul(r3, r3)
    v = dfma(t26, t25, r3)
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
    t27 = dmul(s2, s2)
    t28 = dadd(t27, t27)
    t29 = dmul(t27, t28)
    big = dfma(v, s, s)
    t30 = dadd(s, -big)
    t31 = dfma(v, s, t30)
    t32 = dmul(t31, t29)
    t33 = dmul(big, t29)
    t34 = dadd(t14, np.float64(2.0))
    t35 = dadd(t34, -t14)
    t36 = dadd(t34, -t35)
    t37 = dadd(t14, -t36)
    t38 = dadd(np.float64(2.0), -t35)
    t39 = dadd(t37, t38)
    t40 = dadd(t39, t15)
    t41 = dmul(t15, np.float64(-1.0))
    t42 = dmul(t14, np.float64(-1.0))
    t43 = dadd(t42, np.float64(2.0))
    t44 = dadd(t43, -t42)
    t45 = dadd(t43, -t44)
    t46 = dadd(t42, -t45)
    t47 = dadd(np.float64(2.0), -t44)
    t48 = dadd(t46, t47)
    t49 = dadd(t48, t41)
    t50 = dmul(t34, t33)
    t51 = -t50
    t52 = dfma(t34, t33, t51)
    t53 = dfma(t40, t33, t52)
    t54 = dfma(t34, t32, t53)
    t55 = dadd(t50, t43)
    t56 = dadd(t55, -t50)
    t57 = dadd(t55, -t56)
    t58 = dadd(t50, -t57)
    t59 = dadd(t43, -t56)
    t60 = dadd(t58, t59)
    t61 = dadd(t60, t54)
    t62 = dadd(t61, t49)
    t63 = dadd(t14, np.float64(-2.3993572805154675))
    t64 = dadd(t63, -t14)
    t65 = dadd(t63, -t64)
    t66 = dadd(t14, -t65)
    t67 = dadd(np.float64(-2.3993572805154675), -t64)
    t68 = dadd(t66, t67)
    t69 = dadd(t15, np.float64(-1.8464872855353363e-16))
    t70 = dadd(t69, -t15)
    t71 = dadd(t69, -t70)
    t72 = dadd(t15, -t71)
    t73 = dadd(np.float64(-1.8464872855353363e-16), -t70)
    t74 = dadd(t72, t73)
    t75 = dadd(t68, t69)
    t76 = dadd(t63, t75)
    t77 = dadd(t76, -t63)
    t78 = dadd(t75, -t77)
    t79 = dadd(t78, t74)
    t80 = dadd(t79, np.float64(-1.0808311685947344e-33))
    t81 = dfma(np.float64(6.461019760577196e-15), t76, np.float64(-5.1794976224967043e-14))
    t82 = dfma(t81, t76, np.float64(7.10951729385992e-13))
    t83 = dfma(t82, t76, np.float64(-9.992370498845121e-12))
    t84 = dfma(t83, t76, np.float64(1.2545812370041878e-10))
    t85 = dfma(t84, t76, np.float64(-1.44041594195476e-09))
    t86 = dfma(t85, t76, np.float64(1.5010631463683834e-08))
    t87 = dfma(t86, t76, np.float64(-1.401029204991601e-07))
    t88 = dfma(t87, t76, np.float64(1.1508743142808461e-06))
    t89 = dfma(t88, t76, np.float64(-8.10647186090051e-06))
    t90 = dfma(t89, t76, np.float64(4.684060847392007e-05))
    t91 = dfma(t90, t76, np.float64(-0.0002018060956182646))
    t92 = dfma(t91, t76, np.float64(0.0004543675885116681))
    t93 = dfma(t92, t76, np.float64(0.001510506983666477))
    t94 = dfma(t93, t76, np.float64(-0.021171407639146912))
    t95 = dfma(t94, t76, np.float64(0.10890236203086624))
    t96 = dfma(t95, t76, np.float64(-1.3085810022886))
    t97 = dadd(np.float64(-1.3085810022886), -t96)
    t98 = dfma(t95, t76, t97)
    t99 = dmul(t76, t96)
    t100 = -t99
    t101 = dfma(t76, t96, t100)
    t102 = dfma(t80, t96, t101)
    t103 = dfma(t76, t98, t102)
    t104 = dabs(t76)
    c5 = t104 < np.float64(1.3552527156068805)
    t105 = select(c5, t99, t55)
    t106 = select(c5, t103, t62)
    t107 = dadd(t33, np.float64(3.0))
    t108 = dadd(t107, -t33)
    t109 = dadd(t107, -t108)
    t110 = dadd(t33, -t109)
    t111 = dadd(np.float64(3.0), -t108)
    t112 = dadd(t110, t111)
    t113 = dadd(t112, t32)
    t114 = dmul(t107, t33)
    t115 = -t114
    t116 = dfma(t107, t33, t115)
    t117 = dfma(t113, t33, t116)
    t118 = dfma(t107, t32, t117)
    t119 = dadd(t114, np.float64(3.0))
    t120 = dadd(t119, -t114)
    t121 = dadd(t119, -t120)
    t122 = dadd(t114, -t121)
    t123 = dadd(np.float64(3.0), -t120)
    t124 = dadd(t122, t123)
    t125 = dadd(t124, t118)
    t126 = dmul(t119, t33)
    t127 = -t126
    t128 = dfma(t119, t33, t127)
    t129 = dfma(t125, t33, t128)
    t130 = dfma(t119, t32, t129)
    t131 = dadd(t126, np.float64(1.0))
    t132 = dadd(t131, -t126)
    t133 = dadd(t131, -t132)
    t134 = dadd(t126, -t133)
    t135 = dadd(np.float64(1.0), -t132)
    t136 = dadd(t134, t135)
    t137 = dadd(t136, t130)
    t138 = dmul(t11, big)
    t139 = -t138
    t140 = dfma(t11, big, t139)
    t141 = dfma(t11, t31, t140)
    t142 = dmul(t138, t105)
    t143 = -t142
    t144 = dfma(t138, t105, t143)
    t145 = dfma(t141, t105, t144)
    t146 = dfma(t138, t106, t145)
    t147 = ddiv(np.float64(1.0), t131)
    t148 = dmul(t142, t147)
    t149 = -t148
    t150 = dfma(t149, t131, t142)
    t151 = dadd(t150, t146)
    t152 = dfma(t149, t137, t151)
    t153 = dfma(t152, t147, t148)
    t154 = dadd(s2, s2)
    t155 = dmul(t13, s2)
    tail = dmul(t153, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t154)
    tail4 = dmul(tail3, t155)
    t156 = select(c4, np.float64(-0.0), tail4)
    t157 = -t156
    t158 = select(c, t157, t156)
    c6 = beta == np.float64(0.0)
    c7 = x == x
    t159 = select(c7, np.float64(0.0), x)
    t160 = select(c6, t159, t158)
    return t160


def d_beta_of_f32(x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2"""
    c = beta < np.float32(0.0)
    t = fabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = np.float64(t)
    t5 = np.float64(t3)
    t6 = dabs(t5)
    t7 = dmul(t4, t6)
    c2 = np.float64(294.0) < t7
    t8 = select(c2, np.float64(294.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t9 = -t8
    r = dfma(k, np.float64(-0.6931471805599472), t9)
    t10 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t11 = dfma(t10, r, np.float64(0.00833349858147164))
    t12 = dfma(t11, r, np.float64(0.04166629380339174))
    t13 = dfma(t12, r, np.float64(0.16666665859438767))
    t14 = dfma(t13, r, np.float64(0.500000006794052))
    t15 = dmul(r, r)
    v = dfma(t15, t14, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t16 = dadd(big, np.float64(2.0))
    t17 = dfma(t16, big, np.float64(1.0))
    t18 = dmul(t6, t6)
    t19 = dmul(t18, big)
    t20 = ddiv(t19, t17)
    t21 = select(c2, np.float64(0.0), t20)
    t22 = np.float32(t21)
    c3 = beta == np.float32(0.0)
    t23 = np.float64(x)
    t24 = dmul(np.float64(0.25), t23)
    t25 = dmul(t24, t23)
    t26 = np.float32(t25)
    t27 = select(c3, t26, t22)
    return t27


def d_beta_of_f64(x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2"""
    c = beta < np.float64(0.0)
    t = dabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = dabs(t3)
    t5 = dmul(t, t4)
    t6 = -t5
    t7 = dfma(t, t4, t6)
    c2 = np.float64(2178.0) < t5
    t8 = select(c2, np.float64(2178.0), t5)
    t9 = select(c2, np.float64(0.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t10 = -t8
    r = dfma(k, np.float64(-0.6931471805598903), t10)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t9)
    t11 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t12 = dfma(t11, r3, np.float64(2.7557506817858967e-06))
    t13 = dfma(t12, r3, np.float64(2.4801488974695663e-05))
    t14 = dfma(t13, r3, np.float64(0.0001984126959620142))
    t15 = dfma(t14, r3, np.float64(0.0013888888947978671))
    t16 = dfma(t15, r3, np.float64(0.008333333333452509))
    t17 = dfma(t16, r3, np.float64(0.041666666666511414))
    t18 = dfma(t17, r3, np.float64(0.1666666666666648))
    t19 = dfma(t18, r3, np.float64(0.5000000000000013))
    t20 = dmul(r3, r3)
    v = dfma(t20, t19, r3)
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
    t21 = dmul(s2, s2)
    t22 = dadd(t21, t21)
    t23 = dmul(t21, t22)
    big = dfma(v, s, s)
    t24 = dadd(s, -big)
    t25 = dfma(v, s, t24)
    t26 = dmul(t25, t23)
    t27 = dmul(big, t23)
    t28 = dmul(t4, s2)
    t29 = dmul(t28, s2)
    t30 = dadd(t27, np.float64(2.0))
    t31 = dadd(t30, -t27)
    t32 = dadd(t30, -t31)
    t33 = dadd(t27, -t32)
    t34 = dadd(np.float64(2.0), -t31)
    t35 = dadd(t33, t34)
    t36 = dadd(t35, t26)
    t37 = dmul(t30, t27)
    t38 = -t37
    t39 = dfma(t30, t27, t38)
    t40 = dfma(t36, t27, t39)
    t41 = dfma(t30, t26, t40)
    t42 = dadd(t37, np.float64(1.0))
    t43 = dadd(t42, -t37)
    t44 = dadd(t42, -t43)
    t45 = dadd(t37, -t44)
    t46 = dadd(np.float64(1.0), -t43)
    t47 = dadd(t45, t46)
    t48 = dadd(t47, t41)
    t49 = dmul(t29, big)
    t50 = -t49
    t51 = dfma(t29, big, t50)
    t52 = dfma(t29, t25, t51)
    t53 = ddiv(np.float64(1.0), t42)
    t54 = dmul(t49, t53)
    t55 = -t54
    t56 = dfma(t55, t42, t49)
    t57 = dadd(t56, t52)
    t58 = dfma(t55, t48, t57)
    t59 = dfma(t58, t53, t54)
    t60 = dadd(t29, t29)
    tail = dmul(t59, t60)
    t61 = select(c2, np.float64(0.0), tail)
    c3 = beta == np.float64(0.0)
    t62 = dmul(np.float64(0.25), x)
    t63 = dmul(t62, x)
    t64 = select(c3, t63, t61)
    return t64


def backward_of_f32(grad, x, beta):
    """grad f'(x), grad df/dbeta in float64"""
    c = beta < np.float32(0.0)
    t = fabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = np.float64(t)
    t5 = np.float64(t3)
    t6 = dabs(t5)
    t7 = dmul(t4, t6)
    c2 = np.float64(206.0) < t7
    t8 = select(c2, np.float64(206.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t9 = -t8
    r = dfma(k, np.float64(-0.6931471805599472), t9)
    t10 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t11 = dfma(t10, r, np.float64(0.00833349858147164))
    t12 = dfma(t11, r, np.float64(0.04166629380339174))
    t13 = dfma(t12, r, np.float64(0.16666665859438767))
    t14 = dfma(t13, r, np.float64(0.500000006794052))
    t15 = dmul(r, r)
    v = dfma(t15, t14, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t16 = dadd(np.float64(1.0), -t8)
    t17 = dadd(big, t16)
    t18 = dadd(t8, np.float64(-1.2784645427610737))
    t19 = dadd(t18, np.float64(-1.0946994183093437e-16))
    t20 = dfma(np.float64(6.978533717189008e-06), t19, np.float64(-5.599370431119059e-05))
    t21 = dfma(t20, t19, np.float64(0.00038673566623430387))
    t22 = dfma(t21, t19, np.float64(-0.0023203141691418095))
    t23 = dfma(t22, t19, np.float64(0.011602691028914843))
    t24 = dfma(t23, t19, np.float64(-0.046410778646089716))
    t25 = dfma(t24, t19, np.float64(0.13923227137176036))
    t26 = dfma(t25, t19, np.float64(-1.278464542438157))
    t27 = dmul(t19, t26)
    t28 = dabs(t19)
    c3 = t28 < np.float64(0.6938893903907228)
    t29 = select(c3, t27, t17)
    t30 = dadd(big, np.float64(2.0))
    t31 = dfma(t30, big, np.float64(1.0))
    t32 = dmul(big, t29)
    t33 = ddiv(t32, t31)
    t34 = dadd(np.float64(1.0), -t33)
    c4 = t5 < np.float64(0.0)
    t35 = select(c4, t33, t34)
    t36 = np.float32(t35)
    t37 = fabs(t36)
    c5 = t37 < np.float32(1.1754943508222875e-38)
    c6 = t37 == np.float32(np.inf)
    c7 = c5 | c6
    t38 = np.float64(grad)
    t39 = dmul(t38, t35)
    t40 = np.float32(t39)
    t41 = fmul(grad, t36)
    t42 = select(c7, t40, t41)
    c8 = beta == np.float32(0.0)
    t43 = dmul(np.float64(0.5), t38)
    c9 = x == x
    t44 = np.float64(x)
    t45 = select(c9, t43, t44)
    t46 = np.float32(t45)
    t47 = select(c8, t46, t42)
    c10 = np.float64(382.0) < t7
    t48 = select(c10, np.float64(382.0), t7)
    shifted2 = dfma(t48, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k2 = dadd(shifted2, -np.float64(6755399441055744.0))
    t49 = -t48
    r2 = dfma(k2, np.float64(-0.6931471805599472), t49)
    t50 = dfma(np.float64(0.00019789845026340665), r2, np.float64(0.0013944751056786612))
    t51 = dfma(t50, r2, np.float64(0.00833349858147164))
    t52 = dfma(t51, r2, np.float64(0.04166629380339174))
    t53 = dfma(t52, r2, np.float64(0.16666665859438767))
    t54 = dfma(t53, r2, np.float64(0.500000006794052))
    t55 = dmul(r2, r2)
    v2 = dfma(t55, t54, r2)
    n2 = dbits(shifted2)
    i3 = shl(n2, np.int64(52))
    i4 = iadd(i3, np.int64(4607182418800017408))
    s2 = from_dbits(i4)
    big2 = dfma(v2, s2, s2)
    t56 = dadd(big2, np.float64(2.0))
    t57 = dfma(t56, big2, np.float64(1.0))
    t58 = dmul(t6, t6)
    t59 = dmul(t58, big2)
    t60 = ddiv(t59, t57)
    t61 = select(c10, np.float64(0.0), t60)
    t62 = dmul(t38, t61)
    t63 = dmul(np.float64(0.25), t38)
    t64 = dmul(t63, t44)
    t65 = dmul(t64, t44)
    t66 = select(c8, t65, t62)
    return t47, t66


def backward_of_f64(grad, x, beta):
    """grad f'(x), grad df/dbeta in float64"""
    c = beta < np.float64(0.0)
    t = dabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = dabs(t3)
    t5 = dmul(t, t4)
    t6 = -t5
    t7 = dfma(t, t4, t6)
    c2 = np.float64(1469.0) < t5
    t8 = select(c2, np.float64(1469.0), t5)
    t9 = select(c2, np.float64(0.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t10 = -t8
    r = dfma(k, np.float64(-0.6931471805598903), t10)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t9)
    t11 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t12 = dfma(t11, r3, np.float64(2.7557506817858967e-06))
    t13 = dfma(t12, r3, np.float64(2.4801488974695663e-05))
    t14 = dfma(t13, r3, np.float64(0.0001984126959620142))
    t15 = dfma(t14, r3, np.float64(0.0013888888947978671))
    t16 = dfma(t15, r3, np.float64(0.008333333333452509))
    t17 = dfma(t16, r3, np.float64(0.041666666666511414))
    t18 = dfma(t17, r3, np.float64(0.1666666666666648))
    t19 = dfma(t18, r3, np.float64(0.5000000000000013))
    t20 = dmul(r3, r3)
    v = dfma(t20, t19, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    far = np.float64(693.1471805599452) < t8
    i2 = select(far, np.int64(-8210062120696414208), np.int64(4607182418800017408))
    down = select(far, np.float64(7.182120874830735e-189), np.float64(1.0))
    i3 = iadd(i, i2)
    s = from_dbits(i3)
    t21 = select(far, np.float64(0.0), np.float64(1.0))
    big = dfma(v, s, s)
    t22 = dadd(s, -big)
    t23 = dfma(v, s, t22)
    t24 = dmul(t23, t21)
    t25 = dmul(big, t21)
    t26 = dadd(np.float64(1.0), -t9)
    t27 = dadd(t26, -t8)
    t28 = dfma(t21, big, t27)
    t29 = dadd(t27, -t28)
    t30 = dfma(t21, big, t29)
    t31 = dfma(t21, t23, t30)
    t32 = dadd(t8, np.float64(-1.2784645427610737))
    t33 = dadd(t32, -t8)
    t34 = dadd(t32, -t33)
    t35 = dadd(t8, -t34)
    t36 = dadd(np.float64(-1.2784645427610737), -t33)
    t37 = dadd(t35, t36)
    t38 = dadd(t9, np.float64(-1.0946994183093437e-16))
    t39 = dadd(t38, -t9)
    t40 = dadd(t38, -t39)
    t41 = dadd(t9, -t40)
    t42 = dadd(np.float64(-1.0946994183093437e-16), -t39)
    t43 = dadd(t41, t42)
    t44 = dadd(t37, t38)
    t45 = dadd(t32, t44)
    t46 = dadd(t45, -t32)
    t47 = dadd(t44, -t46)
    t48 = dadd(t47, t43)
    t49 = dadd(t48, np.float64(-3.907766676128665e-33))
    t50 = dfma(np.float64(2.6931715546874645e-12), t45, np.float64(-4.228319401659955e-11))
    t51 = dfma(t50, t45, np.float64(5.821710863485258e-10))
    t52 = dfma(t51, t45, np.float64(-6.980256715377762e-09))
    t53 = dfma(t52, t45, np.float64(7.673684585319321e-08))
    t54 = dfma(t53, t45, np.float64(-7.673710795170029e-07))
    t55 = dfma(t54, t45, np.float64(6.906362822575354e-06))
    t56 = dfma(t55, t45, np.float64(-5.525090208680231e-05))
    t57 = dfma(t56, t45, np.float64(0.0003867563093677402))
    t58 = dfma(t57, t45, np.float64(-0.002320537856236969))
    t59 = dfma(t58, t45, np.float64(0.011602689281712843))
    t60 = dfma(t59, t45, np.float64(-0.04641075712685199))
    t61 = dfma(t60, t45, np.float64(0.13923227138053687))
    t62 = dfma(t61, t45, np.float64(-1.2784645427610737))
    t63 = dadd(np.float64(-1.2784645427610737), -t62)
    t64 = dfma(t61, t45, t63)
    t65 = dmul(t45, t62)
    t66 = -t65
    t67 = dfma(t45, t62, t66)
    t68 = dfma(t49, t62, t67)
    t69 = dfma(t45, t64, t68)
    t70 = dabs(t45)
    c3 = t70 < np.float64(0.6938893903907228)
    t71 = select(c3, t65, t28)
    t72 = select(c3, t69, t31)
    t73 = dfma(t21, t23, np.float64(2.0))
    t74 = dfma(t21, big, t73)
    t75 = dfma(t74, t25, np.float64(1.0))
    t76 = dadd(np.float64(1.0), -t75)
    t77 = dfma(t74, t25, t76)
    t78 = dfma(t74, t24, t77)
    t79 = dmul(big, t71)
    t80 = -t79
    t81 = dfma(big, t71, t80)
    t82 = dfma(t23, t71, t81)
    t83 = dfma(big, t72, t82)
    t84 = ddiv(np.float64(1.0), t75)
    t85 = dmul(t79, t84)
    t86 = -t85
    t87 = dfma(t86, t75, t79)
    t88 = dadd(t87, t83)
    t89 = dfma(t86, t78, t88)
    t90 = dfma(t89, t84, t85)
    t91 = dmul(grad, down)
    t92 = dmul(t91, t90)
    t93 = dmul(t92, down)
    tail = dmul(t90, t21)
    t94 = dadd(np.float64(1.0), -tail)
    t95 = dmul(grad, t94)
    c4 = t3 < np.float64(0.0)
    t96 = select(c4, t93, t95)
    c5 = beta == np.float64(0.0)
    t97 = dmul(np.float64(0.5), grad)
    c6 = x == x
    t98 = select(c6, t97, x)
    t99 = select(c5, t98, t96)
    c7 = np.float64(2178.0) < t5
    t100 = select(c7, np.float64(2178.0), t5)
    t101 = select(c7, np.float64(0.0), t7)
    shifted2 = dfma(t100, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k2 = dadd(shifted2, -np.float64(6755399441055744.0))
    t102 = -t100
    r4 = dfma(k2, np.float64(-0.6931471805598903), t102)
    r5 = dfma(k2, np.float64(-5.497923018708371e-14), r4)
    r6 = dadd(r5, -t101)
    t103 = dfma(np.float64(2.5025203959737602e-08), r6, np.float64(2.763162576195063e-07))
    t104 = dfma(t103, r6, np.float64(2.7557506817858967e-06))
    t105 = dfma(t104, r6, np.float64(2.4801488974695663e-05))
    t106 = dfma(t105, r6, np.float64(0.0001984126959620142))
    t107 = dfma(t106, r6, np.float64(0.0013888888947978671))
    t108 = dfma(t107, r6, np.float64(0.008333333333452509))
    t109 = dfma(t108, r6, np.float64(0.041666666666511414))
    t110 = dfma(t109, r6, np.float64(0.1666666666666648))
    t111 = dfma(t110, r6, np.float64(0.5000000000000013))
    t112 = dmul(r6, r6)
    v2 = dfma(t112, t111, r6)
    n2 = dbits(shifted2)
    n3 = isub(n2, np.int64(4843621399236968445))
    i4 = sar(n3, np.int64(2))
    i5 = shl(i4, np.int64(2))
    i6 = isub(n3, i5)
    i7 = iadd(i6, np.int64(1019))
    i8 = shl(i7, np.int64(52))
    s2 = from_dbits(i8)
    i9 = iadd(i4, np.int64(1023))
    i10 = shl(i9, np.int64(52))
    s3 = from_dbits(i10)
    t113 = dmul(s3, s3)
    t114 = dadd(t113, t113)
    t115 = dmul(t113, t114)
    big2 = dfma(v2, s2, s2)
    t116 = dadd(s2, -big2)
    t117 = dfma(v2, s2, t116)
    t118 = dmul(t117, t115)
    t119 = dmul(big2, t115)
    t120 = dmul(t4, s3)
    t121 = dmul(t120, s3)
    t122 = dadd(t119, np.float64(2.0))
    t123 = dadd(t122, -t119)
    t124 = dadd(t122, -t123)
    t125 = dadd(t119, -t124)
    t126 = dadd(np.float64(2.0), -t123)
    t127 = dadd(t125, t126)
    t128 = dadd(t127, t118)
    t129 = dmul(t122, t119)
    t130 = -t129
    t131 = dfma(t122, t119, t130)
    t132 = dfma(t128, t119, t131)
    t133 = dfma(t122, t118, t132)
    t134 = dadd(t129, np.float64(1.0))
    t135 = dadd(t134, -t129)
    t136 = dadd(t134, -t135)
    t137 = dadd(t129, -t136)
    t138 = dadd(np.float64(1.0), -t135)
    t139 = dadd(t137, t138)
    t140 = dadd(t139, t133)
    t141 = dmul(t121, big2)
    t142 = -t141
    t143 = dfma(t121, big2, t142)
    t144 = dfma(t121, t117, t143)
    t145 = ddiv(np.float64(1.0), t134)
    t146 = dmul(t141, t145)
    t147 = -t146
    t148 = dfma(t147, t134, t141)
    t149 = dadd(t148, t144)
    t150 = dfma(t147, t140, t149)
    t151 = dfma(t150, t145, t146)
    t152 = dadd(t121, t121)
    tail2 = dmul(t151, t152)
    t153 = select(c7, np.float64(0.0), tail2)
    t154 = dmul(grad, t153)
    t155 = dmul(np.float64(0.25), grad)
    t156 = dmul(t155, x)
    t157 = dmul(t156, x)
    t158 = select(c5, t157, t154)
    return t99, t158


def f_float16_of_f32(x, beta):
    """x/(1 + exp(-beta*x))"""
    c = beta < np.float32(0.0)
    t = fabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = np.float64(t)
    t5 = np.float64(t3)
    t6 = dabs(t5)
    t7 = dmul(t4, t6)
    c2 = np.float64(206.0) < t7
    t8 = select(c2, np.float64(206.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t9 = -t8
    r = dfma(k, np.float64(-0.6931471805599472), t9)
    t10 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t11 = dfma(t10, r, np.float64(0.00833349858147164))
    t12 = dfma(t11, r, np.float64(0.04166629380339174))
    t13 = dfma(t12, r, np.float64(0.16666665859438767))
    t14 = dfma(t13, r, np.float64(0.500000006794052))
    t15 = dmul(r, r)
    v = dfma(t15, t14, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t16 = dadd(big, np.float64(1.0))
    t17 = dmul(t6, big)
    t18 = ddiv(t17, t16)
    t19 = -t18
    t20 = select(c2, np.float64(-0.0), t19)
    t21 = dadd(t5, t20)
    c3 = t5 < np.float64(0.0)
    t22 = select(c3, t20, t21)
    t23 = np.float32(t22)
    t24 = np.float64(t23)
    t25 = dabs(t24)
    t26 = dabs(t22)
    c4 = t26 < t25
    c5 = t25 < t26
    i3 = fbits(t23)
    i4 = select(c4, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t27 = from_fbits(i6)
    c6 = c4 | c5
    t28 = select(c6, t27, t23)
    t29 = -t28
    t30 = select(c, t29, t28)
    c7 = beta == np.float32(0.0)
    t31 = np.float64(x)
    t32 = dmul(np.float64(0.5), t31)
    t33 = np.float32(t32)
    t34 = select(c7, t33, t30)
    return t34


def f_bfloat16_of_f32(x, beta):
    """x/(1 + exp(-beta*x))"""
    c = beta < np.float32(0.0)
    t = fabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = np.float64(t)
    t5 = np.float64(t3)
    t6 = dabs(t5)
    t7 = dmul(t4, t6)
    c2 = np.float64(206.0) < t7
    t8 = select(c2, np.float64(206.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t9 = -t8
    r = dfma(k, np.float64(-0.6931471805599472), t9)
    t10 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t11 = dfma(t10, r, np.float64(0.00833349858147164))
    t12 = dfma(t11, r, np.float64(0.04166629380339174))
    t13 = dfma(t12, r, np.float64(0.16666665859438767))
    t14 = dfma(t13, r, np.float64(0.500000006794052))
    t15 = dmul(r, r)
    v = dfma(t15, t14, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t16 = dadd(big, np.float64(1.0))
    t17 = dmul(t6, big)
    t18 = ddiv(t17, t16)
    t19 = -t18
    t20 = select(c2, np.float64(-0.0), t19)
    t21 = dadd(t5, t20)
    c3 = t5 < np.float64(0.0)
    t22 = select(c3, t20, t21)
    c4 = t3 < np.float32(0.0)
    t23 = select(c4, np.float64(0.9999999999999998), np.float64(1.0000000000000002))
    t24 = dmul(t22, t23)
    t25 = np.float32(t24)
    t26 = np.float64(t25)
    t27 = dabs(t26)
    t28 = dabs(t24)
    c5 = t28 < t27
    c6 = t27 < t28
    i3 = fbits(t25)
    i4 = select(c5, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t29 = from_fbits(i6)
    c7 = c5 | c6
    t30 = select(c7, t29, t25)
    t31 = -t30
    t32 = select(c, t31, t30)
    c8 = beta == np.float32(0.0)
    t33 = np.float64(x)
    t34 = dmul(np.float64(0.5), t33)
    t35 = np.float32(t34)
    t36 = select(c8, t35, t32)
    return t36


def d1_float16_of_f32(x, beta):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2"""
    c = beta < np.float32(0.0)
    t = fabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = np.float64(t)
    t5 = np.float64(t3)
    t6 = dabs(t5)
    t7 = dmul(t4, t6)
    c2 = np.float64(118.0) < t7
    t8 = select(c2, np.float64(118.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t9 = -t8
    r = dfma(k, np.float64(-0.6931471805599472), t9)
    t10 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t11 = dfma(t10, r, np.float64(0.00833349858147164))
    t12 = dfma(t11, r, np.float64(0.04166629380339174))
    t13 = dfma(t12, r, np.float64(0.16666665859438767))
    t14 = dfma(t13, r, np.float64(0.500000006794052))
    t15 = dmul(r, r)
    v = dfma(t15, t14, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t16 = dadd(np.float64(1.0), -t8)
    t17 = dadd(big, t16)
    t18 = dadd(big, np.float64(2.0))
    t19 = dfma(t18, big, np.float64(1.0))
    t20 = dmul(big, t17)
    t21 = ddiv(t20, t19)
    t22 = dadd(np.float64(1.0), -t21)
    c3 = t5 < np.float64(0.0)
    t23 = select(c3, t21, t22)
    t24 = np.float32(t23)
    t25 = np.float64(t24)
    t26 = dabs(t25)
    t27 = dabs(t23)
    c4 = t27 < t26
    c5 = t26 < t27
    i3 = fbits(t24)
    i4 = select(c4, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t28 = from_fbits(i6)
    c6 = c4 | c5
    t29 = select(c6, t28, t24)
    c7 = beta == np.float32(0.0)
    c8 = x == x
    t30 = np.float64(x)
    t31 = select(c8, np.float64(0.5), t30)
    t32 = np.float32(t31)
    t33 = select(c7, t32, t29)
    return t33


def d1_bfloat16_of_f32(x, beta):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2"""
    c = beta < np.float32(0.0)
    t = fabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = fabs(t3)
    t5 = fmul(t, t4)
    t6 = -t5
    t7 = ffma(t, t4, t6)
    c2 = np.float32(118.0) < t5
    t8 = select(c2, np.float32(118.0), t5)
    t9 = select(c2, np.float32(0.0), t7)
    shifted = ffma(t8, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t10 = -t8
    r = ffma(k, np.float32(-0.693145751953125), t10)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t9)
    t11 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t12 = ffma(t11, r3, np.float32(0.04166839271783829))
    t13 = ffma(t12, r3, np.float32(0.1666651964187622))
    t14 = ffma(t13, r3, np.float32(0.4999999403953552))
    t15 = fmul(r3, r3)
    v = ffma(t15, t14, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t16 = fmul(big, np.float32(5.421010862427522e-20))
    t17 = fsub(np.float32(1.0), t9)
    t18 = fsub(t17, t8)
    t19 = ffma(np.float32(5.421010862427522e-20), big, t18)
    t20 = fadd(t8, np.float32(-1.2784645557403564))
    t21 = fadd(t20, np.float32(1.2979282537628478e-08))
    t22 = fadd(t21, np.float32(1.1257466239192657e-16))
    t23 = fadd(t22, t9)
    t24 = ffma(np.float32(-5.491653428180143e-05), t23, np.float32(0.0003925765922758728))
    t25 = ffma(t24, t23, np.float32(-0.002321242820471525))
    t26 = ffma(t25, t23, np.float32(0.011601302772760391))
    t27 = ffma(t26, t23, np.float32(-0.04641055315732956))
    t28 = ffma(t27, t23, np.float32(0.1392323523759842))
    t29 = ffma(t28, t23, np.float32(-1.2784645557403564))
    t30 = fmul(t23, t29)
    t31 = fabs(t23)
    c3 = t31 < np.float32(0.6938893795013428)
    t32 = select(c3, t30, t19)
    t33 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t34 = ffma(t33, t16, np.float32(1.0))
    t35 = fmul(big, t32)
    t36 = fdiv(t35, t34)
    tail = fmul(t36, np.float32(5.421010862427522e-20))
    t37 = fsub(np.float32(1.0), tail)
    c4 = t3 < np.float32(0.0)
    t38 = select(c4, tail, t37)
    c5 = beta == np.float32(0.0)
    c6 = x == x
    t39 = np.float64(x)
    t40 = select(c6, np.float64(0.5), t39)
    t41 = np.float32(t40)
    t42 = select(c5, t41, t38)
    return t42


def d2_float16_of_f32(x, beta):
    """beta*(-beta*x + beta*x*exp(-beta*x) + 2 + 2*exp(-beta*x))*exp(-beta*x)/(1 + exp(-beta*x))**3"""
    c = beta < np.float32(0.0)
    t = fabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = fabs(t3)
    t5 = fmul(t, t4)
    t6 = -t5
    t7 = ffma(t, t4, t6)
    t8 = fabs(t)
    c2 = np.float32(1.5474250491067253e+26) <= t8
    c3 = t8 < np.float32(6.462348535570529e-27)
    t9 = select(c3, np.float32(1099511627776.0), np.float32(1.0))
    t10 = select(c2, np.float32(9.094947017729282e-13), t9)
    t11 = fmul(t, t10)
    t12 = select(c3, np.float32(9.094947017729282e-13), np.float32(1.0))
    t13 = select(c2, np.float32(1099511627776.0), t12)
    c4 = np.float32(206.0) < t5
    t14 = select(c4, np.float32(206.0), t5)
    t15 = select(c4, np.float32(0.0), t7)
    shifted = ffma(t14, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t16 = -t14
    r = ffma(k, np.float32(-0.693145751953125), t16)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t15)
    t17 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t18 = ffma(t17, r3, np.float32(0.04166839271783829))
    t19 = ffma(t18, r3, np.float32(0.1666651964187622))
    t20 = ffma(t19, r3, np.float32(0.4999999403953552))
    t21 = fmul(r3, r3)
    v = ffma(t21, t20, r3)
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
    t22 = fmul(s2, s2)
    t23 = fadd(t22, t22)
    t24 = fmul(t22, t23)
    big = ffma(v, s, s)
    t25 = fmul(big, t24)
    t26 = fadd(t15, np.float32(2.0))
    t27 = fadd(t14, t26)
    t28 = fsub(np.float32(2.0), t15)
    t29 = fsub(t28, t14)
    t30 = ffma(t27, t25, t29)
    t31 = fadd(t14, np.float32(-2.399357318878174))
    t32 = fadd(t31, np.float32(3.83627067890302e-08))
    t33 = fadd(t32, np.float32(-6.28737945428527e-16))
    t34 = fadd(t33, t15)
    t35 = ffma(np.float32(1.234771389135858e-06), t34, np.float32(-8.699139470991213e-06))
    t36 = ffma(t35, t34, np.float32(4.6670767915202305e-05))
    t37 = ffma(t36, t34, np.float32(-0.00020098892855457962))
    t38 = ffma(t37, t34, np.float32(0.00045452258200384676))
    t39 = ffma(t38, t34, np.float32(0.0015100943855941296))
    t40 = ffma(t39, t34, np.float32(-0.02117146924138069))
    t41 = ffma(t40, t34, np.float32(0.10890241712331772))
    t42 = ffma(t41, t34, np.float32(-1.308580994606018))
    t43 = fmul(t34, t42)
    t44 = fabs(t34)
    c5 = t44 < np.float32(1.355252742767334)
    t45 = select(c5, t43, t30)
    t46 = ffma(t24, big, np.float32(3.0))
    t47 = ffma(t46, t25, np.float32(3.0))
    t48 = ffma(t47, t25, np.float32(1.0))
    t49 = fmul(t11, big)
    t50 = fmul(t49, t45)
    t51 = fdiv(t50, t48)
    t52 = fadd(s2, s2)
    t53 = fmul(t13, s2)
    tail = fmul(t51, s2)
    tail2 = fmul(tail, s2)
    tail3 = fmul(tail2, t52)
    tail4 = fmul(tail3, t53)
    t54 = select(c4, np.float32(-0.0), tail4)
    t55 = -t54
    t56 = select(c, t55, t54)
    c6 = beta == np.float32(0.0)
    c7 = x == x
    t57 = np.float64(x)
    t58 = select(c7, np.float64(0.0), t57)
    t59 = np.float32(t58)
    t60 = select(c6, t59, t56)
    return t60


def d_beta_float16_of_f32(x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2"""
    c = beta < np.float32(0.0)
    t = fabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = np.float64(t)
    t5 = np.float64(t3)
    t6 = dabs(t5)
    t7 = dmul(t4, t6)
    c2 = np.float64(294.0) < t7
    t8 = select(c2, np.float64(294.0), t7)
    shifted = dfma(t8, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t9 = -t8
    r = dfma(k, np.float64(-0.6931471805599472), t9)
    t10 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t11 = dfma(t10, r, np.float64(0.00833349858147164))
    t12 = dfma(t11, r, np.float64(0.04166629380339174))
    t13 = dfma(t12, r, np.float64(0.16666665859438767))
    t14 = dfma(t13, r, np.float64(0.500000006794052))
    t15 = dmul(r, r)
    v = dfma(t15, t14, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t16 = dadd(big, np.float64(2.0))
    t17 = dfma(t16, big, np.float64(1.0))
    t18 = dmul(t6, t6)
    t19 = dmul(t18, big)
    t20 = ddiv(t19, t17)
    t21 = select(c2, np.float64(0.0), t20)
    t22 = np.float32(t21)
    t23 = np.float64(t22)
    t24 = dabs(t23)
    t25 = dabs(t21)
    c3 = t25 < t24
    c4 = t24 < t25
    i3 = fbits(t22)
    i4 = select(c3, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t26 = from_fbits(i6)
    c5 = c3 | c4
    t27 = select(c5, t26, t22)
    c6 = beta == np.float32(0.0)
    t28 = np.float64(x)
    t29 = dmul(np.float64(0.25), t28)
    t30 = dmul(t29, t28)
    t31 = np.float32(t30)
    t32 = select(c6, t31, t27)
    return t32


def d_beta_bfloat16_of_f32(x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2"""
    c = beta < np.float32(0.0)
    t = fabs(beta)
    t2 = -x
    t3 = select(c, t2, x)
    t4 = fabs(t3)
    t5 = fmul(t, t4)
    t6 = -t5
    t7 = ffma(t, t4, t6)
    c2 = np.float32(294.0) < t5
    t8 = select(c2, np.float32(294.0), t5)
    t9 = select(c2, np.float32(0.0), t7)
    shifted = ffma(t8, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t10 = -t8
    r = ffma(k, np.float32(-0.693145751953125), t10)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t9)
    t11 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t12 = ffma(t11, r3, np.float32(0.04166839271783829))
    t13 = ffma(t12, r3, np.float32(0.1666651964187622))
    t14 = ffma(t13, r3, np.float32(0.4999999403953552))
    t15 = fmul(r3, r3)
    v = ffma(t15, t14, r3)
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
    t16 = fmul(s2, s2)
    t17 = fadd(t16, t16)
    t18 = fmul(t16, t17)
    big = ffma(v, s, s)
    t19 = fmul(big, t18)
    t20 = fmul(t4, s2)
    t21 = fmul(t20, s2)
    t22 = ffma(t18, big, np.float32(2.0))
    t23 = ffma(t22, t19, np.float32(1.0))
    t24 = fmul(t21, big)
    t25 = -t24
    t26 = ffma(t21, big, t25)
    t27 = fdiv(np.float32(1.0), t23)
    t28 = fmul(t24, t27)
    t29 = -t28
    t30 = ffma(t29, t23, t24)
    t31 = fadd(t30, t26)
    t32 = ffma(t31, t27, t28)
    t33 = fadd(t21, t21)
    tail = fmul(t32, t33)
    t34 = select(c2, np.float32(0.0), tail)
    c3 = beta == np.float32(0.0)
    t35 = np.float64(x)
    t36 = dmul(np.float64(0.25), t35)
    t37 = dmul(t36, t35)
    t38 = np.float32(t37)
    t39 = select(c3, t38, t34)
    return t39


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


@kernel("ppiiwii")
def f_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = f(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, x, start, thread, beta_inner, beta_channels)
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


@kernel("ppiiwii")
def d1_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d1(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, x, start, thread, beta_inner, beta_channels)
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


@kernel("ppiiwii")
def d2_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d2(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, x, start, thread, beta_inner, beta_channels)
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


@kernel("ppiiwii")
def d_beta_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d_beta(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, x, start, thread, beta_inner, beta_channels)
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
        beta_lanes = spread(beta_at, x, start, thread, beta_inner, beta_channels)
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
        beta_lanes = spread(beta_at, x, start, thread, beta_inner, beta_channels)
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
        beta_lanes = spread(beta_at, x, start, thread, beta_inner, beta_channels)
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
        beta_lanes = spread(beta_at, x, start, thread, beta_inner, beta_channels)
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
        beta_lanes = spread(beta_at, x, start, thread, beta_inner, beta_channels)
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
        beta_lanes = spread(beta_at, x, start, thread, beta_inner, beta_channels)
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
        beta_lanes = spread(beta_at, x, start, thread, beta_inner, beta_channels)
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


@kernel("pppdiiiiiwi")
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


@kernel("pppdiiiiwi")
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


@kernel("pppdiiiiiwi")
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
