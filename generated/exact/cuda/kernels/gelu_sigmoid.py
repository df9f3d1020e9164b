"""Made by actforge from the definitions; changes made here are lost.

GELU with the normal distribution function approximated by a sigmoid.

    x/(1 + exp(-1.702*x))

Source: defs/gelu.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
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
    ddiv,
    dfma,
    dmul,
    each,
    fabs,
    fadd,
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
    """x/(1 + exp(-1.702*x))"""
    c = x < np.float32(-69.3310546875)
    t = select(c, np.float32(-69.3310546875), x)
    c2 = np.float32(13.8466796875) < t
    t2 = select(c2, np.float32(13.8466796875), t)
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
    t12 = fsub(r, r2)
    t13 = ffma(k, np.float32(-1.428606765330187e-06), t12)
    t14 = fsub(r2, r3)
    t15 = fsub(t14, t6)
    t16 = fadd(t13, t15)
    v = ffma(t11, t10, t16)
    c3 = t < np.float32(-26.064453125)
    down = select(c3, np.float32(5.421010862427522e-20), np.float32(1.0))
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = fbits(down)
    i3 = iadd(i, i2)
    s = from_fbits(i3)
    t17 = fadd(s, down)
    t18 = fsub(t17, s)
    t19 = fsub(down, t18)
    below = ffma(r3, s, t17)
    t20 = fsub(t17, below)
    t21 = ffma(r3, s, t20)
    t22 = fadd(t21, t19)
    t23 = ffma(v, s, t22)
    t24 = fadd(below, t23)
    t25 = fsub(t24, below)
    t26 = fsub(t23, t25)
    t27 = fmul(t, down)
    t28 = fdiv(np.float32(1.0), t24)
    t29 = fmul(t27, t28)
    t30 = -t29
    t31 = ffma(t30, t24, t27)
    t32 = ffma(t30, t26, t31)
    t33 = ffma(t32, t28, t29)
    t34 = fcopysign(t33, t27)
    t35 = select(c2, t27, t34)
    return t35


def f_of_f64(x):
    """x/(1 + exp(-1.702*x))"""
    c = x < np.float64(-445.9462890625)
    t = select(c, np.float64(-445.9462890625), x)
    c2 = np.float64(25.6572265625) < t
    t2 = select(c2, np.float64(25.6572265625), t)
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
    t17 = dadd(r, -r2)
    t18 = dfma(k, np.float64(-5.497923018708371e-14), t17)
    t19 = dadd(r2, -r3)
    t20 = dadd(t19, -t6)
    t21 = dadd(t18, t20)
    v = dfma(t16, t15, t21)
    c3 = t < np.float64(-52.12890625)
    down = select(c3, np.float64(2.938735877055719e-39), np.float64(1.0))
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = dbits(down)
    i3 = iadd(i, i2)
    s = from_dbits(i3)
    t22 = dadd(s, down)
    t23 = dadd(t22, -s)
    t24 = dadd(down, -t23)
    t25 = dfma(v, s, t24)
    t26 = dfma(r3, s, t25)
    below = dadd(t22, t26)
    t27 = dmul(t, down)
    t28 = ddiv(t27, below)
    return t28


def d1_of_f32(x):
    """(1.702*x*exp(-1.702*x) + 1 + exp(-1.702*x))/(1 + exp(-1.702*x))**2"""
    t = np.float64(x)
    c = np.float64(72.85546875) < t
    t2 = select(c, np.float64(72.85546875), t)
    c2 = t2 < np.float64(-72.85546875)
    z = select(c2, np.float64(-72.85546875), t2)
    t3 = dmul(np.float64(1.702), z)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -t3
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
    t15 = dfma(np.float64(851.0), z, np.float64(500.0))
    t16 = dfma(t15, e, np.float64(500.0))
    t17 = dmul(np.float64(0.002), t16)
    t18 = dadd(e, np.float64(1.0))
    t19 = dmul(t18, t18)
    t20 = ddiv(t17, t19)
    t21 = np.float32(t20)
    return t21


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
    v = dfma(t16, t15, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t17 = dadd(s, -big)
    t18 = dfma(v, s, t17)
    t19 = dmul(t18, np.float64(2.938735877055719e-39))
    t20 = dmul(big, np.float64(2.938735877055719e-39))
    t21 = dmul(np.float64(-1.702), t2)
    t22 = -t21
    t23 = dfma(np.float64(-1.702), t2, t22)
    t24 = dfma(np.float64(-4.263256414560601e-17), t2, t23)
    t25 = dadd(t21, np.float64(1.0))
    t26 = dadd(t25, -t21)
    t27 = dadd(t25, -t26)
    t28 = dadd(t21, -t27)
    t29 = dadd(np.float64(1.0), -t26)
    t30 = dadd(t28, t29)
    t31 = dadd(t30, t24)
    t32 = dadd(t20, t25)
    t33 = dadd(t32, -t20)
    t34 = dadd(t32, -t33)
    t35 = dadd(t20, -t34)
    t36 = dadd(t25, -t33)
    t37 = dadd(t35, t36)
    t38 = dadd(t37, t19)
    t39 = dadd(t38, t31)
    t40 = dadd(t2, np.float64(-0.751154255441289))
    t41 = dadd(t40, -t2)
    t42 = dadd(t40, -t41)
    t43 = dadd(t2, -t42)
    t44 = dadd(np.float64(-0.751154255441289), -t41)
    t45 = dadd(t43, t44)
    t46 = dadd(t45, np.float64(4.696480973567411e-17))
    t47 = dadd(t40, t46)
    t48 = dadd(t47, -t40)
    t49 = dadd(t46, -t48)
    t50 = dfma(np.float64(-4.5004923073051626e-08), t47, np.float64(3.4704427569863813e-07))
    t51 = dfma(t50, t47, np.float64(-2.422108086952393e-06))
    t52 = dfma(t51, t47, np.float64(1.5652302048425993e-05))
    t53 = dfma(t52, t47, np.float64(-9.196925313754517e-05))
    t54 = dfma(t53, t47, np.float64(0.0004863242421909029))
    t55 = dfma(t54, t47, np.float64(-0.0022858948999771363))
    t56 = dfma(t55, t47, np.float64(0.009401447854446856))
    t57 = dfma(t56, t47, np.float64(-0.03314258940179613))
    t58 = dfma(t57, t47, np.float64(0.09736365864335796))
    t59 = dfma(t58, t47, np.float64(-0.2288217594435122))
    t60 = dfma(t59, t47, np.float64(0.40332860066422377))
    t61 = dfma(t60, t47, np.float64(-2.1759466517793475))
    t62 = dadd(np.float64(-2.1759466517793475), -t61)
    t63 = dfma(t60, t47, t62)
    t64 = dmul(t47, t61)
    t65 = -t64
    t66 = dfma(t47, t61, t65)
    t67 = dfma(t49, t61, t66)
    t68 = dfma(t47, t63, t67)
    t69 = dabs(t47)
    c2 = t69 < np.float64(0.4440892098500626)
    t70 = select(c2, t64, t32)
    t71 = select(c2, t68, t39)
    t72 = dadd(t20, np.float64(2.0))
    t73 = dadd(t72, -t20)
    t74 = dadd(t72, -t73)
    t75 = dadd(t20, -t74)
    t76 = dadd(np.float64(2.0), -t73)
    t77 = dadd(t75, t76)
    t78 = dadd(t77, t19)
    t79 = dmul(t72, t20)
    t80 = -t79
    t81 = dfma(t72, t20, t80)
    t82 = dfma(t78, t20, t81)
    t83 = dfma(t72, t19, t82)
    t84 = dadd(t79, np.float64(1.0))
    t85 = dadd(t84, -t79)
    t86 = dadd(t84, -t85)
    t87 = dadd(t79, -t86)
    t88 = dadd(np.float64(1.0), -t85)
    t89 = dadd(t87, t88)
    t90 = dadd(t89, t83)
    t91 = dmul(big, t70)
    t92 = -t91
    t93 = dfma(big, t70, t92)
    t94 = dfma(t18, t70, t93)
    t95 = dfma(big, t71, t94)
    t96 = ddiv(np.float64(1.0), t84)
    t97 = dmul(t91, t96)
    t98 = -t97
    t99 = dfma(t98, t84, t91)
    t100 = dadd(t99, t95)
    t101 = dfma(t98, t90, t100)
    t102 = dfma(t101, t96, t97)
    tail = dmul(t102, np.float64(2.938735877055719e-39))
    t103 = dadd(np.float64(1.0), -tail)
    c3 = x < np.float64(0.0)
    t104 = select(c3, tail, t103)
    return t104


def d2_of_f32(x):
    """(-2.896804*x*exp(-1.702*x) + 5.793608*x*exp(-3.404*x)/(1 + exp(-1.702*x)) + 3.404*exp(-1.702*x))/(1 + exp(-1.702*x))**2"""
    t = np.float64(x)
    c = np.float64(72.85546875) < t
    t2 = select(c, np.float64(72.85546875), t)
    c2 = t2 < np.float64(-72.85546875)
    z = select(c2, np.float64(-72.85546875), t2)
    t3 = dmul(np.float64(1.702), z)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -t3
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
    t15 = dmul(np.float64(0.003404), e)
    t16 = dfma(np.float64(851.0), z, np.float64(1000.0))
    t17 = dfma(np.float64(-851.0), z, np.float64(1000.0))
    t18 = dfma(t16, e, t17)
    t19 = dmul(t15, t18)
    t20 = dadd(e, np.float64(1.0))
    t21 = dmul(t20, t20)
    t22 = dmul(t21, t20)
    t23 = ddiv(t19, t22)
    t24 = np.float32(t23)
    return t24


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
    v = dfma(t16, t15, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
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
    t58 = dadd(t2, np.float64(-1.4097281319127306))
    t59 = dadd(t58, -t2)
    t60 = dadd(t58, -t59)
    t61 = dadd(t2, -t60)
    t62 = dadd(np.float64(-1.4097281319127306), -t59)
    t63 = dadd(t61, t62)
    t64 = dadd(t63, np.float64(-1.0092252730192822e-16))
    t65 = dadd(t58, t64)
    t66 = dadd(t65, -t58)
    t67 = dadd(t64, -t66)
    t68 = dfma(np.float64(-3.0244999780771832e-12), t65, np.float64(4.1729900648175356e-11))
    t69 = dfma(t68, t65, np.float64(-4.304780117416282e-10))
    t70 = dfma(t69, t65, np.float64(3.665901260571671e-09))
    t71 = dfma(t70, t65, np.float64(-2.91167198712419e-08))
    t72 = dfma(t71, t65, np.float64(2.1458971382370556e-07))
    t73 = dfma(t72, t65, np.float64(-1.448643775248145e-06))
    t74 = dfma(t73, t65, np.float64(8.869892958533243e-06))
    t75 = dfma(t74, t65, np.float64(-4.864097839313375e-05))
    t76 = dfma(t75, t65, np.float64(0.00023475961721093844))
    t77 = dfma(t76, t65, np.float64(-0.0009715560965134598))
    t78 = dfma(t77, t65, np.float64(0.003298366986321907))
    t79 = dfma(t78, t65, np.float64(-0.008349321230273673))
    t80 = dfma(t79, t65, np.float64(0.011044973511395587))
    t81 = dfma(t80, t65, np.float64(0.0215734953911247))
    t82 = dfma(t81, t65, np.float64(-0.17765930434963184))
    t83 = dfma(t82, t65, np.float64(0.5369278940946655))
    t84 = dfma(t83, t65, np.float64(-3.790702681753626))
    t85 = dadd(np.float64(-3.790702681753626), -t84)
    t86 = dfma(t83, t65, t85)
    t87 = dmul(t65, t84)
    t88 = -t87
    t89 = dfma(t65, t84, t88)
    t90 = dfma(t67, t84, t89)
    t91 = dfma(t65, t86, t90)
    t92 = dabs(t65)
    c2 = t92 < np.float64(0.8673617379884035)
    t93 = select(c2, t87, t50)
    t94 = select(c2, t91, t57)
    t95 = dadd(t20, np.float64(3.0))
    t96 = dadd(t95, -t20)
    t97 = dadd(t95, -t96)
    t98 = dadd(t20, -t97)
    t99 = dadd(np.float64(3.0), -t96)
    t100 = dadd(t98, t99)
    t101 = dadd(t100, t19)
    t102 = dmul(t95, t20)
    t103 = -t102
    t104 = dfma(t95, t20, t103)
    t105 = dfma(t101, t20, t104)
    t106 = dfma(t95, t19, t105)
    t107 = dadd(t102, np.float64(3.0))
    t108 = dadd(t107, -t102)
    t109 = dadd(t107, -t108)
    t110 = dadd(t102, -t109)
    t111 = dadd(np.float64(3.0), -t108)
    t112 = dadd(t110, t111)
    t113 = dadd(t112, t106)
    t114 = dmul(t107, t20)
    t115 = -t114
    t116 = dfma(t107, t20, t115)
    t117 = dfma(t113, t20, t116)
    t118 = dfma(t107, t19, t117)
    t119 = dadd(t114, np.float64(1.0))
    t120 = dadd(t119, -t114)
    t121 = dadd(t119, -t120)
    t122 = dadd(t114, -t121)
    t123 = dadd(np.float64(1.0), -t120)
    t124 = dadd(t122, t123)
    t125 = dadd(t124, t118)
    t126 = dmul(big, t93)
    t127 = -t126
    t128 = dfma(big, t93, t127)
    t129 = dfma(t18, t93, t128)
    t130 = dfma(big, t94, t129)
    t131 = ddiv(np.float64(1.0), t119)
    t132 = dmul(t126, t131)
    t133 = -t132
    t134 = dfma(t133, t119, t126)
    t135 = dadd(t134, t130)
    t136 = dfma(t133, t125, t135)
    t137 = dfma(t136, t131, t132)
    tail = dmul(t137, np.float64(2.938735877055719e-39))
    return tail


def backward_of_f32(grad, x):
    """grad f'(x)"""
    t = np.float64(x)
    c = np.float64(125.1474609375) < t
    t2 = select(c, np.float64(125.1474609375), t)
    c2 = t2 < np.float64(-125.1474609375)
    z = select(c2, np.float64(-125.1474609375), t2)
    t3 = dmul(np.float64(1.702), z)
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -t3
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
    t15 = dfma(np.float64(851.0), z, np.float64(500.0))
    t16 = dfma(t15, e, np.float64(500.0))
    t17 = dmul(np.float64(0.002), t16)
    t18 = dadd(e, np.float64(1.0))
    t19 = dmul(t18, t18)
    t20 = ddiv(t17, t19)
    t21 = np.float32(t20)
    t22 = fabs(t21)
    c3 = t22 < np.float32(1.1754943508222875e-38)
    c4 = t22 == np.float32(np.inf)
    c5 = c3 | c4
    t23 = np.float64(grad)
    t24 = dmul(t23, t20)
    t25 = np.float32(t24)
    t26 = fmul(grad, t21)
    t27 = select(c5, t25, t26)
    return t27


def backward_of_f64(grad, x):
    """grad f'(x)"""
    t = dabs(x)
    c = np.float64(863.1025390625) < t
    t2 = select(c, np.float64(863.1025390625), t)
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
    v = dfma(t16, t15, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    far = np.float64(693.1471805599452) < t3
    i2 = select(far, np.int64(-8210062120696414208), np.int64(4607182418800017408))
    down = select(far, np.float64(7.182120874830735e-189), np.float64(1.0))
    i3 = iadd(i, i2)
    s = from_dbits(i3)
    t17 = select(far, np.float64(0.0), np.float64(1.0))
    big = dfma(v, s, s)
    t18 = dadd(s, -big)
    t19 = dfma(v, s, t18)
    t20 = dmul(t19, t17)
    t21 = dmul(big, t17)
    t22 = dmul(np.float64(-1.702), t2)
    t23 = -t22
    t24 = dfma(np.float64(-1.702), t2, t23)
    t25 = dfma(np.float64(-4.263256414560601e-17), t2, t24)
    t26 = dadd(t22, np.float64(1.0))
    t27 = dadd(t26, -t22)
    t28 = dadd(t26, -t27)
    t29 = dadd(t22, -t28)
    t30 = dadd(np.float64(1.0), -t27)
    t31 = dadd(t29, t30)
    t32 = dadd(t31, t25)
    t33 = dadd(t21, t26)
    t34 = dadd(t33, -t21)
    t35 = dadd(t33, -t34)
    t36 = dadd(t21, -t35)
    t37 = dadd(t26, -t34)
    t38 = dadd(t36, t37)
    t39 = dadd(t38, t20)
    t40 = dadd(t39, t32)
    t41 = dadd(t2, np.float64(-0.751154255441289))
    t42 = dadd(t41, -t2)
    t43 = dadd(t41, -t42)
    t44 = dadd(t2, -t43)
    t45 = dadd(np.float64(-0.751154255441289), -t42)
    t46 = dadd(t44, t45)
    t47 = dadd(t46, np.float64(4.696480973567411e-17))
    t48 = dadd(t41, t47)
    t49 = dadd(t48, -t41)
    t50 = dadd(t47, -t49)
    t51 = dfma(np.float64(-4.5004923073051626e-08), t48, np.float64(3.4704427569863813e-07))
    t52 = dfma(t51, t48, np.float64(-2.422108086952393e-06))
    t53 = dfma(t52, t48, np.float64(1.5652302048425993e-05))
    t54 = dfma(t53, t48, np.float64(-9.196925313754517e-05))
    t55 = dfma(t54, t48, np.float64(0.0004863242421909029))
    t56 = dfma(t55, t48, np.float64(-0.0022858948999771363))
    t57 = dfma(t56, t48, np.float64(0.009401447854446856))
    t58 = dfma(t57, t48, np.float64(-0.03314258940179613))
    t59 = dfma(t58, t48, np.float64(0.09736365864335796))
    t60 = dfma(t59, t48, np.float64(-0.2288217594435122))
    t61 = dfma(t60, t48, np.float64(0.40332860066422377))
    t62 = dfma(t61, t48, np.float64(-2.1759466517793475))
    t63 = dadd(np.float64(-2.1759466517793475), -t62)
    t64 = dfma(t61, t48, t63)
    t65 = dmul(t48, t62)
    t66 = -t65
    t67 = dfma(t48, t62, t66)
    t68 = dfma(t50, t62, t67)
    t69 = dfma(t48, t64, t68)
    t70 = dabs(t48)
    c2 = t70 < np.float64(0.4440892098500626)
    t71 = select(c2, t65, t33)
    t72 = select(c2, t69, t40)
    t73 = dadd(t21, np.float64(2.0))
    t74 = dadd(t73, -t21)
    t75 = dadd(t73, -t74)
    t76 = dadd(t21, -t75)
    t77 = dadd(np.float64(2.0), -t74)
    t78 = dadd(t76, t77)
    t79 = dadd(t78, t20)
    t80 = dmul(t73, t21)
    t81 = -t80
    t82 = dfma(t73, t21, t81)
    t83 = dfma(t79, t21, t82)
    t84 = dfma(t73, t20, t83)
    t85 = dadd(t80, np.float64(1.0))
    t86 = dadd(t85, -t80)
    t87 = dadd(t85, -t86)
    t88 = dadd(t80, -t87)
    t89 = dadd(np.float64(1.0), -t86)
    t90 = dadd(t88, t89)
    t91 = dadd(t90, t84)
    t92 = dmul(big, t71)
    t93 = -t92
    t94 = dfma(big, t71, t93)
    t95 = dfma(t19, t71, t94)
    t96 = dfma(big, t72, t95)
    t97 = ddiv(np.float64(1.0), t85)
    t98 = dmul(t92, t97)
    t99 = -t98
    t100 = dfma(t99, t85, t92)
    t101 = dadd(t100, t96)
    t102 = dfma(t99, t91, t101)
    t103 = dfma(t102, t97, t98)
    t104 = dmul(grad, down)
    t105 = dmul(t104, t103)
    t106 = dmul(t105, down)
    tail = dmul(t103, t17)
    t107 = dadd(np.float64(1.0), -tail)
    t108 = dmul(grad, t107)
    c3 = x < np.float64(0.0)
    t109 = select(c3, t106, t108)
    return t109


def f_float16_of_f32(x):
    """x/(1 + exp(-1.702*x))"""
    c = x < np.float32(-69.3310546875)
    t = select(c, np.float32(-69.3310546875), x)
    c2 = np.float32(13.8466796875) < t
    t2 = select(c2, np.float32(13.8466796875), t)
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
    v = ffma(t11, t10, r3)
    c3 = t < np.float32(-26.064453125)
    down = select(c3, np.float32(5.421010862427522e-20), np.float32(1.0))
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = fbits(down)
    i3 = iadd(i, i2)
    s = from_fbits(i3)
    t12 = fadd(s, down)
    t13 = fsub(t12, s)
    t14 = fsub(down, t13)
    t15 = ffma(v, s, t14)
    below = fadd(t12, t15)
    t16 = fmul(t, down)
    t17 = fdiv(t16, below)
    return t17


def f_bfloat16_of_f32(x):
    """x/(1 + exp(-1.702*x))"""
    t = np.float64(x)
    c = t < np.float64(-69.3310546875)
    t2 = select(c, np.float64(-69.3310546875), t)
    c2 = np.float64(13.8466796875) < t2
    t3 = select(c2, np.float64(13.8466796875), t2)
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
    v = dfma(t11, t10, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    t12 = dadd(s, np.float64(1.0))
    below = dfma(v, s, t12)
    t13 = ddiv(t2, below)
    c3 = x < np.float32(0.0)
    t14 = select(c3, np.float64(0.9999999999999998), np.float64(1.0000000000000002))
    t15 = dmul(t13, t14)
    t16 = np.float32(t15)
    t17 = np.float64(t16)
    t18 = dabs(t17)
    t19 = dabs(t15)
    c4 = t19 < t18
    c5 = t18 < t19
    i3 = fbits(t16)
    i4 = select(c4, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t20 = from_fbits(i6)
    c6 = c4 | c5
    t21 = select(c6, t20, t16)
    return t21


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
    v = ffma(t11, t10, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t12 = fmul(big, np.float32(5.421010862427522e-20))
    t13 = ffma(np.float32(-1.7020000219345093), t2, np.float32(1.0))
    t14 = ffma(np.float32(5.421010862427522e-20), big, t13)
    t15 = fadd(t2, np.float32(-0.7511542439460754))
    t16 = fadd(t15, np.float32(-1.1495213669832083e-08))
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
    v = ffma(t11, t10, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t12 = fsub(s, big)
    t13 = ffma(v, s, t12)
    t14 = fmul(t13, np.float32(5.421010862427522e-20))
    t15 = fmul(big, np.float32(5.421010862427522e-20))
    t16 = ffma(np.float32(2.896804094314575), t2, np.float32(3.4040000438690186))
    t17 = ffma(np.float32(-2.896804094314575), t2, np.float32(3.4040000438690186))
    t18 = ffma(t16, t14, t17)
    t19 = ffma(t16, t15, t18)
    t20 = fadd(t2, np.float32(-1.4097281694412231))
    t21 = fadd(t20, np.float32(3.752849409011105e-08))
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
    v = ffma(t11, t10, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t12 = fmul(big, np.float32(5.421010862427522e-20))
    t13 = ffma(np.float32(2.896804094314575), t2, np.float32(3.4040000438690186))
    t14 = ffma(np.float32(-2.896804094314575), t2, np.float32(3.4040000438690186))
    t15 = ffma(t13, t12, t14)
    t16 = fadd(t2, np.float32(-1.4097281694412231))
    t17 = fadd(t16, np.float32(3.752849409011105e-08))
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
