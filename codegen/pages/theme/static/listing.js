// The sections of a listing and of the code beside it, each in the colour of its kind; the table of the sections is the
// key. A comment begins a section, and what is not indented ends it, but for the listing's own lines.
"use strict";

{
  const kinds = [];
  const holder = document.createElement("span");
  for (const block of document.querySelectorAll("article .highlight > pre")) {
    const parts = [];
    let kind = -1;
    for (const line of block.innerHTML.trimEnd().split("\n")) {
      holder.innerHTML = line;
      const text = holder.textContent;
      const listed = /^; (.+)$/.exec(text)?.[1];
      const named = listed ?? /^\s*(?:#|\/\/) (.+)$/.exec(text)?.[1];
      if (listed && !kinds.includes(listed)) kinds.push(listed);
      const begins = kinds.includes(named);
      if (begins) kind = kinds.indexOf(named);
      else if (/^[^\s%]/.test(text)) kind = -1;
      if (begins || parts.at(-1)?.kind !== kind) parts.push({ kind, lines: [] });
      parts.at(-1).lines.push(line);
    }
    if (parts.every((part) => part.kind < 0)) continue;
    block.innerHTML = parts
      .map(({ kind, lines }) => `<span class="part${kind < 0 ? "" : ` part-${kind}`}">${lines.join("\n")}\n</span>`)
      .join("");
  }
  for (const code of document.querySelectorAll("td:first-child code")) {
    const kind = kinds.indexOf(code.textContent);
    if (kind >= 0) code.classList.add("kind", `part-${kind}`);
  }
}
