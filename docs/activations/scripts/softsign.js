// softsign: x/(Abs(x) + 1)
// Generated from defs/softsign.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { abs, fround, fma32, fma64 } = actforge.operations;
function f_float32(x) {
const t = abs(x);
const t2 = fround(t + 1);
const t3 = fround(t2 - t);
const t4 = fround(t2 - t3);
const t5 = fround(t - t4);
const t6 = fround(1 - t3);
const t7 = fround(t5 + t6);
const t8 = fround(1 / t2);
const t9 = fround(t * t8);
const t10 = -t9;
const t11 = fma32(t10, t2, t);
const t12 = fma32(t10, t7, t11);
const t13 = fma32(t12, t8, t9);
const c = t === Infinity;
const t14 = c ? 1 : t13;
const t15 = -t14;
const c2 = x < 0;
const t16 = c2 ? t15 : t14;
const c3 = x === 0;
const t17 = c3 ? x : t16;
return t17;
}
function f_float64(x) {
const t = abs(x);
const t2 = t + 1;
const t3 = 1 - t2;
const t4 = t + t3;
const t5 = 1 / t2;
const t6 = t * t5;
const t7 = -t6;
const t8 = fma64(t7, t2, t);
const t9 = fma64(t7, t4, t8);
const t10 = fma64(t9, t5, t6);
const c = t === Infinity;
const t11 = c ? 1 : t10;
const t12 = -t11;
const c2 = x < 0;
const t13 = c2 ? t12 : t11;
const c3 = x === 0;
const t14 = c3 ? x : t13;
return t14;
}
function d1_float32(x) {
const t = x;
const t2 = abs(t);
const t3 = t2 + 1;
const t4 = t3 * t3;
const t5 = 1 / t4;
const t6 = fround(t5);
return t6;
}
function d1_float64(x) {
const t = abs(x);
const t2 = t + 1;
const t3 = 1 - t2;
const t4 = t + t3;
const t5 = 1 / t2;
const t6 = -t5;
const t7 = fma64(t6, t2, 1);
const t8 = fma64(t6, t4, t7);
const t9 = t8 * t5;
const t10 = t5 * t5;
const t11 = -t10;
const t12 = fma64(t5, t5, t11);
const t13 = fma64(t9, t5, t12);
const t14 = fma64(t5, t9, t13);
const t15 = t10 + t14;
const c = t === Infinity;
const t16 = c ? 0 : t15;
return t16;
}
function d2_float32(x) {
const t = x;
const t2 = abs(t);
const t3 = t2 + 1;
const t4 = t3 * t3;
const t5 = t4 * t3;
const t6 = 2 / t5;
const t7 = -t6;
const c = t < 0;
const t8 = c ? t6 : t7;
const t9 = fround(t8);
return t9;
}
function d2_float64(x) {
const t = abs(x);
const t2 = t + 1;
const t3 = 1 - t2;
const t4 = t + t3;
const t5 = 1 / t2;
const t6 = -t5;
const t7 = fma64(t6, t2, 1);
const t8 = fma64(t6, t4, t7);
const t9 = t8 * t5;
const t10 = t9 * 2;
const t11 = t5 * 2;
const t12 = t5 * t5;
const t13 = -t12;
const t14 = fma64(t5, t5, t13);
const t15 = fma64(t9, t5, t14);
const t16 = fma64(t5, t9, t15);
const t17 = t12 * t11;
const t18 = -t17;
const t19 = fma64(t12, t11, t18);
const t20 = fma64(t16, t11, t19);
const t21 = fma64(t12, t10, t20);
const t22 = t17 + t21;
const c = t === Infinity;
const t23 = c ? 0 : t22;
const t24 = -t23;
const c2 = x < 0;
const t25 = c2 ? t23 : t24;
return t25;
}
actforge.activations.softsign = {
window: [-5.0, 5.0],
parameters: [],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
