"""Made by actforge from the definitions; changes made here are lost.

The logistic function: squashes the real line to (0, 1).

    1/(1 + exp(-x))

Source: defs/sigmoid.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

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
from .._launch import kernel


def f_of_f32(x):
    """1/(1 + exp(-x))"""
    t = fabs(x)
    c = np.float32(118.0) < t
    t2 = select(c, np.float32(118.0), t)
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
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t8, t7, r2)
    big = ffma(v, s, s)
    t9 = ffma(np.float32(5.421010862427522e-20), big, np.float32(1.0))
    t10 = fsub(np.float32(1.0), t9)
    t11 = ffma(np.float32(5.421010862427522e-20), big, t10)
    t12 = fdiv(np.float32(1.0), t9)
    t13 = fmul(big, t12)
    t14 = -t13
    t15 = ffma(t14, t9, big)
    t16 = ffma(t14, t11, t15)
    t17 = ffma(t16, t12, t13)
    tail = fmul(t17, np.float32(5.421010862427522e-20))
    t18 = fsub(np.float32(1.0), tail)
    c2 = x < np.float32(0.0)
    t19 = select(c2, tail, t18)
    return t19


def f_of_f64(x):
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t13, t12, r2)
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
    return t24


def d1_of_f32(x):
    """exp(-x)/(1 + exp(-x))**2"""
    t = fabs(x)
    c = np.float32(118.0) < t
    t2 = select(c, np.float32(118.0), t)
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
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t8, t7, r2)
    big = ffma(v, s, s)
    t9 = fmul(big, np.float32(5.421010862427522e-20))
    t10 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t11 = ffma(t10, t9, np.float32(1.0))
    t12 = fsub(np.float32(1.0), t11)
    t13 = ffma(t10, t9, t12)
    t14 = fdiv(np.float32(1.0), t11)
    t15 = fmul(big, t14)
    t16 = -t15
    t17 = ffma(t16, t11, big)
    t18 = ffma(t16, t13, t17)
    t19 = ffma(t18, t14, t15)
    tail = fmul(t19, np.float32(5.421010862427522e-20))
    return tail


def d1_of_f64(x):
    """exp(-x)/(1 + exp(-x))**2"""
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t13, t12, r2)
    big = dfma(v, s, s)
    t14 = dmul(big, np.float64(2.938735877055719e-39))
    t15 = dfma(np.float64(2.938735877055719e-39), big, np.float64(2.0))
    t16 = dfma(t15, t14, np.float64(1.0))
    t17 = dadd(np.float64(1.0), -t16)
    t18 = dfma(t15, t14, t17)
    t19 = ddiv(np.float64(1.0), t16)
    t20 = dmul(big, t19)
    t21 = -t20
    t22 = dfma(t21, t16, big)
    t23 = dfma(t21, t18, t22)
    t24 = dfma(t23, t19, t20)
    tail = dmul(t24, np.float64(2.938735877055719e-39))
    return tail


def d2_of_f32(x):
    """(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    t = fabs(x)
    c = np.float32(118.0) < t
    t2 = select(c, np.float32(118.0), t)
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
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    t9 = fsub(r, r2)
    t10 = ffma(k, np.float32(-1.428606765330187e-06), t9)
    v = ffma(t8, t7, t10)
    big = ffma(r2, s, s)
    t11 = fsub(s, big)
    t12 = ffma(r2, s, t11)
    t13 = ffma(v, s, t12)
    t14 = fadd(big, t13)
    t15 = fsub(t14, big)
    t16 = fsub(t13, t15)
    t17 = fmul(t16, np.float32(5.421010862427522e-20))
    t18 = fmul(t14, np.float32(5.421010862427522e-20))
    t19 = fmul(s, np.float32(5.421010862427522e-20))
    t20 = -t19
    t21 = fsub(np.float32(1.0), t19)
    one_minus_e = ffma(t20, r2, t21)
    t22 = fsub(t21, one_minus_e)
    t23 = ffma(t20, r2, t22)
    t24 = ffma(t20, v, t23)
    t25 = fadd(one_minus_e, t24)
    t26 = fsub(t25, one_minus_e)
    t27 = fsub(t24, t26)
    t28 = ffma(np.float32(5.421010862427522e-20), t16, np.float32(3.0))
    t29 = ffma(np.float32(5.421010862427522e-20), t14, t28)
    t30 = ffma(t29, t17, np.float32(3.0))
    t31 = ffma(t29, t18, t30)
    t32 = ffma(t31, t18, np.float32(1.0))
    t33 = fsub(np.float32(1.0), t32)
    t34 = ffma(t31, t18, t33)
    t35 = ffma(t31, t17, t34)
    t36 = fmul(t14, t25)
    t37 = -t36
    t38 = ffma(t14, t25, t37)
    t39 = ffma(t16, t25, t38)
    t40 = ffma(t14, t27, t39)
    t41 = fdiv(np.float32(1.0), t32)
    t42 = fmul(t36, t41)
    t43 = -t42
    t44 = ffma(t43, t32, t36)
    t45 = fadd(t44, t40)
    t46 = ffma(t43, t35, t45)
    t47 = ffma(t46, t41, t42)
    tail = fmul(t47, np.float32(5.421010862427522e-20))
    t48 = -x
    t49 = fcopysign(tail, t48)
    return t49


def d2_of_f64(x):
    """(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3"""
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    t14 = dadd(r, -r2)
    t15 = dfma(k, np.float64(-5.497923018708371e-14), t14)
    v = dfma(t13, t12, t15)
    big = dfma(r2, s, s)
    t16 = dadd(s, -big)
    t17 = dfma(r2, s, t16)
    t18 = dfma(v, s, t17)
    t19 = dadd(big, t18)
    t20 = dadd(t19, -big)
    t21 = dadd(t18, -t20)
    t22 = dmul(t21, np.float64(2.938735877055719e-39))
    t23 = dmul(t19, np.float64(2.938735877055719e-39))
    t24 = dmul(s, np.float64(2.938735877055719e-39))
    t25 = -t24
    t26 = dadd(np.float64(1.0), -t24)
    one_minus_e = dfma(t25, r2, t26)
    t27 = dadd(t26, -one_minus_e)
    t28 = dfma(t25, r2, t27)
    t29 = dfma(t25, v, t28)
    t30 = dadd(one_minus_e, t29)
    t31 = dadd(t30, -one_minus_e)
    t32 = dadd(t29, -t31)
    t33 = dfma(np.float64(2.938735877055719e-39), t21, np.float64(3.0))
    t34 = dfma(np.float64(2.938735877055719e-39), t19, t33)
    t35 = dfma(t34, t22, np.float64(3.0))
    t36 = dfma(t34, t23, t35)
    t37 = dfma(t36, t23, np.float64(1.0))
    t38 = dadd(np.float64(1.0), -t37)
    t39 = dfma(t36, t23, t38)
    t40 = dfma(t36, t22, t39)
    t41 = dmul(t19, t30)
    t42 = -t41
    t43 = dfma(t19, t30, t42)
    t44 = dfma(t21, t30, t43)
    t45 = dfma(t19, t32, t44)
    t46 = ddiv(np.float64(1.0), t37)
    t47 = dmul(t41, t46)
    t48 = -t47
    t49 = dfma(t48, t37, t41)
    t50 = dadd(t49, t45)
    t51 = dfma(t48, t40, t50)
    t52 = dfma(t51, t46, t47)
    tail = dmul(t52, np.float64(2.938735877055719e-39))
    t53 = -x
    t54 = dcopysign(tail, t53)
    return t54


def backward_of_f32(grad, x):
    """grad f'(x)"""
    t = fabs(x)
    c = np.float32(118.0) < t
    t2 = select(c, np.float32(118.0), t)
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
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t8, t7, r2)
    big = ffma(v, s, s)
    t9 = fmul(big, np.float32(5.421010862427522e-20))
    t10 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t11 = ffma(t10, t9, np.float32(1.0))
    t12 = fsub(np.float32(1.0), t11)
    t13 = ffma(t10, t9, t12)
    t14 = fdiv(np.float32(1.0), t11)
    t15 = fmul(big, t14)
    t16 = -t15
    t17 = ffma(t16, t11, big)
    t18 = ffma(t16, t13, t17)
    t19 = ffma(t18, t14, t15)
    tail = fmul(t19, np.float32(5.421010862427522e-20))
    t20 = fmul(grad, tail)
    return t20


def backward_of_f64(grad, x):
    """grad f'(x)"""
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(5183643171103440896))
    s = from_dbits(i2)
    v = dfma(t13, t12, r2)
    big = dfma(v, s, s)
    t14 = dmul(big, np.float64(2.938735877055719e-39))
    t15 = dfma(np.float64(2.938735877055719e-39), big, np.float64(2.0))
    t16 = dfma(t15, t14, np.float64(1.0))
    t17 = dadd(np.float64(1.0), -t16)
    t18 = dfma(t15, t14, t17)
    t19 = ddiv(np.float64(1.0), t16)
    t20 = dmul(big, t19)
    t21 = -t20
    t22 = dfma(t21, t16, big)
    t23 = dfma(t21, t18, t22)
    t24 = dfma(t23, t19, t20)
    tail = dmul(t24, np.float64(2.938735877055719e-39))
    t25 = dmul(grad, tail)
    return t25


def f_float16_of_f32(x):
    """1/(1 + exp(-x))"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(118.0) < t2
    t3 = select(c, np.float64(118.0), t2)
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t10, t9, r)
    big = dfma(v, s, s)
    t11 = dadd(big, np.float64(1.0))
    t12 = ddiv(big, t11)
    t13 = dadd(np.float64(1.0), -t12)
    c2 = t < np.float64(0.0)
    t14 = select(c2, t12, t13)
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


def f_bfloat16_of_f32(x):
    """1/(1 + exp(-x))"""
    t = fabs(x)
    c = np.float32(118.0) < t
    t2 = select(c, np.float32(118.0), t)
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
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t8, t7, r2)
    big = ffma(v, s, s)
    t9 = ffma(np.float32(5.421010862427522e-20), big, np.float32(1.0))
    t10 = fdiv(big, t9)
    tail = fmul(t10, np.float32(5.421010862427522e-20))
    t11 = fsub(np.float32(1.0), tail)
    c2 = x < np.float32(0.0)
    t12 = select(c2, tail, t11)
    return t12


def d1_float16_of_f32(x):
    """exp(-x)/(1 + exp(-x))**2"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(118.0) < t2
    t3 = select(c, np.float64(118.0), t2)
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t10, t9, r)
    big = dfma(v, s, s)
    t11 = dadd(big, np.float64(2.0))
    t12 = dfma(t11, big, np.float64(1.0))
    t13 = ddiv(big, t12)
    t14 = np.float32(t13)
    t15 = np.float64(t14)
    t16 = dabs(t15)
    t17 = dabs(t13)
    c2 = t17 < t16
    c3 = t16 < t17
    i3 = fbits(t14)
    i4 = select(c2, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t18 = from_fbits(i6)
    c4 = c2 | c3
    t19 = select(c4, t18, t14)
    return t19


def d1_bfloat16_of_f32(x):
    """exp(-x)/(1 + exp(-x))**2"""
    t = fabs(x)
    c = np.float32(118.0) < t
    t2 = select(c, np.float32(118.0), t)
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
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1602224128))
    s = from_fbits(i2)
    v = ffma(t8, t7, r2)
    big = ffma(v, s, s)
    t9 = fmul(big, np.float32(5.421010862427522e-20))
    t10 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t11 = ffma(t10, t9, np.float32(1.0))
    t12 = fdiv(big, t11)
    tail = fmul(t12, np.float32(5.421010862427522e-20))
    return tail


def d2_float16_of_f32(x):
    """(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(118.0) < t2
    t3 = select(c, np.float64(118.0), t2)
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t10, t9, r)
    big = dfma(v, s, s)
    t11 = -s
    t12 = dadd(np.float64(1.0), -s)
    one_minus_e = dfma(t11, v, t12)
    t13 = dadd(big, np.float64(3.0))
    t14 = dfma(t13, big, np.float64(3.0))
    t15 = dfma(t14, big, np.float64(1.0))
    t16 = dmul(big, one_minus_e)
    t17 = ddiv(t16, t15)
    t18 = -t
    t19 = dcopysign(t17, t18)
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
    return t25


def d2_bfloat16_of_f32(x):
    """(-1 + exp(-x))*exp(-x)/(1 + exp(-x))**3"""
    t = np.float64(x)
    t2 = dabs(t)
    c = np.float64(118.0) < t2
    t3 = select(c, np.float64(118.0), t2)
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
    n = dbits(shifted)
    i = shl(n, np.int64(52))
    i2 = iadd(i, np.int64(4607182418800017408))
    s = from_dbits(i2)
    v = dfma(t10, t9, r)
    big = dfma(v, s, s)
    t11 = -s
    t12 = dadd(np.float64(1.0), -s)
    one_minus_e = dfma(t11, v, t12)
    t13 = dadd(big, np.float64(3.0))
    t14 = dfma(t13, big, np.float64(3.0))
    t15 = dfma(t14, big, np.float64(1.0))
    t16 = dmul(big, one_minus_e)
    t17 = ddiv(t16, t15)
    t18 = -t
    t19 = dcopysign(t17, t18)
    t20 = dmul(t19, np.float64(0.9999999999999998))
    t21 = np.float32(t20)
    t22 = np.float64(t21)
    t23 = dabs(t22)
    t24 = dabs(t20)
    c2 = t24 < t23
    c3 = t23 < t24
    i3 = fbits(t21)
    i4 = select(c2, np.int32(1), np.int32(0))
    i5 = isub(i3, i4)
    i6 = ior(i5, np.int32(1))
    t25 = from_fbits(i6)
    c4 = c2 | c3
    t26 = select(c4, t25, t21)
    return t26


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
