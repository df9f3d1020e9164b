"""Made by actforge from the definitions; changes made here are lost.

Weighs an input by the probability that a standard normal variable is smaller: x times Phi(x).

    x*(erf(sqrt(2)*x/2) + 1)/2

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
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t13, t12, r3)
    big = ffma(v, s, s)
    t14 = fsub(s, big)
    t15 = ffma(v, s, t14)
    t16 = fadd(t2, np.float32(1.5))
    t17 = fdiv(np.float32(1.0), t16)
    t18 = fsub(t2, np.float32(1.5))
    s2 = fmul(t18, t17)
    t19 = ffma(np.float32(0.00014817275223322213), s2, np.float32(0.00045970079372636974))
    t20 = ffma(t19, s2, np.float32(0.0002549506025388837))
    t21 = ffma(t20, s2, np.float32(-0.0010319144930690527))
    t22 = ffma(t21, s2, np.float32(-0.002712770365178585))
    t23 = ffma(t22, s2, np.float32(-0.0024398150853812695))
    t24 = ffma(t23, s2, np.float32(0.003988712560385466))
    t25 = ffma(t24, s2, np.float32(0.01764157973229885))
    t26 = ffma(t25, s2, np.float32(0.017896443605422974))
    t27 = ffma(t26, s2, np.float32(-0.05749551206827164))
    t28 = ffma(t27, s2, np.float32(-0.19509947299957275))
    t29 = ffma(t28, s2, np.float32(0.6173419952392578))
    t30 = fmul(t29, t17)
    t31 = fmul(big, t2)
    t32 = -t31
    t33 = ffma(big, t2, t32)
    t34 = ffma(t15, t2, t33)
    t35 = fmul(t31, t30)
    t36 = -t35
    t37 = ffma(t31, t30, t36)
    t38 = ffma(t34, t30, t37)
    t39 = fadd(t35, t38)
    t40 = -t39
    tail = fmul(t40, np.float32(5.421010862427522e-20))
    t41 = fadd(x, tail)
    c2 = x < np.float32(0.0)
    t42 = select(c2, tail, t41)
    return t42


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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t18, t17, r3)
    big = dfma(v, s, s)
    t19 = dadd(t2, np.float64(4.0))
    t20 = ddiv(np.float64(1.0), t19)
    t21 = dadd(t19, -np.float64(4.0))
    t22 = dadd(t2, -t21)
    t23 = -t20
    t24 = dfma(t23, t19, np.float64(1.0))
    t25 = dfma(t23, t22, t24)
    t26 = dmul(t25, t20)
    t27 = dfma(np.float64(-8.0), t20, np.float64(1.0))
    s2 = dfma(np.float64(-8.0), t26, t27)
    t28 = dfma(np.float64(-1.1996953833732856e-09), s2, np.float64(-3.190599511250721e-10))
    t29 = dfma(t28, s2, np.float64(1.4674741584022968e-08))
    t30 = dfma(t29, s2, np.float64(1.6012575044923328e-08))
    t31 = dfma(t30, s2, np.float64(-7.738970239137982e-08))
    t32 = dfma(t31, s2, np.float64(-1.5653130318243637e-07))
    t33 = dfma(t32, s2, np.float64(2.64424924082121e-07))
    t34 = dfma(t33, s2, np.float64(1.0218311141296023e-06))
    t35 = dfma(t34, s2, np.float64(-6.254642756749076e-07))
    t36 = dfma(t35, s2, np.float64(-5.920013707509917e-06))
    t37 = dfma(t36, s2, np.float64(7.151043366645847e-07))
    t38 = dfma(t37, s2, np.float64(3.5144576867350296e-05))
    t39 = dfma(t38, s2, np.float64(-1.907889165089234e-06))
    t40 = dfma(t39, s2, np.float64(-0.00023109490680328214))
    t41 = dfma(t40, s2, np.float64(0.00013334425861164236))
    t42 = dfma(t41, s2, np.float64(0.0016308184539041554))
    t43 = dfma(t42, s2, np.float64(-0.003479692362978369))
    t44 = dfma(t43, s2, np.float64(-0.007540188966497608))
    t45 = dfma(t44, s2, np.float64(0.06039657489076986))
    t46 = dfma(t45, s2, np.float64(-0.18652185795966272))
    t47 = dfma(t46, s2, np.float64(0.38713740074221586))
    t48 = dfma(t47, s2, np.float64(-0.6078966419718921))
    t49 = dfma(t48, s2, np.float64(0.7552851304157515))
    t50 = dadd(np.float64(0.7552851304157515), -t49)
    t51 = dfma(t48, s2, t50)
    t52 = dmul(t49, t20)
    t53 = -t52
    t54 = dfma(t49, t20, t53)
    t55 = dfma(t51, t20, t54)
    t56 = dfma(t49, t26, t55)
    t57 = dmul(big, t2)
    t58 = dmul(t57, t56)
    t59 = dfma(t57, t52, t58)
    t60 = -t59
    tail = dmul(t60, np.float64(2.938735877055719e-39))
    t61 = dadd(x, tail)
    c2 = x < np.float64(0.0)
    t62 = select(c2, tail, t61)
    return t62


def d1_of_f32(x):
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
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t13, t12, r3)
    big = ffma(v, s, s)
    t14 = fadd(t2, np.float32(1.5))
    t15 = fdiv(np.float32(1.0), t14)
    t16 = fsub(t14, np.float32(1.5))
    t17 = fsub(t2, t16)
    t18 = -t15
    t19 = ffma(t18, t14, np.float32(1.0))
    t20 = ffma(t18, t17, t19)
    t21 = fmul(t20, t15)
    t22 = ffma(np.float32(-3.0), t15, np.float32(1.0))
    s2 = ffma(np.float32(-3.0), t21, t22)
    t23 = ffma(np.float32(-3.566827217582613e-05), s2, np.float32(-0.0001027890684781596))
    t24 = ffma(t23, s2, np.float32(-5.1064154831692576e-05))
    t25 = ffma(t24, s2, np.float32(0.00027595163555815816))
    t26 = ffma(t25, s2, np.float32(0.0008265424403361976))
    t27 = ffma(t26, s2, np.float32(0.0008026850409805775))
    t28 = ffma(t27, s2, np.float32(-0.002250361256301403))
    t29 = ffma(t28, s2, np.float32(-0.010450703091919422))
    t30 = ffma(t29, s2, np.float32(-0.005736878141760826))
    t31 = ffma(t30, s2, np.float32(0.14254160225391388))
    t32 = ffma(t31, s2, np.float32(-0.524763822555542))
    t33 = fsub(np.float32(-0.524763822555542), t32)
    t34 = ffma(t31, s2, t33)
    t35 = fsub(t2, np.float32(0.7517915368080139))
    t36 = fsub(t35, np.float32(-1.211444988769017e-08))
    t37 = fmul(t36, t34)
    t38 = ffma(t36, t32, t37)
    t39 = fmul(big, t38)
    tail = fmul(t39, np.float32(5.421010862427522e-20))
    t40 = fsub(np.float32(1.0), tail)
    c2 = x < np.float32(0.0)
    t41 = select(c2, tail, t40)
    return t41


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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t18, t17, r3)
    big = dfma(v, s, s)
    t19 = dadd(t2, np.float64(2.5))
    t20 = ddiv(np.float64(1.0), t19)
    t21 = dadd(t2, -np.float64(2.5))
    s2 = dmul(t21, t20)
    t22 = dfma(np.float64(-9.60873098283102e-10), s2, np.float64(-3.1110504546870743e-09))
    t23 = dfma(t22, s2, np.float64(1.15877366924523e-09))
    t24 = dfma(t23, s2, np.float64(1.739821398320258e-08))
    t25 = dfma(t24, s2, np.float64(2.2382944286255934e-08))
    t26 = dfma(t25, s2, np.float64(-2.0839656216204742e-08))
    t27 = dfma(t26, s2, np.float64(-1.0545113997189993e-07))
    t28 = dfma(t27, s2, np.float64(-1.350168333424985e-07))
    t29 = dfma(t28, s2, np.float64(8.933125830893822e-08))
    t30 = dfma(t29, s2, np.float64(6.811228755977705e-07))
    t31 = dfma(t30, s2, np.float64(1.0265051292072598e-06))
    t32 = dfma(t31, s2, np.float64(-7.609262812697675e-07))
    t33 = dfma(t32, s2, np.float64(-5.839861365083876e-06))
    t34 = dfma(t33, s2, np.float64(-7.294342161962401e-06))
    t35 = dfma(t34, s2, np.float64(1.5153848554891436e-05))
    t36 = dfma(t35, s2, np.float64(6.228224052779423e-05))
    t37 = dfma(t36, s2, np.float64(9.294552467810267e-06))
    t38 = dfma(t37, s2, np.float64(-0.000370464669359218))
    t39 = dfma(t38, s2, np.float64(-0.000452894928218179))
    t40 = dfma(t39, s2, np.float64(0.002727910987501213))
    t41 = dfma(t40, s2, np.float64(0.004506692251376454))
    t42 = dfma(t41, s2, np.float64(-0.04476429110881634))
    t43 = dfma(t42, s2, np.float64(0.1289944185357677))
    t44 = dfma(t43, s2, np.float64(-0.48965805950171803))
    t45 = dadd(t2, -np.float64(0.7517915246935645))
    t46 = dadd(t45, -np.float64(-1.4956759177009883e-17))
    t47 = dmul(t46, t44)
    t48 = dmul(big, t47)
    tail = dmul(t48, np.float64(2.938735877055719e-39))
    t49 = dadd(np.float64(1.0), -tail)
    c2 = x < np.float64(0.0)
    t50 = select(c2, tail, t49)
    return t50


def d2_of_f32(x):
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
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t13, t12, r3)
    big = ffma(v, s, s)
    t14 = fsub(s, big)
    t15 = ffma(v, s, t14)
    t16 = ffma(np.float32(-0.3989422917366028), t2, np.float32(-0.564189612865448))
    t17 = fsub(t2, np.float32(1.4142135381698608))
    t18 = fsub(t17, np.float32(2.4203234971764687e-08))
    t19 = fmul(t18, t16)
    t20 = -t19
    t21 = ffma(t18, t16, t20)
    t22 = fmul(big, t19)
    t23 = -t22
    t24 = ffma(big, t19, t23)
    t25 = ffma(t15, t19, t24)
    t26 = ffma(big, t21, t25)
    t27 = fadd(t22, t26)
    tail = fmul(t27, np.float32(5.421010862427522e-20))
    return tail


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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t18, t17, r3)
    big = dfma(v, s, s)
    t19 = dfma(np.float64(-0.3989422804014327), t2, np.float64(-0.5641895835477563))
    t20 = dadd(t2, -np.float64(1.4142135623730951))
    t21 = dadd(t20, -np.float64(-9.667293313452913e-17))
    t22 = dmul(t21, t19)
    t23 = dmul(big, t22)
    tail = dmul(t23, np.float64(2.938735877055719e-39))
    return tail


def backward_of_f32(grad, x):
    """grad f'(x)"""
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
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t13, t12, r3)
    big = ffma(v, s, s)
    t14 = fadd(t2, np.float32(1.5))
    t15 = fdiv(np.float32(1.0), t14)
    t16 = fsub(t14, np.float32(1.5))
    t17 = fsub(t2, t16)
    t18 = -t15
    t19 = ffma(t18, t14, np.float32(1.0))
    t20 = ffma(t18, t17, t19)
    t21 = fmul(t20, t15)
    t22 = ffma(np.float32(-3.0), t15, np.float32(1.0))
    s2 = ffma(np.float32(-3.0), t21, t22)
    t23 = ffma(np.float32(-3.566827217582613e-05), s2, np.float32(-0.0001027890684781596))
    t24 = ffma(t23, s2, np.float32(-5.1064154831692576e-05))
    t25 = ffma(t24, s2, np.float32(0.00027595163555815816))
    t26 = ffma(t25, s2, np.float32(0.0008265424403361976))
    t27 = ffma(t26, s2, np.float32(0.0008026850409805775))
    t28 = ffma(t27, s2, np.float32(-0.002250361256301403))
    t29 = ffma(t28, s2, np.float32(-0.010450703091919422))
    t30 = ffma(t29, s2, np.float32(-0.005736878141760826))
    t31 = ffma(t30, s2, np.float32(0.14254160225391388))
    t32 = ffma(t31, s2, np.float32(-0.524763822555542))
    t33 = fsub(np.float32(-0.524763822555542), t32)
    t34 = ffma(t31, s2, t33)
    t35 = fsub(t2, np.float32(0.7517915368080139))
    t36 = fsub(t35, np.float32(-1.211444988769017e-08))
    t37 = fmul(t36, t34)
    t38 = ffma(t36, t32, t37)
    t39 = fmul(big, t38)
    tail = fmul(t39, np.float32(5.421010862427522e-20))
    t40 = fsub(np.float32(1.0), tail)
    c2 = x < np.float32(0.0)
    t41 = select(c2, tail, t40)
    t42 = fmul(grad, t41)
    return t42


def backward_of_f64(grad, x):
    """grad f'(x)"""
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t18, t17, r3)
    big = dfma(v, s, s)
    t19 = dadd(t2, np.float64(2.5))
    t20 = ddiv(np.float64(1.0), t19)
    t21 = dadd(t2, -np.float64(2.5))
    s2 = dmul(t21, t20)
    t22 = dfma(np.float64(-9.60873098283102e-10), s2, np.float64(-3.1110504546870743e-09))
    t23 = dfma(t22, s2, np.float64(1.15877366924523e-09))
    t24 = dfma(t23, s2, np.float64(1.739821398320258e-08))
    t25 = dfma(t24, s2, np.float64(2.2382944286255934e-08))
    t26 = dfma(t25, s2, np.float64(-2.0839656216204742e-08))
    t27 = dfma(t26, s2, np.float64(-1.0545113997189993e-07))
    t28 = dfma(t27, s2, np.float64(-1.350168333424985e-07))
    t29 = dfma(t28, s2, np.float64(8.933125830893822e-08))
    t30 = dfma(t29, s2, np.float64(6.811228755977705e-07))
    t31 = dfma(t30, s2, np.float64(1.0265051292072598e-06))
    t32 = dfma(t31, s2, np.float64(-7.609262812697675e-07))
    t33 = dfma(t32, s2, np.float64(-5.839861365083876e-06))
    t34 = dfma(t33, s2, np.float64(-7.294342161962401e-06))
    t35 = dfma(t34, s2, np.float64(1.5153848554891436e-05))
    t36 = dfma(t35, s2, np.float64(6.228224052779423e-05))
    t37 = dfma(t36, s2, np.float64(9.294552467810267e-06))
    t38 = dfma(t37, s2, np.float64(-0.000370464669359218))
    t39 = dfma(t38, s2, np.float64(-0.000452894928218179))
    t40 = dfma(t39, s2, np.float64(0.002727910987501213))
    t41 = dfma(t40, s2, np.float64(0.004506692251376454))
    t42 = dfma(t41, s2, np.float64(-0.04476429110881634))
    t43 = dfma(t42, s2, np.float64(0.1289944185357677))
    t44 = dfma(t43, s2, np.float64(-0.48965805950171803))
    t45 = dadd(t2, -np.float64(0.7517915246935645))
    t46 = dadd(t45, -np.float64(-1.4956759177009883e-17))
    t47 = dmul(t46, t44)
    t48 = dmul(big, t47)
    tail = dmul(t48, np.float64(2.938735877055719e-39))
    t49 = dadd(np.float64(1.0), -tail)
    c2 = x < np.float64(0.0)
    t50 = select(c2, tail, t49)
    t51 = dmul(grad, t50)
    return t51


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
