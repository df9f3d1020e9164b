// softsign: x/(Abs(x) + 1)
// Generated from defs/softsign.py by `python -m codegen docs`; do not edit.
"use strict";
{
const { abs, fround, fma32, fma64 } = actforge.operations;
function f_float32(x) {
const t=abs(x),
t2=fround(t+1),
t3=fround(t2- t),
t4=fround(t2- t3),
t5=fround(t- t4),
t6=fround(1- t3),
t7=fround(t5+t6),
t8=fround(1/t2),
t9=fround(t*t8),
t10=-t9,
t11=fma32(t10,t2,t),
t12=fma32(t10,t7,t11),
t13=fma32(t12,t8,t9),
c=t===Infinity,
t14=(c?1:t13),
t15=-t14,
c2=x<0,
c3=x===0;
return (c3?x:(c2?t15:t14));
}
function f_float64(x) {
const t=abs(x),
t2=t+1,
t3=1- t2,
t4=t+t3,
t5=1/t2,
t6=t*t5,
t7=-t6,
t8=fma64(t7,t2,t),
t9=fma64(t7,t4,t8),
t10=fma64(t9,t5,t6),
c=t===Infinity,
t11=(c?1:t10),
t12=-t11,
c2=x<0,
c3=x===0;
return (c3?x:(c2?t12:t11));
}
function d1_float32(x) {
const t=x,
t2=abs(t),
t3=t2+1,
t4=t3*t3,
t5=1/t4,
t6=fround(t5);
return t6;
}
function d1_float64(x) {
const t=abs(x),
t2=t+1,
t3=1- t2,
t4=t+t3,
t5=1/t2,
t6=-t5,
t7=fma64(t6,t2,1),
t8=fma64(t6,t4,t7),
t9=t8*t5,
t10=t5*t5,
t11=-t10,
t12=fma64(t5,t5,t11),
t13=fma64(t9,t5,t12),
t14=fma64(t5,t9,t13),
t15=t10+t14,
c=t===Infinity;
return (c?0:t15);
}
function d2_float32(x) {
const t=x,
t2=abs(t),
t3=t2+1,
t4=t3*t3,
t5=t4*t3,
t6=2/t5,
t7=-t6,
c=t<0,
t8=fround((c?t6:t7));
return t8;
}
function d2_float64(x) {
const t=abs(x),
t2=t+1,
t3=1- t2,
t4=t+t3,
t5=1/t2,
t6=-t5,
t7=fma64(t6,t2,1),
t8=fma64(t6,t4,t7),
t9=t8*t5,
t10=t9*2,
t11=t5*2,
t12=t5*t5,
t13=-t12,
t14=fma64(t5,t5,t13),
t15=fma64(t9,t5,t14),
t16=fma64(t5,t9,t15),
t17=t12*t11,
t18=-t17,
t19=fma64(t12,t11,t18),
t20=fma64(t16,t11,t19),
t21=fma64(t12,t10,t20),
t22=t17+t21,
c=t===Infinity,
t23=(c?0:t22),
t24=-t23,
c2=x<0;
return (c2?t23:t24);
}
actforge.activations.softsign = {
window: [-5.0, 5.0],
parameters: [],
kernels: { f_float32, f_float64, d1_float32, d1_float64, d2_float32, d2_float64 },
};
}
