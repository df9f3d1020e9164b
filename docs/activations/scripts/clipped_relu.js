// clipped_relu: Min(tau, Max(0, x))
// Generated from defs/clipped_relu.py by `python -m codegen docs`; do not edit.
"use strict";
{
const {  } = actforge.operations;
function f_float32(x, tau) {
const c=tau<=x,
c2=x<=0,
c3=tau===tau;
return (c3?(c2?0:(c?tau:x)):tau);
}
function f_float64(x, tau) {
const c=tau<=x,
c2=x<=0,
c3=tau===tau;
return (c3?(c2?0:(c?tau:x)):tau);
}
function d1_float32(x, tau) {
const c=x<tau,
c2=x<=0,
c3=x===x,
c4=tau===tau;
return (c4?(c3?(c2?0:(c?1:0)):x):tau);
}
function d1_float64(x, tau) {
const c=x<tau,
c2=x<=0,
c3=x===x,
c4=tau===tau;
return (c4?(c3?(c2?0:(c?1:0)):x):tau);
}
function d2_float32(x, tau) {
const c=x===x,
c2=tau===tau;
return (c2?(c?0:x):tau);
}
function d2_float64(x, tau) {
const c=x===x,
c2=tau===tau;
return (c2?(c?0:x):tau);
}
actforge.activations.clipped_relu = {
window: [-5.0, 9.0],
parameters: [{"name": "tau", "default": 6.0, "domain": "positive", "above": ""}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
