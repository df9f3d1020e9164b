// relu6: Min(6, Max(0, x))
// Generated from defs/clipped_relu.py by `python -m codegen docs`; do not edit.
"use strict";
{
const {  } = actforge.operations;
function f_float32(x) {
const c=6<=x,
c2=x<=0;
return (c2?0:(c?6:x));
}
function f_float64(x) {
const c=6<=x,
c2=x<=0;
return (c2?0:(c?6:x));
}
function d1_float32(x) {
const c=x<6,
c2=x<=0,
c3=x===x;
return (c3?(c2?0:(c?1:0)):x);
}
function d1_float64(x) {
const c=x<6,
c2=x<=0,
c3=x===x;
return (c3?(c2?0:(c?1:0)):x);
}
function d2_float32(x) {
const c=x===x;
return (c?0:x);
}
function d2_float64(x) {
const c=x===x;
return (c?0:x);
}
actforge.activations.relu6 = {
window: [-5.0, 9.0],
parameters: [],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
