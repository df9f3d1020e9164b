// On the page of an activation, in the place of its plot: the same curves, drawn from the kernels themselves. A slider
// changes a parameter; the cursor reads values, their bits, and how far they are from those of the kernels in float64.
"use strict";
{
  const [name] = Object.keys(actforge.activations);
  const picture = document.querySelector(`article img[src$="/${name}.svg"]`);
  if (picture && name) {
    const { kernels, parameters, window } = actforge.activations[name];
    const make = actforge.make;
    const labels = { f: "f", d1: "f′", d2: "f″" };
    const box = make("figure", { class: "explorer", role: "group", "aria-label": say(`${name}, to be explored`) });
    const values = actforge.parameters(box, parameters, actforge.asked(), () => {
      actforge.remember(
        Object.fromEntries(parameters.map((p) => [p.name, values[p.name] === p.default ? null : values[p.name]])),
      );
      chart.draw();
    });
    const sliders = make("div", { class: "parameters" }, ...box.childNodes);
    const rounded = () => parameters.map((p) => Math.fround(values[p.name]));
    const curves = Object.entries(labels).map(([f, label]) => ({
      name: label,
      f: (x) => kernels[`${f}_float32`](x, ...rounded()),
      exact: (x) => kernels[`${f}_float64`](x, ...rounded()),
    }));
    const chart = actforge.chart(box, { label: say(`x, in the plot of ${name}`), curves, window, moved: (x) => show(x) });
    const under = make("div", { class: "under" });
    actforge.windowed(under, [chart]);
    under.append(make("span", { class: "hint keys" }, say("arrow keys move the cursor, with Shift to the next float32")));
    box.append(sliders, under);
    const table = actforge.readout(box, ["", "float32", "bits", "error in ulp"], Object.values(labels));
    const hint = say("Computed here by the kernels\u2019 own operations, so the bits are NumPy\u2019s.");
    const distance = say("The error is the distance from the kernel in float64.");
    box.append(make("p", { class: "hint" }, `${hint} ${distance}`));
    table.x.addEventListener("input", () => {
      const x = Number(table.x.value);
      if (table.x.value.trim() && !Number.isNaN(x)) chart.move(x);
    });
    table.x.addEventListener("blur", () => chart.move(chart.at));
    const show = (x) => {
      const rows = curves.map(({ f, exact }) => {
        const y = f(x),
          error = actforge.ulps(y, exact(x));
        return [actforge.decimal(y), actforge.hex(y), Number.isFinite(error) ? error.toFixed(3) : "\u2013"];
      });
      table.show([[actforge.decimal(x), actforge.hex(x), ""], ...rows]);
    };
    chart.draw();
    picture.closest("p")?.after(box) ?? picture.after(box);
    picture.hidden = true;
  }
}
