"""Made by actforge from the definitions; changes made here are lost.

GELU with the normal distribution function approximated by a hyperbolic tangent of a cubic.

    x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

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
    select,
    shl,
    store,
    together,
)
from ....cuda._launch import kernel


def f_of_f32(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2"""
    t = np.float64(x)
    c = t < np.float64(-11.1962890625)
    t2 = select(c, np.float64(-11.1962890625), t)
    c2 = np.float64(5.8447265625) < t2
    t3 = select(c2, np.float64(5.8447265625), t2)
    t4 = dmul(t3, t3)
    t5 = dfma(np.float64(0.07135481627260025), t4, np.float64(1.5957691216057308))
    t6 = dmul(t5, t3)
    shifted = dfma(t6, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t7 = -t6
    r = dfma(k, np.float64(-0.6931471805599472), t7)
    t8 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t9 = dfma(t8, r, np.float64(0.00833349858147164))
    t10 = dfma(t9, r, np.float64(0.04166629380339174))
    t11 = dfma(t10, r, np.float64(0.16666665859438767))
    t12 = dfma(t11, r, np.float64(0.500000006794052))
    t13 = dmul(r, r)
    v = dfma(t13, t12, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    t14 = dadd(s, np.float64(1.0))
    below = dfma(v, s, t14)
    t15 = ddiv(t2, below)
    t16 = np.float32(t15)
    return t16


def f_of_f64(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2"""
    c = x < np.float64(-21.654296875)
    t = select(c, np.float64(-21.654296875), x)
    c2 = np.float64(7.6162109375) < t
    t2 = select(c2, np.float64(7.6162109375), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    t6 = dfma(np.float64(0.07135481627260025), t3, np.float64(1.5957691216057128))
    t7 = dadd(np.float64(1.5957691216057128), -t6)
    t8 = dfma(np.float64(0.07135481627260025), t3, t7)
    t9 = dfma(np.float64(0.07135481627260025), t5, t8)
    t10 = dfma(np.float64(-6.175149918155315e-19), t3, t9)
    t11 = dadd(t10, np.float64(1.7885919910836427e-14))
    t12 = dmul(t6, t2)
    t13 = -t12
    t14 = dfma(t6, t2, t13)
    t15 = dfma(t11, t2, t14)
    shifted = dfma(t12, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t13)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t15)
    t16 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t17 = dfma(t16, r3, np.float64(2.7557506817858967e-06))
    t18 = dfma(t17, r3, np.float64(2.4801488974695663e-05))
    t19 = dfma(t18, r3, np.float64(0.0001984126959620142))
    t20 = dfma(t19, r3, np.float64(0.0013888888947978671))
    t21 = dfma(t20, r3, np.float64(0.008333333333452509))
    t22 = dfma(t21, r3, np.float64(0.041666666666511414))
    t23 = dfma(t22, r3, np.float64(0.1666666666666648))
    t24 = dfma(t23, r3, np.float64(0.5000000000000013))
    t25 = dmul(r3, r3)
    v = dfma(t25, t24, r3)
    c3 = t < np.float64(-10.0615234375)
    down = select(c3, np.float64(2.938735877055719e-39), np.float64(1.0))
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = dbits(down)
    i3 = iadd(i, i2)
    s = from_dbits(i3)
    t26 = dadd(s, down)
    t27 = dadd(t26, -s)
    t28 = dadd(down, -t27)
    below = dfma(v, s, t26)
    t29 = dadd(t26, -below)
    t30 = dfma(v, s, t29)
    t31 = dadd(t30, t28)
    t32 = dmul(t, down)
    t33 = ddiv(np.float64(1.0), below)
    t34 = dmul(t32, t33)
    t35 = -t34
    t36 = dfma(t35, below, t32)
    t37 = dfma(t35, t31, t36)
    t38 = dfma(t37, t33, t34)
    t39 = dcopysign(t38, t32)
    t40 = select(c2, t32, t39)
    return t40


def d1_of_f32(x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2"""
    t = np.float64(x)
    c = np.float64(15.10546875) < t
    t2 = select(c, np.float64(15.10546875), t)
    c2 = t2 < np.float64(-15.10546875)
    z = select(c2, np.float64(-15.10546875), t2)
    t3 = dmul(z, z)
    t4 = dfma(np.float64(0.035677408136300125), t3, np.float64(0.7978845608028654))
    t5 = dmul(t4, z)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t6 = -t5
    r = dfma(k, np.float64(-0.6931471805599453), t6)
    t7 = dfma(np.float64(2.5025203959737602e-08), r, np.float64(2.763162576195063e-07))
    t8 = dfma(t7, r, np.float64(2.7557506817858967e-06))
    t9 = dfma(t8, r, np.float64(2.4801488974695663e-05))
    t10 = dfma(t9, r, np.float64(0.0001984126959620142))
    t11 = dfma(t10, r, np.float64(0.0013888888947978671))
    t12 = dfma(t11, r, np.float64(0.008333333333452509))
    t13 = dfma(t12, r, np.float64(0.041666666666511414))
    t14 = dfma(t13, r, np.float64(0.1666666666666648))
    t15 = dfma(t14, r, np.float64(0.5000000000000013))
    t16 = dmul(r, r)
    v = dfma(t16, t15, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    e = dfma(v, s, s)
    t17 = dmul(np.float64(37941.93566490777), z)
    t18 = dfma(t17, z, np.float64(282842.71247461904))
    t19 = dfma(t18, z, np.float64(177245.3850905516))
    t20 = dmul(t19, e)
    t21 = dfma(t20, e, np.float64(177245.3850905516))
    t22 = dmul(np.float64(5.641895835477563e-06), t21)
    t23 = dfma(e, e, np.float64(1.0))
    t24 = dmul(t23, t23)
    t25 = ddiv(t22, t24)
    t26 = np.float32(t25)
    return t26


def d1_of_f64(x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2"""
    t = dabs(x)
    c = np.float64(21.654296875) < t
    t2 = select(c, np.float64(21.654296875), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    t6 = dfma(np.float64(0.07135481627260025), t3, np.float64(1.5957691216057128))
    t7 = dadd(np.float64(1.5957691216057128), -t6)
    t8 = dfma(np.float64(0.07135481627260025), t3, t7)
    t9 = dfma(np.float64(0.07135481627260025), t5, t8)
    t10 = dfma(np.float64(-6.175149918155315e-19), t3, t9)
    t11 = dadd(t10, np.float64(1.7885919910836427e-14))
    t12 = dmul(t6, t2)
    t13 = -t12
    t14 = dfma(t6, t2, t13)
    t15 = dfma(t11, t2, t14)
    shifted = dfma(t12, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t13)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t15)
    t16 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t17 = dfma(t16, r3, np.float64(2.7557506817858967e-06))
    t18 = dfma(t17, r3, np.float64(2.4801488974695663e-05))
    t19 = dfma(t18, r3, np.float64(0.0001984126959620142))
    t20 = dfma(t19, r3, np.float64(0.0013888888947978671))
    t21 = dfma(t20, r3, np.float64(0.008333333333452509))
    t22 = dfma(t21, r3, np.float64(0.041666666666511414))
    t23 = dfma(t22, r3, np.float64(0.1666666666666648))
    t24 = dfma(t23, r3, np.float64(0.5000000000000013))
    t25 = dmul(r3, r3)
    v = dfma(t25, t24, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t26 = dadd(s, -big)
    t27 = dfma(v, s, t26)
    t28 = dmul(t27, np.float64(2.938735877055719e-39))
    t29 = dmul(big, np.float64(2.938735877055719e-39))
    t30 = dmul(np.float64(-0.21406444881780073), t2)
    t31 = -t30
    t32 = dfma(np.float64(-0.21406444881780073), t2, t31)
    t33 = dfma(np.float64(-1.2025242832367862e-17), t2, t32)
    t34 = dmul(t30, t2)
    t35 = -t34
    t36 = dfma(t30, t2, t35)
    t37 = dfma(t33, t2, t36)
    t38 = dadd(t34, np.float64(-1.5957691216057308))
    t39 = dadd(t38, -t34)
    t40 = dadd(t38, -t39)
    t41 = dadd(t34, -t40)
    t42 = dadd(np.float64(-1.5957691216057308), -t39)
    t43 = dadd(t41, t42)
    t44 = dadd(t43, t37)
    t45 = dadd(t44, np.float64(9.96930880911092e-17))
    t46 = dmul(t38, t2)
    t47 = -t46
    t48 = dfma(t38, t2, t47)
    t49 = dfma(t45, t2, t48)
    t50 = dadd(t46, np.float64(1.0))
    t51 = dadd(t50, -t46)
    t52 = dadd(t50, -t51)
    t53 = dadd(t46, -t52)
    t54 = dadd(np.float64(1.0), -t51)
    t55 = dadd(t53, t54)
    t56 = dadd(t55, t49)
    t57 = dadd(t29, t50)
    t58 = dadd(t57, -t29)
    t59 = dadd(t57, -t58)
    t60 = dadd(t29, -t59)
    t61 = dadd(t50, -t58)
    t62 = dadd(t60, t61)
    t63 = dadd(t62, t28)
    t64 = dadd(t63, t56)
    t65 = dadd(t2, np.float64(-0.7524614220710163))
    t66 = dadd(t65, np.float64(3.635560509207687e-17))
    t67 = dadd(t66, -t65)
    t68 = dadd(np.float64(3.635560509207687e-17), -t67)
    t69 = dfma(np.float64(-4.247447139894229e-07), t66, np.float64(5.137309485495181e-07))
    t70 = dfma(t69, t66, np.float64(-1.8646592342627194e-06))
    t71 = dfma(t70, t66, np.float64(7.608593473200275e-06))
    t72 = dfma(t71, t66, np.float64(-2.8110105664930568e-05))
    t73 = dfma(t72, t66, np.float64(0.00010306832475005737))
    t74 = dfma(t73, t66, np.float64(-0.0003565093537563172))
    t75 = dfma(t74, t66, np.float64(0.0011529345930838917))
    t76 = dfma(t75, t66, np.float64(-0.0036903774253155557))
    t77 = dfma(t76, t66, np.float64(0.011295232369046625))
    t78 = dfma(t77, t66, np.float64(-0.030485990568642367))
    t79 = dfma(t78, t66, np.float64(0.07595899090766106))
    t80 = dfma(t79, t66, np.float64(-0.40044769353408577))
    t81 = dfma(t80, t66, np.float64(-0.09991152322555422))
    t82 = dfma(t81, t66, np.float64(-2.4606567646302393))
    t83 = dadd(np.float64(-2.4606567646302393), -t82)
    t84 = dfma(t81, t66, t83)
    t85 = dmul(t66, t82)
    t86 = -t85
    t87 = dfma(t66, t82, t86)
    t88 = dfma(t68, t82, t87)
    t89 = dfma(t66, t84, t88)
    t90 = dabs(t66)
    c2 = t90 < np.float64(0.3552713678800501)
    t91 = select(c2, t85, t57)
    t92 = select(c2, t89, t64)
    t93 = dadd(t29, np.float64(2.0))
    t94 = dadd(t93, -t29)
    t95 = dadd(t93, -t94)
    t96 = dadd(t29, -t95)
    t97 = dadd(np.float64(2.0), -t94)
    t98 = dadd(t96, t97)
    t99 = dadd(t98, t28)
    t100 = dmul(t93, t29)
    t101 = -t100
    t102 = dfma(t93, t29, t101)
    t103 = dfma(t99, t29, t102)
    t104 = dfma(t93, t28, t103)
    t105 = dadd(t100, np.float64(1.0))
    t106 = dadd(t105, -t100)
    t107 = dadd(t105, -t106)
    t108 = dadd(t100, -t107)
    t109 = dadd(np.float64(1.0), -t106)
    t110 = dadd(t108, t109)
    t111 = dadd(t110, t104)
    t112 = dmul(big, t91)
    t113 = -t112
    t114 = dfma(big, t91, t113)
    t115 = dfma(t27, t91, t114)
    t116 = dfma(big, t92, t115)
    t117 = ddiv(np.float64(1.0), t105)
    t118 = dmul(t112, t117)
    t119 = -t118
    t120 = dfma(t119, t105, t112)
    t121 = dadd(t120, t116)
    t122 = dfma(t119, t111, t121)
    t123 = dfma(t122, t117, t118)
    tail = dmul(t123, np.float64(2.938735877055719e-39))
    t124 = dadd(np.float64(1.0), -tail)
    c3 = x < np.float64(0.0)
    t125 = select(c3, tail, t124)
    return t125


def d2_of_f32(x):
    """(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(11.1962890625) < t2
    t3 = select(c, np.float64(11.1962890625), t2)
    t4 = dmul(t3, t3)
    t5 = dfma(np.float64(0.07135481627260025), t4, np.float64(1.5957691216057308))
    t6 = dmul(t5, t3)
    shifted = dfma(t6, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t7 = -t6
    r = dfma(k, np.float64(-0.6931471805599472), t7)
    t8 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t9 = dfma(t8, r, np.float64(0.00833349858147164))
    t10 = dfma(t9, r, np.float64(0.04166629380339174))
    t11 = dfma(t10, r, np.float64(0.16666665859438767))
    t12 = dfma(t11, r, np.float64(0.500000006794052))
    t13 = dmul(r, r)
    v = dfma(t13, t12, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t14 = dmul(np.float64(0.045823588247668835), t3)
    t15 = dfma(t14, t3, np.float64(0.6831948749139936))
    t16 = dfma(t15, t3, np.float64(0.8562577952712029))
    t17 = dfma(t16, t3, np.float64(2.5464790894703255))
    t18 = dfma(t17, t3, np.float64(3.1915382432114616))
    t19 = dmul(np.float64(-0.045823588247668835), t3)
    t20 = dfma(t19, t3, np.float64(-0.6831948749139936))
    t21 = dfma(t20, t3, np.float64(0.8562577952712029))
    t22 = dfma(t21, t3, np.float64(-2.5464790894703255))
    t23 = dfma(t22, t3, np.float64(3.1915382432114616))
    t24 = dfma(t18, big, t23)
    t25 = dadd(t3, np.float64(-1.4185040087908283))
    t26 = dfma(np.float64(0.0001938171527259375), t25, np.float64(-0.00027342789033158767))
    t27 = dfma(t26, t25, np.float64(0.0018677133453489797))
    t28 = dfma(t27, t25, np.float64(-0.0002516676631865371))
    t29 = dfma(t28, t25, np.float64(-0.06726433141253284))
    t30 = dfma(t29, t25, np.float64(-0.2918560089895176))
    t31 = dfma(t30, t25, np.float64(-1.6206208401123434))
    t32 = dfma(t31, t25, np.float64(-3.0585481730624906))
    t33 = dfma(t32, t25, np.float64(-6.164466887874197))
    t34 = dmul(t25, t33)
    t35 = dabs(t25)
    c2 = t35 < np.float64(0.5551115123125783)
    t36 = select(c2, t34, t24)
    t37 = dadd(big, np.float64(3.0))
    t38 = dfma(t37, big, np.float64(3.0))
    t39 = dfma(t38, big, np.float64(1.0))
    t40 = dmul(big, t36)
    t41 = ddiv(t40, t39)
    t42 = np.float32(t41)
    return t42


def d2_of_f64(x):
    """(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))"""
    t = dabs(x)
    c = np.float64(21.654296875) < t
    t2 = select(c, np.float64(21.654296875), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    t6 = dfma(np.float64(0.07135481627260025), t3, np.float64(1.5957691216057128))
    t7 = dadd(np.float64(1.5957691216057128), -t6)
    t8 = dfma(np.float64(0.07135481627260025), t3, t7)
    t9 = dfma(np.float64(0.07135481627260025), t5, t8)
    t10 = dfma(np.float64(-6.175149918155315e-19), t3, t9)
    t11 = dadd(t10, np.float64(1.7885919910836427e-14))
    t12 = dmul(t6, t2)
    t13 = -t12
    t14 = dfma(t6, t2, t13)
    t15 = dfma(t11, t2, t14)
    shifted = dfma(t12, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t13)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t15)
    t16 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t17 = dfma(t16, r3, np.float64(2.7557506817858967e-06))
    t18 = dfma(t17, r3, np.float64(2.4801488974695663e-05))
    t19 = dfma(t18, r3, np.float64(0.0001984126959620142))
    t20 = dfma(t19, r3, np.float64(0.0013888888947978671))
    t21 = dfma(t20, r3, np.float64(0.008333333333452509))
    t22 = dfma(t21, r3, np.float64(0.041666666666511414))
    t23 = dfma(t22, r3, np.float64(0.1666666666666648))
    t24 = dfma(t23, r3, np.float64(0.5000000000000013))
    t25 = dmul(r3, r3)
    v = dfma(t25, t24, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t26 = dadd(s, -big)
    t27 = dfma(v, s, t26)
    t28 = dmul(t27, np.float64(2.938735877055719e-39))
    t29 = dmul(big, np.float64(2.938735877055719e-39))
    t30 = dmul(np.float64(0.045823588247668835), t2)
    t31 = -t30
    t32 = dfma(np.float64(0.045823588247668835), t2, t31)
    t33 = dfma(np.float64(8.214261333880257e-20), t2, t32)
    t34 = dmul(t30, t2)
    t35 = -t34
    t36 = dfma(t30, t2, t35)
    t37 = dfma(t33, t2, t36)
    t38 = dadd(t34, np.float64(0.6831948749139936))
    t39 = dadd(t38, -t34)
    t40 = dadd(t38, -t39)
    t41 = dadd(t34, -t40)
    t42 = dadd(np.float64(0.6831948749139936), -t39)
    t43 = dadd(t41, t42)
    t44 = dadd(t43, t37)
    t45 = dadd(t44, np.float64(3.908043789416729e-17))
    t46 = dmul(t38, t2)
    t47 = -t46
    t48 = dfma(t38, t2, t47)
    t49 = dfma(t45, t2, t48)
    t50 = dadd(t46, np.float64(0.8562577952712029))
    t51 = dadd(t50, -t46)
    t52 = dadd(t50, -t51)
    t53 = dadd(t46, -t52)
    t54 = dadd(np.float64(0.8562577952712029), -t51)
    t55 = dadd(t53, t54)
    t56 = dadd(t55, t49)
    t57 = dadd(t56, np.float64(4.810097132947145e-17))
    t58 = dmul(t50, t2)
    t59 = -t58
    t60 = dfma(t50, t2, t59)
    t61 = dfma(t57, t2, t60)
    t62 = dadd(t58, np.float64(2.5464790894703255))
    t63 = dadd(t62, -t58)
    t64 = dadd(t62, -t63)
    t65 = dadd(t58, -t64)
    t66 = dadd(np.float64(2.5464790894703255), -t63)
    t67 = dadd(t65, t66)
    t68 = dadd(t67, t61)
    t69 = dadd(t68, np.float64(-1.5742941340145989e-16))
    t70 = dmul(t62, t2)
    t71 = -t70
    t72 = dfma(t62, t2, t71)
    t73 = dfma(t69, t2, t72)
    t74 = dadd(t70, np.float64(3.1915382432114616))
    t75 = dadd(t74, -t70)
    t76 = dadd(t74, -t75)
    t77 = dadd(t70, -t76)
    t78 = dadd(np.float64(3.1915382432114616), -t75)
    t79 = dadd(t77, t78)
    t80 = dadd(t79, t73)
    t81 = dadd(t80, np.float64(-1.993861761822184e-16))
    t82 = dmul(np.float64(-0.045823588247668835), t2)
    t83 = -t82
    t84 = dfma(np.float64(-0.045823588247668835), t2, t83)
    t85 = dfma(np.float64(-8.214261333880257e-20), t2, t84)
    t86 = dmul(t82, t2)
    t87 = -t86
    t88 = dfma(t82, t2, t87)
    t89 = dfma(t85, t2, t88)
    t90 = dadd(t86, np.float64(-0.6831948749139936))
    t91 = dadd(t90, -t86)
    t92 = dadd(t90, -t91)
    t93 = dadd(t86, -t92)
    t94 = dadd(np.float64(-0.6831948749139936), -t91)
    t95 = dadd(t93, t94)
    t96 = dadd(t95, t89)
    t97 = dadd(t96, np.float64(-3.908043789416729e-17))
    t98 = dmul(t90, t2)
    t99 = -t98
    t100 = dfma(t90, t2, t99)
    t101 = dfma(t97, t2, t100)
    t102 = dadd(t98, np.float64(0.8562577952712029))
    t103 = dadd(t102, -t98)
    t104 = dadd(t102, -t103)
    t105 = dadd(t98, -t104)
    t106 = dadd(np.float64(0.8562577952712029), -t103)
    t107 = dadd(t105, t106)
    t108 = dadd(t107, t101)
    t109 = dadd(t108, np.float64(4.810097132947145e-17))
    t110 = dmul(t102, t2)
    t111 = -t110
    t112 = dfma(t102, t2, t111)
    t113 = dfma(t109, t2, t112)
    t114 = dadd(t110, np.float64(-2.5464790894703255))
    t115 = dadd(t114, -t110)
    t116 = dadd(t114, -t115)
    t117 = dadd(t110, -t116)
    t118 = dadd(np.float64(-2.5464790894703255), -t115)
    t119 = dadd(t117, t118)
    t120 = dadd(t119, t113)
    t121 = dadd(t120, np.float64(1.5742941340145989e-16))
    t122 = dmul(t114, t2)
    t123 = -t122
    t124 = dfma(t114, t2, t123)
    t125 = dfma(t121, t2, t124)
    t126 = dadd(t122, np.float64(3.1915382432114616))
    t127 = dadd(t126, -t122)
    t128 = dadd(t126, -t127)
    t129 = dadd(t122, -t128)
    t130 = dadd(np.float64(3.1915382432114616), -t127)
    t131 = dadd(t129, t130)
    t132 = dadd(t131, t125)
    t133 = dadd(t132, np.float64(-1.993861761822184e-16))
    t134 = dmul(t74, t29)
    t135 = -t134
    t136 = dfma(t74, t29, t135)
    t137 = dfma(t81, t29, t136)
    t138 = dfma(t74, t28, t137)
    t139 = dadd(t134, t126)
    t140 = dadd(t139, -t134)
    t141 = dadd(t139, -t140)
    t142 = dadd(t134, -t141)
    t143 = dadd(t126, -t140)
    t144 = dadd(t142, t143)
    t145 = dadd(t144, t138)
    t146 = dadd(t145, t133)
    t147 = dadd(t2, np.float64(-1.4185040087908283))
    t148 = dadd(t147, np.float64(-8.089265124388305e-17))
    t149 = dadd(t148, -t147)
    t150 = dadd(np.float64(-8.089265124388305e-17), -t149)
    t151 = dfma(np.float64(3.435130493964947e-08), t148, np.float64(-4.9868833502185715e-08))
    t152 = dfma(t151, t148, np.float64(1.115020701814249e-07))
    t153 = dfma(t152, t148, np.float64(-1.0688044429050785e-06))
    t154 = dfma(t153, t148, np.float64(3.468242843069362e-06))
    t155 = dfma(t154, t148, np.float64(-5.424603024775802e-06))
    t156 = dfma(t155, t148, np.float64(3.106807366240565e-05))
    t157 = dfma(t156, t148, np.float64(-0.00013488544192260323))
    t158 = dfma(t157, t148, np.float64(0.00015528182230095235))
    t159 = dfma(t158, t148, np.float64(-0.00017883344361895978))
    t160 = dfma(t159, t148, np.float64(0.001882776268478409))
    t161 = dfma(t160, t148, np.float64(-0.00027342515164178197))
    t162 = dfma(t161, t148, np.float64(-0.06726665602362124))
    t163 = dfma(t162, t148, np.float64(-0.2918541705325904))
    t164 = dfma(t163, t148, np.float64(-1.6206207154013093))
    t165 = dfma(t164, t148, np.float64(-3.0585482145964207))
    t166 = dfma(t165, t148, np.float64(-6.164466888959501))
    t167 = dadd(np.float64(-6.164466888959501), -t166)
    t168 = dfma(t165, t148, t167)
    t169 = dmul(t148, t166)
    t170 = -t169
    t171 = dfma(t148, t166, t170)
    t172 = dfma(t150, t166, t171)
    t173 = dfma(t148, t168, t172)
    t174 = dabs(t148)
    c2 = t174 < np.float64(0.5551115123125783)
    t175 = select(c2, t169, t139)
    t176 = select(c2, t173, t146)
    t177 = dadd(t29, np.float64(3.0))
    t178 = dadd(t177, -t29)
    t179 = dadd(t177, -t178)
    t180 = dadd(t29, -t179)
    t181 = dadd(np.float64(3.0), -t178)
    t182 = dadd(t180, t181)
    t183 = dadd(t182, t28)
    t184 = dmul(t177, t29)
    t185 = -t184
    t186 = dfma(t177, t29, t185)
    t187 = dfma(t183, t29, t186)
    t188 = dfma(t177, t28, t187)
    t189 = dadd(t184, np.float64(3.0))
    t190 = dadd(t189, -t184)
    t191 = dadd(t189, -t190)
    t192 = dadd(t184, -t191)
    t193 = dadd(np.float64(3.0), -t190)
    t194 = dadd(t192, t193)
    t195 = dadd(t194, t188)
    t196 = dmul(t189, t29)
    t197 = -t196
    t198 = dfma(t189, t29, t197)
    t199 = dfma(t195, t29, t198)
    t200 = dfma(t189, t28, t199)
    t201 = dadd(t196, np.float64(1.0))
    t202 = dadd(t201, -t196)
    t203 = dadd(t201, -t202)
    t204 = dadd(t196, -t203)
    t205 = dadd(np.float64(1.0), -t202)
    t206 = dadd(t204, t205)
    t207 = dadd(t206, t200)
    t208 = dmul(big, t175)
    t209 = -t208
    t210 = dfma(big, t175, t209)
    t211 = dfma(t27, t175, t210)
    t212 = dfma(big, t176, t211)
    t213 = ddiv(np.float64(1.0), t201)
    t214 = dmul(t208, t213)
    t215 = -t214
    t216 = dfma(t215, t201, t208)
    t217 = dadd(t216, t212)
    t218 = dfma(t215, t207, t217)
    t219 = dfma(t218, t213, t214)
    tail = dmul(t219, np.float64(2.938735877055719e-39))
    return tail


def backward_of_f32(grad, x):
    """grad f'(x)"""
    t = np.float64(x)
    c = np.float64(15.10546875) < t
    t2 = select(c, np.float64(15.10546875), t)
    c2 = t2 < np.float64(-15.10546875)
    z = select(c2, np.float64(-15.10546875), t2)
    t3 = dmul(z, z)
    t4 = dfma(np.float64(0.035677408136300125), t3, np.float64(0.7978845608028654))
    t5 = dmul(t4, z)
    shifted = dfma(t5, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t6 = -t5
    r = dfma(k, np.float64(-0.6931471805599453), t6)
    t7 = dfma(np.float64(2.5025203959737602e-08), r, np.float64(2.763162576195063e-07))
    t8 = dfma(t7, r, np.float64(2.7557506817858967e-06))
    t9 = dfma(t8, r, np.float64(2.4801488974695663e-05))
    t10 = dfma(t9, r, np.float64(0.0001984126959620142))
    t11 = dfma(t10, r, np.float64(0.0013888888947978671))
    t12 = dfma(t11, r, np.float64(0.008333333333452509))
    t13 = dfma(t12, r, np.float64(0.041666666666511414))
    t14 = dfma(t13, r, np.float64(0.1666666666666648))
    t15 = dfma(t14, r, np.float64(0.5000000000000013))
    t16 = dmul(r, r)
    v = dfma(t16, t15, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    e = dfma(v, s, s)
    t17 = dmul(np.float64(37941.93566490777), z)
    t18 = dfma(t17, z, np.float64(282842.71247461904))
    t19 = dfma(t18, z, np.float64(177245.3850905516))
    t20 = dmul(t19, e)
    t21 = dfma(t20, e, np.float64(177245.3850905516))
    t22 = dmul(np.float64(5.641895835477563e-06), t21)
    t23 = dfma(e, e, np.float64(1.0))
    t24 = dmul(t23, t23)
    t25 = ddiv(t22, t24)
    t26 = np.float32(t25)
    t27 = fabs(t26)
    c3 = t27 < np.float32(1.1754943508222875e-38)
    c4 = t27 == np.float32(np.inf)
    c5 = c3 | c4
    t28 = np.float64(grad)
    t29 = dmul(t28, t25)
    t30 = np.float32(t29)
    t31 = fmul(grad, t26)
    t32 = select(c5, t30, t31)
    return t32


def backward_of_f64(grad, x):
    """grad f'(x)"""
    t = dabs(x)
    c = np.float64(27.1357421875) < t
    t2 = select(c, np.float64(27.1357421875), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    t6 = dfma(np.float64(0.07135481627260025), t3, np.float64(1.5957691216057128))
    t7 = dadd(np.float64(1.5957691216057128), -t6)
    t8 = dfma(np.float64(0.07135481627260025), t3, t7)
    t9 = dfma(np.float64(0.07135481627260025), t5, t8)
    t10 = dfma(np.float64(-6.175149918155315e-19), t3, t9)
    t11 = dadd(t10, np.float64(1.7885919910836427e-14))
    t12 = dmul(t6, t2)
    t13 = -t12
    t14 = dfma(t6, t2, t13)
    t15 = dfma(t11, t2, t14)
    shifted = dfma(t12, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t13)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t15)
    t16 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t17 = dfma(t16, r3, np.float64(2.7557506817858967e-06))
    t18 = dfma(t17, r3, np.float64(2.4801488974695663e-05))
    t19 = dfma(t18, r3, np.float64(0.0001984126959620142))
    t20 = dfma(t19, r3, np.float64(0.0013888888947978671))
    t21 = dfma(t20, r3, np.float64(0.008333333333452509))
    t22 = dfma(t21, r3, np.float64(0.041666666666511414))
    t23 = dfma(t22, r3, np.float64(0.1666666666666648))
    t24 = dfma(t23, r3, np.float64(0.5000000000000013))
    t25 = dmul(r3, r3)
    v = dfma(t25, t24, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    far = np.float64(693.1471805599452) < t12
    i2 = select(far, np.int64(-8210062120696414208), np.int64(4607182418800017408))
    down = select(far, np.float64(7.182120874830735e-189), np.float64(1.0))
    i3 = iadd(i, i2)
    s = from_dbits(i3)
    t26 = select(far, np.float64(0.0), np.float64(1.0))
    big = dfma(v, s, s)
    t27 = dadd(s, -big)
    t28 = dfma(v, s, t27)
    t29 = dmul(t28, t26)
    t30 = dmul(big, t26)
    t31 = dmul(np.float64(-0.21406444881780073), t2)
    t32 = -t31
    t33 = dfma(np.float64(-0.21406444881780073), t2, t32)
    t34 = dfma(np.float64(-1.2025242832367862e-17), t2, t33)
    t35 = dmul(t31, t2)
    t36 = -t35
    t37 = dfma(t31, t2, t36)
    t38 = dfma(t34, t2, t37)
    t39 = dadd(t35, np.float64(-1.5957691216057308))
    t40 = dadd(t39, -t35)
    t41 = dadd(t39, -t40)
    t42 = dadd(t35, -t41)
    t43 = dadd(np.float64(-1.5957691216057308), -t40)
    t44 = dadd(t42, t43)
    t45 = dadd(t44, t38)
    t46 = dadd(t45, np.float64(9.96930880911092e-17))
    t47 = dmul(t39, t2)
    t48 = -t47
    t49 = dfma(t39, t2, t48)
    t50 = dfma(t46, t2, t49)
    t51 = dadd(t47, np.float64(1.0))
    t52 = dadd(t51, -t47)
    t53 = dadd(t51, -t52)
    t54 = dadd(t47, -t53)
    t55 = dadd(np.float64(1.0), -t52)
    t56 = dadd(t54, t55)
    t57 = dadd(t56, t50)
    t58 = dadd(t30, t51)
    t59 = dadd(t58, -t30)
    t60 = dadd(t58, -t59)
    t61 = dadd(t30, -t60)
    t62 = dadd(t51, -t59)
    t63 = dadd(t61, t62)
    t64 = dadd(t63, t29)
    t65 = dadd(t64, t57)
    t66 = dadd(t2, np.float64(-0.7524614220710163))
    t67 = dadd(t66, np.float64(3.635560509207687e-17))
    t68 = dadd(t67, -t66)
    t69 = dadd(np.float64(3.635560509207687e-17), -t68)
    t70 = dfma(np.float64(-4.247447139894229e-07), t67, np.float64(5.137309485495181e-07))
    t71 = dfma(t70, t67, np.float64(-1.8646592342627194e-06))
    t72 = dfma(t71, t67, np.float64(7.608593473200275e-06))
    t73 = dfma(t72, t67, np.float64(-2.8110105664930568e-05))
    t74 = dfma(t73, t67, np.float64(0.00010306832475005737))
    t75 = dfma(t74, t67, np.float64(-0.0003565093537563172))
    t76 = dfma(t75, t67, np.float64(0.0011529345930838917))
    t77 = dfma(t76, t67, np.float64(-0.0036903774253155557))
    t78 = dfma(t77, t67, np.float64(0.011295232369046625))
    t79 = dfma(t78, t67, np.float64(-0.030485990568642367))
    t80 = dfma(t79, t67, np.float64(0.07595899090766106))
    t81 = dfma(t80, t67, np.float64(-0.40044769353408577))
    t82 = dfma(t81, t67, np.float64(-0.09991152322555422))
    t83 = dfma(t82, t67, np.float64(-2.4606567646302393))
    t84 = dadd(np.float64(-2.4606567646302393), -t83)
    t85 = dfma(t82, t67, t84)
    t86 = dmul(t67, t83)
    t87 = -t86
    t88 = dfma(t67, t83, t87)
    t89 = dfma(t69, t83, t88)
    t90 = dfma(t67, t85, t89)
    t91 = dabs(t67)
    c2 = t91 < np.float64(0.3552713678800501)
    t92 = select(c2, t86, t58)
    t93 = select(c2, t90, t65)
    t94 = dadd(t30, np.float64(2.0))
    t95 = dadd(t94, -t30)
    t96 = dadd(t94, -t95)
    t97 = dadd(t30, -t96)
    t98 = dadd(np.float64(2.0), -t95)
    t99 = dadd(t97, t98)
    t100 = dadd(t99, t29)
    t101 = dmul(t94, t30)
    t102 = -t101
    t103 = dfma(t94, t30, t102)
    t104 = dfma(t100, t30, t103)
    t105 = dfma(t94, t29, t104)
    t106 = dadd(t101, np.float64(1.0))
    t107 = dadd(t106, -t101)
    t108 = dadd(t106, -t107)
    t109 = dadd(t101, -t108)
    t110 = dadd(np.float64(1.0), -t107)
    t111 = dadd(t109, t110)
    t112 = dadd(t111, t105)
    t113 = dmul(big, t92)
    t114 = -t113
    t115 = dfma(big, t92, t114)
    t116 = dfma(t28, t92, t115)
    t117 = dfma(big, t93, t116)
    t118 = ddiv(np.float64(1.0), t106)
    t119 = dmul(t113, t118)
    t120 = -t119
    t121 = dfma(t120, t106, t113)
    t122 = dadd(t121, t117)
    t123 = dfma(t120, t112, t122)
    t124 = dfma(t123, t118, t119)
    t125 = dmul(grad, down)
    t126 = dmul(t125, t124)
    t127 = dmul(t126, down)
    tail = dmul(t124, t26)
    t128 = dadd(np.float64(1.0), -tail)
    t129 = dmul(grad, t128)
    c3 = x < np.float64(0.0)
    t130 = select(c3, t127, t129)
    return t130


def f_float16_of_f32(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2"""
    t = np.float64(x)
    c = t < np.float64(-11.1962890625)
    t2 = select(c, np.float64(-11.1962890625), t)
    c2 = np.float64(5.8447265625) < t2
    t3 = select(c2, np.float64(5.8447265625), t2)
    t4 = dmul(t3, t3)
    t5 = dfma(np.float64(0.07135481627260025), t4, np.float64(1.5957691216057308))
    t6 = dmul(t5, t3)
    shifted = dfma(t6, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t7 = -t6
    r = dfma(k, np.float64(-0.6931471805599472), t7)
    t8 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t9 = dfma(t8, r, np.float64(0.00833349858147164))
    t10 = dfma(t9, r, np.float64(0.04166629380339174))
    t11 = dfma(t10, r, np.float64(0.16666665859438767))
    t12 = dfma(t11, r, np.float64(0.500000006794052))
    t13 = dmul(r, r)
    v = dfma(t13, t12, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    t14 = dadd(s, np.float64(1.0))
    below = dfma(v, s, t14)
    t15 = ddiv(t2, below)
    t16 = np.float32(t15)
    t17 = np.float64(t16)
    t18 = dabs(t17)
    t19 = dabs(t15)
    c3 = t19 < t18
    c4 = t18 < t19
    i3 = fbits(t16)
    i4 = select(c3, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t20 = from_fbits(i6)
    c5 = c3 | c4
    t21 = select(c5, t20, t16)
    return t21


def f_bfloat16_of_f32(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2"""
    t = np.float64(x)
    c = t < np.float64(-11.1962890625)
    t2 = select(c, np.float64(-11.1962890625), t)
    c2 = np.float64(5.8447265625) < t2
    t3 = select(c2, np.float64(5.8447265625), t2)
    t4 = dmul(t3, t3)
    t5 = dfma(np.float64(0.07135481627260025), t4, np.float64(1.5957691216057308))
    t6 = dmul(t5, t3)
    shifted = dfma(t6, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t7 = -t6
    r = dfma(k, np.float64(-0.6931471805599472), t7)
    t8 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t9 = dfma(t8, r, np.float64(0.00833349858147164))
    t10 = dfma(t9, r, np.float64(0.04166629380339174))
    t11 = dfma(t10, r, np.float64(0.16666665859438767))
    t12 = dfma(t11, r, np.float64(0.500000006794052))
    t13 = dmul(r, r)
    v = dfma(t13, t12, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    t14 = dadd(s, np.float64(1.0))
    below = dfma(v, s, t14)
    t15 = ddiv(t2, below)
    c3 = x < np.float32(0.0)
    t16 = select(c3, np.float64(0.9999999999999998), np.float64(1.0000000000000002))
    t17 = dmul(t15, t16)
    t18 = np.float32(t17)
    t19 = np.float64(t18)
    t20 = dabs(t19)
    t21 = dabs(t17)
    c4 = t21 < t20
    c5 = t20 < t21
    i3 = fbits(t18)
    i4 = select(c4, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t22 = from_fbits(i6)
    c6 = c4 | c5
    t23 = select(c6, t22, t18)
    return t23


def d1_bfloat16_of_f32(x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2"""
    t = fabs(x)
    c = np.float32(11.1962890625) < t
    t2 = select(c, np.float32(11.1962890625), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    t6 = ffma(np.float32(0.07135481387376785), t3, np.float32(1.59576416015625))
    t7 = fsub(np.float32(1.59576416015625), t6)
    t8 = ffma(np.float32(0.07135481387376785), t3, t7)
    t9 = ffma(np.float32(0.07135481387376785), t5, t8)
    t10 = ffma(np.float32(2.3988324659995897e-09), t3, t9)
    t11 = fadd(t10, np.float32(4.961449576512678e-06))
    t12 = fmul(t6, t2)
    t13 = -t12
    t14 = ffma(t6, t2, t13)
    t15 = ffma(t11, t2, t14)
    shifted = ffma(t12, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t13)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t15)
    t16 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t17 = ffma(t16, r3, np.float32(0.04166839271783829))
    t18 = ffma(t17, r3, np.float32(0.1666651964187622))
    t19 = ffma(t18, r3, np.float32(0.4999999403953552))
    t20 = fmul(r3, r3)
    v = ffma(t20, t19, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t21 = fmul(big, np.float32(5.421010862427522e-20))
    t22 = fmul(np.float32(-0.21406444907188416), t2)
    t23 = ffma(t22, t2, np.float32(-1.5957691669464111))
    t24 = ffma(t23, t2, np.float32(1.0))
    t25 = ffma(np.float32(5.421010862427522e-20), big, t24)
    t26 = fadd(t2, np.float32(-0.7524614334106445))
    t27 = fadd(t26, np.float32(1.1339627903339533e-08))
    t28 = ffma(np.float32(0.0013397190487012267), t27, np.float32(-0.003240525722503662))
    t29 = ffma(t28, t27, np.float32(0.011261295527219772))
    t30 = ffma(t29, t27, np.float32(-0.030597826465964317))
    t31 = ffma(t30, t27, np.float32(0.07596082985401154))
    t32 = ffma(t31, t27, np.float32(-0.40044039487838745))
    t33 = ffma(t32, t27, np.float32(-0.09991154819726944))
    t34 = ffma(t33, t27, np.float32(-2.4606568813323975))
    t35 = fmul(t27, t34)
    t36 = fabs(t27)
    c2 = t36 < np.float32(0.3552713692188263)
    t37 = select(c2, t35, t25)
    t38 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t39 = ffma(t38, t21, np.float32(1.0))
    t40 = fmul(big, t37)
    t41 = fdiv(t40, t39)
    tail = fmul(t41, np.float32(5.421010862427522e-20))
    t42 = fsub(np.float32(1.0), tail)
    c3 = x < np.float32(0.0)
    t43 = select(c3, tail, t42)
    return t43


def d2_float16_of_f32(x):
    """(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))"""
    t = fabs(x)
    c = np.float32(11.1962890625) < t
    t2 = select(c, np.float32(11.1962890625), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    t6 = ffma(np.float32(0.07135481387376785), t3, np.float32(1.59576416015625))
    t7 = fsub(np.float32(1.59576416015625), t6)
    t8 = ffma(np.float32(0.07135481387376785), t3, t7)
    t9 = ffma(np.float32(0.07135481387376785), t5, t8)
    t10 = ffma(np.float32(2.3988324659995897e-09), t3, t9)
    t11 = fadd(t10, np.float32(4.961449576512678e-06))
    t12 = fmul(t6, t2)
    t13 = -t12
    t14 = ffma(t6, t2, t13)
    t15 = ffma(t11, t2, t14)
    shifted = ffma(t12, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t13)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t15)
    t16 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t17 = ffma(t16, r3, np.float32(0.04166839271783829))
    t18 = ffma(t17, r3, np.float32(0.1666651964187622))
    t19 = ffma(t18, r3, np.float32(0.4999999403953552))
    t20 = fmul(r3, r3)
    v = ffma(t20, t19, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t21 = fmul(big, np.float32(5.421010862427522e-20))
    t22 = fmul(np.float32(0.0458235889673233), t2)
    t23 = ffma(t22, t2, np.float32(0.6831948757171631))
    t24 = ffma(t23, t2, np.float32(0.8562577962875366))
    t25 = ffma(t24, t2, np.float32(2.5464789867401123))
    t26 = ffma(t25, t2, np.float32(3.1915383338928223))
    t27 = fmul(np.float32(-0.0458235889673233), t2)
    t28 = ffma(t27, t2, np.float32(-0.6831948757171631))
    t29 = ffma(t28, t2, np.float32(0.8562577962875366))
    t30 = ffma(t29, t2, np.float32(-2.5464789867401123))
    t31 = ffma(t30, t2, np.float32(3.1915383338928223))
    t32 = ffma(t26, t21, t31)
    t33 = fadd(t2, np.float32(-1.418503999710083))
    t34 = fadd(t33, np.float32(-9.080745044798277e-09))
    t35 = ffma(np.float32(0.0019972894806414843), t34, np.float32(-0.0003955401189159602))
    t36 = ffma(t35, t34, np.float32(-0.06728978455066681))
    t37 = ffma(t36, t34, np.float32(-0.2918347120285034))
    t38 = ffma(t37, t34, np.float32(-1.6206196546554565))
    t39 = ffma(t38, t34, np.float32(-3.058548927307129))
    t40 = ffma(t39, t34, np.float32(-6.164466857910156))
    t41 = fmul(t34, t40)
    t42 = fabs(t34)
    c2 = t42 < np.float32(0.5551115274429321)
    t43 = select(c2, t41, t32)
    t44 = ffma(np.float32(5.421010862427522e-20), big, np.float32(3.0))
    t45 = ffma(t44, t21, np.float32(3.0))
    t46 = ffma(t45, t21, np.float32(1.0))
    t47 = fmul(big, t43)
    t48 = fdiv(t47, t46)
    tail = fmul(t48, np.float32(5.421010862427522e-20))
    return tail


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)
f_float16_of = by_type(f_float16_of_f32, f_float16_of_f32)
f_bfloat16_of = by_type(f_bfloat16_of_f32, f_bfloat16_of_f32)
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
