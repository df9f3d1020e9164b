// softshrink: Piecewise((-lambd + x, x > lambd), (lambd + x, x < -lambd), (0, True))
// Generated from defs/shrink.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { fround } = actforge.operations;
function f_float32(x, lambd) {
const t = fround(x + lambd);
const t2 = fround(-1 * lambd);
const t3 = fround(x + t2);
const c = x <= lambd;
const t4 = c ? 0 : t3;
const c2 = x < t2;
const t5 = c2 ? t : t4;
return t5;
}
function f_float64(x, lambd) {
const t = x + lambd;
const t2 = -1 * lambd;
const t3 = x + t2;
const c = x <= lambd;
const t4 = c ? 0 : t3;
const c2 = x < t2;
const t5 = c2 ? t : t4;
return t5;
}
function d1_float32(x, lambd) {
const c = x <= lambd;
const t = c ? 0 : 1;
const t2 = fround(-1 * lambd);
const c2 = x < t2;
const t3 = c2 ? 1 : t;
const c3 = x === x;
const t4 = c3 ? t3 : x;
const c4 = lambd === lambd;
const t5 = c4 ? t4 : lambd;
return t5;
}
function d1_float64(x, lambd) {
const c = x <= lambd;
const t = c ? 0 : 1;
const t2 = -1 * lambd;
const c2 = x < t2;
const t3 = c2 ? 1 : t;
const c3 = x === x;
const t4 = c3 ? t3 : x;
const c4 = lambd === lambd;
const t5 = c4 ? t4 : lambd;
return t5;
}
function d2_float32(x, lambd) {
const c = x === x;
const t = c ? 0 : x;
const c2 = lambd === lambd;
const t2 = c2 ? t : lambd;
return t2;
}
function d2_float64(x, lambd) {
const c = x === x;
const t = c ? 0 : x;
const c2 = lambd === lambd;
const t2 = c2 ? t : lambd;
return t2;
}
actforge.activations.softshrink = {
window: [-5.0, 5.0],
parameters: [{"name": "lambd", "default": 0.5, "domain": "nonnegative", "above": ""}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
