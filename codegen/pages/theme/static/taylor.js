// The value of a formula's tree with two derivatives, by Taylor arithmetic in float64.
"use strict";
{
  // erf by its series, all terms of which are positive, and erfc by its continued fraction where it is small.
  const erf = (x) => {
    if (Math.abs(x) > 2) return Math.sign(x) * (1 - erfc(Math.abs(x)));
    let term = (2 * x * Math.exp(-x * x)) / Math.sqrt(Math.PI),
      sum = term;
    for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) sum += term *= (2 * x * x) / (2 * n + 1);
    return sum;
  };
  const erfc = (x) => {
    if (!(x > 2)) return 1 - erf(x);
    let tail = 0;
    for (let n = 120; n > 0; n--) tail = n / 2 / (x + tail);
    return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + tail);
  };

  // A number is [f, f', f'']; `chain` is the rule for g(u), from g, g' and g'' at u.
  const number = (value) => [value, 0, 0];
  const chain = (u, g, d1, d2) => [g, d1 * u[1] || 0, (u[1] && d2 * u[1] * u[1]) + (u[2] && d1 * u[2])];
  const add = (u, v) => u.map((part, k) => part + v[k]);
  const negative = (u) => u.map((part) => -part);
  const times = (u, v) => [
    u[0] * v[0],
    sum(u[1], v[0], u[0], v[1]),
    sum(u[2], v[0], u[0], v[2]) + (u[1] && v[1] && 2 * u[1] * v[1]),
  ];
  const sum = (a, b, c, d) => (a && a * b) + (d && c * d); // a derivative that is 0 makes no NaN of an infinity
  const inverse = (u) => chain(u, 1 / u[0], -1 / u[0] ** 2, 2 / u[0] ** 3);

  const FUNCTIONS = {
    exp: (x) => [Math.exp(x), Math.exp(x), Math.exp(x)],
    log: (x) => [Math.log(x), 1 / x, -1 / (x * x)],
    sqrt: (x) => [Math.sqrt(x), 0.5 / Math.sqrt(x), -0.25 / (x * Math.sqrt(x))],
    sin: (x) => [Math.sin(x), Math.cos(x), -Math.sin(x)],
    cos: (x) => [Math.cos(x), -Math.sin(x), -Math.cos(x)],
    atan: (x) => [Math.atan(x), 1 / (1 + x * x), (-2 * x) / (1 + x * x) ** 2],
    erf: (x) => [erf(x), normal(x), -2 * x * normal(x) || 0],
    erfc: (x) => [erfc(x), -normal(x), 2 * x * normal(x) || 0],
    sinh: (x) => [Math.sinh(x), Math.cosh(x), Math.sinh(x)],
    cosh: (x) => [Math.cosh(x), Math.sinh(x), Math.cosh(x)],
    tanh: (x) => [Math.tanh(x), slope(x), -2 * Math.tanh(x) * slope(x)],
    sech: (x) => [1 / Math.cosh(x), -Math.tanh(x) / Math.cosh(x), (2 * Math.tanh(x) ** 2 - 1) / Math.cosh(x)],
    asinh: (x) => [Math.asinh(x), 1 / Math.sqrt(1 + x * x), -x / (1 + x * x) ** 1.5],
    Abs: (x) => [Math.abs(x), Math.sign(x), 0],
    sign: (x) => [Math.sign(x), 0, 0],
    Heaviside: (x) => [x > 0 ? 1 : x < 0 ? 0 : x === 0 ? 0.5 : NaN, 0, 0],
  };
  const normal = (x) => (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x);
  const slope = (x) => 1 / Math.cosh(x) ** 2;

  const power = (u, v) => {
    if (v[1] === 0 && v[2] === 0) {
      const n = v[0];
      return chain(
        u,
        u[0] ** n,
        n === 0 ? 0 : n * u[0] ** (n - 1),
        n === 0 || n === 1 ? 0 : n * (n - 1) * u[0] ** (n - 2),
      );
    }
    const logarithm = times(v, call("log", u)); // u**v = exp(v log u)
    return call("exp", logarithm);
  };
  const call = (name, u) => chain(u, ...FUNCTIONS[name](u[0]));
  const extreme = (parts, better) => parts.reduce((a, b) => (Number.isNaN(a[0]) || better(a[0], b[0]) ? a : b));

  const value = (tree, names) => {
    const [left, right] = tree.kind === "call" ? [] : tree.parts;
    switch (tree.kind) {
      case "number":
        return number(Number(tree.word));
      case "name":
        return names[tree.word];
      case "+":
        return right ? add(value(left, names), value(right, names)) : value(left, names);
      case "-":
        return right ? add(value(left, names), negative(value(right, names))) : negative(value(left, names));
      case "*":
        return times(value(left, names), value(right, names));
      case "/":
        return times(value(left, names), inverse(value(right, names)));
      case "**":
        return power(value(left, names), value(right, names));
    }
    if (tree.word === "Piecewise") {
      const branch = tree.parts.find(({ parts }) => truth(parts[1], names));
      return branch ? value(branch.parts[0], names) : number(NaN);
    }
    const parts = tree.parts.map((part) => value(part, names));
    if (tree.word === "Min") return extreme(parts, (a, b) => a <= b);
    if (tree.word === "Max") return extreme(parts, (a, b) => a >= b);
    return call(tree.word, parts[0]);
  };

  const truth = (tree, names) => {
    if (tree.kind === "name") return true;
    if (tree.kind === "&") return tree.parts.every((part) => truth(part, names));
    if (tree.kind === "|") return tree.parts.some((part) => truth(part, names));
    if (tree.kind === "~") return !truth(tree.parts[0], names);
    const [a, b] = tree.parts.map((part) => value(part, names)[0]);
    return { "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b }[tree.kind];
  };

  // [f, f', f''] at x, for parameters by name.
  actforge.evaluate = (tree, x, parameters = {}) => {
    const names = { x: [x, 1, 0], pi: number(Math.PI), E: number(Math.E) };
    for (const [name, v] of Object.entries(parameters)) names[name] = number(v);
    return value(tree, names);
  };
}
