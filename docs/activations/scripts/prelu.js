// prelu: Piecewise((x, x > 0), (alpha*x, True))
// Generated from defs/prelu.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { fround } = actforge.operations;
function f_float32(x, alpha) {
const c=alpha===0,
c2=3.4028234663852886e+38<x,
t=c2?3.4028234663852886e+38:x,
c3=t<-3.4028234663852886e+38,
t2=c3?-3.4028234663852886e+38:t,
t3=c?t2:x,
t4=fround(alpha*t3),
c4=x<=0,
t5=c4?t4:x,
c5=alpha===alpha,
t6=c5?t5:alpha;
return t6;
}
function f_float64(x, alpha) {
const c=alpha===0,
c2=1.7976931348623157e+308<x,
t=c2?1.7976931348623157e+308:x,
c3=t<-1.7976931348623157e+308,
t2=c3?-1.7976931348623157e+308:t,
t3=c?t2:x,
t4=alpha*t3,
c4=x<=0,
t5=c4?t4:x,
c5=alpha===alpha,
t6=c5?t5:alpha;
return t6;
}
function d1_float32(x, alpha) {
const c=x<=0,
t=c?alpha:1,
c2=x===x,
t2=c2?t:x,
c3=alpha===alpha,
t3=c3?t2:alpha;
return t3;
}
function d1_float64(x, alpha) {
const c=x<=0,
t=c?alpha:1,
c2=x===x,
t2=c2?t:x,
c3=alpha===alpha,
t3=c3?t2:alpha;
return t3;
}
function d2_float32(x, alpha) {
const c=x===x,
t=c?0:x,
c2=alpha===alpha,
t2=c2?t:alpha;
return t2;
}
function d2_float64(x, alpha) {
const c=x===x,
t=c?0:x,
c2=alpha===alpha,
t2=c2?t:alpha;
return t2;
}
actforge.activations.prelu = {
window: [-5.0, 5.0],
parameters: [{"name": "alpha", "default": 0.25, "domain": "real", "above": ""}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
