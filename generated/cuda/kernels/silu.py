"""Made by actforge from the definitions; changes made here are lost.

An input weighted by its own sigmoid.

    x/(1 + exp(-x))

Source: defs/swish.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
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
from .._launch import kernel


def f_of_f32(x):
    """x/(1 + exp(-x))"""
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
    c3 = t < np.float32(-44.3623046875)
    down = select(c3, np.float32(5.421010862427522e-20), np.float32(1.0))
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = fbits(down)
    i3 = iadd(i, i2)
    s = from_fbits(i3)
    t9 = fadd(s, down)
    t10 = fsub(t9, s)
    t11 = fsub(down, t10)
    t12 = ffma(v, s, t11)
    below = fadd(t9, t12)
    t13 = fmul(t, down)
    t14 = fdiv(t13, below)
    return t14


def f_of_f64(x):
    """x/(1 + exp(-x))"""
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
    t17 = dmul(big, t2)
    t18 = -t17
    t19 = dfma(big, t2, t18)
    t20 = ddiv(np.float64(1.0), t14)
    t21 = dmul(t17, t20)
    t22 = -t21
    t23 = dfma(t22, t14, t17)
    t24 = dadd(t23, t19)
    t25 = dfma(t22, t16, t24)
    t26 = dfma(t25, t20, t21)
    t27 = -t26
    tail = dmul(t27, np.float64(2.938735877055719e-39))
    t28 = dadd(x, tail)
    c2 = x < np.float64(0.0)
    t29 = select(c2, tail, t28)
    return t29


def d1_of_f32(x):
    """(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2"""
    t = np.float64(x)
    c = np.float64(124.0) < t
    t2 = select(c, np.float64(124.0), t)
    c2 = t2 < np.float64(-124.0)
    z = select(c2, np.float64(-124.0), t2)
    shifted = dfma(z, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t3 = -z
    r = dfma(k, np.float64(-0.6931471805599453), t3)
    t4 = dfma(np.float64(2.5025203959737602e-08), r, np.float64(2.763162576195063e-07))
    t5 = dfma(t4, r, np.float64(2.7557506817858967e-06))
    t6 = dfma(t5, r, np.float64(2.4801488974695663e-05))
    t7 = dfma(t6, r, np.float64(0.0001984126959620142))
    t8 = dfma(t7, r, np.float64(0.0013888888947978671))
    t9 = dfma(t8, r, np.float64(0.008333333333452509))
    t10 = dfma(t9, r, np.float64(0.041666666666511414))
    t11 = dfma(t10, r, np.float64(0.1666666666666648))
    t12 = dfma(t11, r, np.float64(0.5000000000000013))
    t13 = dmul(r, r)
    v = dfma(t13, t12, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    e = dfma(v, s, s)
    t14 = dadd(z, np.float64(1.0))
    t15 = dfma(t14, e, np.float64(1.0))
    t16 = dadd(e, np.float64(1.0))
    t17 = dmul(t16, t16)
    t18 = ddiv(t15, t17)
    t19 = np.float32(t18)
    return t19


def d1_of_f64(x):
    """(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2"""
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
    t18 = dadd(np.float64(1.0), -t2)
    t19 = dfma(np.float64(2.938735877055719e-39), big, t18)
    t20 = dadd(t18, -t19)
    t21 = dfma(np.float64(2.938735877055719e-39), big, t20)
    t22 = dfma(np.float64(2.938735877055719e-39), t15, t21)
    t23 = dadd(t2, np.float64(-1.2784645427610737))
    t24 = dadd(t23, -t2)
    t25 = dadd(t23, -t24)
    t26 = dadd(t2, -t25)
    t27 = dadd(np.float64(-1.2784645427610737), -t24)
    t28 = dadd(t26, t27)
    t29 = dadd(t28, np.float64(-1.0946994183093437e-16))
    t30 = dadd(t23, t29)
    t31 = dadd(t30, -t23)
    t32 = dadd(t29, -t31)
    t33 = dfma(np.float64(2.6931715546874645e-12), t30, np.float64(-4.228319401659955e-11))
    t34 = dfma(t33, t30, np.float64(5.821710863485258e-10))
    t35 = dfma(t34, t30, np.float64(-6.980256715377762e-09))
    t36 = dfma(t35, t30, np.float64(7.673684585319321e-08))
    t37 = dfma(t36, t30, np.float64(-7.673710795170029e-07))
    t38 = dfma(t37, t30, np.float64(6.906362822575354e-06))
    t39 = dfma(t38, t30, np.float64(-5.525090208680231e-05))
    t40 = dfma(t39, t30, np.float64(0.0003867563093677402))
    t41 = dfma(t40, t30, np.float64(-0.002320537856236969))
    t42 = dfma(t41, t30, np.float64(0.011602689281712843))
    t43 = dfma(t42, t30, np.float64(-0.04641075712685199))
    t44 = dfma(t43, t30, np.float64(0.13923227138053687))
    t45 = dfma(t44, t30, np.float64(-1.2784645427610737))
    t46 = dadd(np.float64(-1.2784645427610737), -t45)
    t47 = dfma(t44, t30, t46)
    t48 = dmul(t30, t45)
    t49 = -t48
    t50 = dfma(t30, t45, t49)
    t51 = dfma(t32, t45, t50)
    t52 = dfma(t30, t47, t51)
    t53 = dabs(t30)
    c2 = t53 < np.float64(0.6938893903907228)
    t54 = select(c2, t48, t19)
    t55 = select(c2, t52, t22)
    t56 = dfma(np.float64(2.938735877055719e-39), t15, np.float64(2.0))
    t57 = dfma(np.float64(2.938735877055719e-39), big, t56)
    t58 = dfma(t57, t17, np.float64(1.0))
    t59 = dadd(np.float64(1.0), -t58)
    t60 = dfma(t57, t17, t59)
    t61 = dfma(t57, t16, t60)
    t62 = dmul(big, t54)
    t63 = -t62
    t64 = dfma(big, t54, t63)
    t65 = dfma(t15, t54, t64)
    t66 = dfma(big, t55, t65)
    t67 = ddiv(np.float64(1.0), t58)
    t68 = dmul(t62, t67)
    t69 = -t68
    t70 = dfma(t69, t58, t62)
    t71 = dadd(t70, t66)
    t72 = dfma(t69, t61, t71)
    t73 = dfma(t72, t67, t68)
    tail = dmul(t73, np.float64(2.938735877055719e-39))
    t74 = dadd(np.float64(1.0), -tail)
    c3 = x < np.float64(0.0)
    t75 = select(c3, tail, t74)
    return t75


def d2_of_f32(x):
    """(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    t = np.float64(x)
    c = np.float64(124.0) < t
    t2 = select(c, np.float64(124.0), t)
    c2 = t2 < np.float64(-124.0)
    z = select(c2, np.float64(-124.0), t2)
    shifted = dfma(z, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t3 = -z
    r = dfma(k, np.float64(-0.6931471805599453), t3)
    t4 = dfma(np.float64(2.5025203959737602e-08), r, np.float64(2.763162576195063e-07))
    t5 = dfma(t4, r, np.float64(2.7557506817858967e-06))
    t6 = dfma(t5, r, np.float64(2.4801488974695663e-05))
    t7 = dfma(t6, r, np.float64(0.0001984126959620142))
    t8 = dfma(t7, r, np.float64(0.0013888888947978671))
    t9 = dfma(t8, r, np.float64(0.008333333333452509))
    t10 = dfma(t9, r, np.float64(0.041666666666511414))
    t11 = dfma(t10, r, np.float64(0.1666666666666648))
    t12 = dfma(t11, r, np.float64(0.5000000000000013))
    t13 = dmul(r, r)
    v = dfma(t13, t12, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    e = dfma(v, s, s)
    t14 = dadd(z, np.float64(2.0))
    t15 = dadd(np.float64(2.0), -z)
    t16 = dfma(t14, e, t15)
    t17 = dmul(e, t16)
    t18 = dadd(e, np.float64(1.0))
    t19 = dmul(t18, t18)
    t20 = dmul(t19, t18)
    t21 = ddiv(t17, t20)
    t22 = np.float32(t21)
    return t22


def d2_of_f64(x):
    """(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3"""
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
    t18 = dadd(t2, np.float64(2.0))
    t19 = dadd(t18, -t2)
    t20 = dadd(t18, -t19)
    t21 = dadd(t2, -t20)
    t22 = dadd(np.float64(2.0), -t19)
    t23 = dadd(t21, t22)
    t24 = dmul(t2, np.float64(-1.0))
    t25 = dadd(t24, np.float64(2.0))
    t26 = dadd(t25, -t24)
    t27 = dadd(t25, -t26)
    t28 = dadd(t24, -t27)
    t29 = dadd(np.float64(2.0), -t26)
    t30 = dadd(t28, t29)
    t31 = dmul(t18, t17)
    t32 = -t31
    t33 = dfma(t18, t17, t32)
    t34 = dfma(t23, t17, t33)
    t35 = dfma(t18, t16, t34)
    t36 = dadd(t31, t25)
    t37 = dadd(t36, -t31)
    t38 = dadd(t36, -t37)
    t39 = dadd(t31, -t38)
    t40 = dadd(t25, -t37)
    t41 = dadd(t39, t40)
    t42 = dadd(t41, t35)
    t43 = dadd(t42, t30)
    t44 = dadd(t2, np.float64(-2.3993572805154675))
    t45 = dadd(t44, -t2)
    t46 = dadd(t44, -t45)
    t47 = dadd(t2, -t46)
    t48 = dadd(np.float64(-2.3993572805154675), -t45)
    t49 = dadd(t47, t48)
    t50 = dadd(t49, np.float64(-1.8464872855353363e-16))
    t51 = dadd(t44, t50)
    t52 = dadd(t51, -t44)
    t53 = dadd(t50, -t52)
    t54 = dfma(np.float64(6.461019760577196e-15), t51, np.float64(-5.1794976224967043e-14))
    t55 = dfma(t54, t51, np.float64(7.10951729385992e-13))
    t56 = dfma(t55, t51, np.float64(-9.992370498845121e-12))
    t57 = dfma(t56, t51, np.float64(1.2545812370041878e-10))
    t58 = dfma(t57, t51, np.float64(-1.44041594195476e-09))
    t59 = dfma(t58, t51, np.float64(1.5010631463683834e-08))
    t60 = dfma(t59, t51, np.float64(-1.401029204991601e-07))
    t61 = dfma(t60, t51, np.float64(1.1508743142808461e-06))
    t62 = dfma(t61, t51, np.float64(-8.10647186090051e-06))
    t63 = dfma(t62, t51, np.float64(4.684060847392007e-05))
    t64 = dfma(t63, t51, np.float64(-0.0002018060956182646))
    t65 = dfma(t64, t51, np.float64(0.0004543675885116681))
    t66 = dfma(t65, t51, np.float64(0.001510506983666477))
    t67 = dfma(t66, t51, np.float64(-0.021171407639146912))
    t68 = dfma(t67, t51, np.float64(0.10890236203086624))
    t69 = dfma(t68, t51, np.float64(-1.3085810022886))
    t70 = dadd(np.float64(-1.3085810022886), -t69)
    t71 = dfma(t68, t51, t70)
    t72 = dmul(t51, t69)
    t73 = -t72
    t74 = dfma(t51, t69, t73)
    t75 = dfma(t53, t69, t74)
    t76 = dfma(t51, t71, t75)
    t77 = dabs(t51)
    c2 = t77 < np.float64(1.3552527156068805)
    t78 = select(c2, t72, t36)
    t79 = select(c2, t76, t43)
    t80 = dadd(t17, np.float64(3.0))
    t81 = dadd(t80, -t17)
    t82 = dadd(t80, -t81)
    t83 = dadd(t17, -t82)
    t84 = dadd(np.float64(3.0), -t81)
    t85 = dadd(t83, t84)
    t86 = dadd(t85, t16)
    t87 = dmul(t80, t17)
    t88 = -t87
    t89 = dfma(t80, t17, t88)
    t90 = dfma(t86, t17, t89)
    t91 = dfma(t80, t16, t90)
    t92 = dadd(t87, np.float64(3.0))
    t93 = dadd(t92, -t87)
    t94 = dadd(t92, -t93)
    t95 = dadd(t87, -t94)
    t96 = dadd(np.float64(3.0), -t93)
    t97 = dadd(t95, t96)
    t98 = dadd(t97, t91)
    t99 = dmul(t92, t17)
    t100 = -t99
    t101 = dfma(t92, t17, t100)
    t102 = dfma(t98, t17, t101)
    t103 = dfma(t92, t16, t102)
    t104 = dadd(t99, np.float64(1.0))
    t105 = dadd(t104, -t99)
    t106 = dadd(t104, -t105)
    t107 = dadd(t99, -t106)
    t108 = dadd(np.float64(1.0), -t105)
    t109 = dadd(t107, t108)
    t110 = dadd(t109, t103)
    t111 = dmul(big, t78)
    t112 = -t111
    t113 = dfma(big, t78, t112)
    t114 = dfma(t15, t78, t113)
    t115 = dfma(big, t79, t114)
    t116 = ddiv(np.float64(1.0), t104)
    t117 = dmul(t111, t116)
    t118 = -t117
    t119 = dfma(t118, t104, t111)
    t120 = dadd(t119, t115)
    t121 = dfma(t118, t110, t120)
    t122 = dfma(t121, t116, t117)
    tail = dmul(t122, np.float64(2.938735877055719e-39))
    return tail


def backward_of_f32(grad, x):
    """grad f'(x)"""
    t = np.float64(x)
    c = np.float64(213.0) < t
    t2 = select(c, np.float64(213.0), t)
    c2 = t2 < np.float64(-213.0)
    z = select(c2, np.float64(-213.0), t2)
    shifted = dfma(z, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t3 = -z
    r = dfma(k, np.float64(-0.6931471805599453), t3)
    t4 = dfma(np.float64(2.5025203959737602e-08), r, np.float64(2.763162576195063e-07))
    t5 = dfma(t4, r, np.float64(2.7557506817858967e-06))
    t6 = dfma(t5, r, np.float64(2.4801488974695663e-05))
    t7 = dfma(t6, r, np.float64(0.0001984126959620142))
    t8 = dfma(t7, r, np.float64(0.0013888888947978671))
    t9 = dfma(t8, r, np.float64(0.008333333333452509))
    t10 = dfma(t9, r, np.float64(0.041666666666511414))
    t11 = dfma(t10, r, np.float64(0.1666666666666648))
    t12 = dfma(t11, r, np.float64(0.5000000000000013))
    t13 = dmul(r, r)
    v = dfma(t13, t12, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    e = dfma(v, s, s)
    t14 = dadd(z, np.float64(1.0))
    t15 = dfma(t14, e, np.float64(1.0))
    t16 = dadd(e, np.float64(1.0))
    t17 = dmul(t16, t16)
    t18 = ddiv(t15, t17)
    t19 = np.float32(t18)
    t20 = fabs(t19)
    c3 = t20 < np.float32(1.1754943508222875e-38)
    c4 = t20 == np.float32(np.inf)
    c5 = c3 | c4
    t21 = np.float64(grad)
    t22 = dmul(t21, t18)
    t23 = np.float32(t22)
    t24 = fmul(grad, t19)
    t25 = select(c5, t23, t24)
    return t25


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
    t15 = dadd(s, -big)
    t16 = dfma(v, s, t15)
    t17 = dmul(t16, t14)
    t18 = dmul(big, t14)
    t19 = dadd(np.float64(1.0), -t2)
    t20 = dfma(t14, big, t19)
    t21 = dadd(t19, -t20)
    t22 = dfma(t14, big, t21)
    t23 = dfma(t14, t16, t22)
    t24 = dadd(t2, np.float64(-1.2784645427610737))
    t25 = dadd(t24, -t2)
    t26 = dadd(t24, -t25)
    t27 = dadd(t2, -t26)
    t28 = dadd(np.float64(-1.2784645427610737), -t25)
    t29 = dadd(t27, t28)
    t30 = dadd(t29, np.float64(-1.0946994183093437e-16))
    t31 = dadd(t24, t30)
    t32 = dadd(t31, -t24)
    t33 = dadd(t30, -t32)
    t34 = dfma(np.float64(2.6931715546874645e-12), t31, np.float64(-4.228319401659955e-11))
    t35 = dfma(t34, t31, np.float64(5.821710863485258e-10))
    t36 = dfma(t35, t31, np.float64(-6.980256715377762e-09))
    t37 = dfma(t36, t31, np.float64(7.673684585319321e-08))
    t38 = dfma(t37, t31, np.float64(-7.673710795170029e-07))
    t39 = dfma(t38, t31, np.float64(6.906362822575354e-06))
    t40 = dfma(t39, t31, np.float64(-5.525090208680231e-05))
    t41 = dfma(t40, t31, np.float64(0.0003867563093677402))
    t42 = dfma(t41, t31, np.float64(-0.002320537856236969))
    t43 = dfma(t42, t31, np.float64(0.011602689281712843))
    t44 = dfma(t43, t31, np.float64(-0.04641075712685199))
    t45 = dfma(t44, t31, np.float64(0.13923227138053687))
    t46 = dfma(t45, t31, np.float64(-1.2784645427610737))
    t47 = dadd(np.float64(-1.2784645427610737), -t46)
    t48 = dfma(t45, t31, t47)
    t49 = dmul(t31, t46)
    t50 = -t49
    t51 = dfma(t31, t46, t50)
    t52 = dfma(t33, t46, t51)
    t53 = dfma(t31, t48, t52)
    t54 = dabs(t31)
    c2 = t54 < np.float64(0.6938893903907228)
    t55 = select(c2, t49, t20)
    t56 = select(c2, t53, t23)
    t57 = dfma(t14, t16, np.float64(2.0))
    t58 = dfma(t14, big, t57)
    t59 = dfma(t58, t18, np.float64(1.0))
    t60 = dadd(np.float64(1.0), -t59)
    t61 = dfma(t58, t18, t60)
    t62 = dfma(t58, t17, t61)
    t63 = dmul(big, t55)
    t64 = -t63
    t65 = dfma(big, t55, t64)
    t66 = dfma(t16, t55, t65)
    t67 = dfma(big, t56, t66)
    t68 = ddiv(np.float64(1.0), t59)
    t69 = dmul(t63, t68)
    t70 = -t69
    t71 = dfma(t70, t59, t63)
    t72 = dadd(t71, t67)
    t73 = dfma(t70, t62, t72)
    t74 = dfma(t73, t68, t69)
    t75 = dmul(grad, down)
    t76 = dmul(t75, t74)
    t77 = dmul(t76, down)
    tail = dmul(t74, t14)
    t78 = dadd(np.float64(1.0), -tail)
    t79 = dmul(grad, t78)
    c3 = x < np.float64(0.0)
    t80 = select(c3, t77, t79)
    return t80


def f_float16_of_f32(x):
    """x/(1 + exp(-x))"""
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
    t12 = ddiv(t2, below)
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


def f_bfloat16_of_f32(x):
    """x/(1 + exp(-x))"""
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
    t12 = ddiv(t2, below)
    c3 = x < np.float32(0.0)
    t13 = select(c3, np.float64(0.9999999999999998), np.float64(1.0000000000000002))
    t14 = dmul(t12, t13)
    t15 = np.float32(t14)
    t16 = np.float64(t15)
    t17 = dabs(t16)
    t18 = dabs(t14)
    c4 = t18 < t17
    c5 = t17 < t18
    i3 = fbits(t15)
    i4 = select(c4, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t19 = from_fbits(i6)
    c6 = c4 | c5
    t20 = select(c6, t19, t15)
    return t20


def d1_float16_of_f32(x):
    """(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2"""
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
    t11 = dadd(np.float64(1.0), -t3)
    t12 = dadd(big, t11)
    t13 = dadd(big, np.float64(2.0))
    t14 = dfma(t13, big, np.float64(1.0))
    t15 = dmul(big, t12)
    t16 = ddiv(t15, t14)
    t17 = dadd(np.float64(1.0), -t16)
    c2 = t < np.float64(0.0)
    t18 = select(c2, t16, t17)
    t19 = np.float32(t18)
    t20 = np.float64(t19)
    t21 = dabs(t20)
    t22 = dabs(t18)
    c3 = t22 < t21
    c4 = t21 < t22
    i3 = fbits(t19)
    i4 = select(c3, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t23 = from_fbits(i6)
    c5 = c3 | c4
    t24 = select(c5, t23, t19)
    return t24


def d1_bfloat16_of_f32(x):
    """(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2"""
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
    t10 = fsub(np.float32(1.0), t2)
    t11 = ffma(np.float32(5.421010862427522e-20), big, t10)
    t12 = fadd(t2, np.float32(-1.2784645557403564))
    t13 = fadd(t12, np.float32(1.2979282537628478e-08))
    t14 = ffma(np.float32(-5.491653428180143e-05), t13, np.float32(0.0003925765922758728))
    t15 = ffma(t14, t13, np.float32(-0.002321242820471525))
    t16 = ffma(t15, t13, np.float32(0.011601302772760391))
    t17 = ffma(t16, t13, np.float32(-0.04641055315732956))
    t18 = ffma(t17, t13, np.float32(0.1392323523759842))
    t19 = ffma(t18, t13, np.float32(-1.2784645557403564))
    t20 = fmul(t13, t19)
    t21 = fabs(t13)
    c2 = t21 < np.float32(0.6938893795013428)
    t22 = select(c2, t20, t11)
    t23 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t24 = ffma(t23, t9, np.float32(1.0))
    t25 = fmul(big, t22)
    t26 = fdiv(t25, t24)
    tail = fmul(t26, np.float32(5.421010862427522e-20))
    t27 = fsub(np.float32(1.0), tail)
    c3 = x < np.float32(0.0)
    t28 = select(c3, tail, t27)
    return t28


def d2_float16_of_f32(x):
    """(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3"""
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
    t10 = fadd(t2, np.float32(2.0))
    t11 = fsub(np.float32(2.0), t2)
    t12 = ffma(t10, t9, t11)
    t13 = fadd(t2, np.float32(-2.399357318878174))
    t14 = fadd(t13, np.float32(3.83627067890302e-08))
    t15 = ffma(np.float32(1.234771389135858e-06), t14, np.float32(-8.699139470991213e-06))
    t16 = ffma(t15, t14, np.float32(4.6670767915202305e-05))
    t17 = ffma(t16, t14, np.float32(-0.00020098892855457962))
    t18 = ffma(t17, t14, np.float32(0.00045452258200384676))
    t19 = ffma(t18, t14, np.float32(0.0015100943855941296))
    t20 = ffma(t19, t14, np.float32(-0.02117146924138069))
    t21 = ffma(t20, t14, np.float32(0.10890241712331772))
    t22 = ffma(t21, t14, np.float32(-1.308580994606018))
    t23 = fmul(t14, t22)
    t24 = fabs(t14)
    c2 = t24 < np.float32(1.355252742767334)
    t25 = select(c2, t23, t12)
    t26 = ffma(np.float32(5.421010862427522e-20), big, np.float32(3.0))
    t27 = ffma(t26, t9, np.float32(3.0))
    t28 = ffma(t27, t9, np.float32(1.0))
    t29 = fmul(big, t25)
    t30 = fdiv(t29, t28)
    tail = fmul(t30, np.float32(5.421010862427522e-20))
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


@d2.of("float16", "bfloat16")
def d2_float16(x, y, n, aligned):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_float16_of, together((x_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE
