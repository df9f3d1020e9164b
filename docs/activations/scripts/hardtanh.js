// hardtanh: Min(max_val, Max(min_val, x))
// Generated from defs/hardtanh.py by `python -m codegen docs`; do not edit.
"use strict";
{
const {  } = actforge.operations;
function f_float32(x, min_val, max_val) {
const c=max_val<=x,
c2=x<=min_val,
c3=min_val===min_val,
c4=max_val===max_val;
return (c4?(c3?(c2?min_val:(c?max_val:x)):min_val):max_val);
}
function f_float64(x, min_val, max_val) {
const c=max_val<=x,
c2=x<=min_val,
c3=min_val===min_val,
c4=max_val===max_val;
return (c4?(c3?(c2?min_val:(c?max_val:x)):min_val):max_val);
}
function d1_float32(x, min_val, max_val) {
const c=x<max_val,
c2=x<=min_val,
c3=x===x,
c4=min_val===min_val,
c5=max_val===max_val;
return (c5?(c4?(c3?(c2?0:(c?1:0)):x):min_val):max_val);
}
function d1_float64(x, min_val, max_val) {
const c=x<max_val,
c2=x<=min_val,
c3=x===x,
c4=min_val===min_val,
c5=max_val===max_val;
return (c5?(c4?(c3?(c2?0:(c?1:0)):x):min_val):max_val);
}
function d2_float32(x, min_val, max_val) {
const c=x===x,
c2=min_val===min_val,
c3=max_val===max_val;
return (c3?(c2?(c?0:x):min_val):max_val);
}
function d2_float64(x, min_val, max_val) {
const c=x===x,
c2=min_val===min_val,
c3=max_val===max_val;
return (c3?(c2?(c?0:x):min_val):max_val);
}
actforge.activations.hardtanh = {
window: [-5.0, 5.0],
parameters: [{"name": "min_val", "default": -1.0, "domain": "real", "above": ""}, {"name": "max_val", "default": 1.0, "domain": "real", "above": "min_val"}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
