// What scrolls in this window, and only that, can be reached and scrolled by the keyboard; also when it is shown later.
addEventListener("load", () => {
  const sizes = new ResizeObserver((entries) => {
    for (const { target: box } of entries) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  });
  for (const box of document.querySelectorAll(".formula, .table-wrapper td > p, article pre")) sizes.observe(box);
});

// The section with an anchor, which another language has in front of its heading.
const sectionOf = (anchor) => document.getElementById(anchor)?.closest("section");

// On the page of an activation each row of its distances leads to the page that draws the two.
{
  const name = (path) => path.split("/").pop().replace(/\.html$/, "");
  for (const row of sectionOf("distances")?.querySelectorAll("tbody tr") ?? []) {
    const other = row.querySelector('a[href$=".html"]');
    const cell = other?.closest("td");
    if (!other || !/\/activations\/[^/]+$/.test(other.href)) continue;
    const link = document.createElement("a");
    const own = name(location.pathname);
    link.href = new URL(`../compare.html?f=${own}&g=${name(other.pathname)}`, other.href).href;
    link.textContent = say("draw");
    link.setAttribute("aria-label", say(`Draw ${own} and ${name(other.pathname)}`));
    link.className = "draw";
    cell.lastElementChild.append(" ", link);
  }
}

// Buttons that copy: on each block of code, and under the formula of an activation what its page has of it.
// Of a session what was typed is copied, without prompts and without what was printed.
if (navigator.clipboard) {
  const prompt = /^(?:>>>|\.\.\.|\$)(?: |$)/;
  const code = (block) => {
    const lines = block.textContent.replace(/\n$/, "").split("\n");
    const typed = lines.filter((line) => prompt.test(line)).map((line) => line.replace(prompt, ""));
    return (typed.length ? typed : lines).join("\n");
  };
  const make = (name, kind) => Object.assign(document.createElement(name), kind);
  const copier = (text, name, label, said) => {
    const button = make("button", { textContent: name });
    button.setAttribute("aria-label", label);
    button.addEventListener("click", async () => {
      said.textContent = await navigator.clipboard.writeText(text).then(
        () => say("Copied"),
        () => say("Copying is not allowed here"),
      );
      setTimeout(() => (said.textContent = ""), 2000);
    });
    return button;
  };
  const status = () => {
    const said = make("span", {});
    said.setAttribute("role", "status");
    return said;
  };
  for (const block of document.querySelectorAll("article .highlight > pre")) {
    const said = status();
    const box = make("div", { className: "copy" });
    box.append(said, copier(code(block), say("Copy"), say("Copy the code"), said));
    block.after(box);
  }
  const section = document.querySelector("article");
  const formula = /\/activations\/[^/]+$/.test(location.pathname) && section.querySelector(".formula");
  if (formula) {
    const said = status();
    const box = make("div", { className: "forms" });
    const tex = formula.querySelector("annotation").textContent;
    box.append(copier(tex, "LaTeX", say("Copy the formula as LaTeX"), said));
    const own = `\ndef ${location.pathname.split("/").pop().replace(/\.html$/, "")}(`;
    const blocks = [...section.querySelectorAll(".highlight-python pre")];
    const numpy = blocks.find((block) => `\n${block.textContent}`.includes(own));
    if (numpy) box.append(copier(code(numpy), "NumPy", say("Copy the formula as NumPy code"), said));
    const bibtex = section.querySelector(".highlight-bibtex pre");
    if (bibtex) box.append(copier(code(bibtex), say("Cite"), say("Copy the source as BibTeX"), said));
    const facts = document.querySelector('article a[href*="data/facts/"]');
    if (facts) box.append(make("a", { href: facts.href, textContent: "JSON", title: say("The facts as JSON") }));
    box.append(said);
    formula.after(box);
  }
}
