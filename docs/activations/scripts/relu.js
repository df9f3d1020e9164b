// relu: Max(0, x)
// Generated from defs/relu.py by `python -m codegen docs`; do not edit.
"use strict";
{
const {  } = actforge.operations;
function f_float32(x) {
const c=x<=0;
return (c?0:x);
}
function f_float64(x) {
const c=x<=0;
return (c?0:x);
}
function d1_float32(x) {
const c=x<=0,
c2=x===x;
return (c2?(c?0:1):x);
}
function d1_float64(x) {
const c=x<=0,
c2=x===x;
return (c2?(c?0:1):x);
}
function d2_float32(x) {
const c=x===x;
return (c?0:x);
}
function d2_float64(x) {
const c=x===x;
return (c?0:x);
}
actforge.activations.relu = {
window: [-5.0, 5.0],
parameters: [],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
