"""Made by actforge from the definitions; changes made here are lost.

x**2/2 for small inputs and |x| - log 2 for large ones; its derivative is tanh.

    log(cosh(x))

Source: defs/log_cosh.py. Each program stands twice, for float32 and for float64. float16 and bfloat16 are computed by that
for float32 too, or by one of their own where its result would not be rounded correctly. A kernel's argument `aligned`
says that arrays begin at a multiple of 16 bytes.

Words of the kernels: 648d2798ed97aa4f
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
    """log(cosh(x))"""
    t = np.float64(x)
    t2 = dabs(t)
    c = t2 <= np.float64(8.0)
    t3 = ddiv(np.float64(1.0), t2)
    t4 = select(c, t2, t3)
    t5 = select(c, np.float64(6.5), np.float64(0.0))
    c2 = t2 <= np.float64(5.0)
    t6 = select(c2, np.float64(4.25), t5)
    c3 = t2 <= np.float64(3.5)
    t7 = select(c3, np.float64(2.75), t6)
    c4 = t2 <= np.float64(2.0)
    t8 = select(c4, np.float64(1.25), t7)
    c5 = t2 <= np.float64(0.5)
    t9 = select(c5, np.float64(0.0), t8)
    t10 = dadd(t4, -t9)
    t11 = select(c, np.float64(0.13744035690392367), np.float64(1.0000000001552387))
    t12 = select(c2, np.float64(0.19693045077246824), t11)
    t13 = select(c3, np.float64(0.27251983641664596), t12)
    t14 = select(c4, np.float64(0.4068752343778213), t13)
    t15 = select(c5, np.float64(0.49999999991905264), t14)
    t16 = select(c4, np.float64(1.942654901570984e-05), np.float64(0.0))
    t17 = select(c5, np.float64(0.0), t16)
    t18 = select(c4, np.float64(-5.531048416286625e-05), np.float64(0.0))
    t19 = select(c5, np.float64(0.0), t18)
    t20 = dfma(t17, t10, t19)
    t21 = select(c, np.float64(2.435034097477856e-10), np.float64(0.0))
    t22 = select(c2, np.float64(0.0), t21)
    t23 = select(c3, np.float64(4.3572577725940075e-07), t22)
    t24 = select(c4, np.float64(1.9940724219646325e-05), t23)
    t25 = select(c5, np.float64(0.0), t24)
    t26 = dfma(t20, t10, t25)
    t27 = select(c, np.float64(2.7866672705584725e-09), np.float64(0.0))
    t28 = select(c2, np.float64(-3.196255859432738e-07), t27)
    t29 = select(c3, np.float64(-5.324783114657631e-06), t28)
    t30 = select(c4, np.float64(0.00021824475225285737), t29)
    t31 = select(c5, np.float64(0.0), t30)
    t32 = dfma(t26, t10, t31)
    t33 = select(c, np.float64(-5.1103299360588004e-08), np.float64(0.0))
    t34 = select(c2, np.float64(9.66504795761222e-07), t33)
    t35 = select(c3, np.float64(2.5598163356844796e-05), t34)
    t36 = select(c4, np.float64(-0.0006661037375090868), t35)
    t37 = select(c5, np.float64(0.003016896107872605), t36)
    t38 = dfma(t32, t10, t37)
    t39 = select(c, np.float64(5.315251098147953e-07), np.float64(0.261585869355594))
    t40 = select(c2, np.float64(-7.570196158884494e-07), t39)
    t41 = select(c3, np.float64(-8.460209525491485e-05), t40)
    t42 = select(c4, np.float64(0.0007354453658343965), t41)
    t43 = select(c5, np.float64(-0.00868208002462009), t42)
    t44 = dfma(t38, t10, t43)
    t45 = select(c, np.float64(-4.80742364351899e-06), np.float64(-0.0823722839771369))
    t46 = select(c2, np.float64(-1.4263064304642425e-05), t45)
    t47 = select(c3, np.float64(0.00019399014296546662), t46)
    t48 = select(c4, np.float64(0.001369821053253463), t47)
    t49 = select(c5, np.float64(0.0006950417796903947), t48)
    t50 = dfma(t44, t10, t49)
    t51 = select(c, np.float64(4.029802081897187e-05), np.float64(0.009702330769595686))
    t52 = select(c2, np.float64(0.00015272904119767322), t51)
    t53 = select(c3, np.float64(-0.00011118409090080839), t52)
    t54 = select(c4, np.float64(-0.007771837698221125), t53)
    t55 = select(c5, np.float64(0.022077911134748315), t54)
    t56 = dfma(t50, t10, t55)
    t57 = select(c, np.float64(-0.0003213608602652209), np.float64(-0.000524150867808084))
    t58 = select(c2, np.float64(-0.001095434571815216), t57)
    t59 = select(c3, np.float64(-0.0018756125582626406), t58)
    t60 = select(c4, np.float64(0.014772135587379182), t59)
    t61 = select(c5, np.float64(1.673312948437734e-05), t60)
    t62 = dfma(t56, t10, t61)
    t63 = select(c, np.float64(0.002476560646855245), np.float64(1.2699831948633929e-05))
    t64 = select(c2, np.float64(0.006687964122596287), t63)
    t65 = select(c3, np.float64(0.013793601184531296), t64)
    t66 = select(c4, np.float64(0.0022907610556949787), t65)
    t67 = select(c5, np.float64(-0.08333430467373455), t66)
    t68 = dfma(t62, t10, t67)
    t69 = select(c, np.float64(-0.01862080851658172), np.float64(-0.6931472917976038))
    t70 = select(c2, np.float64(-0.03733235657594156), t69)
    t71 = select(c3, np.float64(-0.06704123984005855), t70)
    t72 = select(c4, np.float64(-0.10809884498333815), t71)
    t73 = select(c5, np.float64(2.1779574062726545e-08), t72)
    t74 = dfma(t68, t10, t73)
    t75 = dfma(t74, t10, t15)
    t76 = dmul(t75, t2)
    t77 = select(c, t2, np.float64(1.0))
    t78 = dmul(t76, t77)
    t79 = np.float32(t78)
    return t79


def f_of_f64(x):
    """log(cosh(x))"""
    t = dabs(x)
    c = t <= np.float64(8.0)
    t2 = ddiv(np.float64(1.0), t)
    t3 = select(c, t, t2)
    t4 = select(c, np.float64(6.5), np.float64(0.0))
    c2 = t <= np.float64(5.0)
    t5 = select(c2, np.float64(3.5), t4)
    c3 = t <= np.float64(2.0)
    t6 = select(c3, np.float64(1.25), t5)
    c4 = t <= np.float64(0.5)
    t7 = select(c4, np.float64(0.0), t6)
    t8 = dadd(t3, -t7)
    t9 = select(c, np.float64(0.13744035691755993), np.float64(1.0))
    t10 = select(c2, np.float64(0.22920524782806767), t9)
    t11 = select(c3, np.float64(0.40687523438886675), t10)
    t12 = select(c4, np.float64(0.5), t11)
    t13 = select(c, np.float64(0.0), np.float64(5.723477145486326e+17))
    t14 = select(c2, np.float64(-1.4671350806239978e-16), t13)
    t15 = select(c3, np.float64(0.0), t14)
    t16 = select(c4, np.float64(0.0), t15)
    t17 = select(c, np.float64(0.0), np.float64(-7.835374335722328e+17))
    t18 = select(c2, np.float64(1.3961466430501412e-15), t17)
    t19 = select(c3, np.float64(2.312010332864305e-09), t18)
    t20 = select(c4, np.float64(0.0), t19)
    t21 = dfma(t16, t8, t20)
    t22 = select(c, np.float64(0.0), np.float64(4.922387202149152e+17))
    t23 = select(c2, np.float64(-5.5474480713424356e-15), t22)
    t24 = select(c3, np.float64(-1.1533378138873754e-10), t23)
    t25 = select(c4, np.float64(0.0), t24)
    t26 = dfma(t21, t8, t25)
    t27 = select(c, np.float64(0.0), np.float64(-1.874846225319786e+17))
    t28 = select(c2, np.float64(1.3383100498651916e-14), t27)
    t29 = select(c3, np.float64(-1.749921199171383e-08), t28)
    t30 = select(c4, np.float64(0.0), t29)
    t31 = dfma(t26, t8, t30)
    t32 = select(c, np.float64(0.0), np.float64(4.812022982067765e+16))
    t33 = select(c2, np.float64(-2.4104224165263598e-14), t32)
    t34 = select(c3, np.float64(2.6100765873260516e-08), t33)
    t35 = select(c4, np.float64(0.0), t34)
    t36 = dfma(t31, t8, t35)
    t37 = select(c, np.float64(0.0), np.float64(-8725046767104266.0))
    t38 = select(c2, np.float64(-9.959731461574466e-15), t37)
    t39 = select(c3, np.float64(2.021632175336963e-08), t38)
    t40 = select(c4, np.float64(0.0), t39)
    t41 = dfma(t36, t8, t40)
    t42 = select(c, np.float64(-3.8814519593113e-17), np.float64(1131805117862924.5))
    t43 = select(c2, np.float64(5.228568721735769e-13), t42)
    t44 = select(c3, np.float64(-1.3878022655848125e-07), t43)
    t45 = select(c4, np.float64(0.0), t44)
    t46 = dfma(t41, t8, t45)
    t47 = select(c, np.float64(3.467450916972094e-16), np.float64(-102114271900551.34))
    t48 = select(c2, np.float64(-3.771687742061937e-12), t47)
    t49 = select(c3, np.float64(2.6428455880313287e-07), t48)
    t50 = select(c4, np.float64(0.0), t49)
    t51 = dfma(t46, t8, t50)
    t52 = select(c, np.float64(-2.3970547700650697e-15), np.float64(5551452560399.609))
    t53 = select(c2, np.float64(1.9007583850537923e-11), t52)
    t54 = select(c3, np.float64(-9.816852334507306e-08), t53)
    t55 = select(c4, np.float64(0.0), t54)
    t56 = dfma(t51, t8, t55)
    t57 = select(c, np.float64(1.7455669526720425e-14), np.float64(-21886238038.696007))
    t58 = select(c2, np.float64(-7.785922876763467e-11), t57)
    t59 = select(c3, np.float64(-9.26151656810277e-07), t58)
    t60 = select(c4, np.float64(2.922313322914358e-05), t59)
    t61 = dfma(t56, t8, t60)
    t62 = select(c, np.float64(-1.2088482818391205e-13), np.float64(-29090160178.08742))
    t63 = select(c2, np.float64(2.6167726626778657e-10), t62)
    t64 = select(c3, np.float64(2.9022293720796043e-06), t63)
    t65 = select(c4, np.float64(-6.813264515132542e-05), t64)
    t66 = dfma(t61, t8, t65)
    t67 = select(c, np.float64(7.720038542505661e-13), np.float64(3271560233.7959805))
    t68 = select(c2, np.float64(-6.460669627657396e-10), t67)
    t69 = select(c3, np.float64(-3.458822388987072e-06), t68)
    t70 = select(c4, np.float64(-6.673605863313701e-05), t69)
    t71 = dfma(t66, t8, t70)
    t72 = select(c, np.float64(-4.507411749100056e-12), np.float64(-218204560.50588587))
    t73 = select(c2, np.float64(4.2649824163094715e-10), t72)
    t74 = select(c3, np.float64(-4.16485980340736e-06), t73)
    t75 = select(c4, np.float64(0.00032263379612671264), t74)
    t76 = dfma(t71, t8, t75)
    t77 = select(c, np.float64(2.3051468875107717e-11), np.float64(10322789.44393611))
    t78 = select(c2, np.float64(7.695160110189519e-09), t77)
    t79 = select(c3, np.float64(2.7160866240211276e-05), t78)
    t80 = select(c4, np.float64(-3.948180555579661e-05), t79)
    t81 = dfma(t76, t8, t80)
    t82 = select(c, np.float64(-8.999819499609225e-11), np.float64(-363691.38221899734))
    t83 = select(c2, np.float64(-6.473116845465261e-08), t82)
    t84 = select(c3, np.float64(-5.320828195373098e-05), t83)
    t85 = select(c4, np.float64(-0.0007225524599276116), t84)
    t86 = dfma(t81, t8, t85)
    t87 = select(c, np.float64(8.032344986140518e-11), np.float64(9675.94697419302))
    t88 = select(c2, np.float64(3.5349316683724857e-07), t87)
    t89 = select(c3, np.float64(1.4231561652234342e-05), t88)
    t90 = select(c4, np.float64(-4.633768273940217e-06), t89)
    t91 = dfma(t86, t8, t90)
    t92 = select(c, np.float64(3.3953214606084374e-09), np.float64(-193.97524689425015))
    t93 = select(c2, np.float64(-1.5401525301402704e-06), t92)
    t94 = select(c3, np.float64(0.00021791407435614663), t93)
    t95 = select(c4, np.float64(0.0021879128657398507), t94)
    t96 = dfma(t91, t8, t95)
    t97 = select(c, np.float64(-5.0720153046475427e-08), np.float64(2.8918525735141922))
    t98 = select(c2, np.float64(5.457562457142496e-06), t97)
    t99 = select(c3, np.float64(-0.0006641370906687782), t98)
    t100 = select(c4, np.float64(-1.442376301424969e-07), t99)
    t101 = dfma(t96, t8, t100)
    t102 = select(c, np.float64(5.302568011919743e-07), np.float64(-0.031310011262725354))
    t103 = select(c2, np.float64(-1.4211666663910248e-05), t102)
    t104 = select(c3, np.float64(0.0007353999223355866), t103)
    t105 = select(c4, np.float64(-0.006746016463663874), t104)
    t106 = dfma(t101, t8, t105)
    t107 = select(c, np.float64(-4.807808848780721e-06), np.float64(0.00023734675392929138))
    t108 = select(c2, np.float64(1.080521670811338e-05), t107)
    t109 = select(c3, np.float64(0.0013694948511462793), t108)
    t110 = select(c4, np.float64(-1.1125909556022578e-09), t109)
    t111 = dfma(t106, t8, t110)
    t112 = select(c, np.float64(4.02990688216619e-05), np.float64(-1.1922147129423252e-06))
    t113 = select(c2, np.float64(0.00017716365270790732), t112)
    t114 = select(c3, np.float64(-0.0077718207032338275), t113)
    t115 = select(c4, np.float64(0.02222222227517781), t114)
    t116 = dfma(t111, t8, t115)
    t117 = select(c, np.float64(-0.0003213607035271641), np.float64(3.64249969540019e-09))
    t118 = select(c2, np.float64(-0.001612146473138425), t117)
    t119 = select(c3, np.float64(0.014772158678907542), t118)
    t120 = select(c4, np.float64(-1.5196241606808928e-12), t119)
    t121 = dfma(t116, t8, t120)
    t122 = select(c, np.float64(0.0024765603471609107), np.float64(-5.858112035017623e-12))
    t123 = select(c2, np.float64(0.009718270675992204), t122)
    t124 = select(c3, np.float64(0.0022907598878693348), t123)
    t125 = select(c4, np.float64(-0.08333333333331049), t124)
    t126 = dfma(t121, t8, t125)
    t127 = select(c, np.float64(-0.018620808534363903), np.float64(-0.6931471805599416))
    t128 = select(c2, np.float64(-0.04949051732124694), t127)
    t129 = select(c3, np.float64(-0.10809884544937856), t128)
    t130 = select(c4, np.float64(-1.3558631508700825e-16), t129)
    t131 = dfma(t126, t8, t130)
    t132 = select(c, np.float64(1.6456442296849003e-18), np.float64(-3.905302308689576e-19))
    t133 = select(c2, np.float64(-2.6263297474156726e-18), t132)
    t134 = select(c3, np.float64(1.4420315373386276e-17), t133)
    t135 = select(c4, np.float64(1.3339773512714192e-19), t134)
    t136 = dfma(t131, t8, t135)
    t137 = dadd(t12, t136)
    t138 = dadd(t137, -t12)
    t139 = dadd(t136, -t138)
    t140 = dmul(t137, t)
    t141 = -t140
    t142 = dfma(t137, t, t141)
    t143 = dfma(t139, t, t142)
    t144 = select(c, t, np.float64(1.0))
    t145 = dmul(t140, t144)
    t146 = -t145
    t147 = dfma(t140, t144, t146)
    t148 = dfma(t143, t144, t147)
    t149 = dabs(t145)
    c5 = np.float64(0.0) < t149
    c6 = t149 < np.float64(np.inf)
    c7 = c5 & c6
    t150 = dadd(t145, t148)
    t151 = select(c7, t150, t145)
    return t151


def d1_of_f32(x):
    """sinh(x)/cosh(x)"""
    t = fabs(x)
    c = np.float32(9.7041015625) < t
    t2 = select(c, np.float32(9.7041015625), t)
    near = t2 < np.float32(1.0)
    t3 = fmul(t2, t2)
    t4 = fmul(t2, t3)
    t5 = ffma(np.float32(0.0002266959781991318), t3, np.float32(-0.005692231934517622))
    t6 = ffma(t5, t3, np.float32(1.1999928951263428))
    t7 = ffma(t6, t3, np.float32(3.0000007152557373))
    t8 = fmul(t2, np.float32(2.0))
    t9 = -t8
    shifted = ffma(t9, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t10 = -t9
    r = ffma(k, np.float32(-0.6931471824645996), t10)
    t11 = ffma(np.float32(0.008312446065247059), r, np.float32(0.04189053550362587))
    t12 = ffma(t11, r, np.float32(0.16667117178440094))
    t13 = ffma(t12, r, np.float32(0.4999922811985016))
    t14 = fmul(r, r)
    v = ffma(t14, t13, r)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1065353216))
    s = from_fbits(i2)
    t15 = fadd(s, np.float32(1.0))
    grown = ffma(v, s, t15)
    t16 = select(near, t4, np.float32(2.0))
    t17 = select(near, t7, grown)
    t18 = fdiv(t16, t17)
    t19 = select(near, t2, np.float32(1.0))
    t20 = fsub(t19, t18)
    t21 = fcopysign(t20, x)
    return t21


def d1_of_f64(x):
    """sinh(x)/cosh(x)"""
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


def d2_of_f32(x):
    """-sinh(x)**2/cosh(x)**2 + 1"""
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
    t13 = fsub(np.float32(1.0), t12)
    t14 = ffma(t11, t10, t13)
    t15 = fmul(np.float32(4.0), big)
    t16 = fdiv(np.float32(1.0), t12)
    t17 = fmul(t15, t16)
    t18 = -t17
    t19 = ffma(t18, t12, t15)
    t20 = ffma(t18, t14, t19)
    t21 = ffma(t20, t16, t17)
    tail = fmul(t21, np.float32(5.421010862427522e-20))
    return tail


def d2_of_f64(x):
    """-sinh(x)**2/cosh(x)**2 + 1"""
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


def backward_of_f32(grad, x):
    """grad f'(x)"""
    t = fabs(x)
    c = np.float32(9.7041015625) < t
    t2 = select(c, np.float32(9.7041015625), t)
    near = t2 < np.float32(1.0)
    t3 = fmul(t2, t2)
    t4 = fmul(t2, t3)
    t5 = ffma(np.float32(0.0002266959781991318), t3, np.float32(-0.005692231934517622))
    t6 = ffma(t5, t3, np.float32(1.1999928951263428))
    t7 = ffma(t6, t3, np.float32(3.0000007152557373))
    t8 = fmul(t2, np.float32(2.0))
    t9 = -t8
    shifted = ffma(t9, np.float32(-1.4426950216293335), np.float32(12582912.0))
    k = fsub(shifted, np.float32(12582912.0))
    t10 = -t9
    r = ffma(k, np.float32(-0.6931471824645996), t10)
    t11 = ffma(np.float32(0.008312446065247059), r, np.float32(0.04189053550362587))
    t12 = ffma(t11, r, np.float32(0.16667117178440094))
    t13 = ffma(t12, r, np.float32(0.4999922811985016))
    t14 = fmul(r, r)
    v = ffma(t14, t13, r)
    n = fbits(shifted)
    i = shl(n, np.int32(23))
    i2 = iadd(i, np.int32(1065353216))
    s = from_fbits(i2)
    t15 = fadd(s, np.float32(1.0))
    grown = ffma(v, s, t15)
    t16 = select(near, t4, np.float32(2.0))
    t17 = select(near, t7, grown)
    t18 = fdiv(t16, t17)
    t19 = select(near, t2, np.float32(1.0))
    t20 = fsub(t19, t18)
    t21 = fcopysign(t20, x)
    t22 = fmul(grad, t21)
    return t22


def backward_of_f64(grad, x):
    """grad f'(x)"""
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
    t33 = dmul(grad, t32)
    return t33


def d1_float16_of_f32(x):
    """sinh(x)/cosh(x)"""
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


def d2_float16_of_f32(x):
    """-sinh(x)**2/cosh(x)**2 + 1"""
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


def d2_bfloat16_of_f32(x):
    """-sinh(x)**2/cosh(x)**2 + 1"""
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


f_of = by_type(f_of_f32, f_of_f64)
d1_of = by_type(d1_of_f32, d1_of_f64)
d2_of = by_type(d2_of_f32, d2_of_f64)
backward_of = by_type(backward_of_f32, backward_of_f64)
d1_float16_of = by_type(d1_float16_of_f32, d1_float16_of_f32)
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


@d1.of("float16", "bfloat16")
def d1_float16(x, y, n, aligned):
    """y[i] = d1(x[i]) for i < n."""
    thread = np.int64(cuda.threadIdx.x)
    start = np.int64(cuda.blockIdx.x) * TILE
    while start < n:
        x_lanes = load(x, start, thread, n, aligned)
        store(y, start, thread, n, aligned, each(d1_float16_of, together((x_lanes,))))
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
