// identity: x
// Generated from defs/identity.py by `python -m codegen docs`; do not edit.
"use strict";
{
const {  } = actforge.operations;
function f_float32(x) {
return x;
}
function f_float64(x) {
return x;
}
function d1_float32(x) {
const c=x===x;
return (c?1:x);
}
function d1_float64(x) {
const c=x===x;
return (c?1:x);
}
function d2_float32(x) {
const c=x===x;
return (c?0:x);
}
function d2_float64(x) {
const c=x===x;
return (c?0:x);
}
actforge.activations.identity = {
window: [-5.0, 5.0],
parameters: [],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
