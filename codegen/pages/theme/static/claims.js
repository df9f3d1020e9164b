// The page of claims: a box, of whose words a claim has every one or is hidden, and a choice of verdicts.
"use strict";

{
  const claims = [...document.querySelectorAll("section > h3")].map((heading) => {
    const section = heading.parentElement;
    const name = section.parentElement.querySelector("h2").textContent;
    const sign = heading.textContent.trim().slice(0, 1); // that of its verdict
    return { section, sign, text: `${name} ${section.textContent}`.toLowerCase() };
  });
  const verdicts = { "\u2713": "proved", "\u25d0": "under a condition", "\u2717": "refuted", "\u2248": "measured", "?": "unknown" };
  const box = document.createElement("input");
  Object.assign(box, { id: "filter", type: "search", placeholder: say("Filter: relu, range, gradient ...") });
  box.setAttribute("aria-label", say("Filter the claims"));
  const choice = document.createElement("select");
  choice.id = "verdict";
  choice.setAttribute("aria-label", say("Verdict"));
  choice.append(new Option(say("all verdicts"), ""));
  for (const [sign, verdict] of Object.entries(verdicts)) {
    if (claims.some((claim) => claim.sign === sign)) choice.append(new Option(`${sign} ${say(verdict)}`, sign));
  }
  const line = document.createElement("div");
  line.className = "choose";
  line.append(box, choice);
  const groups = new Set(claims.map(({ section }) => section.parentElement));
  const [first] = groups;
  first?.before(line);
  const show = () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const { section, sign, text } of claims) {
      section.hidden = (choice.value && sign !== choice.value) || !words.every((word) => text.includes(word));
    }
    for (const group of groups) group.hidden = claims.every(({ section }) => section.parentElement !== group || section.hidden);
  };
  box.addEventListener("input", show);
  choice.addEventListener("change", show);
}
