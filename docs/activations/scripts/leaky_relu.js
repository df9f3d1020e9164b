// leaky_relu: Piecewise((x, x > 0), (alpha*x, True))
// Generated from defs/leaky_relu.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { fround } = actforge.operations;
function f_float32(x, alpha) {
const c=alpha===0,
c2=3.4028234663852886e+38<x,
t=(c2?3.4028234663852886e+38:x),
c3=t<-3.4028234663852886e+38,
t2=fround(alpha*(c?(c3?-3.4028234663852886e+38:t):x)),
c4=x<=0,
c5=alpha===alpha;
return (c5?(c4?t2:x):alpha);
}
function f_float64(x, alpha) {
const c=alpha===0,
c2=1.7976931348623157e+308<x,
t=(c2?1.7976931348623157e+308:x),
c3=t<-1.7976931348623157e+308,
t2=alpha*(c?(c3?-1.7976931348623157e+308:t):x),
c4=x<=0,
c5=alpha===alpha;
return (c5?(c4?t2:x):alpha);
}
function d1_float32(x, alpha) {
const c=x<=0,
c2=x===x,
c3=alpha===alpha;
return (c3?(c2?(c?alpha:1):x):alpha);
}
function d1_float64(x, alpha) {
const c=x<=0,
c2=x===x,
c3=alpha===alpha;
return (c3?(c2?(c?alpha:1):x):alpha);
}
function d2_float32(x, alpha) {
const c=x===x,
c2=alpha===alpha;
return (c2?(c?0:x):alpha);
}
function d2_float64(x, alpha) {
const c=x===x,
c2=alpha===alpha;
return (c2?(c?0:x):alpha);
}
actforge.activations.leaky_relu = {
window: [-5.0, 5.0],
parameters: [{"name": "alpha", "default": 0.01, "domain": "real", "above": ""}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
