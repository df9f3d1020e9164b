// hardshrink: Piecewise((x, lambd < Abs(x)), (0, True))
// Generated from defs/shrink.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { fround } = actforge.operations;
function f_float32(x, lambd) {
const c=x<=lambd,
t=fround(-1*lambd),
c2=x<t,
c3=lambd===lambd;
return (c3?(c2?x:(c?0:x)):lambd);
}
function f_float64(x, lambd) {
const c=x<=lambd,
t=-1*lambd,
c2=x<t,
c3=lambd===lambd;
return (c3?(c2?x:(c?0:x)):lambd);
}
function d1_float32(x, lambd) {
const c=x<=lambd,
t=fround(-1*lambd),
c2=x<t,
c3=x===x,
c4=lambd===lambd;
return (c4?(c3?(c2?1:(c?0:1)):x):lambd);
}
function d1_float64(x, lambd) {
const c=x<=lambd,
t=-1*lambd,
c2=x<t,
c3=x===x,
c4=lambd===lambd;
return (c4?(c3?(c2?1:(c?0:1)):x):lambd);
}
function d2_float32(x, lambd) {
const c=x===x,
c2=lambd===lambd;
return (c2?(c?0:x):lambd);
}
function d2_float64(x, lambd) {
const c=x===x,
c2=lambd===lambd;
return (c2?(c?0:x):lambd);
}
actforge.activations.hardshrink = {
window: [-5.0, 5.0],
parameters: [{"name": "lambd", "default": 0.5, "domain": "nonnegative", "above": ""}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
