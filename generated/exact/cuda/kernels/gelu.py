"""Made by actforge from the definitions; changes made here are lost.

Weighs an input by the probability that a standard normal variable is smaller: x times Phi(x).

    x*(erf(sqrt(2)*x/2) + 1)/2

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
    """x*(erf(sqrt(2)*x/2) + 1)/2"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(15.3623046875) < t2
    t3 = select(c, np.float64(15.3623046875), t2)
    t4 = dmul(t3, t3)
    t5 = dmul(t4, np.float64(0.5))
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
    t13 = dfma(np.float64(0.0009039698832407839), t3, np.float64(0.011781425069455417))
    t14 = dfma(t13, t3, np.float64(0.07191989232014605))
    t15 = dfma(t14, t3, np.float64(0.2520120846525796))
    t16 = dfma(t15, t3, np.float64(0.5091518472794667))
    t17 = dfma(t16, t3, np.float64(0.49999999995356065))
    t18 = dfma(np.float64(0.002265918909883222), t3, np.float64(0.029531484678758838))
    t19 = dfma(t18, t3, np.float64(0.18254751263085))
    t20 = dfma(t19, t3, np.float64(0.6611386477490186))
    t21 = dfma(t20, t3, np.float64(1.453132865939817))
    t22 = dfma(t21, t3, np.float64(1.8161882466234105))
    t23 = dfma(t22, t3, np.float64(1.0))
    t24 = dmul(big, t3)
    t25 = dmul(t24, t17)
    t26 = ddiv(t25, t23)
    t27 = -t26
    t28 = dadd(t, t27)
    c2 = t < np.float64(0.0)
    t29 = select(c2, t27, t28)
    t30 = np.float32(t29)
    return t30


def f_of_f64(x):
    """x*(erf(sqrt(2)*x/2) + 1)/2"""
    t = dabs(x)
    c = np.float64(38.9619140625) < t
    t2 = select(c, np.float64(38.9619140625), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    t6 = dmul(t5, np.float64(0.5))
    t7 = dmul(t3, np.float64(0.5))
    shifted = dfma(t7, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t8 = -t7
    r = dfma(k, np.float64(-0.6931471805598903), t8)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t6)
    t9 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t10 = dfma(t9, r3, np.float64(2.7557506817858967e-06))
    t11 = dfma(t10, r3, np.float64(2.4801488974695663e-05))
    t12 = dfma(t11, r3, np.float64(0.0001984126959620142))
    t13 = dfma(t12, r3, np.float64(0.0013888888947978671))
    t14 = dfma(t13, r3, np.float64(0.008333333333452509))
    t15 = dfma(t14, r3, np.float64(0.041666666666511414))
    t16 = dfma(t15, r3, np.float64(0.1666666666666648))
    t17 = dfma(t16, r3, np.float64(0.5000000000000013))
    t18 = dmul(r3, r3)
    t19 = dadd(r, -r2)
    t20 = dfma(k, np.float64(-5.497923018708371e-14), t19)
    t21 = dadd(r2, -r3)
    t22 = dadd(t21, -t6)
    t23 = dadd(t20, t22)
    v = dfma(t18, t17, t23)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(r3, s, s)
    t24 = dadd(s, -big)
    t25 = dfma(r3, s, t24)
    t26 = dfma(v, s, t25)
    t27 = dadd(big, t26)
    t28 = dadd(t27, -big)
    t29 = dadd(t26, -t28)
    t30 = dadd(t2, np.float64(4.0))
    t31 = ddiv(np.float64(1.0), t30)
    t32 = dadd(t30, -np.float64(4.0))
    t33 = dadd(t2, -t32)
    t34 = -t31
    t35 = dfma(t34, t30, np.float64(1.0))
    t36 = dfma(t34, t33, t35)
    t37 = dmul(t36, t31)
    t38 = dfma(np.float64(-8.0), t31, np.float64(1.0))
    s2 = dfma(np.float64(-8.0), t37, t38)
    t39 = dfma(np.float64(-1.1996953833732856e-09), s2, np.float64(-3.190599511250721e-10))
    t40 = dfma(t39, s2, np.float64(1.4674741584022968e-08))
    t41 = dfma(t40, s2, np.float64(1.6012575044923328e-08))
    t42 = dfma(t41, s2, np.float64(-7.738970239137982e-08))
    t43 = dfma(t42, s2, np.float64(-1.5653130318243637e-07))
    t44 = dfma(t43, s2, np.float64(2.64424924082121e-07))
    t45 = dfma(t44, s2, np.float64(1.0218311141296023e-06))
    t46 = dfma(t45, s2, np.float64(-6.254642756749076e-07))
    t47 = dfma(t46, s2, np.float64(-5.920013707509917e-06))
    t48 = dfma(t47, s2, np.float64(7.151043366645847e-07))
    t49 = dfma(t48, s2, np.float64(3.5144576867350296e-05))
    t50 = dfma(t49, s2, np.float64(-1.907889165089234e-06))
    t51 = dfma(t50, s2, np.float64(-0.00023109490680328214))
    t52 = dfma(t51, s2, np.float64(0.00013334425861164236))
    t53 = dfma(t52, s2, np.float64(0.0016308184539041554))
    t54 = dfma(t53, s2, np.float64(-0.003479692362978369))
    t55 = dfma(t54, s2, np.float64(-0.007540188966497608))
    t56 = dfma(t55, s2, np.float64(0.06039657489076986))
    t57 = dfma(t56, s2, np.float64(-0.18652185795966272))
    t58 = dfma(t57, s2, np.float64(0.38713740074221586))
    t59 = dfma(t58, s2, np.float64(-0.6078966419718921))
    t60 = dfma(t59, s2, np.float64(0.7552851304157515))
    t61 = dadd(np.float64(0.7552851304157515), -t60)
    t62 = dfma(t59, s2, t61)
    t63 = dmul(t60, t31)
    t64 = -t63
    t65 = dfma(t60, t31, t64)
    t66 = dfma(t62, t31, t65)
    t67 = dfma(t60, t37, t66)
    t68 = dmul(t27, t2)
    t69 = -t68
    t70 = dfma(t27, t2, t69)
    t71 = dfma(t29, t2, t70)
    t72 = dmul(t68, t63)
    t73 = -t72
    t74 = dfma(t68, t63, t73)
    t75 = dfma(t71, t63, t74)
    t76 = dfma(t68, t67, t75)
    t77 = dadd(t72, t76)
    t78 = -t77
    tail = dmul(t78, np.float64(2.938735877055719e-39))
    t79 = dadd(x, tail)
    c2 = x < np.float64(0.0)
    t80 = select(c2, tail, t79)
    return t80


def d1_of_f32(x):
    """sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(15.3623046875) < t2
    t3 = select(c, np.float64(15.3623046875), t2)
    t4 = dmul(t3, t3)
    t5 = dmul(t4, np.float64(0.5))
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
    t13 = dfma(np.float64(-0.0025113568994586423), t3, np.float64(-0.03071595135712477))
    t14 = dfma(t13, t3, np.float64(-0.16879308250962213))
    t15 = dfma(t14, t3, np.float64(-0.5133569357843287))
    t16 = dfma(t15, t3, np.float64(-0.8642482629215343))
    t17 = dfma(t16, t3, np.float64(-0.6650779951972041))
    t18 = dfma(np.float64(0.006295041154814605), t3, np.float64(0.07226073054036683))
    t19 = dfma(t18, t3, np.float64(0.3715186427017654))
    t20 = dfma(t19, t3, np.float64(1.0408879355448004))
    t21 = dfma(t20, t3, np.float64(1.5650821791981517))
    t22 = dfma(t21, t3, np.float64(1.0))
    t23 = dadd(t3, np.float64(-0.7517915246935645))
    t24 = dmul(t23, t17)
    t25 = dmul(big, t24)
    t26 = ddiv(t25, t22)
    t27 = dadd(np.float64(1.0), -t26)
    c2 = t < np.float64(0.0)
    t28 = select(c2, t26, t27)
    t29 = np.float32(t28)
    return t29


def d1_of_f64(x):
    """sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2"""
    t = dabs(x)
    c = np.float64(38.9619140625) < t
    t2 = select(c, np.float64(38.9619140625), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    t6 = dmul(t5, np.float64(0.5))
    t7 = dmul(t3, np.float64(0.5))
    shifted = dfma(t7, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t8 = -t7
    r = dfma(k, np.float64(-0.6931471805598903), t8)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t6)
    t9 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t10 = dfma(t9, r3, np.float64(2.7557506817858967e-06))
    t11 = dfma(t10, r3, np.float64(2.4801488974695663e-05))
    t12 = dfma(t11, r3, np.float64(0.0001984126959620142))
    t13 = dfma(t12, r3, np.float64(0.0013888888947978671))
    t14 = dfma(t13, r3, np.float64(0.008333333333452509))
    t15 = dfma(t14, r3, np.float64(0.041666666666511414))
    t16 = dfma(t15, r3, np.float64(0.1666666666666648))
    t17 = dfma(t16, r3, np.float64(0.5000000000000013))
    t18 = dmul(r3, r3)
    v = dfma(t18, t17, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t19 = dadd(s, -big)
    t20 = dfma(v, s, t19)
    t21 = dadd(t2, np.float64(2.5))
    t22 = ddiv(np.float64(1.0), t21)
    t23 = dadd(t21, -np.float64(2.5))
    t24 = dadd(t2, -t23)
    t25 = -t22
    t26 = dfma(t25, t21, np.float64(1.0))
    t27 = dfma(t25, t24, t26)
    t28 = dmul(t27, t22)
    t29 = dfma(np.float64(-5.0), t22, np.float64(1.0))
    s2 = dfma(np.float64(-5.0), t28, t29)
    t30 = dfma(np.float64(-9.60873098283102e-10), s2, np.float64(-3.1110504546870743e-09))
    t31 = dfma(t30, s2, np.float64(1.15877366924523e-09))
    t32 = dfma(t31, s2, np.float64(1.739821398320258e-08))
    t33 = dfma(t32, s2, np.float64(2.2382944286255934e-08))
    t34 = dfma(t33, s2, np.float64(-2.0839656216204742e-08))
    t35 = dfma(t34, s2, np.float64(-1.0545113997189993e-07))
    t36 = dfma(t35, s2, np.float64(-1.350168333424985e-07))
    t37 = dfma(t36, s2, np.float64(8.933125830893822e-08))
    t38 = dfma(t37, s2, np.float64(6.811228755977705e-07))
    t39 = dfma(t38, s2, np.float64(1.0265051292072598e-06))
    t40 = dfma(t39, s2, np.float64(-7.609262812697675e-07))
    t41 = dfma(t40, s2, np.float64(-5.839861365083876e-06))
    t42 = dfma(t41, s2, np.float64(-7.294342161962401e-06))
    t43 = dfma(t42, s2, np.float64(1.5153848554891436e-05))
    t44 = dfma(t43, s2, np.float64(6.228224052779423e-05))
    t45 = dfma(t44, s2, np.float64(9.294552467810267e-06))
    t46 = dfma(t45, s2, np.float64(-0.000370464669359218))
    t47 = dfma(t46, s2, np.float64(-0.000452894928218179))
    t48 = dfma(t47, s2, np.float64(0.002727910987501213))
    t49 = dfma(t48, s2, np.float64(0.004506692251376454))
    t50 = dfma(t49, s2, np.float64(-0.04476429110881634))
    t51 = dfma(t50, s2, np.float64(0.1289944185357677))
    t52 = dfma(t51, s2, np.float64(-0.48965805950171803))
    t53 = dadd(np.float64(-0.48965805950171803), -t52)
    t54 = dfma(t51, s2, t53)
    t55 = dadd(t2, np.float64(-0.7517915246935645))
    t56 = dadd(t55, -t2)
    t57 = dadd(t55, -t56)
    t58 = dadd(t2, -t57)
    t59 = dadd(np.float64(-0.7517915246935645), -t56)
    t60 = dadd(t58, t59)
    t61 = dadd(t60, np.float64(1.4956759177009883e-17))
    t62 = dadd(t55, t61)
    t63 = dadd(t62, -t55)
    t64 = dadd(t61, -t63)
    t65 = dmul(t62, t52)
    t66 = -t65
    t67 = dfma(t62, t52, t66)
    t68 = dfma(t64, t52, t67)
    t69 = dfma(t62, t54, t68)
    t70 = dmul(big, t65)
    t71 = -t70
    t72 = dfma(big, t65, t71)
    t73 = dfma(t20, t65, t72)
    t74 = dfma(big, t69, t73)
    t75 = dadd(t70, t74)
    tail = dmul(t75, np.float64(2.938735877055719e-39))
    t76 = dadd(np.float64(1.0), -tail)
    c2 = x < np.float64(0.0)
    t77 = select(c2, tail, t76)
    return t77


def d2_of_f32(x):
    """sqrt(2)*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(15.3623046875) < t2
    t3 = select(c, np.float64(15.3623046875), t2)
    t4 = dmul(t3, t3)
    t5 = dmul(t4, np.float64(0.5))
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
    t13 = dfma(np.float64(-0.3989422804014327), t3, np.float64(-0.5641895835477563))
    t14 = dadd(t3, np.float64(-1.4142135623730951))
    t15 = dmul(t14, t13)
    t16 = dmul(big, t15)
    t17 = np.float32(t16)
    return t17


def d2_of_f64(x):
    """sqrt(2)*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)"""
    t = dabs(x)
    c = np.float64(38.9619140625) < t
    t2 = select(c, np.float64(38.9619140625), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    t6 = dmul(t5, np.float64(0.5))
    t7 = dmul(t3, np.float64(0.5))
    shifted = dfma(t7, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t8 = -t7
    r = dfma(k, np.float64(-0.6931471805598903), t8)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t6)
    t9 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t10 = dfma(t9, r3, np.float64(2.7557506817858967e-06))
    t11 = dfma(t10, r3, np.float64(2.4801488974695663e-05))
    t12 = dfma(t11, r3, np.float64(0.0001984126959620142))
    t13 = dfma(t12, r3, np.float64(0.0013888888947978671))
    t14 = dfma(t13, r3, np.float64(0.008333333333452509))
    t15 = dfma(t14, r3, np.float64(0.041666666666511414))
    t16 = dfma(t15, r3, np.float64(0.1666666666666648))
    t17 = dfma(t16, r3, np.float64(0.5000000000000013))
    t18 = dmul(r3, r3)
    t19 = dadd(r, -r2)
    t20 = dfma(k, np.float64(-5.497923018708371e-14), t19)
    t21 = dadd(r2, -r3)
    t22 = dadd(t21, -t6)
    t23 = dadd(t20, t22)
    v = dfma(t18, t17, t23)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(r3, s, s)
    t24 = dadd(s, -big)
    t25 = dfma(r3, s, t24)
    t26 = dfma(v, s, t25)
    t27 = dadd(big, t26)
    t28 = dadd(t27, -big)
    t29 = dadd(t26, -t28)
    t30 = dfma(np.float64(-0.3989422804014327), t2, np.float64(-0.5641895835477563))
    t31 = dadd(np.float64(-0.5641895835477563), -t30)
    t32 = dfma(np.float64(-0.3989422804014327), t2, t31)
    t33 = dfma(np.float64(2.49232720227773e-17), t2, np.float64(-7.66772980658294e-18))
    t34 = dadd(t32, t33)
    t35 = dadd(t2, np.float64(-1.4142135623730951))
    t36 = dadd(t35, -t2)
    t37 = dadd(t35, -t36)
    t38 = dadd(t2, -t37)
    t39 = dadd(np.float64(-1.4142135623730951), -t36)
    t40 = dadd(t38, t39)
    t41 = dadd(t40, np.float64(9.667293313452913e-17))
    t42 = dadd(t35, t41)
    t43 = dadd(t42, -t35)
    t44 = dadd(t41, -t43)
    t45 = dmul(t42, t30)
    t46 = -t45
    t47 = dfma(t42, t30, t46)
    t48 = dfma(t44, t30, t47)
    t49 = dfma(t42, t34, t48)
    t50 = dmul(t27, t45)
    t51 = -t50
    t52 = dfma(t27, t45, t51)
    t53 = dfma(t29, t45, t52)
    t54 = dfma(t27, t49, t53)
    t55 = dadd(t50, t54)
    tail = dmul(t55, np.float64(2.938735877055719e-39))
    return tail


def backward_of_f32(grad, x):
    """grad f'(x)"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(20.2978515625) < t2
    t3 = select(c, np.float64(20.2978515625), t2)
    t4 = dmul(t3, t3)
    t5 = dmul(t4, np.float64(0.5))
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
    t13 = dfma(np.float64(-0.002673494430209358), t3, np.float64(-0.03214921017367399))
    t14 = dfma(t13, t3, np.float64(-0.17431527925714999))
    t15 = dfma(t14, t3, np.float64(-0.5241545660501421))
    t16 = dfma(t15, t3, np.float64(-0.8735910941817017))
    t17 = dfma(t16, t3, np.float64(-0.6650779952882029))
    t18 = dfma(np.float64(0.006701458305468916), t3, np.float64(0.0755479066223536))
    t19 = dfma(t18, t3, np.float64(0.3830646623661795))
    t20 = dfma(t19, t3, np.float64(1.0608542612490095))
    t21 = dfma(t20, t3, np.float64(1.5791299077153977))
    t22 = dfma(t21, t3, np.float64(1.0))
    t23 = dadd(t3, np.float64(-0.7517915246935645))
    t24 = dmul(t23, t17)
    t25 = dmul(big, t24)
    t26 = ddiv(t25, t22)
    t27 = dadd(np.float64(1.0), -t26)
    c2 = t < np.float64(0.0)
    t28 = select(c2, t26, t27)
    t29 = np.float32(t28)
    t30 = fabs(t29)
    c3 = t30 < np.float32(1.1754943508222875e-38)
    c4 = t30 == np.float32(np.inf)
    c5 = c3 | c4
    t31 = np.float64(grad)
    t32 = dmul(t31, t28)
    t33 = np.float32(t32)
    t34 = fmul(grad, t29)
    t35 = select(c5, t33, t34)
    return t35


def backward_of_f64(grad, x):
    """grad f'(x)"""
    t = dabs(x)
    c = np.float64(54.2041015625) < t
    t2 = select(c, np.float64(54.2041015625), t)
    t3 = dmul(t2, t2)
    t4 = -t3
    t5 = dfma(t2, t2, t4)
    t6 = dmul(t5, np.float64(0.5))
    t7 = dmul(t3, np.float64(0.5))
    shifted = dfma(t7, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t8 = -t7
    r = dfma(k, np.float64(-0.6931471805598903), t8)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t6)
    t9 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t10 = dfma(t9, r3, np.float64(2.7557506817858967e-06))
    t11 = dfma(t10, r3, np.float64(2.4801488974695663e-05))
    t12 = dfma(t11, r3, np.float64(0.0001984126959620142))
    t13 = dfma(t12, r3, np.float64(0.0013888888947978671))
    t14 = dfma(t13, r3, np.float64(0.008333333333452509))
    t15 = dfma(t14, r3, np.float64(0.041666666666511414))
    t16 = dfma(t15, r3, np.float64(0.1666666666666648))
    t17 = dfma(t16, r3, np.float64(0.5000000000000013))
    t18 = dmul(r3, r3)
    v = dfma(t18, t17, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    far = np.float64(693.1471805599452) < t7
    i2 = select(far, np.int64(-8210062120696414208), np.int64(4607182418800017408))
    down = select(far, np.float64(7.182120874830735e-189), np.float64(1.0))
    i3 = iadd(i, i2)
    s = from_dbits(i3)
    t19 = select(far, np.float64(0.0), np.float64(1.0))
    big = dfma(v, s, s)
    t20 = dadd(s, -big)
    t21 = dfma(v, s, t20)
    t22 = dadd(t2, np.float64(2.5))
    t23 = ddiv(np.float64(1.0), t22)
    t24 = dadd(t22, -np.float64(2.5))
    t25 = dadd(t2, -t24)
    t26 = -t23
    t27 = dfma(t26, t22, np.float64(1.0))
    t28 = dfma(t26, t25, t27)
    t29 = dmul(t28, t23)
    t30 = dfma(np.float64(-5.0), t23, np.float64(1.0))
    s2 = dfma(np.float64(-5.0), t29, t30)
    t31 = dfma(np.float64(-8.482481039909858e-10), s2, np.float64(-2.9383646268526943e-09))
    t32 = dfma(t31, s2, np.float64(7.181243472543222e-10))
    t33 = dfma(t32, s2, np.float64(1.6659336210282846e-08))
    t34 = dfma(t33, s2, np.float64(2.3108418929511776e-08))
    t35 = dfma(t34, s2, np.float64(-1.9474910943897913e-08))
    t36 = dfma(t35, s2, np.float64(-1.0609983140704605e-07))
    t37 = dfma(t36, s2, np.float64(-1.3644050986668047e-07))
    t38 = dfma(t37, s2, np.float64(8.966786953738207e-08))
    t39 = dfma(t38, s2, np.float64(6.820441202459052e-07))
    t40 = dfma(t39, s2, np.float64(1.0264073526638447e-06))
    t41 = dfma(t40, s2, np.float64(-7.613085319622405e-07))
    t42 = dfma(t41, s2, np.float64(-5.839849368219471e-06))
    t43 = dfma(t42, s2, np.float64(-7.294240636099851e-06))
    t44 = dfma(t43, s2, np.float64(1.5153849631484183e-05))
    t45 = dfma(t44, s2, np.float64(6.228222382142712e-05))
    t46 = dfma(t45, s2, np.float64(9.294551943902463e-06))
    t47 = dfma(t46, s2, np.float64(-0.00037046466777620123))
    t48 = dfma(t47, s2, np.float64(-0.00045289492815881794))
    t49 = dfma(t48, s2, np.float64(0.0027279109874267437))
    t50 = dfma(t49, s2, np.float64(0.004506692251373971))
    t51 = dfma(t50, s2, np.float64(-0.04476429110881513))
    t52 = dfma(t51, s2, np.float64(0.12899441853576774))
    t53 = dfma(t52, s2, np.float64(-0.48965805950171803))
    t54 = dadd(np.float64(-0.48965805950171803), -t53)
    t55 = dfma(t52, s2, t54)
    t56 = dadd(t2, np.float64(-0.7517915246935645))
    t57 = dadd(t56, -t2)
    t58 = dadd(t56, -t57)
    t59 = dadd(t2, -t58)
    t60 = dadd(np.float64(-0.7517915246935645), -t57)
    t61 = dadd(t59, t60)
    t62 = dadd(t61, np.float64(1.4956759177009883e-17))
    t63 = dadd(t56, t62)
    t64 = dadd(t63, -t56)
    t65 = dadd(t62, -t64)
    t66 = dmul(t63, t53)
    t67 = -t66
    t68 = dfma(t63, t53, t67)
    t69 = dfma(t65, t53, t68)
    t70 = dfma(t63, t55, t69)
    t71 = dmul(big, t66)
    t72 = -t71
    t73 = dfma(big, t66, t72)
    t74 = dfma(t21, t66, t73)
    t75 = dfma(big, t70, t74)
    t76 = dadd(t71, t75)
    t77 = dmul(grad, down)
    t78 = dmul(t77, t76)
    t79 = dmul(t78, down)
    tail = dmul(t76, t19)
    t80 = dadd(np.float64(1.0), -tail)
    t81 = dmul(grad, t80)
    c2 = x < np.float64(0.0)
    t82 = select(c2, t79, t81)
    return t82


def f_float16_of_f32(x):
    """x*(erf(sqrt(2)*x/2) + 1)/2"""
    t = fabs(x)
    c = np.float32(15.3623046875) < t
    t2 = select(c, np.float32(15.3623046875), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    t6 = fmul(t5, np.float32(0.5))
    t7 = fmul(t3, np.float32(0.5))
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
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t14 = ffma(np.float32(0.004178544506430626), t2, np.float32(0.04105239734053612))
    t15 = ffma(t14, t2, np.float32(0.1844778060913086))
    t16 = ffma(t15, t2, np.float32(0.43997064232826233))
    t17 = ffma(t16, t2, np.float32(0.5))
    t18 = fsub(np.float32(0.5), t17)
    t19 = ffma(t16, t2, t18)
    t20 = ffma(np.float32(0.010473951697349548), t2, np.float32(0.10290898382663727))
    t21 = ffma(t20, t2, np.float32(0.4727512001991272))
    t22 = ffma(t21, t2, np.float32(1.2076621055603027))
    t23 = ffma(t22, t2, np.float32(1.6778262853622437))
    t24 = ffma(t23, t2, np.float32(1.0))
    t25 = fsub(np.float32(1.0), t24)
    t26 = ffma(t23, t2, t25)
    t27 = fmul(big, t2)
    t28 = fmul(t27, t19)
    t29 = ffma(t27, t17, t28)
    t30 = fdiv(np.float32(1.0), t24)
    t31 = fmul(t29, t30)
    t32 = -t31
    t33 = ffma(t32, t24, t29)
    t34 = ffma(t32, t26, t33)
    t35 = ffma(t34, t30, t31)
    t36 = -t35
    tail = fmul(t36, np.float32(5.421010862427522e-20))
    t37 = fadd(x, tail)
    c2 = x < np.float32(0.0)
    t38 = select(c2, tail, t37)
    return t38


def f_bfloat16_of_f32(x):
    """x*(erf(sqrt(2)*x/2) + 1)/2"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(15.3623046875) < t2
    t3 = select(c, np.float64(15.3623046875), t2)
    t4 = dmul(t3, t3)
    t5 = dmul(t4, np.float64(0.5))
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
    t13 = dfma(np.float64(0.0009039698832407839), t3, np.float64(0.011781425069455417))
    t14 = dfma(t13, t3, np.float64(0.07191989232014605))
    t15 = dfma(t14, t3, np.float64(0.2520120846525796))
    t16 = dfma(t15, t3, np.float64(0.5091518472794667))
    t17 = dfma(t16, t3, np.float64(0.49999999995356065))
    t18 = dfma(np.float64(0.002265918909883222), t3, np.float64(0.029531484678758838))
    t19 = dfma(t18, t3, np.float64(0.18254751263085))
    t20 = dfma(t19, t3, np.float64(0.6611386477490186))
    t21 = dfma(t20, t3, np.float64(1.453132865939817))
    t22 = dfma(t21, t3, np.float64(1.8161882466234105))
    t23 = dfma(t22, t3, np.float64(1.0))
    t24 = dmul(big, t3)
    t25 = dmul(t24, t17)
    t26 = ddiv(t25, t23)
    t27 = -t26
    t28 = dadd(t, t27)
    c2 = t < np.float64(0.0)
    t29 = select(c2, t27, t28)
    t30 = np.float32(t29)
    t31 = np.float64(t30)
    t32 = dabs(t31)
    t33 = dabs(t29)
    c3 = t33 < t32
    c4 = t32 < t33
    i3 = fbits(t30)
    i4 = select(c3, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t34 = from_fbits(i6)
    c5 = c3 | c4
    t35 = select(c5, t34, t30)
    return t35


def d1_float16_of_f32(x):
    """sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2"""
    t = fabs(x)
    c = np.float32(15.3623046875) < t
    t2 = select(c, np.float32(15.3623046875), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    t6 = fmul(t5, np.float32(0.5))
    t7 = fmul(t3, np.float32(0.5))
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
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t14 = fsub(s, big)
    t15 = ffma(v, s, t14)
    t16 = ffma(np.float32(-0.0025113571900874376), t2, np.float32(-0.0307159461081028))
    t17 = ffma(t16, t2, np.float32(-0.16879311203956604))
    t18 = ffma(t17, t2, np.float32(-0.5133568644523621))
    t19 = ffma(t18, t2, np.float32(-0.8642483353614807))
    t20 = ffma(t19, t2, np.float32(-0.6650779843330383))
    t21 = ffma(np.float32(0.0062950411811470985), t2, np.float32(0.07226072996854782))
    t22 = ffma(t21, t2, np.float32(0.37151864171028137))
    t23 = ffma(t22, t2, np.float32(1.0408879518508911))
    t24 = ffma(t23, t2, np.float32(1.5650821924209595))
    t25 = ffma(t24, t2, np.float32(1.0))
    t26 = fadd(t2, np.float32(-0.7517915368080139))
    t27 = fadd(t26, np.float32(1.211444988769017e-08))
    t28 = fmul(t27, t20)
    t29 = fmul(t28, t15)
    t30 = ffma(t28, big, t29)
    t31 = fdiv(t30, t25)
    tail = fmul(t31, np.float32(5.421010862427522e-20))
    t32 = fsub(np.float32(1.0), tail)
    c2 = x < np.float32(0.0)
    t33 = select(c2, tail, t32)
    return t33


def d1_bfloat16_of_f32(x):
    """sqrt(2)*x*exp(-x**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*x/2)/2 + 1/2"""
    t = fabs(x)
    c = np.float32(15.3623046875) < t
    t2 = select(c, np.float32(15.3623046875), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    t6 = fmul(t5, np.float32(0.5))
    t7 = fmul(t3, np.float32(0.5))
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
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t14 = ffma(np.float32(-0.0025113571900874376), t2, np.float32(-0.0307159461081028))
    t15 = ffma(t14, t2, np.float32(-0.16879311203956604))
    t16 = ffma(t15, t2, np.float32(-0.5133568644523621))
    t17 = ffma(t16, t2, np.float32(-0.8642483353614807))
    t18 = ffma(t17, t2, np.float32(-0.6650779843330383))
    t19 = ffma(np.float32(0.0062950411811470985), t2, np.float32(0.07226072996854782))
    t20 = ffma(t19, t2, np.float32(0.37151864171028137))
    t21 = ffma(t20, t2, np.float32(1.0408879518508911))
    t22 = ffma(t21, t2, np.float32(1.5650821924209595))
    t23 = ffma(t22, t2, np.float32(1.0))
    t24 = fadd(t2, np.float32(-0.7517915368080139))
    t25 = fadd(t24, np.float32(1.211444988769017e-08))
    t26 = fmul(t25, t18)
    t27 = fmul(big, t26)
    t28 = fdiv(t27, t23)
    tail = fmul(t28, np.float32(5.421010862427522e-20))
    t29 = fsub(np.float32(1.0), tail)
    c2 = x < np.float32(0.0)
    t30 = select(c2, tail, t29)
    return t30


def d2_float16_of_f32(x):
    """sqrt(2)*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)"""
    t = fabs(x)
    c = np.float32(15.3623046875) < t
    t2 = select(c, np.float32(15.3623046875), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    t6 = fmul(t5, np.float32(0.5))
    t7 = fmul(t3, np.float32(0.5))
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
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t14 = ffma(np.float32(-0.3989422917366028), t2, np.float32(-0.564189612865448))
    t15 = fadd(t2, np.float32(-1.4142135381698608))
    t16 = fadd(t15, np.float32(-2.4203234971764687e-08))
    t17 = fmul(t16, t14)
    t18 = -t17
    t19 = ffma(t16, t14, t18)
    t20 = fmul(big, t17)
    t21 = -t20
    t22 = ffma(big, t17, t21)
    t23 = ffma(big, t19, t22)
    t24 = fadd(t20, t23)
    tail = fmul(t24, np.float32(5.421010862427522e-20))
    return tail


def d2_bfloat16_of_f32(x):
    """sqrt(2)*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)"""
    t = fabs(x)
    c = np.float32(15.3623046875) < t
    t2 = select(c, np.float32(15.3623046875), t)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    t6 = fmul(t5, np.float32(0.5))
    t7 = fmul(t3, np.float32(0.5))
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
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t14 = ffma(np.float32(-0.3989422917366028), t2, np.float32(-0.564189612865448))
    t15 = fadd(t2, np.float32(-1.4142135381698608))
    t16 = fadd(t15, np.float32(-2.4203234971764687e-08))
    t17 = fmul(t16, t14)
    t18 = fmul(big, t17)
    tail = fmul(t18, np.float32(5.421010862427522e-20))
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
