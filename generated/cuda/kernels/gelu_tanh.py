"""Made by actforge from the definitions; changes made here are lost.

GELU with the normal distribution function approximated by a hyperbolic tangent of a cubic.

    x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2

Source: defs/gelu.py. Each program stands twice, for float32 (which float16 and bfloat16 are computed in too) and for
float64. A kernel's argument `aligned` says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 93b93f41ab8ed82c
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
    load,
    select,
    shl,
    store,
    together,
)
from .._launch import kernel


def f_of_f32(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2"""
    t = fabs(x)
    c = np.float32(11.1962890625) < t
    t2 = select(c, np.float32(11.1962890625), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    t6 = fmul(np.float32(0.07135481387376785), t3)
    t7 = -t6
    t8 = ffma(np.float32(0.07135481387376785), t3, t7)
    t9 = ffma(np.float32(2.3988324659995897e-09), t3, t8)
    t10 = ffma(np.float32(0.07135481387376785), t5, t9)
    t11 = fadd(t6, np.float32(1.5957691669464111))
    t12 = fsub(t11, t6)
    t13 = fsub(t11, t12)
    t14 = fsub(t6, t13)
    t15 = fsub(np.float32(1.5957691669464111), t12)
    t16 = fadd(t14, t15)
    t17 = fadd(t16, t10)
    t18 = fadd(t17, np.float32(-4.534068054340423e-08))
    t19 = fmul(t11, t2)
    t20 = -t19
    t21 = ffma(t11, t2, t20)
    t22 = ffma(t18, t2, t21)
    shifted = ffma(t19, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t20)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t22)
    t23 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t24 = ffma(t23, r3, np.float32(0.04166839271783829))
    t25 = ffma(t24, r3, np.float32(0.1666651964187622))
    t26 = ffma(t25, r3, np.float32(0.4999999403953552))
    t27 = fmul(r3, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t27, t26, r3)
    big = ffma(v, s, s)
    t28 = ffma(np.float32(5.421010862427522e-20), big, np.float32(1.0))
    t29 = fmul(big, t2)
    t30 = fdiv(t29, t28)
    t31 = -t30
    tail = fmul(t31, np.float32(5.421010862427522e-20))
    t32 = fadd(x, tail)
    c2 = x < np.float32(0.0)
    t33 = select(c2, tail, t32)
    return t33


def f_of_f64(x):
    """x*(tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi)) + 1)/2"""
    t = dabs(x)
    c = np.float64(21.654296875) < t
    t2 = select(c, np.float64(21.654296875), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    t6 = dmul(np.float64(0.07135481627260025), t3)
    t7 = -t6
    t8 = dfma(np.float64(0.07135481627260025), t3, t7)
    t9 = dfma(np.float64(-6.175149918155315e-19), t3, t8)
    t10 = dfma(np.float64(0.07135481627260025), t5, t9)
    t11 = dadd(t6, np.float64(1.5957691216057308))
    t12 = dadd(t11, -t6)
    t13 = dadd(t11, -t12)
    t14 = dadd(t6, -t13)
    t15 = dadd(np.float64(1.5957691216057308), -t12)
    t16 = dadd(t14, t15)
    t17 = dadd(t16, t10)
    t18 = dadd(t17, np.float64(-9.96930880911092e-17))
    t19 = dmul(t11, t2)
    t20 = -t19
    t21 = dfma(t11, t2, t20)
    t22 = dfma(t18, t2, t21)
    shifted = dfma(t19, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t20)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t22)
    t23 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t24 = dfma(t23, r3, np.float64(2.7557506817858967e-06))
    t25 = dfma(t24, r3, np.float64(2.4801488974695663e-05))
    t26 = dfma(t25, r3, np.float64(0.0001984126959620142))
    t27 = dfma(t26, r3, np.float64(0.0013888888947978671))
    t28 = dfma(t27, r3, np.float64(0.008333333333452509))
    t29 = dfma(t28, r3, np.float64(0.041666666666511414))
    t30 = dfma(t29, r3, np.float64(0.1666666666666648))
    t31 = dfma(t30, r3, np.float64(0.5000000000000013))
    t32 = dmul(r3, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t32, t31, r3)
    big = dfma(v, s, s)
    t33 = dfma(np.float64(2.938735877055719e-39), big, np.float64(1.0))
    t34 = dmul(big, t2)
    t35 = ddiv(t34, t33)
    t36 = -t35
    tail = dmul(t36, np.float64(2.938735877055719e-39))
    t37 = dadd(x, tail)
    c2 = x < np.float64(0.0)
    t38 = select(c2, tail, t37)
    return t38


def d1_of_f32(x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2"""
    t = fabs(x)
    c = np.float32(11.1962890625) < t
    t2 = select(c, np.float32(11.1962890625), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    t6 = fmul(np.float32(0.07135481387376785), t3)
    t7 = -t6
    t8 = ffma(np.float32(0.07135481387376785), t3, t7)
    t9 = ffma(np.float32(2.3988324659995897e-09), t3, t8)
    t10 = ffma(np.float32(0.07135481387376785), t5, t9)
    t11 = fadd(t6, np.float32(1.5957691669464111))
    t12 = fsub(t11, t6)
    t13 = fsub(t11, t12)
    t14 = fsub(t6, t13)
    t15 = fsub(np.float32(1.5957691669464111), t12)
    t16 = fadd(t14, t15)
    t17 = fadd(t16, t10)
    t18 = fadd(t17, np.float32(-4.534068054340423e-08))
    t19 = fmul(t11, t2)
    t20 = -t19
    t21 = ffma(t11, t2, t20)
    t22 = ffma(t18, t2, t21)
    shifted = ffma(t19, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t20)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t22)
    t23 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t24 = ffma(t23, r3, np.float32(0.04166839271783829))
    t25 = ffma(t24, r3, np.float32(0.1666651964187622))
    t26 = ffma(t25, r3, np.float32(0.4999999403953552))
    t27 = fmul(r3, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t27, t26, r3)
    big = ffma(v, s, s)
    t28 = fsub(s, big)
    t29 = ffma(v, s, t28)
    t30 = fmul(t29, np.float32(5.421010862427522e-20))
    t31 = fmul(big, np.float32(5.421010862427522e-20))
    t32 = fmul(np.float32(-0.21406444907188416), t2)
    t33 = ffma(t32, t2, np.float32(-1.5957691669464111))
    t34 = ffma(t33, t2, np.float32(1.0))
    t35 = ffma(np.float32(5.421010862427522e-20), big, t34)
    t36 = fsub(t34, t35)
    t37 = ffma(np.float32(5.421010862427522e-20), big, t36)
    t38 = ffma(np.float32(5.421010862427522e-20), t29, t37)
    t39 = fsub(t2, np.float32(0.7524614334106445))
    t40 = fsub(t39, np.float32(-1.1339627903339533e-08))
    t41 = ffma(np.float32(0.0013397190487012267), t40, np.float32(-0.003240525722503662))
    t42 = ffma(t41, t40, np.float32(0.011261295527219772))
    t43 = ffma(t42, t40, np.float32(-0.030597826465964317))
    t44 = ffma(t43, t40, np.float32(0.07596082985401154))
    t45 = ffma(t44, t40, np.float32(-0.40044039487838745))
    t46 = ffma(t45, t40, np.float32(-0.09991154819726944))
    t47 = ffma(t46, t40, np.float32(-2.4606568813323975))
    t48 = fsub(np.float32(-2.4606568813323975), t47)
    t49 = ffma(t46, t40, t48)
    t50 = fmul(t40, t47)
    t51 = -t50
    t52 = ffma(t40, t47, t51)
    t53 = ffma(t40, t49, t52)
    t54 = fabs(t40)
    c2 = t54 < np.float32(0.3552713692188263)
    t55 = select(c2, t50, t35)
    t56 = select(c2, t53, t38)
    t57 = ffma(np.float32(5.421010862427522e-20), t29, np.float32(2.0))
    t58 = ffma(np.float32(5.421010862427522e-20), big, t57)
    t59 = ffma(t58, t31, np.float32(1.0))
    t60 = fsub(np.float32(1.0), t59)
    t61 = ffma(t58, t31, t60)
    t62 = ffma(t58, t30, t61)
    t63 = fmul(big, t55)
    t64 = -t63
    t65 = ffma(big, t55, t64)
    t66 = ffma(t29, t55, t65)
    t67 = ffma(big, t56, t66)
    t68 = fdiv(np.float32(1.0), t59)
    t69 = fmul(t63, t68)
    t70 = -t69
    t71 = ffma(t70, t59, t63)
    t72 = fadd(t71, t67)
    t73 = ffma(t70, t62, t72)
    t74 = ffma(t73, t68, t69)
    tail = fmul(t74, np.float32(5.421010862427522e-20))
    t75 = fsub(np.float32(1.0), tail)
    c3 = x < np.float32(0.0)
    t76 = select(c3, tail, t75)
    return t76


def d1_of_f64(x):
    """sqrt(2)*x*(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*x**2 + 1)/(2*sqrt(pi)) + tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/2 + 1/2"""
    t = dabs(x)
    c = np.float64(21.654296875) < t
    t2 = select(c, np.float64(21.654296875), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    t6 = dmul(np.float64(0.07135481627260025), t3)
    t7 = -t6
    t8 = dfma(np.float64(0.07135481627260025), t3, t7)
    t9 = dfma(np.float64(-6.175149918155315e-19), t3, t8)
    t10 = dfma(np.float64(0.07135481627260025), t5, t9)
    t11 = dadd(t6, np.float64(1.5957691216057308))
    t12 = dadd(t11, -t6)
    t13 = dadd(t11, -t12)
    t14 = dadd(t6, -t13)
    t15 = dadd(np.float64(1.5957691216057308), -t12)
    t16 = dadd(t14, t15)
    t17 = dadd(t16, t10)
    t18 = dadd(t17, np.float64(-9.96930880911092e-17))
    t19 = dmul(t11, t2)
    t20 = -t19
    t21 = dfma(t11, t2, t20)
    t22 = dfma(t18, t2, t21)
    shifted = dfma(t19, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t20)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t22)
    t23 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t24 = dfma(t23, r3, np.float64(2.7557506817858967e-06))
    t25 = dfma(t24, r3, np.float64(2.4801488974695663e-05))
    t26 = dfma(t25, r3, np.float64(0.0001984126959620142))
    t27 = dfma(t26, r3, np.float64(0.0013888888947978671))
    t28 = dfma(t27, r3, np.float64(0.008333333333452509))
    t29 = dfma(t28, r3, np.float64(0.041666666666511414))
    t30 = dfma(t29, r3, np.float64(0.1666666666666648))
    t31 = dfma(t30, r3, np.float64(0.5000000000000013))
    t32 = dmul(r3, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t32, t31, r3)
    big = dfma(v, s, s)
    t33 = dadd(s, -big)
    t34 = dfma(v, s, t33)
    t35 = dmul(t34, np.float64(2.938735877055719e-39))
    t36 = dmul(big, np.float64(2.938735877055719e-39))
    t37 = dmul(np.float64(-0.21406444881780073), t2)
    t38 = dfma(t37, t2, np.float64(-1.5957691216057308))
    t39 = dfma(t38, t2, np.float64(1.0))
    t40 = dfma(np.float64(2.938735877055719e-39), t34, t39)
    t41 = dfma(np.float64(2.938735877055719e-39), big, t40)
    t42 = dadd(t2, -np.float64(0.7524614220710163))
    t43 = dadd(t42, -np.float64(-3.635560509207687e-17))
    t44 = dfma(np.float64(-4.247447139894229e-07), t43, np.float64(5.137309485495181e-07))
    t45 = dfma(t44, t43, np.float64(-1.8646592342627194e-06))
    t46 = dfma(t45, t43, np.float64(7.608593473200275e-06))
    t47 = dfma(t46, t43, np.float64(-2.8110105664930568e-05))
    t48 = dfma(t47, t43, np.float64(0.00010306832475005737))
    t49 = dfma(t48, t43, np.float64(-0.0003565093537563172))
    t50 = dfma(t49, t43, np.float64(0.0011529345930838917))
    t51 = dfma(t50, t43, np.float64(-0.0036903774253155557))
    t52 = dfma(t51, t43, np.float64(0.011295232369046625))
    t53 = dfma(t52, t43, np.float64(-0.030485990568642367))
    t54 = dfma(t53, t43, np.float64(0.07595899090766106))
    t55 = dfma(t54, t43, np.float64(-0.40044769353408577))
    t56 = dfma(t55, t43, np.float64(-0.09991152322555422))
    t57 = dfma(t56, t43, np.float64(-2.4606567646302393))
    t58 = dmul(t43, t57)
    t59 = dabs(t43)
    c2 = t59 < np.float64(0.3552713678800501)
    t60 = select(c2, t58, t41)
    t61 = dfma(np.float64(2.938735877055719e-39), t34, np.float64(2.0))
    t62 = dfma(np.float64(2.938735877055719e-39), big, t61)
    t63 = dfma(t62, t35, np.float64(1.0))
    t64 = dfma(t62, t36, t63)
    t65 = dmul(big, t60)
    t66 = -t65
    t67 = dfma(big, t60, t66)
    t68 = dfma(t34, t60, t67)
    t69 = ddiv(np.float64(1.0), t64)
    t70 = dmul(t65, t69)
    t71 = -t70
    t72 = dfma(t71, t64, t65)
    t73 = dadd(t72, t68)
    t74 = dfma(t73, t69, t70)
    tail = dmul(t74, np.float64(2.938735877055719e-39))
    t75 = dadd(np.float64(1.0), -tail)
    c3 = x < np.float64(0.0)
    t76 = select(c3, tail, t75)
    return t76


def d2_of_f32(x):
    """(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(11.1962890625) < t2
    t3 = select(c, np.float64(11.1962890625), t2)
    t4 = dmul(t3, t3)
    t5 = dmul(np.float64(0.07135481627260025), t4)
    t6 = dadd(t5, np.float64(1.5957691216057308))
    t7 = dmul(t6, t3)
    shifted = dfma(t7, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t8 = -t7
    r = dfma(k, np.float64(-0.6931471805599472), t8)
    t9 = dfma(np.float64(0.00019789845026340665), r, np.float64(0.0013944751056786612))
    t10 = dfma(t9, r, np.float64(0.00833349858147164))
    t11 = dfma(t10, r, np.float64(0.04166629380339174))
    t12 = dfma(t11, r, np.float64(0.16666665859438767))
    t13 = dfma(t12, r, np.float64(0.500000006794052))
    t14 = dmul(r, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t14, t13, r)
    big = dfma(v, s, s)
    t15 = dmul(np.float64(0.045823588247668835), t3)
    t16 = dfma(t15, t3, np.float64(0.6831948749139936))
    t17 = dfma(t16, t3, np.float64(0.8562577952712029))
    t18 = dfma(t17, t3, np.float64(2.5464790894703255))
    t19 = dfma(t18, t3, np.float64(3.1915382432114616))
    t20 = dmul(np.float64(-0.045823588247668835), t3)
    t21 = dfma(t20, t3, np.float64(-0.6831948749139936))
    t22 = dfma(t21, t3, np.float64(0.8562577952712029))
    t23 = dfma(t22, t3, np.float64(-2.5464790894703255))
    t24 = dfma(t23, t3, np.float64(3.1915382432114616))
    t25 = dfma(t19, big, t24)
    t26 = dadd(t3, -np.float64(1.4185040087908283))
    t27 = dfma(np.float64(0.0001938171527259375), t26, np.float64(-0.00027342789033158767))
    t28 = dfma(t27, t26, np.float64(0.0018677133453489797))
    t29 = dfma(t28, t26, np.float64(-0.0002516676631865371))
    t30 = dfma(t29, t26, np.float64(-0.06726433141253284))
    t31 = dfma(t30, t26, np.float64(-0.2918560089895176))
    t32 = dfma(t31, t26, np.float64(-1.6206208401123434))
    t33 = dfma(t32, t26, np.float64(-3.0585481730624906))
    t34 = dfma(t33, t26, np.float64(-6.164466887874197))
    t35 = dmul(t26, t34)
    t36 = dabs(t26)
    c2 = t36 < np.float64(0.5551115123125783)
    t37 = select(c2, t35, t25)
    t38 = dadd(big, np.float64(3.0))
    t39 = dfma(t38, big, np.float64(3.0))
    t40 = dfma(t39, big, np.float64(1.0))
    t41 = dmul(big, t37)
    t42 = ddiv(t41, t40)
    t43 = np.float32(t42)
    return t43


def d2_of_f64(x):
    """(1 - tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))**2)*(0.134145*sqrt(2)*x**2/sqrt(pi) - 2*x*(0.134145*x**2 + 1)**2*tanh(sqrt(2)*(0.044715*x**3 + x)/sqrt(pi))/pi + sqrt(2)*(0.134145*x**2 + 1)/sqrt(pi))"""
    t = dabs(x)
    c = np.float64(21.654296875) < t
    t2 = select(c, np.float64(21.654296875), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    t6 = dmul(np.float64(0.07135481627260025), t3)
    t7 = -t6
    t8 = dfma(np.float64(0.07135481627260025), t3, t7)
    t9 = dfma(np.float64(-6.175149918155315e-19), t3, t8)
    t10 = dfma(np.float64(0.07135481627260025), t5, t9)
    t11 = dadd(t6, np.float64(1.5957691216057308))
    t12 = dadd(t11, -t6)
    t13 = dadd(t11, -t12)
    t14 = dadd(t6, -t13)
    t15 = dadd(np.float64(1.5957691216057308), -t12)
    t16 = dadd(t14, t15)
    t17 = dadd(t16, t10)
    t18 = dadd(t17, np.float64(-9.96930880911092e-17))
    t19 = dmul(t11, t2)
    t20 = -t19
    t21 = dfma(t11, t2, t20)
    t22 = dfma(t18, t2, t21)
    shifted = dfma(t19, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t20)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t22)
    t23 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t24 = dfma(t23, r3, np.float64(2.7557506817858967e-06))
    t25 = dfma(t24, r3, np.float64(2.4801488974695663e-05))
    t26 = dfma(t25, r3, np.float64(0.0001984126959620142))
    t27 = dfma(t26, r3, np.float64(0.0013888888947978671))
    t28 = dfma(t27, r3, np.float64(0.008333333333452509))
    t29 = dfma(t28, r3, np.float64(0.041666666666511414))
    t30 = dfma(t29, r3, np.float64(0.1666666666666648))
    t31 = dfma(t30, r3, np.float64(0.5000000000000013))
    t32 = dmul(r3, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t32, t31, r3)
    big = dfma(v, s, s)
    t33 = dadd(s, -big)
    t34 = dfma(v, s, t33)
    t35 = dmul(t34, np.float64(2.938735877055719e-39))
    t36 = dmul(big, np.float64(2.938735877055719e-39))
    t37 = dmul(np.float64(0.045823588247668835), t2)
    t38 = dfma(t37, t2, np.float64(0.6831948749139936))
    t39 = dfma(t38, t2, np.float64(0.8562577952712029))
    t40 = dfma(t39, t2, np.float64(2.5464790894703255))
    t41 = dfma(t40, t2, np.float64(3.1915382432114616))
    t42 = dmul(np.float64(-0.045823588247668835), t2)
    t43 = dfma(t42, t2, np.float64(-0.6831948749139936))
    t44 = dfma(t43, t2, np.float64(0.8562577952712029))
    t45 = dfma(t44, t2, np.float64(-2.5464790894703255))
    t46 = dfma(t45, t2, np.float64(3.1915382432114616))
    t47 = dfma(t41, t35, t46)
    t48 = dfma(t41, t36, t47)
    t49 = dadd(t2, -np.float64(1.4185040087908283))
    t50 = dadd(t49, -np.float64(8.089265124388305e-17))
    t51 = dfma(np.float64(3.435130493964947e-08), t50, np.float64(-4.9868833502185715e-08))
    t52 = dfma(t51, t50, np.float64(1.115020701814249e-07))
    t53 = dfma(t52, t50, np.float64(-1.0688044429050785e-06))
    t54 = dfma(t53, t50, np.float64(3.468242843069362e-06))
    t55 = dfma(t54, t50, np.float64(-5.424603024775802e-06))
    t56 = dfma(t55, t50, np.float64(3.106807366240565e-05))
    t57 = dfma(t56, t50, np.float64(-0.00013488544192260323))
    t58 = dfma(t57, t50, np.float64(0.00015528182230095235))
    t59 = dfma(t58, t50, np.float64(-0.00017883344361895978))
    t60 = dfma(t59, t50, np.float64(0.001882776268478409))
    t61 = dfma(t60, t50, np.float64(-0.00027342515164178197))
    t62 = dfma(t61, t50, np.float64(-0.06726665602362124))
    t63 = dfma(t62, t50, np.float64(-0.2918541705325904))
    t64 = dfma(t63, t50, np.float64(-1.6206207154013093))
    t65 = dfma(t64, t50, np.float64(-3.0585482145964207))
    t66 = dfma(t65, t50, np.float64(-6.164466888959501))
    t67 = dmul(t50, t66)
    t68 = dabs(t50)
    c2 = t68 < np.float64(0.5551115123125783)
    t69 = select(c2, t67, t48)
    t70 = dfma(np.float64(2.938735877055719e-39), t34, np.float64(3.0))
    t71 = dfma(np.float64(2.938735877055719e-39), big, t70)
    t72 = dfma(t71, t35, np.float64(3.0))
    t73 = dfma(t71, t36, t72)
    t74 = dfma(t73, t35, np.float64(1.0))
    t75 = dfma(t73, t36, t74)
    t76 = dmul(t69, t34)
    t77 = dfma(t69, big, t76)
    t78 = ddiv(t77, t75)
    tail = dmul(t78, np.float64(2.938735877055719e-39))
    return tail


def backward_of_f32(grad, x):
    """grad f'(x)"""
    t = fabs(x)
    c = np.float32(11.1962890625) < t
    t2 = select(c, np.float32(11.1962890625), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    t6 = fmul(np.float32(0.07135481387376785), t3)
    t7 = -t6
    t8 = ffma(np.float32(0.07135481387376785), t3, t7)
    t9 = ffma(np.float32(2.3988324659995897e-09), t3, t8)
    t10 = ffma(np.float32(0.07135481387376785), t5, t9)
    t11 = fadd(t6, np.float32(1.5957691669464111))
    t12 = fsub(t11, t6)
    t13 = fsub(t11, t12)
    t14 = fsub(t6, t13)
    t15 = fsub(np.float32(1.5957691669464111), t12)
    t16 = fadd(t14, t15)
    t17 = fadd(t16, t10)
    t18 = fadd(t17, np.float32(-4.534068054340423e-08))
    t19 = fmul(t11, t2)
    t20 = -t19
    t21 = ffma(t11, t2, t20)
    t22 = ffma(t18, t2, t21)
    shifted = ffma(t19, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    r = ffma(k, np.float32(-0.693145751953125), t20)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    r3 = fsub(r2, t22)
    t23 = ffma(np.float32(0.001381445094011724), r3, np.float32(0.008368778973817825))
    t24 = ffma(t23, r3, np.float32(0.04166839271783829))
    t25 = ffma(t24, r3, np.float32(0.1666651964187622))
    t26 = ffma(t25, r3, np.float32(0.4999999403953552))
    t27 = fmul(r3, r3)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t27, t26, r3)
    big = ffma(v, s, s)
    t28 = fsub(s, big)
    t29 = ffma(v, s, t28)
    t30 = fmul(t29, np.float32(5.421010862427522e-20))
    t31 = fmul(big, np.float32(5.421010862427522e-20))
    t32 = fmul(np.float32(-0.21406444907188416), t2)
    t33 = ffma(t32, t2, np.float32(-1.5957691669464111))
    t34 = ffma(t33, t2, np.float32(1.0))
    t35 = ffma(np.float32(5.421010862427522e-20), big, t34)
    t36 = fsub(t34, t35)
    t37 = ffma(np.float32(5.421010862427522e-20), big, t36)
    t38 = ffma(np.float32(5.421010862427522e-20), t29, t37)
    t39 = fsub(t2, np.float32(0.7524614334106445))
    t40 = fsub(t39, np.float32(-1.1339627903339533e-08))
    t41 = ffma(np.float32(0.0013397190487012267), t40, np.float32(-0.003240525722503662))
    t42 = ffma(t41, t40, np.float32(0.011261295527219772))
    t43 = ffma(t42, t40, np.float32(-0.030597826465964317))
    t44 = ffma(t43, t40, np.float32(0.07596082985401154))
    t45 = ffma(t44, t40, np.float32(-0.40044039487838745))
    t46 = ffma(t45, t40, np.float32(-0.09991154819726944))
    t47 = ffma(t46, t40, np.float32(-2.4606568813323975))
    t48 = fsub(np.float32(-2.4606568813323975), t47)
    t49 = ffma(t46, t40, t48)
    t50 = fmul(t40, t47)
    t51 = -t50
    t52 = ffma(t40, t47, t51)
    t53 = ffma(t40, t49, t52)
    t54 = fabs(t40)
    c2 = t54 < np.float32(0.3552713692188263)
    t55 = select(c2, t50, t35)
    t56 = select(c2, t53, t38)
    t57 = ffma(np.float32(5.421010862427522e-20), t29, np.float32(2.0))
    t58 = ffma(np.float32(5.421010862427522e-20), big, t57)
    t59 = ffma(t58, t31, np.float32(1.0))
    t60 = fsub(np.float32(1.0), t59)
    t61 = ffma(t58, t31, t60)
    t62 = ffma(t58, t30, t61)
    t63 = fmul(big, t55)
    t64 = -t63
    t65 = ffma(big, t55, t64)
    t66 = ffma(t29, t55, t65)
    t67 = ffma(big, t56, t66)
    t68 = fdiv(np.float32(1.0), t59)
    t69 = fmul(t63, t68)
    t70 = -t69
    t71 = ffma(t70, t59, t63)
    t72 = fadd(t71, t67)
    t73 = ffma(t70, t62, t72)
    t74 = ffma(t73, t68, t69)
    tail = fmul(t74, np.float32(5.421010862427522e-20))
    t75 = fsub(np.float32(1.0), tail)
    c3 = x < np.float32(0.0)
    t76 = select(c3, tail, t75)
    t77 = fmul(grad, t76)
    return t77


def backward_of_f64(grad, x):
    """grad f'(x)"""
    t = dabs(x)
    c = np.float64(21.654296875) < t
    t2 = select(c, np.float64(21.654296875), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    t6 = dmul(np.float64(0.07135481627260025), t3)
    t7 = -t6
    t8 = dfma(np.float64(0.07135481627260025), t3, t7)
    t9 = dfma(np.float64(-6.175149918155315e-19), t3, t8)
    t10 = dfma(np.float64(0.07135481627260025), t5, t9)
    t11 = dadd(t6, np.float64(1.5957691216057308))
    t12 = dadd(t11, -t6)
    t13 = dadd(t11, -t12)
    t14 = dadd(t6, -t13)
    t15 = dadd(np.float64(1.5957691216057308), -t12)
    t16 = dadd(t14, t15)
    t17 = dadd(t16, t10)
    t18 = dadd(t17, np.float64(-9.96930880911092e-17))
    t19 = dmul(t11, t2)
    t20 = -t19
    t21 = dfma(t11, t2, t20)
    t22 = dfma(t18, t2, t21)
    shifted = dfma(t19, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    r = dfma(k, np.float64(-0.6931471805598903), t20)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t22)
    t23 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t24 = dfma(t23, r3, np.float64(2.7557506817858967e-06))
    t25 = dfma(t24, r3, np.float64(2.4801488974695663e-05))
    t26 = dfma(t25, r3, np.float64(0.0001984126959620142))
    t27 = dfma(t26, r3, np.float64(0.0013888888947978671))
    t28 = dfma(t27, r3, np.float64(0.008333333333452509))
    t29 = dfma(t28, r3, np.float64(0.041666666666511414))
    t30 = dfma(t29, r3, np.float64(0.1666666666666648))
    t31 = dfma(t30, r3, np.float64(0.5000000000000013))
    t32 = dmul(r3, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t32, t31, r3)
    big = dfma(v, s, s)
    t33 = dadd(s, -big)
    t34 = dfma(v, s, t33)
    t35 = dmul(t34, np.float64(2.938735877055719e-39))
    t36 = dmul(big, np.float64(2.938735877055719e-39))
    t37 = dmul(np.float64(-0.21406444881780073), t2)
    t38 = dfma(t37, t2, np.float64(-1.5957691216057308))
    t39 = dfma(t38, t2, np.float64(1.0))
    t40 = dfma(np.float64(2.938735877055719e-39), t34, t39)
    t41 = dfma(np.float64(2.938735877055719e-39), big, t40)
    t42 = dadd(t2, -np.float64(0.7524614220710163))
    t43 = dadd(t42, -np.float64(-3.635560509207687e-17))
    t44 = dfma(np.float64(-4.247447139894229e-07), t43, np.float64(5.137309485495181e-07))
    t45 = dfma(t44, t43, np.float64(-1.8646592342627194e-06))
    t46 = dfma(t45, t43, np.float64(7.608593473200275e-06))
    t47 = dfma(t46, t43, np.float64(-2.8110105664930568e-05))
    t48 = dfma(t47, t43, np.float64(0.00010306832475005737))
    t49 = dfma(t48, t43, np.float64(-0.0003565093537563172))
    t50 = dfma(t49, t43, np.float64(0.0011529345930838917))
    t51 = dfma(t50, t43, np.float64(-0.0036903774253155557))
    t52 = dfma(t51, t43, np.float64(0.011295232369046625))
    t53 = dfma(t52, t43, np.float64(-0.030485990568642367))
    t54 = dfma(t53, t43, np.float64(0.07595899090766106))
    t55 = dfma(t54, t43, np.float64(-0.40044769353408577))
    t56 = dfma(t55, t43, np.float64(-0.09991152322555422))
    t57 = dfma(t56, t43, np.float64(-2.4606567646302393))
    t58 = dmul(t43, t57)
    t59 = dabs(t43)
    c2 = t59 < np.float64(0.3552713678800501)
    t60 = select(c2, t58, t41)
    t61 = dfma(np.float64(2.938735877055719e-39), t34, np.float64(2.0))
    t62 = dfma(np.float64(2.938735877055719e-39), big, t61)
    t63 = dfma(t62, t35, np.float64(1.0))
    t64 = dfma(t62, t36, t63)
    t65 = dmul(big, t60)
    t66 = -t65
    t67 = dfma(big, t60, t66)
    t68 = dfma(t34, t60, t67)
    t69 = ddiv(np.float64(1.0), t64)
    t70 = dmul(t65, t69)
    t71 = -t70
    t72 = dfma(t71, t64, t65)
    t73 = dadd(t72, t68)
    t74 = dfma(t73, t69, t70)
    tail = dmul(t74, np.float64(2.938735877055719e-39))
    t75 = dadd(np.float64(1.0), -tail)
    c3 = x < np.float64(0.0)
    t76 = select(c3, tail, t75)
    t77 = dmul(grad, t76)
    return t77


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)


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
