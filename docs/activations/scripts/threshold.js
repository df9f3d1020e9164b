// threshold: Piecewise((x, x > threshold), (value, True))
// Generated from defs/threshold.py by `python -m codegen docs`; do not edit.
"use strict";
{
const {  } = actforge.operations;
function f_float32(x, threshold, value) {
const c=x<=threshold,
t=c?value:x,
c2=threshold===threshold,
t2=c2?t:threshold,
c3=value===value,
t3=c3?t2:value;
return t3;
}
function f_float64(x, threshold, value) {
const c=x<=threshold,
t=c?value:x,
c2=threshold===threshold,
t2=c2?t:threshold,
c3=value===value,
t3=c3?t2:value;
return t3;
}
function d1_float32(x, threshold, value) {
const c=x<=threshold,
t=c?0:1,
c2=x===x,
t2=c2?t:x,
c3=threshold===threshold,
t3=c3?t2:threshold,
c4=value===value,
t4=c4?t3:value;
return t4;
}
function d1_float64(x, threshold, value) {
const c=x<=threshold,
t=c?0:1,
c2=x===x,
t2=c2?t:x,
c3=threshold===threshold,
t3=c3?t2:threshold,
c4=value===value,
t4=c4?t3:value;
return t4;
}
function d2_float32(x, threshold, value) {
const c=x===x,
t=c?0:x,
c2=threshold===threshold,
t2=c2?t:threshold,
c3=value===value,
t3=c3?t2:value;
return t3;
}
function d2_float64(x, threshold, value) {
const c=x===x,
t=c?0:x,
c2=threshold===threshold,
t2=c2?t:threshold,
c3=value===value,
t3=c3?t2:value;
return t3;
}
actforge.activations.threshold = {
window: [-5.0, 5.0],
parameters: [{"name": "threshold", "default": 0.0, "domain": "real", "above": ""}, {"name": "value", "default": 0.0, "domain": "real", "above": ""}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
