import type { Participant } from '../../shared/model/participant.ts';

/**
 * The words of the items that hold participants, in lower case, without possessives: whoever bears one of them may be the
 * person of that item.
 */
export function knownWords(text: string, participants: readonly Participant[]): ReadonlySet<string> {
  const known = new Set<string>();
  let last = -1;
  for (const { span } of participants) {
    // Several persons of one item have its span in common.
    if (span.start === last) continue;
    last = span.start;
    for (const word of text
      .slice(span.start, span.end)
      .toLowerCase()
      .matchAll(/[\p{L}’'-]+/gu))
      known.add(withoutPossessive(word[0]));
  }
  return known;
}

/** `Asakai’s`: the name without what shows whose something is. */
export function withoutPossessive(word: string): string {
  return word.replace(/[’']s?$/, '');
}
