// hardtanh: Min(max_val, Max(min_val, x))
// Generated from defs/hardtanh.py by `python -m codegen docs`; do not edit.
"use strict";
{
const {  } = actforge.operations;
function f_float32(x, min_val, max_val) {
const c = max_val <= x;
const t = c ? max_val : x;
const c2 = x <= min_val;
const t2 = c2 ? min_val : t;
const c3 = min_val === min_val;
const t3 = c3 ? t2 : min_val;
const c4 = max_val === max_val;
const t4 = c4 ? t3 : max_val;
return t4;
}
function f_float64(x, min_val, max_val) {
const c = max_val <= x;
const t = c ? max_val : x;
const c2 = x <= min_val;
const t2 = c2 ? min_val : t;
const c3 = min_val === min_val;
const t3 = c3 ? t2 : min_val;
const c4 = max_val === max_val;
const t4 = c4 ? t3 : max_val;
return t4;
}
function d1_float32(x, min_val, max_val) {
const c = x < max_val;
const t = c ? 1 : 0;
const c2 = x <= min_val;
const t2 = c2 ? 0 : t;
const c3 = x === x;
const t3 = c3 ? t2 : x;
const c4 = min_val === min_val;
const t4 = c4 ? t3 : min_val;
const c5 = max_val === max_val;
const t5 = c5 ? t4 : max_val;
return t5;
}
function d1_float64(x, min_val, max_val) {
const c = x < max_val;
const t = c ? 1 : 0;
const c2 = x <= min_val;
const t2 = c2 ? 0 : t;
const c3 = x === x;
const t3 = c3 ? t2 : x;
const c4 = min_val === min_val;
const t4 = c4 ? t3 : min_val;
const c5 = max_val === max_val;
const t5 = c5 ? t4 : max_val;
return t5;
}
function d2_float32(x, min_val, max_val) {
const c = x === x;
const t = c ? 0 : x;
const c2 = min_val === min_val;
const t2 = c2 ? t : min_val;
const c3 = max_val === max_val;
const t3 = c3 ? t2 : max_val;
return t3;
}
function d2_float64(x, min_val, max_val) {
const c = x === x;
const t = c ? 0 : x;
const c2 = min_val === min_val;
const t2 = c2 ? t : min_val;
const c3 = max_val === max_val;
const t3 = c3 ? t2 : max_val;
return t3;
}
actforge.activations.hardtanh = {
window: [-5.0, 5.0],
parameters: [{"name": "min_val", "default": -1.0, "domain": "real", "above": ""}, {"name": "max_val", "default": 1.0, "domain": "real", "above": "min_val"}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
