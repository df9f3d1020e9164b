// The results of Pagefind on the search page. Where it is not there, or the page is read from a disk, the results are
// those of Sphinx, which has written them already.
import { find } from "./find.js";

const query = new URLSearchParams(location.search).get("q");
const root = new URL(document.documentElement.dataset.content_root, location.href);
const box = document.getElementById("query");
if (box && query) box.value = query;

async function show() {
  const pagefind = await import(new URL("pagefind/pagefind.js", root));
  const { count, pages } = await find(pagefind, query);
  const list = document.createElement("ol");
  for (const page of pages) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = page.url;
    link.textContent = page.meta.title;
    const text = document.createElement("p");
    text.innerHTML = page.excerpt; // of our own pages, escaped by Pagefind, with <mark>
    item.append(link, text);
    list.append(item);
  }
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  const have = count === 0 ? `No page has “${query}”.` : count === 1 ? `One page has “${query}”.` : "";
  said.textContent = say(have || `${count} pages have “${query}”.`);
  document.getElementById("found").replaceChildren(said, list);
  document.getElementById("search-results").hidden = true;
}

if (query && location.protocol.startsWith("http")) show().catch(() => {});
