import type { Change } from '../../shared/model/change.ts';
import type { Block, Part } from '../../shared/model/part.ts';
import type { Mark } from '../../shared/model/source-text.ts';
import { contains, overlaps, type Span } from '../../shared/model/span.ts';
import { findBrackets } from './bracket.ts';
import type { ChangeStatement } from './change-statement.ts';

/** Parts whose words were changed by hand, where the record says that changes are shown in "the attached copy". */
export function changedParts(parts: readonly Part[]): readonly Part[] {
  const oral = parts.filter(({ kind }) => kind === 'oral-points');
  if (oral.length > 0) return oral;
  const attached = parts.filter(({ kind }) => kind !== 'memorandum' && kind !== 'editorial-note');
  return attached.length > 0 ? attached : parts;
}

/**
 * Reads the changes. Brackets are deletions only in the parts of a record that says so, and never where they hold an
 * editor's word; italics and underlining are additions on the same condition; struck, deleted and inserted words are what
 * the format says they are.
 *
 *     would not [conduce to a] promote a desired solution
 *               ^^^^^^^^^^^^^^ deleted
 */
export function parseChanges(
  text: string,
  parts: readonly Part[],
  statements: readonly ChangeStatement[],
  marks: readonly Mark[],
): Change[] {
  const changes: Change[] = [];
  const brackets = statements.some((statement) => statement.brackets);
  const emphasis = statements.some((statement) => statement.emphasis);
  const stated = brackets || emphasis ? changedParts(parts) : [];
  for (const part of parts) {
    const counts = stated.includes(part);
    for (const block of part.blocks) {
      if (counts && brackets) changes.push(...bracketed(text, part, block));
      for (const mark of marksIn(marks, block.span)) {
        const change = markChange(part, block, mark, counts && emphasis);
        if (change !== null) changes.push(change);
      }
    }
  }
  return asOne(changes.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end));
}

/**
 * Makes one change of those that say the same of the same words: a tracked deletion that is struck too, a bracket around
 * struck words, an addition of which a word is set in italics.
 *
 * @param changes in order, an outer one before those inside it
 */
function asOne(changes: readonly Change[]): Change[] {
  const single: Change[] = [];
  const lastOf: Partial<Record<Change['kind'], number>> = {};
  for (const change of changes) {
    const at = lastOf[change.kind];
    const last = at === undefined ? undefined : single[at];
    if (at !== undefined && last !== undefined && contains(last.outer, change.outer)) {
      single[at] = { ...last, evidence: [...new Set([...last.evidence, ...change.evidence])] };
      continue;
    }
    lastOf[change.kind] = single.length;
    single.push(change);
  }
  return single;
}

function bracketed(text: string, part: Part, block: Block): Change[] {
  return block.pieces.flatMap((piece) =>
    findBrackets(text, piece)
      .filter(({ kind }) => kind === 'words')
      .map(({ inner, outer }) => ({
        kind: 'deleted' as const,
        span: inner,
        outer,
        part: part.kind,
        partId: part.id,
        blockId: block.id,
        evidence: ['bracket' as const],
        certainty: 'stated' as const,
        rule: 'brackets-show-changes',
      })),
  );
}

function markChange(part: Part, block: Block, { kind, span }: Mark, emphasisAdds: boolean): Change | null {
  const place = { span, outer: span, part: part.kind, partId: part.id, blockId: block.id };
  if (kind === 'deleted' || kind === 'strike') {
    return {
      kind: 'deleted',
      ...place,
      evidence: [kind === 'strike' ? 'strike' : 'del'],
      certainty: 'stated',
      rule: 'format-says-deleted',
    };
  }
  if (kind === 'inserted')
    return { kind: 'inserted', ...place, evidence: ['add'], certainty: 'stated', rule: 'format-says-inserted' };
  if (!emphasisAdds || (kind !== 'italic' && kind !== 'underline')) return null;
  return { kind: 'inserted', ...place, evidence: [kind], certainty: 'stated', rule: 'emphasis-shows-additions' };
}

/** The marks of a block; marks are in order, so the first is found by halving. */
function marksIn(marks: readonly Mark[], span: Span): readonly Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).span.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < marks.length && (marks[end] as Mark).span.start < span.end) end += 1;
  return marks.slice(low, end).filter((mark) => overlaps(mark.span, span) && mark.span.end <= span.end);
}
