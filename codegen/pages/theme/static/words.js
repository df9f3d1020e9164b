// What the scripts say, in the language of the page. A site in another language than English has `messages`: pairs of a
// pattern of English text and its translation, where {0}, {1}, ... are what the pattern found, said in turn.
globalThis.say = (text) => {
  for (const [pattern, told] of globalThis.messages ?? []) {
    const found = new RegExp(pattern, "s").exec(text);
    if (found) return told.replace(/\{(\d+)\}/g, (_, k) => say(found[Number(k) + 1]));
  }
  return text;
};
