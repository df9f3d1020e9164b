"""squareplus: the kernels, as straight-line programs.

The branch of a hyperbola that has ReLU as its asymptotes.

    x/2 + sqrt(b + x**2)/2

Barron (2021). Squareplus: A softplus-like algebraic rectifier. arXiv:2112.11687.

Each function is for scalars of the type in its name, and for the inside of compiled code. Equal inputs give equal bits
on every target.

Generated from defs/squareplus.py by `python -m codegen build`; do not edit.
"""

from math import inf

from numba import float32, float64, int32

from ..runtime.operations import bits, copysign, fma, from_bits, kernel, select, sqrt


@kernel
def f_float32(x, b):
    """(x + sqrt(b + x**2))/2

    By cancel; conjugate.

    The largest error found at default parameters is 0.5 ulp, at x = -0.12512213, on 4,278,190,080 inputs, and at
    others is 0.5 ulp, at x = -3.367685e+38, b = 5.191045e-05, on 651,541 inputs.
    """
    t = float64(b)
    t2 = float64(x)
    t3 = abs(t2)
    t4 = t3 * t3
    t5 = t4 + t
    root = sqrt(t5)
    t6 = root + t3
    t7 = 0.5 * t
    t8 = t7 / t6
    c = t3 == inf
    t9 = select(c, 0.0, t8)
    t10 = 0.5 * t6
    t11 = select(c, inf, t10)
    c2 = t2 < 0.0
    t12 = select(c2, t9, t11)
    t13 = float32(t12)
    c3 = b == b
    t14 = select(c3, t13, b)
    return t14


@kernel
def f_float64(x, b):
    """(x + sqrt(b + x**2))/2

    By cancel; conjugate.

    The largest error found at default parameters is 0.7319 ulp, at x = -6.119997737031505e+307, on 20,121 inputs,
    and at others is 1.24 ulp, at x = -1.7976931348623157e+308, b = 24.322112673945867, on 16,694 inputs.
    """
    t = abs(x)
    c = b < 4.450147717014403e-308
    t2 = select(c, 8.112963841460668e+31, 1.0)
    t3 = b * t2
    i = bits(t3)
    i2 = i >> 52
    i3 = i2 - 1023
    i4 = i3 >> 1
    i5 = 0 - i4
    i6 = i5 + 1023
    i7 = i6 << 52
    t4 = from_bits(i7)
    t5 = select(c, 9007199254740992.0, 1.0)
    t6 = t4 * t5
    i8 = i4 + 1023
    i9 = i8 << 52
    t7 = from_bits(i9)
    t8 = select(c, 1.1102230246251565e-16, 1.0)
    t9 = t7 * t8
    t10 = b * t6
    t11 = t10 * t6
    t12 = 2.305843009213694e+18 * t9
    c2 = t12 < t
    t13 = select(c2, t12, t)
    t14 = t13 * t6
    t15 = t14 * t14
    t16 = -t15
    t17 = fma(t14, t14, t16)
    t18 = t15 + t11
    t19 = t18 - t15
    t20 = t18 - t19
    t21 = t15 - t20
    t22 = t11 - t19
    t23 = t21 + t22
    t24 = t23 + t17
    root = sqrt(t18)
    t25 = -root
    t26 = fma(t25, root, t18)
    t27 = t26 + t24
    t28 = root + root
    t29 = t27 / t28
    t30 = root + t14
    t31 = t30 - root
    t32 = t30 - t31
    t33 = root - t32
    t34 = t14 - t31
    t35 = t33 + t34
    t36 = t35 + t29
    t37 = 0.5 * t11
    t38 = 1.0 / t30
    t39 = t37 * t38
    t40 = -t39
    t41 = fma(t40, t30, t37)
    t42 = fma(t40, t36, t41)
    t43 = fma(t42, t38, t39)
    t44 = t43 * t9
    far = select(c2, t, t12)
    t45 = 1.0 / t12
    t46 = t12 / far
    t47 = t44 * t46
    t48 = t30 + t36
    t49 = 0.5 * t48
    t50 = t49 * t9
    t51 = t50 * t45
    t52 = t51 * far
    c3 = x < 0.0
    t53 = select(c3, t47, t52)
    return t53


@kernel
def d1_float32(x, b):
    """(x/sqrt(b + x**2) + 1)/2

    By cancel; conjugate.

    The largest error found at default parameters is 0.5 ulp, at x = -3.7778932e+22, on 4,278,190,080 inputs, and
    at others is 0.5 ulp, at x = -1.9547903e+22, b = 1.0709298, on 664,052 inputs.
    """
    t = float64(b)
    t2 = float64(x)
    t3 = abs(t2)
    t4 = t3 * t3
    t5 = t4 + t
    root = sqrt(t5)
    t6 = root + t3
    t7 = root * t6
    t8 = 0.5 * t
    t9 = t8 / t7
    c = t3 == inf
    t10 = select(c, 0.0, t9)
    t11 = 0.5 * t6
    t12 = t11 / root
    t13 = select(c, 1.0, t12)
    c2 = t2 < 0.0
    t14 = select(c2, t10, t13)
    t15 = float32(t14)
    c3 = b == b
    t16 = select(c3, t15, b)
    return t16


@kernel
def d1_float64(x, b):
    """(x/sqrt(b + x**2) + 1)/2

    By cancel; conjugate.

    The largest error found at default parameters is 1 ulp, at x = -6.703903964971298e+153, on 20,293 inputs, and
    at others is 1.106 ulp, at x = -4.08937993858542e+212, b = 1.4883989226235284e+118, on 20,086 inputs.
    """
    t = abs(x)
    c = b < 4.450147717014403e-308
    t2 = select(c, 8.112963841460668e+31, 1.0)
    t3 = b * t2
    i = bits(t3)
    i2 = i >> 52
    i3 = i2 - 1023
    i4 = i3 >> 1
    i5 = 0 - i4
    i6 = i5 + 1023
    i7 = i6 << 52
    t4 = from_bits(i7)
    t5 = select(c, 9007199254740992.0, 1.0)
    t6 = t4 * t5
    i8 = i4 + 1023
    i9 = i8 << 52
    t7 = from_bits(i9)
    t8 = select(c, 1.1102230246251565e-16, 1.0)
    t9 = t7 * t8
    t10 = b * t6
    t11 = t10 * t6
    t12 = 2.305843009213694e+18 * t9
    c2 = t12 < t
    t13 = select(c2, t12, t)
    t14 = t13 * t6
    t15 = t14 * t14
    t16 = -t15
    t17 = fma(t14, t14, t16)
    t18 = t15 + t11
    t19 = t18 - t15
    t20 = t18 - t19
    t21 = t15 - t20
    t22 = t11 - t19
    t23 = t21 + t22
    t24 = t23 + t17
    root = sqrt(t18)
    t25 = -root
    t26 = fma(t25, root, t18)
    t27 = t26 + t24
    t28 = root + root
    t29 = t27 / t28
    t30 = root + t14
    t31 = t30 - root
    t32 = t30 - t31
    t33 = root - t32
    t34 = t14 - t31
    t35 = t33 + t34
    t36 = t35 + t29
    t37 = root * t30
    t38 = -t37
    t39 = fma(root, t30, t38)
    t40 = fma(t29, t30, t39)
    t41 = fma(root, t36, t40)
    t42 = t11 * 0.5
    t43 = 1.0 / t37
    t44 = t42 * t43
    t45 = -t44
    t46 = fma(t45, t37, t42)
    t47 = fma(t45, t41, t46)
    t48 = fma(t47, t43, t44)
    far = select(c2, t, t12)
    t49 = 1.0 / t12
    t50 = t12 / far
    t51 = -t50
    t52 = fma(t51, far, t12)
    t53 = t52 * t49
    t54 = t53 * t50
    t55 = t48 * t50
    t56 = -t55
    t57 = fma(t48, t50, t56)
    t58 = fma(t48, t54, t57)
    t59 = t55 * t50
    t60 = -t59
    t61 = fma(t55, t50, t60)
    t62 = fma(t58, t50, t61)
    t63 = fma(t55, t54, t62)
    t64 = t59 + t63
    c3 = t == inf
    t65 = select(c3, 0.0, t64)
    t66 = t36 * 0.5
    t67 = t30 * 0.5
    t68 = 1.0 / root
    t69 = t67 * t68
    t70 = -t69
    t71 = fma(t70, root, t67)
    t72 = t71 + t66
    t73 = fma(t70, t29, t72)
    t74 = fma(t73, t68, t69)
    c4 = x < 0.0
    t75 = select(c4, t65, t74)
    c5 = b == b
    t76 = select(c5, t75, b)
    return t76


@kernel
def d2_float32(x, b):
    """b/(2*(b + x**2)**(3/2))

    By cancel; even; conjugate.

    The largest error found at default parameters is 0.5 ulp, at x = 3.8064336e+07, on 4,278,190,080 inputs, and
    at others is 0.5 ulp, at x = -9.1427486e+14, b = 1.0709298, on 671,542 inputs.
    """
    t = float64(b)
    t2 = float64(x)
    t3 = abs(t2)
    t4 = t3 * t3
    t5 = t4 + t
    root = sqrt(t5)
    t6 = t5 * root
    t7 = 0.5 * t
    t8 = t7 / t6
    c = t3 == inf
    t9 = select(c, 0.0, t8)
    t10 = float32(t9)
    c2 = b == b
    t11 = select(c2, t10, b)
    return t11


@kernel
def d2_float64(x, b):
    """b/(2*(b + x**2)**(3/2))

    By cancel; even; conjugate.

    The largest error found at default parameters is 0.5 ulp, at x = -9.320197416218238e+107, on 20,259 inputs,
    and at others is 0.5 ulp, at x = -6.007015813287437e+107, b = 1.0709297482015403, on 21,820 inputs.
    """
    t = abs(x)
    c = b < 4.450147717014403e-308
    t2 = select(c, 8.112963841460668e+31, 1.0)
    t3 = b * t2
    i = bits(t3)
    i2 = i >> 52
    i3 = i2 - 1023
    i4 = i3 >> 1
    i5 = 0 - i4
    i6 = i5 + 1023
    i7 = i6 << 52
    t4 = from_bits(i7)
    t5 = select(c, 9007199254740992.0, 1.0)
    t6 = t4 * t5
    i8 = i4 + 1023
    i9 = i8 << 52
    t7 = from_bits(i9)
    t8 = select(c, 1.1102230246251565e-16, 1.0)
    t9 = t7 * t8
    t10 = b * t6
    t11 = t10 * t6
    t12 = 2.305843009213694e+18 * t9
    c2 = t12 < t
    t13 = select(c2, t12, t)
    t14 = t13 * t6
    t15 = t14 * t14
    t16 = -t15
    t17 = fma(t14, t14, t16)
    t18 = t15 + t11
    t19 = t18 - t15
    t20 = t18 - t19
    t21 = t15 - t20
    t22 = t11 - t19
    t23 = t21 + t22
    t24 = t23 + t17
    root = sqrt(t18)
    t25 = -root
    t26 = fma(t25, root, t18)
    t27 = t26 + t24
    t28 = root + root
    t29 = t27 / t28
    t30 = t18 * root
    t31 = -t30
    t32 = fma(t18, root, t31)
    t33 = fma(t24, root, t32)
    t34 = fma(t18, t29, t33)
    t35 = t11 * 0.5
    t36 = 1.0 / t30
    t37 = t35 * t36
    t38 = -t37
    t39 = fma(t38, t30, t35)
    t40 = fma(t38, t34, t39)
    t41 = fma(t40, t36, t37)
    t42 = t41 * t6
    far = select(c2, t, t12)
    t43 = 1.0 / t12
    t44 = t12 / far
    t45 = -t44
    t46 = fma(t45, far, t12)
    t47 = t46 * t43
    t48 = t47 * t44
    t49 = t42 * t44
    t50 = -t49
    t51 = fma(t42, t44, t50)
    t52 = fma(t42, t48, t51)
    t53 = t49 * t44
    t54 = -t53
    t55 = fma(t49, t44, t54)
    t56 = fma(t52, t44, t55)
    t57 = fma(t49, t48, t56)
    t58 = t57 * t12
    t59 = t53 * t12
    t60 = 1.0 / far
    t61 = t59 * t60
    t62 = -t61
    t63 = fma(t62, far, t59)
    t64 = t63 + t58
    t65 = fma(t64, t60, t61)
    c3 = t == inf
    t66 = select(c3, 0.0, t65)
    c4 = b == b
    t67 = select(c4, t66, b)
    return t67


@kernel
def d_b_float32(x, b):
    """1/(4*sqrt(b + x**2))

    By cancel; even; conjugate.

    The largest error found at default parameters is 0.5 ulp, at x = 0.00048828125, on 4,278,190,080 inputs, and
    at others is 0.5 ulp, at x = -2.1267647e+37, b = 1.0709298, on 649,810 inputs.
    """
    t = abs(x)
    c = b < float32(2.3509887e-38)
    t2 = select(c, float32(281474980000000.0), float32(1.0))
    t3 = b * t2
    i = bits(t3)
    i2 = int32(i >> int32(23))
    i3 = int32(i2 - int32(127))
    i4 = int32(i3 >> int32(1))
    i5 = int32(int32(0) - i4)
    i6 = int32(i5 + int32(127))
    i7 = int32(i6 << int32(23))
    t4 = from_bits(i7)
    t5 = select(c, float32(16777216.0), float32(1.0))
    t6 = t4 * t5
    i8 = int32(i4 + int32(127))
    i9 = int32(i8 << int32(23))
    t7 = from_bits(i9)
    t8 = select(c, float32(5.9604645e-08), float32(1.0))
    t9 = t7 * t8
    t10 = b * t6
    t11 = t10 * t6
    t12 = float32(4294967300.0) * t9
    c2 = t12 < t
    t13 = select(c2, t12, t)
    t14 = t13 * t6
    t15 = t14 * t14
    t16 = -t15
    t17 = fma(t14, t14, t16)
    t18 = t15 + t11
    t19 = t18 - t15
    t20 = t18 - t19
    t21 = t15 - t20
    t22 = t11 - t19
    t23 = t21 + t22
    t24 = t23 + t17
    root = sqrt(t18)
    t25 = -root
    t26 = fma(t25, root, t18)
    t27 = t26 + t24
    t28 = root + root
    t29 = t27 / t28
    t30 = float32(1.0) / root
    t31 = float32(0.25) * t30
    t32 = -t31
    t33 = fma(t32, root, float32(0.25))
    t34 = fma(t32, t29, t33)
    t35 = fma(t34, t30, t31)
    t36 = t35 * t6
    far = select(c2, t, t12)
    t37 = t36 * t12
    t38 = t37 / far
    return t38


@kernel
def d_b_float64(x, b):
    """1/(4*sqrt(b + x**2))

    By cancel; even; conjugate.

    The largest error found at default parameters is 0.5 ulp, at x = -1.1235582092889473e+307, on 20,121 inputs,
    and at others is 0.5 ulp, at x = -1.1235582092889473e+307, b = 1.0709297482015403, on 16,320 inputs.
    """
    t = abs(x)
    c = b < 4.450147717014403e-308
    t2 = select(c, 8.112963841460668e+31, 1.0)
    t3 = b * t2
    i = bits(t3)
    i2 = i >> 52
    i3 = i2 - 1023
    i4 = i3 >> 1
    i5 = 0 - i4
    i6 = i5 + 1023
    i7 = i6 << 52
    t4 = from_bits(i7)
    t5 = select(c, 9007199254740992.0, 1.0)
    t6 = t4 * t5
    i8 = i4 + 1023
    i9 = i8 << 52
    t7 = from_bits(i9)
    t8 = select(c, 1.1102230246251565e-16, 1.0)
    t9 = t7 * t8
    t10 = b * t6
    t11 = t10 * t6
    t12 = 2.305843009213694e+18 * t9
    c2 = t12 < t
    t13 = select(c2, t12, t)
    t14 = t13 * t6
    t15 = t14 * t14
    t16 = -t15
    t17 = fma(t14, t14, t16)
    t18 = t15 + t11
    t19 = t18 - t15
    t20 = t18 - t19
    t21 = t15 - t20
    t22 = t11 - t19
    t23 = t21 + t22
    t24 = t23 + t17
    root = sqrt(t18)
    t25 = -root
    t26 = fma(t25, root, t18)
    t27 = t26 + t24
    t28 = root + root
    t29 = t27 / t28
    t30 = 1.0 / root
    t31 = 0.25 * t30
    t32 = -t31
    t33 = fma(t32, root, 0.25)
    t34 = fma(t32, t29, t33)
    t35 = fma(t34, t30, t31)
    t36 = t35 * t6
    far = select(c2, t, t12)
    t37 = t36 * t12
    t38 = t37 / far
    return t38


@kernel
def backward_float32(grad, x, b):
    """Together: dx."""
    t = float64(b)
    t2 = float64(x)
    t3 = abs(t2)
    t4 = t3 * t3
    t5 = t4 + t
    root = sqrt(t5)
    t6 = root + t3
    t7 = root * t6
    t8 = 0.5 * t
    t9 = t8 / t7
    c = t3 == inf
    t10 = select(c, 0.0, t9)
    t11 = 0.5 * t6
    t12 = t11 / root
    t13 = select(c, 1.0, t12)
    c2 = t2 < 0.0
    t14 = select(c2, t10, t13)
    t15 = float32(t14)
    t16 = abs(t15)
    c3 = t16 < float32(1.1754944e-38)
    c4 = t16 == float32(inf)
    c5 = c3 | c4
    t17 = float64(grad)
    t18 = t17 * t14
    t19 = float32(t18)
    t20 = grad * t15
    t21 = select(c5, t19, t20)
    c6 = b == b
    t22 = select(c6, t21, b)
    return t22


@kernel
def backward_float64(grad, x, b):
    """Together: dx."""
    t = abs(grad)
    c = t == inf
    c2 = t == 0.0
    c3 = c | c2
    t2 = select(c3, 1.0, t)
    t3 = copysign(1.0, grad)
    t4 = select(c3, grad, t3)
    t5 = abs(x)
    t6 = sqrt(b)
    t7 = abs(t6)
    c4 = t7 < 2.8883110013837273e-275
    t8 = select(c4, 1.298074214633707e+33, 1.0)
    t9 = t5 * t8
    t10 = t6 * t8
    t11 = t9 / t10
    t12 = -t11
    t13 = fma(t12, t10, t9)
    t14 = t13 / t10
    c5 = t11 < inf
    t15 = select(c5, t14, 0.0)
    t16 = abs(t2)
    c6 = 4.8726570057e+288 <= t16
    c7 = t11 <= 1.8446744073709552e+19
    c8 = c6 & c7
    t17 = select(c8, 5.421010862427522e-20, 1.0)
    t18 = select(c8, 1.8446744073709552e+19, 1.0)
    t19 = t2 * t17
    t20 = t19 / t11
    t21 = -t20
    t22 = fma(t21, t11, t19)
    t23 = fma(t21, t15, t22)
    t24 = t23 / t11
    c9 = 1.7976931348623157e+308 < t11
    t25 = select(c9, 1.7976931348623157e+308, t11)
    c10 = t25 <= 2.0
    t26 = 1.0 / t25
    t27 = select(c10, t25, t26)
    t28 = select(c10, t15, 0.0)
    t29 = select(c10, 1.625, 0.0)
    c11 = t25 <= 1.25
    t30 = select(c11, 1.0625, t29)
    c12 = t25 <= 0.875
    t31 = select(c12, 0.6875, t30)
    c13 = t25 <= 0.5
    t32 = select(c13, 0.3125, t31)
    c14 = t25 <= 0.125
    t33 = select(c14, 0.0, t32)
    t34 = t27 - t33
    t35 = t34 + t28
    t36 = select(c10, 0.07417084164772805, 0.25)
    t37 = select(c11, 0.13590000365359856, t36)
    t38 = select(c12, 0.21673558855646738, t37)
    t39 = select(c13, 0.3508625034320266, t38)
    t40 = select(c14, 0.5, t39)
    t41 = select(c10, 0.0, -0.036767244963460746)
    t42 = select(c11, 0.0, t41)
    t43 = select(c12, 0.0, t42)
    t44 = select(c13, 0.0, t43)
    t45 = select(c14, 0.0, t44)
    t46 = select(c10, 0.0, 0.18604685811125285)
    t47 = select(c11, 0.0, t46)
    t48 = select(c12, 0.0, t47)
    t49 = select(c13, 0.0, t48)
    t50 = select(c14, 0.0, t49)
    t51 = fma(t45, t35, t50)
    t52 = select(c10, -4.663314349880671e-07, -0.3970183668871353)
    t53 = select(c11, 0.0, t52)
    t54 = select(c12, 0.0, t53)
    t55 = select(c13, 0.0, t54)
    t56 = select(c14, 0.0, t55)
    t57 = fma(t51, t35, t56)
    t58 = select(c10, 2.0425250418751223e-06, 0.4303142726917935)
    t59 = select(c11, 0.0, t58)
    t60 = select(c12, 0.0, t59)
    t61 = select(c13, 0.041182830567656044, t60)
    t62 = select(c14, 0.0, t61)
    t63 = fma(t57, t35, t62)
    t64 = select(c10, -4.732003637450198e-06, -0.19895329659724406)
    t65 = select(c11, 0.0003011971691138973, t64)
    t66 = select(c12, -0.00494577244004939, t65)
    t67 = select(c13, -0.004418156942548099, t66)
    t68 = select(c14, 0.0, t67)
    t69 = fma(t63, t35, t68)
    t70 = select(c10, 7.691195504471688e-06, -0.011705536637319063)
    t71 = select(c11, -0.00033539799214232275, t70)
    t72 = select(c12, 0.004522359326770358, t71)
    t73 = select(c13, -0.052022526644131824, t72)
    t74 = select(c14, 0.0, t73)
    t75 = fma(t69, t35, t74)
    t76 = select(c10, -7.56785988800764e-06, -0.02852887370164504)
    t77 = select(c11, 8.952680729011295e-06, t76)
    t78 = select(c12, 0.0020950873265572897, t77)
    t79 = select(c13, 0.035718950851216374, t78)
    t80 = select(c14, 0.0, t79)
    t81 = fma(t75, t35, t80)
    t82 = select(c10, -4.559554792491077e-06, 0.1119656026127189)
    t83 = select(c11, 0.0007069022598855951, t82)
    t84 = select(c12, -0.009863755061749472, t83)
    t85 = select(c13, 0.03896202077602159, t84)
    t86 = select(c14, 0.0, t85)
    t87 = fma(t81, t35, t86)
    t88 = select(c10, 4.56166356303245e-05, -0.001409985055725381)
    t89 = select(c11, -0.00159405744452432, t88)
    t90 = select(c12, 0.010817090786927781, t89)
    t91 = select(c13, -0.06810592746743198, t90)
    t92 = select(c14, 0.08986668088899852, t91)
    t93 = fma(t87, t35, t92)
    t94 = select(c10, -0.0001380365935158227, -0.11258268424084567)
    t95 = select(c11, 0.0019181446624412107, t94)
    t96 = select(c12, 0.0002784644442309552, t95)
    t97 = select(c13, -0.0021865801421149618, t96)
    t98 = select(c14, 0.014291608250503482, t97)
    t99 = fma(t93, t35, t98)
    t100 = select(c10, 0.000291280720154729, -2.360986567861048e-05)
    t101 = select(c11, -0.0005524986196211895, t100)
    t102 = select(c12, -0.01810454129494618, t101)
    t103 = select(c13, 0.08450571939755548, t102)
    t104 = select(c14, -0.13971782246229492, t103)
    t105 = fma(t99, t35, t104)
    t106 = select(c10, -0.00044638747901042434, 0.12304881519256562)
    t107 = select(c11, -0.0033393002301073025, t106)
    t108 = select(c12, 0.026144482028668585, t107)
    t109 = select(c13, -0.05374674616142009, t108)
    t110 = select(c14, 0.0003795301978707729, t109)
    t111 = fma(t105, t35, t110)
    t112 = select(c10, 0.0003539631783839914, -1.1092521059698136e-07)
    t113 = select(c11, 0.009003438708077703, t112)
    t114 = select(c12, -0.008331167015294934, t113)
    t115 = select(c13, -0.06975154877785986, t114)
    t116 = select(c14, 0.15621896358434884, t115)
    t117 = fma(t111, t35, t116)
    t118 = select(c10, 0.0006377557828161544, -0.13671874603856665)
    t119 = select(c11, -0.01263205966555963, t118)
    t120 = select(c12, -0.032389524049951546, t119)
    t121 = select(c13, 0.11650974621170453, t120)
    t122 = select(c14, 1.6738009550358502e-06, t121)
    t123 = fma(t117, t35, t122)
    t124 = select(c10, -0.0038559636526209152, -6.026194271695397e-11)
    t125 = select(c11, 0.0069099403725074275, t124)
    t126 = select(c12, 0.06434811239284814, t125)
    t127 = select(c13, 0.010735150577426486, t126)
    t128 = select(c14, -0.1875000590222025, t127)
    t129 = fma(t123, t35, t128)
    t130 = select(c10, 0.011457160920150068, 0.1562499999988312)
    t131 = select(c11, 0.016790603430379258, t130)
    t132 = select(c12, -0.04175849777325362, t131)
    t133 = select(c13, -0.16754749722398685, t132)
    t134 = select(c14, 1.3136920033574122e-09, t133)
    t135 = fma(t129, t35, t134)
    t136 = select(c10, -0.025965437358079123, 6.735538188399357e-14)
    t137 = select(c11, -0.06243019240896069, t136)
    t138 = select(c12, -0.05744867853034994, t137)
    t139 = select(c13, 0.1099492827590907, t138)
    t140 = select(c14, 0.2499999999827989, t139)
    t141 = fma(t135, t35, t140)
    t142 = select(c10, 0.04819197901815027, -0.18750000000000103)
    t143 = select(c11, 0.12050327763937929, t142)
    t144 = select(c12, 0.19592078113928255, t143)
    t145 = select(c13, 0.18567156523623135, t144)
    t146 = select(c14, 1.1611483247760195e-13, t145)
    t147 = fma(t141, t35, t146)
    t148 = select(c10, -0.07197904558480134, 5.18130299001658e-18)
    t149 = select(c11, -0.16096638802319052, t148)
    t150 = select(c12, -0.27978081246026276, t149)
    t151 = select(c13, -0.4347809152615082, t150)
    t152 = select(c14, -0.5000000000000003, t151)
    t153 = fma(t147, t35, t152)
    t154 = select(c10, 6.369042894784386e-18, -3.976096555644945e-21)
    t155 = select(c11, 5.325029319806726e-18, t154)
    t156 = select(c12, 1.0695185712495525e-17, t155)
    t157 = select(c13, 2.6840736969584378e-17, t156)
    t158 = select(c14, 1.337607338621303e-19, t157)
    t159 = fma(t153, t35, t158)
    t160 = t40 + t159
    t161 = t160 - t40
    t162 = t159 - t161
    t163 = select(c10, t19, t20)
    t164 = select(c10, 0.0, t24)
    t165 = t160 * t163
    t166 = -t165
    t167 = fma(t160, t163, t166)
    t168 = fma(t162, t163, t167)
    t169 = fma(t160, t164, t168)
    t170 = select(c10, 1.0, t25)
    t171 = select(c10, 0.0, t15)
    t172 = 1.0 / t170
    t173 = t165 * t172
    t174 = -t173
    t175 = fma(t174, t170, t165)
    t176 = t175 + t169
    t177 = fma(t174, t171, t176)
    t178 = fma(t177, t172, t173)
    t179 = copysign(0.0, t178)
    t180 = select(c9, t179, t178)
    t181 = t180 * t18
    t182 = select(c6, 5.421010862427522e-20, 1.0)
    t183 = select(c6, 1.8446744073709552e+19, 1.0)
    t184 = t2 * t182
    c15 = t11 <= 2.0
    t185 = 1.0 / t11
    t186 = select(c15, t11, t185)
    t187 = select(c15, t15, 0.0)
    t188 = select(c15, 1.625, 0.0)
    c16 = t11 <= 1.25
    t189 = select(c16, 0.875, t188)
    c17 = t11 <= 0.5
    t190 = select(c17, 0.0, t189)
    t191 = t186 - t190
    t192 = t191 + t187
    t193 = select(c15, 0.925829158352272, 1.0)
    t194 = select(c16, 0.8292523039342591, t193)
    t195 = select(c17, 0.5, t194)
    t196 = select(c16, 0.00024531481247032746, 0.0)
    t197 = select(c17, 0.0, t196)
    t198 = select(c16, -0.0001714013060167294, 0.0)
    t199 = select(c17, 0.0, t198)
    t200 = fma(t197, t192, t199)
    t201 = select(c15, 0.0, 0.012465936303730813)
    t202 = select(c16, -0.00032994197155629667, t201)
    t203 = select(c17, 0.04065350983916797, t202)
    t204 = fma(t200, t192, t203)
    t205 = select(c15, 0.0, -0.01795597722423428)
    t206 = select(c16, 0.0007155869503067062, t205)
    t207 = select(c17, -0.20695193977300197, t206)
    t208 = fma(t204, t192, t207)
    t209 = select(c15, -2.0425250418751223e-06, -0.08013976707398503)
    t210 = select(c16, -0.0006170759701265732, t209)
    t211 = select(c17, 0.4445015724494162, t210)
    t212 = fma(t208, t192, t211)
    t213 = select(c15, 5.010709534142286e-06, 0.27709119812952027)
    t214 = select(c16, -0.00016597204530944745, t213)
    t215 = select(c17, -0.48515706141778037, t214)
    t216 = fma(t212, t192, t215)
    t217 = select(c15, -7.691195504471688e-06, -0.3344275357651153)
    t218 = select(c16, 0.0014585988193248, t217)
    t219 = select(c17, 0.22589047220086422, t218)
    t220 = fma(t216, t192, t219)
    t221 = select(c15, 7.4992721087435725e-06, 0.12788309607471748)
    t222 = select(c16, -0.002353060294419902, t221)
    t223 = select(c17, 0.01371605639904891, t222)
    t224 = fma(t220, t192, t223)
    t225 = select(c15, 4.559554792491077e-06, 0.06125350801574731)
    t226 = select(c16, 0.001512852736124321, t225)
    t227 = select(c17, 0.03304692080269159, t226)
    t228 = fma(t224, t192, t227)
    t229 = select(c15, -4.560767941361256e-05, 0.01552755085143355)
    t230 = select(c16, 0.001756474946043612, t229)
    t231 = select(c17, -0.13154175297191983, t230)
    t232 = fma(t228, t192, t231)
    t233 = select(c15, 0.0001380365935158227, -0.12659092162829622)
    t234 = select(c16, -0.006178650884332285, t233)
    t235 = select(c17, 0.0016891797195780023, t234)
    t236 = fma(t232, t192, t235)
    t237 = select(c15, -0.0002912813862195236, 0.0006141221239556896)
    t238 = select(c16, 0.008022001067096749, t237)
    t239 = select(c17, 0.13645981519939424, t238)
    t240 = fma(t236, t192, t239)
    t241 = select(c15, 0.00044638747901042434, 0.13663847671629195)
    t242 = select(c16, -0.002730817510398174, t241)
    t243 = select(c17, 3.029449944248589e-05, t242)
    t244 = fma(t240, t192, t243)
    t245 = select(c15, -0.00035396315028438286, 7.800218654140283e-06)
    t246 = select(c16, -0.011029037456129247, t245)
    t247 = select(c17, -0.15625265956036677, t246)
    t248 = fma(t244, t192, t247)
    t249 = select(c15, -0.0006377557828161544, -0.15625055014582495)
    t250 = select(c16, 0.026735466529578467, t249)
    t251 = select(c17, 1.707651922895008e-07, t250)
    t252 = fma(t248, t192, t251)
    t253 = select(c15, 0.003855963651992266, 2.7163035689571922e-08)
    t254 = select(c16, -0.02876638672654932, t253)
    t255 = select(c17, 0.18749999227543815, t254)
    t256 = fma(t252, t192, t255)
    t257 = select(c15, -0.011457160920150068, 0.18749999911078533)
    t258 = select(c16, -0.0013234117288552349, t257)
    t259 = select(c17, 2.3292123464085175e-10, t258)
    t260 = fma(t256, t192, t259)
    t261 = select(c15, 0.025965437358085437, 1.7732639519823252e-11)
    t262 = select(c16, 0.07050003338431832, t261)
    t263 = select(c17, -0.2500000000042982, t262)
    t264 = fma(t260, t192, t263)
    t265 = select(c15, -0.04819197901815027, -0.25000000000018663)
    t266 = select(c16, -0.15842479092897546, t265)
    t267 = select(c17, 4.202854723503595e-14, t266)
    t268 = fma(t264, t192, t267)
    t269 = select(c15, 0.07197904558480131, 7.786884063098354e-16)
    t270 = select(c16, 0.21311906398778843, t269)
    t271 = select(c17, 0.49999999999999983, t270)
    t272 = fma(t268, t192, t271)
    t273 = select(c15, -3.41246185104133e-17, -5.397336679181582e-19)
    t274 = select(c16, -3.046854096591101e-17, t273)
    t275 = select(c17, 1.0597430251637956e-19, t274)
    t276 = fma(t272, t192, t275)
    t277 = t195 + t276
    t278 = t277 - t195
    t279 = t276 - t278
    t280 = t277 * t184
    t281 = -t280
    t282 = fma(t277, t184, t281)
    t283 = fma(t279, t184, t282)
    t284 = abs(t280)
    c18 = 0.0 < t284
    c19 = t284 < inf
    c20 = c18 & c19
    t285 = t280 + t283
    t286 = select(c20, t285, t280)
    t287 = t286 * t183
    c21 = x < 0.0
    t288 = select(c21, t181, t287)
    c22 = t2 == t2
    t289 = select(c22, t288, t2)
    t290 = t289 * t4
    c23 = x == -inf
    t291 = grad * 0.0
    t292 = select(c23, t291, t290)
    c24 = b == b
    t293 = select(c24, t292, b)
    return t293


@kernel
def f_float16(x, b):
    """(x + sqrt(b + x**2))/2

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(b)
    t2 = float64(x)
    t3 = abs(t2)
    t4 = t3 * t3
    t5 = t4 + t
    root = sqrt(t5)
    t6 = root + t3
    t7 = 0.5 * t
    t8 = t7 / t6
    c = t3 == inf
    t9 = select(c, 0.0, t8)
    t10 = 0.5 * t6
    t11 = select(c, inf, t10)
    c2 = t2 < 0.0
    t12 = select(c2, t9, t11)
    t13 = float32(t12)
    t14 = float64(t13)
    t15 = abs(t14)
    t16 = abs(t12)
    c3 = t16 < t15
    c4 = t15 < t16
    i = bits(t13)
    i2 = select(c3, int32(1), int32(0))
    i3 = int32(i - i2)
    i4 = int32(i3 | int32(1))
    t17 = from_bits(i4)
    c5 = c3 | c4
    t18 = select(c5, t17, t13)
    c6 = b == b
    t19 = select(c6, t18, b)
    return t19


@kernel
def f_bfloat16(x, b):
    """(x + sqrt(b + x**2))/2

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = b < float32(2.3509887e-38)
    t2 = select(c, float32(281474980000000.0), float32(1.0))
    t3 = b * t2
    i = bits(t3)
    i2 = int32(i >> int32(23))
    i3 = int32(i2 - int32(127))
    i4 = int32(i3 >> int32(1))
    i5 = int32(int32(0) - i4)
    i6 = int32(i5 + int32(127))
    i7 = int32(i6 << int32(23))
    t4 = from_bits(i7)
    t5 = select(c, float32(16777216.0), float32(1.0))
    t6 = t4 * t5
    i8 = int32(i4 + int32(127))
    i9 = int32(i8 << int32(23))
    t7 = from_bits(i9)
    t8 = select(c, float32(5.9604645e-08), float32(1.0))
    t9 = t7 * t8
    t10 = b * t6
    t11 = t10 * t6
    t12 = float32(4294967300.0) * t9
    c2 = t12 < t
    t13 = select(c2, t12, t)
    t14 = t13 * t6
    t15 = t14 * t14
    t16 = t15 + t11
    root = sqrt(t16)
    t17 = root + t14
    t18 = float32(0.5) * t11
    t19 = t18 / t17
    t20 = t19 * t9
    far = select(c2, t, t12)
    t21 = float32(1.0) / t12
    t22 = t12 / far
    t23 = t20 * t22
    t24 = float32(0.5) * t17
    t25 = t24 * t9
    t26 = t25 * t21
    t27 = t26 * far
    c3 = x < float32(0.0)
    t28 = select(c3, t23, t27)
    return t28


@kernel
def d1_float16(x, b):
    """(x/sqrt(b + x**2) + 1)/2

    Rounded to float16, the result is the correctly rounded value.
    """
    t = float64(b)
    t2 = float64(x)
    t3 = abs(t2)
    t4 = t3 * t3
    t5 = t4 + t
    root = sqrt(t5)
    t6 = root + t3
    t7 = root * t6
    t8 = 0.5 * t
    t9 = t8 / t7
    c = t3 == inf
    t10 = select(c, 0.0, t9)
    t11 = 0.5 * t6
    t12 = t11 / root
    t13 = select(c, 1.0, t12)
    c2 = t2 < 0.0
    t14 = select(c2, t10, t13)
    t15 = float32(t14)
    t16 = float64(t15)
    t17 = abs(t16)
    t18 = abs(t14)
    c3 = t18 < t17
    c4 = t17 < t18
    i = bits(t15)
    i2 = select(c3, int32(1), int32(0))
    i3 = int32(i - i2)
    i4 = int32(i3 | int32(1))
    t19 = from_bits(i4)
    c5 = c3 | c4
    t20 = select(c5, t19, t15)
    c6 = b == b
    t21 = select(c6, t20, b)
    return t21


@kernel
def d1_bfloat16(x, b):
    """(x/sqrt(b + x**2) + 1)/2

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = b < float32(2.3509887e-38)
    t2 = select(c, float32(281474980000000.0), float32(1.0))
    t3 = b * t2
    i = bits(t3)
    i2 = int32(i >> int32(23))
    i3 = int32(i2 - int32(127))
    i4 = int32(i3 >> int32(1))
    i5 = int32(int32(0) - i4)
    i6 = int32(i5 + int32(127))
    i7 = int32(i6 << int32(23))
    t4 = from_bits(i7)
    t5 = select(c, float32(16777216.0), float32(1.0))
    t6 = t4 * t5
    i8 = int32(i4 + int32(127))
    i9 = int32(i8 << int32(23))
    t7 = from_bits(i9)
    t8 = select(c, float32(5.9604645e-08), float32(1.0))
    t9 = t7 * t8
    t10 = b * t6
    t11 = t10 * t6
    t12 = float32(4294967300.0) * t9
    c2 = t12 < t
    t13 = select(c2, t12, t)
    t14 = t13 * t6
    t15 = t14 * t14
    t16 = t15 + t11
    root = sqrt(t16)
    t17 = root + t14
    t18 = root * t17
    t19 = float32(0.5) * t11
    t20 = t19 / t18
    far = select(c2, t, t12)
    t21 = t12 / far
    t22 = t20 * t21
    t23 = t22 * t21
    t24 = float32(0.5) * t17
    t25 = t24 / root
    c3 = x < float32(0.0)
    t26 = select(c3, t23, t25)
    return t26


@kernel
def d2_float16(x, b):
    """b/(2*(b + x**2)**(3/2))

    Rounded to float16 or bfloat16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = b < float32(2.3509887e-38)
    t2 = select(c, float32(281474980000000.0), float32(1.0))
    t3 = b * t2
    i = bits(t3)
    i2 = int32(i >> int32(23))
    i3 = int32(i2 - int32(127))
    i4 = int32(i3 >> int32(1))
    i5 = int32(int32(0) - i4)
    i6 = int32(i5 + int32(127))
    i7 = int32(i6 << int32(23))
    t4 = from_bits(i7)
    t5 = select(c, float32(16777216.0), float32(1.0))
    t6 = t4 * t5
    i8 = int32(i4 + int32(127))
    i9 = int32(i8 << int32(23))
    t7 = from_bits(i9)
    t8 = select(c, float32(5.9604645e-08), float32(1.0))
    t9 = t7 * t8
    t10 = b * t6
    t11 = t10 * t6
    t12 = float32(4294967300.0) * t9
    c2 = t12 < t
    t13 = select(c2, t12, t)
    t14 = t13 * t6
    t15 = t14 * t14
    t16 = t15 + t11
    root = sqrt(t16)
    t17 = t16 * root
    t18 = float32(0.5) * t11
    t19 = t18 / t17
    t20 = t19 * t6
    far = select(c2, t, t12)
    t21 = t12 / far
    t22 = t20 * t21
    t23 = t22 * t21
    t24 = t23 * t12
    t25 = t24 / far
    return t25


@kernel
def d_b_float16(x, b):
    """1/(4*sqrt(b + x**2))

    Rounded to float16, the result is the correctly rounded value.
    """
    t = abs(x)
    c = b < float32(2.3509887e-38)
    t2 = select(c, float32(281474980000000.0), float32(1.0))
    t3 = b * t2
    i = bits(t3)
    i2 = int32(i >> int32(23))
    i3 = int32(i2 - int32(127))
    i4 = int32(i3 >> int32(1))
    i5 = int32(int32(0) - i4)
    i6 = int32(i5 + int32(127))
    i7 = int32(i6 << int32(23))
    t4 = from_bits(i7)
    t5 = select(c, float32(16777216.0), float32(1.0))
    t6 = t4 * t5
    i8 = int32(i4 + int32(127))
    i9 = int32(i8 << int32(23))
    t7 = from_bits(i9)
    t8 = select(c, float32(5.9604645e-08), float32(1.0))
    t9 = t7 * t8
    t10 = b * t6
    t11 = t10 * t6
    t12 = float32(4294967300.0) * t9
    c2 = t12 < t
    t13 = select(c2, t12, t)
    t14 = t13 * t6
    t15 = t14 * t14
    t16 = t15 + t11
    root = sqrt(t16)
    t17 = float32(0.25) / root
    t18 = t17 * t6
    far = select(c2, t, t12)
    t19 = t18 * t12
    t20 = t19 / far
    return t20


@kernel
def d_b_bfloat16(x, b):
    """1/(4*sqrt(b + x**2))

    Rounded to bfloat16, the result is the correctly rounded value.
    """
    t = float64(b)
    t2 = float64(x)
    t3 = abs(t2)
    t4 = t3 * t3
    t5 = t4 + t
    root = sqrt(t5)
    t6 = 0.25 / root
    c = t3 == inf
    t7 = select(c, 0.0, t6)
    t8 = float32(t7)
    t9 = float64(t8)
    t10 = abs(t9)
    t11 = abs(t7)
    c2 = t11 < t10
    c3 = t10 < t11
    i = bits(t8)
    i2 = select(c2, int32(1), int32(0))
    i3 = int32(i - i2)
    i4 = int32(i3 | int32(1))
    t12 = from_bits(i4)
    c4 = c2 | c3
    t13 = select(c4, t12, t8)
    c5 = b == b
    t14 = select(c5, t13, b)
    return t14


d2_bfloat16 = d2_float16
backward_float16 = backward_float32
backward_bfloat16 = backward_float32
