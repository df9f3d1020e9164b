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
t5=c?t4:t,
c2=t<=-1,
t6=c2?0:t5,
t7=fround(t6);
return t7;
}
function f_float64(x) {
const t=x+1,
t2=t*t,
t3=t2*0.25,
c=x<1,
t4=c?t3:x,
c2=x<=-1,
t5=c2?0:t4;
return t5;
}
function d1_float32(x) {
const t=fround(x+1),
t2=fround(t*0.5),
c=1<=x,
t3=c?1:t2,
c2=x<=-1,
t4=c2?0:t3;
return t4;
}
function d1_float64(x) {
const t=x+1,
t2=t*0.5,
c=1<=x,
t3=c?1:t2,
c2=x<=-1,
t4=c2?0:t3;
return t4;
}
function d2_float32(x) {
const c=x<1,
t=c?0.5:0,
c2=x<=-1,
t2=c2?0:t,
c3=x===x,
t3=c3?t2:x;
return t3;
}
function d2_float64(x) {
const c=x<1,
t=c?0.5:0,
c2=x<=-1,
t2=c2?0:t,
c3=x===x,
t3=c3?t2:x;
return t3;
}
actforge.activations.sparse_plus = {
window: [-5.0, 5.0],
parameters: [],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
