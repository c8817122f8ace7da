import type { CrossRef } from '../../shared/model/cross-ref.ts';

/**
 * A reference as a key: what it leads to, not how it is worded.
 *
 *     #d147fn2                -> footnote 2 of 147
 *     frus1958-60v07p2#d121   -> document 121
 *     frus1952-54v14p2        -> volume Foreign Relations, 1952–1954, vol. XIV, Part 2
 */
export function expectedReferences(refs: readonly { readonly target: string; readonly text: string }[]): string[] {
  return refs.flatMap(({ target, text }) => {
    const words = text.replace(/\s+/g, ' ').trim();
    const footnote = /#d(\d+[a-z]?)fn(\d+[a-z]?)$/.exec(target);
    if (footnote) {
      // The words may leave the document out: a note of the same record.
      return /Document/.test(words) ? `footnote ${footnote[2]} of ${footnote[1]}` : `footnote ${footnote[2]}`;
    }
    const document = /#d(\d+[a-z]?)$/.exec(target)?.[1];
    if (document !== undefined) return `document ${document}`;
    const volume = /^(.*\b[Vv]ol.*?)(?:, footnote (\d+))?$/.exec(words);
    if (volume === null) return [];
    return [`volume ${volume[1] ?? ''}`, ...(volume[2] === undefined ? [] : [`footnote ${volume[2]}`])];
  });
}

/** What may stand between the numbers of one reference. */
const SERIES = /^(?:,? (?:and|or|to|through) |, |\s?[-–—]\s?)$/;

/**
 * The references that were found, by the same keys. Volumes count where the edition links them: it links only those that
 * are online; of a series (`Documents 206 and 207`) it may link the first alone, and the others are then not counted.
 */
export function foundReferences(refs: readonly CrossRef[], text: string, expected: readonly string[]): string[] {
  return refs.flatMap(({ kind, document, note, volume, span }, index) => {
    if (kind === 'document') {
      const key = `document ${document ?? ''}`;
      const before = refs[index - 1];
      const goesOn = before !== undefined && SERIES.test(text.slice(before.span.end, span.start));
      return goesOn && !expected.includes(key) ? [] : [key];
    }
    if (kind === 'footnote') {
      const whole = `footnote ${note ?? ''} of ${document ?? ''}`;
      return [expected.includes(whole) ? whole : `footnote ${note ?? ''}`];
    }
    if (volume === null) return [];
    const words = text.slice(volume.start, volume.end).replace(/\s+/g, ' ');
    const linked = expected.find((one) => one.startsWith('volume ') && `volume ${words}`.startsWith(one));
    return linked === undefined ? [] : [linked];
  });
}
