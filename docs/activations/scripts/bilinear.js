// bilinear: gate*x
// Generated from defs/glu.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { fround } = actforge.operations;
function f_float32(x, gate) {
const t=fround(x*gate);
return t;
}
function f_float64(x, gate) {
const t=x*gate;
return t;
}
function d1_float32(x, gate) {
const c=x===x;
return (c?gate:x);
}
function d1_float64(x, gate) {
const c=x===x;
return (c?gate:x);
}
function d2_float32(x, gate) {
const t=fround(0*gate),
c=x===x;
return (c?t:x);
}
function d2_float64(x, gate) {
const t=0*gate,
c=x===x;
return (c?t:x);
}
actforge.activations.bilinear = {
window: [-5.0, 5.0],
parameters: [{"name": "gate", "default": 1, "domain": "real"}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
