import type { HistoricalDocument } from '../../shared/model/document.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { contains, isBlank, type Span } from '../../shared/model/span.ts';

/** Reports of one kind stop here; the first ones tell enough. */
const MOST = 20;

/**
 * Checks the laws of the model on a parsed record: each non-blank character in exactly one leaf, every span inside the
 * text, the words of blocks covered by leaves, ids unique, notes and anchors pointing to each other, lists in order.
 *
 * @returns one sentence for each violation; empty where the laws hold
 */
export function checkLaws(source: SourceText, document: HistoricalDocument): string[] {
  const violations: string[] = [];
  const report = (message: string): void => {
    if (violations.length < MOST) violations.push(message);
  };
  checkLeaves(source.text, document, report);
  checkSpans(source.text, document, report);
  checkBlocks(source.text, document, report);
  checkNotes(document, report);
  checkReferences(document, report);
  return violations;
}

type Report = (message: string) => void;

function checkLeaves(text: string, { leaves }: HistoricalDocument, report: Report): void {
  let at = 0;
  for (const { role, span } of leaves) {
    if (span.start < at)
      report(`leaf ${role} [${span.start}, ${span.end}) overlaps the one before, which ends at ${at}`);
    if (span.end <= span.start) report(`leaf ${role} at ${span.start} is empty`);
    for (let gap = at; gap < span.start; gap += 1) {
      if (!isBlank(text.charCodeAt(gap))) {
        report(`character ${gap} (${JSON.stringify(text[gap])}) lies in no leaf`);
        break;
      }
    }
    at = Math.max(at, span.end);
  }
  for (let gap = at; gap < text.length; gap += 1) {
    if (!isBlank(text.charCodeAt(gap))) {
      report(`character ${gap} (${JSON.stringify(text[gap])}) lies in no leaf`);
      break;
    }
  }
}

/** Walks the whole model: whatever has a `start` and an `end` is a span. */
function checkSpans(text: string, document: HistoricalDocument, report: Report): void {
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, `${path}[${index}]`);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const { start, end } = value as { start?: unknown; end?: unknown };
    if (typeof start === 'number' && typeof end === 'number') {
      if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length)) {
        report(`${path} [${start}, ${end}) lies outside the text of ${text.length}`);
      } else if (start === end && !path.endsWith('.at')) report(`${path} [${start}, ${end}) is empty`);
      return;
    }
    for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
  };
  walk(document, 'document');
}

function checkBlocks(text: string, document: HistoricalDocument, report: Report): void {
  const leaves = document.leaves;
  let leaf = 0;
  let before = -1;
  for (const part of document.parts) {
    for (const block of part.blocks) {
      if (!contains(part.span, block.span)) report(`block ${block.id} lies outside its part ${part.id}`);
      if (block.pieces.length !== block.joined.length + 1)
        report(`block ${block.id} has ${block.pieces.length} pieces and ${block.joined.length} joins`);
      for (const piece of block.pieces) {
        if (piece.start < before)
          report(`block ${block.id}: piece at ${piece.start} stands before the one that ends at ${before}`);
        before = piece.end;
        while (leaf < leaves.length && (leaves[leaf]?.span.end ?? 0) <= piece.start) leaf += 1;
        let at = piece.start;
        for (let next = leaf; next < leaves.length && at < piece.end; next += 1) {
          const { role, span } = leaves[next] as (typeof leaves)[number];
          if (span.start >= piece.end) break;
          if (!ROLES_OF_BLOCKS.has(role)) report(`block ${block.id} holds a ${role} leaf at ${span.start}`);
          if (span.end > piece.end || span.start < piece.start)
            report(`block ${block.id}: the ${role} leaf at ${span.start} crosses its edge`);
          at = span.end;
        }
        if (at < piece.end && text.slice(at, piece.end).trim() !== '')
          report(`block ${block.id}: no leaf covers ${at}`);
      }
    }
  }
}

const ROLES_OF_BLOCKS: ReadonlySet<string> = new Set([
  'text',
  'table',
  'signature',
  'subheading',
  'point-label',
  'note-ref',
  'page-break',
]);

function checkNotes({ notes, noteRefs }: HistoricalDocument, report: Report): void {
  const refs = new Map(noteRefs.map((ref) => [ref.id, ref]));
  const byId = new Map(notes.map((note) => [note.id, note]));
  for (const note of notes) {
    for (const id of note.refs)
      if (refs.get(id)?.note !== note.id) report(`note ${note.id} names anchor ${id}, which does not name it`);
  }
  for (const { id, note } of noteRefs) {
    if (note !== null && byId.get(note)?.refs.includes(id) !== true)
      report(`anchor ${id} names note ${note}, which does not name it`);
  }
}

function checkReferences(document: HistoricalDocument, report: Report): void {
  const { participants, mentions, parts, changes, turns, notes, noteRefs } = document;
  const blocks = parts.flatMap((part) => part.blocks);
  for (const [name, ids] of [
    ['participant', participants.map(({ id }) => id)],
    ['part', parts.map(({ id }) => id)],
    ['block', blocks.map(({ id }) => id)],
    ['note', notes.map(({ id }) => id)],
    ['anchor', noteRefs.map(({ id }) => id)],
  ] as const) {
    if (new Set(ids).size !== ids.length) report(`two ${name}s have the same id`);
  }
  const people = new Set(participants.map(({ id }) => id));
  const byBlock = new Map(blocks.map((block) => [block.id, block]));
  for (const { participant } of mentions)
    if (!people.has(participant)) report(`a mention names ${participant}, who is nobody`);
  for (const { speaker, blockId, span } of turns) {
    if (speaker !== null && !people.has(speaker)) report(`a turn names ${speaker}, who is nobody`);
    const block = byBlock.get(blockId);
    if (block === undefined || !contains(block.span, span))
      report(`the turn at ${span.start} lies outside its block ${blockId}`);
  }
  for (const { blockId, outer, span } of changes) {
    const block = byBlock.get(blockId);
    if (block === undefined || !contains(block.span, outer) || !contains(outer, span))
      report(`the change at ${span.start} lies outside its block`);
  }
  for (const [name, spans] of [
    ['mentions', mentions.map(({ span }) => span)],
    ['anchors', noteRefs.map(({ span }) => span)],
    ['turns', turns.map(({ span }) => span)],
    ['changes', changes.map(({ outer }) => outer)],
    ['cross references', document.crossRefs.map(({ span }) => span)],
  ] as const) {
    if (!inOrder(spans)) report(`${name} are not in the order of the text`);
  }
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || (spans[index - 1] as Span).start <= span.start);
}
