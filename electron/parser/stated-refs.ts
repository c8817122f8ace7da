import type { CrossRef } from '../../shared/model/cross-ref.ts';
import { overlaps, trimSpan } from '../../shared/model/span.ts';
import type { StatedElements } from './stated-elements.ts';

/** `#d81`, `#d203fn3`, `frus1969-76v30#d64`, `.../historicaldocuments/frus1955-57v23p1/d81`. */
const RECORD = /(?:^|[#/])d(\d{1,4}[a-z]?)(?:fn(\d{1,3}[a-z]?))?$/;

/**
 * Adds the references that the format states by a link and whose words say less: `the preceding document`. Those that the
 * words give already stay as written.
 */
export function withStatedRefs(text: string, found: readonly CrossRef[], stated: StatedElements): readonly CrossRef[] {
  const links = stated.named('ref');
  if (links.length === 0) return found;
  const added: CrossRef[] = [];
  let next = 0;
  for (const { span: whole, attributes } of links) {
    const target = RECORD.exec(attributes.target ?? '');
    const span = trimSpan(text, whole);
    if (target === null || span.end === span.start) continue;
    while (next < found.length && (found[next] as CrossRef).span.end <= span.start) next += 1;
    if (next < found.length && overlaps((found[next] as CrossRef).span, span)) continue;
    const [, document = null, note = null] = target;
    added.push({ kind: note === null ? 'document' : 'footnote', span, document, note, volume: null, pages: null });
  }
  if (added.length === 0) return found;
  return [...found, ...added].sort((a, b) => a.span.start - b.span.start);
}
