// elu: Piecewise((x, x > 0), (alpha*(exp(x) - 1), True))
// Generated from defs/elu.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { abs, fround, double, fma32, fma64, fromDouble, fromSingle, lookup, single } = actforge.operations;
function f_float32_rest(x, alpha) {
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
const t11 = fround(s * 5.421010862427522e-20);
const t12 = -t11;
const t13 = fround(1 - t11);
const one_minus_e = fma32(t12, r2, t13);
const t14 = fround(t13 - one_minus_e);
const t15 = fma32(t12, r2, t14);
const t16 = fma32(t12, v, t15);
const t17 = fround(one_minus_e + t16);
const t18 = fround(t17 - one_minus_e);
const t19 = fround(t16 - t18);
const t20 = fround(alpha * t19);
const t21 = fma32(alpha, t17, t20);
const t22 = -t21;
const c2 = x < 0;
const t23 = c2 ? t22 : x;
const c3 = alpha === alpha;
const t24 = c3 ? t23 : alpha;
return t24;
}
const f_float32_table = [
new Float32Array([-7.695689,-7.4557543,-7.195033,-6.9766035,-6.7773037,-6.5521846,-6.290119,-6.0587177,-5.8100305,-5.5221148,-5.241638,-4.9927635,-4.7074423,-4.4847927,-4.29734,-3.938086,-3.7742403,-3.4566922,-3.203629,-2.95291,-2.755048,-2.5601244,-2.2090054,-1.9648114,-1.7334176,-1.5148005,-1.241826,-1.0422918,-0.7020036,-0.4463147,-0.24807763,0]),
new Float32Array([3.0044978e-06,5.9929803e-06,5.7634875e-06,7.5242415e-06,8.412341e-06,1.3006793e-05,1.7588845e-05,2.0692321e-05,2.6454056e-05,3.4951132e-05,4.401456e-05,5.6624704e-05,6.83851e-05,9.253482e-05,0.000118767595,0.00015302665,0.00019910616,0.00025057487,0.00032361812,0.00041555872,0.00053178094,0.000684269,0.00087486056,0.0011325331,0.0014559112,0.0018517338,0.0023962893,0.0030651826,0.0039407033,0.0050678314,0.0065110237,0.008335438]),
new Float32Array([1.8781804e-05,2.4415795e-05,3.120417e-05,3.8892027e-05,4.7758786e-05,5.930692e-05,7.69391e-05,9.728439e-05,0.00012476977,0.00016642662,0.00022068367,0.00028308778,0.0003752871,0.00047016327,0.0005666299,0.0008110922,0.00095609104,0.0013133181,0.0016916988,0.0021736885,0.0026522966,0.0032170757,0.0045737945,0.0058418512,0.0073663685,0.00916669,0.012044412,0.014690219,0.02064086,0.026649885,0.032536395,0.041694816]),
new Float32Array([7.5795964e-05,9.635334e-05,0.00012505312,0.00015558055,0.00018989769,0.00023782781,0.0003090785,0.00038956222,0.00049955293,0.0006662168,0.0008819309,0.001131146,0.001504682,0.001879887,0.00226742,0.003247604,0.0038256864,0.005255725,0.006769175,0.008698047,0.010600977,0.012882401,0.018301908,0.02336401,0.029446768,0.036641803,0.048142835,0.058773432,0.08259959,0.10666491,0.13004978,0.16666667]),
new Float32Array([0.00022739326,0.00028904947,0.00037515225,0.0004667344,0.00056966784,0.0007134989,0.0009272732,0.0011686987,0.0014986697,0.0019986955,0.002645789,0.0033934386,0.004513929,0.005639613,0.0068023517,0.009742741,0.011477271,0.015766954,0.020307276,0.026093816,0.03180297,0.03864758,0.054904927,0.07009116,0.08833975,0.109925985,0.14442809,0.17632282,0.24779573,0.31999126,0.39014956,0.49999988]),
new Float32Array([0.00045478347,0.0005781054,0.00075030327,0.00093346834,0.0011393428,0.0014269948,0.0018545389,0.0023373961,0.0029973388,0.0039973855,0.005291581,0.006786883,0.009027839,0.011279225,0.013604701,0.019485474,0.022954524,0.031533897,0.040614545,0.05218762,0.063605964,0.077295125,0.109809816,0.14018232,0.17667955,0.21985203,0.28885627,0.35264558,0.49559134,0.63998234,0.78029937,1]),
new Float32Array([-0.9995452,-0.9994219,-0.9992497,-0.99906653,-0.99886066,-0.998573,-0.99814546,-0.9976626,-0.99700266,-0.9960026,-0.9947084,-0.9932131,-0.99097216,-0.9887208,-0.9863953,-0.9805145,-0.9770455,-0.9684661,-0.95938545,-0.9478124,-0.93639404,-0.9227049,-0.8901902,-0.8598177,-0.82332045,-0.78014797,-0.71114373,-0.6473544,-0.50440866,-0.36001766,-0.21970063,0]),
];
function f_float32(x, alpha) {
const t = abs(x);
const t2 = fma32(x, 4, 12582943);
const row = single(t2);
const centre = lookup(f_float32_table[0], row);
const u = fround(x - centre);
const c5_ = lookup(f_float32_table[1], row);
const c4_ = lookup(f_float32_table[2], row);
const t3 = fma32(c5_, u, c4_);
const c3_ = lookup(f_float32_table[3], row);
const t4 = fma32(t3, u, c3_);
const c2_ = lookup(f_float32_table[4], row);
const t5 = fma32(t4, u, c2_);
const t6 = fround(t5 * u);
const t7 = fround(t6 * u);
const c1_ = lookup(f_float32_table[5], row);
const t8 = fma32(c1_, u, t7);
const c0_ = lookup(f_float32_table[6], row);
const t9 = fround(c0_ + t8);
const t10 = fround(t9 - c0_);
const t11 = fround(t8 - t10);
const c = -7.875 <= x;
const c2 = 7.888609052210118e-31 <= t;
const c3 = c && c2;
const c4 = x < -16.75;
const t12 = c4 ? -1 : t9;
const t13 = c4 ? 0 : t11;
const c5 = c3 || c4;
const t14 = fround(t13 * alpha);
const t15 = fma32(t12, alpha, t14);
const t16 = abs(alpha);
const c6 = 8.673617379884035e-19 <= t16;
const c7 = t16 <= 1.152921504606847e+18;
const c8 = c6 && c7;
const c9 = c5 && c8;
const c10 = 0 < x;
const t17 = c10 ? x : t15;
const c11 = alpha === alpha;
const t18 = c11 ? t17 : alpha;
return c9 ? t18 : f_float32_rest(x, alpha);
}
function f_float64(x, alpha) {
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
const t14 = s * 2.938735877055719e-39;
const t15 = -t14;
const t16 = 1 - t14;
const one_minus_e = fma64(t15, v, t16);
const t17 = alpha * one_minus_e;
const t18 = -t17;
const c2 = x < 0;
const t19 = c2 ? t18 : x;
const c3 = alpha === alpha;
const t20 = c3 ? t19 : alpha;
return t20;
}
function d1_float32_rest(x, alpha) {
const t = abs(x);
const t2 = abs(alpha);
const c = 1.5474250491067253e+26 <= t2;
const c2 = t2 < 6.462348535570529e-27;
const t3 = c2 ? 1099511627776 : 1;
const t4 = c ? 9.094947017729282e-13 : t3;
const t5 = fround(alpha * t4);
const t6 = c2 ? 9.094947017729282e-13 : 1;
const t7 = c ? 1099511627776 : t6;
const c3 = 206 < t;
const t8 = c3 ? 206 : t;
const shifted = fma32(t8, -1.4426950216293335, 12582912);
const k = fround(shifted - 12582912);
const t9 = -t8;
const r = fma32(k, -0.693145751953125, t9);
const r2 = fma32(k, -1.428606765330187e-06, r);
const t10 = fma32(0.001381445094011724, r2, 0.008368778973817825);
const t11 = fma32(t10, r2, 0.04166839271783829);
const t12 = fma32(t11, r2, 0.1666651964187622);
const t13 = fma32(t12, r2, 0.4999999403953552);
const t14 = fround(r2 * r2);
const t15 = fround(r - r2);
const t16 = fma32(k, -1.428606765330187e-06, t15);
const v = fma32(t14, t13, t16);
const n = single(shifted);
const n2 = (n - 1262485501) | 0;
const i = (n2 >> 2) | 0;
const i2 = (i << 2) | 0;
const i3 = (n2 - i2) | 0;
const i4 = (i3 + 123) | 0;
const i5 = (i4 << 23) | 0;
const s = fromSingle(i5);
const i6 = (i + 127) | 0;
const i7 = (i6 << 23) | 0;
const s2 = fromSingle(i7);
const big = fma32(r2, s, s);
const t17 = fround(s - big);
const t18 = fma32(r2, s, t17);
const t19 = fma32(v, s, t18);
const t20 = fround(big + t19);
const t21 = fround(t20 - big);
const t22 = fround(t19 - t21);
const t23 = fround(t5 * t22);
const t24 = fma32(t5, t20, t23);
const t25 = fround(s2 + s2);
const t26 = fround(t7 * s2);
const tail = fround(t24 * s2);
const tail2 = fround(tail * s2);
const tail3 = fround(tail2 * t25);
const tail4 = fround(tail3 * t26);
const t27 = c3 ? 0 : tail4;
const c4 = 0 < x;
const t28 = c4 ? 1 : t27;
const c5 = alpha === alpha;
const t29 = c5 ? t28 : alpha;
return t29;
}
const d1_float32_table = [
new Float32Array([-7.77399,-7.487512,-7.190438,-7.0019846,-6.703316,-6.5259595,-6.297246,-5.9779162,-5.8120933,-5.442532,-5.2209144,-4.962381,-4.7978086,-4.5511217,-4.192501,-3.9903882,-3.7622373,-3.556311,-3.2330112,-3.006861,-2.6981587,-2.468289,-2.3039353,-1.9417431,-1.7334176,-1.5148005,-1.2953707,-0.948659,-0.7020036,-0.4463147,-0.24807763,5.8259634e-17]),
new Float32Array([1.7872464e-05,2.3078412e-05,2.9541887e-05,3.797213e-05,4.8767382e-05,6.234644e-05,8.0311445e-05,0.00010347224,0.00013264205,0.00016978513,0.00021917521,0.00028106873,0.00036006662,0.00046275152,0.0005929294,0.00076445326,0.000977122,0.0012590139,0.0016187436,0.0020713285,0.002660268,0.0034270333,0.004392797,0.0056264238,0.007257792,0.009267224,0.011911327,0.015300238,0.019656649,0.02520312,0.032452498,0.04166268]),
new Float32Array([7.0143156e-05,9.342083e-05,0.00012551024,0.00015182744,0.0002044275,0.00024433603,0.00030685196,0.0004226475,0.00049800955,0.00072078273,0.00090088975,0.0011662926,0.0013743761,0.0017585297,0.0025159246,0.003084974,0.003875642,0.0047538746,0.006578458,0.008248974,0.011215895,0.014127963,0.016634658,0.023887752,0.029471308,0.036675848,0.045631737,0.06451044,0.08257179,0.10659201,0.13017516,0.16683097]),
new Float32Array([0.0002102629,0.00028001986,0.0003768861,0.00045503676,0.00061343226,0.0007324451,0.0009206627,0.0012670702,0.0014955543,0.002164295,0.0027012443,0.0034982027,0.004123803,0.0052775564,0.007554366,0.009246331,0.011615771,0.014271663,0.019719519,0.024723232,0.033665407,0.042365707,0.04993142,0.07172814,0.08834079,0.109925054,0.13689496,0.19363418,0.24780126,0.3199978,0.3901505,0.5000003]),
new Float32Array([0.00042053172,0.00056003424,0.0007537595,0.00091007346,0.001226837,0.0014649122,0.0018413693,0.0025341003,0.002991164,0.004328512,0.0054023857,0.0069962507,0.008247803,0.010555361,0.01510846,0.018492524,0.02323169,0.028543947,0.039438542,0.04944662,0.0673294,0.0847297,0.099865116,0.14345376,0.17667946,0.2198519,0.27379638,0.38726017,0.49559152,0.6399827,0.7802989,0.99999934]),
new Float32Array([0.00042053193,0.00056003453,0.00075375906,0.00091007404,0.0012268367,0.0014649129,0.001841369,0.0025341013,0.0029911622,0.0043285093,0.005402387,0.0069962507,0.008247801,0.010555358,0.01510845,0.018492535,0.023231706,0.028543932,0.03943856,0.04944665,0.06732937,0.084729716,0.09986507,0.14345367,0.17667955,0.21985203,0.27379635,0.38726,0.49559134,0.63998234,0.78029937,1]),
];
function d1_float32(x, alpha) {
const t = abs(x);
const t2 = abs(alpha);
const c = 0 < x;
const t3 = fma32(x, 4, 12582943);
const row = single(t3);
const centre = lookup(d1_float32_table[0], row);
const u = fround(x - centre);
const c4_ = lookup(d1_float32_table[1], row);
const c3_ = lookup(d1_float32_table[2], row);
const t4 = fma32(c4_, u, c3_);
const c2_ = lookup(d1_float32_table[3], row);
const t5 = fma32(t4, u, c2_);
const t6 = fround(t5 * u);
const t7 = fround(t6 * u);
const c1_ = lookup(d1_float32_table[4], row);
const t8 = fma32(c1_, u, t7);
const c0_ = lookup(d1_float32_table[5], row);
const t9 = fround(c0_ + t8);
const t10 = fround(t9 - c0_);
const t11 = fround(t8 - t10);
const c2 = -7.875 <= x;
const c3 = 7.888609052210118e-31 <= t;
const c4 = c2 && c3;
const t12 = fround(t11 * alpha);
const t13 = fma32(t9, alpha, t12);
const c5 = 8.673617379884035e-19 <= t2;
const c6 = t2 <= 1.152921504606847e+18;
const c7 = c5 && c6;
const c8 = c4 && c7;
const t14 = c ? 1 : t13;
const c9 = alpha === alpha;
const t15 = c9 ? t14 : alpha;
return c8 ? t15 : d1_float32_rest(x, alpha);
}
function d1_float64(x, alpha) {
const t = abs(x);
const t2 = abs(alpha);
const c = 7.435084542388915e+283 <= t2;
const c2 = t2 < 1.344974619049452e-284;
const t3 = c2 ? 1.2089258196146292e+24 : 1;
const t4 = c ? 8.271806125530277e-25 : t3;
const t5 = alpha * t4;
const t6 = c2 ? 8.271806125530277e-25 : 1;
const t7 = c ? 1.2089258196146292e+24 : t6;
const c3 = 1469 < t;
const t8 = c3 ? 1469 : t;
const shifted = fma64(t8, -1.4426950408889634, 6755399441055744);
const k = shifted - 6755399441055744;
const t9 = -t8;
const r = fma64(k, -0.6931471805598903, t9);
const r2 = fma64(k, -5.497923018708371e-14, r);
const t10 = fma64(2.5025203959737602e-08, r2, 2.763162576195063e-07);
const t11 = fma64(t10, r2, 2.7557506817858967e-06);
const t12 = fma64(t11, r2, 2.4801488974695663e-05);
const t13 = fma64(t12, r2, 0.0001984126959620142);
const t14 = fma64(t13, r2, 0.0013888888947978671);
const t15 = fma64(t14, r2, 0.008333333333452509);
const t16 = fma64(t15, r2, 0.041666666666511414);
const t17 = fma64(t16, r2, 0.1666666666666648);
const t18 = fma64(t17, r2, 0.5000000000000013);
const t19 = r2 * r2;
const v = fma64(t19, t18, r2);
const n = double(shifted);
const n2 = BigInt.asIntN(64, n - 4843621399236968445n);
const i = BigInt.asIntN(64, n2 >> 2n);
const i2 = BigInt.asIntN(64, i << 2n);
const i3 = BigInt.asIntN(64, n2 - i2);
const i4 = BigInt.asIntN(64, i3 + 1019n);
const i5 = BigInt.asIntN(64, i4 << 52n);
const s = fromDouble(i5);
const i6 = BigInt.asIntN(64, i + 1023n);
const i7 = BigInt.asIntN(64, i6 << 52n);
const s2 = fromDouble(i7);
const big = fma64(v, s, s);
const t20 = t5 * big;
const t21 = s2 + s2;
const t22 = t7 * s2;
const tail = t20 * s2;
const tail2 = tail * s2;
const tail3 = tail2 * t21;
const tail4 = tail3 * t22;
const t23 = c3 ? 0 : tail4;
const c4 = 0 < x;
const t24 = c4 ? 1 : t23;
const c5 = alpha === alpha;
const t25 = c5 ? t24 : alpha;
return t25;
}
function d2_float32_rest(x, alpha) {
const t = abs(x);
const t2 = abs(alpha);
const c = 1.5474250491067253e+26 <= t2;
const c2 = t2 < 6.462348535570529e-27;
const t3 = c2 ? 1099511627776 : 1;
const t4 = c ? 9.094947017729282e-13 : t3;
const t5 = fround(alpha * t4);
const t6 = c2 ? 9.094947017729282e-13 : 1;
const t7 = c ? 1099511627776 : t6;
const c3 = 206 < t;
const t8 = c3 ? 206 : t;
const shifted = fma32(t8, -1.4426950216293335, 12582912);
const k = fround(shifted - 12582912);
const t9 = -t8;
const r = fma32(k, -0.693145751953125, t9);
const r2 = fma32(k, -1.428606765330187e-06, r);
const t10 = fma32(0.001381445094011724, r2, 0.008368778973817825);
const t11 = fma32(t10, r2, 0.04166839271783829);
const t12 = fma32(t11, r2, 0.1666651964187622);
const t13 = fma32(t12, r2, 0.4999999403953552);
const t14 = fround(r2 * r2);
const t15 = fround(r - r2);
const t16 = fma32(k, -1.428606765330187e-06, t15);
const v = fma32(t14, t13, t16);
const n = single(shifted);
const n2 = (n - 1262485501) | 0;
const i = (n2 >> 2) | 0;
const i2 = (i << 2) | 0;
const i3 = (n2 - i2) | 0;
const i4 = (i3 + 123) | 0;
const i5 = (i4 << 23) | 0;
const s = fromSingle(i5);
const i6 = (i + 127) | 0;
const i7 = (i6 << 23) | 0;
const s2 = fromSingle(i7);
const big = fma32(r2, s, s);
const t17 = fround(s - big);
const t18 = fma32(r2, s, t17);
const t19 = fma32(v, s, t18);
const t20 = fround(big + t19);
const t21 = fround(t20 - big);
const t22 = fround(t19 - t21);
const t23 = fround(t5 * t22);
const t24 = fma32(t5, t20, t23);
const t25 = fround(s2 + s2);
const t26 = fround(t7 * s2);
const tail = fround(t24 * s2);
const tail2 = fround(tail * s2);
const tail3 = fround(tail2 * t25);
const tail4 = fround(tail3 * t26);
const t27 = c3 ? 0 : tail4;
const c4 = 0 < x;
const t28 = c4 ? 0 : t27;
const c5 = alpha === alpha;
const t29 = c5 ? t28 : alpha;
return t29;
}
const d2_float32_table = [
new Float32Array([-7.77399,-7.487512,-7.190438,-7.0019846,-6.703316,-6.5259595,-6.297246,-5.9779162,-5.8120933,-5.442532,-5.2209144,-4.962381,-4.7978086,-4.5511217,-4.192501,-3.9903882,-3.7622373,-3.556311,-3.2330112,-3.006861,-2.6981587,-2.468289,-2.3039353,-1.9417431,-1.7334176,-1.5148005,-1.2953707,-0.948659,-0.7020036,-0.4463147,-0.24807763,5.8259634e-17]),
new Float32Array([1.7872464e-05,2.3078412e-05,2.9541887e-05,3.797213e-05,4.8767382e-05,6.234644e-05,8.0311445e-05,0.00010347224,0.00013264205,0.00016978513,0.00021917521,0.00028106873,0.00036006662,0.00046275152,0.0005929294,0.00076445326,0.000977122,0.0012590139,0.0016187436,0.0020713285,0.002660268,0.0034270333,0.004392797,0.0056264238,0.007257792,0.009267224,0.011911327,0.015300238,0.019656649,0.02520312,0.032452498,0.04166268]),
new Float32Array([7.0143156e-05,9.342083e-05,0.00012551024,0.00015182744,0.0002044275,0.00024433603,0.00030685196,0.0004226475,0.00049800955,0.00072078273,0.00090088975,0.0011662926,0.0013743761,0.0017585297,0.0025159246,0.003084974,0.003875642,0.0047538746,0.006578458,0.008248974,0.011215895,0.014127963,0.016634658,0.023887752,0.029471308,0.036675848,0.045631737,0.06451044,0.08257179,0.10659201,0.13017516,0.16683097]),
new Float32Array([0.0002102629,0.00028001986,0.0003768861,0.00045503676,0.00061343226,0.0007324451,0.0009206627,0.0012670702,0.0014955543,0.002164295,0.0027012443,0.0034982027,0.004123803,0.0052775564,0.007554366,0.009246331,0.011615771,0.014271663,0.019719519,0.024723232,0.033665407,0.042365707,0.04993142,0.07172814,0.08834079,0.109925054,0.13689496,0.19363418,0.24780126,0.3199978,0.3901505,0.5000003]),
new Float32Array([0.00042053172,0.00056003424,0.0007537595,0.00091007346,0.001226837,0.0014649122,0.0018413693,0.0025341003,0.002991164,0.004328512,0.0054023857,0.0069962507,0.008247803,0.010555361,0.01510846,0.018492524,0.02323169,0.028543947,0.039438542,0.04944662,0.0673294,0.0847297,0.099865116,0.14345376,0.17667946,0.2198519,0.27379638,0.38726017,0.49559152,0.6399827,0.7802989,0.99999934]),
new Float32Array([0.00042053193,0.00056003453,0.00075375906,0.00091007404,0.0012268367,0.0014649129,0.001841369,0.0025341013,0.0029911622,0.0043285093,0.005402387,0.0069962507,0.008247801,0.010555358,0.01510845,0.018492535,0.023231706,0.028543932,0.03943856,0.04944665,0.06732937,0.084729716,0.09986507,0.14345367,0.17667955,0.21985203,0.27379635,0.38726,0.49559134,0.63998234,0.78029937,1]),
];
function d2_float32(x, alpha) {
const t = abs(x);
const t2 = abs(alpha);
const c = 0 < x;
const t3 = fma32(x, 4, 12582943);
const row = single(t3);
const centre = lookup(d2_float32_table[0], row);
const u = fround(x - centre);
const c4_ = lookup(d2_float32_table[1], row);
const c3_ = lookup(d2_float32_table[2], row);
const t4 = fma32(c4_, u, c3_);
const c2_ = lookup(d2_float32_table[3], row);
const t5 = fma32(t4, u, c2_);
const t6 = fround(t5 * u);
const t7 = fround(t6 * u);
const c1_ = lookup(d2_float32_table[4], row);
const t8 = fma32(c1_, u, t7);
const c0_ = lookup(d2_float32_table[5], row);
const t9 = fround(c0_ + t8);
const t10 = fround(t9 - c0_);
const t11 = fround(t8 - t10);
const c2 = -7.875 <= x;
const c3 = 7.888609052210118e-31 <= t;
const c4 = c2 && c3;
const t12 = fround(t11 * alpha);
const t13 = fma32(t9, alpha, t12);
const c5 = 8.673617379884035e-19 <= t2;
const c6 = t2 <= 1.152921504606847e+18;
const c7 = c5 && c6;
const c8 = c4 && c7;
const t14 = c ? 0 : t13;
const c9 = alpha === alpha;
const t15 = c9 ? t14 : alpha;
return c8 ? t15 : d2_float32_rest(x, alpha);
}
function d2_float64(x, alpha) {
const t = abs(x);
const t2 = abs(alpha);
const c = 7.435084542388915e+283 <= t2;
const c2 = t2 < 1.344974619049452e-284;
const t3 = c2 ? 1.2089258196146292e+24 : 1;
const t4 = c ? 8.271806125530277e-25 : t3;
const t5 = alpha * t4;
const t6 = c2 ? 8.271806125530277e-25 : 1;
const t7 = c ? 1.2089258196146292e+24 : t6;
const c3 = 1469 < t;
const t8 = c3 ? 1469 : t;
const shifted = fma64(t8, -1.4426950408889634, 6755399441055744);
const k = shifted - 6755399441055744;
const t9 = -t8;
const r = fma64(k, -0.6931471805598903, t9);
const r2 = fma64(k, -5.497923018708371e-14, r);
const t10 = fma64(2.5025203959737602e-08, r2, 2.763162576195063e-07);
const t11 = fma64(t10, r2, 2.7557506817858967e-06);
const t12 = fma64(t11, r2, 2.4801488974695663e-05);
const t13 = fma64(t12, r2, 0.0001984126959620142);
const t14 = fma64(t13, r2, 0.0013888888947978671);
const t15 = fma64(t14, r2, 0.008333333333452509);
const t16 = fma64(t15, r2, 0.041666666666511414);
const t17 = fma64(t16, r2, 0.1666666666666648);
const t18 = fma64(t17, r2, 0.5000000000000013);
const t19 = r2 * r2;
const v = fma64(t19, t18, r2);
const n = double(shifted);
const n2 = BigInt.asIntN(64, n - 4843621399236968445n);
const i = BigInt.asIntN(64, n2 >> 2n);
const i2 = BigInt.asIntN(64, i << 2n);
const i3 = BigInt.asIntN(64, n2 - i2);
const i4 = BigInt.asIntN(64, i3 + 1019n);
const i5 = BigInt.asIntN(64, i4 << 52n);
const s = fromDouble(i5);
const i6 = BigInt.asIntN(64, i + 1023n);
const i7 = BigInt.asIntN(64, i6 << 52n);
const s2 = fromDouble(i7);
const big = fma64(v, s, s);
const t20 = t5 * big;
const t21 = s2 + s2;
const t22 = t7 * s2;
const tail = t20 * s2;
const tail2 = tail * s2;
const tail3 = tail2 * t21;
const tail4 = tail3 * t22;
const t23 = c3 ? 0 : tail4;
const c4 = 0 < x;
const t24 = c4 ? 0 : t23;
const c5 = alpha === alpha;
const t25 = c5 ? t24 : alpha;
return t25;
}
actforge.activations.elu = {
window: [-5.0, 5.0],
parameters: [{"name": "alpha", "default": 1.0, "domain": "positive", "above": ""}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
