import type { Library } from '../../electron/library/library.ts';

/** Records whose words queries are made of. */
const SAMPLED = 60;

/** Texts of records spread evenly over a library's list. */
export async function sampledTexts(library: Pick<Library, 'list' | 'document'>): Promise<string[]> {
  const list = library.list();
  const step = Math.max(1, Math.floor(list.length / SAMPLED));
  const sampled = list.filter((_, at) => at % step === 0).slice(0, SAMPLED);
  const opened = await Promise.all(sampled.map(({ id }) => library.document(id)));
  return opened.flatMap((one) => (one.ok ? [one.value.text] : []));
}
