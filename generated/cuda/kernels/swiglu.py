"""Made by actforge from the definitions; changes made here are lost.

The gate times SiLU of x, as in LLaMA's layers.

    gate*x/(1 + exp(-x))

Source: defs/glu.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 648d2798ed97aa4f
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
    ior,
    isub,
    load,
    load_rows,
    sar,
    select,
    shl,
    store,
    store_rows,
    together,
)
from .._launch import kernel


def f_of_f32(x, gate):
    """gate*x/(1 + exp(-x))"""
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
    t13 = ddiv(t3, below)
    t14 = dmul(t13, t)
    t15 = np.float32(t14)
    t16 = np.float32(t13)
    t17 = fabs(gate)
    c3 = t17 == np.float32(np.inf)
    t18 = fmul(t16, gate)
    t19 = select(c3, t18, t15)
    return t19


def f_of_f64(x, gate):
    """gate*x/(1 + exp(-x))"""
    t = dabs(gate)
    c = t == np.float64(np.inf)
    c2 = t == np.float64(0.0)
    c3 = c | c2
    t2 = select(c3, np.float64(1.0), t)
    t3 = dcopysign(np.float64(1.0), gate)
    t4 = select(c3, gate, t3)
    c4 = np.float64(1.3407807929942597e+154) <= t2
    t5 = dabs(x)
    c5 = t5 < np.float64(0.5)
    t6 = select(c5, np.float64(2.5822498780869086e+120), np.float64(7.458340731200207e-155))
    c6 = t2 < t6
    t7 = select(c4, np.float64(5.421010862427522e-20), np.float64(1.0))
    t8 = select(c6, np.float64(1.3407807929942597e+154), t7)
    t9 = select(c4, np.float64(1.8446744073709552e+19), np.float64(1.0))
    t10 = select(c6, np.float64(7.458340731200207e-155), t9)
    gate2 = dmul(t2, t8)
    c7 = np.float64(1469.0) < t5
    t11 = select(c7, np.float64(1469.0), t5)
    shifted = dfma(t11, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t12 = -t11
    r = dfma(k, np.float64(-0.6931471805598903), t12)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t13 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t14 = dfma(t13, r2, np.float64(2.7557506817858967e-06))
    t15 = dfma(t14, r2, np.float64(2.4801488974695663e-05))
    t16 = dfma(t15, r2, np.float64(0.0001984126959620142))
    t17 = dfma(t16, r2, np.float64(0.0013888888947978671))
    t18 = dfma(t17, r2, np.float64(0.008333333333452509))
    t19 = dfma(t18, r2, np.float64(0.041666666666511414))
    t20 = dfma(t19, r2, np.float64(0.1666666666666648))
    t21 = dfma(t20, r2, np.float64(0.5000000000000013))
    t22 = dmul(r2, r2)
    v = dfma(t22, t21, r2)
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
    t23 = dmul(s2, s2)
    t24 = dadd(t23, t23)
    t25 = dmul(t23, t24)
    big = dfma(v, s, s)
    t26 = dadd(s, -big)
    t27 = dfma(v, s, t26)
    t28 = dfma(t25, big, np.float64(1.0))
    t29 = dadd(np.float64(1.0), -t28)
    t30 = dfma(t25, big, t29)
    t31 = dfma(t25, t27, t30)
    t32 = dmul(gate2, big)
    t33 = -t32
    t34 = dfma(gate2, big, t33)
    t35 = dfma(gate2, t27, t34)
    t36 = dmul(t32, t11)
    t37 = -t36
    t38 = dfma(t32, t11, t37)
    t39 = dfma(t35, t11, t38)
    t40 = ddiv(np.float64(1.0), t28)
    t41 = dmul(t36, t40)
    t42 = -t41
    t43 = dfma(t42, t28, t36)
    t44 = dadd(t43, t39)
    t45 = dfma(t42, t31, t44)
    t46 = dfma(t45, t40, t41)
    t47 = -t46
    t48 = dadd(s2, s2)
    t49 = dmul(t10, s2)
    tail = dmul(t47, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t48)
    tail4 = dmul(tail3, t49)
    t50 = select(c7, np.float64(-0.0), tail4)
    tail5 = dmul(tail3, s2)
    t51 = select(c7, np.float64(-0.0), tail5)
    t52 = dfma(x, gate2, t51)
    t53 = dmul(t10, t52)
    c8 = x < np.float64(0.0)
    t54 = select(c8, t50, t53)
    c9 = t2 == t2
    t55 = select(c9, t54, t2)
    t56 = dmul(t55, t4)
    return t56


def d1_of_f32(x, gate):
    """gate*(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2"""
    t = np.float64(gate)
    t2 = np.float64(x)
    c = np.float64(213.0) < t2
    t3 = select(c, np.float64(213.0), t2)
    c2 = t3 < np.float64(-213.0)
    z = select(c2, np.float64(-213.0), t3)
    shifted = dfma(z, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -z
    r = dfma(k, np.float64(-0.6931471805599453), t4)
    t5 = dfma(np.float64(2.5025203959737602e-08), r, np.float64(2.763162576195063e-07))
    t6 = dfma(t5, r, np.float64(2.7557506817858967e-06))
    t7 = dfma(t6, r, np.float64(2.4801488974695663e-05))
    t8 = dfma(t7, r, np.float64(0.0001984126959620142))
    t9 = dfma(t8, r, np.float64(0.0013888888947978671))
    t10 = dfma(t9, r, np.float64(0.008333333333452509))
    t11 = dfma(t10, r, np.float64(0.041666666666511414))
    t12 = dfma(t11, r, np.float64(0.1666666666666648))
    t13 = dfma(t12, r, np.float64(0.5000000000000013))
    t14 = dmul(r, r)
    v = dfma(t14, t13, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    e = dfma(v, s, s)
    t15 = dadd(z, np.float64(1.0))
    t16 = dfma(t15, e, np.float64(1.0))
    t17 = dadd(e, np.float64(1.0))
    t18 = dmul(t17, t17)
    t19 = ddiv(t16, t18)
    t20 = dmul(t19, t)
    t21 = np.float32(t20)
    t22 = np.float32(t19)
    t23 = fabs(gate)
    c3 = t23 == np.float32(np.inf)
    t24 = fmul(t22, gate)
    t25 = select(c3, t24, t21)
    return t25


def d1_of_f64(x, gate):
    """gate*(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2"""
    t = dabs(gate)
    c = t == np.float64(np.inf)
    c2 = t == np.float64(0.0)
    c3 = c | c2
    t2 = select(c3, np.float64(1.0), t)
    t3 = dcopysign(np.float64(1.0), gate)
    t4 = select(c3, gate, t3)
    c4 = np.float64(1.3407807929942597e+154) <= t2
    t5 = dabs(x)
    c5 = t5 < np.float64(0.5)
    t6 = select(c5, np.float64(2.5822498780869086e+120), np.float64(7.458340731200207e-155))
    c6 = t2 < t6
    t7 = select(c4, np.float64(5.421010862427522e-20), np.float64(1.0))
    t8 = select(c6, np.float64(1.3407807929942597e+154), t7)
    t9 = select(c4, np.float64(1.8446744073709552e+19), np.float64(1.0))
    t10 = select(c6, np.float64(7.458340731200207e-155), t9)
    gate2 = dmul(t2, t8)
    c7 = np.float64(1469.0) < t5
    t11 = select(c7, np.float64(1469.0), t5)
    shifted = dfma(t11, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t12 = -t11
    r = dfma(k, np.float64(-0.6931471805598903), t12)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t13 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t14 = dfma(t13, r2, np.float64(2.7557506817858967e-06))
    t15 = dfma(t14, r2, np.float64(2.4801488974695663e-05))
    t16 = dfma(t15, r2, np.float64(0.0001984126959620142))
    t17 = dfma(t16, r2, np.float64(0.0013888888947978671))
    t18 = dfma(t17, r2, np.float64(0.008333333333452509))
    t19 = dfma(t18, r2, np.float64(0.041666666666511414))
    t20 = dfma(t19, r2, np.float64(0.1666666666666648))
    t21 = dfma(t20, r2, np.float64(0.5000000000000013))
    t22 = dmul(r2, r2)
    t23 = dadd(r, -r2)
    t24 = dfma(k, np.float64(-5.497923018708371e-14), t23)
    v = dfma(t22, t21, t24)
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
    t25 = dmul(s2, s2)
    t26 = dadd(t25, t25)
    t27 = dmul(t25, t26)
    big = dfma(r2, s, s)
    t28 = dadd(s, -big)
    t29 = dfma(r2, s, t28)
    t30 = dfma(v, s, t29)
    t31 = dadd(big, t30)
    t32 = dadd(t31, -big)
    t33 = dadd(t30, -t32)
    t34 = dmul(t33, t27)
    t35 = dmul(t31, t27)
    t36 = dadd(np.float64(1.0), -t11)
    t37 = dfma(t27, t31, t36)
    t38 = dadd(t36, -t37)
    t39 = dfma(t27, t31, t38)
    t40 = dfma(t27, t33, t39)
    t41 = dadd(t11, np.float64(-1.2784645427610737))
    t42 = dadd(t41, -t11)
    t43 = dadd(t41, -t42)
    t44 = dadd(t11, -t43)
    t45 = dadd(np.float64(-1.2784645427610737), -t42)
    t46 = dadd(t44, t45)
    t47 = dadd(t46, np.float64(-1.0946994183093437e-16))
    t48 = dadd(t41, t47)
    t49 = dadd(t48, -t41)
    t50 = dadd(t47, -t49)
    t51 = dfma(np.float64(2.6931715546874645e-12), t48, np.float64(-4.228319401659955e-11))
    t52 = dfma(t51, t48, np.float64(5.821710863485258e-10))
    t53 = dfma(t52, t48, np.float64(-6.980256715377762e-09))
    t54 = dfma(t53, t48, np.float64(7.673684585319321e-08))
    t55 = dfma(t54, t48, np.float64(-7.673710795170029e-07))
    t56 = dfma(t55, t48, np.float64(6.906362822575354e-06))
    t57 = dfma(t56, t48, np.float64(-5.525090208680231e-05))
    t58 = dfma(t57, t48, np.float64(0.0003867563093677402))
    t59 = dfma(t58, t48, np.float64(-0.002320537856236969))
    t60 = dfma(t59, t48, np.float64(0.011602689281712843))
    t61 = dfma(t60, t48, np.float64(-0.04641075712685199))
    t62 = dfma(t61, t48, np.float64(0.13923227138053687))
    t63 = dfma(t62, t48, np.float64(-1.2784645427610737))
    t64 = dadd(np.float64(-1.2784645427610737), -t63)
    t65 = dfma(t62, t48, t64)
    t66 = dmul(t48, t63)
    t67 = -t66
    t68 = dfma(t48, t63, t67)
    t69 = dfma(t50, t63, t68)
    t70 = dfma(t48, t65, t69)
    t71 = dabs(t48)
    c8 = t71 < np.float64(0.6938893903907228)
    t72 = select(c8, t66, t37)
    t73 = select(c8, t70, t40)
    t74 = dfma(t27, t33, np.float64(2.0))
    t75 = dfma(t27, t31, t74)
    t76 = dfma(t75, t35, np.float64(1.0))
    t77 = dadd(np.float64(1.0), -t76)
    t78 = dfma(t75, t35, t77)
    t79 = dfma(t75, t34, t78)
    t80 = dmul(gate2, t31)
    t81 = -t80
    t82 = dfma(gate2, t31, t81)
    t83 = dfma(gate2, t33, t82)
    t84 = dmul(t80, t72)
    t85 = -t84
    t86 = dfma(t80, t72, t85)
    t87 = dfma(t83, t72, t86)
    t88 = dfma(t80, t73, t87)
    t89 = ddiv(np.float64(1.0), t76)
    t90 = dmul(t84, t89)
    t91 = -t90
    t92 = dfma(t91, t76, t84)
    t93 = dadd(t92, t88)
    t94 = dfma(t91, t79, t93)
    t95 = dfma(t94, t89, t90)
    t96 = dadd(s2, s2)
    t97 = dmul(t10, s2)
    tail = dmul(t95, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t96)
    tail4 = dmul(tail3, t97)
    t98 = select(c7, np.float64(-0.0), tail4)
    tail5 = dmul(tail3, s2)
    t99 = select(c7, np.float64(-0.0), tail5)
    t100 = dadd(gate2, -t99)
    t101 = dmul(t10, t100)
    c9 = x < np.float64(0.0)
    t102 = select(c9, t98, t101)
    c10 = t2 == t2
    t103 = select(c10, t102, t2)
    t104 = dmul(t103, t4)
    return t104


def d2_of_f32(x, gate):
    """gate*(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    t = np.float64(gate)
    t2 = np.float64(x)
    c = np.float64(213.0) < t2
    t3 = select(c, np.float64(213.0), t2)
    c2 = t3 < np.float64(-213.0)
    z = select(c2, np.float64(-213.0), t3)
    shifted = dfma(z, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -z
    r = dfma(k, np.float64(-0.6931471805599453), t4)
    t5 = dfma(np.float64(2.5025203959737602e-08), r, np.float64(2.763162576195063e-07))
    t6 = dfma(t5, r, np.float64(2.7557506817858967e-06))
    t7 = dfma(t6, r, np.float64(2.4801488974695663e-05))
    t8 = dfma(t7, r, np.float64(0.0001984126959620142))
    t9 = dfma(t8, r, np.float64(0.0013888888947978671))
    t10 = dfma(t9, r, np.float64(0.008333333333452509))
    t11 = dfma(t10, r, np.float64(0.041666666666511414))
    t12 = dfma(t11, r, np.float64(0.1666666666666648))
    t13 = dfma(t12, r, np.float64(0.5000000000000013))
    t14 = dmul(r, r)
    v = dfma(t14, t13, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    e = dfma(v, s, s)
    t15 = dadd(z, np.float64(2.0))
    t16 = dadd(np.float64(2.0), -z)
    t17 = dfma(t15, e, t16)
    t18 = dmul(e, t17)
    t19 = dadd(e, np.float64(1.0))
    t20 = dmul(t19, t19)
    t21 = dmul(t20, t19)
    t22 = ddiv(t18, t21)
    t23 = dmul(t22, t)
    t24 = np.float32(t23)
    t25 = np.float32(t22)
    t26 = fabs(gate)
    c3 = t26 == np.float32(np.inf)
    t27 = fmul(t25, gate)
    t28 = select(c3, t27, t24)
    return t28


def d2_of_f64(x, gate):
    """gate*(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    t = dabs(gate)
    c = t == np.float64(np.inf)
    c2 = t == np.float64(0.0)
    c3 = c | c2
    t2 = select(c3, np.float64(1.0), t)
    t3 = dcopysign(np.float64(1.0), gate)
    t4 = select(c3, gate, t3)
    c4 = np.float64(1.3407807929942597e+154) <= t2
    t5 = dabs(x)
    c5 = t5 < np.float64(0.5)
    t6 = select(c5, np.float64(2.5822498780869086e+120), np.float64(7.458340731200207e-155))
    c6 = t2 < t6
    t7 = select(c4, np.float64(5.421010862427522e-20), np.float64(1.0))
    t8 = select(c6, np.float64(1.3407807929942597e+154), t7)
    t9 = select(c4, np.float64(1.8446744073709552e+19), np.float64(1.0))
    t10 = select(c6, np.float64(7.458340731200207e-155), t9)
    gate2 = dmul(t2, t8)
    c7 = np.float64(1469.0) < t5
    t11 = select(c7, np.float64(1469.0), t5)
    shifted = dfma(t11, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t12 = -t11
    r = dfma(k, np.float64(-0.6931471805598903), t12)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t13 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t14 = dfma(t13, r2, np.float64(2.7557506817858967e-06))
    t15 = dfma(t14, r2, np.float64(2.4801488974695663e-05))
    t16 = dfma(t15, r2, np.float64(0.0001984126959620142))
    t17 = dfma(t16, r2, np.float64(0.0013888888947978671))
    t18 = dfma(t17, r2, np.float64(0.008333333333452509))
    t19 = dfma(t18, r2, np.float64(0.041666666666511414))
    t20 = dfma(t19, r2, np.float64(0.1666666666666648))
    t21 = dfma(t20, r2, np.float64(0.5000000000000013))
    t22 = dmul(r2, r2)
    t23 = dadd(r, -r2)
    t24 = dfma(k, np.float64(-5.497923018708371e-14), t23)
    v = dfma(t22, t21, t24)
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
    t25 = dmul(s2, s2)
    t26 = dadd(t25, t25)
    t27 = dmul(t25, t26)
    big = dfma(r2, s, s)
    t28 = dadd(s, -big)
    t29 = dfma(r2, s, t28)
    t30 = dfma(v, s, t29)
    t31 = dadd(big, t30)
    t32 = dadd(t31, -big)
    t33 = dadd(t30, -t32)
    t34 = dmul(t33, t27)
    t35 = dmul(t31, t27)
    t36 = dadd(t11, np.float64(2.0))
    t37 = dadd(t36, -t11)
    t38 = dadd(t36, -t37)
    t39 = dadd(t11, -t38)
    t40 = dadd(np.float64(2.0), -t37)
    t41 = dadd(t39, t40)
    t42 = dmul(t11, np.float64(-1.0))
    t43 = dadd(t42, np.float64(2.0))
    t44 = dadd(t43, -t42)
    t45 = dadd(t43, -t44)
    t46 = dadd(t42, -t45)
    t47 = dadd(np.float64(2.0), -t44)
    t48 = dadd(t46, t47)
    t49 = dmul(t36, t35)
    t50 = -t49
    t51 = dfma(t36, t35, t50)
    t52 = dfma(t41, t35, t51)
    t53 = dfma(t36, t34, t52)
    t54 = dadd(t49, t43)
    t55 = dadd(t54, -t49)
    t56 = dadd(t54, -t55)
    t57 = dadd(t49, -t56)
    t58 = dadd(t43, -t55)
    t59 = dadd(t57, t58)
    t60 = dadd(t59, t53)
    t61 = dadd(t60, t48)
    t62 = dadd(t11, np.float64(-2.3993572805154675))
    t63 = dadd(t62, -t11)
    t64 = dadd(t62, -t63)
    t65 = dadd(t11, -t64)
    t66 = dadd(np.float64(-2.3993572805154675), -t63)
    t67 = dadd(t65, t66)
    t68 = dadd(t67, np.float64(-1.8464872855353363e-16))
    t69 = dadd(t62, t68)
    t70 = dadd(t69, -t62)
    t71 = dadd(t68, -t70)
    t72 = dfma(np.float64(6.461019760577196e-15), t69, np.float64(-5.1794976224967043e-14))
    t73 = dfma(t72, t69, np.float64(7.10951729385992e-13))
    t74 = dfma(t73, t69, np.float64(-9.992370498845121e-12))
    t75 = dfma(t74, t69, np.float64(1.2545812370041878e-10))
    t76 = dfma(t75, t69, np.float64(-1.44041594195476e-09))
    t77 = dfma(t76, t69, np.float64(1.5010631463683834e-08))
    t78 = dfma(t77, t69, np.float64(-1.401029204991601e-07))
    t79 = dfma(t78, t69, np.float64(1.1508743142808461e-06))
    t80 = dfma(t79, t69, np.float64(-8.10647186090051e-06))
    t81 = dfma(t80, t69, np.float64(4.684060847392007e-05))
    t82 = dfma(t81, t69, np.float64(-0.0002018060956182646))
    t83 = dfma(t82, t69, np.float64(0.0004543675885116681))
    t84 = dfma(t83, t69, np.float64(0.001510506983666477))
    t85 = dfma(t84, t69, np.float64(-0.021171407639146912))
    t86 = dfma(t85, t69, np.float64(0.10890236203086624))
    t87 = dfma(t86, t69, np.float64(-1.3085810022886))
    t88 = dadd(np.float64(-1.3085810022886), -t87)
    t89 = dfma(t86, t69, t88)
    t90 = dmul(t69, t87)
    t91 = -t90
    t92 = dfma(t69, t87, t91)
    t93 = dfma(t71, t87, t92)
    t94 = dfma(t69, t89, t93)
    t95 = dabs(t69)
    c8 = t95 < np.float64(1.3552527156068805)
    t96 = select(c8, t90, t54)
    t97 = select(c8, t94, t61)
    t98 = dadd(t35, np.float64(3.0))
    t99 = dadd(t98, -t35)
    t100 = dadd(t98, -t99)
    t101 = dadd(t35, -t100)
    t102 = dadd(np.float64(3.0), -t99)
    t103 = dadd(t101, t102)
    t104 = dadd(t103, t34)
    t105 = dmul(t98, t35)
    t106 = -t105
    t107 = dfma(t98, t35, t106)
    t108 = dfma(t104, t35, t107)
    t109 = dfma(t98, t34, t108)
    t110 = dadd(t105, np.float64(3.0))
    t111 = dadd(t110, -t105)
    t112 = dadd(t110, -t111)
    t113 = dadd(t105, -t112)
    t114 = dadd(np.float64(3.0), -t111)
    t115 = dadd(t113, t114)
    t116 = dadd(t115, t109)
    t117 = dmul(t110, t35)
    t118 = -t117
    t119 = dfma(t110, t35, t118)
    t120 = dfma(t116, t35, t119)
    t121 = dfma(t110, t34, t120)
    t122 = dadd(t117, np.float64(1.0))
    t123 = dadd(t122, -t117)
    t124 = dadd(t122, -t123)
    t125 = dadd(t117, -t124)
    t126 = dadd(np.float64(1.0), -t123)
    t127 = dadd(t125, t126)
    t128 = dadd(t127, t121)
    t129 = dmul(gate2, t31)
    t130 = -t129
    t131 = dfma(gate2, t31, t130)
    t132 = dfma(gate2, t33, t131)
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
    t146 = dmul(t10, s2)
    tail = dmul(t144, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t145)
    tail4 = dmul(tail3, t146)
    t147 = select(c7, np.float64(-0.0), tail4)
    c9 = t2 == t2
    t148 = select(c9, t147, t2)
    t149 = dmul(t148, t4)
    return t149


def d_gate_of_f32(x, gate):
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
    c4 = gate == gate
    t15 = select(c4, t14, gate)
    return t15


def d_gate_of_f64(x, gate):
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
    c3 = gate == gate
    t30 = select(c3, t29, gate)
    return t30


def backward_of_f32(grad, x, gate):
    """grad f'(x), grad df/dgate"""
    t = np.float64(gate)
    t2 = np.float64(x)
    c = np.float64(301.0) < t2
    t3 = select(c, np.float64(301.0), t2)
    c2 = t3 < np.float64(-301.0)
    z = select(c2, np.float64(-301.0), t3)
    shifted = dfma(z, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -z
    r = dfma(k, np.float64(-0.6931471805599453), t4)
    t5 = dfma(np.float64(2.5025203959737602e-08), r, np.float64(2.763162576195063e-07))
    t6 = dfma(t5, r, np.float64(2.7557506817858967e-06))
    t7 = dfma(t6, r, np.float64(2.4801488974695663e-05))
    t8 = dfma(t7, r, np.float64(0.0001984126959620142))
    t9 = dfma(t8, r, np.float64(0.0013888888947978671))
    t10 = dfma(t9, r, np.float64(0.008333333333452509))
    t11 = dfma(t10, r, np.float64(0.041666666666511414))
    t12 = dfma(t11, r, np.float64(0.1666666666666648))
    t13 = dfma(t12, r, np.float64(0.5000000000000013))
    t14 = dmul(r, r)
    v = dfma(t14, t13, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    e = dfma(v, s, s)
    t15 = dadd(z, np.float64(1.0))
    t16 = dfma(t15, e, np.float64(1.0))
    t17 = dadd(e, np.float64(1.0))
    t18 = dmul(t17, t17)
    t19 = ddiv(t16, t18)
    t20 = dmul(t19, t)
    t21 = np.float32(t20)
    t22 = np.float32(t19)
    t23 = fabs(gate)
    c3 = t23 == np.float32(np.inf)
    t24 = fmul(t22, gate)
    t25 = select(c3, t24, t21)
    t26 = fabs(t25)
    c4 = t26 < np.float32(1.1754943508222875e-38)
    c5 = t26 == np.float32(np.inf)
    c6 = c4 | c5
    t27 = np.float64(grad)
    t28 = dmul(t27, t20)
    t29 = np.float32(t28)
    t30 = fmul(grad, t25)
    t31 = select(c6, t29, t30)
    t32 = fabs(x)
    c7 = t32 < np.float32(7.888609052210118e-31)
    t33 = select(c7, np.float32(1.8446744073709552e+19), np.float32(1.0))
    t34 = select(c7, np.float32(2.3283064365386963e-10), np.float32(1.0))
    t35 = fmul(x, t33)
    t36 = fmul(grad, t34)
    c8 = t35 < np.float32(-206.0)
    t37 = select(c8, np.float32(-206.0), t35)
    c9 = np.float32(23.5673828125) < t37
    t38 = select(c9, np.float32(23.5673828125), t37)
    shifted2 = ffma(t38, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k2 = fsub(shifted2, np.float32(12582912.0))
    t39 = -t38
    r2 = ffma(k2, np.float32(-0.693145751953125), t39)
    r3 = ffma(k2, np.float32(-1.428606765330187e-06), r2)
    t40 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t41 = ffma(t40, r3, np.float32(0.04166839271783829))
    t42 = ffma(t41, r3, np.float32(0.1666651964187622))
    t43 = ffma(t42, r3, np.float32(0.4999999403953552))
    t44 = fmul(r3, r3)
    v2 = ffma(t44, t43, r3)
    c10 = t37 < np.float32(-44.3623046875)
    down = select(c10, np.float32(5.421010862427522e-20), np.float32(1.0))
    n2 = fbits(shifted2)
    i3 = shl(n2, np.int32(23))
    i4 = fbits(down)
    far = np.float32(72.0873031616211) < t39
    i5 = select(far, np.int32(-377487360), i4)
    down2 = select(far, np.float32(6.462348535570529e-27), np.float32(1.0))
    t45 = select(far, np.float32(0.0), down)
    t46 = select(far, np.float32(4.0), down)
    i6 = iadd(i3, i5)
    s2 = from_fbits(i6)
    t47 = fadd(s2, t45)
    t48 = fsub(t47, s2)
    t49 = fsub(t45, t48)
    t50 = ffma(v2, s2, t49)
    below = fadd(t47, t50)
    t51 = fmul(t37, t46)
    t52 = fdiv(t51, below)
    t53 = fmul(t36, down2)
    t54 = fmul(t53, t52)
    t55 = fmul(t54, down2)
    c11 = gate == gate
    t56 = select(c11, t55, gate)
    t57 = fmul(t56, t34)
    return t31, t57


def backward_of_f64(grad, x, gate):
    """grad f'(x), grad df/dgate"""
    t = dabs(x)
    c = np.float64(2178.0) < t
    t2 = select(c, np.float64(2178.0), t)
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
    far = np.float64(693.1471805599452) < t2
    i2 = select(far, np.int64(-8210062120696414208), np.int64(4607182418800017408))
    down = select(far, np.float64(7.182120874830735e-189), np.float64(1.0))
    farther = np.float64(1386.2943611198905) < t2
    i3 = select(farther, np.int64(-2580562586483294208), i2)
    down2 = select(farther, np.float64(7.182120874830735e-189), np.float64(1.0))
    i4 = iadd(i, i3)
    s = from_dbits(i4)
    t16 = select(far, np.float64(0.0), np.float64(1.0))
    big = dfma(r2, s, s)
    t17 = dadd(s, -big)
    t18 = dfma(r2, s, t17)
    t19 = dfma(v, s, t18)
    t20 = dadd(big, t19)
    t21 = dadd(t20, -big)
    t22 = dadd(t19, -t21)
    t23 = dmul(t22, t16)
    t24 = dmul(t20, t16)
    t25 = dadd(np.float64(1.0), -t2)
    t26 = dfma(t16, t20, t25)
    t27 = dadd(t25, -t26)
    t28 = dfma(t16, t20, t27)
    t29 = dfma(t16, t22, t28)
    t30 = dadd(t2, np.float64(-1.2784645427610737))
    t31 = dadd(t30, -t2)
    t32 = dadd(t30, -t31)
    t33 = dadd(t2, -t32)
    t34 = dadd(np.float64(-1.2784645427610737), -t31)
    t35 = dadd(t33, t34)
    t36 = dadd(t35, np.float64(-1.0946994183093437e-16))
    t37 = dadd(t30, t36)
    t38 = dadd(t37, -t30)
    t39 = dadd(t36, -t38)
    t40 = dfma(np.float64(2.6931715546874645e-12), t37, np.float64(-4.228319401659955e-11))
    t41 = dfma(t40, t37, np.float64(5.821710863485258e-10))
    t42 = dfma(t41, t37, np.float64(-6.980256715377762e-09))
    t43 = dfma(t42, t37, np.float64(7.673684585319321e-08))
    t44 = dfma(t43, t37, np.float64(-7.673710795170029e-07))
    t45 = dfma(t44, t37, np.float64(6.906362822575354e-06))
    t46 = dfma(t45, t37, np.float64(-5.525090208680231e-05))
    t47 = dfma(t46, t37, np.float64(0.0003867563093677402))
    t48 = dfma(t47, t37, np.float64(-0.002320537856236969))
    t49 = dfma(t48, t37, np.float64(0.011602689281712843))
    t50 = dfma(t49, t37, np.float64(-0.04641075712685199))
    t51 = dfma(t50, t37, np.float64(0.13923227138053687))
    t52 = dfma(t51, t37, np.float64(-1.2784645427610737))
    t53 = dadd(np.float64(-1.2784645427610737), -t52)
    t54 = dfma(t51, t37, t53)
    t55 = dmul(t37, t52)
    t56 = -t55
    t57 = dfma(t37, t52, t56)
    t58 = dfma(t39, t52, t57)
    t59 = dfma(t37, t54, t58)
    t60 = dabs(t37)
    c2 = t60 < np.float64(0.6938893903907228)
    t61 = select(c2, t55, t26)
    t62 = select(c2, t59, t29)
    t63 = dfma(t16, t22, np.float64(2.0))
    t64 = dfma(t16, t20, t63)
    t65 = dfma(t64, t24, np.float64(1.0))
    t66 = dadd(np.float64(1.0), -t65)
    t67 = dfma(t64, t24, t66)
    t68 = dfma(t64, t23, t67)
    t69 = dmul(t20, t61)
    t70 = -t69
    t71 = dfma(t20, t61, t70)
    t72 = dfma(t22, t61, t71)
    t73 = dfma(t20, t62, t72)
    t74 = ddiv(np.float64(1.0), t65)
    t75 = dmul(t69, t74)
    t76 = -t75
    t77 = dfma(t76, t65, t69)
    t78 = dadd(t77, t73)
    t79 = dfma(t76, t68, t78)
    t80 = dfma(t79, t74, t75)
    t81 = dabs(gate)
    c3 = np.float64(5.421010862427522e-20) <= t81
    c4 = t81 <= np.float64(1.8446744073709552e+19)
    c5 = c3 & c4
    t82 = dmul(gate, t80)
    t83 = dmul(grad, down)
    t84 = dmul(t83, down2)
    t85 = dmul(t84, t82)
    t86 = dmul(t85, down)
    t87 = dmul(t86, down2)
    t88 = dabs(grad)
    c6 = t88 < t81
    t89 = select(c6, gate, grad)
    t90 = select(c6, grad, gate)
    t91 = dabs(t89)
    t92 = dabs(t80)
    c7 = t91 < t92
    t93 = select(c7, t80, t89)
    t94 = select(c7, t89, t80)
    t95 = dabs(t90)
    t96 = dabs(t94)
    c8 = t95 < t96
    t97 = select(c8, t94, t90)
    t98 = select(c8, t90, t94)
    t99 = dmul(t93, down)
    t100 = dmul(t99, down2)
    t101 = dmul(t97, down)
    t102 = dmul(t101, down2)
    t103 = dmul(t100, t98)
    tail = dmul(t103, t102)
    t104 = select(c5, t87, tail)
    tail2 = dmul(t80, t16)
    t105 = dadd(np.float64(1.0), -tail2)
    t106 = dmul(gate, t105)
    t107 = dmul(grad, t106)
    t108 = dabs(t105)
    c9 = t91 < t108
    t109 = select(c9, t105, t89)
    t110 = select(c9, t89, t105)
    t111 = dabs(t110)
    c10 = t95 < t111
    t112 = select(c10, t110, t90)
    t113 = select(c10, t90, t110)
    t114 = dmul(t109, t113)
    tail3 = dmul(t114, t112)
    t115 = select(c5, t107, tail3)
    c11 = x < np.float64(0.0)
    t116 = select(c11, t104, t115)
    c12 = t < np.float64(3.4395525670743494e-136)
    t117 = select(c12, np.float64(2.037035976334486e+90), np.float64(1.0))
    t118 = select(c12, np.float64(7.006492321624085e-46), np.float64(1.0))
    c13 = t < np.float64(1.7290327071306454e-223)
    t119 = select(c13, np.float64(4.149515568880993e+180), t117)
    t120 = select(c13, np.float64(4.909093465297727e-91), t118)
    t121 = dmul(x, t119)
    t122 = dmul(grad, t120)
    t123 = dabs(t121)
    c14 = np.float64(1469.0) < t123
    t124 = select(c14, np.float64(1469.0), t123)
    shifted2 = dfma(t124, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k2 = dadd(shifted2, -np.float64(6755399441055744.0))
    t125 = -t124
    r3 = dfma(k2, np.float64(-0.6931471805598903), t125)
    r4 = dfma(k2, np.float64(-5.497923018708371e-14), r3)
    t126 = dfma(np.float64(2.5025203959737602e-08), r4, np.float64(2.763162576195063e-07))
    t127 = dfma(t126, r4, np.float64(2.7557506817858967e-06))
    t128 = dfma(t127, r4, np.float64(2.4801488974695663e-05))
    t129 = dfma(t128, r4, np.float64(0.0001984126959620142))
    t130 = dfma(t129, r4, np.float64(0.0013888888947978671))
    t131 = dfma(t130, r4, np.float64(0.008333333333452509))
    t132 = dfma(t131, r4, np.float64(0.041666666666511414))
    t133 = dfma(t132, r4, np.float64(0.1666666666666648))
    t134 = dfma(t133, r4, np.float64(0.5000000000000013))
    t135 = dmul(r4, r4)
    v2 = dfma(t135, t134, r4)
    n2 = dbits(shifted2)
    i5 = shl(n2, np.int64(52))
    far2 = np.float64(693.1471805599452) < t124
    i6 = select(far2, np.int64(-8210062120696414208), np.int64(4607182418800017408))
    down3 = select(far2, np.float64(7.182120874830735e-189), np.float64(1.0))
    i7 = iadd(i5, i6)
    s2 = from_dbits(i7)
    t136 = select(far2, np.float64(0.0), np.float64(1.0))
    big2 = dfma(v2, s2, s2)
    t137 = dfma(t136, big2, np.float64(1.0))
    t138 = dadd(np.float64(1.0), -t137)
    t139 = dfma(t136, big2, t138)
    t140 = dmul(big2, t124)
    t141 = -t140
    t142 = dfma(big2, t124, t141)
    t143 = ddiv(np.float64(1.0), t137)
    t144 = dmul(t140, t143)
    t145 = -t144
    t146 = dfma(t145, t137, t140)
    t147 = dadd(t146, t142)
    t148 = dfma(t145, t139, t147)
    t149 = dfma(t148, t143, t144)
    t150 = -t149
    t151 = dmul(t122, down3)
    t152 = dmul(t151, t150)
    t153 = dmul(t152, down3)
    tail4 = dmul(t150, t136)
    t154 = dadd(t121, tail4)
    t155 = dmul(t122, t154)
    c15 = t121 < np.float64(0.0)
    t156 = select(c15, t153, t155)
    c16 = gate == gate
    t157 = select(c16, t156, gate)
    t158 = dmul(t157, t120)
    return t116, t158


def f_float16_of_f32(x, gate):
    """gate*x/(1 + exp(-x))"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(206.0) < t2
    t3 = select(c, np.float64(206.0), t2)
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
    t11 = dadd(big, np.float64(1.0))
    t12 = dmul(big, t3)
    t13 = ddiv(t12, t11)
    t14 = -t13
    t15 = select(c, np.float64(-0.0), t14)
    t16 = dadd(t, t15)
    c2 = t < np.float64(0.0)
    t17 = select(c2, t15, t16)
    t18 = fabs(x)
    c3 = t18 < np.float32(1.0)
    t19 = select(c3, np.float64(1.0), np.float64(0.9999999999999982))
    c4 = x < np.float32(0.0)
    t20 = select(c4, np.float64(1.0), t19)
    t21 = dmul(t17, t20)
    t22 = np.float64(gate)
    t23 = dmul(t21, t22)
    t24 = np.float32(t23)
    t25 = np.float64(t24)
    t26 = dabs(t25)
    t27 = dabs(t23)
    c5 = t27 < t26
    c6 = t26 < t27
    i3 = fbits(t24)
    i4 = select(c5, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t28 = from_fbits(i6)
    c7 = c5 | c6
    t29 = select(c7, t28, t24)
    t30 = fabs(gate)
    c8 = t30 == np.float32(np.inf)
    t31 = np.float32(t17)
    t32 = fmul(t31, gate)
    t33 = select(c8, t32, t29)
    return t33


def f_bfloat16_of_f32(x, gate):
    """gate*x/(1 + exp(-x))"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(206.0) < t2
    t3 = select(c, np.float64(206.0), t2)
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
    t11 = dadd(big, np.float64(1.0))
    t12 = dmul(big, t3)
    t13 = ddiv(t12, t11)
    t14 = -t13
    t15 = select(c, np.float64(-0.0), t14)
    t16 = dadd(t, t15)
    c2 = t < np.float64(0.0)
    t17 = select(c2, t15, t16)
    t18 = fabs(x)
    c3 = t18 < np.float32(1.0)
    t19 = select(c3, np.float64(1.0000000000000018), np.float64(0.9999999999999982))
    t20 = select(c3, np.float64(0.9999999999999982), np.float64(1.0))
    c4 = x < np.float32(0.0)
    t21 = select(c4, t20, t19)
    t22 = dmul(t17, t21)
    t23 = np.float64(gate)
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
    t31 = fabs(gate)
    c8 = t31 == np.float32(np.inf)
    t32 = np.float32(t17)
    t33 = fmul(t32, gate)
    t34 = select(c8, t33, t30)
    return t34


def d1_float16_of_f32(x, gate):
    """gate*(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2"""
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
    t19 = fabs(x)
    c3 = t19 < np.float32(1.0)
    t20 = select(c3, np.float64(1.0), np.float64(1.0000000000000018))
    c4 = x < np.float32(0.0)
    t21 = select(c4, np.float64(1.0), t20)
    t22 = dmul(t18, t21)
    t23 = np.float64(gate)
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
    t31 = fabs(gate)
    c8 = t31 == np.float32(np.inf)
    t32 = np.float32(t18)
    t33 = fmul(t32, gate)
    t34 = select(c8, t33, t30)
    return t34


def d1_bfloat16_of_f32(x, gate):
    """gate*(x*exp(-x) + 1 + exp(-x))/(1 + exp(-x))**2"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(206.0) < t2
    t3 = select(c, np.float64(206.0), t2)
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
    t17 = select(c, np.float64(-0.0), t16)
    t18 = dadd(np.float64(1.0), -t17)
    c2 = t < np.float64(0.0)
    t19 = select(c2, t17, t18)
    t20 = fabs(x)
    c3 = t20 < np.float32(1.0)
    t21 = select(c3, np.float64(0.9999999999999982), np.float64(1.0))
    c4 = x < np.float32(0.0)
    t22 = select(c4, t21, np.float64(1.0000000000000018))
    c5 = x == np.float32(0.0)
    t23 = select(c5, np.float64(1.0), t22)
    t24 = dmul(t19, t23)
    t25 = np.float64(gate)
    t26 = dmul(t24, t25)
    t27 = np.float32(t26)
    t28 = np.float64(t27)
    t29 = dabs(t28)
    t30 = dabs(t26)
    c6 = t30 < t29
    c7 = t29 < t30
    i3 = fbits(t27)
    i4 = select(c6, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t31 = from_fbits(i6)
    c8 = c6 | c7
    t32 = select(c8, t31, t27)
    t33 = fabs(gate)
    c9 = t33 == np.float32(np.inf)
    t34 = np.float32(t19)
    t35 = fmul(t34, gate)
    t36 = select(c9, t35, t32)
    return t36


def d2_float16_of_f32(x, gate):
    """gate*(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3"""
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
    t14 = dadd(z, np.float64(2.0))
    t15 = dadd(np.float64(2.0), -z)
    t16 = dfma(t14, e, t15)
    t17 = dmul(e, t16)
    t18 = dadd(e, np.float64(1.0))
    t19 = dmul(t18, t18)
    t20 = dmul(t19, t18)
    t21 = ddiv(t17, t20)
    t22 = np.float64(gate)
    t23 = dmul(t21, t22)
    t24 = np.float32(t23)
    t25 = np.float64(t24)
    t26 = dabs(t25)
    t27 = dabs(t23)
    c3 = t27 < t26
    c4 = t26 < t27
    i3 = fbits(t24)
    i4 = select(c3, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t28 = from_fbits(i6)
    c5 = c3 | c4
    t29 = select(c5, t28, t24)
    t30 = fabs(gate)
    c6 = t30 == np.float32(np.inf)
    t31 = np.float32(t21)
    t32 = fmul(t31, gate)
    t33 = select(c6, t32, t29)
    return t33


def d2_bfloat16_of_f32(x, gate):
    """gate*(-x + x*exp(-x) + 2 + 2*exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(206.0) < t2
    t3 = select(c, np.float64(206.0), t2)
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
    t11 = dadd(t3, np.float64(2.0))
    t12 = dadd(np.float64(2.0), -t3)
    t13 = dfma(t11, big, t12)
    t14 = dadd(big, np.float64(3.0))
    t15 = dfma(t14, big, np.float64(3.0))
    t16 = dfma(t15, big, np.float64(1.0))
    t17 = dmul(big, t13)
    t18 = ddiv(t17, t16)
    t19 = select(c, np.float64(-0.0), t18)
    t20 = fabs(x)
    c2 = t20 < np.float32(1.0)
    t21 = select(c2, np.float64(0.9999999999999982), np.float64(1.0))
    c3 = x == np.float32(0.0)
    t22 = select(c3, np.float64(1.0), t21)
    t23 = dmul(t19, t22)
    t24 = np.float64(gate)
    t25 = dmul(t23, t24)
    t26 = np.float32(t25)
    t27 = np.float64(t26)
    t28 = dabs(t27)
    t29 = dabs(t25)
    c4 = t29 < t28
    c5 = t28 < t29
    i3 = fbits(t26)
    i4 = select(c4, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t30 = from_fbits(i6)
    c6 = c4 | c5
    t31 = select(c6, t30, t26)
    t32 = fabs(gate)
    c7 = t32 == np.float32(np.inf)
    t33 = np.float32(t19)
    t34 = fmul(t33, gate)
    t35 = select(c7, t34, t31)
    return t35


def d_gate_float16_of_f32(x, gate):
    """x/(1 + exp(-x))"""
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
    t13 = ddiv(t3, below)
    c3 = t == t
    t14 = select(c3, t13, t)
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


def d_gate_bfloat16_of_f32(x, gate):
    """x/(1 + exp(-x))"""
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
    t13 = ddiv(t3, below)
    c3 = t == t
    t14 = select(c3, t13, t)
    c4 = x < np.float32(0.0)
    t15 = select(c4, np.float64(0.9999999999999998), np.float64(1.0000000000000002))
    t16 = dmul(t14, t15)
    t17 = np.float32(t16)
    t18 = np.float64(t17)
    t19 = dabs(t18)
    t20 = dabs(t16)
    c5 = t20 < t19
    c6 = t19 < t20
    i3 = fbits(t17)
    i4 = select(c5, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t21 = from_fbits(i6)
    c7 = c5 | c6
    t22 = select(c7, t21, t17)
    return t22


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
d_gate_of = by_type(d_gate_of_f32, d_gate_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)
f_float16_of = by_type(f_float16_of_f32, f_float16_of_f32)
f_bfloat16_of = by_type(f_bfloat16_of_f32, f_bfloat16_of_f32)
d1_float16_of = by_type(d1_float16_of_f32, d1_float16_of_f32)
d1_bfloat16_of = by_type(d1_bfloat16_of_f32, d1_bfloat16_of_f32)
d2_float16_of = by_type(d2_float16_of_f32, d2_float16_of_f32)
d2_bfloat16_of = by_type(d2_bfloat16_of_f32, d2_bfloat16_of_f32)
d_gate_float16_of = by_type(d_gate_float16_of_f32, d_gate_float16_of_f32)
d_gate_bfloat16_of = by_type(d_gate_bfloat16_of_f32, d_gate_bfloat16_of_f32)


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


@kernel("pppiii")
def f_packed(x, gate, y, n, aligned, row):
    """y[i] = f(x[i], gate[i]) for i < n; x, gate have a gap of `row` elements behind every `row` elements."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load_rows(x, start, thread, n, aligned, row)
        gate_lanes = load_rows(gate, start, thread, n, aligned, row)
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


@kernel("pppppiii")
def backward_packed(grad, x, gate, dx, dgate, n, aligned, row):
    """dx[i], dgate[i] = backward(grad[i], x[i], gate[i]) for i < n; x, gate, dx, dgate have a gap of `row` elements behind every `row` elements."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load_rows(x, start, thread, n, aligned, row)
        gate_lanes = load_rows(gate, start, thread, n, aligned, row)
        results = apart(each(backward_of, together((grad_lanes, x_lanes, gate_lanes,))))
        store_rows(dx, start, thread, n, aligned, row, results[0])
        store_rows(dgate, start, thread, n, aligned, row, results[1])
        start += np.int64(cuda.gridDim.x) * TILE


@f.of("float16")
def f_float16(x, gate, y, n, aligned):
    """y[i] = f(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_float16_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@f_packed.of("float16")
def f_float16_packed(x, gate, y, n, aligned, row):
    """y[i] = f(x[i], gate[i]) for i < n; x, gate have a gap of `row` elements behind every `row` elements."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load_rows(x, start, thread, n, aligned, row)
        gate_lanes = load_rows(gate, start, thread, n, aligned, row)
        store(y, start, thread, n, aligned, each(f_float16_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@f.of("bfloat16")
def f_bfloat16(x, gate, y, n, aligned):
    """y[i] = f(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_bfloat16_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@f_packed.of("bfloat16")
def f_bfloat16_packed(x, gate, y, n, aligned, row):
    """y[i] = f(x[i], gate[i]) for i < n; x, gate have a gap of `row` elements behind every `row` elements."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load_rows(x, start, thread, n, aligned, row)
        gate_lanes = load_rows(gate, start, thread, n, aligned, row)
        store(y, start, thread, n, aligned, each(f_bfloat16_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d1.of("float16")
def d1_float16(x, gate, y, n, aligned):
    """y[i] = d1(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_float16_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d1.of("bfloat16")
def d1_bfloat16(x, gate, y, n, aligned):
    """y[i] = d1(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_bfloat16_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d2.of("float16")
def d2_float16(x, gate, y, n, aligned):
    """y[i] = d2(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_float16_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d2.of("bfloat16")
def d2_bfloat16(x, gate, y, n, aligned):
    """y[i] = d2(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_bfloat16_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d_gate.of("float16")
def d_gate_float16(x, gate, y, n, aligned):
    """y[i] = d_gate(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d_gate_float16_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d_gate.of("bfloat16")
def d_gate_bfloat16(x, gate, y, n, aligned):
    """y[i] = d_gate(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d_gate_bfloat16_of, together((x_lanes, gate_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE
