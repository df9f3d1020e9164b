// compare?f=gelu&g=swish&beta=1.702: two activations and their difference, from their kernels in float64. What is
// certified of the two is among what the pages know; all else is sampled, and says so.
"use strict";
{
  const { make, known, written } = actforge;
  const names = Object.keys(known.activations).sort();
  const asked = actforge.asked();
  const chosen = {
    f: names.includes(asked.f) ? asked.f : known.compared[0],
    g: names.includes(asked.g) ? asked.g : known.compared[1],
  };
  const orders = { f: ["values", ""], d1: ["derivatives", "′"], d2: ["second derivatives", "″"] };
  let order = orders[asked.of] ? asked.of : "f";
  const box = make("figure", { class: "explorer", role: "group", "aria-label": say("Two activations, to be compared") });

  // The script of an activation, once.
  const loading = {};
  const load = (name) =>
    (loading[name] ??= new Promise((done, failed) => {
      const root = new URL("../", document.querySelector('script[src*="scripts/known.js"]').src);
      const script = make("script", { src: new URL(`activations/scripts/${name}.js`, root).href });
      script.onload = done;
      script.onerror = () => failed(new Error(`${name} could not be loaded`));
      document.head.append(script);
    }));

  const select = (side) => {
    const list = make("select", { "aria-label": say(side === "f" ? "first activation" : "second activation") });
    list.append(...names.map((name) => make("option", { value: name }, name)));
    list.value = chosen[side];
    list.addEventListener("change", () => {
      chosen[side] = list.value;
      for (const key of Object.keys(asked)) if (!["f", "g", "of"].includes(key)) delete asked[key];
      build(list.getAttribute("aria-label"));
    });
    return list;
  };

  async function build(focused) {
    await Promise.all([load(chosen.f), load(chosen.g)]);
    const own = { f: actforge.activations[chosen.f], g: actforge.activations[chosen.g] };
    const both = new Set(own.f.parameters.map((p) => p.name).filter((n) => own.g.parameters.some((p) => p.name === n)));
    const key = (side, name) => (both.has(name) ? `${side}.${name}` : name); // in the address
    box.replaceChildren();
    const values = {};
    const head = make("div", { class: "parameters" });
    const list = make("select", { "aria-label": say("what of them") });
    list.append(...Object.entries(orders).map(([name, [words]]) => make("option", { value: name }, say(words))));
    list.value = order;
    list.addEventListener("change", () => {
      order = list.value;
      build(list.getAttribute("aria-label"));
    });
    const changed = () => {
      const set = { f: chosen.f, g: chosen.g, of: order === "f" ? null : order };
      for (const side of ["f", "g"]) {
        for (const p of own[side].parameters) {
          const v = values[side][p.name];
          set[key(side, p.name)] = v === p.default ? null : v;
          asked[key(side, p.name)] = v;
        }
      }
      actforge.remember(set);
    };
    for (const side of ["f", "g"]) {
      const place = make("div", { class: "parameters" }, select(side));
      const given = Object.fromEntries(
        own[side].parameters.map((p) => [p.name, asked[key(side, p.name)] ?? asked[p.name]]),
      );
      values[side] = actforge.parameters(place, own[side].parameters, given, () => {
        changed();
        draw();
      });
      head.append(place);
    }
    head.append(list);
    box.append(head);
    changed();

    const value = (side) => (x) =>
      own[side].kernels[`${order}_float64`](x, ...own[side].parameters.map((p) => values[side][p.name]));
    const [f, g] = [value("f"), value("g")];
    const [a, b] = ["f", "g"].map((side) => `${chosen[side]}${orders[order][1]}`);
    const window = [0, 1].map((k) => (k ? Math.max : Math.min)(own.f.window[k], own.g.window[k]));
    const follow = (other) => (x) => {
      if (other().at !== x) other().move(x);
      show(x);
    };
    const difference = (x) => f(x) - g(x);
    const upper = make("div"),
      lower = make("div");
    const said = make("div", { class: "said", role: "status" });
    box.append(said, upper, lower);
    const second = actforge.chart(lower, {
      label: say("x, in the plot of the difference"),
      curves: [{ name: `${a} − ${b}`, f: difference, style: 3 }],
      window,
      height: 240,
      moved: follow(() => first),
    });
    const first = actforge.chart(upper, {
      label: say(`x, in the plot of ${a} and ${b}`),
      curves: [
        { name: a, f },
        { name: b, f: g },
      ],
      window,
      height: 300,
      moved: follow(() => second),
    });
    const under = make("div", { class: "under" });
    actforge.windowed(under, [first, second]);
    box.append(under);
    const table = actforge.readout(box, ["", "float64"], [a, b, "difference"]);
    table.x.addEventListener("input", () => {
      const x = Number(table.x.value);
      if (table.x.value.trim() && !Number.isNaN(x)) first.move(x);
    });
    const show = (x) => table.show([[actforge.decimal(x)], ...[f(x), g(x), difference(x)].map((y) => [actforge.shown(y)])]);
    const alone = first.draw;
    first.draw = () => {
      alone();
      said.replaceChildren(...sentences(own, values, difference, first.window));
    };
    const draw = () => {
      second.draw();
      first.draw();
    };
    draw();
    if (focused) box.querySelector(`[aria-label="${focused}"]`).focus();
  }

  // What is known of the two at these parameters, and what a sample of the window shows.
  function sentences(own, values, difference, [low, high]) {
    const told = [];
    const usual = (side, but = []) =>
      own[side].parameters.every((p) => but.includes(p.name) || values[side][p.name] === p.default);
    for (const entry of known.distances) {
      const straight = entry.of[0] === chosen.f && entry.of[1] === chosen.g;
      if (!straight && !(entry.of[0] === chosen.g && entry.of[1] === chosen.f)) continue;
      const [one, other] = straight ? ["f", "g"] : ["g", "f"]; // the parameters are those of the second
      if (entry.best) {
        if (!usual(one)) continue;
        const [[name, best]] = Object.entries(entry.best);
        told.push(
          `Certified: ${chosen[other]} is nearest to ${chosen[one]} at ${name} = ${best}, ` +
            `where the largest difference of the values is ${entry.values}.`,
        );
      } else if (
        usual(one) &&
        usual(other, Object.keys(entry.at)) &&
        Object.entries(entry.at).every(([n, v]) => values[other][n] === Number(v))
      ) {
        const slopes = entry.derivatives ? `, that of the derivatives ${entry.derivatives}` : "";
        told.unshift(
          `Certified: on the whole real line the largest difference of the values is ${entry.values}${slopes}.`,
        );
      }
    }
    let largest = 0,
      at = 0;
    for (let k = 0; k <= 4000; k++) {
      const x = low + ((high - low) * k) / 4000,
        apart = Math.abs(difference(x));
      if (apart > largest) [largest, at] = [apart, x];
    }
    told.push(
      `Sampled: the largest difference of the ${orders[order][0]} in this window is ${written(largest)}` +
        (largest ? `, at x = ${written(at, 4)}.` : "."),
    );
    return told.map((line) => make("p", {}, say(line)));
  }

  const picture = document.querySelector("article img");
  const section = document.querySelector("article section");
  if (picture) {
    picture.closest("p").after(box);
    picture.hidden = true;
  } else section.append(box);
  build();
}
