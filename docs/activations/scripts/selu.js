// selu: scale*Piecewise((x, x > 0), (alpha*(exp(x) - 1), True)) alpha = -sqrt(2)/(2*sqrt(pi)*(-1/2 + exp(1/2)*erfc(sqrt(2)/2)/2)) = 1.67326324235437728... scale = 1/sqrt(alpha**2*(-exp(1/2)*erfc(sqrt(2)/2) + exp(2)*erfc(sqrt(2))/2 + 1/2) + 1/2) = 1.05070098735548049...
// Generated from defs/selu.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { abs, fround, double, fma32, fma64, fromDouble, fromSingle, lookup, single } = actforge.operations;
function f_float32(x) {
const t = x;
const t2 = abs(t);
const c = 118 < t2;
const t3 = c ? 118 : t2;
const shifted = fma64(t3, -1.4426950408889634, 6755399441055744);
const k = shifted - 6755399441055744;
const t4 = -t3;
const r = fma64(k, -0.6931471805599472, t4);
const t5 = fma64(0.00019789845026340665, r, 0.0013944751056786612);
const t6 = fma64(t5, r, 0.00833349858147164);
const t7 = fma64(t6, r, 0.04166629380339174);
const t8 = fma64(t7, r, 0.16666665859438767);
const t9 = fma64(t8, r, 0.500000006794052);
const t10 = r * r;
const v = fma64(t10, t9, r);
const n = double(shifted);
const i = BigInt.asIntN(64, n << 52n);
const i2 = BigInt.asIntN(64, i + 4607182418800017408n);
const s = fromDouble(i2);
const t11 = -s;
const t12 = 1 - s;
const one_minus_e = fma64(t11, v, t12);
const t13 = one_minus_e * 1.7580993408473768;
const t14 = -t13;
const t15 = t * 1.0507009873554805;
const c2 = t < 0;
const t16 = c2 ? t14 : t15;
const t17 = fround(t16);
return t17;
}
function f_float64(x) {
const t = abs(x);
const c = 759 < t;
const t2 = c ? 759 : t;
const shifted = fma64(t2, -1.4426950408889634, 6755399441055744);
const k = shifted - 6755399441055744;
const t3 = -t2;
const r = fma64(k, -0.6931471805598903, t3);
const r2 = fma64(k, -5.497923018708371e-14, r);
const t4 = fma64(2.5025203959737602e-08, r2, 2.763162576195063e-07);
const t5 = fma64(t4, r2, 2.7557506817858967e-06);
const t6 = fma64(t5, r2, 2.4801488974695663e-05);
const t7 = fma64(t6, r2, 0.0001984126959620142);
const t8 = fma64(t7, r2, 0.0013888888947978671);
const t9 = fma64(t8, r2, 0.008333333333452509);
const t10 = fma64(t9, r2, 0.041666666666511414);
const t11 = fma64(t10, r2, 0.1666666666666648);
const t12 = fma64(t11, r2, 0.5000000000000013);
const t13 = r2 * r2;
const t14 = r - r2;
const t15 = fma64(k, -5.497923018708371e-14, t14);
const v = fma64(t13, t12, t15);
const n = double(shifted);
const i = BigInt.asIntN(64, n << 52n);
const i2 = BigInt.asIntN(64, i + 5183643171103440896n);
const s = fromDouble(i2);
const t16 = s * 2.938735877055719e-39;
const t17 = -t16;
const t18 = 1 - t16;
const one_minus_e = fma64(t17, r2, t18);
const t19 = t18 - one_minus_e;
const t20 = fma64(t17, r2, t19);
const t21 = fma64(t17, v, t20);
const t22 = one_minus_e + t21;
const t23 = t22 - one_minus_e;
const t24 = t21 - t23;
const t25 = 1.7580993408473768 * t24;
const t26 = fma64(1.7580993408473768, t22, t25);
const t27 = -t26;
const t28 = x * 1.0507009873554805;
const c2 = x < 0;
const t29 = c2 ? t27 : t28;
return t29;
}
function d1_float32(x) {
const t = abs(x);
const c = 118 < t;
const t2 = c ? 118 : t;
const shifted = fma32(t2, -1.4426950216293335, 12582912);
const k = fround(shifted - 12582912);
const t3 = -t2;
const r = fma32(k, -0.693145751953125, t3);
const r2 = fma32(k, -1.428606765330187e-06, r);
const t4 = fma32(0.001381445094011724, r2, 0.008368778973817825);
const t5 = fma32(t4, r2, 0.04166839271783829);
const t6 = fma32(t5, r2, 0.1666651964187622);
const t7 = fma32(t6, r2, 0.4999999403953552);
const t8 = fround(r2 * r2);
const t9 = fround(r - r2);
const t10 = fma32(k, -1.428606765330187e-06, t9);
const v = fma32(t8, t7, t10);
const n = single(shifted);
const i = (n << 23) | 0;
const i2 = (i + 1602224128) | 0;
const s = fromSingle(i2);
const big = fma32(r2, s, s);
const t11 = fround(s - big);
const t12 = fma32(r2, s, t11);
const t13 = fma32(v, s, t12);
const t14 = fround(big + t13);
const t15 = fround(t14 - big);
const t16 = fround(t13 - t15);
const t17 = fround(1.7580993175506592 * t16);
const t18 = fma32(1.7580993175506592, t14, t17);
const tail = fround(t18 * 5.421010862427522e-20);
const c2 = 0 < x;
const t19 = c2 ? 1.0507010221481323 : tail;
return t19;
}
function d1_float64(x) {
const t = abs(x);
const c = 759 < t;
const t2 = c ? 759 : t;
const shifted = fma64(t2, -1.4426950408889634, 6755399441055744);
const k = shifted - 6755399441055744;
const t3 = -t2;
const r = fma64(k, -0.6931471805598903, t3);
const r2 = fma64(k, -5.497923018708371e-14, r);
const t4 = fma64(2.5025203959737602e-08, r2, 2.763162576195063e-07);
const t5 = fma64(t4, r2, 2.7557506817858967e-06);
const t6 = fma64(t5, r2, 2.4801488974695663e-05);
const t7 = fma64(t6, r2, 0.0001984126959620142);
const t8 = fma64(t7, r2, 0.0013888888947978671);
const t9 = fma64(t8, r2, 0.008333333333452509);
const t10 = fma64(t9, r2, 0.041666666666511414);
const t11 = fma64(t10, r2, 0.1666666666666648);
const t12 = fma64(t11, r2, 0.5000000000000013);
const t13 = r2 * r2;
const v = fma64(t13, t12, r2);
const n = double(shifted);
const i = BigInt.asIntN(64, n << 52n);
const i2 = BigInt.asIntN(64, i + 5183643171103440896n);
const s = fromDouble(i2);
const big = fma64(v, s, s);
const t14 = big * 1.7580993408473768;
const tail = t14 * 2.938735877055719e-39;
const c2 = 0 < x;
const t15 = c2 ? 1.0507009873554805 : tail;
return t15;
}
function d2_float32_rest(x) {
const t = abs(x);
const c = 118 < t;
const t2 = c ? 118 : t;
const shifted = fma32(t2, -1.4426950216293335, 12582912);
const k = fround(shifted - 12582912);
const t3 = -t2;
const r = fma32(k, -0.693145751953125, t3);
const r2 = fma32(k, -1.428606765330187e-06, r);
const t4 = fma32(0.001381445094011724, r2, 0.008368778973817825);
const t5 = fma32(t4, r2, 0.04166839271783829);
const t6 = fma32(t5, r2, 0.1666651964187622);
const t7 = fma32(t6, r2, 0.4999999403953552);
const t8 = fround(r2 * r2);
const t9 = fround(r - r2);
const t10 = fma32(k, -1.428606765330187e-06, t9);
const v = fma32(t8, t7, t10);
const n = single(shifted);
const i = (n << 23) | 0;
const i2 = (i + 1602224128) | 0;
const s = fromSingle(i2);
const big = fma32(r2, s, s);
const t11 = fround(s - big);
const t12 = fma32(r2, s, t11);
const t13 = fma32(v, s, t12);
const t14 = fround(big + t13);
const t15 = fround(t14 - big);
const t16 = fround(t13 - t15);
const t17 = fround(1.7580993175506592 * t16);
const t18 = fma32(1.7580993175506592, t14, t17);
const tail = fround(t18 * 5.421010862427522e-20);
const c2 = 0 < x;
const t19 = c2 ? 0 : tail;
return t19;
}
const d2_float32_table = [
new Float32Array([-15.538666,-15.068235,-14.486028,-14.023162,-13.561358,-13.045355,-12.591991,-12.06836,-11.507658,-11.120311,-10.495967,-9.981713,-9.571299,-9.074987,-8.440141,-8.088053,-7.4563327,-6.9724617,-6.5349774,-6.0092835,-5.4253874,-4.9646473,-4.564985,-3.9630532,-3.4091334,-2.8759377,-2.5681107,-2.0489497,-1.4443923,-0.9557858,-0.48218304,-6.9122905e-07]),
new Float32Array([2.7186897e-09,4.4665676e-09,7.3565922e-09,1.2159144e-08,2.0116552e-08,3.3188485e-08,5.4297736e-08,8.988204e-08,1.4805569e-07,2.4250951e-07,4.0193692e-07,6.6091746e-07,1.0932717e-06,1.8038196e-06,2.9761297e-06,4.888184e-06,8.075646e-06,1.327802e-05,2.2055565e-05,3.620876e-05,5.9899416e-05,9.821938e-05,0.00016283752,0.0002671851,0.00044344435,0.00072818337,0.001198564,0.0019797382,0.0032585538,0.0053636483,0.008803067,0.014582884]),
new Float32Array([1.3106599e-08,2.0952529e-08,3.7567595e-08,5.968247e-08,9.457489e-08,1.5855868e-07,2.4885765e-07,4.2076908e-07,7.3855637e-07,1.0813332e-06,2.031153e-06,3.3960428e-06,5.110176e-06,8.392544e-06,1.5841228e-05,2.2496459e-05,4.2402135e-05,6.882784e-05,0.000106606254,0.00018042522,0.00032265866,0.00051243993,0.0007634603,0.0013951187,0.0024204636,0.0041095493,0.005623014,0.009459063,0.017303078,0.028217986,0.045347784,0.073466785]),
new Float32Array([5.2298482e-08,8.370943e-08,1.4987089e-07,2.3806003e-07,3.7774362e-07,6.328622e-07,9.958378e-07,1.6811204e-06,2.9456176e-06,4.338612e-06,8.1015005e-06,1.354956e-05,2.0420264e-05,3.354288e-05,6.3306565e-05,8.9996516e-05,0.00016931836,0.00027468576,0.0004253468,0.00071959646,0.0012904573,0.0020456198,0.0030497971,0.0055694445,0.00969141,0.01651579,0.022465188,0.037756406,0.069130115,0.11268331,0.1809355,0.29302344]),
new Float32Array([1.5691164e-07,2.5116648e-07,4.495828e-07,7.142162e-07,1.1334174e-06,1.8988326e-06,2.98801e-06,5.0441845e-06,8.836881e-06,1.3017458e-05,2.4303616e-05,4.0645147e-05,6.127047e-05,0.00010064602,0.00018989205,0.00027003343,0.00050788856,0.00082396803,0.0012761662,0.0021588013,0.003870777,0.006136113,0.009150934,0.016706295,0.029070126,0.049546428,0.06740574,0.113283,0.20735832,0.33800265,0.5427531,0.87904495]),
new Float32Array([3.138244e-07,5.0233336e-07,8.9916927e-07,1.4284387e-06,2.2668376e-06,3.7976758e-06,5.9760073e-06,1.0088375e-05,1.7673845e-05,2.6034777e-05,4.8607453e-05,8.12906e-05,0.00012254098,0.00020129203,0.0003797841,0.000540066,0.0010157789,0.0016479411,0.002552342,0.004317623,0.0077415425,0.0122722555,0.018301886,0.03341267,0.05814006,0.09909222,0.13481158,0.22656663,0.41471684,0.6760064,1.0855101,1.758098]),
new Float32Array([3.1382433e-07,5.0233325e-07,8.991694e-07,1.4284386e-06,2.2668369e-06,3.797675e-06,5.976006e-06,1.0088373e-05,1.7673845e-05,2.6034773e-05,4.8607457e-05,8.1290615e-05,0.00012254095,0.00020129197,0.00037978418,0.00054006587,0.0010157791,0.0016479414,0.0025523414,0.004317623,0.0077415444,0.012272258,0.01830188,0.033412676,0.058140073,0.099092215,0.13481155,0.22656658,0.41471696,0.67600656,1.0855104,1.7580981]),
];
function d2_float32(x) {
const c = 0 < x;
const t = fma32(x, 2, 12582943);
const row = single(t);
const centre = lookup(d2_float32_table[0], row);
const u = fround(x - centre);
const c5_ = lookup(d2_float32_table[1], row);
const c4_ = lookup(d2_float32_table[2], row);
const t2 = fma32(c5_, u, c4_);
const c3_ = lookup(d2_float32_table[3], row);
const t3 = fma32(t2, u, c3_);
const c2_ = lookup(d2_float32_table[4], row);
const t4 = fma32(t3, u, c2_);
const t5 = fround(t4 * u);
const t6 = fround(t5 * u);
const c1_ = lookup(d2_float32_table[5], row);
const t7 = fma32(c1_, u, t6);
const c0_ = lookup(d2_float32_table[6], row);
const t8 = fround(c0_ + t7);
const c2 = -15.75 <= x;
const t9 = c ? 0 : t8;
return c2 ? t9 : d2_float32_rest(x);
}
function d2_float64(x) {
const t = abs(x);
const c = 759 < t;
const t2 = c ? 759 : t;
const shifted = fma64(t2, -1.4426950408889634, 6755399441055744);
const k = shifted - 6755399441055744;
const t3 = -t2;
const r = fma64(k, -0.6931471805598903, t3);
const r2 = fma64(k, -5.497923018708371e-14, r);
const t4 = fma64(2.5025203959737602e-08, r2, 2.763162576195063e-07);
const t5 = fma64(t4, r2, 2.7557506817858967e-06);
const t6 = fma64(t5, r2, 2.4801488974695663e-05);
const t7 = fma64(t6, r2, 0.0001984126959620142);
const t8 = fma64(t7, r2, 0.0013888888947978671);
const t9 = fma64(t8, r2, 0.008333333333452509);
const t10 = fma64(t9, r2, 0.041666666666511414);
const t11 = fma64(t10, r2, 0.1666666666666648);
const t12 = fma64(t11, r2, 0.5000000000000013);
const t13 = r2 * r2;
const v = fma64(t13, t12, r2);
const n = double(shifted);
const i = BigInt.asIntN(64, n << 52n);
const i2 = BigInt.asIntN(64, i + 5183643171103440896n);
const s = fromDouble(i2);
const big = fma64(v, s, s);
const t14 = big * 1.7580993408473768;
const tail = t14 * 2.938735877055719e-39;
const c2 = 0 < x;
const t15 = c2 ? 0 : tail;
return t15;
}
actforge.activations.selu = {
window: [-5.0, 5.0],
parameters: [],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
