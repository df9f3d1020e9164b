// sparse_sigmoid: Min(2, Max(0, x + 1))/2
// Generated from defs/sparse_plus.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { fround } = actforge.operations;
function f_float32(x) {
const t=fround(x+1),
t2=fround(t*0.5),
c=1<=x,
c2=x<=-1;
return (c2?0:(c?1:t2));
}
function f_float64(x) {
const t=x+1,
t2=t*0.5,
c=1<=x,
c2=x<=-1;
return (c2?0:(c?1:t2));
}
function d1_float32(x) {
const c=x<1,
c2=x<=-1,
c3=x===x;
return (c3?(c2?0:(c?0.5:0)):x);
}
function d1_float64(x) {
const c=x<1,
c2=x<=-1,
c3=x===x;
return (c3?(c2?0:(c?0.5:0)):x);
}
function d2_float32(x) {
const c=x===x;
return (c?0:x);
}
function d2_float64(x) {
const c=x===x;
return (c?0:x);
}
actforge.activations.sparse_sigmoid = {
window: [-5.0, 5.0],
parameters: [],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
