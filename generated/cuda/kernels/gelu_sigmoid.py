"""Made by actforge from the definitions; changes made here are lost.

GELU with the normal distribution function approximated by a sigmoid.

    x/(1 + exp(-1.702*x))

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
    v = ffma(t11, t10, r3)
    big = ffma(v, s, s)
    t12 = ffma(np.float32(5.421010862427522e-20), big, np.float32(1.0))
    t13 = fmul(big, t2)
    t14 = fdiv(t13, t12)
    t15 = -t14
    tail = fmul(t15, np.float32(5.421010862427522e-20))
    t16 = fadd(x, tail)
    c2 = x < np.float32(0.0)
    t17 = select(c2, tail, t16)
    return t17


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
    t18 = dmul(big, t2)
    t19 = ddiv(t18, t17)
    t20 = -t19
    tail = dmul(t20, np.float64(2.938735877055719e-39))
    t21 = dadd(x, tail)
    c2 = x < np.float64(0.0)
    t22 = select(c2, tail, t21)
    return t22


def d1_of_f32(x):
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
    t15 = fsub(t13, t14)
    t16 = ffma(np.float32(5.421010862427522e-20), big, t15)
    t17 = fsub(t2, np.float32(0.7511542439460754))
    t18 = fsub(t17, np.float32(1.1495213669832083e-08))
    t19 = ffma(np.float32(0.00047036813339218497), t18, np.float32(-0.0022478457540273666))
    t20 = ffma(t19, t18, np.float32(0.00940918829292059))
    t21 = ffma(t20, t18, np.float32(-0.033163752406835556))
    t22 = ffma(t21, t18, np.float32(0.09736274927854538))
    t23 = ffma(t22, t18, np.float32(-0.22881941497325897))
    t24 = ffma(t23, t18, np.float32(0.40332862734794617))
    t25 = ffma(t24, t18, np.float32(-2.1759467124938965))
    t26 = fsub(np.float32(-2.1759467124938965), t25)
    t27 = ffma(t24, t18, t26)
    t28 = fmul(t18, t25)
    t29 = -t28
    t30 = ffma(t18, t25, t29)
    t31 = ffma(t18, t27, t30)
    t32 = fabs(t18)
    c2 = t32 < np.float32(0.44408920407295227)
    t33 = select(c2, t28, t14)
    t34 = select(c2, t31, t16)
    t35 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t36 = ffma(t35, t12, np.float32(1.0))
    t37 = fsub(np.float32(1.0), t36)
    t38 = ffma(t35, t12, t37)
    t39 = fmul(big, t34)
    t40 = ffma(big, t33, t39)
    t41 = fdiv(np.float32(1.0), t36)
    t42 = fmul(t40, t41)
    t43 = -t42
    t44 = ffma(t43, t36, t40)
    t45 = ffma(t43, t38, t44)
    t46 = ffma(t45, t41, t42)
    tail = fmul(t46, np.float32(5.421010862427522e-20))
    t47 = fsub(np.float32(1.0), tail)
    c3 = x < np.float32(0.0)
    t48 = select(c3, tail, t47)
    return t48


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
    t18 = dfma(np.float64(-1.702), t2, np.float64(1.0))
    t19 = dfma(np.float64(2.938735877055719e-39), big, t18)
    t20 = dadd(t2, -np.float64(0.751154255441289))
    t21 = dadd(t20, -np.float64(-4.696480973567411e-17))
    t22 = dfma(np.float64(-4.5004923073051626e-08), t21, np.float64(3.4704427569863813e-07))
    t23 = dfma(t22, t21, np.float64(-2.422108086952393e-06))
    t24 = dfma(t23, t21, np.float64(1.5652302048425993e-05))
    t25 = dfma(t24, t21, np.float64(-9.196925313754517e-05))
    t26 = dfma(t25, t21, np.float64(0.0004863242421909029))
    t27 = dfma(t26, t21, np.float64(-0.0022858948999771363))
    t28 = dfma(t27, t21, np.float64(0.009401447854446856))
    t29 = dfma(t28, t21, np.float64(-0.03314258940179613))
    t30 = dfma(t29, t21, np.float64(0.09736365864335796))
    t31 = dfma(t30, t21, np.float64(-0.2288217594435122))
    t32 = dfma(t31, t21, np.float64(0.40332860066422377))
    t33 = dfma(t32, t21, np.float64(-2.1759466517793475))
    t34 = dmul(t21, t33)
    t35 = dabs(t21)
    c2 = t35 < np.float64(0.4440892098500626)
    t36 = select(c2, t34, t19)
    t37 = dfma(np.float64(2.938735877055719e-39), big, np.float64(2.0))
    t38 = dfma(t37, t17, np.float64(1.0))
    t39 = dmul(big, t36)
    t40 = ddiv(t39, t38)
    tail = dmul(t40, np.float64(2.938735877055719e-39))
    t41 = dadd(np.float64(1.0), -tail)
    c3 = x < np.float64(0.0)
    t42 = select(c3, tail, t41)
    return t42


def d2_of_f32(x):
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
    t18 = ffma(t16, t15, t17)
    t19 = fsub(t17, t18)
    t20 = ffma(t16, t15, t19)
    t21 = ffma(t16, t14, t20)
    t22 = fsub(t2, np.float32(1.4097281694412231))
    t23 = fsub(t22, np.float32(-3.752849409011105e-08))
    t24 = ffma(np.float32(-5.31536279595457e-05), t23, np.float32(0.000260479369899258))
    t25 = ffma(t24, t23, np.float32(-0.0009668427519500256))
    t26 = ffma(t25, t23, np.float32(0.003272485686466098))
    t27 = ffma(t26, t23, np.float32(-0.008351384662091732))
    t28 = ffma(t27, t23, np.float32(0.011056218296289444))
    t29 = ffma(t28, t23, np.float32(0.021573849022388458))
    t30 = ffma(t29, t23, np.float32(-0.17766129970550537))
    t31 = ffma(t30, t23, np.float32(0.5369278788566589))
    t32 = ffma(t31, t23, np.float32(-3.7907025814056396))
    t33 = fsub(np.float32(-3.7907025814056396), t32)
    t34 = ffma(t31, t23, t33)
    t35 = fmul(t23, t32)
    t36 = -t35
    t37 = ffma(t23, t32, t36)
    t38 = ffma(t23, t34, t37)
    t39 = fabs(t23)
    c2 = t39 < np.float32(0.8673617243766785)
    t40 = select(c2, t35, t18)
    t41 = select(c2, t38, t21)
    t42 = ffma(np.float32(5.421010862427522e-20), t13, np.float32(3.0))
    t43 = ffma(np.float32(5.421010862427522e-20), big, t42)
    t44 = ffma(t43, t14, np.float32(3.0))
    t45 = ffma(t43, t15, t44)
    t46 = ffma(t45, t15, np.float32(1.0))
    t47 = fsub(np.float32(1.0), t46)
    t48 = ffma(t45, t15, t47)
    t49 = ffma(t45, t14, t48)
    t50 = fmul(big, t40)
    t51 = -t50
    t52 = ffma(big, t40, t51)
    t53 = ffma(t13, t40, t52)
    t54 = ffma(big, t41, t53)
    t55 = fdiv(np.float32(1.0), t46)
    t56 = fmul(t50, t55)
    t57 = -t56
    t58 = ffma(t57, t46, t50)
    t59 = fadd(t58, t54)
    t60 = ffma(t57, t49, t59)
    t61 = ffma(t60, t55, t56)
    tail = fmul(t61, np.float32(5.421010862427522e-20))
    return tail


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
    t17 = dmul(big, np.float64(2.938735877055719e-39))
    t18 = dfma(np.float64(2.896804), t2, np.float64(3.404))
    t19 = dfma(np.float64(-2.896804), t2, np.float64(3.404))
    t20 = dfma(t18, t17, t19)
    t21 = dadd(t2, -np.float64(1.4097281319127306))
    t22 = dadd(t21, -np.float64(1.0092252730192822e-16))
    t23 = dfma(np.float64(-3.0244999780771832e-12), t22, np.float64(4.1729900648175356e-11))
    t24 = dfma(t23, t22, np.float64(-4.304780117416282e-10))
    t25 = dfma(t24, t22, np.float64(3.665901260571671e-09))
    t26 = dfma(t25, t22, np.float64(-2.91167198712419e-08))
    t27 = dfma(t26, t22, np.float64(2.1458971382370556e-07))
    t28 = dfma(t27, t22, np.float64(-1.448643775248145e-06))
    t29 = dfma(t28, t22, np.float64(8.869892958533243e-06))
    t30 = dfma(t29, t22, np.float64(-4.864097839313375e-05))
    t31 = dfma(t30, t22, np.float64(0.00023475961721093844))
    t32 = dfma(t31, t22, np.float64(-0.0009715560965134598))
    t33 = dfma(t32, t22, np.float64(0.003298366986321907))
    t34 = dfma(t33, t22, np.float64(-0.008349321230273673))
    t35 = dfma(t34, t22, np.float64(0.011044973511395587))
    t36 = dfma(t35, t22, np.float64(0.0215734953911247))
    t37 = dfma(t36, t22, np.float64(-0.17765930434963184))
    t38 = dfma(t37, t22, np.float64(0.5369278940946655))
    t39 = dfma(t38, t22, np.float64(-3.790702681753626))
    t40 = dmul(t22, t39)
    t41 = dabs(t22)
    c2 = t41 < np.float64(0.8673617379884035)
    t42 = select(c2, t40, t20)
    t43 = dfma(np.float64(2.938735877055719e-39), big, np.float64(3.0))
    t44 = dfma(t43, t17, np.float64(3.0))
    t45 = dfma(t44, t17, np.float64(1.0))
    t46 = dmul(big, t42)
    t47 = ddiv(t46, t45)
    tail = dmul(t47, np.float64(2.938735877055719e-39))
    return tail


def backward_of_f32(grad, x):
    """grad f'(x)"""
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
    t15 = fsub(t13, t14)
    t16 = ffma(np.float32(5.421010862427522e-20), big, t15)
    t17 = fsub(t2, np.float32(0.7511542439460754))
    t18 = fsub(t17, np.float32(1.1495213669832083e-08))
    t19 = ffma(np.float32(0.00047036813339218497), t18, np.float32(-0.0022478457540273666))
    t20 = ffma(t19, t18, np.float32(0.00940918829292059))
    t21 = ffma(t20, t18, np.float32(-0.033163752406835556))
    t22 = ffma(t21, t18, np.float32(0.09736274927854538))
    t23 = ffma(t22, t18, np.float32(-0.22881941497325897))
    t24 = ffma(t23, t18, np.float32(0.40332862734794617))
    t25 = ffma(t24, t18, np.float32(-2.1759467124938965))
    t26 = fsub(np.float32(-2.1759467124938965), t25)
    t27 = ffma(t24, t18, t26)
    t28 = fmul(t18, t25)
    t29 = -t28
    t30 = ffma(t18, t25, t29)
    t31 = ffma(t18, t27, t30)
    t32 = fabs(t18)
    c2 = t32 < np.float32(0.44408920407295227)
    t33 = select(c2, t28, t14)
    t34 = select(c2, t31, t16)
    t35 = ffma(np.float32(5.421010862427522e-20), big, np.float32(2.0))
    t36 = ffma(t35, t12, np.float32(1.0))
    t37 = fsub(np.float32(1.0), t36)
    t38 = ffma(t35, t12, t37)
    t39 = fmul(big, t34)
    t40 = ffma(big, t33, t39)
    t41 = fdiv(np.float32(1.0), t36)
    t42 = fmul(t40, t41)
    t43 = -t42
    t44 = ffma(t43, t36, t40)
    t45 = ffma(t43, t38, t44)
    t46 = ffma(t45, t41, t42)
    tail = fmul(t46, np.float32(5.421010862427522e-20))
    t47 = fsub(np.float32(1.0), tail)
    c3 = x < np.float32(0.0)
    t48 = select(c3, tail, t47)
    t49 = fmul(grad, t48)
    return t49


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
    t18 = dfma(np.float64(-1.702), t2, np.float64(1.0))
    t19 = dfma(np.float64(2.938735877055719e-39), big, t18)
    t20 = dadd(t2, -np.float64(0.751154255441289))
    t21 = dadd(t20, -np.float64(-4.696480973567411e-17))
    t22 = dfma(np.float64(-4.5004923073051626e-08), t21, np.float64(3.4704427569863813e-07))
    t23 = dfma(t22, t21, np.float64(-2.422108086952393e-06))
    t24 = dfma(t23, t21, np.float64(1.5652302048425993e-05))
    t25 = dfma(t24, t21, np.float64(-9.196925313754517e-05))
    t26 = dfma(t25, t21, np.float64(0.0004863242421909029))
    t27 = dfma(t26, t21, np.float64(-0.0022858948999771363))
    t28 = dfma(t27, t21, np.float64(0.009401447854446856))
    t29 = dfma(t28, t21, np.float64(-0.03314258940179613))
    t30 = dfma(t29, t21, np.float64(0.09736365864335796))
    t31 = dfma(t30, t21, np.float64(-0.2288217594435122))
    t32 = dfma(t31, t21, np.float64(0.40332860066422377))
    t33 = dfma(t32, t21, np.float64(-2.1759466517793475))
    t34 = dmul(t21, t33)
    t35 = dabs(t21)
    c2 = t35 < np.float64(0.4440892098500626)
    t36 = select(c2, t34, t19)
    t37 = dfma(np.float64(2.938735877055719e-39), big, np.float64(2.0))
    t38 = dfma(t37, t17, np.float64(1.0))
    t39 = dmul(big, t36)
    t40 = ddiv(t39, t38)
    tail = dmul(t40, np.float64(2.938735877055719e-39))
    t41 = dadd(np.float64(1.0), -tail)
    c3 = x < np.float64(0.0)
    t42 = select(c3, tail, t41)
    t43 = dmul(grad, t42)
    return t43


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
