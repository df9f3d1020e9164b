// hardswish: x*Min(6, Max(0, x + 3))/6
// Generated from defs/hardswish.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { fround, fma64 } = actforge.operations;
function f_float32(x) {
const t=x,
t2=t+3,
t3=t2*t,
t4=t3*0.16666666666666666,
c=t<3,
c2=t<=-3,
t5=fround((c2?0:(c?t4:t)));
return t5;
}
function f_float64(x) {
const t=x+3,
t2=t*x,
t3=t2/6,
c=x<3,
c2=x<=-3;
return (c2?0:(c?t3:x));
}
function d1_float32(x) {
const t=x,
t2=fma64(2,t,3),
t3=t2*0.16666666666666666,
c=3<=t,
c2=t<=-3,
t4=fround((c2?0:(c?1:t3)));
return t4;
}
function d1_float64(x) {
const t=fma64(2,x,3),
t2=t/6,
c=3<=x,
c2=x<=-3;
return (c2?0:(c?1:t2));
}
function d2_float32(x) {
const c=x<3,
c2=x<=-3,
c3=x===x;
return (c3?(c2?0:(c?0.3333333432674408:0)):x);
}
function d2_float64(x) {
const c=x<3,
c2=x<=-3,
c3=x===x;
return (c3?(c2?0:(c?0.3333333333333333:0)):x);
}
actforge.activations.hardswish = {
window: [-6.0, 6.0],
parameters: [],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
