// sparse_plus: Piecewise((0, x <= -1), ((x + 1)**2/4, x < 1), (x, True))
// Generated from defs/sparse_plus.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { fround } = actforge.operations;
function f_float32(x) {
const t=x,
t2=t+1,
t3=t2*t2,
t4=t3*0.25,
c=t<1,
c2=t<=-1,
t5=fround((c2?0:(c?t4:t)));
return t5;
}
function f_float64(x) {
const t=x+1,
t2=t*t,
t3=t2*0.25,
c=x<1,
c2=x<=-1;
return (c2?0:(c?t3:x));
}
function d1_float32(x) {
const t=fround(x+1),
t2=fround(t*0.5),
c=1<=x,
c2=x<=-1;
return (c2?0:(c?1:t2));
}
function d1_float64(x) {
const t=x+1,
t2=t*0.5,
c=1<=x,
c2=x<=-1;
return (c2?0:(c?1:t2));
}
function d2_float32(x) {
const c=x<1,
c2=x<=-1,
c3=x===x;
return (c3?(c2?0:(c?0.5:0)):x);
}
function d2_float64(x) {
const c=x<1,
c2=x<=-1,
c3=x===x;
return (c3?(c2?0:(c?0.5:0)):x);
}
actforge.activations.sparse_plus = {
window: [-5.0, 5.0],
parameters: [],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
