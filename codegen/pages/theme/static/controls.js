// What the interactive pages share: parameters by slider and by number, the window, the table of what the cursor reads,
// and the address of the page, which keeps what was set.
"use strict";
{
  const make = actforge.make;

  // What the address says, and saying it there. A plus is a plus, as formulas have it, and no space.
  actforge.asked = () => Object.fromEntries(new URLSearchParams(location.search.replaceAll("+", "%2B")));
  actforge.remember = (values) => {
    const set = Object.entries(values).filter(([, value]) => value !== null);
    const words = set.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
    try {
      history.replaceState(null, "", (words ? `?${words}` : location.pathname) + location.hash);
    } catch {
      // a browser may not allow it for a page that is read from a disk
    }
  };

  const allowed = ({ domain, above }, value, values) =>
    Number.isFinite(value) &&
    (domain !== "positive" || value > 0) &&
    (domain !== "nonnegative" || value >= 0) &&
    (!above || value > values[above]);

  // A slider is by factors of two for what is positive, else by equal steps around the default.
  const scale = ({ domain, default: usual }) => {
    if (domain !== "real" && usual > 0) {
      return { value: (t) => usual * 2 ** (4 * t), place: (v) => Math.log2(v / usual) / 4 };
    }
    const reach = Math.max(1, 2 * Math.abs(usual)),
      middle = domain === "real" ? usual : 2;
    return {
      value: (t) => middle + t * (domain === "real" ? reach : 2),
      place: (v) => (v - middle) / (domain === "real" ? reach : 2),
    };
  };

  // Controls of parameters in `box`; gives their values by name, which the controls keep, and calls `changed`.
  actforge.parameters = (box, parameters, given, changed) => {
    const values = Object.fromEntries(parameters.map((p) => [p.name, p.default]));
    for (const p of parameters) {
      const start = Number(given[p.name] ?? NaN);
      if (allowed(p, start, values)) values[p.name] = start;
      const { value, place } = scale(p);
      const slider = make("input", { type: "range", min: -1, max: 1, step: 0.01, "aria-label": p.name });
      const number = make("input", { type: "number", step: "any", "aria-label": say(`${p.name}, as a number`) });
      const show = () => {
        slider.value = place(values[p.name]);
        number.value = values[p.name];
        slider.setAttribute("aria-valuetext", String(values[p.name]));
      };
      const set = (v) => {
        const right = allowed({ ...p, above: undefined }, v, values);
        const order = parameters.every(
          (q) => !q.above || { ...values, [p.name]: v }[q.name] > { ...values, [p.name]: v }[q.above],
        );
        number.setCustomValidity(
          !right ? say(`${p.name} is ${p.domain}`) : order ? "" : say("it would cross another parameter"),
        );
        if (!right || !order) return;
        values[p.name] = v;
        changed();
      };
      slider.addEventListener("input", () => {
        set(Number(value(Number(slider.value)).toPrecision(3)));
        show();
      });
      number.addEventListener("input", () => {
        set(number.valueAsNumber);
        slider.value = place(values[p.name]);
      });
      show();
      box.append(make("label", { class: "parameter" }, make("span", {}, p.name), slider, number));
    }
    return values;
  };

  // Two numbers for the ends of a chart's window.
  actforge.windowed = (box, charts) => {
    const numbers = charts[0].window.map((end, k) => {
      const number = make("input", { type: "number", step: "any", "aria-label": say(k ? "x to" : "x from") });
      number.value = end;
      number.addEventListener("input", () => {
        const ends = numbers.map((n) => n.valueAsNumber);
        const right = ends.every(Number.isFinite) && Math.fround(ends[0]) < Math.fround(ends[1]);
        number.setCustomValidity(right ? "" : say("the window has two ends, the lower one first"));
        if (!right) return;
        for (const chart of charts) {
          chart.window = [...ends];
          chart.draw();
        }
      });
      return number;
    });
    box.append(make("span", { class: "window" }, say("x from "), numbers[0], say(" to "), numbers[1]));
  };

  // A table with a row for x and one for each function; `show` fills its cells.
  actforge.readout = (box, heads, names) => {
    const table = make("table", { class: "readout" });
    const head = make(
      "thead",
      {},
      make("tr", {}, ...heads.map((h) => (h ? make("th", { scope: "col" }, say(h)) : make("td")))),
    );
    const body = make("tbody");
    const x = make("input", {
      type: "text",
      inputmode: "text",
      "aria-label": "x",
      spellcheck: "false",
      autocomplete: "off",
    });
    const rows = ["x", ...names].map((name, k) => {
      const cells = heads.slice(1).map(() => make("td"));
      if (k === 0) cells[0].append(x);
      body.append(make("tr", {}, make("th", { scope: "row" }, say(name)), ...cells));
      return cells;
    });
    table.append(head, body);
    box.append(table);
    return {
      x,
      show: (texts) =>
        rows.forEach((cells, k) =>
          cells.forEach((cell, j) => {
            if (k || j) cell.textContent = texts[k][j];
            else if (document.activeElement !== x) x.value = texts[k][j];
          }),
        ),
    };
  };

  // A float32 by its bits.
  actforge.hex = (y) =>
    Number.isNaN(y) ? "NaN" : `0x${(actforge.operations.single(y) >>> 0).toString(16).padStart(8, "0")}`;

  // How far a float32 is from a value in float64, in units in the last place of float32 there.
  actforge.ulps = (y, exact) =>
    Object.is(y, Math.fround(exact)) && !Number.isFinite(y) ? 0 : Math.abs(y - exact) / spacing(exact);
  const spacing = (exact) => {
    const field = Number((actforge.operations.double(exact) >> 52n) & 2047n);
    return 2 ** (Math.max(field - 1023, -126) - 23);
  };
}
