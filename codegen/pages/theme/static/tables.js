// Galleries that are filtered and sorted, and tables that are sorted.
"use strict";

// Over the gallery: a box, of whose words a card has every one or is hidden, and the order of the cards.
{
  const MANY = 8; // cards from which on one looks for some
  const galleries = [...document.querySelectorAll("table.gallery")];
  const cards = galleries.flatMap((gallery, place) =>
    [...gallery.tBodies[0].rows].map((row) => {
      const family = gallery.closest("section").querySelector("h2, h3").textContent;
      return { row, place, name: row.cells[1].textContent, text: `${row.textContent} ${family}`.toLowerCase() };
    }),
  );
  if (cards.length >= MANY) {
    const box = document.createElement("input");
    Object.assign(box, { id: "filter", type: "search", placeholder: say("Filter: relu, smooth, beta ...") });
    box.setAttribute("aria-label", say("Filter the activations"));
    const order = document.createElement("select");
    order.id = "order";
    order.setAttribute("aria-label", say("Order of the activations"));
    order.append(new Option(say("by families"), "family"), new Option(say("by name"), "name"));
    const line = document.createElement("div");
    line.className = "choose";
    line.append(box, order);
    galleries[0].closest("section").before(line);
    const show = () => {
      const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
      const together = order.value === "name";
      const sorted = together ? cards.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : cards;
      const left = galleries.map(() => 0);
      for (const { row, place, text } of sorted) {
        const home = together ? 0 : place;
        galleries[home].tBodies[0].append(row);
        row.hidden = !words.every((word) => text.includes(word));
        left[home] += !row.hidden;
      }
      galleries.forEach((gallery, k) => {
        const section = gallery.closest("section");
        section.hidden = left[k] === 0;
        section.classList.toggle("together", together);
      });
    };
    box.addEventListener("input", show);
    order.addEventListener("change", show);
  }
}

// A long table is sorted by the column whose header is pressed: numbers from the largest on, and words from A on; then
// the other way; then as it was. One whose rows belong to the row above is left as it is.
{
  const LONG = 12;
  const number = (text) => {
    const plain = text.replace(/[,\s\u202f]/g, "").replace("\u2212", "-").replace("\u221e", "Infinity");
    const found = /^[<>\u2264\u2265\u2248]?([-+]?(?:\d+(?:\.\d+)?(?:e[-+]?\d+)?|Infinity))/.exec(plain);
    return found ? Number(found[1]) : NaN;
  };
  const compare = (a, b) => {
    const [p, q] = [number(a), number(b)];
    if (Number.isNaN(p) !== Number.isNaN(q)) return Number.isNaN(p) ? 1 : -1;
    return Number.isNaN(p) ? a.localeCompare(b) : q - p;
  };
  for (const table of document.querySelectorAll("table.docutils:not(.gallery)")) {
    const body = table.tBodies[0];
    const rows = [...(body?.rows ?? [])];
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    if (rows.length < LONG || rows.some((row) => !row.cells[0].textContent.trim())) continue;
    heads.forEach((head, column) => {
      if (!head.textContent.trim()) return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const was = head.getAttribute("aria-sort");
        for (const other of heads) other.removeAttribute("aria-sort");
        const next = { null: "descending", descending: "ascending" }[was];
        if (next) head.setAttribute("aria-sort", next);
        const text = (row) => row.cells[column].textContent.trim();
        const sign = next === "ascending" ? -1 : 1;
        const known = rows.filter(text);
        const sorted = next ? known.toSorted((a, b) => sign * compare(text(a), text(b))) : rows;
        body.append(...sorted, ...(next ? rows.filter((row) => !text(row)) : []));
      });
    });
  }
}
