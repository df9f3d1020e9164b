"""Made by actforge from the definitions; changes made here are lost.

A smooth rectifier, positive everywhere; the larger beta, the sharper its bend.

    log(exp(beta*x) + 1)/beta

Source: defs/softplus.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
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
    sar,
    select,
    shl,
    spread,
    store,
    together,
)
from .._launch import kernel


def f_of_f32(x, beta):
    """log(exp(beta*x) + 1)/beta"""
    t = fabs(x)
    t2 = fmul(beta, t)
    t3 = -t2
    t4 = ffma(beta, t, t3)
    t5 = fabs(beta)
    c = np.float32(1.5474250491067253e+26) <= t5
    c2 = t5 < np.float32(6.462348535570529e-27)
    t6 = select(c2, np.float32(1099511627776.0), np.float32(1.0))
    t7 = select(c, np.float32(9.094947017729282e-13), t6)
    t8 = fmul(beta, t7)
    c3 = np.float32(206.0) < t2
    t9 = select(c3, np.float32(206.0), t2)
    t10 = select(c3, np.float32(0.0), t4)
    shifted = ffma(t9, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t11 = -t9
    r = ffma(k, np.float32(-0.693145751953125), t11)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t10)
    t12 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t13 = ffma(t12, r3, np.float32(0.04166839271783829))
    t14 = ffma(t13, r3, np.float32(0.1666651964187622))
    t15 = ffma(t14, r3, np.float32(0.4999999403953552))
    t16 = fmul(r3, r3)
    v = ffma(t16, t15, r3)
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
    t17 = fmul(s2, s2)
    t18 = fadd(t17, t17)
    t19 = fmul(t17, t18)
    big = ffma(v, s, s)
    t20 = fsub(s, big)
    t21 = ffma(v, s, t20)
    t22 = fmul(t21, t19)
    t23 = fmul(big, t19)
    t24 = fadd(t23, t22)
    t25 = ffma(np.float32(0.0020144195295870304), t24, np.float32(-0.01333547756075859))
    t26 = ffma(t25, t24, np.float32(0.041344594210386276))
    t27 = ffma(t26, t24, np.float32(-0.08231503516435623))
    t28 = ffma(t27, t24, np.float32(0.12412405014038086))
    t29 = ffma(t28, t24, np.float32(-0.16104914247989655))
    t30 = ffma(t29, t24, np.float32(0.19891302287578583))
    t31 = ffma(t30, t24, np.float32(-0.2498755007982254))
    t32 = ffma(t31, t24, np.float32(0.3333261013031006))
    t33 = ffma(t32, t24, np.float32(-0.49999985098838806))
    t34 = ffma(t33, t24, np.float32(1.0))
    t35 = fsub(np.float32(1.0), t34)
    t36 = ffma(t33, t24, t35)
    t37 = fmul(big, t34)
    t38 = -t37
    t39 = ffma(big, t34, t38)
    t40 = ffma(t21, t34, t39)
    t41 = ffma(big, t36, t40)
    t42 = fadd(t37, t41)
    t43 = fdiv(t42, t8)
    t44 = fadd(s2, s2)
    t45 = fmul(t7, s2)
    tail = fmul(t43, s2)
    tail2 = fmul(tail, s2)
    tail3 = fmul(tail2, t44)
    tail4 = fmul(tail3, t45)
    t46 = select(c3, np.float32(0.0), tail4)
    t47 = fadd(x, t46)
    c4 = x < np.float32(0.0)
    t48 = select(c4, t46, t47)
    return t48


def f_of_f64(x, beta):
    """log(exp(beta*x) + 1)/beta"""
    t = dabs(x)
    t2 = dmul(beta, t)
    t3 = -t2
    t4 = dfma(beta, t, t3)
    t5 = dabs(beta)
    c = np.float64(7.435084542388915e+283) <= t5
    c2 = t5 < np.float64(1.344974619049452e-284)
    t6 = select(c2, np.float64(1.2089258196146292e+24), np.float64(1.0))
    t7 = select(c, np.float64(8.271806125530277e-25), t6)
    t8 = dmul(beta, t7)
    c3 = np.float64(1469.0) < t2
    t9 = select(c3, np.float64(1469.0), t2)
    t10 = select(c3, np.float64(0.0), t4)
    shifted = dfma(t9, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t11 = -t9
    r = dfma(k, np.float64(-0.6931471805598903), t11)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t10)
    t12 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t13 = dfma(t12, r3, np.float64(2.7557506817858967e-06))
    t14 = dfma(t13, r3, np.float64(2.4801488974695663e-05))
    t15 = dfma(t14, r3, np.float64(0.0001984126959620142))
    t16 = dfma(t15, r3, np.float64(0.0013888888947978671))
    t17 = dfma(t16, r3, np.float64(0.008333333333452509))
    t18 = dfma(t17, r3, np.float64(0.041666666666511414))
    t19 = dfma(t18, r3, np.float64(0.1666666666666648))
    t20 = dfma(t19, r3, np.float64(0.5000000000000013))
    t21 = dmul(r3, r3)
    v = dfma(t21, t20, r3)
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
    t22 = dmul(s2, s2)
    t23 = dadd(t22, t22)
    t24 = dmul(t22, t23)
    big = dfma(v, s, s)
    t25 = dadd(s, -big)
    t26 = dfma(v, s, t25)
    t27 = dmul(t26, t24)
    t28 = dmul(big, t24)
    t29 = dadd(t28, t27)
    t30 = dfma(np.float64(-1.6453964624856426e-05), t29, np.float64(0.0001985392253240312))
    t31 = dfma(t30, t29, np.float64(-0.001138380876266296))
    t32 = dfma(t31, t29, np.float64(0.00414608931047637))
    t33 = dfma(t32, t29, np.float64(-0.010842960443592582))
    t34 = dfma(t33, t29, np.float64(0.021896867267488598))
    t35 = dfma(t34, t29, np.float64(-0.03602228328534471))
    t36 = dfma(t35, t29, np.float64(0.05056032724165617))
    t37 = dfma(t36, t29, np.float64(-0.0632576617146892))
    t38 = dfma(t37, t29, np.float64(0.07351301591792163))
    t39 = dfma(t38, t29, np.float64(-0.08217722580159349))
    t40 = dfma(t39, t29, np.float64(0.09059491674809121))
    t41 = dfma(t40, t29, np.float64(-0.09993263113154924))
    t42 = dfma(t41, t29, np.float64(0.11109993353936018))
    t43 = dfma(t42, t29, np.float64(-0.12499860115773034))
    t44 = dfma(t43, t29, np.float64(0.14285701525320968))
    t45 = dfma(t44, t29, np.float64(-0.16666665857696206))
    t46 = dfma(t45, t29, np.float64(0.19999999966759718))
    t47 = dfma(t46, t29, np.float64(-0.24999999999207037))
    t48 = dfma(t47, t29, np.float64(0.3333333333332431))
    t49 = dfma(t48, t29, np.float64(-0.49999999999999967))
    t50 = dfma(t49, t29, np.float64(1.0))
    t51 = dadd(np.float64(1.0), -t50)
    t52 = dfma(t49, t29, t51)
    t53 = dmul(big, t50)
    t54 = -t53
    t55 = dfma(big, t50, t54)
    t56 = dfma(t26, t50, t55)
    t57 = dfma(big, t52, t56)
    t58 = dadd(t53, t57)
    t59 = ddiv(t58, t8)
    t60 = dadd(s2, s2)
    t61 = dmul(t7, s2)
    tail = dmul(t59, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t60)
    tail4 = dmul(tail3, t61)
    t62 = select(c3, np.float64(0.0), tail4)
    t63 = dadd(x, t62)
    c4 = x < np.float64(0.0)
    t64 = select(c4, t62, t63)
    t65 = ddiv(np.float64(0.6931471805599453), beta)
    c5 = x == np.float64(0.0)
    t66 = select(c5, t65, t64)
    return t66


def d1_of_f32(x, beta):
    """exp(beta*x)/(exp(beta*x) + 1)"""
    t = fmul(beta, x)
    t2 = -t
    t3 = ffma(beta, x, t2)
    c = t < np.float32(-118.0)
    t4 = select(c, np.float32(0.0), t3)
    t5 = select(c, np.float32(-118.0), t)
    c2 = np.float32(23.5673828125) < t5
    t6 = select(c2, np.float32(0.0), t4)
    t7 = select(c2, np.float32(23.5673828125), t5)
    shifted = ffma(t7, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t8 = -t7
    r = ffma(k, np.float32(-0.693145751953125), t8)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t6)
    t9 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t10 = ffma(t9, r3, np.float32(0.04166839271783829))
    t11 = ffma(t10, r3, np.float32(0.1666651964187622))
    t12 = ffma(t11, r3, np.float32(0.4999999403953552))
    t13 = fmul(r3, r3)
    v = ffma(t13, t12, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(528482304))
    s = from_fbits(i2)
    t14 = fadd(s, np.float32(5.421010862427522e-20))
    t15 = fsub(t14, s)
    t16 = fsub(np.float32(5.421010862427522e-20), t15)
    t17 = ffma(v, s, t16)
    below = fadd(t14, t17)
    t18 = fdiv(np.float32(5.421010862427522e-20), below)
    return t18


def d1_of_f64(x, beta):
    """exp(beta*x)/(exp(beta*x) + 1)"""
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
    t18 = dfma(np.float64(2.938735877055719e-39), big, np.float64(1.0))
    t19 = dadd(np.float64(1.0), -t18)
    t20 = dfma(np.float64(2.938735877055719e-39), big, t19)
    t21 = ddiv(np.float64(1.0), t18)
    t22 = dmul(big, t21)
    t23 = -t22
    t24 = dfma(t23, t18, big)
    t25 = dfma(t23, t20, t24)
    t26 = dfma(t25, t21, t22)
    tail = dmul(t26, np.float64(2.938735877055719e-39))
    t27 = dadd(np.float64(1.0), -tail)
    c2 = x < np.float64(0.0)
    t28 = select(c2, tail, t27)
    return t28


def d2_of_f32(x, beta):
    """beta*exp(beta*x)/(exp(beta*x) + 1)**2"""
    t = fabs(x)
    t2 = fmul(beta, t)
    t3 = -t2
    t4 = ffma(beta, t, t3)
    t5 = fabs(beta)
    c = np.float32(1.5474250491067253e+26) <= t5
    c2 = t5 < np.float32(6.462348535570529e-27)
    t6 = select(c2, np.float32(1099511627776.0), np.float32(1.0))
    t7 = select(c, np.float32(9.094947017729282e-13), t6)
    t8 = fmul(beta, t7)
    t9 = select(c2, np.float32(9.094947017729282e-13), np.float32(1.0))
    t10 = select(c, np.float32(1099511627776.0), t9)
    c3 = np.float32(206.0) < t2
    t11 = select(c3, np.float32(206.0), t2)
    t12 = select(c3, np.float32(0.0), t4)
    shifted = ffma(t11, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t13 = -t11
    r = ffma(k, np.float32(-0.693145751953125), t13)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t12)
    t14 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t15 = ffma(t14, r3, np.float32(0.04166839271783829))
    t16 = ffma(t15, r3, np.float32(0.1666651964187622))
    t17 = ffma(t16, r3, np.float32(0.4999999403953552))
    t18 = fmul(r3, r3)
    v = ffma(t18, t17, r3)
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
    t19 = fmul(s2, s2)
    t20 = fadd(t19, t19)
    t21 = fmul(t19, t20)
    big = ffma(v, s, s)
    t22 = fmul(big, t21)
    t23 = ffma(t21, big, np.float32(2.0))
    t24 = ffma(t23, t22, np.float32(1.0))
    t25 = fsub(np.float32(1.0), t24)
    t26 = ffma(t23, t22, t25)
    t27 = fmul(t8, big)
    t28 = fdiv(np.float32(1.0), t24)
    t29 = fmul(t27, t28)
    t30 = -t29
    t31 = ffma(t30, t24, t27)
    t32 = ffma(t30, t26, t31)
    t33 = ffma(t32, t28, t29)
    t34 = fadd(s2, s2)
    t35 = fmul(t10, s2)
    tail = fmul(t33, s2)
    tail2 = fmul(tail, s2)
    tail3 = fmul(tail2, t34)
    tail4 = fmul(tail3, t35)
    t36 = select(c3, np.float32(0.0), tail4)
    return t36


def d2_of_f64(x, beta):
    """beta*exp(beta*x)/(exp(beta*x) + 1)**2"""
    t = dabs(x)
    t2 = dmul(beta, t)
    t3 = -t2
    t4 = dfma(beta, t, t3)
    t5 = dabs(beta)
    c = np.float64(7.435084542388915e+283) <= t5
    c2 = t5 < np.float64(1.344974619049452e-284)
    t6 = select(c2, np.float64(1.2089258196146292e+24), np.float64(1.0))
    t7 = select(c, np.float64(8.271806125530277e-25), t6)
    t8 = dmul(beta, t7)
    t9 = select(c2, np.float64(8.271806125530277e-25), np.float64(1.0))
    t10 = select(c, np.float64(1.2089258196146292e+24), t9)
    c3 = np.float64(1469.0) < t2
    t11 = select(c3, np.float64(1469.0), t2)
    t12 = select(c3, np.float64(0.0), t4)
    shifted = dfma(t11, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t13 = -t11
    r = dfma(k, np.float64(-0.6931471805598903), t13)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t12)
    t14 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t15 = dfma(t14, r3, np.float64(2.7557506817858967e-06))
    t16 = dfma(t15, r3, np.float64(2.4801488974695663e-05))
    t17 = dfma(t16, r3, np.float64(0.0001984126959620142))
    t18 = dfma(t17, r3, np.float64(0.0013888888947978671))
    t19 = dfma(t18, r3, np.float64(0.008333333333452509))
    t20 = dfma(t19, r3, np.float64(0.041666666666511414))
    t21 = dfma(t20, r3, np.float64(0.1666666666666648))
    t22 = dfma(t21, r3, np.float64(0.5000000000000013))
    t23 = dmul(r3, r3)
    v = dfma(t23, t22, r3)
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
    t24 = dmul(s2, s2)
    t25 = dadd(t24, t24)
    t26 = dmul(t24, t25)
    big = dfma(v, s, s)
    t27 = dmul(big, t26)
    t28 = dfma(t26, big, np.float64(2.0))
    t29 = dfma(t28, t27, np.float64(1.0))
    t30 = dadd(np.float64(1.0), -t29)
    t31 = dfma(t28, t27, t30)
    t32 = dmul(t8, big)
    t33 = ddiv(np.float64(1.0), t29)
    t34 = dmul(t32, t33)
    t35 = -t34
    t36 = dfma(t35, t29, t32)
    t37 = dfma(t35, t31, t36)
    t38 = dfma(t37, t33, t34)
    t39 = dadd(s2, s2)
    t40 = dmul(t10, s2)
    tail = dmul(t38, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t39)
    tail4 = dmul(tail3, t40)
    t41 = select(c3, np.float64(0.0), tail4)
    return t41


def d_beta_of_f32(x, beta):
    """(x*exp(beta*x)/(exp(beta*x) + 1) - log(exp(beta*x) + 1)/beta)/beta"""
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
    i8 = fbits(s2)
    i9 = isub(np.int32(2130706432), i8)
    t17 = from_fbits(i9)
    t18 = fmul(beta, t17)
    t19 = fmul(t18, t17)
    t20 = ffma(np.float32(0.0020144195295870304), t16, np.float32(-0.01333547756075859))
    t21 = ffma(t20, t16, np.float32(0.041344594210386276))
    t22 = ffma(t21, t16, np.float32(-0.08231503516435623))
    t23 = ffma(t22, t16, np.float32(0.12412405014038086))
    t24 = ffma(t23, t16, np.float32(-0.16104914247989655))
    t25 = ffma(t24, t16, np.float32(0.19891302287578583))
    t26 = ffma(t25, t16, np.float32(-0.2498755007982254))
    t27 = ffma(t26, t16, np.float32(0.3333261013031006))
    t28 = ffma(t27, t16, np.float32(-0.49999985098838806))
    t29 = ffma(t28, t16, np.float32(1.0))
    t30 = fsub(np.float32(1.0), t29)
    t31 = ffma(t28, t16, t30)
    t32 = fadd(t5, t29)
    t33 = fsub(t32, t5)
    t34 = fsub(t32, t33)
    t35 = fsub(t5, t34)
    t36 = fsub(t29, t33)
    t37 = fadd(t35, t36)
    t38 = fadd(t37, t6)
    t39 = fadd(t38, t31)
    t40 = fmul(t29, t16)
    t41 = -t40
    t42 = ffma(t29, t16, t41)
    t43 = ffma(t31, t16, t42)
    t44 = fadd(t40, t32)
    t45 = fsub(t44, t40)
    t46 = fsub(t44, t45)
    t47 = fsub(t40, t46)
    t48 = fsub(t32, t45)
    t49 = fadd(t47, t48)
    t50 = fadd(t49, t43)
    t51 = fadd(t50, t39)
    t52 = fadd(t16, np.float32(1.0))
    t53 = fsub(t52, t16)
    t54 = fsub(t52, t53)
    t55 = fsub(t16, t54)
    t56 = fsub(np.float32(1.0), t53)
    t57 = fadd(t55, t56)
    t58 = fmul(big, np.float32(2.0))
    t59 = fmul(t58, t44)
    t60 = -t59
    t61 = ffma(t58, t44, t60)
    t62 = ffma(t58, t51, t61)
    t63 = fdiv(np.float32(1.0), t52)
    t64 = fmul(t59, t63)
    t65 = -t64
    t66 = ffma(t65, t52, t59)
    t67 = fadd(t66, t62)
    t68 = ffma(t65, t57, t67)
    t69 = ffma(t68, t63, t64)
    t70 = fdiv(t69, t19)
    t71 = fdiv(t70, t19)
    t72 = -t71
    t73 = select(c, np.float32(-0.0), t72)
    return t73


def d_beta_of_f64(x, beta):
    """(x*exp(beta*x)/(exp(beta*x) + 1) - log(exp(beta*x) + 1)/beta)/beta"""
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
    i8 = dbits(s2)
    i9 = isub(np.int64(9214364837600034816), i8)
    t25 = from_dbits(i9)
    t26 = dmul(beta, t25)
    t27 = dmul(t26, t25)
    t28 = dadd(t24, t23)
    t29 = dfma(np.float64(-1.6453964624856426e-05), t28, np.float64(0.0001985392253240312))
    t30 = dfma(t29, t28, np.float64(-0.001138380876266296))
    t31 = dfma(t30, t28, np.float64(0.00414608931047637))
    t32 = dfma(t31, t28, np.float64(-0.010842960443592582))
    t33 = dfma(t32, t28, np.float64(0.021896867267488598))
    t34 = dfma(t33, t28, np.float64(-0.03602228328534471))
    t35 = dfma(t34, t28, np.float64(0.05056032724165617))
    t36 = dfma(t35, t28, np.float64(-0.0632576617146892))
    t37 = dfma(t36, t28, np.float64(0.07351301591792163))
    t38 = dfma(t37, t28, np.float64(-0.08217722580159349))
    t39 = dfma(t38, t28, np.float64(0.09059491674809121))
    t40 = dfma(t39, t28, np.float64(-0.09993263113154924))
    t41 = dfma(t40, t28, np.float64(0.11109993353936018))
    t42 = dfma(t41, t28, np.float64(-0.12499860115773034))
    t43 = dfma(t42, t28, np.float64(0.14285701525320968))
    t44 = dfma(t43, t28, np.float64(-0.16666665857696206))
    t45 = dfma(t44, t28, np.float64(0.19999999966759718))
    t46 = dfma(t45, t28, np.float64(-0.24999999999207037))
    t47 = dfma(t46, t28, np.float64(0.3333333333332431))
    t48 = dfma(t47, t28, np.float64(-0.49999999999999967))
    t49 = dfma(t48, t28, np.float64(1.0))
    t50 = dadd(np.float64(1.0), -t49)
    t51 = dfma(t48, t28, t50)
    t52 = dadd(t5, t49)
    t53 = dadd(t52, -t5)
    t54 = dadd(t52, -t53)
    t55 = dadd(t5, -t54)
    t56 = dadd(t49, -t53)
    t57 = dadd(t55, t56)
    t58 = dadd(t57, t6)
    t59 = dadd(t58, t51)
    t60 = dmul(t49, t24)
    t61 = -t60
    t62 = dfma(t49, t24, t61)
    t63 = dfma(t51, t24, t62)
    t64 = dfma(t49, t23, t63)
    t65 = dadd(t60, t52)
    t66 = dadd(t65, -t60)
    t67 = dadd(t65, -t66)
    t68 = dadd(t60, -t67)
    t69 = dadd(t52, -t66)
    t70 = dadd(t68, t69)
    t71 = dadd(t70, t64)
    t72 = dadd(t71, t59)
    t73 = dadd(t24, np.float64(1.0))
    t74 = dadd(t73, -t24)
    t75 = dadd(t73, -t74)
    t76 = dadd(t24, -t75)
    t77 = dadd(np.float64(1.0), -t74)
    t78 = dadd(t76, t77)
    t79 = dadd(t78, t23)
    t80 = dmul(t22, np.float64(2.0))
    t81 = dmul(big, np.float64(2.0))
    t82 = dmul(t81, t65)
    t83 = -t82
    t84 = dfma(t81, t65, t83)
    t85 = dfma(t80, t65, t84)
    t86 = dfma(t81, t72, t85)
    t87 = ddiv(np.float64(1.0), t73)
    t88 = dmul(t82, t87)
    t89 = -t88
    t90 = dfma(t89, t73, t82)
    t91 = dadd(t90, t86)
    t92 = dfma(t89, t79, t91)
    t93 = dfma(t92, t87, t88)
    t94 = ddiv(t93, t27)
    t95 = ddiv(t94, t27)
    t96 = -t95
    t97 = select(c, np.float64(-0.0), t96)
    t98 = ddiv(np.float64(-0.6931471805599453), beta)
    t99 = ddiv(t98, beta)
    c2 = x == np.float64(0.0)
    t100 = select(c2, t99, t97)
    return t100


def backward_of_f32(grad, x, beta):
    """grad f'(x)"""
    t = fmul(beta, x)
    t2 = -t
    t3 = ffma(beta, x, t2)
    c = t < np.float32(-206.0)
    t4 = select(c, np.float32(0.0), t3)
    t5 = select(c, np.float32(-206.0), t)
    c2 = np.float32(23.5673828125) < t5
    t6 = select(c2, np.float32(0.0), t4)
    t7 = select(c2, np.float32(23.5673828125), t5)
    shifted = ffma(t7, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t8 = -t7
    r = ffma(k, np.float32(-0.693145751953125), t8)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t6)
    t9 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t10 = ffma(t9, r3, np.float32(0.04166839271783829))
    t11 = ffma(t10, r3, np.float32(0.1666651964187622))
    t12 = ffma(t11, r3, np.float32(0.4999999403953552))
    t13 = fmul(r3, r3)
    v = ffma(t13, t12, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    far = np.float32(72.0873031616211) < t8
    i2 = select(far, np.int32(-377487360), np.int32(528482304))
    down = select(far, np.float32(6.462348535570529e-27), np.float32(1.0))
    t14 = select(far, np.float32(0.0), np.float32(5.421010862427522e-20))
    t15 = select(far, np.float32(4.0), np.float32(5.421010862427522e-20))
    i3 = iadd(i, i2)
    s = from_fbits(i3)
    t16 = fadd(s, t14)
    t17 = fsub(t16, s)
    t18 = fsub(t14, t17)
    t19 = ffma(v, s, t18)
    below = fadd(t16, t19)
    t20 = fdiv(t15, below)
    t21 = fmul(grad, down)
    t22 = fmul(t21, t20)
    t23 = fmul(t22, down)
    return t23


def backward_of_f64(grad, x, beta):
    """grad f'(x)"""
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
    i = shl(n, np.int64(52))
    far = np.float64(693.1471805599452) < t5
    i2 = select(far, np.int64(-8210062120696414208), np.int64(4607182418800017408))
    down = select(far, np.float64(7.182120874830735e-189), np.float64(1.0))
    i3 = iadd(i, i2)
    s = from_dbits(i3)
    t18 = select(far, np.float64(0.0), np.float64(1.0))
    big = dfma(v, s, s)
    t19 = dfma(t18, big, np.float64(1.0))
    t20 = dadd(np.float64(1.0), -t19)
    t21 = dfma(t18, big, t20)
    t22 = ddiv(np.float64(1.0), t19)
    t23 = dmul(big, t22)
    t24 = -t23
    t25 = dfma(t24, t19, big)
    t26 = dfma(t24, t21, t25)
    t27 = dfma(t26, t22, t23)
    t28 = dmul(grad, down)
    t29 = dmul(t28, t27)
    t30 = dmul(t29, down)
    tail = dmul(t27, t18)
    t31 = dadd(np.float64(1.0), -tail)
    t32 = dmul(grad, t31)
    c2 = x < np.float64(0.0)
    t33 = select(c2, t30, t32)
    return t33


def f_float16_of_f32(x, beta):
    """log(exp(beta*x) + 1)/beta"""
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
    t13 = dfma(np.float64(-0.0012666984467537825), big, np.float64(0.009009840770776389))
    t14 = dfma(t13, big, np.float64(-0.030019000992034865))
    t15 = dfma(t14, big, np.float64(0.06382746107623971))
    t16 = dfma(t15, big, np.float64(-0.10112078257038182))
    t17 = dfma(t16, big, np.float64(0.13421904788959105))
    t18 = dfma(t17, big, np.float64(-0.16452204449854213))
    t19 = dfma(t18, big, np.float64(0.19965451348619082))
    t20 = dfma(t19, big, np.float64(-0.24996690535364968))
    t21 = dfma(t20, big, np.float64(0.3333317212821622))
    t22 = dfma(t21, big, np.float64(-0.49999997214379294))
    t23 = dfma(t22, big, np.float64(1.0))
    t24 = dmul(big, t23)
    t25 = ddiv(t24, t)
    t26 = select(c, np.float64(0.0), t25)
    t27 = dadd(t2, t26)
    c2 = t2 < np.float64(0.0)
    t28 = select(c2, t26, t27)
    t29 = np.float32(t28)
    t30 = np.float64(t29)
    t31 = dabs(t30)
    t32 = dabs(t28)
    c3 = t32 < t31
    c4 = t31 < t32
    i3 = fbits(t29)
    i4 = select(c3, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t33 = from_fbits(i6)
    c5 = c3 | c4
    t34 = select(c5, t33, t29)
    return t34


def f_bfloat16_of_f32(x, beta):
    """log(exp(beta*x) + 1)/beta"""
    t = fabs(x)
    t2 = fmul(beta, t)
    t3 = -t2
    t4 = ffma(beta, t, t3)
    t5 = fabs(beta)
    c = np.float32(1.5474250491067253e+26) <= t5
    c2 = t5 < np.float32(6.462348535570529e-27)
    t6 = select(c2, np.float32(1099511627776.0), np.float32(1.0))
    t7 = select(c, np.float32(9.094947017729282e-13), t6)
    t8 = fmul(beta, t7)
    c3 = np.float32(206.0) < t2
    t9 = select(c3, np.float32(206.0), t2)
    t10 = select(c3, np.float32(0.0), t4)
    shifted = ffma(t9, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t11 = -t9
    r = ffma(k, np.float32(-0.693145751953125), t11)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t10)
    t12 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t13 = ffma(t12, r3, np.float32(0.04166839271783829))
    t14 = ffma(t13, r3, np.float32(0.1666651964187622))
    t15 = ffma(t14, r3, np.float32(0.4999999403953552))
    t16 = fmul(r3, r3)
    v = ffma(t16, t15, r3)
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
    t17 = fmul(s2, s2)
    t18 = fadd(t17, t17)
    t19 = fmul(t17, t18)
    big = ffma(v, s, s)
    t20 = fmul(big, t19)
    t21 = ffma(np.float32(0.0020144195295870304), t20, np.float32(-0.01333547756075859))
    t22 = ffma(t21, t20, np.float32(0.041344594210386276))
    t23 = ffma(t22, t20, np.float32(-0.08231503516435623))
    t24 = ffma(t23, t20, np.float32(0.12412405014038086))
    t25 = ffma(t24, t20, np.float32(-0.16104914247989655))
    t26 = ffma(t25, t20, np.float32(0.19891302287578583))
    t27 = ffma(t26, t20, np.float32(-0.2498755007982254))
    t28 = ffma(t27, t20, np.float32(0.3333261013031006))
    t29 = ffma(t28, t20, np.float32(-0.49999985098838806))
    t30 = ffma(t29, t20, np.float32(1.0))
    t31 = fmul(big, t30)
    t32 = fdiv(t31, t8)
    t33 = fadd(s2, s2)
    t34 = fmul(t7, s2)
    tail = fmul(t32, s2)
    tail2 = fmul(tail, s2)
    tail3 = fmul(tail2, t33)
    tail4 = fmul(tail3, t34)
    t35 = select(c3, np.float32(0.0), tail4)
    t36 = fadd(x, t35)
    c4 = x < np.float32(0.0)
    t37 = select(c4, t35, t36)
    return t37


def d1_float16_of_f32(x, beta):
    """exp(beta*x)/(exp(beta*x) + 1)"""
    t = np.float64(beta)
    t2 = np.float64(x)
    t3 = dmul(t, t2)
    c = t3 < np.float64(-118.0)
    t4 = select(c, np.float64(-118.0), t3)
    c2 = np.float64(23.5673828125) < t4
    t5 = select(c2, np.float64(23.5673828125), t4)
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
    t13 = dadd(s, np.float64(1.0))
    below = dfma(v, s, t13)
    t14 = ddiv(np.float64(1.0), below)
    t15 = np.float32(t14)
    t16 = np.float64(t15)
    t17 = dabs(t16)
    t18 = dabs(t14)
    c3 = t18 < t17
    c4 = t17 < t18
    i3 = fbits(t15)
    i4 = select(c3, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t19 = from_fbits(i6)
    c5 = c3 | c4
    t20 = select(c5, t19, t15)
    return t20


def d1_bfloat16_of_f32(x, beta):
    """exp(beta*x)/(exp(beta*x) + 1)"""
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
    t13 = ffma(np.float32(5.421010862427522e-20), big, np.float32(1.0))
    t14 = fdiv(big, t13)
    tail = fmul(t14, np.float32(5.421010862427522e-20))
    t15 = fsub(np.float32(1.0), tail)
    c2 = x < np.float32(0.0)
    t16 = select(c2, tail, t15)
    return t16


def d2_float16_of_f32(x, beta):
    """beta*exp(beta*x)/(exp(beta*x) + 1)**2"""
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
    t13 = dadd(big, np.float64(2.0))
    t14 = dfma(t13, big, np.float64(1.0))
    t15 = dmul(t, big)
    t16 = ddiv(t15, t14)
    t17 = select(c, np.float64(0.0), t16)
    t18 = np.float32(t17)
    t19 = np.float64(t18)
    t20 = dabs(t19)
    t21 = dabs(t17)
    c2 = t21 < t20
    c3 = t20 < t21
    i3 = fbits(t18)
    i4 = select(c2, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t22 = from_fbits(i6)
    c4 = c2 | c3
    t23 = select(c4, t22, t18)
    return t23


def d2_bfloat16_of_f32(x, beta):
    """beta*exp(beta*x)/(exp(beta*x) + 1)**2"""
    t = fabs(x)
    t2 = fmul(beta, t)
    t3 = -t2
    t4 = ffma(beta, t, t3)
    t5 = fabs(beta)
    c = np.float32(1.5474250491067253e+26) <= t5
    c2 = t5 < np.float32(6.462348535570529e-27)
    t6 = select(c2, np.float32(1099511627776.0), np.float32(1.0))
    t7 = select(c, np.float32(9.094947017729282e-13), t6)
    t8 = fmul(beta, t7)
    t9 = select(c2, np.float32(9.094947017729282e-13), np.float32(1.0))
    t10 = select(c, np.float32(1099511627776.0), t9)
    c3 = np.float32(206.0) < t2
    t11 = select(c3, np.float32(206.0), t2)
    t12 = select(c3, np.float32(0.0), t4)
    shifted = ffma(t11, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t13 = -t11
    r = ffma(k, np.float32(-0.693145751953125), t13)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t12)
    t14 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t15 = ffma(t14, r3, np.float32(0.04166839271783829))
    t16 = ffma(t15, r3, np.float32(0.1666651964187622))
    t17 = ffma(t16, r3, np.float32(0.4999999403953552))
    t18 = fmul(r3, r3)
    v = ffma(t18, t17, r3)
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
    t19 = fmul(s2, s2)
    t20 = fadd(t19, t19)
    t21 = fmul(t19, t20)
    big = ffma(v, s, s)
    t22 = fmul(big, t21)
    t23 = ffma(t21, big, np.float32(2.0))
    t24 = ffma(t23, t22, np.float32(1.0))
    t25 = fmul(t8, big)
    t26 = fdiv(t25, t24)
    t27 = fadd(s2, s2)
    t28 = fmul(t10, s2)
    tail = fmul(t26, s2)
    tail2 = fmul(tail, s2)
    tail3 = fmul(tail2, t27)
    tail4 = fmul(tail3, t28)
    t29 = select(c3, np.float32(0.0), tail4)
    return t29


def d_beta_float16_of_f32(x, beta):
    """(x*exp(beta*x)/(exp(beta*x) + 1) - log(exp(beta*x) + 1)/beta)/beta"""
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
    i8 = fbits(s2)
    i9 = isub(np.int32(2130706432), i8)
    t17 = from_fbits(i9)
    t18 = fmul(beta, t17)
    t19 = fmul(t18, t17)
    t20 = ffma(np.float32(0.0020144195295870304), t16, np.float32(-0.01333547756075859))
    t21 = ffma(t20, t16, np.float32(0.041344594210386276))
    t22 = ffma(t21, t16, np.float32(-0.08231503516435623))
    t23 = ffma(t22, t16, np.float32(0.12412405014038086))
    t24 = ffma(t23, t16, np.float32(-0.16104914247989655))
    t25 = ffma(t24, t16, np.float32(0.19891302287578583))
    t26 = ffma(t25, t16, np.float32(-0.2498755007982254))
    t27 = ffma(t26, t16, np.float32(0.3333261013031006))
    t28 = ffma(t27, t16, np.float32(-0.49999985098838806))
    t29 = ffma(t28, t16, np.float32(1.0))
    t30 = fadd(t6, t29)
    t31 = fadd(t5, t30)
    t32 = ffma(t29, t16, t31)
    t33 = ffma(t15, big, np.float32(1.0))
    t34 = fmul(big, np.float32(2.0))
    t35 = fmul(t34, t32)
    t36 = -t35
    t37 = ffma(t34, t32, t36)
    t38 = fdiv(np.float32(1.0), t33)
    t39 = fmul(t35, t38)
    t40 = -t39
    t41 = ffma(t40, t33, t35)
    t42 = fadd(t41, t37)
    t43 = ffma(t42, t38, t39)
    t44 = fdiv(t43, t19)
    t45 = fdiv(t44, t19)
    t46 = -t45
    t47 = select(c, np.float32(-0.0), t46)
    return t47


def d_beta_bfloat16_of_f32(x, beta):
    """(x*exp(beta*x)/(exp(beta*x) + 1) - log(exp(beta*x) + 1)/beta)/beta"""
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
    i8 = fbits(s2)
    i9 = isub(np.int32(2130706432), i8)
    t17 = from_fbits(i9)
    t18 = fmul(beta, t17)
    t19 = fmul(t18, t17)
    t20 = ffma(np.float32(0.0020144195295870304), t16, np.float32(-0.01333547756075859))
    t21 = ffma(t20, t16, np.float32(0.041344594210386276))
    t22 = ffma(t21, t16, np.float32(-0.08231503516435623))
    t23 = ffma(t22, t16, np.float32(0.12412405014038086))
    t24 = ffma(t23, t16, np.float32(-0.16104914247989655))
    t25 = ffma(t24, t16, np.float32(0.19891302287578583))
    t26 = ffma(t25, t16, np.float32(-0.2498755007982254))
    t27 = ffma(t26, t16, np.float32(0.3333261013031006))
    t28 = ffma(t27, t16, np.float32(-0.49999985098838806))
    t29 = ffma(t28, t16, np.float32(1.0))
    t30 = fadd(t6, t29)
    t31 = fadd(t5, t30)
    t32 = ffma(t29, t16, t31)
    t33 = ffma(t15, big, np.float32(1.0))
    t34 = fmul(np.float32(2.0), big)
    t35 = fmul(t34, t32)
    t36 = fdiv(t35, t33)
    t37 = fdiv(t36, t19)
    t38 = fdiv(t37, t19)
    t39 = -t38
    t40 = select(c, np.float32(-0.0), t39)
    return t40


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
d2_bfloat16_of = by_type(d2_bfloat16_of_f32, d2_bfloat16_of_f32)
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


@kernel("pppiiv")
def backward(grad, x, dx, n, aligned, beta_value):
    """dx[i] = backward(grad[i], x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        store(dx, start, thread, n, aligned, each(backward_of, together((grad_lanes, x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppiiwii")
def backward_by_array(grad, x, dx, n, aligned, beta_at, beta_inner, beta_channels):
    """dx[i] = backward(grad[i], x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        grad_lanes = load(grad, start, thread, n, aligned)
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, x, start, thread, beta_inner, beta_channels)
        store(dx, start, thread, n, aligned, each(backward_of, together((grad_lanes, x_lanes, beta_lanes,))))
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


@d2.of("float16")
def d2_float16(x, y, n, aligned, beta_value):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_float16_of, together((x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d2_by_array.of("float16")
def d2_float16_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d2(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, x, start, thread, beta_inner, beta_channels)
        store(y, start, thread, n, aligned, each(d2_float16_of, together((x_lanes, beta_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d2.of("bfloat16")
def d2_bfloat16(x, y, n, aligned, beta_value):
    """y[i] = d2(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_bfloat16_of, together((x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@d2_by_array.of("bfloat16")
def d2_bfloat16_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d2(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, x, start, thread, beta_inner, beta_channels)
        store(y, start, thread, n, aligned, each(d2_bfloat16_of, together((x_lanes, beta_lanes,))))
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
