// What Pagefind finds for a query, as the data of pages: one whose title is the query comes first, however it is written.
const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

export async function find(pagefind, query, most = 20) {
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const exact = (page) => plain(page.meta.title) === plain(query);
  return { count: results.length, pages: [...pages.filter(exact), ...pages.filter((page) => !exact(page))] };
}
