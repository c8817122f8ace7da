import type { HistoricalDocument } from '../../shared/model/document.ts';
import { textOf } from '../../shared/model/span.ts';

/**
 * How the text most often calls someone by a title (`the Secretary`), or null where it never does. Case of the first
 * letter is folded, since a sentence may begin with it.
 */
export function calledInText(
  participant: string,
  { mentions }: Pick<HistoricalDocument, 'mentions'>,
  text: string,
): string | null {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.participant !== participant || mention.rule !== 'title') continue;
    const words = textOf(text, mention.span).replace(/\s+/gu, ' ').replace(/^The /u, 'the ');
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
