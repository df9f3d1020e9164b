// Formulas that are typed: the grammar of the tool (codegen/definition/typed/grammar.py) with its words, which the pages
// bring as `actforge.known.words`, and their values with two derivatives, by Taylor arithmetic in float64.
"use strict";
{
  const LENGTH = 2000, DEPTH = 60, HEIGHT = 150, DIGITS = 100;
  const TOKEN = /\s*(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+(?![\p{L}\p{N}_.]))?)|(?<name>π|[A-Za-z_]\w*)|(?<sign>\*\*|<=|>=|==|!=|[-+*/^<>(),&|~×·÷−≤≥])|(?<end>$)|(?<other>.))/suy;
  const SIGNS = { "^": "**", "×": "*", "·": "*", "÷": "/", "−": "-", "≤": "<=", "≥": ">=", and: "&", or: "|", not: "~" };
  const RANKS = { "|": 10, "&": 20, "<": 40, "<=": 40, ">": 40, ">=": 40, "+": 50, "-": 50, "*": 60, "/": 60 };
  const NOT = 30, UNARY = 70, POWER = 80;
  const COMPARED = ["<", "<=", ">", ">="];
  const own = (table, key) => Object.hasOwn(table, key);

  // What is wrong in a formula, where, and what to do about it.
  actforge.FormulaError = class extends Error {
    constructor(what, todo, { start, end }) {
      super(what);
      Object.assign(this, { todo, start, end });
    }
  };

  const words = () => actforge.known.words;
  const holds = (node) =>
    [...COMPARED, "&", "|", "~"].includes(node.kind) || (node.kind === "name" && words().truths.includes(node.word));
  const node = (kind, start, end, parts = [], word = "") =>
    ({ kind, start, end, parts, word, height: 1 + Math.max(0, ...parts.map((p) => p.height)) });

  const tokens = (text) => {
    const found = [];
    for (let at = 0; ; ) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      const [kind, word] = Object.entries(match.groups).find(([, value]) => value !== undefined);
      at = match.index + match[0].length;
      const sign = own(SIGNS, word) ? SIGNS[word] : null;
      const alias = own(words().aliases, word) ? words().aliases[word] : word;
      found.push({ kind: sign ? "sign" : kind, text: sign ?? alias, start: at - word.length, end: at });
      if (kind === "end") return found;
    }
  };

  // Pratt's way: an operand, then every operator that binds tighter than what stands before it.
  class Parser {
    constructor(text, conditions) {
      Object.assign(this, { text, conditions, tokens: tokens(text), at: 0, depth: 0 });
    }

    get next() {
      return this.tokens[this.at];
    }

    take() {
      return this.tokens[this.at++];
    }

    wrong(what, todo, place = this.next) {
      return new actforge.FormulaError(what, todo, place);
    }

    whole() {
      const tree = this.value(this.expression(0));
      if (this.next.kind !== "end") throw this.unexpected();
      return tree;
    }

    expression(rank) {
      if (++this.depth > DEPTH) throw this.wrong(`this is nested more than ${DEPTH} deep`, "write it with fewer parentheses");
      let left = this.operand();
      while (this.next.kind === "sign") {
        const sign = this.next.text;
        if (sign === "**" && rank < POWER) {
          this.take();
          const power = this.value(this.expression(UNARY - 1));
          left = node("**", left.start, power.end, [this.value(left), power]);
        } else if ((own(RANKS, sign) ? RANKS[sign] : 0) > rank) {
          left = this.joined(left, this.take());
        } else break;
        if (left.height > HEIGHT) throw this.wrong(`more than ${HEIGHT} operators follow each other`, "group them by parentheses");
      }
      this.depth--;
      return left;
    }

    joined(left, sign) {
      const right = this.expression(RANKS[sign.text]);
      const ends = [left.start, right.end];
      if (sign.text === "&" || sign.text === "|") return node(sign.text, ...ends, [this.condition(left), this.condition(right)]);
      if (COMPARED.includes(left.kind) && COMPARED.includes(sign.text)) {
        const middle = left.parts[1]; // 0 < x < 1
        return node("&", ...ends, [left, node(sign.text, middle.start, right.end, [middle, this.value(right)])]);
      }
      return node(sign.text, ...ends, [this.value(left), this.value(right)]);
    }

    operand() {
      const token = this.take();
      if (token.kind === "number") this.check(token);
      if (token.kind === "number") return this.alone(node("number", token.start, token.end, [], token.text));
      if (token.kind === "name") {
        if (this.next.text === "(" && own(words().functions, token.text)) return this.alone(this.call(token));
        return this.alone(node("name", token.start, token.end, [], token.text));
      }
      if (token.text === "(") {
        const inner = this.expression(0);
        this.closed(token);
        return this.alone({ ...inner, start: token.start, end: this.tokens[this.at - 1].end });
      }
      if (token.text === "-" || token.text === "+") {
        const part = this.value(this.expression(UNARY));
        return node(token.text, token.start, part.end, [part]);
      }
      if (token.text === "~") {
        const part = this.condition(this.expression(NOT));
        return node("~", token.start, part.end, [part]);
      }
      this.at--;
      throw this.unexpected();
    }

    call(name) {
      const opening = this.take(), parts = [];
      if (this.next.text !== ")") {
        do parts.push(this.argument(name.text, parts.length));
        while (this.next.text === "," && this.take());
      }
      this.closed(opening);
      const made = node("call", name.start, this.tokens[this.at - 1].end, parts, name.text);
      const wanted = words().functions[name.text];
      if (!parts.length || (wanted !== null && parts.length !== wanted)) {
        const told = { 1: "one argument", null: "one argument or more" }[wanted] ?? `${wanted} arguments`;
        throw this.wrong(`${name.text} takes ${told}, not ${parts.length}`, `write ${name.text}(...)`, made);
      }
      const word = words().meanings[name.text];
      if (!word) return made;
      const meaning = new Parser(word.text, word.arguments.filter((a) => a === "condition")).whole();
      return put(meaning, Object.fromEntries(word.arguments.map((a, k) => [a, parts[k]])), made);
    }

    argument(name, position) {
      if (words().meanings[name]?.arguments[position] === "condition") return this.condition(this.expression(0));
      if (name !== "Piecewise") return this.value(this.expression(0));
      const opening = this.next;
      if (opening.text !== "(") throw this.wrong("a branch of Piecewise is a pair", "write Piecewise((value, condition), ..., (value, True))");
      this.take();
      const value = this.value(this.expression(0));
      if (this.next.text !== ",") throw this.wrong("a comma and a condition are missing here", "write (value, condition), such as (x, x > 0)");
      this.take();
      const condition = this.condition(this.expression(0));
      this.closed(opening);
      return node(",", opening.start, this.tokens[this.at - 1].end, [value, condition]);
    }

    closed(opening) {
      if (this.next.text === ")") this.take();
      else if (this.next.kind === "end") throw this.wrong("this parenthesis is not closed", "add a ) where it belongs", opening);
      else throw this.unexpected();
    }

    // An operand that no other follows: 2x and x(1 + x) are not products here.
    alone(operand) {
      const { kind, text } = this.next;
      if (kind !== "number" && kind !== "name" && text !== "(") return operand;
      const before = this.text.slice(operand.start, operand.end);
      if (operand.kind === "name" && text === "(" && operand.word !== "x" && !words().constants.includes(operand.word)) {
        throw this.wrong(`there is no function ${before}`, `the functions are: ${Object.keys(words().functions).sort().join(", ")}`, operand);
      }
      throw this.wrong(`an operator is missing after ${before}`, "write a product with *, as in 2*x");
    }

    value(found) {
      if (!holds(found) && !(found.kind === "name" && this.conditions.includes(found.word))) return found;
      throw this.wrong("a condition stands where a value is wanted", "write Piecewise((value, condition), ...)", found);
    }

    condition(found) {
      if (holds(found) || (found.kind === "name" && this.conditions.includes(found.word))) return found;
      throw this.wrong("a value stands where a condition is wanted", "compare it, as in x > 0, or write True", found);
    }

    check(token) {
      const [mantissa, exponent = "0"] = token.text.toLowerCase().split("e");
      if (mantissa.length <= DIGITS && Math.abs(Number(exponent)) <= DIGITS) return;
      throw this.wrong(`a number has at most ${DIGITS} digits, and a power of ten of at most ${DIGITS}`, "shorten it", token);
    }

    unexpected() {
      const token = this.next;
      if (token.kind === "end") {
        const todo = this.at ? "write what is missing" : "write a formula in x, such as x*tanh(log(1 + exp(x)))";
        return this.wrong("the formula ends where a value is wanted", todo);
      }
      const written = this.text.slice(token.start, token.end);
      if (token.text === "|") return this.wrong(`${written} stands where a value is wanted`, "write the absolute value as Abs(x)");
      if (token.text === ")") {
        const before = this.at ? this.tokens[this.at - 1].text : "(";
        const missing = before === "(" || before === "," || own(RANKS, before);
        if (missing) return this.wrong("a value is missing before this parenthesis", "write what is missing");
        return this.wrong("this parenthesis closes none", "remove it, or open one before");
      }
      if (token.kind === "other" || ["=", "==", "!="].includes(written)) {
        return this.wrong(`${written} has no meaning in a formula`, "write it with + - * / ** ( ) , < <= > >=, numbers and names");
      }
      return this.wrong(`${written} stands where it makes no sense`, "look for something missing before it");
    }
  }

  // The meaning of a word with its arguments in it; all but these stands where the word does.
  const put = (tree, values, { start, end }) => {
    if (tree.kind === "name" && own(values, tree.word)) return values[tree.word];
    return node(tree.kind, start, end, tree.parts.map((part) => put(part, values, { start, end })), tree.word);
  };

  // The tree of a formula; throws a FormulaError.
  actforge.parse = (text) => {
    if (text.length > LENGTH) throw new actforge.FormulaError(`a formula has at most ${LENGTH} characters`, "write it as a definition", { start: LENGTH, end: text.length });
    return new Parser(text, []).whole();
  };

  // The names of a tree that are neither x nor constants: its parameters.
  actforge.names = (tree) => {
    if (tree.kind !== "name") return [...new Set(tree.parts.flatMap(actforge.names))];
    if (own(words().functions, tree.word)) {
      throw new actforge.FormulaError(`the function ${tree.word} stands here without an argument`, `write ${tree.word}(x)`, tree);
    }
    return ["x", ...words().constants, ...words().truths].includes(tree.word) ? [] : [tree.word];
  };

  // erf by its series, all terms of which are positive, and erfc by its continued fraction where it is small.
  const erf = (x) => {
    if (Math.abs(x) > 2) return Math.sign(x) * (1 - erfc(Math.abs(x)));
    let term = (2 * x * Math.exp(-x * x)) / Math.sqrt(Math.PI), sum = term;
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
  const times = (u, v) => [u[0] * v[0], sum(u[1], v[0], u[0], v[1]), sum(u[2], v[0], u[0], v[2]) + (u[1] && v[1] && 2 * u[1] * v[1])];
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
      return chain(u, u[0] ** n, n === 0 ? 0 : n * u[0] ** (n - 1), n === 0 || n === 1 ? 0 : n * (n - 1) * u[0] ** (n - 2));
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
