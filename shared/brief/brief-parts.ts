import { blockRuns } from '../model/apply-reading.ts';
import type { HistoricalDocument } from '../model/document.ts';
import { hasOwnNumbers } from '../model/own-numbers.ts';
import type { Block, Part } from '../model/part.ts';
import type { Reading } from '../model/reading.ts';
import type { Run } from '../model/run.ts';
import type { Mark } from '../model/source-text.ts';
import { contains, textOf, type Span } from '../model/span.ts';
import { withoutMarkers } from '../model/without-markers.ts';
import { briefWords } from './brief-words.ts';
import type { BriefBlock, BriefPart, BriefRun } from './brief.ts';
import { foldLines } from '../citation/fold-lines.ts';

/** A record as the library opens it. */
export interface BriefSource {
  readonly document: HistoricalDocument;
  /** The `SourceText.text` that the document's spans lie over. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The parts of a record in one reading, block by block. A part without blocks is left out. */
export function briefParts({ document, text, marks }: BriefSource, reading: Reading): readonly BriefPart[] {
  return document.parts
    .filter(({ blocks }) => blocks.length > 0)
    .map((part) => ({
      title: titleOf(part, document, text),
      titleNotes: markersIn(part.heading, document),
      kind: part.kind,
      blocks: part.blocks
        .map((block) => briefBlock(block, { document, text, marks }, reading))
        .map((block) => (hasOwnNumbers(part, text) ? { ...block, number: null } : block)),
    }));
}

function titleOf({ heading, kind }: Part, document: HistoricalDocument, text: string): string {
  const own = heading === null ? '' : foldLines(withoutMarkers(text, heading, document.noteRefs));
  return own === '' ? briefWords(document.header.language).parts[kind] : own;
}

function markersIn(heading: Span | null, { noteRefs }: HistoricalDocument): readonly string[] {
  return heading === null ? [] : noteRefs.filter(({ span }) => contains(heading, span)).map(({ marker }) => marker);
}

function briefBlock(block: Block, { document, text, marks }: BriefSource, reading: Reading): BriefBlock {
  const { label } = block;
  // The label stands in the margin; the runs begin after it.
  const runs = blockRuns(document, block, reading, text, marks).flatMap((run) => clip(run, label?.end ?? 0));
  const keepsLines = block.kind === 'table' || block.kind === 'signature';
  const words = runs.map((run) => briefRun(run, document, text, keepsLines));
  return {
    kind: block.kind,
    number: block.number,
    label: label === null ? (block.computedLabel?.words ?? null) : textOf(text, label).trim(),
    isComputed: label === null && block.computedLabel !== undefined,
    runs: trimEnds(words).filter(({ text }) => text !== ''),
  };
}

function clip(run: Run, from: number): readonly Run[] {
  if (run.span.start >= from) return [run];
  return run.span.end > from ? [{ ...run, span: { start: from, end: run.span.end } }] : [];
}

function briefRun(run: Run, { noteRefs, header }: HistoricalDocument, text: string, keepsLines: boolean): BriefRun {
  if (run.kind === 'note-ref') {
    const ref = noteRefs.find(({ id }) => id === run.noteRef);
    return { kind: 'note-ref', text: ref?.marker ?? textOf(text, run.span), emphasis: [] };
  }
  // What stood between the two halves of a paragraph (a break, a page's number) gives way to what a line end gives.
  if (run.kind === 'join') return { kind: 'join', text: header.language === 'ja' ? '' : ' ', emphasis: [] };
  const words = textOf(text, run.span);
  return { kind: run.change ?? 'plain', text: keepsLines ? words : foldLines(words), emphasis: run.emphasis };
}

/** White space at either end of a block is the file's, not the paragraph's. */
function trimEnds(runs: readonly BriefRun[]): readonly BriefRun[] {
  return runs.map((run, index) => {
    let { text } = run;
    if (index === 0) text = text.trimStart();
    if (index === runs.length - 1) text = text.trimEnd();
    return { ...run, text };
  });
}
