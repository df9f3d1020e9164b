// sparse_plus: Piecewise((0, x <= -1), ((x + 1)**2/4, x < 1), (x, True))
// Generated from defs/sparse_plus.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { fround } = actforge.operations;
function f_float32(x) {
const t = x;
const t2 = t + 1;
const t3 = t2 * t2;
const t4 = t3 * 0.25;
const c = t < 1;
const t5 = c ? t4 : t;
const c2 = t <= -1;
const t6 = c2 ? 0 : t5;
const t7 = fround(t6);
return t7;
}
function f_float64(x) {
const t = x + 1;
const t2 = t * t;
const t3 = t2 * 0.25;
const c = x < 1;
const t4 = c ? t3 : x;
const c2 = x <= -1;
const t5 = c2 ? 0 : t4;
return t5;
}
function d1_float32(x) {
const t = fround(x + 1);
const t2 = fround(t * 0.5);
const c = 1 <= x;
const t3 = c ? 1 : t2;
const c2 = x <= -1;
const t4 = c2 ? 0 : t3;
return t4;
}
function d1_float64(x) {
const t = x + 1;
const t2 = t * 0.5;
const c = 1 <= x;
const t3 = c ? 1 : t2;
const c2 = x <= -1;
const t4 = c2 ? 0 : t3;
return t4;
}
function d2_float32(x) {
const c = x < 1;
const t = c ? 0.5 : 0;
const c2 = x <= -1;
const t2 = c2 ? 0 : t;
const c3 = x === x;
const t3 = c3 ? t2 : x;
return t3;
}
function d2_float64(x) {
const c = x < 1;
const t = c ? 0.5 : 0;
const c2 = x <= -1;
const t2 = c2 ? 0 : t;
const c3 = x === x;
const t3 = c3 ? t2 : x;
return t3;
}
actforge.activations.sparse_plus = {
window: [-5.0, 5.0],
parameters: [],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
