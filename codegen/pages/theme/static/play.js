// A formula that is typed: drawn with its derivatives, and the activation that is nearest to it in the window.
"use strict";
{
  const { make, known, written } = actforge;
  const asked = actforge.asked();
  const box = make("figure", { class: "explorer", role: "group", "aria-label": say("A formula, to be explored") });
  const input = make("input", {
    type: "text",
    class: "formula-text",
    "aria-label": "f(x) =",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
  });
  input.value = asked.formula ?? known.example;
  const problem = make("div", { class: "problem", role: "alert" });
  const place = make("div");
  box.append(make("label", { class: "typed" }, make("span", {}, "f(x) ="), input), problem, place);
  const labels = ["f", "f′", "f″"];
  let values = {},
    chart = null;

  // The activations of one array as trees, at their defaults.
  const alone = Object.entries(known.activations).filter(([, { parameters }]) =>
    parameters.every((p) => p.name !== "gate"),
  );
  const others = alone.map(([name, { formula, parameters }]) => {
    const usual = Object.fromEntries(parameters.map((p) => [p.name, p.default]));
    const tree = actforge.parse(formula);
    return { name, at: (x) => actforge.evaluate(tree, x, usual)[0] };
  });

  function nearest(f, [low, high]) {
    const grid = Array.from({ length: 401 }, (_, k) => low + ((high - low) * k) / 400);
    const own = grid.map(f);
    const size = Math.max(...own.filter(Number.isFinite).map(Math.abs), 0);
    const found = others.map(({ name, at }) => {
      const apart = grid.map((x, k) => [Math.abs(own[k] - at(x)), x]).filter(([d]) => !Number.isNaN(d));
      const [distance, place] = apart.reduce((a, b) => (b[0] > a[0] ? b : a), [0, 0]);
      return { name, distance: apart.length > 200 ? distance : Infinity, place };
    });
    const least = Math.min(...found.map(({ distance }) => distance));
    if (!Number.isFinite(least)) return [];
    const noise = 1e-13 * (1 + size);
    const near = found.filter(({ distance }) => distance <= least + noise);
    const links = near.flatMap(({ name }, k) => [
      k ? say(" and ") : "",
      known.activations[name].page === false ? name : make("a", { href: `activations/${name}.html` }, name),
    ]);
    if (least <= noise) return [say("Sampled: in this window it is "), ...links, "."];
    const told = `, at most ${written(least, 3)} away, at x = ${written(near[0].place, 3)}.`;
    return [say("Sampled: nearest in this window is "), ...links, say(told)];
  }

  function read() {
    let tree, names;
    try {
      tree = actforge.parse(input.value);
      names = actforge.names(tree);
    } catch (error) {
      if (!(error instanceof actforge.FormulaError)) throw error;
      const under = " ".repeat(error.start) + "^".repeat(Math.max(1, error.end - error.start));
      problem.replaceChildren(
        make("pre", {}, `${input.value}\n${under}`),
        make("p", {}, `${say(error.message)}${say(": ")}${say(error.todo)}`),
      );
      input.setAttribute("aria-invalid", "true");
      return;
    }
    problem.replaceChildren();
    input.removeAttribute("aria-invalid");
    const window = chart ? chart.window : [-5, 5];
    const at = chart ? chart.at : 1;
    const parameters = names.map((name) => ({ name, default: 1, domain: "real" }));
    const sliders = make("div", { class: "parameters" });
    const remember = () => actforge.remember({ formula: input.value, ...values });
    values = actforge.parameters(sliders, parameters, { ...asked, ...values }, () => {
      remember();
      draw();
    });
    remember();
    const jet = (k) => (x) => actforge.evaluate(tree, x, values)[k];
    const curves = labels.map((name, k) => ({ name, f: jet(k) }));
    const said = make("p", { role: "status" });
    const under = make("div", { class: "under" });
    const told = make("div");
    place.replaceChildren();
    const table = actforge.readout(told, ["", "float64"], labels);
    chart = actforge.chart(place, { label: say("x, in the plot of the formula"), curves, window, moved: (x) => show(x) });
    const drawn = chart.draw;
    const draw = (chart.draw = () => {
      drawn();
      said.replaceChildren(...nearest(curves[0].f, chart.window));
    });
    actforge.windowed(under, [chart]);
    place.append(sliders, under, said, told);
    table.x.addEventListener("input", () => {
      const x = Number(table.x.value);
      if (table.x.value.trim() && !Number.isNaN(x)) chart.move(x);
    });
    const show = (x) => table.show([[actforge.decimal(x)], ...curves.map(({ f }) => [actforge.shown(f(x))])]);
    chart.at = at;
    draw();
  }

  input.addEventListener("input", read);
  document.querySelector("article section").append(box);
  read();
}
