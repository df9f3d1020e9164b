// Formulas that are typed, as trees: the grammar of the tool (codegen/definition/typed/grammar.py) with its words,
// which the pages bring as `actforge.known.words`.
"use strict";
{
  const LENGTH = 2000,
    DEPTH = 60,
    HEIGHT = 150,
    DIGITS = 100;
  const KINDS = [
    /(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+(?![\p{L}\p{N}_.]))?)/u,
    /(?<name>π|[A-Za-z_]\w*)/,
    /(?<sign>\*\*|<=|>=|==|!=|[-+*/^<>(),&|~×·÷−≤≥])/,
    /(?<end>$)/,
    /(?<other>.)/,
  ];
  const TOKEN = new RegExp(`\\s*(?:${KINDS.map((kind) => kind.source).join("|")})`, "suy");
  const SIGNS = {
    "^": "**",
    "×": "*",
    "·": "*",
    "÷": "/",
    "−": "-",
    "≤": "<=",
    "≥": ">=",
    and: "&",
    or: "|",
    not: "~",
  };
  const RANKS = { "|": 10, "&": 20, "<": 40, "<=": 40, ">": 40, ">=": 40, "+": 50, "-": 50, "*": 60, "/": 60 };
  const NOT = 30,
    UNARY = 70,
    POWER = 80;
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
  const node = (kind, start, end, parts = [], word = "") => ({
    kind,
    start,
    end,
    parts,
    word,
    height: 1 + Math.max(0, ...parts.map((p) => p.height)),
  });

  const tokens = (text) => {
    const found = [];
    for (let at = 0; ;) {
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
      if (++this.depth > DEPTH)
        throw this.wrong(`this is nested more than ${DEPTH} deep`, "write it with fewer parentheses");
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
        if (left.height > HEIGHT)
          throw this.wrong(`more than ${HEIGHT} operators follow each other`, "group them by parentheses");
      }
      this.depth--;
      return left;
    }

    joined(left, sign) {
      const right = this.expression(RANKS[sign.text]);
      const ends = [left.start, right.end];
      if (sign.text === "&" || sign.text === "|")
        return node(sign.text, ...ends, [this.condition(left), this.condition(right)]);
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
      const opening = this.take(),
        parts = [];
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
      const meaning = new Parser(
        word.text,
        word.arguments.filter((a) => a === "condition"),
      ).whole();
      return put(meaning, Object.fromEntries(word.arguments.map((a, k) => [a, parts[k]])), made);
    }

    argument(name, position) {
      if (words().meanings[name]?.arguments[position] === "condition") return this.condition(this.expression(0));
      if (name !== "Piecewise") return this.value(this.expression(0));
      const opening = this.next;
      if (opening.text !== "(")
        throw this.wrong("a branch of Piecewise is a pair", "write Piecewise((value, condition), ..., (value, True))");
      this.take();
      const value = this.value(this.expression(0));
      if (this.next.text !== ",")
        throw this.wrong("a comma and a condition are missing here", "write (value, condition), such as (x, x > 0)");
      this.take();
      const condition = this.condition(this.expression(0));
      this.closed(opening);
      return node(",", opening.start, this.tokens[this.at - 1].end, [value, condition]);
    }

    closed(opening) {
      if (this.next.text === ")") this.take();
      else if (this.next.kind === "end")
        throw this.wrong("this parenthesis is not closed", "add a ) where it belongs", opening);
      else throw this.unexpected();
    }

    // An operand that no other follows: 2x and x(1 + x) are not products here.
    alone(operand) {
      const { kind, text } = this.next;
      if (kind !== "number" && kind !== "name" && text !== "(") return operand;
      const before = this.text.slice(operand.start, operand.end);
      if (
        operand.kind === "name" &&
        text === "(" &&
        operand.word !== "x" &&
        !words().constants.includes(operand.word)
      ) {
        if (own(words().outside, operand.word)) {
          const [why, todo] = words().outside[operand.word];
          throw this.wrong(`${operand.word} is not in the language of formulas: ${why}`, todo, operand);
        }
        throw this.wrong(
          `there is no function ${before}`,
          `the functions are: ${Object.keys(words().functions).sort().join(", ")}`,
          operand,
        );
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
      throw this.wrong(
        `a number has at most ${DIGITS} digits, and a power of ten of at most ${DIGITS}`,
        "shorten it",
        token,
      );
    }

    unexpected() {
      const token = this.next;
      if (token.kind === "end") {
        const todo = this.at ? "write what is missing" : "write a formula in x, such as x*tanh(log(1 + exp(x)))";
        return this.wrong("the formula ends where a value is wanted", todo);
      }
      const written = this.text.slice(token.start, token.end);
      if (token.text === "|")
        return this.wrong(`${written} stands where a value is wanted`, "write the absolute value as Abs(x)");
      if (token.text === ")") {
        const before = this.at ? this.tokens[this.at - 1].text : "(";
        const missing = before === "(" || before === "," || own(RANKS, before);
        if (missing) return this.wrong("a value is missing before this parenthesis", "write what is missing");
        return this.wrong("this parenthesis closes none", "remove it, or open one before");
      }
      if (token.kind === "other" || ["=", "==", "!="].includes(written)) {
        return this.wrong(
          `${written} has no meaning in a formula`,
          "write it with + - * / ** ( ) , < <= > >=, numbers and names",
        );
      }
      return this.wrong(`${written} stands where it makes no sense`, "look for something missing before it");
    }
  }

  // The meaning of a word with its arguments in it; all but these stands where the word does.
  const put = (tree, values, { start, end }) => {
    if (tree.kind === "name" && own(values, tree.word)) return values[tree.word];
    return node(
      tree.kind,
      start,
      end,
      tree.parts.map((part) => put(part, values, { start, end })),
      tree.word,
    );
  };

  // The tree of a formula; throws a FormulaError.
  actforge.parse = (text) => {
    if (text.length > LENGTH)
      throw new actforge.FormulaError(`a formula has at most ${LENGTH} characters`, "write it as a definition", {
        start: LENGTH,
        end: text.length,
      });
    return new Parser(text, []).whole();
  };

  // The names of a tree that are neither x nor constants: its parameters.
  actforge.names = (tree) => {
    if (tree.kind !== "name") return [...new Set(tree.parts.flatMap(actforge.names))];
    if (own(words().functions, tree.word)) {
      throw new actforge.FormulaError(
        `the function ${tree.word} stands here without an argument`,
        `write ${tree.word}(x)`,
        tree,
      );
    }
    return ["x", ...words().constants, ...words().truths].includes(tree.word) ? [] : [tree.word];
  };
}
