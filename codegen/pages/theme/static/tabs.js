// Folds of one name that follow each other become tabs: one is open, and the arrow keys lead to the next (WAI-ARIA's
// pattern). Without this script they stay folds, as on a code host.
"use strict";

{
  const make = (name, kind, attributes) => {
    const made = Object.assign(document.createElement(name), kind);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const groups = [];
  for (const fold of document.querySelectorAll("details[name]")) {
    const group = groups.at(-1);
    if (group && group.at(-1) === fold.previousElementSibling && group[0].name === fold.name) group.push(fold);
    else groups.push([fold]);
  }
  groups.forEach((folds, g) => {
    const heading = folds[0].closest("section").querySelector("h1, h2, h3").firstChild.textContent;
    const list = make("div", {}, { role: "tablist", "aria-label": heading });
    const tabs = folds.map((fold, k) => {
      const id = `tab-${g}-${k}`;
      const summary = fold.querySelector("summary");
      const tab = make("button", { type: "button", id }, { role: "tab", "aria-controls": `${id}-panel` });
      tab.append(...summary.childNodes);
      summary.remove();
      return tab;
    });
    const panels = folds.map((fold, k) => {
      const panel = make("div", { id: `${tabs[k].id}-panel` }, { role: "tabpanel", "aria-labelledby": tabs[k].id });
      panel.append(...fold.childNodes);
      return panel;
    });
    const choose = (chosen) =>
      tabs.forEach((tab, k) => {
        tab.setAttribute("aria-selected", k === chosen);
        tab.tabIndex = k === chosen ? 0 : -1;
        panels[k].hidden = k === chosen ? false : "until-found"; // what a browser looks for is found in all of them
      });
    tabs.forEach((tab, k) => {
      tab.addEventListener("click", () => choose(k));
      panels[k].addEventListener("beforematch", () => choose(k));
    });
    list.append(...tabs);
    list.addEventListener("keydown", (event) => {
      const last = tabs.length - 1;
      const here = tabs.indexOf(document.activeElement);
      const next = {
        ArrowRight: here === last ? 0 : here + 1,
        ArrowLeft: here === 0 ? last : here - 1,
        Home: 0,
        End: last,
      }[event.key];
      if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      choose(next);
      tabs[next].focus();
    });
    const box = make("div", { className: "tabs" }, {});
    box.append(list, ...panels);
    folds[0].before(box);
    const open = folds.findIndex((fold) => fold.open);
    for (const fold of folds) fold.remove();
    choose(Math.max(open, 0));
  });
}
