// clipped_relu: Min(tau, Max(0, x))
// Generated from defs/clipped_relu.py by `python -m codegen docs`; do not edit.
"use strict";
{
const {  } = actforge.operations;
function f_float32(x, tau) {
const c=tau<=x,
t=c?tau:x,
c2=x<=0,
t2=c2?0:t,
c3=tau===tau,
t3=c3?t2:tau;
return t3;
}
function f_float64(x, tau) {
const c=tau<=x,
t=c?tau:x,
c2=x<=0,
t2=c2?0:t,
c3=tau===tau,
t3=c3?t2:tau;
return t3;
}
function d1_float32(x, tau) {
const c=x<tau,
t=c?1:0,
c2=x<=0,
t2=c2?0:t,
c3=x===x,
t3=c3?t2:x,
c4=tau===tau,
t4=c4?t3:tau;
return t4;
}
function d1_float64(x, tau) {
const c=x<tau,
t=c?1:0,
c2=x<=0,
t2=c2?0:t,
c3=x===x,
t3=c3?t2:x,
c4=tau===tau,
t4=c4?t3:tau;
return t4;
}
function d2_float32(x, tau) {
const c=x===x,
t=c?0:x,
c2=tau===tau,
t2=c2?t:tau;
return t2;
}
function d2_float64(x, tau) {
const c=x===x,
t=c?0:x,
c2=tau===tau,
t2=c2?t:tau;
return t2;
}
actforge.activations.clipped_relu = {
window: [-5.0, 9.0],
parameters: [{"name": "tau", "default": 6.0, "domain": "positive", "above": ""}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
