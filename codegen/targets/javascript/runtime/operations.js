// The operations of programs that JavaScript has no word for, on its one type of number: a float32 is a number that
// Math.fround keeps, an int64 is a BigInt. Every result has the bits that IEEE 754 gives; a NaN has no bits of its own.
"use strict";
globalThis.actforge = (() => {
  const { abs, fround, sqrt } = Math;
  const buffer = new DataView(new ArrayBuffer(8));
  const single = (x) => (buffer.setFloat32(0, x), buffer.getInt32(0));
  const double = (x) => (buffer.setFloat64(0, x), buffer.getBigInt64(0));
  const fromSingle = (i) => (buffer.setInt32(0, i), buffer.getFloat32(0));
  const fromDouble = (i) => (buffer.setBigInt64(0, i), buffer.getFloat64(0));

  const copysign = (x, sign) => (sign < 0 || Object.is(sign, -0) ? -abs(x) : abs(x));
  // A table has 2**k numbers, and the low k bits of the index choose.
  const lookup = (table, index) => table[index & (table.length - 1)];

  function twoSum(a, b) {
    const s = a + b,
      t = s - a;
    return [s, a - (s - t) + (b - t)];
  }

  // s + error, where it is inexact the neighbour of s with an odd significand: what rounds it again to a shorter one
  // then rounds right (S. Boldo, G. Melquiond, Emulation of a FMA and correctly rounded sums, IEEE Trans. Computers 57,
  // 2008). An error that is NaN is that of an infinite sum.
  function toOdd(s, error) {
    if (!error) return s;
    buffer.setFloat64(0, s);
    const high = buffer.getUint32(0),
      low = buffer.getUint32(4);
    if (low & 1) return s;
    const away = error > 0 === s > 0;
    buffer.setUint32(4, away ? low + 1 : low - 1);
    if (!away && low === 0) buffer.setUint32(0, high - 1);
    return buffer.getFloat64(0);
  }

  // The product of two float32 is exact in float64.
  function fma32(a, b, c) {
    const p = a * b,
      s = p + c,
      t = s - p;
    return fround(toOdd(s, p - (s - t) + (c - t)));
  }

  // Dekker's product, exact while nothing over- or underflows.
  function twoProduct(a, b) {
    const p = a * b;
    let c = 134217729 * a;
    const ah = c - (c - a),
      al = a - ah;
    c = 134217729 * b;
    const bh = c - (c - b),
      bl = b - bh;
    return [p, ah * bh - p + ah * bl + al * bh + al * bl];
  }

  const SMALL = 2 ** -450,
    LARGE = 2 ** 450;
  const calm = (x) => (SMALL < x && x < LARGE) || (-LARGE < x && x < -SMALL);

  function fma64(a, b, c) {
    if (calm(a) && calm(b) && abs(c) < LARGE) {
      const [ph, pl] = twoProduct(a, b),
        [sh, sl] = twoSum(c, pl),
        [vh, vl] = twoSum(ph, sh);
      return vh + toOdd(...twoSum(vl, sl));
    }
    if (!Number.isFinite(a) || !Number.isFinite(b) || a === 0 || b === 0) return a * b + c;
    return Number.isFinite(c) ? exactly(a, b, c) : c;
  }

  // A finite number as a whole multiple of a power of two.
  function parts(x) {
    const bits = double(x),
      field = Number((bits >> 52n) & 2047n),
      fraction = bits & 0xfffffffffffffn;
    const n = field ? fraction | (1n << 52n) : fraction;
    return [bits < 0n ? -n : n, Math.max(field, 1) - 1075];
  }

  // a b + c by whole numbers, for the few that the transformations do not fit.
  function exactly(a, b, c) {
    const [na, ea] = parts(a),
      [nb, eb] = parts(b),
      [nc, ec] = parts(c);
    const exponent = Math.min(ea + eb, ec);
    const sum = ((na * nb) << BigInt(ea + eb - exponent)) + (nc << BigInt(ec - exponent));
    if (sum === 0n) return 0; // an exact sum of opposites is +0
    const size = sum < 0n ? -sum : sum;
    const rounded = nearest(size, exponent);
    return sum < 0n ? -rounded : rounded;
  }

  // n 2**exponent, to nearest, ties to even; n > 0.
  function nearest(n, exponent) {
    const cut = Math.max(n.toString(2).length - 53, -1074 - exponent);
    if (cut > 0) {
      const rest = BigInt.asUintN(cut, n),
        half = 1n << BigInt(cut - 1);
      n >>= BigInt(cut);
      if (rest > half || (rest === half && n & 1n)) n += 1n;
      exponent += cut;
    }
    return Number(n) * power(Math.min(exponent, 1023)) * power(Math.max(exponent - 1023, 0));
  }

  // 2**k, which Math.pow need not give exactly; from -1074 on, and infinity beyond the largest.
  function power(k) {
    return fromDouble(k < -1022 ? 1n << BigInt(k + 1074) : BigInt(Math.min(k, 1024) + 1023) << 52n);
  }

  const operations = { abs, fround, sqrt, copysign, lookup, single, double, fromSingle, fromDouble, fma32, fma64 };
  return { operations, activations: {} };
})();
