// node search.mjs ADDRESS-OF-THE-SITE: reads queries from standard input, a JSON list; writes for each the pages that the
// site's search finds, the best first.
import { find } from "../../codegen/pages/theme/static/find.js";

const site = process.argv[2];
let text = "";
for await (const piece of process.stdin) text += piece;
const source = await (await fetch(`${site}pagefind/pagefind.js`)).text();
const pagefind = await import(`data:text/javascript,${encodeURIComponent(source)}`);
await pagefind.options({ basePath: `${site}pagefind/`, baseUrl: "/" });
const answers = [];
for (const query of JSON.parse(text)) {
  const { pages } = await find(pagefind, query);
  answers.push(pages.slice(0, 5).map((page) => page.url.replace(/^\//, "").replace(/\.html$/, "")));
}
process.stdout.write(JSON.stringify(answers));
