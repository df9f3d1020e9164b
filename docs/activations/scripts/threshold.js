// threshold: Piecewise((x, x > threshold), (value, True))
// Generated from defs/threshold.py by `python -m codegen docs`; do not edit.
"use strict";
{
const {  } = actforge.operations;
function f_float32(x, threshold, value) {
const c = x <= threshold;
const t = c ? value : x;
const c2 = threshold === threshold;
const t2 = c2 ? t : threshold;
const c3 = value === value;
const t3 = c3 ? t2 : value;
return t3;
}
function f_float64(x, threshold, value) {
const c = x <= threshold;
const t = c ? value : x;
const c2 = threshold === threshold;
const t2 = c2 ? t : threshold;
const c3 = value === value;
const t3 = c3 ? t2 : value;
return t3;
}
function d1_float32(x, threshold, value) {
const c = x <= threshold;
const t = c ? 0 : 1;
const c2 = x === x;
const t2 = c2 ? t : x;
const c3 = threshold === threshold;
const t3 = c3 ? t2 : threshold;
const c4 = value === value;
const t4 = c4 ? t3 : value;
return t4;
}
function d1_float64(x, threshold, value) {
const c = x <= threshold;
const t = c ? 0 : 1;
const c2 = x === x;
const t2 = c2 ? t : x;
const c3 = threshold === threshold;
const t3 = c3 ? t2 : threshold;
const c4 = value === value;
const t4 = c4 ? t3 : value;
return t4;
}
function d2_float32(x, threshold, value) {
const c = x === x;
const t = c ? 0 : x;
const c2 = threshold === threshold;
const t2 = c2 ? t : threshold;
const c3 = value === value;
const t3 = c3 ? t2 : value;
return t3;
}
function d2_float64(x, threshold, value) {
const c = x === x;
const t = c ? 0 : x;
const c2 = threshold === threshold;
const t2 = c2 ? t : threshold;
const c3 = value === value;
const t3 = c3 ? t2 : value;
return t3;
}
actforge.activations.threshold = {
window: [-5.0, 5.0],
parameters: [{"name": "threshold", "default": 0.0, "domain": "real", "above": ""}, {"name": "value", "default": 0.0, "domain": "real", "above": ""}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
