// relu_squared: Max(0, x)**2
// Generated from defs/relu_squared.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { fround } = actforge.operations;
function f_float32(x) {
const t=fround(x*x),
c=x<=0;
return (c?0:t);
}
function f_float64(x) {
const t=x*x,
c=x<=0;
return (c?0:t);
}
function d1_float32(x) {
const t=fround(x*2),
c=x<=0;
return (c?0:t);
}
function d1_float64(x) {
const t=x*2,
c=x<=0;
return (c?0:t);
}
function d2_float32(x) {
const c=x<=0,
c2=x===x;
return (c2?(c?0:2):x);
}
function d2_float64(x) {
const c=x<=0,
c2=x===x;
return (c2?(c?0:2):x);
}
actforge.activations.relu_squared = {
window: [-5.0, 5.0],
parameters: [],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
