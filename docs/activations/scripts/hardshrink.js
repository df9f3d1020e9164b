// hardshrink: Piecewise((x, lambd < Abs(x)), (0, True))
// Generated from defs/shrink.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { fround } = actforge.operations;
function f_float32(x, lambd) {
const c=x<=lambd,
t=c?0:x,
t2=fround(-1*lambd),
c2=x<t2,
t3=c2?x:t,
c3=lambd===lambd,
t4=c3?t3:lambd;
return t4;
}
function f_float64(x, lambd) {
const c=x<=lambd,
t=c?0:x,
t2=-1*lambd,
c2=x<t2,
t3=c2?x:t,
c3=lambd===lambd,
t4=c3?t3:lambd;
return t4;
}
function d1_float32(x, lambd) {
const c=x<=lambd,
t=c?0:1,
t2=fround(-1*lambd),
c2=x<t2,
t3=c2?1:t,
c3=x===x,
t4=c3?t3:x,
c4=lambd===lambd,
t5=c4?t4:lambd;
return t5;
}
function d1_float64(x, lambd) {
const c=x<=lambd,
t=c?0:1,
t2=-1*lambd,
c2=x<t2,
t3=c2?1:t,
c3=x===x,
t4=c3?t3:x,
c4=lambd===lambd,
t5=c4?t4:lambd;
return t5;
}
function d2_float32(x, lambd) {
const c=x===x,
t=c?0:x,
c2=lambd===lambd,
t2=c2?t:lambd;
return t2;
}
function d2_float64(x, lambd) {
const c=x===x,
t=c?0:x,
c2=lambd===lambd,
t2=c2?t:lambd;
return t2;
}
actforge.activations.hardshrink = {
window: [-5.0, 5.0],
parameters: [{"name": "lambd", "default": 0.5, "domain": "nonnegative", "above": ""}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
