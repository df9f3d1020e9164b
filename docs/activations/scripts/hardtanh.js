// hardtanh: Min(max_val, Max(min_val, x))
// Generated from defs/hardtanh.py by `python -m codegen docs`; do not edit.
"use strict";
{
const {  } = actforge.operations;
function f_float32(x, min_val, max_val) {
const c=max_val<=x,
t=c?max_val:x,
c2=x<=min_val,
t2=c2?min_val:t,
c3=min_val===min_val,
t3=c3?t2:min_val,
c4=max_val===max_val,
t4=c4?t3:max_val;
return t4;
}
function f_float64(x, min_val, max_val) {
const c=max_val<=x,
t=c?max_val:x,
c2=x<=min_val,
t2=c2?min_val:t,
c3=min_val===min_val,
t3=c3?t2:min_val,
c4=max_val===max_val,
t4=c4?t3:max_val;
return t4;
}
function d1_float32(x, min_val, max_val) {
const c=x<max_val,
t=c?1:0,
c2=x<=min_val,
t2=c2?0:t,
c3=x===x,
t3=c3?t2:x,
c4=min_val===min_val,
t4=c4?t3:min_val,
c5=max_val===max_val,
t5=c5?t4:max_val;
return t5;
}
function d1_float64(x, min_val, max_val) {
const c=x<max_val,
t=c?1:0,
c2=x<=min_val,
t2=c2?0:t,
c3=x===x,
t3=c3?t2:x,
c4=min_val===min_val,
t4=c4?t3:min_val,
c5=max_val===max_val,
t5=c5?t4:max_val;
return t5;
}
function d2_float32(x, min_val, max_val) {
const c=x===x,
t=c?0:x,
c2=min_val===min_val,
t2=c2?t:min_val,
c3=max_val===max_val,
t3=c3?t2:max_val;
return t3;
}
function d2_float64(x, min_val, max_val) {
const c=x===x,
t=c?0:x,
c2=min_val===min_val,
t2=c2?t:min_val,
c3=max_val===max_val,
t3=c3?t2:max_val;
return t3;
}
actforge.activations.hardtanh = {
window: [-5.0, 5.0],
parameters: [{"name": "min_val", "default": -1.0, "domain": "real", "above": ""}, {"name": "max_val", "default": 1.0, "domain": "real", "above": "min_val"}],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
