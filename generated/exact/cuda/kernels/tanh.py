"""Made by actforge from the definitions; changes made here are lost.

The hyperbolic tangent: an odd sigmoid with values in (-1, 1).

    tanh(x)

Source: defs/tanh.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
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
    """tanh(x)"""
    t = fabs(x)
    c = np.float32(9.7041015625) < t
    t2 = select(c, np.float32(9.7041015625), t)
    near = t2 < np.float32(1.0)
    t3 = fmul(t2, t2)
    t4 = -t3
    t5 = ffma(t2, t2, t4)
    t6 = fmul(t2, t3)
    t7 = -t6
    t8 = ffma(t2, t3, t7)
    t9 = ffma(t2, t5, t8)
    t10 = ffma(np.float32(0.0002266959781991318), t3, np.float32(-0.005692231934517622))
    t11 = ffma(t10, t3, np.float32(1.1999928951263428))
    t12 = ffma(t11, t3, np.float32(3.0000007152557373))
    t13 = fsub(np.float32(3.0000007152557373), t12)
    t14 = ffma(t11, t3, t13)
    t15 = fmul(t2, np.float32(2.0))
    t16 = -t15
    shifted = ffma(t16, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t17 = -t16
    r = ffma(k, np.float32(-0.6931471824645996), t17)
    t18 = ffma(np.float32(0.001381445094011724), r, np.float32(0.008368778973817825))
    t19 = ffma(t18, r, np.float32(0.04166839271783829))
    t20 = ffma(t19, r, np.float32(0.1666651964187622))
    t21 = ffma(t20, r, np.float32(0.4999999403953552))
    t22 = fmul(r, r)
    v = ffma(t22, t21, r)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1065353216))
    s = from_fbits(i2)
    t23 = fadd(s, np.float32(1.0))
    grown = ffma(v, s, t23)
    t24 = fsub(t23, s)
    t25 = fsub(np.float32(1.0), t24)
    t26 = fsub(t23, grown)
    t27 = ffma(v, s, t26)
    t28 = fadd(t27, t25)
    t29 = select(near, t6, np.float32(2.0))
    t30 = select(near, t9, np.float32(0.0))
    t31 = select(near, t12, grown)
    t32 = select(near, t14, t28)
    t33 = fdiv(np.float32(1.0), t31)
    t34 = fmul(t29, t33)
    t35 = -t34
    t36 = ffma(t35, t31, t29)
    t37 = fadd(t36, t30)
    t38 = ffma(t35, t32, t37)
    t39 = ffma(t38, t33, t34)
    t40 = select(near, t2, np.float32(1.0))
    t41 = fsub(t40, t39)
    t42 = fcopysign(t41, x)
    return t42


def f_of_f64(x):
    """tanh(x)"""
    t = dabs(x)
    c = np.float64(19.7548828125) < t
    t2 = select(c, np.float64(19.7548828125), t)
    near = t2 < np.float64(1.0)
    t3 = dmul(t2, t2)
    t4 = dmul(t2, t3)
    t5 = dfma(np.float64(-5.713693287593836e-11), t3, np.float64(1.432688414902815e-09))
    t6 = dfma(t5, t3, np.float64(-2.9531683415591975e-08))
    t7 = dfma(t6, t3, np.float64(5.987438393892152e-07))
    t8 = dfma(t7, t3, np.float64(-1.2203660062540187e-05))
    t9 = dfma(t8, t3, np.float64(0.00025396825166874826))
    t10 = dfma(t9, t3, np.float64(-0.005714285713968086))
    t11 = dfma(t10, t3, np.float64(1.199999999999979))
    t12 = dfma(t11, t3, np.float64(3.0000000000000004))
    t13 = dmul(t2, np.float64(2.0))
    t14 = -t13
    shifted = dfma(t14, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t15 = -t14
    r = dfma(k, np.float64(-0.6931471805598903), t15)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t16 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t17 = dfma(t16, r2, np.float64(2.7557506817858967e-06))
    t18 = dfma(t17, r2, np.float64(2.4801488974695663e-05))
    t19 = dfma(t18, r2, np.float64(0.0001984126959620142))
    t20 = dfma(t19, r2, np.float64(0.0013888888947978671))
    t21 = dfma(t20, r2, np.float64(0.008333333333452509))
    t22 = dfma(t21, r2, np.float64(0.041666666666511414))
    t23 = dfma(t22, r2, np.float64(0.1666666666666648))
    t24 = dfma(t23, r2, np.float64(0.5000000000000013))
    t25 = dmul(r2, r2)
    v = dfma(t25, t24, r2)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    t26 = dadd(s, np.float64(1.0))
    grown = dfma(v, s, t26)
    t27 = select(near, t4, np.float64(2.0))
    t28 = select(near, t12, grown)
    t29 = ddiv(t27, t28)
    t30 = select(near, t2, np.float64(1.0))
    t31 = dadd(t30, -t29)
    t32 = dcopysign(t31, x)
    return t32


def d1_of_f32(x):
    """1 - tanh(x)**2"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(59.0) < t2
    t3 = select(c, np.float64(59.0), t2)
    t4 = dmul(t3, np.float64(2.0))
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
    t12 = dadd(big, np.float64(2.0))
    t13 = dfma(t12, big, np.float64(1.0))
    t14 = dmul(np.float64(4.0), big)
    t15 = ddiv(t14, t13)
    t16 = np.float32(t15)
    return t16


def d1_of_f64(x):
    """1 - tanh(x)**2"""
    t = dabs(x)
    c = np.float64(379.5) < t
    t2 = select(c, np.float64(379.5), t)
    t3 = dmul(t2, np.float64(2.0))
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -t3
    r = dfma(k, np.float64(-0.6931471805598903), t4)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t5 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t6 = dfma(t5, r2, np.float64(2.7557506817858967e-06))
    t7 = dfma(t6, r2, np.float64(2.4801488974695663e-05))
    t8 = dfma(t7, r2, np.float64(0.0001984126959620142))
    t9 = dfma(t8, r2, np.float64(0.0013888888947978671))
    t10 = dfma(t9, r2, np.float64(0.008333333333452509))
    t11 = dfma(t10, r2, np.float64(0.041666666666511414))
    t12 = dfma(t11, r2, np.float64(0.1666666666666648))
    t13 = dfma(t12, r2, np.float64(0.5000000000000013))
    t14 = dmul(r2, r2)
    v = dfma(t14, t13, r2)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t15 = dmul(big, np.float64(2.938735877055719e-39))
    t16 = dfma(np.float64(2.938735877055719e-39), big, np.float64(2.0))
    t17 = dfma(t16, t15, np.float64(1.0))
    t18 = dadd(np.float64(1.0), -t17)
    t19 = dfma(t16, t15, t18)
    t20 = dmul(np.float64(4.0), big)
    t21 = ddiv(np.float64(1.0), t17)
    t22 = dmul(t20, t21)
    t23 = -t22
    t24 = dfma(t23, t17, t20)
    t25 = dfma(t23, t19, t24)
    t26 = dfma(t25, t21, t22)
    tail = dmul(t26, np.float64(2.938735877055719e-39))
    return tail


def d2_of_f32(x):
    """-(2 - 2*tanh(x)**2)*tanh(x)"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(59.0) < t2
    t3 = select(c, np.float64(59.0), t2)
    t4 = dmul(t3, np.float64(2.0))
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
    t18 = dmul(np.float64(8.0), t17)
    t19 = ddiv(t18, t16)
    t20 = -t
    t21 = dcopysign(t19, t20)
    t22 = np.float32(t21)
    return t22


def d2_of_f64(x):
    """-(2 - 2*tanh(x)**2)*tanh(x)"""
    t = dabs(x)
    c = np.float64(379.5) < t
    t2 = select(c, np.float64(379.5), t)
    t3 = dmul(t2, np.float64(2.0))
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -t3
    r = dfma(k, np.float64(-0.6931471805598903), t4)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t5 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t6 = dfma(t5, r2, np.float64(2.7557506817858967e-06))
    t7 = dfma(t6, r2, np.float64(2.4801488974695663e-05))
    t8 = dfma(t7, r2, np.float64(0.0001984126959620142))
    t9 = dfma(t8, r2, np.float64(0.0013888888947978671))
    t10 = dfma(t9, r2, np.float64(0.008333333333452509))
    t11 = dfma(t10, r2, np.float64(0.041666666666511414))
    t12 = dfma(t11, r2, np.float64(0.1666666666666648))
    t13 = dfma(t12, r2, np.float64(0.5000000000000013))
    t14 = dmul(r2, r2)
    v = dfma(t14, t13, r2)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    big = dfma(v, s, s)
    t15 = dadd(s, -big)
    t16 = dfma(v, s, t15)
    t17 = dmul(t16, np.float64(2.938735877055719e-39))
    t18 = dmul(big, np.float64(2.938735877055719e-39))
    t19 = dmul(s, np.float64(2.938735877055719e-39))
    t20 = -t19
    t21 = dadd(np.float64(1.0), -t19)
    one_minus_e = dfma(t20, v, t21)
    t22 = dadd(t21, -one_minus_e)
    t23 = dfma(t20, v, t22)
    t24 = dadd(t18, np.float64(3.0))
    t25 = dadd(t24, -t18)
    t26 = dadd(t24, -t25)
    t27 = dadd(t18, -t26)
    t28 = dadd(np.float64(3.0), -t25)
    t29 = dadd(t27, t28)
    t30 = dadd(t29, t17)
    t31 = dmul(t24, t18)
    t32 = -t31
    t33 = dfma(t24, t18, t32)
    t34 = dfma(t30, t18, t33)
    t35 = dfma(t24, t17, t34)
    t36 = dadd(t31, np.float64(3.0))
    t37 = dadd(t36, -t31)
    t38 = dadd(t36, -t37)
    t39 = dadd(t31, -t38)
    t40 = dadd(np.float64(3.0), -t37)
    t41 = dadd(t39, t40)
    t42 = dadd(t41, t35)
    t43 = dmul(t36, t18)
    t44 = -t43
    t45 = dfma(t36, t18, t44)
    t46 = dfma(t42, t18, t45)
    t47 = dfma(t36, t17, t46)
    t48 = dadd(t43, np.float64(1.0))
    t49 = dadd(t48, -t43)
    t50 = dadd(t48, -t49)
    t51 = dadd(t43, -t50)
    t52 = dadd(np.float64(1.0), -t49)
    t53 = dadd(t51, t52)
    t54 = dadd(t53, t47)
    t55 = dmul(big, one_minus_e)
    t56 = -t55
    t57 = dfma(big, one_minus_e, t56)
    t58 = dfma(t16, one_minus_e, t57)
    t59 = dfma(big, t23, t58)
    t60 = dmul(t59, np.float64(8.0))
    t61 = dmul(t55, np.float64(8.0))
    t62 = ddiv(np.float64(1.0), t48)
    t63 = dmul(t61, t62)
    t64 = -t63
    t65 = dfma(t64, t48, t61)
    t66 = dadd(t65, t60)
    t67 = dfma(t64, t54, t66)
    t68 = dfma(t67, t62, t63)
    tail = dmul(t68, np.float64(2.938735877055719e-39))
    t69 = -x
    t70 = dcopysign(tail, t69)
    return t70


def backward_of_f32(grad, x):
    """grad f'(x)"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(103.0) < t2
    t3 = select(c, np.float64(103.0), t2)
    t4 = dmul(t3, np.float64(2.0))
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
    t12 = dadd(big, np.float64(2.0))
    t13 = dfma(t12, big, np.float64(1.0))
    t14 = dmul(np.float64(4.0), big)
    t15 = ddiv(t14, t13)
    t16 = np.float32(t15)
    t17 = fabs(t16)
    c2 = t17 < np.float32(1.1754943508222875e-38)
    c3 = t17 == np.float32(np.inf)
    c4 = c2 | c3
    t18 = np.float64(grad)
    t19 = dmul(t18, t15)
    t20 = np.float32(t19)
    t21 = fmul(grad, t16)
    t22 = select(c4, t20, t21)
    return t22


def backward_of_f64(grad, x):
    """grad f'(x)"""
    t = dabs(x)
    c = np.float64(734.5) < t
    t2 = select(c, np.float64(734.5), t)
    t3 = dmul(t2, np.float64(2.0))
    shifted = dfma(t3, np.float64(-1.4426950408889634), np.float64(6755399441055744.0))
    k = dadd(shifted, -np.float64(6755399441055744.0))
    t4 = -t3
    r = dfma(k, np.float64(-0.6931471805598903), t4)
    r2 = dfma(k, np.float64(-5.497923018708371e-14), r)
    t5 = dfma(np.float64(2.5025203959737602e-08), r2, np.float64(2.763162576195063e-07))
    t6 = dfma(t5, r2, np.float64(2.7557506817858967e-06))
    t7 = dfma(t6, r2, np.float64(2.4801488974695663e-05))
    t8 = dfma(t7, r2, np.float64(0.0001984126959620142))
    t9 = dfma(t8, r2, np.float64(0.0013888888947978671))
    t10 = dfma(t9, r2, np.float64(0.008333333333452509))
    t11 = dfma(t10, r2, np.float64(0.041666666666511414))
    t12 = dfma(t11, r2, np.float64(0.1666666666666648))
    t13 = dfma(t12, r2, np.float64(0.5000000000000013))
    t14 = dmul(r2, r2)
    v = dfma(t14, t13, r2)
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    far = np.float64(693.1471805599452) < t3
    i2 = select(far, np.int64(-8210062120696414208), np.int64(4607182418800017408))
    down = select(far, np.float64(7.182120874830735e-189), np.float64(1.0))
    i3 = iadd(i, i2)
    s = from_dbits(i3)
    t15 = select(far, np.float64(0.0), np.float64(1.0))
    big = dfma(v, s, s)
    t16 = dmul(big, t15)
    t17 = dfma(t15, big, np.float64(2.0))
    t18 = dfma(t17, t16, np.float64(1.0))
    t19 = dadd(np.float64(1.0), -t18)
    t20 = dfma(t17, t16, t19)
    t21 = dmul(np.float64(4.0), big)
    t22 = ddiv(np.float64(1.0), t18)
    t23 = dmul(t21, t22)
    t24 = -t23
    t25 = dfma(t24, t18, t21)
    t26 = dfma(t24, t20, t25)
    t27 = dfma(t26, t22, t23)
    t28 = dmul(grad, down)
    t29 = dmul(t28, t27)
    t30 = dmul(t29, down)
    return t30


def f_float16_of_f32(x):
    """tanh(x)"""
    t = fabs(x)
    c = np.float32(59.0) < t
    t2 = select(c, np.float32(59.0), t)
    t3 = fmul(t2, np.float32(2.0))
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t4 = -t3
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    t5 = ffma(np.float32(0.001381445094011724), r2, np.float32(0.008368778973817825))
    t6 = ffma(t5, r2, np.float32(0.04166839271783829))
    t7 = ffma(t6, r2, np.float32(0.1666651964187622))
    t8 = ffma(t7, r2, np.float32(0.4999999403953552))
    t9 = fmul(r2, r2)
    v = ffma(t9, t8, r2)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t10 = fmul(s, np.float32(5.421010862427522e-20))
    t11 = -t10
    t12 = fsub(np.float32(1.0), t10)
    one_minus_e = ffma(t11, v, t12)
    t13 = ffma(np.float32(5.421010862427522e-20), big, np.float32(1.0))
    t14 = fdiv(one_minus_e, t13)
    t15 = -t14
    t16 = fcopysign(t15, x)
    return t16


def d1_float16_of_f32(x):
    """1 - tanh(x)**2"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(59.0) < t2
    t3 = select(c, np.float64(59.0), t2)
    t4 = dmul(t3, np.float64(2.0))
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
    t12 = dadd(big, np.float64(2.0))
    t13 = dfma(t12, big, np.float64(1.0))
    t14 = dmul(np.float64(4.0), big)
    t15 = ddiv(t14, t13)
    t16 = np.float32(t15)
    t17 = np.float64(t16)
    t18 = dabs(t17)
    t19 = dabs(t15)
    c2 = t19 < t18
    c3 = t18 < t19
    i3 = fbits(t16)
    i4 = select(c2, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t20 = from_fbits(i6)
    c4 = c2 | c3
    t21 = select(c4, t20, t16)
    return t21


def d1_bfloat16_of_f32(x):
    """1 - tanh(x)**2"""
    t = fabs(x)
    c = np.float32(59.0) < t
    t2 = select(c, np.float32(59.0), t)
    t3 = fmul(t2, np.float32(2.0))
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t4 = -t3
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    t5 = ffma(np.float32(0.001381445094011724), r2, np.float32(0.008368778973817825))
    t6 = ffma(t5, r2, np.float32(0.04166839271783829))
    t7 = ffma(t6, r2, np.float32(0.1666651964187622))
    t8 = ffma(t7, r2, np.float32(0.4999999403953552))
    t9 = fmul(r2, r2)
    v = ffma(t9, t8, r2)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t10 = fmul(big, np.float32(5.421010862427522e-20))
    t11 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t12 = ffma(t11, t10, np.float32(1.0))
    t13 = fmul(np.float32(4.0), big)
    t14 = fdiv(t13, t12)
    tail = fmul(t14, np.float32(5.421010862427522e-20))
    return tail


def d2_float16_of_f32(x):
    """-(2 - 2*tanh(x)**2)*tanh(x)"""
    t = fabs(x)
    c = np.float32(59.0) < t
    t2 = select(c, np.float32(59.0), t)
    t3 = fmul(t2, np.float32(2.0))
    shifted = ffma(t3, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t4 = -t3
    r = ffma(k, np.float32(-0.693145751953125), t4)
    r2 = ffma(k, np.float32(-1.428606765330187e-06), r)
    t5 = ffma(np.float32(0.001381445094011724), r2, np.float32(0.008368778973817825))
    t6 = ffma(t5, r2, np.float32(0.04166839271783829))
    t7 = ffma(t6, r2, np.float32(0.1666651964187622))
    t8 = ffma(t7, r2, np.float32(0.4999999403953552))
    t9 = fmul(r2, r2)
    v = ffma(t9, t8, r2)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    big = ffma(v, s, s)
    t10 = fmul(big, np.float32(5.421010862427522e-20))
    t11 = fmul(s, np.float32(5.421010862427522e-20))
    t12 = -t11
    t13 = fsub(np.float32(1.0), t11)
    one_minus_e = ffma(t12, v, t13)
    t14 = ffma(np.float32(5.421010862427522e-20), big, np.float32(3.0))
    t15 = ffma(t14, t10, np.float32(3.0))
    t16 = ffma(t15, t10, np.float32(1.0))
    t17 = fmul(big, one_minus_e)
    t18 = fmul(np.float32(8.0), t17)
    t19 = fdiv(t18, t16)
    tail = fmul(t19, np.float32(5.421010862427522e-20))
    t20 = -x
    t21 = fcopysign(tail, t20)
    return t21


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)
f_float16_of = by_type(f_float16_of_f32, f_float16_of_f32)
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


@f.of("float16", "bfloat16")
def f_float16(x, y, n, aligned):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_float16_of, together((x_lanes,))))
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
