// relu6: Min(6, Max(0, x))
// Generated from defs/clipped_relu.py by `python -m codegen docs`; do not edit.
"use strict";
{
const {  } = actforge.operations;
function f_float32(x) {
const c=6<=x,
t=c?6:x,
c2=x<=0,
t2=c2?0:t;
return t2;
}
function f_float64(x) {
const c=6<=x,
t=c?6:x,
c2=x<=0,
t2=c2?0:t;
return t2;
}
function d1_float32(x) {
const c=x<6,
t=c?1:0,
c2=x<=0,
t2=c2?0:t,
c3=x===x,
t3=c3?t2:x;
return t3;
}
function d1_float64(x) {
const c=x<6,
t=c?1:0,
c2=x<=0,
t2=c2?0:t,
c3=x===x,
t3=c3?t2:x;
return t3;
}
function d2_float32(x) {
const c=x===x,
t=c?0:x;
return t;
}
function d2_float64(x) {
const c=x===x,
t=c?0:x;
return t;
}
actforge.activations.relu6 = {
window: [-5.0, 9.0],
parameters: [],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
