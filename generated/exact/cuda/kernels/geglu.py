"""Made by actforge from the definitions; changes made here are lost.

The gate times GELU of x.

    gate*x*(erf(sqrt(2)*x/2) + 1)/2

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
    """gate*x*(erf(sqrt(2)*x/2) + 1)/2"""
    t = np.float64(gate)
    t2 = np.float64(x)
    t3 = dabs(t2)
    c = np.float64(20.2978515625) < t3
    t4 = select(c, np.float64(20.2978515625), t3)
    t5 = dmul(t4, t4)
    t6 = dmul(t5, np.float64(0.5))
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
    t14 = dfma(np.float64(0.0009807531950043614), t4, np.float64(0.012505036253809894))
    t15 = dfma(t14, t4, np.float64(0.07508855914781128))
    t16 = dfma(t15, t4, np.float64(0.25941393932770274))
    t17 = dfma(t16, t4, np.float64(0.5173649760705303))
    t18 = dfma(t17, t4, np.float64(0.4999999999165537))
    t19 = dfma(np.float64(0.002458384927911685), t4, np.float64(0.031345378782986544))
    t20 = dfma(t19, t4, np.float64(0.19068090066310908))
    t21 = dfma(t20, t4, np.float64(0.6815313669399278))
    t22 = dfma(t21, t4, np.float64(1.481042917148141))
    t23 = dfma(t22, t4, np.float64(1.8326144976591763))
    t24 = dfma(t23, t4, np.float64(1.0))
    t25 = dmul(big, t4)
    t26 = dmul(t25, t18)
    t27 = ddiv(t26, t24)
    t28 = -t27
    t29 = select(c, np.float64(-0.0), t28)
    t30 = dadd(t2, t29)
    c2 = t2 < np.float64(0.0)
    t31 = select(c2, t29, t30)
    t32 = dmul(t31, t)
    t33 = np.float32(t32)
    t34 = np.float32(t31)
    t35 = fabs(gate)
    c3 = t35 == np.float32(np.inf)
    t36 = fmul(t34, gate)
    t37 = select(c3, t36, t33)
    return t37


def f_of_f64(x, gate):
    """gate*x*(erf(sqrt(2)*x/2) + 1)/2"""
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
    c7 = np.float64(54.2041015625) < t5
    t11 = select(c7, np.float64(54.2041015625), t5)
    t12 = dmul(t11, t11)
    t13 = -t12
    t14 = dfma(t11, t11, t13)
    t15 = dmul(t14, np.float64(0.5))
    t16 = dmul(t12, np.float64(0.5))
    shifted = dfma(t16, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t17 = -t16
    r = dfma(k, np.float64(-0.6931471805598903), t17)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t15)
    t18 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t19 = dfma(t18, r3, np.float64(2.7557506817858967e-06))
    t20 = dfma(t19, r3, np.float64(2.4801488974695663e-05))
    t21 = dfma(t20, r3, np.float64(0.0001984126959620142))
    t22 = dfma(t21, r3, np.float64(0.0013888888947978671))
    t23 = dfma(t22, r3, np.float64(0.008333333333452509))
    t24 = dfma(t23, r3, np.float64(0.041666666666511414))
    t25 = dfma(t24, r3, np.float64(0.1666666666666648))
    t26 = dfma(t25, r3, np.float64(0.5000000000000013))
    t27 = dmul(r3, r3)
    v = dfma(t27, t26, r3)
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
    big = dfma(v, s, s)
    t28 = dadd(s, -big)
    t29 = dfma(v, s, t28)
    t30 = dadd(t11, np.float64(4.0))
    t31 = ddiv(np.float64(1.0), t30)
    t32 = dadd(t30, -np.float64(4.0))
    t33 = dadd(t11, -t32)
    t34 = -t31
    t35 = dfma(t34, t30, np.float64(1.0))
    t36 = dfma(t34, t33, t35)
    t37 = dmul(t36, t31)
    t38 = dfma(np.float64(-8.0), t31, np.float64(1.0))
    s3 = dfma(np.float64(-8.0), t37, t38)
    t39 = dfma(np.float64(-6.143812248039245e-10), s3, np.float64(-2.285840263257852e-09))
    t40 = dfma(t39, s3, np.float64(1.6452462955064544e-09))
    t41 = dfma(t40, s3, np.float64(1.878112357983309e-08))
    t42 = dfma(t41, s3, np.float64(1.3443777129128227e-08))
    t43 = dfma(t42, s3, np.float64(-8.413893800787068e-08))
    t44 = dfma(t43, s3, np.float64(-1.5480887652205803e-07))
    t45 = dfma(t44, s3, np.float64(2.7073898894404033e-07))
    t46 = dfma(t45, s3, np.float64(1.02125466945353e-06))
    t47 = dfma(t46, s3, np.float64(-6.291590236628298e-07))
    t48 = dfma(t47, s3, np.float64(-5.9199686788091606e-06))
    t49 = dfma(t48, s3, np.float64(7.165026141047735e-07))
    t50 = dfma(t49, s3, np.float64(3.514460961894841e-05))
    t51 = dfma(t50, s3, np.float64(-1.908230744023707e-06))
    t52 = dfma(t51, s3, np.float64(-0.00023109491850464625))
    t53 = dfma(t52, s3, np.float64(0.0001333443107015679))
    t54 = dfma(t53, s3, np.float64(0.001630818455512865))
    t55 = dfma(t54, s3, np.float64(-0.003479692367580478))
    t56 = dfma(t55, s3, np.float64(-0.007540188966591836))
    t57 = dfma(t56, s3, np.float64(0.06039657489097256))
    t58 = dfma(t57, s3, np.float64(-0.18652185795966097))
    t59 = dfma(t58, s3, np.float64(0.38713740074221276))
    t60 = dfma(t59, s3, np.float64(-0.6078966419718921))
    t61 = dfma(t60, s3, np.float64(0.7552851304157515))
    t62 = dadd(np.float64(0.7552851304157515), -t61)
    t63 = dfma(t60, s3, t62)
    t64 = dmul(t61, t31)
    t65 = -t64
    t66 = dfma(t61, t31, t65)
    t67 = dfma(t63, t31, t66)
    t68 = dfma(t61, t37, t67)
    t69 = dmul(gate2, big)
    t70 = -t69
    t71 = dfma(gate2, big, t70)
    t72 = dfma(gate2, t29, t71)
    t73 = dmul(t69, t11)
    t74 = -t73
    t75 = dfma(t69, t11, t74)
    t76 = dfma(t72, t11, t75)
    t77 = dmul(t73, t64)
    t78 = -t77
    t79 = dfma(t73, t64, t78)
    t80 = dfma(t76, t64, t79)
    t81 = dfma(t73, t68, t80)
    t82 = dadd(t77, t81)
    t83 = -t82
    t84 = dadd(s2, s2)
    t85 = dmul(t10, s2)
    tail = dmul(t83, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t84)
    tail4 = dmul(tail3, t85)
    t86 = select(c7, np.float64(-0.0), tail4)
    tail5 = dmul(tail3, s2)
    t87 = select(c7, np.float64(-0.0), tail5)
    t88 = dfma(x, gate2, t87)
    t89 = dmul(t10, t88)
    c8 = x < np.float64(0.0)
    t90 = select(c8, t86, t89)
    c9 = t2 == t2
    t91 = select(c9, t90, t2)
    t92 = dmul(t91, t4)
    return t92


def d1_of_f32(x, gate):
    """gate*(sqrt(2)*x*exp(-x**2/2)/sqrt(pi) + erf(sqrt(2)*x/2) + 1)/2"""
    t = np.float64(gate)
    t2 = np.float64(x)
    t3 = dabs(t2)
    c = np.float64(20.2978515625) < t3
    t4 = select(c, np.float64(20.2978515625), t3)
    t5 = dmul(t4, t4)
    t6 = dmul(t5, np.float64(0.5))
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
    t14 = dfma(np.float64(-0.002673494430209358), t4, np.float64(-0.03214921017367399))
    t15 = dfma(t14, t4, np.float64(-0.17431527925714999))
    t16 = dfma(t15, t4, np.float64(-0.5241545660501421))
    t17 = dfma(t16, t4, np.float64(-0.8735910941817017))
    t18 = dfma(t17, t4, np.float64(-0.6650779952882029))
    t19 = dfma(np.float64(0.006701458305468916), t4, np.float64(0.0755479066223536))
    t20 = dfma(t19, t4, np.float64(0.3830646623661795))
    t21 = dfma(t20, t4, np.float64(1.0608542612490095))
    t22 = dfma(t21, t4, np.float64(1.5791299077153977))
    t23 = dfma(t22, t4, np.float64(1.0))
    t24 = dadd(t4, np.float64(-0.7517915246935645))
    t25 = dmul(t24, t18)
    t26 = dmul(big, t25)
    t27 = ddiv(t26, t23)
    t28 = select(c, np.float64(-0.0), t27)
    t29 = dadd(np.float64(1.0), -t28)
    c2 = t2 < np.float64(0.0)
    t30 = select(c2, t28, t29)
    t31 = dmul(t30, t)
    t32 = np.float32(t31)
    t33 = np.float32(t30)
    t34 = fabs(gate)
    c3 = t34 == np.float32(np.inf)
    t35 = fmul(t33, gate)
    t36 = select(c3, t35, t32)
    return t36


def d1_of_f64(x, gate):
    """gate*(sqrt(2)*x*exp(-x**2/2)/sqrt(pi) + erf(sqrt(2)*x/2) + 1)/2"""
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
    c7 = np.float64(54.2041015625) < t5
    t11 = select(c7, np.float64(54.2041015625), t5)
    t12 = dmul(t11, t11)
    t13 = -t12
    t14 = dfma(t11, t11, t13)
    t15 = dmul(t14, np.float64(0.5))
    t16 = dmul(t12, np.float64(0.5))
    shifted = dfma(t16, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t17 = -t16
    r = dfma(k, np.float64(-0.6931471805598903), t17)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t15)
    t18 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t19 = dfma(t18, r3, np.float64(2.7557506817858967e-06))
    t20 = dfma(t19, r3, np.float64(2.4801488974695663e-05))
    t21 = dfma(t20, r3, np.float64(0.0001984126959620142))
    t22 = dfma(t21, r3, np.float64(0.0013888888947978671))
    t23 = dfma(t22, r3, np.float64(0.008333333333452509))
    t24 = dfma(t23, r3, np.float64(0.041666666666511414))
    t25 = dfma(t24, r3, np.float64(0.1666666666666648))
    t26 = dfma(t25, r3, np.float64(0.5000000000000013))
    t27 = dmul(r3, r3)
    v = dfma(t27, t26, r3)
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
    big = dfma(v, s, s)
    t28 = dadd(s, -big)
    t29 = dfma(v, s, t28)
    t30 = dadd(t11, np.float64(2.5))
    t31 = ddiv(np.float64(1.0), t30)
    t32 = dadd(t30, -np.float64(2.5))
    t33 = dadd(t11, -t32)
    t34 = -t31
    t35 = dfma(t34, t30, np.float64(1.0))
    t36 = dfma(t34, t33, t35)
    t37 = dmul(t36, t31)
    t38 = dfma(np.float64(-5.0), t31, np.float64(1.0))
    s3 = dfma(np.float64(-5.0), t37, t38)
    t39 = dfma(np.float64(-8.482481039909858e-10), s3, np.float64(-2.9383646268526943e-09))
    t40 = dfma(t39, s3, np.float64(7.181243472543222e-10))
    t41 = dfma(t40, s3, np.float64(1.6659336210282846e-08))
    t42 = dfma(t41, s3, np.float64(2.3108418929511776e-08))
    t43 = dfma(t42, s3, np.float64(-1.9474910943897913e-08))
    t44 = dfma(t43, s3, np.float64(-1.0609983140704605e-07))
    t45 = dfma(t44, s3, np.float64(-1.3644050986668047e-07))
    t46 = dfma(t45, s3, np.float64(8.966786953738207e-08))
    t47 = dfma(t46, s3, np.float64(6.820441202459052e-07))
    t48 = dfma(t47, s3, np.float64(1.0264073526638447e-06))
    t49 = dfma(t48, s3, np.float64(-7.613085319622405e-07))
    t50 = dfma(t49, s3, np.float64(-5.839849368219471e-06))
    t51 = dfma(t50, s3, np.float64(-7.294240636099851e-06))
    t52 = dfma(t51, s3, np.float64(1.5153849631484183e-05))
    t53 = dfma(t52, s3, np.float64(6.228222382142712e-05))
    t54 = dfma(t53, s3, np.float64(9.294551943902463e-06))
    t55 = dfma(t54, s3, np.float64(-0.00037046466777620123))
    t56 = dfma(t55, s3, np.float64(-0.00045289492815881794))
    t57 = dfma(t56, s3, np.float64(0.0027279109874267437))
    t58 = dfma(t57, s3, np.float64(0.004506692251373971))
    t59 = dfma(t58, s3, np.float64(-0.04476429110881513))
    t60 = dfma(t59, s3, np.float64(0.12899441853576774))
    t61 = dfma(t60, s3, np.float64(-0.48965805950171803))
    t62 = dadd(np.float64(-0.48965805950171803), -t61)
    t63 = dfma(t60, s3, t62)
    t64 = dadd(t11, np.float64(-0.7517915246935645))
    t65 = dadd(t64, -t11)
    t66 = dadd(t64, -t65)
    t67 = dadd(t11, -t66)
    t68 = dadd(np.float64(-0.7517915246935645), -t65)
    t69 = dadd(t67, t68)
    t70 = dadd(t69, np.float64(1.4956759177009883e-17))
    t71 = dadd(t64, t70)
    t72 = dadd(t71, -t64)
    t73 = dadd(t70, -t72)
    t74 = dmul(t71, t61)
    t75 = -t74
    t76 = dfma(t71, t61, t75)
    t77 = dfma(t73, t61, t76)
    t78 = dfma(t71, t63, t77)
    t79 = dmul(gate2, big)
    t80 = -t79
    t81 = dfma(gate2, big, t80)
    t82 = dfma(gate2, t29, t81)
    t83 = dmul(t79, t74)
    t84 = -t83
    t85 = dfma(t79, t74, t84)
    t86 = dfma(t82, t74, t85)
    t87 = dfma(t79, t78, t86)
    t88 = dadd(t83, t87)
    t89 = dadd(s2, s2)
    t90 = dmul(t10, s2)
    tail = dmul(t88, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t89)
    tail4 = dmul(tail3, t90)
    t91 = select(c7, np.float64(-0.0), tail4)
    tail5 = dmul(tail3, s2)
    t92 = select(c7, np.float64(-0.0), tail5)
    t93 = dadd(gate2, -t92)
    t94 = dmul(t10, t93)
    c8 = x < np.float64(0.0)
    t95 = select(c8, t91, t94)
    c9 = t2 == t2
    t96 = select(c9, t95, t2)
    t97 = dmul(t96, t4)
    return t97


def d2_of_f32(x, gate):
    """sqrt(2)*gate*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)"""
    t = np.float64(gate)
    t2 = np.float64(x)
    t3 = dabs(t2)
    c = np.float64(20.2978515625) < t3
    t4 = select(c, np.float64(20.2978515625), t3)
    t5 = dmul(t4, t4)
    t6 = dmul(t5, np.float64(0.5))
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
    t14 = dfma(np.float64(-0.3989422804014327), t4, np.float64(-0.5641895835477563))
    t15 = dadd(t4, np.float64(-1.4142135623730951))
    t16 = dmul(t15, t14)
    t17 = dmul(big, t16)
    t18 = select(c, np.float64(-0.0), t17)
    t19 = dmul(t18, t)
    t20 = np.float32(t19)
    t21 = np.float32(t18)
    t22 = fabs(gate)
    c2 = t22 == np.float32(np.inf)
    t23 = fmul(t21, gate)
    t24 = select(c2, t23, t20)
    return t24


def d2_of_f64(x, gate):
    """sqrt(2)*gate*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)"""
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
    c7 = np.float64(54.2041015625) < t5
    t11 = select(c7, np.float64(54.2041015625), t5)
    t12 = dmul(t11, t11)
    t13 = -t12
    t14 = dfma(t11, t11, t13)
    t15 = dmul(t14, np.float64(0.5))
    t16 = dmul(t12, np.float64(0.5))
    shifted = dfma(t16, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t17 = -t16
    r = dfma(k, np.float64(-0.6931471805598903), t17)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    r3 = dadd(r2, -t15)
    t18 = dfma(np.float64(2.5025203959737602e-08), r3, np.float64(2.763162576195063e-07))
    t19 = dfma(t18, r3, np.float64(2.7557506817858967e-06))
    t20 = dfma(t19, r3, np.float64(2.4801488974695663e-05))
    t21 = dfma(t20, r3, np.float64(0.0001984126959620142))
    t22 = dfma(t21, r3, np.float64(0.0013888888947978671))
    t23 = dfma(t22, r3, np.float64(0.008333333333452509))
    t24 = dfma(t23, r3, np.float64(0.041666666666511414))
    t25 = dfma(t24, r3, np.float64(0.1666666666666648))
    t26 = dfma(t25, r3, np.float64(0.5000000000000013))
    t27 = dmul(r3, r3)
    t28 = dadd(r, -r2)
    t29 = dfma(k, np.float64(-5.497923018708371e-14), t28)
    t30 = dadd(r2, -r3)
    t31 = dadd(t30, -t15)
    t32 = dadd(t29, t31)
    v = dfma(t27, t26, t32)
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
    big = dfma(r3, s, s)
    t33 = dadd(s, -big)
    t34 = dfma(r3, s, t33)
    t35 = dfma(v, s, t34)
    t36 = dadd(big, t35)
    t37 = dadd(t36, -big)
    t38 = dadd(t35, -t37)
    t39 = dfma(np.float64(-0.3989422804014327), t11, np.float64(-0.5641895835477563))
    t40 = dadd(np.float64(-0.5641895835477563), -t39)
    t41 = dfma(np.float64(-0.3989422804014327), t11, t40)
    t42 = dfma(np.float64(2.49232720227773e-17), t11, np.float64(-7.66772980658294e-18))
    t43 = dadd(t41, t42)
    t44 = dadd(t11, np.float64(-1.4142135623730951))
    t45 = dadd(t44, -t11)
    t46 = dadd(t44, -t45)
    t47 = dadd(t11, -t46)
    t48 = dadd(np.float64(-1.4142135623730951), -t45)
    t49 = dadd(t47, t48)
    t50 = dadd(t49, np.float64(9.667293313452913e-17))
    t51 = dadd(t44, t50)
    t52 = dadd(t51, -t44)
    t53 = dadd(t50, -t52)
    t54 = dmul(t51, t39)
    t55 = -t54
    t56 = dfma(t51, t39, t55)
    t57 = dfma(t53, t39, t56)
    t58 = dfma(t51, t43, t57)
    t59 = dmul(gate2, t36)
    t60 = -t59
    t61 = dfma(gate2, t36, t60)
    t62 = dfma(gate2, t38, t61)
    t63 = dmul(t59, t54)
    t64 = -t63
    t65 = dfma(t59, t54, t64)
    t66 = dfma(t62, t54, t65)
    t67 = dfma(t59, t58, t66)
    t68 = dadd(t63, t67)
    t69 = dadd(s2, s2)
    t70 = dmul(t10, s2)
    tail = dmul(t68, s2)
    tail2 = dmul(tail, s2)
    tail3 = dmul(tail2, t69)
    tail4 = dmul(tail3, t70)
    t71 = select(c7, np.float64(-0.0), tail4)
    c8 = t2 == t2
    t72 = select(c8, t71, t2)
    t73 = dmul(t72, t4)
    return t73


def d_gate_of_f32(x, gate):
    """x*(erf(sqrt(2)*x/2) + 1)/2"""
    t = np.float64(gate)
    t2 = np.float64(x)
    t3 = dabs(t2)
    c = np.float64(20.2978515625) < t3
    t4 = select(c, np.float64(20.2978515625), t3)
    t5 = dmul(t4, t4)
    t6 = dmul(t5, np.float64(0.5))
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
    t14 = dfma(np.float64(0.0009807531950043614), t4, np.float64(0.012505036253809894))
    t15 = dfma(t14, t4, np.float64(0.07508855914781128))
    t16 = dfma(t15, t4, np.float64(0.25941393932770274))
    t17 = dfma(t16, t4, np.float64(0.5173649760705303))
    t18 = dfma(t17, t4, np.float64(0.4999999999165537))
    t19 = dfma(np.float64(0.002458384927911685), t4, np.float64(0.031345378782986544))
    t20 = dfma(t19, t4, np.float64(0.19068090066310908))
    t21 = dfma(t20, t4, np.float64(0.6815313669399278))
    t22 = dfma(t21, t4, np.float64(1.481042917148141))
    t23 = dfma(t22, t4, np.float64(1.8326144976591763))
    t24 = dfma(t23, t4, np.float64(1.0))
    t25 = dmul(big, t4)
    t26 = dmul(t25, t18)
    t27 = ddiv(t26, t24)
    t28 = -t27
    t29 = select(c, np.float64(-0.0), t28)
    t30 = dadd(t2, t29)
    c2 = t2 < np.float64(0.0)
    t31 = select(c2, t29, t30)
    c3 = t == t
    t32 = select(c3, t31, t)
    t33 = np.float32(t32)
    return t33


def d_gate_of_f64(x, gate):
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
    v = dfma(t18, t17, r3)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t19 = dadd(s, -big)
    t20 = dfma(v, s, t19)
    t21 = dadd(t2, np.float64(4.0))
    t22 = ddiv(np.float64(1.0), t21)
    t23 = dadd(t21, -np.float64(4.0))
    t24 = dadd(t2, -t23)
    t25 = -t22
    t26 = dfma(t25, t21, np.float64(1.0))
    t27 = dfma(t25, t24, t26)
    t28 = dmul(t27, t22)
    t29 = dfma(np.float64(-8.0), t22, np.float64(1.0))
    s2 = dfma(np.float64(-8.0), t28, t29)
    t30 = dfma(np.float64(-1.1996953833732856e-09), s2, np.float64(-3.190599511250721e-10))
    t31 = dfma(t30, s2, np.float64(1.4674741584022968e-08))
    t32 = dfma(t31, s2, np.float64(1.6012575044923328e-08))
    t33 = dfma(t32, s2, np.float64(-7.738970239137982e-08))
    t34 = dfma(t33, s2, np.float64(-1.5653130318243637e-07))
    t35 = dfma(t34, s2, np.float64(2.64424924082121e-07))
    t36 = dfma(t35, s2, np.float64(1.0218311141296023e-06))
    t37 = dfma(t36, s2, np.float64(-6.254642756749076e-07))
    t38 = dfma(t37, s2, np.float64(-5.920013707509917e-06))
    t39 = dfma(t38, s2, np.float64(7.151043366645847e-07))
    t40 = dfma(t39, s2, np.float64(3.5144576867350296e-05))
    t41 = dfma(t40, s2, np.float64(-1.907889165089234e-06))
    t42 = dfma(t41, s2, np.float64(-0.00023109490680328214))
    t43 = dfma(t42, s2, np.float64(0.00013334425861164236))
    t44 = dfma(t43, s2, np.float64(0.0016308184539041554))
    t45 = dfma(t44, s2, np.float64(-0.003479692362978369))
    t46 = dfma(t45, s2, np.float64(-0.007540188966497608))
    t47 = dfma(t46, s2, np.float64(0.06039657489076986))
    t48 = dfma(t47, s2, np.float64(-0.18652185795966272))
    t49 = dfma(t48, s2, np.float64(0.38713740074221586))
    t50 = dfma(t49, s2, np.float64(-0.6078966419718921))
    t51 = dfma(t50, s2, np.float64(0.7552851304157515))
    t52 = dadd(np.float64(0.7552851304157515), -t51)
    t53 = dfma(t50, s2, t52)
    t54 = dmul(t51, t22)
    t55 = -t54
    t56 = dfma(t51, t22, t55)
    t57 = dfma(t53, t22, t56)
    t58 = dfma(t51, t28, t57)
    t59 = dmul(big, t2)
    t60 = -t59
    t61 = dfma(big, t2, t60)
    t62 = dfma(t20, t2, t61)
    t63 = dmul(t59, t54)
    t64 = -t63
    t65 = dfma(t59, t54, t64)
    t66 = dfma(t62, t54, t65)
    t67 = dfma(t59, t58, t66)
    t68 = dadd(t63, t67)
    t69 = -t68
    tail = dmul(t69, np.float64(2.938735877055719e-39))
    t70 = dadd(x, tail)
    c2 = x < np.float64(0.0)
    t71 = select(c2, tail, t70)
    c3 = gate == gate
    t72 = select(c3, t71, gate)
    return t72


def backward_of_f32(grad, x, gate):
    """grad f'(x), grad df/dgate"""
    t = np.float64(gate)
    t2 = np.float64(x)
    t3 = dabs(t2)
    c = np.float64(24.2490234375) < t3
    t4 = select(c, np.float64(24.2490234375), t3)
    t5 = dmul(t4, t4)
    t6 = dmul(t5, np.float64(0.5))
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
    t14 = dfma(np.float64(-0.0027658945452991085), t4, np.float64(-0.0329551724552288))
    t15 = dfma(t14, t4, np.float64(-0.17738971338879908))
    t16 = dfma(t15, t4, np.float64(-0.5301169683461627))
    t17 = dfma(t16, t4, np.float64(-0.8787053832983318))
    t18 = dfma(t17, t4, np.float64(-0.6650779952921713))
    t19 = dfma(np.float64(0.0069330705448857124), t4, np.float64(0.07739405892415373))
    t20 = dfma(t19, t4, np.float64(0.3894832365515652))
    t21 = dfma(t20, t4, np.float64(1.0718616804135446))
    t22 = dfma(t21, t4, np.float64(1.586819670398535))
    t23 = dfma(t22, t4, np.float64(1.0))
    t24 = dadd(t4, np.float64(-0.7517915246935645))
    t25 = dmul(t24, t18)
    t26 = dmul(big, t25)
    t27 = ddiv(t26, t23)
    t28 = dadd(np.float64(1.0), -t27)
    c2 = t2 < np.float64(0.0)
    t29 = select(c2, t27, t28)
    t30 = dmul(t29, t)
    t31 = np.float32(t30)
    t32 = np.float32(t29)
    t33 = fabs(gate)
    c3 = t33 == np.float32(np.inf)
    t34 = fmul(t32, gate)
    t35 = select(c3, t34, t31)
    t36 = fabs(t35)
    c4 = t36 < np.float32(1.1754943508222875e-38)
    c5 = t36 == np.float32(np.inf)
    c6 = c4 | c5
    t37 = np.float64(grad)
    t38 = dmul(t37, t30)
    t39 = np.float32(t38)
    t40 = fmul(grad, t35)
    t41 = select(c6, t39, t40)
    t42 = dfma(np.float64(0.0010251754175074604), t4, np.float64(0.012916333757564836))
    t43 = dfma(t42, t4, np.float64(0.07686773966588543))
    t44 = dfma(t43, t4, np.float64(0.26352714167324826))
    t45 = dfma(t44, t4, np.float64(0.5218704808890329))
    t46 = dfma(t45, t4, np.float64(0.49999999988747507))
    t47 = dfma(np.float64(0.002569734503818328), t4, np.float64(0.03237637618842679))
    t48 = dfma(t47, t4, np.float64(0.19525124303549293))
    t49 = dfma(t48, t4, np.float64(0.692884227959065))
    t50 = dfma(t49, t4, np.float64(1.4964591304256554))
    t51 = dfma(t50, t4, np.float64(1.8416255023504333))
    t52 = dfma(t51, t4, np.float64(1.0))
    t53 = dmul(big, t4)
    t54 = dmul(t53, t46)
    t55 = ddiv(t54, t52)
    t56 = -t55
    t57 = dadd(t2, t56)
    t58 = select(c2, t56, t57)
    c7 = t == t
    t59 = select(c7, t58, t)
    t60 = np.float32(t59)
    t61 = fabs(t60)
    c8 = t61 < np.float32(1.1754943508222875e-38)
    c9 = t61 == np.float32(np.inf)
    c10 = c8 | c9
    t62 = dmul(t37, t59)
    t63 = np.float32(t62)
    t64 = fmul(grad, t60)
    t65 = select(c10, t63, t64)
    return t41, t65


def backward_of_f64(grad, x, gate):
    """grad f'(x), grad df/dgate"""
    t = dabs(x)
    c = np.float64(66.0) < t
    t2 = select(c, np.float64(66.0), t)
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
    farther = np.float64(1386.2943611198905) < t7
    i3 = select(farther, np.int64(-2580562586483294208), i2)
    down2 = select(farther, np.float64(7.182120874830735e-189), np.float64(1.0))
    i4 = iadd(i, i3)
    s = from_dbits(i4)
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
    t31 = dfma(np.float64(2.6011923790334024e-10), s2, np.float64(-5.666715699124858e-10))
    t32 = dfma(t31, s2, np.float64(-4.205582513550794e-09))
    t33 = dfma(t32, s2, np.float64(-6.343180358314762e-10))
    t34 = dfma(t33, s2, np.float64(1.9365008379869598e-08))
    t35 = dfma(t34, s2, np.float64(2.593216950747471e-08))
    t36 = dfma(t35, s2, np.float64(-2.280235942043195e-08))
    t37 = dfma(t36, s2, np.float64(-1.0945898707564226e-07))
    t38 = dfma(t37, s2, np.float64(-1.3383586797203153e-07))
    t39 = dfma(t38, s2, np.float64(9.217521057821406e-08))
    t40 = dfma(t39, s2, np.float64(6.806910007687196e-07))
    t41 = dfma(t40, s2, np.float64(1.0251884922379054e-06))
    t42 = dfma(t41, s2, np.float64(-7.608368905832094e-07))
    t43 = dfma(t42, s2, np.float64(-5.839461612315459e-06))
    t44 = dfma(t43, s2, np.float64(-7.294349528139375e-06))
    t45 = dfma(t44, s2, np.float64(1.515377059504858e-05))
    t46 = dfma(t45, s2, np.float64(6.228223984164619e-05))
    t47 = dfma(t46, s2, np.float64(9.29456175353234e-06))
    t48 = dfma(t47, s2, np.float64(-0.0003704646691669254))
    t49 = dfma(t48, s2, np.float64(-0.0004528949288319586))
    t50 = dfma(t49, s2, np.float64(0.0027279109874880116))
    t51 = dfma(t50, s2, np.float64(0.004506692251395129))
    t52 = dfma(t51, s2, np.float64(-0.044764291108816086))
    t53 = dfma(t52, s2, np.float64(0.12899441853576754))
    t54 = dfma(t53, s2, np.float64(-0.48965805950171803))
    t55 = dadd(np.float64(-0.48965805950171803), -t54)
    t56 = dfma(t53, s2, t55)
    t57 = dadd(t2, np.float64(-0.7517915246935645))
    t58 = dadd(t57, -t2)
    t59 = dadd(t57, -t58)
    t60 = dadd(t2, -t59)
    t61 = dadd(np.float64(-0.7517915246935645), -t58)
    t62 = dadd(t60, t61)
    t63 = dadd(t62, np.float64(1.4956759177009883e-17))
    t64 = dadd(t57, t63)
    t65 = dadd(t64, -t57)
    t66 = dadd(t63, -t65)
    t67 = dmul(t64, t54)
    t68 = -t67
    t69 = dfma(t64, t54, t68)
    t70 = dfma(t66, t54, t69)
    t71 = dfma(t64, t56, t70)
    t72 = dmul(big, t67)
    t73 = -t72
    t74 = dfma(big, t67, t73)
    t75 = dfma(t21, t67, t74)
    t76 = dfma(big, t71, t75)
    t77 = dadd(t72, t76)
    t78 = dabs(gate)
    c2 = np.float64(5.421010862427522e-20) <= t78
    c3 = t78 <= np.float64(1.8446744073709552e+19)
    c4 = c2 & c3
    t79 = dmul(gate, t77)
    t80 = dmul(grad, down)
    t81 = dmul(t80, down2)
    t82 = dmul(t81, t79)
    t83 = dmul(t82, down)
    t84 = dmul(t83, down2)
    t85 = dabs(grad)
    c5 = t85 < t78
    t86 = select(c5, gate, grad)
    t87 = select(c5, grad, gate)
    t88 = dabs(t86)
    t89 = dabs(t77)
    c6 = t88 < t89
    t90 = select(c6, t77, t86)
    t91 = select(c6, t86, t77)
    t92 = dabs(t87)
    t93 = dabs(t91)
    c7 = t92 < t93
    t94 = select(c7, t91, t87)
    t95 = select(c7, t87, t91)
    t96 = dmul(t90, down)
    t97 = dmul(t96, down2)
    t98 = dmul(t94, down)
    t99 = dmul(t98, down2)
    t100 = dmul(t97, t95)
    tail = dmul(t100, t99)
    t101 = select(c4, t84, tail)
    tail2 = dmul(t77, t19)
    t102 = dadd(np.float64(1.0), -tail2)
    t103 = dmul(gate, t102)
    t104 = dmul(grad, t103)
    t105 = dabs(t102)
    c8 = t88 < t105
    t106 = select(c8, t102, t86)
    t107 = select(c8, t86, t102)
    t108 = dabs(t107)
    c9 = t92 < t108
    t109 = select(c9, t107, t87)
    t110 = select(c9, t87, t107)
    t111 = dmul(t106, t110)
    tail3 = dmul(t111, t109)
    t112 = select(c4, t104, tail3)
    c10 = x < np.float64(0.0)
    t113 = select(c10, t101, t112)
    c11 = t < np.float64(3.4395525670743494e-136)
    t114 = select(c11, np.float64(2.037035976334486e+90), np.float64(1.0))
    t115 = select(c11, np.float64(7.006492321624085e-46), np.float64(1.0))
    c12 = t < np.float64(1.7290327071306454e-223)
    t116 = select(c12, np.float64(4.149515568880993e+180), t114)
    t117 = select(c12, np.float64(4.909093465297727e-91), t115)
    t118 = dmul(x, t116)
    t119 = dmul(grad, t117)
    t120 = dabs(t118)
    c13 = np.float64(54.2041015625) < t120
    t121 = select(c13, np.float64(54.2041015625), t120)
    t122 = dmul(t121, t121)
    t123 = -t122
    t124 = dfma(t121, t121, t123)
    t125 = dmul(t124, np.float64(0.5))
    t126 = dmul(t122, np.float64(0.5))
    shifted2 = dfma(t126, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k2 = dadd(shifted2, -np.float64(6755399441055744.0))
    t127 = -t126
    r4 = dfma(k2, np.float64(-0.6931471805598903), t127)
    r5 = dfma(k2, np.float64(-5.497923018708371e-14), r4)
    r6 = dadd(r5, -t125)
    t128 = dfma(np.float64(2.5025203959737602e-08), r6, np.float64(2.763162576195063e-07))
    t129 = dfma(t128, r6, np.float64(2.7557506817858967e-06))
    t130 = dfma(t129, r6, np.float64(2.4801488974695663e-05))
    t131 = dfma(t130, r6, np.float64(0.0001984126959620142))
    t132 = dfma(t131, r6, np.float64(0.0013888888947978671))
    t133 = dfma(t132, r6, np.float64(0.008333333333452509))
    t134 = dfma(t133, r6, np.float64(0.041666666666511414))
    t135 = dfma(t134, r6, np.float64(0.1666666666666648))
    t136 = dfma(t135, r6, np.float64(0.5000000000000013))
    t137 = dmul(r6, r6)
    v2 = dfma(t137, t136, r6)
    n2 = dbits(shifted2)
    i5 = shl(n2, np.int64(52))
    far2 = np.float64(693.1471805599452) < t126
    i6 = select(far2, np.int64(-8210062120696414208), np.int64(4607182418800017408))
    down3 = select(far2, np.float64(7.182120874830735e-189), np.float64(1.0))
    i7 = iadd(i5, i6)
    s3 = from_dbits(i7)
    t138 = select(far2, np.float64(0.0), np.float64(1.0))
    big2 = dfma(v2, s3, s3)
    t139 = dadd(s3, -big2)
    t140 = dfma(v2, s3, t139)
    t141 = dadd(t121, np.float64(4.0))
    t142 = ddiv(np.float64(1.0), t141)
    t143 = dadd(t141, -np.float64(4.0))
    t144 = dadd(t121, -t143)
    t145 = -t142
    t146 = dfma(t145, t141, np.float64(1.0))
    t147 = dfma(t145, t144, t146)
    t148 = dmul(t147, t142)
    t149 = dfma(np.float64(-8.0), t142, np.float64(1.0))
    s4 = dfma(np.float64(-8.0), t148, t149)
    t150 = dfma(np.float64(-6.143812248039245e-10), s4, np.float64(-2.285840263257852e-09))
    t151 = dfma(t150, s4, np.float64(1.6452462955064544e-09))
    t152 = dfma(t151, s4, np.float64(1.878112357983309e-08))
    t153 = dfma(t152, s4, np.float64(1.3443777129128227e-08))
    t154 = dfma(t153, s4, np.float64(-8.413893800787068e-08))
    t155 = dfma(t154, s4, np.float64(-1.5480887652205803e-07))
    t156 = dfma(t155, s4, np.float64(2.7073898894404033e-07))
    t157 = dfma(t156, s4, np.float64(1.02125466945353e-06))
    t158 = dfma(t157, s4, np.float64(-6.291590236628298e-07))
    t159 = dfma(t158, s4, np.float64(-5.9199686788091606e-06))
    t160 = dfma(t159, s4, np.float64(7.165026141047735e-07))
    t161 = dfma(t160, s4, np.float64(3.514460961894841e-05))
    t162 = dfma(t161, s4, np.float64(-1.908230744023707e-06))
    t163 = dfma(t162, s4, np.float64(-0.00023109491850464625))
    t164 = dfma(t163, s4, np.float64(0.0001333443107015679))
    t165 = dfma(t164, s4, np.float64(0.001630818455512865))
    t166 = dfma(t165, s4, np.float64(-0.003479692367580478))
    t167 = dfma(t166, s4, np.float64(-0.007540188966591836))
    t168 = dfma(t167, s4, np.float64(0.06039657489097256))
    t169 = dfma(t168, s4, np.float64(-0.18652185795966097))
    t170 = dfma(t169, s4, np.float64(0.38713740074221276))
    t171 = dfma(t170, s4, np.float64(-0.6078966419718921))
    t172 = dfma(t171, s4, np.float64(0.7552851304157515))
    t173 = dadd(np.float64(0.7552851304157515), -t172)
    t174 = dfma(t171, s4, t173)
    t175 = dmul(t172, t142)
    t176 = -t175
    t177 = dfma(t172, t142, t176)
    t178 = dfma(t174, t142, t177)
    t179 = dfma(t172, t148, t178)
    t180 = dmul(big2, t121)
    t181 = -t180
    t182 = dfma(big2, t121, t181)
    t183 = dfma(t140, t121, t182)
    t184 = dmul(t180, t175)
    t185 = -t184
    t186 = dfma(t180, t175, t185)
    t187 = dfma(t183, t175, t186)
    t188 = dfma(t180, t179, t187)
    t189 = dadd(t184, t188)
    t190 = -t189
    t191 = dmul(t119, down3)
    t192 = dmul(t191, t190)
    t193 = dmul(t192, down3)
    tail4 = dmul(t190, t138)
    t194 = dadd(t118, tail4)
    t195 = dmul(t119, t194)
    c14 = t118 < np.float64(0.0)
    t196 = select(c14, t193, t195)
    c15 = gate == gate
    t197 = select(c15, t196, gate)
    t198 = dmul(t197, t117)
    return t113, t198


def f_float16_of_f32(x, gate):
    """gate*x*(erf(sqrt(2)*x/2) + 1)/2"""
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
    t7 = dfma(np.float64(2.7492162626846218e-06), r, np.float64(2.488093741085506e-05))
    t8 = dfma(t7, r, np.float64(0.00019841542248177018))
    t9 = dfma(t8, r, np.float64(0.0013888810905944178))
    t10 = dfma(t9, r, np.float64(0.008333333091884691))
    t11 = dfma(t10, r, np.float64(0.04166666696348642))
    t12 = dfma(t11, r, np.float64(0.16666666667274618))
    t13 = dfma(t12, r, np.float64(0.4999999999966278))
    t14 = dmul(r, r)
    v = dfma(t14, t13, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t15 = dfma(np.float64(1.0619400725510744e-06), t3, np.float64(2.9825817287809535e-05))
    t16 = dfma(t15, t3, np.float64(0.00040719532638219347))
    t17 = dfma(t16, t3, np.float64(0.0035051281098524775))
    t18 = dfma(t17, t3, np.float64(0.020834763584560108))
    t19 = dfma(t18, t3, np.float64(0.0884610785862916))
    t20 = dfma(t19, t3, np.float64(0.268505320616352))
    t21 = dfma(t20, t3, np.float64(0.5645409655075376))
    t22 = dfma(t21, t3, np.float64(0.7542334221873074))
    t23 = dfma(t22, t3, np.float64(0.5))
    t24 = dfma(np.float64(2.6618890119498047e-06), t3, np.float64(7.476223690847533e-05))
    t25 = dfma(t24, t3, np.float64(0.0010233492087321511))
    t26 = dfma(t25, t3, np.float64(0.008860815407345936))
    t27 = dfma(t26, t3, np.float64(0.05324037270158899))
    t28 = dfma(t27, t3, np.float64(0.23037553259224705))
    t29 = dfma(t28, t3, np.float64(0.7232539174782917))
    t30 = dfma(t29, t3, np.float64(1.6200001257115737))
    t31 = dfma(t30, t3, np.float64(2.469284108992237))
    t32 = dfma(t31, t3, np.float64(2.3063514051774785))
    t33 = dfma(t32, t3, np.float64(1.0))
    t34 = dmul(big, t3)
    t35 = dmul(t34, t23)
    t36 = ddiv(t35, t33)
    t37 = -t36
    t38 = select(c, np.float64(-0.0), t37)
    t39 = dadd(t, t38)
    c2 = t < np.float64(0.0)
    t40 = select(c2, t38, t39)
    t41 = fabs(x)
    c3 = t41 < np.float32(1.0)
    t42 = select(c3, np.float64(1.0), np.float64(0.9999999999999982))
    c4 = x < np.float32(0.0)
    t43 = select(c4, np.float64(1.0), t42)
    t44 = dmul(t40, t43)
    t45 = np.float64(gate)
    t46 = dmul(t44, t45)
    t47 = np.float32(t46)
    t48 = np.float64(t47)
    t49 = dabs(t48)
    t50 = dabs(t46)
    c5 = t50 < t49
    c6 = t49 < t50
    i3 = fbits(t47)
    i4 = select(c5, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t51 = from_fbits(i6)
    c7 = c5 | c6
    t52 = select(c7, t51, t47)
    t53 = fabs(gate)
    c8 = t53 == np.float32(np.inf)
    t54 = np.float32(t40)
    t55 = fmul(t54, gate)
    t56 = select(c8, t55, t52)
    return t56


def f_bfloat16_of_f32(x, gate):
    """gate*x*(erf(sqrt(2)*x/2) + 1)/2"""
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
    t7 = dfma(np.float64(2.7492162626846218e-06), r, np.float64(2.488093741085506e-05))
    t8 = dfma(t7, r, np.float64(0.00019841542248177018))
    t9 = dfma(t8, r, np.float64(0.0013888810905944178))
    t10 = dfma(t9, r, np.float64(0.008333333091884691))
    t11 = dfma(t10, r, np.float64(0.04166666696348642))
    t12 = dfma(t11, r, np.float64(0.16666666667274618))
    t13 = dfma(t12, r, np.float64(0.4999999999966278))
    t14 = dmul(r, r)
    v = dfma(t14, t13, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t15 = dfma(np.float64(1.0619400725510744e-06), t3, np.float64(2.9825817287809535e-05))
    t16 = dfma(t15, t3, np.float64(0.00040719532638219347))
    t17 = dfma(t16, t3, np.float64(0.0035051281098524775))
    t18 = dfma(t17, t3, np.float64(0.020834763584560108))
    t19 = dfma(t18, t3, np.float64(0.0884610785862916))
    t20 = dfma(t19, t3, np.float64(0.268505320616352))
    t21 = dfma(t20, t3, np.float64(0.5645409655075376))
    t22 = dfma(t21, t3, np.float64(0.7542334221873074))
    t23 = dfma(t22, t3, np.float64(0.5))
    t24 = dfma(np.float64(2.6618890119498047e-06), t3, np.float64(7.476223690847533e-05))
    t25 = dfma(t24, t3, np.float64(0.0010233492087321511))
    t26 = dfma(t25, t3, np.float64(0.008860815407345936))
    t27 = dfma(t26, t3, np.float64(0.05324037270158899))
    t28 = dfma(t27, t3, np.float64(0.23037553259224705))
    t29 = dfma(t28, t3, np.float64(0.7232539174782917))
    t30 = dfma(t29, t3, np.float64(1.6200001257115737))
    t31 = dfma(t30, t3, np.float64(2.469284108992237))
    t32 = dfma(t31, t3, np.float64(2.3063514051774785))
    t33 = dfma(t32, t3, np.float64(1.0))
    t34 = dmul(big, t3)
    t35 = dmul(t34, t23)
    t36 = ddiv(t35, t33)
    t37 = -t36
    t38 = select(c, np.float64(-0.0), t37)
    t39 = dadd(t, t38)
    c2 = t < np.float64(0.0)
    t40 = select(c2, t38, t39)
    t41 = fabs(x)
    c3 = t41 < np.float32(1.0)
    t42 = select(c3, np.float64(1.0000000000000018), np.float64(0.9999999999999982))
    t43 = select(c3, np.float64(0.9999999999999982), np.float64(1.0))
    c4 = x < np.float32(0.0)
    t44 = select(c4, t43, t42)
    t45 = dmul(t40, t44)
    t46 = np.float64(gate)
    t47 = dmul(t45, t46)
    t48 = np.float32(t47)
    t49 = np.float64(t48)
    t50 = dabs(t49)
    t51 = dabs(t47)
    c5 = t51 < t50
    c6 = t50 < t51
    i3 = fbits(t48)
    i4 = select(c5, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t52 = from_fbits(i6)
    c7 = c5 | c6
    t53 = select(c7, t52, t48)
    t54 = fabs(gate)
    c8 = t54 == np.float32(np.inf)
    t55 = np.float32(t40)
    t56 = fmul(t55, gate)
    t57 = select(c8, t56, t53)
    return t57


def d1_float16_of_f32(x, gate):
    """gate*(sqrt(2)*x*exp(-x**2/2)/sqrt(pi) + erf(sqrt(2)*x/2) + 1)/2"""
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
    t7 = dfma(np.float64(2.7492162626846218e-06), r, np.float64(2.488093741085506e-05))
    t8 = dfma(t7, r, np.float64(0.00019841542248177018))
    t9 = dfma(t8, r, np.float64(0.0013888810905944178))
    t10 = dfma(t9, r, np.float64(0.008333333091884691))
    t11 = dfma(t10, r, np.float64(0.04166666696348642))
    t12 = dfma(t11, r, np.float64(0.16666666667274618))
    t13 = dfma(t12, r, np.float64(0.4999999999966278))
    t14 = dmul(r, r)
    v = dfma(t14, t13, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t15 = dfma(np.float64(-3.794696223784053e-06), t3, np.float64(-0.00010234381785876206))
    t16 = dfma(t15, t3, np.float64(-0.0013199527013839903))
    t17 = dfma(t16, t3, np.float64(-0.010578428807969218))
    t18 = dfma(t17, t3, np.float64(-0.05769135081811686))
    t19 = dfma(t18, t3, np.float64(-0.22121116231300272))
    t20 = dfma(t19, t3, np.float64(-0.5955542210533653))
    t21 = dfma(t20, t3, np.float64(-1.0872037758846138))
    t22 = dfma(t21, t3, np.float64(-1.228501137068487))
    t23 = dfma(t22, t3, np.float64(-0.6650779951314343))
    t24 = dfma(np.float64(9.51189284830343e-06), t3, np.float64(0.0002493869471332147))
    t25 = dfma(t24, t3, np.float64(0.0031252796318059204))
    t26 = dfma(t25, t3, np.float64(0.024278175085990686))
    t27 = dfma(t26, t3, np.float64(0.12779189423348253))
    t28 = dfma(t27, t3, np.float64(0.46980576310833005))
    t29 = dfma(t28, t3, np.float64(1.2006646296782237))
    t30 = dfma(t29, t3, np.float64(2.049186623386927))
    t31 = dfma(t30, t3, np.float64(2.1127666171918547))
    t32 = dfma(t31, t3, np.float64(1.0))
    t33 = dadd(t3, np.float64(-0.7517915246935645))
    t34 = dmul(t33, t23)
    t35 = dmul(big, t34)
    t36 = ddiv(t35, t32)
    t37 = select(c, np.float64(-0.0), t36)
    t38 = dadd(np.float64(1.0), -t37)
    c2 = t < np.float64(0.0)
    t39 = select(c2, t37, t38)
    t40 = fabs(x)
    c3 = t40 < np.float32(1.0)
    t41 = select(c3, np.float64(1.0), np.float64(1.0000000000000018))
    c4 = x < np.float32(0.0)
    t42 = select(c4, np.float64(1.0), t41)
    t43 = dmul(t39, t42)
    t44 = np.float64(gate)
    t45 = dmul(t43, t44)
    t46 = np.float32(t45)
    t47 = np.float64(t46)
    t48 = dabs(t47)
    t49 = dabs(t45)
    c5 = t49 < t48
    c6 = t48 < t49
    i3 = fbits(t46)
    i4 = select(c5, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t50 = from_fbits(i6)
    c7 = c5 | c6
    t51 = select(c7, t50, t46)
    t52 = fabs(gate)
    c8 = t52 == np.float32(np.inf)
    t53 = np.float32(t39)
    t54 = fmul(t53, gate)
    t55 = select(c8, t54, t51)
    return t55


def d1_bfloat16_of_f32(x, gate):
    """gate*(sqrt(2)*x*exp(-x**2/2)/sqrt(pi) + erf(sqrt(2)*x/2) + 1)/2"""
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
    t7 = dfma(np.float64(2.7492162626846218e-06), r, np.float64(2.488093741085506e-05))
    t8 = dfma(t7, r, np.float64(0.00019841542248177018))
    t9 = dfma(t8, r, np.float64(0.0013888810905944178))
    t10 = dfma(t9, r, np.float64(0.008333333091884691))
    t11 = dfma(t10, r, np.float64(0.04166666696348642))
    t12 = dfma(t11, r, np.float64(0.16666666667274618))
    t13 = dfma(t12, r, np.float64(0.4999999999966278))
    t14 = dmul(r, r)
    v = dfma(t14, t13, r)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t15 = dfma(np.float64(-3.794696223784053e-06), t3, np.float64(-0.00010234381785876206))
    t16 = dfma(t15, t3, np.float64(-0.0013199527013839903))
    t17 = dfma(t16, t3, np.float64(-0.010578428807969218))
    t18 = dfma(t17, t3, np.float64(-0.05769135081811686))
    t19 = dfma(t18, t3, np.float64(-0.22121116231300272))
    t20 = dfma(t19, t3, np.float64(-0.5955542210533653))
    t21 = dfma(t20, t3, np.float64(-1.0872037758846138))
    t22 = dfma(t21, t3, np.float64(-1.228501137068487))
    t23 = dfma(t22, t3, np.float64(-0.6650779951314343))
    t24 = dfma(np.float64(9.51189284830343e-06), t3, np.float64(0.0002493869471332147))
    t25 = dfma(t24, t3, np.float64(0.0031252796318059204))
    t26 = dfma(t25, t3, np.float64(0.024278175085990686))
    t27 = dfma(t26, t3, np.float64(0.12779189423348253))
    t28 = dfma(t27, t3, np.float64(0.46980576310833005))
    t29 = dfma(t28, t3, np.float64(1.2006646296782237))
    t30 = dfma(t29, t3, np.float64(2.049186623386927))
    t31 = dfma(t30, t3, np.float64(2.1127666171918547))
    t32 = dfma(t31, t3, np.float64(1.0))
    t33 = dadd(t3, np.float64(-0.7517915246935645))
    t34 = dmul(t33, t23)
    t35 = dmul(big, t34)
    t36 = ddiv(t35, t32)
    t37 = select(c, np.float64(-0.0), t36)
    t38 = dadd(np.float64(1.0), -t37)
    c2 = t < np.float64(0.0)
    t39 = select(c2, t37, t38)
    t40 = fabs(x)
    c3 = t40 < np.float32(1.0)
    t41 = select(c3, np.float64(0.9999999999999982), np.float64(1.0))
    c4 = x < np.float32(0.0)
    t42 = select(c4, t41, np.float64(1.0000000000000018))
    c5 = x == np.float32(0.0)
    t43 = select(c5, np.float64(1.0), t42)
    t44 = dmul(t39, t43)
    t45 = np.float64(gate)
    t46 = dmul(t44, t45)
    t47 = np.float32(t46)
    t48 = np.float64(t47)
    t49 = dabs(t48)
    t50 = dabs(t46)
    c6 = t50 < t49
    c7 = t49 < t50
    i3 = fbits(t47)
    i4 = select(c6, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t51 = from_fbits(i6)
    c8 = c6 | c7
    t52 = select(c8, t51, t47)
    t53 = fabs(gate)
    c9 = t53 == np.float32(np.inf)
    t54 = np.float32(t39)
    t55 = fmul(t54, gate)
    t56 = select(c9, t55, t52)
    return t56


def d2_float16_of_f32(x, gate):
    """sqrt(2)*gate*(1 - x**2/2)*exp(-x**2/2)/sqrt(pi)"""
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
    t13 = dfma(np.float64(-0.3989422804014327), t3, np.float64(-0.5641895835477563))
    t14 = dadd(t3, np.float64(-1.4142135623730951))
    t15 = dmul(t14, t13)
    t16 = dmul(big, t15)
    t17 = select(c, np.float64(-0.0), t16)
    t18 = np.float64(gate)
    t19 = dmul(t17, t18)
    t20 = np.float32(t19)
    t21 = np.float64(t20)
    t22 = dabs(t21)
    t23 = dabs(t19)
    c2 = t23 < t22
    c3 = t22 < t23
    i3 = fbits(t20)
    i4 = select(c2, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t24 = from_fbits(i6)
    c4 = c2 | c3
    t25 = select(c4, t24, t20)
    t26 = fabs(gate)
    c5 = t26 == np.float32(np.inf)
    t27 = np.float32(t17)
    t28 = fmul(t27, gate)
    t29 = select(c5, t28, t25)
    return t29


def d_gate_float16_of_f32(x, gate):
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
    c3 = gate == gate
    t39 = select(c3, t38, gate)
    return t39


def d_gate_bfloat16_of_f32(x, gate):
    """x*(erf(sqrt(2)*x/2) + 1)/2"""
    t = np.float64(gate)
    t2 = np.float64(x)
    t3 = dabs(t2)
    c = np.float64(20.2978515625) < t3
    t4 = select(c, np.float64(20.2978515625), t3)
    t5 = dmul(t4, t4)
    t6 = dmul(t5, np.float64(0.5))
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
    t14 = dfma(np.float64(0.0009807531950043614), t4, np.float64(0.012505036253809894))
    t15 = dfma(t14, t4, np.float64(0.07508855914781128))
    t16 = dfma(t15, t4, np.float64(0.25941393932770274))
    t17 = dfma(t16, t4, np.float64(0.5173649760705303))
    t18 = dfma(t17, t4, np.float64(0.4999999999165537))
    t19 = dfma(np.float64(0.002458384927911685), t4, np.float64(0.031345378782986544))
    t20 = dfma(t19, t4, np.float64(0.19068090066310908))
    t21 = dfma(t20, t4, np.float64(0.6815313669399278))
    t22 = dfma(t21, t4, np.float64(1.481042917148141))
    t23 = dfma(t22, t4, np.float64(1.8326144976591763))
    t24 = dfma(t23, t4, np.float64(1.0))
    t25 = dmul(big, t4)
    t26 = dmul(t25, t18)
    t27 = ddiv(t26, t24)
    t28 = -t27
    t29 = select(c, np.float64(-0.0), t28)
    t30 = dadd(t2, t29)
    c2 = t2 < np.float64(0.0)
    t31 = select(c2, t29, t30)
    c3 = t == t
    t32 = select(c3, t31, t)
    t33 = np.float32(t32)
    t34 = np.float64(t33)
    t35 = dabs(t34)
    t36 = dabs(t32)
    c4 = t36 < t35
    c5 = t35 < t36
    i3 = fbits(t33)
    i4 = select(c4, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t37 = from_fbits(i6)
    c6 = c4 | c5
    t38 = select(c6, t37, t33)
    return t38


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


@d2.of("float16", "bfloat16")
def d2_float16(x, gate, y, n, aligned):
    """y[i] = d2(x[i], gate[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        gate_lanes = load(gate, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d2_float16_of, together((x_lanes, gate_lanes,))))
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
