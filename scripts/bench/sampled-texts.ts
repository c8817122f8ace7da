import type { Library } from '../../electron/library/library.ts';

/** Records whose words queries are made of. */
const SAMPLED = 60;

/** Texts of records spread evenly over a library's list. */
export function sampledTexts(library: Pick<Library, 'list' | 'document'>): string[] {
  const list = library.list();
  const step = Math.max(1, Math.floor(list.length / SAMPLED));
  return list
    .filter((_, at) => at % step === 0)
    .slice(0, SAMPLED)
    .map(({ id }) => library.document(id))
    .flatMap((opened) => (opened.ok ? [opened.value.text] : []));
}
