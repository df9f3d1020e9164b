// A box over the gallery: of the cards, those stay whose text has every word that is typed.
{
  const galleries = [...document.querySelectorAll("table.gallery")];
  if (galleries.length) {
    const box = document.createElement("input");
    Object.assign(box, { id: "filter", type: "search", placeholder: say("Filter: relu, smooth, beta ...") });
    box.setAttribute("aria-label", say("Filter the activations"));
    const section = galleries[0].closest("section");
    section.before(box);
    box.addEventListener("input", () => {
      const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const gallery of galleries) {
        const family = gallery.closest("section");
        let left = 0;
        for (const row of gallery.tBodies[0].rows) {
          const text = `${row.textContent} ${family.querySelector("h2, h3").textContent}`.toLowerCase();
          row.hidden = !words.every((word) => text.includes(word));
          left += !row.hidden;
        }
        family.hidden = left === 0;
      }
    });
  }
}

// What scrolls in this window, and only that, can be reached and scrolled by the keyboard.
addEventListener("load", () => {
  for (const box of document.querySelectorAll(".formula, .table-wrapper td > p, article pre")) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
});

// A button on each block of code. Of a session it copies what was typed, without prompts and without what was printed.
if (navigator.clipboard) {
  const prompt = /^(?:>>>|\.\.\.|\$)(?: |$)/;
  for (const code of document.querySelectorAll("article .highlight > pre")) {
    const lines = code.textContent.replace(/\n$/, "").split("\n");
    const typed = lines.filter((line) => prompt.test(line)).map((line) => line.replace(prompt, ""));
    const text = (typed.length ? typed : lines).join("\n");
    const box = document.createElement("div");
    const button = document.createElement("button");
    const said = document.createElement("span");
    box.className = "copy";
    button.textContent = say("Copy");
    button.setAttribute("aria-label", say("Copy the code"));
    said.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      said.textContent = await navigator.clipboard.writeText(text).then(
        () => say("Copied"),
        () => say("Copying is not allowed here"),
      );
      setTimeout(() => (said.textContent = ""), 2000);
    });
    box.append(said, button);
    code.after(box);
  }
}
