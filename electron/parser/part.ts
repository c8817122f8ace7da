import type { Evidence } from '../../shared/model/evidence.ts';
import type { Leaf } from '../../shared/model/leaf.ts';
import type { Part, PartKind } from '../../shared/model/part.ts';
import type { Span } from '../../shared/model/span.ts';
import { draftBlocks, markSignatures, numberBlocks, seriesOf, type DraftBlock } from './block.ts';
import { readOpener } from './opener.ts';
import type { Paragraph } from './paragraph.ts';
import { readPartHeading } from './part-heading.ts';
import type { ListedGroup } from './participants.ts';
import type { StatedStepReader } from './stated-opener.ts';

export interface Parts {
  readonly parts: readonly Part[];
  /** The lines that open the parts. */
  readonly leaves: readonly Leaf[];
  /** Lists of participants at the head of an enclosed memorandum. */
  readonly groups: readonly ListedGroup[];
  readonly subject: Span | null;
}

interface DraftPart {
  readonly kind: PartKind;
  readonly evidence: Evidence;
  readonly heading: Span | null;
  readonly headingLines: readonly Span[];
  readonly paragraphs: Paragraph[];
}

/**
 * Divides the record into its parts, at the lines that open one, and where lettered points follow a memorandum that says
 * it has "Oral Points" attached though the copy has lost their heading.
 *
 * @param main nature of the record itself, as its title or heading says
 * @param statedStep what the format says of the opener of an attachment
 */
export function parseParts(
  text: string,
  paragraphs: readonly Paragraph[],
  main: { readonly kind: PartKind; readonly evidence: Evidence },
  statedStep?: StatedStepReader,
): Parts {
  const drafts = divide(text, paragraphs, main);
  const parts: Part[] = [];
  const leaves: Leaf[] = [];
  const groups: ListedGroup[] = [];
  let subject: Span | null = null;
  let firstId = 1;
  for (const draft of drafts) {
    const opener = draft.heading === null ? null : readOpener(text, draft.paragraphs, false, statedStep);
    const opens = opener !== null && (opener.groups.length > 0 || opener.subject !== null);
    if (opens) {
      leaves.push(...opener.leaves);
      groups.push(...opener.groups);
      subject ??= opener.subject;
    }
    const all = draftBlocks(text, opens ? [...opener.kept, ...draft.paragraphs.slice(opener.next)] : draft.paragraphs);
    const cut = oralPointsFrom(text, draft, all);
    const sections: [DraftPart, DraftBlock[]][] =
      cut === null
        ? [[draft, all]]
        : [
            [draft, all.slice(0, cut.from)],
            [
              { ...draft, kind: 'oral-points', evidence: cut.evidence, heading: null, headingLines: [] },
              all.slice(cut.from),
            ],
          ];
    for (const [section, blocks] of sections) {
      markSignatures(text, blocks);
      for (const line of section.headingLines) leaves.push({ role: 'part-heading', span: line });
      const numbered = numberBlocks(blocks, firstId);
      firstId += numbered.length;
      const start = section.headingLines[0]?.start ?? numbered[0]?.span.start;
      const end = numbered[numbered.length - 1]?.span.end ?? section.headingLines[section.headingLines.length - 1]?.end;
      if (start === undefined || end === undefined) continue;
      parts.push({
        id: `part${parts.length + 1}`,
        kind: section.kind,
        kindEvidence: section.evidence,
        heading: section.heading,
        blocks: numbered,
        span: { start, end },
      });
    }
  }
  return { parts, leaves, groups, subject };
}

function divide(
  text: string,
  paragraphs: readonly Paragraph[],
  main: { readonly kind: PartKind; readonly evidence: Evidence },
): DraftPart[] {
  const drafts: DraftPart[] = [{ ...main, heading: null, headingLines: [], paragraphs: [] }];
  let at = 0;
  let attachment: Span | undefined;
  while (at < paragraphs.length) {
    const paragraph = paragraphs[at] as Paragraph;
    if (paragraph.attachment !== undefined && paragraph.attachment !== attachment) {
      attachment = paragraph.attachment;
      const opened = openAttachment(text, paragraphs, at);
      drafts.push(opened);
      at += opened.headingLines.length;
      continue;
    }
    const heading = readPartHeading(
      text.slice(paragraph.span.start, Math.min(paragraph.span.end, paragraph.span.start + 80)).trimEnd(),
    );
    const current = drafts[drafts.length - 1] as DraftPart;
    if (heading === null) {
      current.paragraphs.push(paragraph);
      at += 1;
      continue;
    }
    const lines = [paragraph.span];
    let kind = heading.kind;
    at += 1;
    const following = paragraphs[at];
    const named =
      heading.opensAttachment && following !== undefined
        ? readPartHeading(text.slice(following.span.start, following.span.end).trimEnd())
        : null;
    if (named !== null && !named.opensAttachment && following !== undefined) {
      kind = named.kind;
      lines.push(following.span);
      at += 1;
    }
    const headingSpan = lines[lines.length - 1] as Span;
    const evidence: Evidence = { certainty: 'stated', rule: 'part-heading', span: headingSpan };
    drafts.push({ kind, evidence, heading: headingSpan, headingLines: lines, paragraphs: [] });
  }
  const [first, second] = drafts;
  return first?.paragraphs.length === 0 && second !== undefined ? drafts.slice(1) : drafts;
}

/** An attachment that the format marks; its head may say what it is. */
function openAttachment(text: string, paragraphs: readonly Paragraph[], at: number): DraftPart {
  const lines: Span[] = [];
  let kind: PartKind = 'attachment';
  const { attachment } = paragraphs[at] as Paragraph;
  for (let next = at; next < paragraphs.length; next += 1) {
    const { span, said, attachment: inside } = paragraphs[next] as Paragraph;
    if (said !== 'head' || inside !== attachment) break;
    lines.push(span);
    const named = readPartHeading(text.slice(span.start, Math.min(span.end, span.start + 80)).trimEnd());
    if (named?.opensAttachment === false) kind = named.kind;
  }
  const heading = lines.at(-1) ?? null;
  const evidence: Evidence = { certainty: 'stated', rule: 'format-says-attachment', span: heading };
  return { kind, evidence, heading, headingLines: lines, paragraphs: [] };
}

const SPEAKS_OF_ORAL_POINTS = /["“”]?\boral points\b["”]?/i;

/** Where a trailing run of points `(a)`, `(b)`, ... begins, in a record that speaks of its "Oral Points". */
function oralPointsFrom(
  text: string,
  draft: DraftPart,
  blocks: readonly DraftBlock[],
): { from: number; evidence: Evidence } | null {
  if (draft.kind !== 'memorandum') return null;
  let from = -1;
  for (const [index, block] of blocks.entries()) {
    const label = seriesOf(block);
    if (label?.shape === '(a)' && label.ordinal === 1) from = index;
  }
  if (from <= 0) return null;
  let expected = 0;
  for (const block of blocks.slice(from)) {
    const label = seriesOf(block);
    if (label === null) continue;
    if (label.shape !== '(a)' || label.ordinal !== expected + 1) return null;
    expected += 1;
  }
  if (expected < 2) return null;
  for (const { pieces } of blocks.slice(0, from)) {
    for (const { start, end } of pieces) {
      const match = SPEAKS_OF_ORAL_POINTS.exec(text.slice(start, end));
      if (match === null) continue;
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      return { from, evidence: { certainty: 'inferred', rule: 'lettered-points-after-mention', span } };
    }
  }
  return null;
}
