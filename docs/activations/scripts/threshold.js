// threshold: Piecewise((x, x > threshold), (value, True))
// Generated from defs/threshold.py by `python -m codegen docs`; do not edit.
"use strict";
{
const {  } = actforge.operations;
function f_float32(x, threshold, value) {
const c=x<=threshold,
c2=threshold===threshold,
c3=value===value;
return (c3?(c2?(c?value:x):threshold):value);
}
function f_float64(x, threshold, value) {
const c=x<=threshold,
c2=threshold===threshold,
c3=value===value;
return (c3?(c2?(c?value:x):threshold):value);
}
function d1_float32(x, threshold, value) {
const c=x<=threshold,
c2=x===x,
c3=threshold===threshold,
c4=value===value;
return (c4?(c3?(c2?(c?0:1):x):threshold):value);
}
function d1_float64(x, threshold, value) {
const c=x<=threshold,
c2=x===x,
c3=threshold===threshold,
c4=value===value;
return (c4?(c3?(c2?(c?0:1):x):threshold):value);
}
function d2_float32(x, threshold, value) {
const c=x===x,
c2=threshold===threshold,
c3=value===value;
return (c3?(c2?(c?0:x):threshold):value);
}
function d2_float64(x, threshold, value) {
const c=x===x,
c2=threshold===threshold,
c3=value===value;
return (c3?(c2?(c?0:x):threshold):value);
}
actforge.activations.threshold = {
window: [-5.0, 5.0],
parameters: [{"name": "threshold", "default": 0.0, "domain": "real", "above": ""}, {"name": "value", "default": 0.0, "domain": "real", "above": ""}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
