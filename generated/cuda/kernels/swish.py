"""Made by actforge from the definitions; changes made here are lost.

An input gated by its own sigmoid, with a sharpness that can be learned.

    x/(1 + exp(-beta*x))

Source: defs/swish.py. Each program stands twice, for float32 (which float16 and bfloat16 are computed in too) and for
float64. A kernel's argument `aligned` says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 93b93f41ab8ed82c
"""

import numpy as np
from numba import cuda

from .._lanes import (
    BLOCK,
    CHUNK,
    ROWS,
    SUMS,
    TILE,
    apart,
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
    get,
    iadd,
    isub,
    lay,
    load,
    put,
    quotient,
    remainder,
    sar,
    select,
    shl,
    spread,
    store,
    together,
)
from .._launch import kernel


def f_of_f32(x, beta):
    """x/(1 + exp(-beta*x))"""
    t = fabs(x)
    t2 = fmul(beta, t)
    t3 = -t2
    t4 = ffma(beta, t, t3)
    c = np.float32(173.0) < t2
    t5 = select(c, np.float32(173.0), t2)
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
    n = fbits(shifted)
    n2 = isub(n, np.int32(1262485504))
    i = sar(n2, np.int32(1))
    i2 = iadd(i, np.int32(127))
    i3 = shl(i2, np.int32(23))
    s = from_fbits(i3)
    i4 = isub(n2, i)
    i5 = iadd(i4, np.int32(127))
    i6 = shl(i5, np.int32(23))
    s2 = from_fbits(i6)
    v = ffma(t12, t11, r3)
    big = ffma(v, s, s)
    t13 = ffma(s2, big, np.float32(1.0))
    t14 = fmul(t, big)
    t15 = fdiv(t14, t13)
    t16 = -t15
    tail = fmul(t16, s2)
    t17 = select(c, np.float32(-0.0), tail)
    t18 = fadd(x, t17)
    c2 = x < np.float32(0.0)
    t19 = select(c2, t17, t18)
    return t19


def f_of_f64(x, beta):
    """x/(1 + exp(-beta*x))"""
    t = dabs(x)
    t2 = dmul(beta, t)
    t3 = -t2
    t4 = dfma(beta, t, t3)
    c = np.float64(1415.0) < t2
    t5 = select(c, np.float64(1415.0), t2)
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
    n = dbits(shifted)
    n2 = isub(n, np.int64(4843621399236968448))
    i = sar(n2, np.int64(1))
    i2 = iadd(i, np.int64(1023))
    i3 = shl(i2, np.int64(52))
    s = from_dbits(i3)
    i4 = isub(n2, i)
    i5 = iadd(i4, np.int64(1023))
    i6 = shl(i5, np.int64(52))
    s2 = from_dbits(i6)
    v = dfma(t17, t16, r3)
    big = dfma(v, s, s)
    t18 = dfma(s2, big, np.float64(1.0))
    t19 = dmul(t, big)
    t20 = ddiv(t19, t18)
    t21 = -t20
    tail = dmul(t21, s2)
    t22 = select(c, np.float64(-0.0), tail)
    t23 = dadd(x, t22)
    c2 = x < np.float64(0.0)
    t24 = select(c2, t22, t23)
    return t24


def d1_of_f32(x, beta):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2"""
    t = fabs(x)
    t2 = fmul(beta, t)
    t3 = -t2
    t4 = ffma(beta, t, t3)
    c = np.float32(173.0) < t2
    t5 = select(c, np.float32(173.0), t2)
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
    n = fbits(shifted)
    n2 = isub(n, np.int32(1262485504))
    i = sar(n2, np.int32(1))
    i2 = iadd(i, np.int32(127))
    i3 = shl(i2, np.int32(23))
    s = from_fbits(i3)
    i4 = isub(n2, i)
    i5 = iadd(i4, np.int32(127))
    i6 = shl(i5, np.int32(23))
    s2 = from_fbits(i6)
    v = ffma(t12, t11, r3)
    big = ffma(v, s, s)
    t13 = fmul(big, s2)
    t14 = fsub(np.float32(1.0), t6)
    t15 = fsub(t14, t5)
    t16 = ffma(s2, big, t15)
    t17 = fsub(t15, t16)
    t18 = ffma(s2, big, t17)
    t19 = fsub(t5, np.float32(1.2784645557403564))
    t20 = fsub(t19, np.float32(-1.2979282537628478e-08))
    t21 = fadd(t20, t6)
    t22 = ffma(np.float32(-5.491653428180143e-05), t21, np.float32(0.0003925765922758728))
    t23 = ffma(t22, t21, np.float32(-0.002321242820471525))
    t24 = ffma(t23, t21, np.float32(0.011601302772760391))
    t25 = ffma(t24, t21, np.float32(-0.04641055315732956))
    t26 = ffma(t25, t21, np.float32(0.1392323523759842))
    t27 = ffma(t26, t21, np.float32(-1.2784645557403564))
    t28 = fsub(np.float32(-1.2784645557403564), t27)
    t29 = ffma(t26, t21, t28)
    t30 = fmul(t21, t27)
    t31 = -t30
    t32 = ffma(t21, t27, t31)
    t33 = ffma(t21, t29, t32)
    t34 = fabs(t21)
    c2 = t34 < np.float32(0.6938893795013428)
    t35 = select(c2, t30, t16)
    t36 = select(c2, t33, t18)
    t37 = ffma(s2, big, np.float32(2.0))
    t38 = ffma(t37, t13, np.float32(1.0))
    t39 = fsub(np.float32(1.0), t38)
    t40 = ffma(t37, t13, t39)
    t41 = fmul(big, t36)
    t42 = ffma(big, t35, t41)
    t43 = fdiv(np.float32(1.0), t38)
    t44 = fmul(t42, t43)
    t45 = -t44
    t46 = ffma(t45, t38, t42)
    t47 = ffma(t45, t40, t46)
    t48 = ffma(t47, t43, t44)
    tail = fmul(t48, s2)
    t49 = select(c, np.float32(-0.0), tail)
    t50 = fsub(np.float32(1.0), t49)
    c3 = x < np.float32(0.0)
    t51 = select(c3, t49, t50)
    return t51


def d1_of_f64(x, beta):
    """(beta*x*exp(-beta*x) + 1 + exp(-beta*x))/(1 + exp(-beta*x))**2"""
    t = dabs(x)
    t2 = dmul(beta, t)
    t3 = -t2
    t4 = dfma(beta, t, t3)
    c = np.float64(1415.0) < t2
    t5 = select(c, np.float64(1415.0), t2)
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
    n = dbits(shifted)
    n2 = isub(n, np.int64(4843621399236968448))
    i = sar(n2, np.int64(1))
    i2 = iadd(i, np.int64(1023))
    i3 = shl(i2, np.int64(52))
    s = from_dbits(i3)
    i4 = isub(n2, i)
    i5 = iadd(i4, np.int64(1023))
    i6 = shl(i5, np.int64(52))
    s2 = from_dbits(i6)
    v = dfma(t17, t16, r3)
    big = dfma(v, s, s)
    t18 = dadd(s, -big)
    t19 = dfma(v, s, t18)
    t20 = dmul(t19, s2)
    t21 = dmul(big, s2)
    t22 = dadd(np.float64(1.0), -t6)
    t23 = dadd(t22, -t5)
    t24 = dfma(s2, t19, t23)
    t25 = dfma(s2, big, t24)
    t26 = dadd(t5, -np.float64(1.2784645427610737))
    t27 = dadd(t26, -np.float64(1.0946994183093437e-16))
    t28 = dadd(t27, t6)
    t29 = dfma(np.float64(2.6931715546874645e-12), t28, np.float64(-4.228319401659955e-11))
    t30 = dfma(t29, t28, np.float64(5.821710863485258e-10))
    t31 = dfma(t30, t28, np.float64(-6.980256715377762e-09))
    t32 = dfma(t31, t28, np.float64(7.673684585319321e-08))
    t33 = dfma(t32, t28, np.float64(-7.673710795170029e-07))
    t34 = dfma(t33, t28, np.float64(6.906362822575354e-06))
    t35 = dfma(t34, t28, np.float64(-5.525090208680231e-05))
    t36 = dfma(t35, t28, np.float64(0.0003867563093677402))
    t37 = dfma(t36, t28, np.float64(-0.002320537856236969))
    t38 = dfma(t37, t28, np.float64(0.011602689281712843))
    t39 = dfma(t38, t28, np.float64(-0.04641075712685199))
    t40 = dfma(t39, t28, np.float64(0.13923227138053687))
    t41 = dfma(t40, t28, np.float64(-1.2784645427610737))
    t42 = dmul(t28, t41)
    t43 = dabs(t28)
    c2 = t43 < np.float64(0.6938893903907228)
    t44 = select(c2, t42, t25)
    t45 = dfma(s2, t19, np.float64(2.0))
    t46 = dfma(s2, big, t45)
    t47 = dfma(t46, t20, np.float64(1.0))
    t48 = dfma(t46, t21, t47)
    t49 = dmul(big, t44)
    t50 = -t49
    t51 = dfma(big, t44, t50)
    t52 = dfma(t19, t44, t51)
    t53 = ddiv(np.float64(1.0), t48)
    t54 = dmul(t49, t53)
    t55 = -t54
    t56 = dfma(t55, t48, t49)
    t57 = dadd(t56, t52)
    t58 = dfma(t57, t53, t54)
    tail = dmul(t58, s2)
    t59 = select(c, np.float64(-0.0), tail)
    t60 = dadd(np.float64(1.0), -t59)
    c3 = x < np.float64(0.0)
    t61 = select(c3, t59, t60)
    return t61


def d2_of_f32(x, beta):
    """beta*(-beta*x + beta*x*exp(-beta*x) + 2 + 2*exp(-beta*x))*exp(-beta*x)/(1 + exp(-beta*x))**3"""
    t = fabs(x)
    t2 = fmul(beta, t)
    t3 = -t2
    t4 = ffma(beta, t, t3)
    c = np.float32(173.0) < t2
    t5 = select(c, np.float32(173.0), t2)
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
    n = fbits(shifted)
    n2 = isub(n, np.int32(1262485504))
    i = sar(n2, np.int32(1))
    i2 = iadd(i, np.int32(127))
    i3 = shl(i2, np.int32(23))
    s = from_fbits(i3)
    i4 = isub(n2, i)
    i5 = iadd(i4, np.int32(127))
    i6 = shl(i5, np.int32(23))
    s2 = from_fbits(i6)
    v = ffma(t12, t11, r3)
    big = ffma(v, s, s)
    t13 = fmul(big, s2)
    t14 = fadd(t6, np.float32(2.0))
    t15 = fadd(t5, t14)
    t16 = fsub(np.float32(2.0), t6)
    t17 = fsub(t16, t5)
    t18 = ffma(t15, t13, t17)
    t19 = fsub(t17, t18)
    t20 = ffma(t15, t13, t19)
    t21 = fsub(t5, np.float32(2.399357318878174))
    t22 = fsub(t21, np.float32(-3.83627067890302e-08))
    t23 = fadd(t22, t6)
    t24 = ffma(np.float32(1.234771389135858e-06), t23, np.float32(-8.699139470991213e-06))
    t25 = ffma(t24, t23, np.float32(4.6670767915202305e-05))
    t26 = ffma(t25, t23, np.float32(-0.00020098892855457962))
    t27 = ffma(t26, t23, np.float32(0.00045452258200384676))
    t28 = ffma(t27, t23, np.float32(0.0015100943855941296))
    t29 = ffma(t28, t23, np.float32(-0.02117146924138069))
    t30 = ffma(t29, t23, np.float32(0.10890241712331772))
    t31 = ffma(t30, t23, np.float32(-1.308580994606018))
    t32 = fsub(np.float32(-1.308580994606018), t31)
    t33 = ffma(t30, t23, t32)
    t34 = fmul(t23, t31)
    t35 = -t34
    t36 = ffma(t23, t31, t35)
    t37 = ffma(t23, t33, t36)
    t38 = fabs(t23)
    c2 = t38 < np.float32(1.355252742767334)
    t39 = select(c2, t34, t18)
    t40 = select(c2, t37, t20)
    t41 = ffma(s2, big, np.float32(3.0))
    t42 = ffma(t41, t13, np.float32(3.0))
    t43 = ffma(t42, t13, np.float32(1.0))
    t44 = fsub(np.float32(1.0), t43)
    t45 = ffma(t42, t13, t44)
    t46 = fmul(beta, big)
    t47 = fmul(t46, t40)
    t48 = ffma(t46, t39, t47)
    t49 = fdiv(np.float32(1.0), t43)
    t50 = fmul(t48, t49)
    t51 = -t50
    t52 = ffma(t51, t43, t48)
    t53 = ffma(t51, t45, t52)
    t54 = ffma(t53, t49, t50)
    tail = fmul(t54, s2)
    t55 = select(c, np.float32(-0.0), tail)
    return t55


def d2_of_f64(x, beta):
    """beta*(-beta*x + beta*x*exp(-beta*x) + 2 + 2*exp(-beta*x))*exp(-beta*x)/(1 + exp(-beta*x))**3"""
    t = dabs(x)
    t2 = dmul(beta, t)
    t3 = -t2
    t4 = dfma(beta, t, t3)
    c = np.float64(1415.0) < t2
    t5 = select(c, np.float64(1415.0), t2)
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
    n = dbits(shifted)
    n2 = isub(n, np.int64(4843621399236968448))
    i = sar(n2, np.int64(1))
    i2 = iadd(i, np.int64(1023))
    i3 = shl(i2, np.int64(52))
    s = from_dbits(i3)
    i4 = isub(n2, i)
    i5 = iadd(i4, np.int64(1023))
    i6 = shl(i5, np.int64(52))
    s2 = from_dbits(i6)
    v = dfma(t17, t16, r3)
    big = dfma(v, s, s)
    t18 = dmul(big, s2)
    t19 = dadd(t6, np.float64(2.0))
    t20 = dadd(t5, t19)
    t21 = dadd(np.float64(2.0), -t6)
    t22 = dadd(t21, -t5)
    t23 = dfma(t20, t18, t22)
    t24 = dadd(t5, -np.float64(2.3993572805154675))
    t25 = dadd(t24, -np.float64(1.8464872855353363e-16))
    t26 = dadd(t25, t6)
    t27 = dfma(np.float64(6.461019760577196e-15), t26, np.float64(-5.1794976224967043e-14))
    t28 = dfma(t27, t26, np.float64(7.10951729385992e-13))
    t29 = dfma(t28, t26, np.float64(-9.992370498845121e-12))
    t30 = dfma(t29, t26, np.float64(1.2545812370041878e-10))
    t31 = dfma(t30, t26, np.float64(-1.44041594195476e-09))
    t32 = dfma(t31, t26, np.float64(1.5010631463683834e-08))
    t33 = dfma(t32, t26, np.float64(-1.401029204991601e-07))
    t34 = dfma(t33, t26, np.float64(1.1508743142808461e-06))
    t35 = dfma(t34, t26, np.float64(-8.10647186090051e-06))
    t36 = dfma(t35, t26, np.float64(4.684060847392007e-05))
    t37 = dfma(t36, t26, np.float64(-0.0002018060956182646))
    t38 = dfma(t37, t26, np.float64(0.0004543675885116681))
    t39 = dfma(t38, t26, np.float64(0.001510506983666477))
    t40 = dfma(t39, t26, np.float64(-0.021171407639146912))
    t41 = dfma(t40, t26, np.float64(0.10890236203086624))
    t42 = dfma(t41, t26, np.float64(-1.3085810022886))
    t43 = dmul(t26, t42)
    t44 = dabs(t26)
    c2 = t44 < np.float64(1.3552527156068805)
    t45 = select(c2, t43, t23)
    t46 = dfma(s2, big, np.float64(3.0))
    t47 = dfma(t46, t18, np.float64(3.0))
    t48 = dfma(t47, t18, np.float64(1.0))
    t49 = dmul(beta, big)
    t50 = dmul(t49, t45)
    t51 = ddiv(t50, t48)
    tail = dmul(t51, s2)
    t52 = select(c, np.float64(-0.0), tail)
    return t52


def d_beta_of_f32(x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2"""
    t = fabs(x)
    t2 = fmul(beta, t)
    t3 = -t2
    t4 = ffma(beta, t, t3)
    c = np.float32(173.0) < t2
    t5 = select(c, np.float32(173.0), t2)
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
    n = fbits(shifted)
    n2 = isub(n, np.int32(1262485504))
    i = sar(n2, np.int32(1))
    i2 = iadd(i, np.int32(127))
    i3 = shl(i2, np.int32(23))
    s = from_fbits(i3)
    i4 = isub(n2, i)
    i5 = iadd(i4, np.int32(127))
    i6 = shl(i5, np.int32(23))
    s2 = from_fbits(i6)
    v = ffma(t12, t11, r3)
    big = ffma(v, s, s)
    t13 = fmul(big, s2)
    t14 = ffma(s2, big, np.float32(2.0))
    t15 = ffma(t14, t13, np.float32(1.0))
    t16 = fmul(t, t)
    t17 = fmul(t16, big)
    t18 = fdiv(t17, t15)
    tail = fmul(t18, s2)
    t19 = select(c, np.float32(0.0), tail)
    return t19


def d_beta_of_f64(x, beta):
    """x**2*exp(-beta*x)/(1 + exp(-beta*x))**2"""
    t = dabs(x)
    t2 = dmul(beta, t)
    t3 = -t2
    t4 = dfma(beta, t, t3)
    c = np.float64(1415.0) < t2
    t5 = select(c, np.float64(1415.0), t2)
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
    n = dbits(shifted)
    n2 = isub(n, np.int64(4843621399236968448))
    i = sar(n2, np.int64(1))
    i2 = iadd(i, np.int64(1023))
    i3 = shl(i2, np.int64(52))
    s = from_dbits(i3)
    i4 = isub(n2, i)
    i5 = iadd(i4, np.int64(1023))
    i6 = shl(i5, np.int64(52))
    s2 = from_dbits(i6)
    v = dfma(t17, t16, r3)
    big = dfma(v, s, s)
    t18 = dmul(big, s2)
    t19 = dfma(s2, big, np.float64(2.0))
    t20 = dfma(t19, t18, np.float64(1.0))
    t21 = dmul(t, t)
    t22 = dmul(t21, big)
    t23 = ddiv(t22, t20)
    tail = dmul(t23, s2)
    t24 = select(c, np.float64(0.0), tail)
    return t24


def backward_of_f32(grad, x, beta):
    """grad f'(x), grad df/dbeta in float64"""
    t = fabs(x)
    t2 = fmul(beta, t)
    t3 = -t2
    t4 = ffma(beta, t, t3)
    c = np.float32(173.0) < t2
    t5 = select(c, np.float32(173.0), t2)
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
    n = fbits(shifted)
    n2 = isub(n, np.int32(1262485504))
    i = sar(n2, np.int32(1))
    i2 = iadd(i, np.int32(127))
    i3 = shl(i2, np.int32(23))
    s = from_fbits(i3)
    i4 = isub(n2, i)
    i5 = iadd(i4, np.int32(127))
    i6 = shl(i5, np.int32(23))
    s2 = from_fbits(i6)
    v = ffma(t12, t11, r3)
    big = ffma(v, s, s)
    t13 = fmul(big, s2)
    t14 = fsub(np.float32(1.0), t6)
    t15 = fsub(t14, t5)
    t16 = ffma(s2, big, t15)
    t17 = fsub(t15, t16)
    t18 = ffma(s2, big, t17)
    t19 = fsub(t5, np.float32(1.2784645557403564))
    t20 = fsub(t19, np.float32(-1.2979282537628478e-08))
    t21 = fadd(t20, t6)
    t22 = ffma(np.float32(-5.491653428180143e-05), t21, np.float32(0.0003925765922758728))
    t23 = ffma(t22, t21, np.float32(-0.002321242820471525))
    t24 = ffma(t23, t21, np.float32(0.011601302772760391))
    t25 = ffma(t24, t21, np.float32(-0.04641055315732956))
    t26 = ffma(t25, t21, np.float32(0.1392323523759842))
    t27 = ffma(t26, t21, np.float32(-1.2784645557403564))
    t28 = fsub(np.float32(-1.2784645557403564), t27)
    t29 = ffma(t26, t21, t28)
    t30 = fmul(t21, t27)
    t31 = -t30
    t32 = ffma(t21, t27, t31)
    t33 = ffma(t21, t29, t32)
    t34 = fabs(t21)
    c2 = t34 < np.float32(0.6938893795013428)
    t35 = select(c2, t30, t16)
    t36 = select(c2, t33, t18)
    t37 = ffma(s2, big, np.float32(2.0))
    t38 = ffma(t37, t13, np.float32(1.0))
    t39 = fsub(np.float32(1.0), t38)
    t40 = ffma(t37, t13, t39)
    t41 = fmul(big, t36)
    t42 = ffma(big, t35, t41)
    t43 = fdiv(np.float32(1.0), t38)
    t44 = fmul(t42, t43)
    t45 = -t44
    t46 = ffma(t45, t38, t42)
    t47 = ffma(t45, t40, t46)
    t48 = ffma(t47, t43, t44)
    tail = fmul(t48, s2)
    t49 = select(c, np.float32(-0.0), tail)
    t50 = fsub(np.float32(1.0), t49)
    c3 = x < np.float32(0.0)
    t51 = select(c3, t49, t50)
    t52 = fmul(t, t)
    t53 = fmul(t52, big)
    t54 = fdiv(t53, t38)
    tail2 = fmul(t54, s2)
    t55 = select(c, np.float32(0.0), tail2)
    t56 = fmul(grad, t51)
    t57 = np.float64(grad)
    t58 = np.float64(t55)
    t59 = dmul(t57, t58)
    return t56, t59


def backward_of_f64(grad, x, beta):
    """grad f'(x), grad df/dbeta in float64"""
    t = dabs(x)
    t2 = dmul(beta, t)
    t3 = -t2
    t4 = dfma(beta, t, t3)
    c = np.float64(1415.0) < t2
    t5 = select(c, np.float64(1415.0), t2)
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
    n = dbits(shifted)
    n2 = isub(n, np.int64(4843621399236968448))
    i = sar(n2, np.int64(1))
    i2 = iadd(i, np.int64(1023))
    i3 = shl(i2, np.int64(52))
    s = from_dbits(i3)
    i4 = isub(n2, i)
    i5 = iadd(i4, np.int64(1023))
    i6 = shl(i5, np.int64(52))
    s2 = from_dbits(i6)
    v = dfma(t17, t16, r3)
    big = dfma(v, s, s)
    t18 = dadd(s, -big)
    t19 = dfma(v, s, t18)
    t20 = dmul(t19, s2)
    t21 = dmul(big, s2)
    t22 = dadd(np.float64(1.0), -t6)
    t23 = dadd(t22, -t5)
    t24 = dfma(s2, t19, t23)
    t25 = dfma(s2, big, t24)
    t26 = dadd(t5, -np.float64(1.2784645427610737))
    t27 = dadd(t26, -np.float64(1.0946994183093437e-16))
    t28 = dadd(t27, t6)
    t29 = dfma(np.float64(2.6931715546874645e-12), t28, np.float64(-4.228319401659955e-11))
    t30 = dfma(t29, t28, np.float64(5.821710863485258e-10))
    t31 = dfma(t30, t28, np.float64(-6.980256715377762e-09))
    t32 = dfma(t31, t28, np.float64(7.673684585319321e-08))
    t33 = dfma(t32, t28, np.float64(-7.673710795170029e-07))
    t34 = dfma(t33, t28, np.float64(6.906362822575354e-06))
    t35 = dfma(t34, t28, np.float64(-5.525090208680231e-05))
    t36 = dfma(t35, t28, np.float64(0.0003867563093677402))
    t37 = dfma(t36, t28, np.float64(-0.002320537856236969))
    t38 = dfma(t37, t28, np.float64(0.011602689281712843))
    t39 = dfma(t38, t28, np.float64(-0.04641075712685199))
    t40 = dfma(t39, t28, np.float64(0.13923227138053687))
    t41 = dfma(t40, t28, np.float64(-1.2784645427610737))
    t42 = dmul(t28, t41)
    t43 = dabs(t28)
    c2 = t43 < np.float64(0.6938893903907228)
    t44 = select(c2, t42, t25)
    t45 = dfma(s2, t19, np.float64(2.0))
    t46 = dfma(s2, big, t45)
    t47 = dfma(t46, t20, np.float64(1.0))
    t48 = dfma(t46, t21, t47)
    t49 = dmul(big, t44)
    t50 = -t49
    t51 = dfma(big, t44, t50)
    t52 = dfma(t19, t44, t51)
    t53 = ddiv(np.float64(1.0), t48)
    t54 = dmul(t49, t53)
    t55 = -t54
    t56 = dfma(t55, t48, t49)
    t57 = dadd(t56, t52)
    t58 = dfma(t57, t53, t54)
    tail = dmul(t58, s2)
    t59 = select(c, np.float64(-0.0), tail)
    t60 = dadd(np.float64(1.0), -t59)
    c3 = x < np.float64(0.0)
    t61 = select(c3, t59, t60)
    t62 = dfma(s2, big, np.float64(2.0))
    t63 = dfma(t62, t21, np.float64(1.0))
    t64 = dmul(t, t)
    t65 = dmul(t64, big)
    t66 = ddiv(t65, t63)
    tail2 = dmul(t66, s2)
    t67 = select(c, np.float64(0.0), tail2)
    t68 = dmul(grad, t61)
    t69 = dmul(grad, t67)
    return t68, t69


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
d_beta_of = by_type(d_beta_of_f32, d_beta_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)


@kernel("ppiiv")
def f(x, y, n, aligned, beta_value):
    """y[i] = f(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(f_of, together((x_lanes, beta_value,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("ppiipii")
def f_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = f(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
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


@kernel("ppiipii")
def d1_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d1(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
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


@kernel("ppiipii")
def d2_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d2(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
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


@kernel("ppiipii")
def d_beta_by_array(x, y, n, aligned, beta_at, beta_inner, beta_channels):
    """y[i] = d_beta(x[i]) for i < n; a parameter's value at i is element i // inner % channels of its own."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        beta_lanes = spread(beta_at, start, thread, beta_inner, beta_channels)
        store(y, start, thread, n, aligned, each(d_beta_of, together((x_lanes, beta_lanes,))))
        start += np.int64(cuda.gridDim.x) * TILE


@kernel("pppdiiiiv")
def backward(grad, x, dx, beta_partial, n, rows, chunks, aligned, beta_value):
    """dx[i] = grad[i] f'(x[i]), and sums of parameter gradients over chunks of `rows` rows of `n` elements."""
    share = cuda.shared.array(TILE, np.float64)
    thread = np.int64(cuda.threadIdx.x)
    lane = thread
    for chunk in range(cuda.blockIdx.x, rows * chunks, cuda.gridDim.x):
        row = quotient(np.int64(chunk), chunks)
        begin = row * n + (chunk - row * chunks) * CHUNK
        stop = min(begin + CHUNK, row * n + n)
        beta_partial_sum = np.float64(0.0)
        for start in range(begin, stop, TILE):
            grad_lanes = load(grad, start, thread, stop, aligned)
            x_lanes = load(x, start, thread, stop, aligned)
            results = apart(each(backward_of, together((grad_lanes, x_lanes, beta_value,))))
            store(dx, start, thread, stop, aligned, results[0])
            lay(share, x, thread, results[1])
            cuda.syncthreads()
            if thread < SUMS:
                for term in range(thread, min(stop - start, TILE), SUMS):
                    beta_partial_sum = dadd(beta_partial_sum, share[term])
            cuda.syncthreads()
        share[thread] = beta_partial_sum
        cuda.syncthreads()
        half = SUMS // 2
        while half > 0:
            if lane < half:
                share[thread] = dadd(share[thread], share[thread + half])
            cuda.syncthreads()
            half //= 2
        if thread == 0:
            beta_partial[chunk] = share[0]
        cuda.syncthreads()


@kernel("pppdiiiiipi")
def backward_by_row(grad, x, dx, beta_partial, n, rows, chunks, aligned, channels, beta_at, beta_step):
    """dx[i] = grad[i] f'(x[i]), and sums of parameter gradients over chunks of `rows` rows of `n` elements; a parameter has one value for each row."""
    share = cuda.shared.array(TILE, np.float64)
    thread = np.int64(cuda.threadIdx.x)
    lane = thread
    for chunk in range(cuda.blockIdx.x, rows * chunks, cuda.gridDim.x):
        row = quotient(np.int64(chunk), chunks)
        begin = row * n + (chunk - row * chunks) * CHUNK
        stop = min(begin + CHUNK, row * n + n)
        channel = remainder(row, channels)
        beta_value = get(beta_at, channel * beta_step)
        beta_partial_sum = np.float64(0.0)
        for start in range(begin, stop, TILE):
            grad_lanes = load(grad, start, thread, stop, aligned)
            x_lanes = load(x, start, thread, stop, aligned)
            results = apart(each(backward_of, together((grad_lanes, x_lanes, beta_value,))))
            store(dx, start, thread, stop, aligned, results[0])
            lay(share, x, thread, results[1])
            cuda.syncthreads()
            if thread < SUMS:
                for term in range(thread, min(stop - start, TILE), SUMS):
                    beta_partial_sum = dadd(beta_partial_sum, share[term])
            cuda.syncthreads()
        share[thread] = beta_partial_sum
        cuda.syncthreads()
        half = SUMS // 2
        while half > 0:
            if lane < half:
                share[thread] = dadd(share[thread], share[thread + half])
            cuda.syncthreads()
            half //= 2
        if thread == 0:
            beta_partial[chunk] = share[0]
        cuda.syncthreads()


@kernel("pppdiiiipi")
def backward_by_short_row(grad, x, dx, beta_partial, n, rows, chunks, channels, beta_at, beta_step):
    """The same for short rows, a few threads for each."""
    share = cuda.shared.array(BLOCK, np.float64)
    thread = np.int64(cuda.threadIdx.x)
    lane = remainder(thread, np.int64(SUMS))
    groups = BLOCK // SUMS
    for block in range(cuda.blockIdx.x * groups, rows * chunks, cuda.gridDim.x * groups):
        chunk = block + quotient(thread, np.int64(SUMS))
        row = quotient(np.int64(chunk), chunks)
        begin = row * n + (chunk - row * chunks) * CHUNK
        stop = min(begin + CHUNK, row * n + n) if chunk < rows * chunks else begin
        channel = remainder(row, channels)
        beta_value = get(beta_at, channel * beta_step)
        beta_partial_sum = np.float64(0.0)
        for here in range(begin + lane, stop, SUMS):
            result = backward_of(get(grad, here), get(x, here), beta_value)
            put(dx, here, result[0])
            beta_partial_sum = dadd(beta_partial_sum, result[1])
        share[thread] = beta_partial_sum
        cuda.syncthreads()
        half = SUMS // 2
        while half > 0:
            if lane < half:
                share[thread] = dadd(share[thread], share[thread + half])
            cuda.syncthreads()
            half //= 2
        if lane == 0 and chunk < rows * chunks:
            beta_partial[chunk] = share[thread]
        cuda.syncthreads()


@kernel("pppdiiiiipi")
def backward_by_column(grad, x, dx, beta_partial, n, whole, width, spans, channels, beta_at, beta_step):
    """The same for parameters that vary along rows of `width` elements, and stay from row to row: a thread goes down ROWS of the `whole` rows of a column; of the last row, some elements may be missing."""
    for item in range(cuda.grid(1), width * (spans + 1), cuda.gridsize(1)):
        span = quotient(np.int64(item), width)
        column = item - span * width
        first = span * ROWS if span < spans else whole
        last = min(first + ROWS, whole) if span < spans else whole + 1
        channel = remainder(column, channels)
        beta_value = get(beta_at, channel * beta_step)
        beta_partial_sum = np.float64(0.0)
        for row in range(first, last):
            here = row * width + column
            if here < n:
                result = backward_of(get(grad, here), get(x, here), beta_value)
                put(dx, here, result[0])
                beta_partial_sum = dadd(beta_partial_sum, result[1])
        beta_partial[item] = beta_partial_sum
