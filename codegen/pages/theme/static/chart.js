// A plot that is drawn again whenever its curves change, with a cursor for pointer, touch and keyboard. It has the look
// of the pictures that it stands in for; its places on the x axis are float32 numbers.
"use strict";
actforge.make = (tag, attributes = {}, ...children) => {
  const svg = ["svg", "g", "path", "line", "circle", "text", "clipPath", "rect"].includes(tag);
  const made = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

// The float32 next to x, upwards or downwards.
actforge.next = (x, up) => {
  const { single, fromSingle } = actforge.operations;
  if (x === 0) return up ? fromSingle(1) : -fromSingle(1);
  return Math.abs(x) === Infinity && x > 0 === up ? x : fromSingle(single(x) + (x > 0 === up ? 1 : -1));
};

// A number as it is, in the signs of every language.
actforge.shown = (x) => String(x).replace("Infinity", "\u221e");

// The shortest decimal that is read back as the float32.
actforge.decimal = (x) => {
  if (Object.is(x, -0)) return "-0";
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((k) => Math.fround(Number(x.toPrecision(k))) === x);
  return actforge.shown(digits ? Number(x.toPrecision(digits)) : x);
};

// A number for a reader, in at most so many digits.
actforge.written = (x, digits = 6) => String(Number(x.toPrecision(digits))).replace("-", "\u2212");

// Round numbers between two, at most about `most`: 1, 2 or 5 times a power of ten apart.
actforge.ticks = (low, high, most) => {
  const rough = (high - low) / most,
    power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough);
  const first = Math.ceil(low / step),
    count = Math.floor(high / step) - first + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, k) => (first + k) * step);
};

// The lines of a function over a window, each a list of points, and the ends that stand apart: {at, value, taken}. A
// step of more than a fortieth of the rows that are seen is halved until it is small, or between two neighbouring floats.
// There the function jumps where it is level on one side, and has a pole where it turns.
actforge.trace = (f, [low, high], rows, count = 600) => {
  const limit = (rows[1] - rows[0]) / 40;
  const seen = (y) => Math.min(Math.max(y, rows[0] - limit), rows[1] + limit);
  const { single } = actforge.operations;
  const lines = [[]],
    ends = [];
  let left = 4000; // steps that are halved; noise has more
  const finite = (p) => Number.isFinite(p[1]);
  const add = (p) => (finite(p) ? lines.at(-1).push(p) : lines.at(-1).length && lines.push([]));
  const between = (a, b) => {
    if (finite(a) && finite(b) ? Math.abs(seen(a[1]) - seen(b[1])) > limit : finite(a) !== finite(b)) {
      const x = Math.fround((a[0] + b[0]) / 2);
      if (x > a[0] && x < b[0] && left-- > 0) {
        const middle = [x, f(x)];
        between(a, middle);
        between(middle, b);
        return;
      }
      if (left > 0 && finite(a) && finite(b)) {
        const before = a[1] - f(actforge.next(a[0], false)),
          after = f(actforge.next(b[0], true)) - b[1];
        const level = Math.min(Math.abs(before), Math.abs(after)) < limit / 4;
        if (level) {
          // The place of the jump is the rounder one of the two floats; the other end is not taken.
          const [at, other] = zeros(a[0]) >= zeros(b[0]) ? [a, b] : [b, a];
          ends.push({ at: at[0], value: at[1], taken: true }, { at: at[0], value: other[1], taken: false });
        }
        if (level || before > 0 !== b[1] > a[1]) lines.push([]); // else it is as steep on both sides
      }
    }
    add(b);
  };
  const zeros = (x) => (single(x) === 0 ? 32 : 31 - Math.clz32(single(x) & -single(x)));
  let before = null;
  for (let k = 0; k <= count; k++) {
    const x = Math.fround(low + ((high - low) * k) / count),
      here = [x, f(x)];
    if (before === null) add(here);
    else between(before, here);
    before = here;
  }
  return { lines: lines.filter((line) => line.length), ends };
};

// The range of the values that a picture shows: all of them, or without the outermost where these dwarf the rest.
actforge.range = (values) => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return [-1, 1];
  const cut = Math.floor(sorted.length / 40);
  let low = sorted[0],
    high = sorted.at(-1);
  const [inner, outer] = [sorted[cut], sorted.at(-1 - cut)];
  if (high - low > 8 * (outer - inner) && outer > inner) [low, high] = [inner, outer];
  [low, high] = [Math.min(low, 0), Math.max(high, 0)];
  const margin = 0.06 * (high - low || 1);
  return [low - margin, high + margin];
};

// A chart in `box` of curves {name, f, style}; `moved(x)` is told where the cursor is. What it gives has `draw`, to draw
// again after `window` or the curves have changed, and `move`, which puts the cursor somewhere.
actforge.chart = (box, { label, curves, window, moved, height = 360 }) => {
  const make = actforge.make;
  const left = 52,
    top = 12,
    bottom = height - 26;
  let width = 640,
    right = 630; // as wide as its place, so that text has its size
  const inner = `clip-${Math.random().toString(36).slice(2)}`;
  const svg = make("svg", { class: "chart", tabindex: 0, role: "slider" });
  svg.setAttribute("aria-label", label);
  const axes = make("g"),
    drawn = make("g", { "clip-path": `url(#${inner})` }),
    cursor = make("g", { class: "cursor" });
  const clip = make("clipPath", { id: inner });
  const frame = make("rect", { x: left, y: top, height: bottom - top });
  clip.append(frame);
  svg.append(clip, axes, drawn, cursor);
  const legend = make("div", { class: "legend" });
  box.append(legend, svg);
  const chart = { window: [...window], at: 1, hidden: new Set(), svg };
  let rows = [-1, 1];

  const px = (x) => left + ((x - chart.window[0]) / (chart.window[1] - chart.window[0])) * (right - left);
  const py = (y) => Math.max(-9999, Math.min(9999, bottom - ((y - rows[0]) / (rows[1] - rows[0])) * (bottom - top)));
  const text = (x, y, anchor, words) => make("text", { x, y, "text-anchor": anchor }, words);

  curves.forEach((curve, k) => {
    const key = make("svg", { viewBox: "0 0 28 8", class: "key" });
    key.append(make("path", { d: "M0,4 h28", class: `line c${curve.style ?? k}` }));
    const button = make("button", { type: "button", "aria-pressed": "true" }, key, curve.name);
    button.addEventListener("click", () => {
      if (!chart.hidden.delete(k)) chart.hidden.add(k);
      button.setAttribute("aria-pressed", String(!chart.hidden.has(k)));
      chart.draw();
    });
    legend.append(button);
  });

  chart.draw = () => {
    const [low, high] = chart.window;
    const shown = curves.map((curve, k) => ({ ...curve, k })).filter(({ k }) => !chart.hidden.has(k));
    const grid = Array.from({ length: 161 }, (_, k) => Math.fround(low + ((high - low) * k) / 160));
    rows = actforge.range(shown.flatMap(({ f }) => grid.map(f)));
    const parts = [];
    for (const t of actforge.ticks(low, high, width < 480 ? 6 : 10)) {
      parts.push(
        make("path", { class: "grid", d: `M${px(t)},${top} V${bottom}` }),
        text(px(t), bottom + 17, "middle", actforge.written(t)),
      );
    }
    for (const t of actforge.ticks(...rows, 7)) {
      parts.push(
        make("path", { class: "grid", d: `M${left},${py(t)} H${right}` }),
        text(left - 6, py(t) + 4, "end", actforge.written(t)),
      );
    }
    parts.push(make("path", { class: "axis", d: `M${left},${py(0)} H${right}` }));
    if (low <= 0 && high >= 0) parts.push(make("path", { class: "axis", d: `M${px(0)},${top} V${bottom}` }));
    axes.replaceChildren(...parts);
    drawn.replaceChildren(
      ...shown.reverse().flatMap(({ f, k, style }) => {
        const { lines, ends } = actforge.trace(f, chart.window, rows);
        const point = ([x, y]) => `${px(x).toFixed(2)},${py(y).toFixed(2)}`;
        const d = lines.map((line) => `M${line.map(point).join(" L")}`).join(" ");
        const dots = ends.map(({ at, value, taken }) =>
          make("circle", { class: `${taken ? "full" : "hollow"} c${style ?? k}`, cx: px(at), cy: py(value), r: 3.5 }),
        );
        return [make("path", { class: `line c${style ?? k}`, d }), ...dots];
      }),
    );
    chart.move(chart.at);
  };

  chart.move = (x) => {
    chart.at = x = Math.fround(x);
    const inside = x >= chart.window[0] && x <= chart.window[1];
    const marks = inside ? [make("path", { class: "axis", d: `M${px(x)},${top} V${bottom}` })] : [];
    curves.forEach(({ f, style }, k) => {
      const y = f(x);
      const seen = inside && !chart.hidden.has(k) && y >= rows[0] && y <= rows[1];
      if (seen) marks.push(make("circle", { class: `full c${style ?? k}`, cx: px(x), cy: py(y), r: 4 }));
    });
    cursor.replaceChildren(...marks);
    svg.setAttribute("aria-valuemin", chart.window[0]);
    svg.setAttribute("aria-valuemax", chart.window[1]);
    svg.setAttribute("aria-valuenow", x);
    const told = curves.filter((_, k) => !chart.hidden.has(k)).map(({ name, f }) => `${name} = ${actforge.shown(f(x).toPrecision(6))}`);
    svg.setAttribute("aria-valuetext", [`x = ${actforge.decimal(x)}`, ...told].join(", "));
    moved(x);
  };

  const fit = () => {
    const wide = Math.max(280, Math.round(box.clientWidth) || 640);
    if (wide === width && frame.hasAttribute("width")) return false;
    [width, right] = [wide, wide - 10];
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    frame.setAttribute("width", right - left);
    return true;
  };
  fit();
  new ResizeObserver(() => fit() && chart.draw()).observe(box);

  const point = (event) => {
    const bounds = svg.getBoundingClientRect();
    const across = (((event.clientX - bounds.left) / bounds.width) * width - left) / (right - left);
    const step = (chart.window[1] - chart.window[0]) / 1000; // finer than a pixel, and round
    const x = chart.window[0] + Math.min(Math.max(across, 0), 1) * (chart.window[1] - chart.window[0]);
    chart.move(Number((Math.round(x / step) * step).toPrecision(6)));
  };
  svg.addEventListener("pointerdown", point);
  svg.addEventListener("pointermove", point);
  svg.addEventListener("keydown", (event) => {
    const wide = chart.window[1] - chart.window[0];
    const sides = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -8, PageUp: 8 };
    let x = null;
    if (event.key === "Home" || event.key === "End") x = chart.window[event.key === "Home" ? 0 : 1];
    else if (event.key in sides) {
      const by = sides[event.key];
      if (event.shiftKey) x = actforge.next(chart.at, by > 0);
      else x = Number((Math.round((chart.at / wide) * 100 + by) * (wide / 100)).toPrecision(6));
    }
    if (x === null) return;
    event.preventDefault();
    chart.move(Math.min(Math.max(x, chart.window[0]), chart.window[1]));
  });
  return chart;
};
