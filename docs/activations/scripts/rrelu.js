// rrelu: Piecewise((x, x > 0), (11*x/48, True))
// Generated from defs/leaky_relu.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { fround } = actforge.operations;
function f_float32(x) {
const t=fround(x*0.2291666716337204),
c=x<=0;
return (c?t:x);
}
function f_float64(x) {
const t=x*0.22916666666666666,
c=x<=0;
return (c?t:x);
}
function d1_float32(x) {
const c=x<=0,
c2=x===x;
return (c2?(c?0.2291666716337204:1):x);
}
function d1_float64(x) {
const c=x<=0,
c2=x===x;
return (c2?(c?0.22916666666666666:1):x);
}
function d2_float32(x) {
const c=x===x;
return (c?0:x);
}
function d2_float64(x) {
const c=x===x;
return (c?0:x);
}
actforge.activations.rrelu = {
window: [-5.0, 5.0],
parameters: [],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
