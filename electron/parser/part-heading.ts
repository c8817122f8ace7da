import type { PartKind } from '../../shared/model/part.ts';

/** What a line that opens a part says about it. */
export interface PartHeading {
  readonly kind: PartKind;
  /** True for a line that says only that something follows (`[Attachment]`); the next line may say what. */
  readonly opensAttachment: boolean;
}

const NAMED: readonly (readonly [RegExp, PartKind])[] = [
  [/^oral (?:points|statement|note)s?$/i, 'oral-points'],
  [/^(?:talking points|points for (?:oral )?presentation)$/i, 'oral-points'],
  [/^(?:draft )?aide[- ]m[eé]moires?$/i, 'aide-memoire'],
  [/^(?:draft |joint |final |press )*communiqu[eé]$/i, 'communique'],
  [/^editorial note$/i, 'editorial-note'],
];

/** Ways of saying that another paper follows; bracketed by the editors or printed in the paper itself. */
const ATTACHED =
  /^(?:sub)?(attachment|enclosure|annex|appendix|tab|inclosure)(?:\s+(?:[A-Z]{1,2}|[IVX]+|[0-9]{1,2}))?(?:\s*[—–-]+\s*[A-Za-z ]+)*$/i;

/**
 * Reads a short line as the heading of a part; null where it is none.
 *
 *     [Attachment]        ORAL POINTS        [Enclosure 1—Telegram]        AIDE-MÉMOIRE
 */
export function readPartHeading(line: string): PartHeading | null {
  if (line.length > 60) return null;
  const bracketed = /^\[(.*)\]$/.exec(line);
  const words = (bracketed?.[1] ?? line)
    .replace(/^#+\s*/, '')
    .replace(/^[“"']|[”"':.]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [pattern, kind] of NAMED) if (pattern.test(words)) return { kind, opensAttachment: false };
  const attached = ATTACHED.exec(words);
  if (attached === null) return null;
  // `Enclosure` alone, in running text, is a word of a letter; in brackets, in capitals or numbered it opens a part.
  const which = attached[1]?.toLowerCase() ?? '';
  if (bracketed === null && (which === 'tab' || which === 'appendix') && words === words.toLowerCase()) return null;
  return { kind: which.endsWith('closure') ? 'enclosure' : 'attachment', opensAttachment: true };
}
