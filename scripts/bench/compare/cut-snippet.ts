/** Snippets of a record, as many as Memcon shows. */
const SNIPPETS = 3;
/** Characters on either side. */
const CONTEXT = 60;

/** The first places of a text that match, each with a little text on both sides; none where it has none. */
export function cutSnippets(text: string, pattern: string): string[] {
  const snippets: string[] = [];
  for (const { 0: match, index } of text.matchAll(new RegExp(pattern, 'gimu'))) {
    snippets.push(text.slice(Math.max(0, index - CONTEXT), index + match.length + CONTEXT).replace(/\s+/gu, ' '));
    if (snippets.length === SNIPPETS) break;
  }
  return snippets;
}
