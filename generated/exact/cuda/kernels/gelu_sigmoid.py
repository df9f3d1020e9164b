"""Made by actforge from the definitions; changes made here are lost.

GELU with the normal distribution function approximated by a sigmoid.

    x/(1 + exp(-1.702*x))

Source: defs/gelu.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
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
from ....cuda._launch import kernel


def f_of_f32(x):
    """x/(1 + exp(-1.702*x))"""
    t = fabs(x)
    c = np.float32(69.3310546875) < t
    t2 = select(c, np.float32(69.3310546875), t)
    t3 = fmul(np.float32(1.7020000219345093), t2)
    t4 = -t3
    t5 = ffma(np.float32(1.7020000219345093), t2, t4)
    t6 = ffma(np.float32(-2.1934509319976314e-08), t2, t5)
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t6)
    t7 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t8 = ffma(t7, r3, np.float32(0.04166839271783829))
    t9 = ffma(t8, r3, np.float32(0.1666651964187622))
    t10 = ffma(t9, r3, np.float32(0.4999999403953552))
    t11 = fmul(r3, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    t12 = fsub(r, r2)
    t13 = ffma(k, np.float32(-1.428606765330187e-06), t12)
    t14 = fsub(r2, r3)
    t15 = fsub(t14, t6)
    t16 = fadd(t13, t15)
    v = ffma(t11, t10, t16)
    big = ffma(r3, s, s)
    t17 = fsub(s, big)
    t18 = ffma(r3, s, t17)
    t19 = ffma(v, s, t18)
    t20 = fadd(big, t19)
    t21 = fsub(t20, big)
    t22 = fsub(t19, t21)
    t23 = ffma(np.float32(5.421010862427522e-20), t20, np.float32(1.0))
    t24 = fsub(np.float32(1.0), t23)
    t25 = ffma(np.float32(5.421010862427522e-20), t20, t24)
    t26 = ffma(np.float32(5.421010862427522e-20), t22, t25)
    t27 = fmul(t20, t2)
    t28 = -t27
    t29 = ffma(t20, t2, t28)
    t30 = ffma(t22, t2, t29)
    t31 = fdiv(np.float32(1.0), t23)
    t32 = fmul(t27, t31)
    t33 = -t32
    t34 = ffma(t33, t23, t27)
    t35 = fadd(t34, t30)
    t36 = ffma(t33, t26, t35)
    t37 = ffma(t36, t31, t32)
    t38 = -t37
    tail = fmul(t38, np.float32(5.421010862427522e-20))
    t39 = fadd(x, tail)
    c2 = x < np.float32(0.0)
    t40 = select(c2, tail, t39)
    return t40


def f_of_f64(x):
    """x/(1 + exp(-1.702*x))"""
    t = dabs(x)
    c = np.float64(445.9462890625) < t
    t2 = select(c, np.float64(445.9462890625), t)
    t3 = dmul(np.float64(1.702), t2)
    t4 = -t3
    t5 = dfma(np.float64(1.702), t2, t4)
    t6 = dfma(np.float64(4.263256414560601e-17), t2, t5)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t4)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t6)
    t7 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t8 = dfma(t7, r3, np.float64(2.7557506817858967e-06))
    t9 = dfma(t8, r3, np.float64(2.4801488974695663e-05))
    t10 = dfma(t9, r3, np.float64(0.0001984126959620142))
    t11 = dfma(t10, r3, np.float64(0.0013888888947978671))
    t12 = dfma(t11, r3, np.float64(0.008333333333452509))
    t13 = dfma(t12, r3, np.float64(0.041666666666511414))
    t14 = dfma(t13, r3, np.float64(0.1666666666666648))
    t15 = dfma(t14, r3, np.float64(0.5000000000000013))
    t16 = dmul(r3, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t16, t15, r3)
    big = dfma(v, s, s)
    t17 = dfma(np.float64(2.938735877055719e-39), big, np.float64(1.0))
    t18 = dadd(np.float64(1.0), -t17)
    t19 = dfma(np.float64(2.938735877055719e-39), big, t18)
    t20 = dmul(big, t2)
    t21 = -t20
    t22 = dfma(big, t2, t21)
    t23 = ddiv(np.float64(1.0), t17)
    t24 = dmul(t20, t23)
    t25 = -t24
    t26 = dfma(t25, t17, t20)
    t27 = dadd(t26, t22)
    t28 = dfma(t25, t19, t27)
    t29 = dfma(t28, t23, t24)
    t30 = -t29
    tail = dmul(t30, np.float64(2.938735877055719e-39))
    t31 = dadd(x, tail)
    c2 = x < np.float64(0.0)
    t32 = select(c2, tail, t31)
    return t32


def d1_of_f32(x):
    """(1.702*x*exp(-1.702*x) + 1 + exp(-1.702*x))/(1 + exp(-1.702*x))**2"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(69.3310546875) < t2
    t3 = select(c, np.float64(69.3310546875), t2)
    t4 = dmul(np.float64(1.702), t3)
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
    t12 = dfma(np.float64(-1.702), t3, np.float64(1.0))
    t13 = dadd(big, t12)
    t14 = dadd(t3, -np.float64(0.751154255441289))
    t15 = dfma(np.float64(-9.299512175126657e-05), t14, np.float64(0.0004933088331927341))
    t16 = dfma(t15, t14, np.float64(-0.002285756195583292))
    t17 = dfma(t16, t14, np.float64(0.009400413893117625))
    t18 = dfma(t17, t14, np.float64(-0.03314259557656572))
    t19 = dfma(t18, t14, np.float64(0.09736371523988907))
    t20 = dfma(t19, t14, np.float64(-0.228821759414018))
    t21 = dfma(t20, t14, np.float64(0.4033285998289134))
    t22 = dfma(t21, t14, np.float64(-2.175946651778761))
    t23 = dmul(t14, t22)
    t24 = dabs(t14)
    c2 = t24 < np.float64(0.4440892098500626)
    t25 = select(c2, t23, t13)
    t26 = dadd(big, np.float64(2.0))
    t27 = dfma(t26, big, np.float64(1.0))
    t28 = dmul(big, t25)
    t29 = ddiv(t28, t27)
    t30 = dadd(np.float64(1.0), -t29)
    c3 = t < np.float64(0.0)
    t31 = select(c3, t29, t30)
    t32 = np.float32(t31)
    return t32


def d1_of_f64(x):
    """(1.702*x*exp(-1.702*x) + 1 + exp(-1.702*x))/(1 + exp(-1.702*x))**2"""
    t = dabs(x)
    c = np.float64(445.9462890625) < t
    t2 = select(c, np.float64(445.9462890625), t)
    t3 = dmul(np.float64(1.702), t2)
    t4 = -t3
    t5 = dfma(np.float64(1.702), t2, t4)
    t6 = dfma(np.float64(4.263256414560601e-17), t2, t5)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t4)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t6)
    t7 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t8 = dfma(t7, r3, np.float64(2.7557506817858967e-06))
    t9 = dfma(t8, r3, np.float64(2.4801488974695663e-05))
    t10 = dfma(t9, r3, np.float64(0.0001984126959620142))
    t11 = dfma(t10, r3, np.float64(0.0013888888947978671))
    t12 = dfma(t11, r3, np.float64(0.008333333333452509))
    t13 = dfma(t12, r3, np.float64(0.041666666666511414))
    t14 = dfma(t13, r3, np.float64(0.1666666666666648))
    t15 = dfma(t14, r3, np.float64(0.5000000000000013))
    t16 = dmul(r3, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t16, t15, r3)
    big = dfma(v, s, s)
    t17 = dmul(big, np.float64(2.938735877055719e-39))
    t18 = dmul(np.float64(-1.702), t2)
    t19 = -t18
    t20 = dfma(np.float64(-1.702), t2, t19)
    t21 = dfma(np.float64(-4.263256414560601e-17), t2, t20)
    t22 = dadd(t18, np.float64(1.0))
    t23 = dadd(t22, -t18)
    t24 = dadd(t22, -t23)
    t25 = dadd(t18, -t24)
    t26 = dadd(np.float64(1.0), -t23)
    t27 = dadd(t25, t26)
    t28 = dadd(t27, t21)
    t29 = dadd(t17, t22)
    t30 = dadd(t29, -t17)
    t31 = dadd(t29, -t30)
    t32 = dadd(t17, -t31)
    t33 = dadd(t22, -t30)
    t34 = dadd(t32, t33)
    t35 = dadd(t34, t28)
    t36 = dadd(t2, -np.float64(0.751154255441289))
    t37 = dadd(t36, -np.float64(-4.696480973567411e-17))
    t38 = dfma(np.float64(-4.5004923073051626e-08), t37, np.float64(3.4704427569863813e-07))
    t39 = dfma(t38, t37, np.float64(-2.422108086952393e-06))
    t40 = dfma(t39, t37, np.float64(1.5652302048425993e-05))
    t41 = dfma(t40, t37, np.float64(-9.196925313754517e-05))
    t42 = dfma(t41, t37, np.float64(0.0004863242421909029))
    t43 = dfma(t42, t37, np.float64(-0.0022858948999771363))
    t44 = dfma(t43, t37, np.float64(0.009401447854446856))
    t45 = dfma(t44, t37, np.float64(-0.03314258940179613))
    t46 = dfma(t45, t37, np.float64(0.09736365864335796))
    t47 = dfma(t46, t37, np.float64(-0.2288217594435122))
    t48 = dfma(t47, t37, np.float64(0.40332860066422377))
    t49 = dfma(t48, t37, np.float64(-2.1759466517793475))
    t50 = dadd(np.float64(-2.1759466517793475), -t49)
    t51 = dfma(t48, t37, t50)
    t52 = dmul(t37, t49)
    t53 = -t52
    t54 = dfma(t37, t49, t53)
    t55 = dfma(t37, t51, t54)
    t56 = dabs(t37)
    c2 = t56 < np.float64(0.4440892098500626)
    t57 = select(c2, t52, t29)
    t58 = select(c2, t55, t35)
    t59 = dadd(t17, np.float64(2.0))
    t60 = dadd(t59, -t17)
    t61 = dadd(t59, -t60)
    t62 = dadd(t17, -t61)
    t63 = dadd(np.float64(2.0), -t60)
    t64 = dadd(t62, t63)
    t65 = dmul(t59, t17)
    t66 = -t65
    t67 = dfma(t59, t17, t66)
    t68 = dfma(t64, t17, t67)
    t69 = dadd(t65, np.float64(1.0))
    t70 = dadd(t69, -t65)
    t71 = dadd(t69, -t70)
    t72 = dadd(t65, -t71)
    t73 = dadd(np.float64(1.0), -t70)
    t74 = dadd(t72, t73)
    t75 = dadd(t74, t68)
    t76 = dmul(big, t57)
    t77 = -t76
    t78 = dfma(big, t57, t77)
    t79 = dfma(big, t58, t78)
    t80 = ddiv(np.float64(1.0), t69)
    t81 = dmul(t76, t80)
    t82 = -t81
    t83 = dfma(t82, t69, t76)
    t84 = dadd(t83, t79)
    t85 = dfma(t82, t75, t84)
    t86 = dfma(t85, t80, t81)
    tail = dmul(t86, np.float64(2.938735877055719e-39))
    t87 = dadd(np.float64(1.0), -tail)
    c3 = x < np.float64(0.0)
    t88 = select(c3, tail, t87)
    return t88


def d2_of_f32(x):
    """(-2.896804*x*exp(-1.702*x) + 5.793608*x*exp(-3.404*x)/(1 + exp(-1.702*x)) + 3.404*exp(-1.702*x))/(1 + exp(-1.702*x))**2"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(69.3310546875) < t2
    t3 = select(c, np.float64(69.3310546875), t2)
    t4 = dmul(np.float64(1.702), t3)
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
    t12 = dfma(np.float64(2.896804), t3, np.float64(3.404))
    t13 = dfma(np.float64(-2.896804), t3, np.float64(3.404))
    t14 = dfma(t12, big, t13)
    t15 = dadd(t3, -np.float64(1.4097281319127306))
    t16 = dfma(np.float64(9.327309769395013e-06), t15, np.float64(-5.1716048540957384e-05))
    t17 = dfma(t16, t15, np.float64(0.00023440925012039877))
    t18 = dfma(t17, t15, np.float64(-0.0009692254774618622))
    t19 = dfma(t18, t15, np.float64(0.0032984847606915197))
    t20 = dfma(t19, t15, np.float64(-0.008350090266481397))
    t21 = dfma(t20, t15, np.float64(0.011044957103057673))
    t22 = dfma(t21, t15, np.float64(0.021573598714313382))
    t23 = dfma(t22, t15, np.float64(-0.17765930366824886))
    t24 = dfma(t23, t15, np.float64(0.5369278902153647))
    t25 = dfma(t24, t15, np.float64(-3.790702681755243))
    t26 = dmul(t15, t25)
    t27 = dabs(t15)
    c2 = t27 < np.float64(0.8673617379884035)
    t28 = select(c2, t26, t14)
    t29 = dadd(big, np.float64(3.0))
    t30 = dfma(t29, big, np.float64(3.0))
    t31 = dfma(t30, big, np.float64(1.0))
    t32 = dmul(big, t28)
    t33 = ddiv(t32, t31)
    t34 = np.float32(t33)
    return t34


def d2_of_f64(x):
    """(-2.896804*x*exp(-1.702*x) + 5.793608*x*exp(-3.404*x)/(1 + exp(-1.702*x)) + 3.404*exp(-1.702*x))/(1 + exp(-1.702*x))**2"""
    t = dabs(x)
    c = np.float64(445.9462890625) < t
    t2 = select(c, np.float64(445.9462890625), t)
    t3 = dmul(np.float64(1.702), t2)
    t4 = -t3
    t5 = dfma(np.float64(1.702), t2, t4)
    t6 = dfma(np.float64(4.263256414560601e-17), t2, t5)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t4)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t6)
    t7 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t8 = dfma(t7, r3, np.float64(2.7557506817858967e-06))
    t9 = dfma(t8, r3, np.float64(2.4801488974695663e-05))
    t10 = dfma(t9, r3, np.float64(0.0001984126959620142))
    t11 = dfma(t10, r3, np.float64(0.0013888888947978671))
    t12 = dfma(t11, r3, np.float64(0.008333333333452509))
    t13 = dfma(t12, r3, np.float64(0.041666666666511414))
    t14 = dfma(t13, r3, np.float64(0.1666666666666648))
    t15 = dfma(t14, r3, np.float64(0.5000000000000013))
    t16 = dmul(r3, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t16, t15, r3)
    big = dfma(v, s, s)
    t17 = dadd(s, -big)
    t18 = dfma(v, s, t17)
    t19 = dmul(t18, np.float64(2.938735877055719e-39))
    t20 = dmul(big, np.float64(2.938735877055719e-39))
    t21 = dmul(np.float64(2.896804), t2)
    t22 = -t21
    t23 = dfma(np.float64(2.896804), t2, t22)
    t24 = dfma(np.float64(6.545519681822043e-17), t2, t23)
    t25 = dadd(t21, np.float64(3.404))
    t26 = dadd(t25, -t21)
    t27 = dadd(t25, -t26)
    t28 = dadd(t21, -t27)
    t29 = dadd(np.float64(3.404), -t26)
    t30 = dadd(t28, t29)
    t31 = dadd(t30, t24)
    t32 = dadd(t31, np.float64(8.526512829121202e-17))
    t33 = dmul(np.float64(-2.896804), t2)
    t34 = -t33
    t35 = dfma(np.float64(-2.896804), t2, t34)
    t36 = dfma(np.float64(-6.545519681822043e-17), t2, t35)
    t37 = dadd(t33, np.float64(3.404))
    t38 = dadd(t37, -t33)
    t39 = dadd(t37, -t38)
    t40 = dadd(t33, -t39)
    t41 = dadd(np.float64(3.404), -t38)
    t42 = dadd(t40, t41)
    t43 = dadd(t42, t36)
    t44 = dadd(t43, np.float64(8.526512829121202e-17))
    t45 = dmul(t25, t20)
    t46 = -t45
    t47 = dfma(t25, t20, t46)
    t48 = dfma(t32, t20, t47)
    t49 = dfma(t25, t19, t48)
    t50 = dadd(t45, t37)
    t51 = dadd(t50, -t45)
    t52 = dadd(t50, -t51)
    t53 = dadd(t45, -t52)
    t54 = dadd(t37, -t51)
    t55 = dadd(t53, t54)
    t56 = dadd(t55, t49)
    t57 = dadd(t56, t44)
    t58 = dadd(t2, -np.float64(1.4097281319127306))
    t59 = dadd(t58, -np.float64(1.0092252730192822e-16))
    t60 = dfma(np.float64(-3.0244999780771832e-12), t59, np.float64(4.1729900648175356e-11))
    t61 = dfma(t60, t59, np.float64(-4.304780117416282e-10))
    t62 = dfma(t61, t59, np.float64(3.665901260571671e-09))
    t63 = dfma(t62, t59, np.float64(-2.91167198712419e-08))
    t64 = dfma(t63, t59, np.float64(2.1458971382370556e-07))
    t65 = dfma(t64, t59, np.float64(-1.448643775248145e-06))
    t66 = dfma(t65, t59, np.float64(8.869892958533243e-06))
    t67 = dfma(t66, t59, np.float64(-4.864097839313375e-05))
    t68 = dfma(t67, t59, np.float64(0.00023475961721093844))
    t69 = dfma(t68, t59, np.float64(-0.0009715560965134598))
    t70 = dfma(t69, t59, np.float64(0.003298366986321907))
    t71 = dfma(t70, t59, np.float64(-0.008349321230273673))
    t72 = dfma(t71, t59, np.float64(0.011044973511395587))
    t73 = dfma(t72, t59, np.float64(0.0215734953911247))
    t74 = dfma(t73, t59, np.float64(-0.17765930434963184))
    t75 = dfma(t74, t59, np.float64(0.5369278940946655))
    t76 = dfma(t75, t59, np.float64(-3.790702681753626))
    t77 = dadd(np.float64(-3.790702681753626), -t76)
    t78 = dfma(t75, t59, t77)
    t79 = dmul(t59, t76)
    t80 = -t79
    t81 = dfma(t59, t76, t80)
    t82 = dfma(t59, t78, t81)
    t83 = dabs(t59)
    c2 = t83 < np.float64(0.8673617379884035)
    t84 = select(c2, t79, t50)
    t85 = select(c2, t82, t57)
    t86 = dadd(t20, np.float64(3.0))
    t87 = dadd(t86, -t20)
    t88 = dadd(t86, -t87)
    t89 = dadd(t20, -t88)
    t90 = dadd(np.float64(3.0), -t87)
    t91 = dadd(t89, t90)
    t92 = dadd(t91, t19)
    t93 = dmul(t86, t20)
    t94 = -t93
    t95 = dfma(t86, t20, t94)
    t96 = dfma(t92, t20, t95)
    t97 = dfma(t86, t19, t96)
    t98 = dadd(t93, np.float64(3.0))
    t99 = dadd(t98, -t93)
    t100 = dadd(t98, -t99)
    t101 = dadd(t93, -t100)
    t102 = dadd(np.float64(3.0), -t99)
    t103 = dadd(t101, t102)
    t104 = dadd(t103, t97)
    t105 = dmul(t98, t20)
    t106 = -t105
    t107 = dfma(t98, t20, t106)
    t108 = dfma(t104, t20, t107)
    t109 = dfma(t98, t19, t108)
    t110 = dadd(t105, np.float64(1.0))
    t111 = dadd(t110, -t105)
    t112 = dadd(t110, -t111)
    t113 = dadd(t105, -t112)
    t114 = dadd(np.float64(1.0), -t111)
    t115 = dadd(t113, t114)
    t116 = dadd(t115, t109)
    t117 = dmul(big, t84)
    t118 = -t117
    t119 = dfma(big, t84, t118)
    t120 = dfma(t18, t84, t119)
    t121 = dfma(big, t85, t120)
    t122 = ddiv(np.float64(1.0), t110)
    t123 = dmul(t117, t122)
    t124 = -t123
    t125 = dfma(t124, t110, t117)
    t126 = dadd(t125, t121)
    t127 = dfma(t124, t116, t126)
    t128 = dfma(t127, t122, t123)
    tail = dmul(t128, np.float64(2.938735877055719e-39))
    return tail


def backward_of_f32(grad, x):
    """grad f'(x)"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(69.3310546875) < t2
    t3 = select(c, np.float64(69.3310546875), t2)
    t4 = dmul(np.float64(1.702), t3)
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
    t12 = dfma(np.float64(-1.702), t3, np.float64(1.0))
    t13 = dadd(big, t12)
    t14 = dadd(t3, -np.float64(0.751154255441289))
    t15 = dfma(np.float64(-9.299512175126657e-05), t14, np.float64(0.0004933088331927341))
    t16 = dfma(t15, t14, np.float64(-0.002285756195583292))
    t17 = dfma(t16, t14, np.float64(0.009400413893117625))
    t18 = dfma(t17, t14, np.float64(-0.03314259557656572))
    t19 = dfma(t18, t14, np.float64(0.09736371523988907))
    t20 = dfma(t19, t14, np.float64(-0.228821759414018))
    t21 = dfma(t20, t14, np.float64(0.4033285998289134))
    t22 = dfma(t21, t14, np.float64(-2.175946651778761))
    t23 = dmul(t14, t22)
    t24 = dabs(t14)
    c2 = t24 < np.float64(0.4440892098500626)
    t25 = select(c2, t23, t13)
    t26 = dadd(big, np.float64(2.0))
    t27 = dfma(t26, big, np.float64(1.0))
    t28 = dmul(big, t25)
    t29 = ddiv(t28, t27)
    t30 = dadd(np.float64(1.0), -t29)
    c3 = t < np.float64(0.0)
    t31 = select(c3, t29, t30)
    t32 = np.float32(t31)
    t33 = fmul(grad, t32)
    return t33


def backward_of_f64(grad, x):
    """grad f'(x)"""
    t = dabs(x)
    c = np.float64(445.9462890625) < t
    t2 = select(c, np.float64(445.9462890625), t)
    t3 = dmul(np.float64(1.702), t2)
    t4 = -t3
    t5 = dfma(np.float64(1.702), t2, t4)
    t6 = dfma(np.float64(4.263256414560601e-17), t2, t5)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t4)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t6)
    t7 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t8 = dfma(t7, r3, np.float64(2.7557506817858967e-06))
    t9 = dfma(t8, r3, np.float64(2.4801488974695663e-05))
    t10 = dfma(t9, r3, np.float64(0.0001984126959620142))
    t11 = dfma(t10, r3, np.float64(0.0013888888947978671))
    t12 = dfma(t11, r3, np.float64(0.008333333333452509))
    t13 = dfma(t12, r3, np.float64(0.041666666666511414))
    t14 = dfma(t13, r3, np.float64(0.1666666666666648))
    t15 = dfma(t14, r3, np.float64(0.5000000000000013))
    t16 = dmul(r3, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t16, t15, r3)
    big = dfma(v, s, s)
    t17 = dmul(big, np.float64(2.938735877055719e-39))
    t18 = dmul(np.float64(-1.702), t2)
    t19 = -t18
    t20 = dfma(np.float64(-1.702), t2, t19)
    t21 = dfma(np.float64(-4.263256414560601e-17), t2, t20)
    t22 = dadd(t18, np.float64(1.0))
    t23 = dadd(t22, -t18)
    t24 = dadd(t22, -t23)
    t25 = dadd(t18, -t24)
    t26 = dadd(np.float64(1.0), -t23)
    t27 = dadd(t25, t26)
    t28 = dadd(t27, t21)
    t29 = dadd(t17, t22)
    t30 = dadd(t29, -t17)
    t31 = dadd(t29, -t30)
    t32 = dadd(t17, -t31)
    t33 = dadd(t22, -t30)
    t34 = dadd(t32, t33)
    t35 = dadd(t34, t28)
    t36 = dadd(t2, -np.float64(0.751154255441289))
    t37 = dadd(t36, -np.float64(-4.696480973567411e-17))
    t38 = dfma(np.float64(-4.5004923073051626e-08), t37, np.float64(3.4704427569863813e-07))
    t39 = dfma(t38, t37, np.float64(-2.422108086952393e-06))
    t40 = dfma(t39, t37, np.float64(1.5652302048425993e-05))
    t41 = dfma(t40, t37, np.float64(-9.196925313754517e-05))
    t42 = dfma(t41, t37, np.float64(0.0004863242421909029))
    t43 = dfma(t42, t37, np.float64(-0.0022858948999771363))
    t44 = dfma(t43, t37, np.float64(0.009401447854446856))
    t45 = dfma(t44, t37, np.float64(-0.03314258940179613))
    t46 = dfma(t45, t37, np.float64(0.09736365864335796))
    t47 = dfma(t46, t37, np.float64(-0.2288217594435122))
    t48 = dfma(t47, t37, np.float64(0.40332860066422377))
    t49 = dfma(t48, t37, np.float64(-2.1759466517793475))
    t50 = dadd(np.float64(-2.1759466517793475), -t49)
    t51 = dfma(t48, t37, t50)
    t52 = dmul(t37, t49)
    t53 = -t52
    t54 = dfma(t37, t49, t53)
    t55 = dfma(t37, t51, t54)
    t56 = dabs(t37)
    c2 = t56 < np.float64(0.4440892098500626)
    t57 = select(c2, t52, t29)
    t58 = select(c2, t55, t35)
    t59 = dadd(t17, np.float64(2.0))
    t60 = dadd(t59, -t17)
    t61 = dadd(t59, -t60)
    t62 = dadd(t17, -t61)
    t63 = dadd(np.float64(2.0), -t60)
    t64 = dadd(t62, t63)
    t65 = dmul(t59, t17)
    t66 = -t65
    t67 = dfma(t59, t17, t66)
    t68 = dfma(t64, t17, t67)
    t69 = dadd(t65, np.float64(1.0))
    t70 = dadd(t69, -t65)
    t71 = dadd(t69, -t70)
    t72 = dadd(t65, -t71)
    t73 = dadd(np.float64(1.0), -t70)
    t74 = dadd(t72, t73)
    t75 = dadd(t74, t68)
    t76 = dmul(big, t57)
    t77 = -t76
    t78 = dfma(big, t57, t77)
    t79 = dfma(big, t58, t78)
    t80 = ddiv(np.float64(1.0), t69)
    t81 = dmul(t76, t80)
    t82 = -t81
    t83 = dfma(t82, t69, t76)
    t84 = dadd(t83, t79)
    t85 = dfma(t82, t75, t84)
    t86 = dfma(t85, t80, t81)
    tail = dmul(t86, np.float64(2.938735877055719e-39))
    t87 = dadd(np.float64(1.0), -tail)
    c3 = x < np.float64(0.0)
    t88 = select(c3, tail, t87)
    t89 = dmul(grad, t88)
    return t89


def f_float16_of_f32(x):
    """x/(1 + exp(-1.702*x))"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(69.3310546875) < t2
    t3 = select(c, np.float64(69.3310546875), t2)
    t4 = dmul(np.float64(1.702), t3)
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
    t12 = dadd(big, np.float64(1.0))
    t13 = dmul(big, t3)
    t14 = ddiv(t13, t12)
    t15 = -t14
    t16 = dadd(t, t15)
    c2 = t < np.float64(0.0)
    t17 = select(c2, t15, t16)
    t18 = np.float32(t17)
    t19 = np.float64(t18)
    t20 = dabs(t19)
    t21 = dabs(t17)
    c3 = t21 < t20
    c4 = t20 < t21
    i3 = fbits(t18)
    i4 = select(c3, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t22 = from_fbits(i6)
    c5 = c3 | c4
    t23 = select(c5, t22, t18)
    return t23


def f_bfloat16_of_f32(x):
    """x/(1 + exp(-1.702*x))"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(69.3310546875) < t2
    t3 = select(c, np.float64(69.3310546875), t2)
    t4 = dmul(np.float64(1.702), t3)
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
    t12 = dadd(big, np.float64(1.0))
    t13 = dmul(big, t3)
    t14 = ddiv(t13, t12)
    t15 = -t14
    t16 = dadd(t, t15)
    c2 = t < np.float64(0.0)
    t17 = select(c2, t15, t16)
    c3 = x < np.float32(0.0)
    t18 = select(c3, np.float64(0.9999999999999998), np.float64(1.0000000000000002))
    t19 = dmul(t17, t18)
    t20 = np.float32(t19)
    t21 = np.float64(t20)
    t22 = dabs(t21)
    t23 = dabs(t19)
    c4 = t23 < t22
    c5 = t22 < t23
    i3 = fbits(t20)
    i4 = select(c4, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t24 = from_fbits(i6)
    c6 = c4 | c5
    t25 = select(c6, t24, t20)
    return t25


def d1_float16_of_f32(x):
    """(1.702*x*exp(-1.702*x) + 1 + exp(-1.702*x))/(1 + exp(-1.702*x))**2"""
    t = fabs(x)
    c = np.float32(69.3310546875) < t
    t2 = select(c, np.float32(69.3310546875), t)
    t3 = fmul(np.float32(1.7020000219345093), t2)
    t4 = -t3
    t5 = ffma(np.float32(1.7020000219345093), t2, t4)
    t6 = ffma(np.float32(-2.1934509319976314e-08), t2, t5)
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t6)
    t7 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t8 = ffma(t7, r3, np.float32(0.04166839271783829))
    t9 = ffma(t8, r3, np.float32(0.1666651964187622))
    t10 = ffma(t9, r3, np.float32(0.4999999403953552))
    t11 = fmul(r3, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t11, t10, r3)
    big = ffma(v, s, s)
    t12 = fmul(big, np.float32(5.421010862427522e-20))
    t13 = ffma(np.float32(-1.7020000219345093), t2, np.float32(1.0))
    t14 = ffma(np.float32(5.421010862427522e-20), big, t13)
    t15 = fsub(t2, np.float32(0.7511542439460754))
    t16 = fsub(t15, np.float32(1.1495213669832083e-08))
    t17 = ffma(np.float32(0.00047036813339218497), t16, np.float32(-0.0022478457540273666))
    t18 = ffma(t17, t16, np.float32(0.00940918829292059))
    t19 = ffma(t18, t16, np.float32(-0.033163752406835556))
    t20 = ffma(t19, t16, np.float32(0.09736274927854538))
    t21 = ffma(t20, t16, np.float32(-0.22881941497325897))
    t22 = ffma(t21, t16, np.float32(0.40332862734794617))
    t23 = ffma(t22, t16, np.float32(-2.1759467124938965))
    t24 = fmul(t16, t23)
    t25 = fabs(t16)
    c2 = t25 < np.float32(0.44408920407295227)
    t26 = select(c2, t24, t14)
    t27 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t28 = ffma(t27, t12, np.float32(1.0))
    t29 = fmul(big, t26)
    t30 = fdiv(t29, t28)
    tail = fmul(t30, np.float32(5.421010862427522e-20))
    t31 = fsub(np.float32(1.0), tail)
    c3 = x < np.float32(0.0)
    t32 = select(c3, tail, t31)
    return t32


def d2_float16_of_f32(x):
    """(-2.896804*x*exp(-1.702*x) + 5.793608*x*exp(-3.404*x)/(1 + exp(-1.702*x)) + 3.404*exp(-1.702*x))/(1 + exp(-1.702*x))**2"""
    t = fabs(x)
    c = np.float32(69.3310546875) < t
    t2 = select(c, np.float32(69.3310546875), t)
    t3 = fmul(np.float32(1.7020000219345093), t2)
    t4 = -t3
    t5 = ffma(np.float32(1.7020000219345093), t2, t4)
    t6 = ffma(np.float32(-2.1934509319976314e-08), t2, t5)
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t6)
    t7 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t8 = ffma(t7, r3, np.float32(0.04166839271783829))
    t9 = ffma(t8, r3, np.float32(0.1666651964187622))
    t10 = ffma(t9, r3, np.float32(0.4999999403953552))
    t11 = fmul(r3, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t11, t10, r3)
    big = ffma(v, s, s)
    t12 = fsub(s, big)
    t13 = ffma(v, s, t12)
    t14 = fmul(t13, np.float32(5.421010862427522e-20))
    t15 = fmul(big, np.float32(5.421010862427522e-20))
    t16 = ffma(np.float32(2.896804094314575), t2, np.float32(3.4040000438690186))
    t17 = ffma(np.float32(-2.896804094314575), t2, np.float32(3.4040000438690186))
    t18 = ffma(t16, t14, t17)
    t19 = ffma(t16, t15, t18)
    t20 = fsub(t2, np.float32(1.4097281694412231))
    t21 = fsub(t20, np.float32(-3.752849409011105e-08))
    t22 = ffma(np.float32(-5.31536279595457e-05), t21, np.float32(0.000260479369899258))
    t23 = ffma(t22, t21, np.float32(-0.0009668427519500256))
    t24 = ffma(t23, t21, np.float32(0.003272485686466098))
    t25 = ffma(t24, t21, np.float32(-0.008351384662091732))
    t26 = ffma(t25, t21, np.float32(0.011056218296289444))
    t27 = ffma(t26, t21, np.float32(0.021573849022388458))
    t28 = ffma(t27, t21, np.float32(-0.17766129970550537))
    t29 = ffma(t28, t21, np.float32(0.5369278788566589))
    t30 = ffma(t29, t21, np.float32(-3.7907025814056396))
    t31 = fmul(t21, t30)
    t32 = fabs(t21)
    c2 = t32 < np.float32(0.8673617243766785)
    t33 = select(c2, t31, t19)
    t34 = ffma(np.float32(5.421010862427522e-20), t13, np.float32(3.0))
    t35 = ffma(np.float32(5.421010862427522e-20), big, t34)
    t36 = ffma(t35, t14, np.float32(3.0))
    t37 = ffma(t35, t15, t36)
    t38 = ffma(t37, t14, np.float32(1.0))
    t39 = ffma(t37, t15, t38)
    t40 = fmul(big, t33)
    t41 = -t40
    t42 = ffma(big, t33, t41)
    t43 = ffma(t13, t33, t42)
    t44 = fdiv(np.float32(1.0), t39)
    t45 = fmul(t40, t44)
    t46 = -t45
    t47 = ffma(t46, t39, t40)
    t48 = fadd(t47, t43)
    t49 = ffma(t48, t44, t45)
    tail = fmul(t49, np.float32(5.421010862427522e-20))
    return tail


def d2_bfloat16_of_f32(x):
    """(-2.896804*x*exp(-1.702*x) + 5.793608*x*exp(-3.404*x)/(1 + exp(-1.702*x)) + 3.404*exp(-1.702*x))/(1 + exp(-1.702*x))**2"""
    t = fabs(x)
    c = np.float32(69.3310546875) < t
    t2 = select(c, np.float32(69.3310546875), t)
    t3 = fmul(np.float32(1.7020000219345093), t2)
    t4 = -t3
    t5 = ffma(np.float32(1.7020000219345093), t2, t4)
    t6 = ffma(np.float32(-2.1934509319976314e-08), t2, t5)
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t6)
    t7 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t8 = ffma(t7, r3, np.float32(0.04166839271783829))
    t9 = ffma(t8, r3, np.float32(0.1666651964187622))
    t10 = ffma(t9, r3, np.float32(0.4999999403953552))
    t11 = fmul(r3, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t11, t10, r3)
    big = ffma(v, s, s)
    t12 = fmul(big, np.float32(5.421010862427522e-20))
    t13 = ffma(np.float32(2.896804094314575), t2, np.float32(3.4040000438690186))
    t14 = ffma(np.float32(-2.896804094314575), t2, np.float32(3.4040000438690186))
    t15 = ffma(t13, t12, t14)
    t16 = fsub(t2, np.float32(1.4097281694412231))
    t17 = fsub(t16, np.float32(-3.752849409011105e-08))
    t18 = ffma(np.float32(-5.31536279595457e-05), t17, np.float32(0.000260479369899258))
    t19 = ffma(t18, t17, np.float32(-0.0009668427519500256))
    t20 = ffma(t19, t17, np.float32(0.003272485686466098))
    t21 = ffma(t20, t17, np.float32(-0.008351384662091732))
    t22 = ffma(t21, t17, np.float32(0.011056218296289444))
    t23 = ffma(t22, t17, np.float32(0.021573849022388458))
    t24 = ffma(t23, t17, np.float32(-0.17766129970550537))
    t25 = ffma(t24, t17, np.float32(0.5369278788566589))
    t26 = ffma(t25, t17, np.float32(-3.7907025814056396))
    t27 = fmul(t17, t26)
    t28 = fabs(t17)
    c2 = t28 < np.float32(0.8673617243766785)
    t29 = select(c2, t27, t15)
    t30 = ffma(np.float32(5.421010862427522e-20), big, np.float32(3.0))
    t31 = ffma(t30, t12, np.float32(3.0))
    t32 = ffma(t31, t12, np.float32(1.0))
    t33 = fmul(big, t29)
    t34 = fdiv(t33, t32)
    tail = fmul(t34, np.float32(5.421010862427522e-20))
    return tail


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)
f_float16_of = by_type(f_float16_of_f32, f_float16_of_f32)
f_bfloat16_of = by_type(f_bfloat16_of_f32, f_bfloat16_of_f32)
d1_float16_of = by_type(d1_float16_of_f32, d1_float16_of_f32)
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


@d1.of("float16", "bfloat16")
def d1_float16(x, y, n, aligned):
    """y[i] = d1(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_float16_of, together((x_lanes,))))
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
