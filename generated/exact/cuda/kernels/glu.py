"""Made by actforge from the definitions; changes made here are lost.

The gate times the sigmoid of x.

    gate/(1 + exp(-x))

Source: defs/glu.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 648d2798ed97aa4f
"""

import numpy as np
from numba import cuda

from ....cuda._lanes import (
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
from ....cuda._launch import kernel


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
    t36 = ddiv(np.float64(1.0), t28)
    t37 = dmul(t32, t36)
    t38 = -t37
    t39 = dfma(t38, t28, t32)
    t40 = dadd(t39, t35)
    t41 = dfma(t38, t31, t40)
    t42 = dfma(t41, t36, t37)
    t43 = dadd(s2, s2)
    t44 = dmul(t10, s2)
    tail = dmul(t42, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t43)
    tail4 = dmul(tail3, t44)
    t45 = select(c7, np.float64(0.0), tail4)
    tail5 = dmul(tail3, s2)
    t46 = select(c7, np.float64(0.0), tail5)
    t47 = dadd(gate2, -t46)
    t48 = dmul(t10, t47)
    c8 = x < np.float64(0.0)
    t49 = select(c8, t45, t48)
    c9 = t2 == t2
    t50 = select(c9, t49, t2)
    t51 = dmul(t50, t4)
    return t51


def d1_of_f32(x, gate):
    """gate*exp(-x)/(1 + exp(-x))**2"""
    t = np.float64(gate)
    t2 = np.float64(x)
    c = np.float64(207.0) < t2
    t3 = select(c, np.float64(207.0), t2)
    c2 = t3 < np.float64(-207.0)
    z = select(c2, np.float64(-207.0), t3)
    shifted = dfma(z, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -z
    r = dfma(k, np.float64(-0.6931471805599453), t4)
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
    e = dfma(v, s, s)
    t11 = dadd(e, np.float64(1.0))
    t12 = dmul(t11, t11)
    t13 = ddiv(e, t12)
    t14 = dmul(t13, t)
    t15 = np.float32(t14)
    t16 = np.float32(t13)
    t17 = fabs(gate)
    c3 = t17 == np.float32(np.inf)
    t18 = fmul(t16, gate)
    t19 = select(c3, t18, t15)
    return t19


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
    t28 = dmul(t27, t25)
    t29 = dmul(big, t25)
    t30 = dfma(t25, t27, np.float64(2.0))
    t31 = dfma(t25, big, t30)
    t32 = dfma(t31, t29, np.float64(1.0))
    t33 = dadd(np.float64(1.0), -t32)
    t34 = dfma(t31, t29, t33)
    t35 = dfma(t31, t28, t34)
    t36 = dmul(gate2, big)
    t37 = -t36
    t38 = dfma(gate2, big, t37)
    t39 = dfma(gate2, t27, t38)
    t40 = ddiv(np.float64(1.0), t32)
    t41 = dmul(t36, t40)
    t42 = -t41
    t43 = dfma(t42, t32, t36)
    t44 = dadd(t43, t39)
    t45 = dfma(t42, t35, t44)
    t46 = dfma(t45, t40, t41)
    t47 = dadd(s2, s2)
    t48 = dmul(t10, s2)
    tail = dmul(t46, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t47)
    tail4 = dmul(tail3, t48)
    t49 = select(c7, np.float64(0.0), tail4)
    c8 = t2 == t2
    t50 = select(c8, t49, t2)
    t51 = dmul(t50, t4)
    return t51


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
    t36 = dmul(s, t27)
    t37 = -t36
    t38 = dadd(np.float64(1.0), -t36)
    one_minus_e = dfma(t37, r2, t38)
    t39 = dadd(t38, -one_minus_e)
    t40 = dfma(t37, r2, t39)
    t41 = dfma(t37, v, t40)
    t42 = dadd(one_minus_e, t41)
    t43 = dadd(t42, -one_minus_e)
    t44 = dadd(t41, -t43)
    t45 = dadd(t35, np.float64(3.0))
    t46 = dadd(t45, -t35)
    t47 = dadd(t45, -t46)
    t48 = dadd(t35, -t47)
    t49 = dadd(np.float64(3.0), -t46)
    t50 = dadd(t48, t49)
    t51 = dadd(t50, t34)
    t52 = dmul(t45, t35)
    t53 = -t52
    t54 = dfma(t45, t35, t53)
    t55 = dfma(t51, t35, t54)
    t56 = dfma(t45, t34, t55)
    t57 = dadd(t52, np.float64(3.0))
    t58 = dadd(t57, -t52)
    t59 = dadd(t57, -t58)
    t60 = dadd(t52, -t59)
    t61 = dadd(np.float64(3.0), -t58)
    t62 = dadd(t60, t61)
    t63 = dadd(t62, t56)
    t64 = dmul(t57, t35)
    t65 = -t64
    t66 = dfma(t57, t35, t65)
    t67 = dfma(t63, t35, t66)
    t68 = dfma(t57, t34, t67)
    t69 = dadd(t64, np.float64(1.0))
    t70 = dadd(t69, -t64)
    t71 = dadd(t69, -t70)
    t72 = dadd(t64, -t71)
    t73 = dadd(np.float64(1.0), -t70)
    t74 = dadd(t72, t73)
    t75 = dadd(t74, t68)
    t76 = dmul(gate2, t31)
    t77 = -t76
    t78 = dfma(gate2, t31, t77)
    t79 = dfma(gate2, t33, t78)
    t80 = dmul(t76, t42)
    t81 = -t80
    t82 = dfma(t76, t42, t81)
    t83 = dfma(t79, t42, t82)
    t84 = dfma(t76, t44, t83)
    t85 = ddiv(np.float64(1.0), t69)
    t86 = dmul(t80, t85)
    t87 = -t86
    t88 = dfma(t87, t69, t80)
    t89 = dadd(t88, t84)
    t90 = dfma(t87, t75, t89)
    t91 = dfma(t90, t85, t86)
    t92 = dadd(s2, s2)
    t93 = dmul(t10, s2)
    tail = dmul(t91, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t92)
    tail4 = dmul(tail3, t93)
    t94 = select(c7, np.float64(0.0), tail4)
    t95 = -x
    t96 = dcopysign(t94, t95)
    c8 = t2 == t2
    t97 = select(c8, t96, t2)
    t98 = dmul(t97, t4)
    return t98


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
    t9 = fsub(r, r2)
    t10 = ffma(k, np.float32(-1.428606765330187e-06), t9)
    v = ffma(t8, t7, t10)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(528482304))
    s = from_fbits(i2)
    t11 = fadd(s, np.float32(5.421010862427522e-20))
    t12 = fsub(t11, s)
    t13 = fsub(np.float32(5.421010862427522e-20), t12)
    below = ffma(r2, s, t11)
    t14 = fsub(t11, below)
    t15 = ffma(r2, s, t14)
    t16 = fadd(t15, t13)
    t17 = ffma(v, s, t16)
    t18 = fadd(below, t17)
    t19 = fsub(t18, below)
    t20 = fsub(t17, t19)
    t21 = fdiv(np.float32(1.0), t18)
    t22 = fmul(np.float32(5.421010862427522e-20), t21)
    t23 = -t22
    t24 = ffma(t23, t18, np.float32(5.421010862427522e-20))
    t25 = ffma(t23, t20, t24)
    t26 = ffma(t25, t21, t22)
    c3 = gate == gate
    t27 = select(c3, t26, gate)
    return t27


def d_gate_of_f64(x, gate):
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
    c3 = gate == gate
    t25 = select(c3, t24, gate)
    return t25


def backward_of_f32(grad, x, gate):
    """grad f'(x), grad df/dgate"""
    t = np.float64(gate)
    t2 = np.float64(x)
    c = np.float64(296.0) < t2
    t3 = select(c, np.float64(296.0), t2)
    c2 = t3 < np.float64(-296.0)
    z = select(c2, np.float64(-296.0), t3)
    shifted = dfma(z, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -z
    r = dfma(k, np.float64(-0.6931471805599453), t4)
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
    e = dfma(v, s, s)
    t11 = dadd(e, np.float64(1.0))
    t12 = dmul(t11, t11)
    t13 = ddiv(e, t12)
    t14 = dmul(t13, t)
    t15 = np.float32(t14)
    t16 = np.float32(t13)
    t17 = fabs(gate)
    c3 = t17 == np.float32(np.inf)
    t18 = fmul(t16, gate)
    t19 = select(c3, t18, t15)
    t20 = fabs(t19)
    c4 = t20 < np.float32(1.1754943508222875e-38)
    c5 = t20 == np.float32(np.inf)
    c6 = c4 | c5
    t21 = np.float64(grad)
    t22 = dmul(t21, t14)
    t23 = np.float32(t22)
    t24 = fmul(grad, t19)
    t25 = select(c6, t23, t24)
    c7 = x < np.float32(-206.0)
    t26 = select(c7, np.float32(-206.0), x)
    c8 = np.float32(23.5673828125) < t26
    t27 = select(c8, np.float32(23.5673828125), t26)
    shifted2 = ffma(t27, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k2 = fsub(shifted2, np.float32(12582912.0))
    t28 = -t27
    r2 = ffma(k2, np.float32(-0.693145751953125), t28)
    r3 = ffma(k2, np.float32(-1.428606765330187e-06), r2)
    t29 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t30 = ffma(t29, r3, np.float32(0.04166839271783829))
    t31 = ffma(t30, r3, np.float32(0.1666651964187622))
    t32 = ffma(t31, r3, np.float32(0.4999999403953552))
    t33 = fmul(r3, r3)
    t34 = fsub(r2, r3)
    t35 = ffma(k2, np.float32(-1.428606765330187e-06), t34)
    v2 = ffma(t33, t32, t35)
    n2 = fbits(shifted2)
    i3 = shl(n2, np.int32(23))
    far = np.float32(72.0873031616211) < t28
    i4 = select(far, np.int32(-377487360), np.int32(528482304))
    down = select(far, np.float32(6.462348535570529e-27), np.float32(1.0))
    t36 = select(far, np.float32(0.0), np.float32(5.421010862427522e-20))
    t37 = select(far, np.float32(4.0), np.float32(5.421010862427522e-20))
    i5 = iadd(i3, i4)
    s2 = from_fbits(i5)
    t38 = fadd(s2, t36)
    t39 = fsub(t38, s2)
    t40 = fsub(t36, t39)
    below = ffma(r3, s2, t38)
    t41 = fsub(t38, below)
    t42 = ffma(r3, s2, t41)
    t43 = fadd(t42, t40)
    t44 = ffma(v2, s2, t43)
    t45 = fadd(below, t44)
    t46 = fsub(t45, below)
    t47 = fsub(t44, t46)
    t48 = fdiv(np.float32(1.0), t45)
    t49 = fmul(t37, t48)
    t50 = -t49
    t51 = ffma(t50, t45, t37)
    t52 = ffma(t50, t47, t51)
    t53 = ffma(t52, t48, t49)
    t54 = fmul(grad, down)
    t55 = fmul(t54, t53)
    t56 = fmul(t55, down)
    c9 = gate == gate
    t57 = select(c9, t56, gate)
    return t25, t57


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
    v = dfma(t13, t12, r2)
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
    t14 = select(far, np.float64(0.0), np.float64(1.0))
    big = dfma(v, s, s)
    t15 = dadd(s, -big)
    t16 = dfma(v, s, t15)
    t17 = dmul(t16, t14)
    t18 = dmul(big, t14)
    t19 = dfma(t14, t16, np.float64(2.0))
    t20 = dfma(t14, big, t19)
    t21 = dfma(t20, t18, np.float64(1.0))
    t22 = dadd(np.float64(1.0), -t21)
    t23 = dfma(t20, t18, t22)
    t24 = dfma(t20, t17, t23)
    t25 = ddiv(np.float64(1.0), t21)
    t26 = dmul(big, t25)
    t27 = -t26
    t28 = dfma(t27, t21, big)
    t29 = dadd(t28, t16)
    t30 = dfma(t27, t24, t29)
    t31 = dfma(t30, t25, t26)
    t32 = dabs(gate)
    c2 = np.float64(5.421010862427522e-20) <= t32
    c3 = t32 <= np.float64(1.8446744073709552e+19)
    c4 = c2 & c3
    t33 = dmul(gate, t31)
    t34 = dmul(grad, down)
    t35 = dmul(t34, down2)
    t36 = dmul(t35, t33)
    t37 = dmul(t36, down)
    t38 = dmul(t37, down2)
    t39 = dabs(grad)
    c5 = t39 < t32
    t40 = select(c5, gate, grad)
    t41 = select(c5, grad, gate)
    t42 = dabs(t40)
    t43 = dabs(t31)
    c6 = t42 < t43
    t44 = select(c6, t31, t40)
    t45 = select(c6, t40, t31)
    t46 = dabs(t41)
    t47 = dabs(t45)
    c7 = t46 < t47
    t48 = select(c7, t45, t41)
    t49 = select(c7, t41, t45)
    t50 = dmul(t44, down)
    t51 = dmul(t50, down2)
    t52 = dmul(t48, down)
    t53 = dmul(t52, down2)
    t54 = dmul(t51, t49)
    tail = dmul(t54, t53)
    t55 = select(c4, t38, tail)
    c8 = np.float64(1469.0) < t
    t56 = select(c8, np.float64(1469.0), t)
    shifted2 = dfma(t56, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k2 = dadd(shifted2, -np.float64(6755399441055744.0))
    t57 = -t56
    r3 = dfma(k2, np.float64(-0.6931471805598903), t57)
    r4 = dfma(k2, np.float64(-5.497923018708371e-14), r3)
    t58 = dfma(np.float64(2.5025203959737602e-08), r4, np.float64(2.763162576195063e-07))
    t59 = dfma(t58, r4, np.float64(2.7557506817858967e-06))
    t60 = dfma(t59, r4, np.float64(2.4801488974695663e-05))
    t61 = dfma(t60, r4, np.float64(0.0001984126959620142))
    t62 = dfma(t61, r4, np.float64(0.0013888888947978671))
    t63 = dfma(t62, r4, np.float64(0.008333333333452509))
    t64 = dfma(t63, r4, np.float64(0.041666666666511414))
    t65 = dfma(t64, r4, np.float64(0.1666666666666648))
    t66 = dfma(t65, r4, np.float64(0.5000000000000013))
    t67 = dmul(r4, r4)
    v2 = dfma(t67, t66, r4)
    n2 = dbits(shifted2)
    i5 = shl(n2, np.int64(52))
    far2 = np.float64(693.1471805599452) < t56
    i6 = select(far2, np.int64(-8210062120696414208), np.int64(4607182418800017408))
    down3 = select(far2, np.float64(7.182120874830735e-189), np.float64(1.0))
    i7 = iadd(i5, i6)
    s2 = from_dbits(i7)
    t68 = select(far2, np.float64(0.0), np.float64(1.0))
    big2 = dfma(v2, s2, s2)
    t69 = dfma(t68, big2, np.float64(1.0))
    t70 = dadd(np.float64(1.0), -t69)
    t71 = dfma(t68, big2, t70)
    t72 = ddiv(np.float64(1.0), t69)
    t73 = dmul(big2, t72)
    t74 = -t73
    t75 = dfma(t74, t69, big2)
    t76 = dfma(t74, t71, t75)
    t77 = dfma(t76, t72, t73)
    t78 = dmul(grad, down3)
    t79 = dmul(t78, t77)
    t80 = dmul(t79, down3)
    tail2 = dmul(t77, t68)
    t81 = dadd(np.float64(1.0), -tail2)
    t82 = dmul(grad, t81)
    c9 = x < np.float64(0.0)
    t83 = select(c9, t80, t82)
    c10 = gate == gate
    t84 = select(c10, t83, gate)
    return t55, t84


def f_float16_of_f32(x, gate):
    """gate/(1 + exp(-x))"""
    t = np.float64(x)
    c = np.float64(207.0) < t
    t2 = select(c, np.float64(207.0), t)
    c2 = t2 < np.float64(-207.0)
    z = select(c2, np.float64(-207.0), t2)
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
    t11 = ddiv(np.float64(1.0), t10)
    t12 = fabs(x)
    c3 = t12 < np.float32(1.0)
    t13 = select(c3, np.float64(1.0), np.float64(0.9999999999999982))
    c4 = x < np.float32(0.0)
    t14 = select(c4, np.float64(1.0), t13)
    t15 = dmul(t11, t14)
    t16 = np.float64(gate)
    t17 = dmul(t15, t16)
    t18 = np.float32(t17)
    t19 = np.float64(t18)
    t20 = dabs(t19)
    t21 = dabs(t17)
    c5 = t21 < t20
    c6 = t20 < t21
    i3 = fbits(t18)
    i4 = select(c5, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t22 = from_fbits(i6)
    c7 = c5 | c6
    t23 = select(c7, t22, t18)
    t24 = fabs(gate)
    c8 = t24 == np.float32(np.inf)
    t25 = np.float32(t11)
    t26 = fmul(t25, gate)
    t27 = select(c8, t26, t23)
    return t27


def f_bfloat16_of_f32(x, gate):
    """gate/(1 + exp(-x))"""
    t = np.float64(x)
    c = np.float64(207.0) < t
    t2 = select(c, np.float64(207.0), t)
    c2 = t2 < np.float64(-207.0)
    z = select(c2, np.float64(-207.0), t2)
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
    t11 = ddiv(np.float64(1.0), t10)
    t12 = fabs(x)
    c3 = t12 < np.float32(1.0)
    t13 = select(c3, np.float64(1.0000000000000018), np.float64(0.9999999999999982))
    t14 = select(c3, np.float64(0.9999999999999982), np.float64(1.0))
    c4 = x < np.float32(0.0)
    t15 = select(c4, t14, t13)
    c5 = x == np.float32(0.0)
    t16 = select(c5, np.float64(1.0), t15)
    t17 = dmul(t11, t16)
    t18 = np.float64(gate)
    t19 = dmul(t17, t18)
    t20 = np.float32(t19)
    t21 = np.float64(t20)
    t22 = dabs(t21)
    t23 = dabs(t19)
    c6 = t23 < t22
    c7 = t22 < t23
    i3 = fbits(t20)
    i4 = select(c6, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t24 = from_fbits(i6)
    c8 = c6 | c7
    t25 = select(c8, t24, t20)
    t26 = fabs(gate)
    c9 = t26 == np.float32(np.inf)
    t27 = np.float32(t11)
    t28 = fmul(t27, gate)
    t29 = select(c9, t28, t25)
    return t29


def d1_float16_of_f32(x, gate):
    """gate*exp(-x)/(1 + exp(-x))**2"""
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
    t11 = dadd(big, np.float64(2.0))
    t12 = dfma(t11, big, np.float64(1.0))
    t13 = ddiv(big, t12)
    t14 = select(c, np.float64(0.0), t13)
    t15 = np.float64(gate)
    t16 = dmul(t14, t15)
    t17 = np.float32(t16)
    t18 = np.float64(t17)
    t19 = dabs(t18)
    t20 = dabs(t16)
    c2 = t20 < t19
    c3 = t19 < t20
    i3 = fbits(t17)
    i4 = select(c2, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t21 = from_fbits(i6)
    c4 = c2 | c3
    t22 = select(c4, t21, t17)
    t23 = fabs(gate)
    c5 = t23 == np.float32(np.inf)
    t24 = np.float32(t14)
    t25 = fmul(t24, gate)
    t26 = select(c5, t25, t22)
    return t26


def d1_bfloat16_of_f32(x, gate):
    """gate*exp(-x)/(1 + exp(-x))**2"""
    t = np.float64(x)
    c = np.float64(207.0) < t
    t2 = select(c, np.float64(207.0), t)
    c2 = t2 < np.float64(-207.0)
    z = select(c2, np.float64(-207.0), t2)
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
    t11 = dmul(t10, t10)
    t12 = ddiv(e, t11)
    t13 = fabs(x)
    c3 = t13 < np.float32(1.0)
    t14 = select(c3, np.float64(0.9999999999999982), np.float64(1.0))
    c4 = x == np.float32(0.0)
    t15 = select(c4, np.float64(1.0), t14)
    t16 = dmul(t12, t15)
    t17 = np.float64(gate)
    t18 = dmul(t16, t17)
    t19 = np.float32(t18)
    t20 = np.float64(t19)
    t21 = dabs(t20)
    t22 = dabs(t18)
    c5 = t22 < t21
    c6 = t21 < t22
    i3 = fbits(t19)
    i4 = select(c5, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t23 = from_fbits(i6)
    c7 = c5 | c6
    t24 = select(c7, t23, t19)
    t25 = fabs(gate)
    c8 = t25 == np.float32(np.inf)
    t26 = np.float32(t12)
    t27 = fmul(t26, gate)
    t28 = select(c8, t27, t24)
    return t28


def d2_float16_of_f32(x, gate):
    """gate*(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(206.0) < t2
    t3 = select(c, np.float64(206.0), t2)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -t3
    r = dfma(k, np.float64(-0.6931471805599472), t4)
    t5 = dfma(np.float64(2.7492162626846218e-06), r, np.float64(2.488093741085506e-05))
    t6 = dfma(t5, r, np.float64(0.00019841542248177018))
    t7 = dfma(t6, r, np.float64(0.0013888810905944178))
    t8 = dfma(t7, r, np.float64(0.008333333091884691))
    t9 = dfma(t8, r, np.float64(0.04166666696348642))
    t10 = dfma(t9, r, np.float64(0.16666666667274618))
    t11 = dfma(t10, r, np.float64(0.4999999999966278))
    t12 = dmul(r, r)
    v = dfma(t12, t11, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t13 = -s
    t14 = dadd(np.float64(1.0), -s)
    one_minus_e = dfma(t13, v, t14)
    t15 = dadd(big, np.float64(3.0))
    t16 = dfma(t15, big, np.float64(3.0))
    t17 = dfma(t16, big, np.float64(1.0))
    t18 = dmul(big, one_minus_e)
    t19 = ddiv(t18, t17)
    t20 = select(c, np.float64(0.0), t19)
    t21 = -t
    t22 = dcopysign(t20, t21)
    t23 = np.float64(gate)
    t24 = dmul(t22, t23)
    t25 = np.float32(t24)
    t26 = np.float64(t25)
    t27 = dabs(t26)
    t28 = dabs(t24)
    c2 = t28 < t27
    c3 = t27 < t28
    i3 = fbits(t25)
    i4 = select(c2, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t29 = from_fbits(i6)
    c4 = c2 | c3
    t30 = select(c4, t29, t25)
    t31 = fabs(gate)
    c5 = t31 == np.float32(np.inf)
    t32 = np.float32(t22)
    t33 = fmul(t32, gate)
    t34 = select(c5, t33, t30)
    return t34


def d2_bfloat16_of_f32(x, gate):
    """gate*(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3"""
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
    t11 = -s
    t12 = dadd(np.float64(1.0), -s)
    one_minus_e = dfma(t11, v, t12)
    t13 = dadd(big, np.float64(3.0))
    t14 = dfma(t13, big, np.float64(3.0))
    t15 = dfma(t14, big, np.float64(1.0))
    t16 = dmul(big, one_minus_e)
    t17 = ddiv(t16, t15)
    t18 = select(c, np.float64(0.0), t17)
    t19 = -t
    t20 = dcopysign(t18, t19)
    t21 = fabs(x)
    c2 = t21 < np.float32(1.0)
    t22 = select(c2, np.float64(0.9999999999999982), np.float64(1.0))
    t23 = dmul(t20, t22)
    t24 = np.float64(gate)
    t25 = dmul(t23, t24)
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
    t32 = fabs(gate)
    c6 = t32 == np.float32(np.inf)
    t33 = np.float32(t20)
    t34 = fmul(t33, gate)
    t35 = select(c6, t34, t31)
    return t35


def d_gate_float16_of_f32(x, gate):
    """1/(1 + exp(-x))"""
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
