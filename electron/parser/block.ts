import type { Block, BlockKind, ComputedLabel, Join } from '../../shared/model/part.ts';
import { textOf, type Span } from '../../shared/model/span.ts';
import { continuationRule } from './continuation.ts';
import type { PageMark } from './page-break.ts';
import type { Paragraph } from './paragraph.ts';
import { confirmLabels, readPointLabel, seriesOfComputed, type PointLabel } from './point.ts';

/** A block before it has its id and number. */
export interface DraftBlock {
  kind: BlockKind;
  readonly point: PointLabel | null;
  /** The label that the format computes, or null. */
  readonly numbered: string | null;
  readonly pieces: Span[];
  readonly joined: Join[];
  readonly gap: boolean;
  readonly indent: number;
  /** True where the format itself bounds the block, so that no rule joins it to another. */
  readonly isStated: boolean;
}

const LONGEST_SUBHEADING = 90;

/** Shape and ordinal of the label of a block, written or computed. */
export function seriesOf({ point, numbered }: DraftBlock): Pick<PointLabel, 'shape' | 'ordinal'> | null {
  return point ?? (numbered === null ? null : seriesOfComputed(numbered));
}

/** Makes blocks of paragraphs: reads their labels, joins what a page break cut, tells headings and tables apart. */
export function draftBlocks(text: string, paragraphs: readonly Paragraph[]): DraftBlock[] {
  const labels = confirmLabels(paragraphs.map(({ span }) => readPointLabel(text, span)));
  const blocks: DraftBlock[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const point = labels[index] ?? null;
    // A format may number what is numbered in the words too.
    const isWritten = point !== null && textOf(text, point.label) === paragraph.numbered;
    const numbered = isWritten ? null : (paragraph.numbered ?? null);
    const last = blocks[blocks.length - 1];
    if (last !== undefined && point === null && paragraph.numbered === undefined) {
      const rule = joinRule(text, last, paragraph);
      if (rule !== null) {
        last.joined.push({ at: paragraph.span.start, page: pageOf(paragraph.breakBefore), rule });
        last.pieces.push(paragraph.span);
        if (last.kind === 'subheading') last.kind = last.point?.kind ?? 'paragraph';
        continue;
      }
    }
    blocks.push({
      kind: kindOf(text, paragraph, point),
      point,
      numbered,
      pieces: [paragraph.span],
      joined: [],
      gap: paragraph.gap,
      indent: paragraph.indent,
      isStated: paragraph.said !== undefined,
    });
  }
  return blocks;
}

function joinRule(text: string, last: DraftBlock, paragraph: Paragraph): string | null {
  if (last.kind === 'table' || last.kind === 'signature') return null;
  if (last.isStated && paragraph.said !== undefined) return null;
  if (!paragraph.gap && paragraph.breakBefore === null) return null;
  const before = last.pieces[last.pieces.length - 1] as Span;
  return continuationRule(text, { before, after: paragraph.span, pageBreak: paragraph.breakBefore !== null });
}

function pageOf(mark: PageMark | null): string | null {
  return mark?.page ?? null;
}

function kindOf(text: string, { span, said, numbered }: Paragraph, point: PointLabel | null): BlockKind {
  if (said === 'row') return 'table';
  if (said === 'signature') return 'signature';
  if (said === 'head') return 'subheading';
  if (said === 'item' && point === null) return numbered === undefined ? 'list-item' : 'point';
  const words = text.slice(span.start, Math.min(span.end, span.start + 2000));
  if (/^\|.*\|$/.test(words) || (words.match(/\t/g)?.length ?? 0) >= 2) return 'table';
  if (/^#{1,6}\s/.test(words)) return 'subheading';
  const length = span.end - span.start;
  const isShort = length <= LONGEST_SUBHEADING && !/[.!?:;,]["”’)]?$/.test(words);
  if (point === null)
    return isShort && /^[\p{Lu}\d“"'(]/u.test(words) && !isLastWordsOfList(words) ? 'subheading' : 'paragraph';
  const isLettered = point.shape === 'A.' || point.shape === 'I.';
  return isLettered && isShort ? 'subheading' : point.kind;
}

/** Japanese lines end without a sign more often than not; only those without any kana are headings. */
function isLastWordsOfList(words: string): boolean {
  return /[ぁ-ゟ]/.test(words) && words.length > 30;
}

/** Signs off a part: the short lines that end it (`A. J. Goodpaster`, `JFD`), or stand below a close, are its signature. */
export function markSignatures(text: string, blocks: readonly DraftBlock[]): void {
  markBelowClose(text, blocks);
  let sawText = false;
  for (const { kind } of blocks) if (kind !== 'subheading') sawText = true;
  if (!sawText) return;
  for (let at = blocks.length - 1; at > 0 && at >= blocks.length - 6; at -= 1) {
    const block = blocks[at] as DraftBlock;
    const first = block.pieces[0] as Span;
    const words = text.slice(first.start, first.end);
    if (words.length > 60 || block.point !== null || block.numbered !== null || block.kind === 'table') return;
    if (block.kind !== 'subheading' && !NAME.test(words) && !isJapaneseName(words)) return;
    block.kind = 'signature';
  }
}

const NAME = /^(?:\p{Lu}[\p{L}.’'-]*\.?,?\s?){1,5}$/u;

/** `外務大臣 山田太郎`, `ジョン・スミス（署名）`: no kana, no date. */
function isJapaneseName(words: string): boolean {
  return (
    /^[\p{Script=Han}\p{Script=Katakana}ー・\s]{2,30}(?:[（(](?:署名|印)[)）])?$/u.test(words) &&
    !/[年月日条]|^(?:以上|完|了)$/.test(words)
  );
}

/** The words that close a letter or a note: what stands below them are the names of its two ends. */
const CLOSE =
  /^(?:Accept,? |Please accept |(?:I (?:am|remain), |Believe me, )?(?:Yours |(?:Very |Most )?(?:Truly|Sincerely|Faithfully|Respectfully|Cordially)\b)|敬具|敬白)/;
/** `ここに重ねて閣下に向かつて敬意を表します。`: the words stand at the end of their sentence. */
const JAPANESE_CLOSE = /敬意を表(?:し|する)[^。\n]{0,12}。?\s*$/;
/** The day may stand between the close and the name. */
const JAPANESE_DAY = /^[\s\u3000]*[\p{Script=Han}\d０-９]{2,12}年[^。\n]{2,20}日[^。\n]{0,14}$/u;
const GREETING = /^(?:Your )?(?:Excellency|Sir|Dear|My dear)\b.*[,:]$/;
const MOST_BELOW_CLOSE = 8;
const LONGEST_SIGNED = 60;

/**
 * A note and its reply may stand in one file, each with names below its close.
 *
 *     Accept, Excellency, the renewed assurances of my highest consideration.
 *     John Smith                       signature
 *     Secretary of State               signature
 *     I have the honour to acknowledge the receipt of Your Excellency's Note
 */
function markBelowClose(text: string, blocks: readonly DraftBlock[]): void {
  for (const [index, { pieces, kind }] of blocks.entries()) {
    const [first] = pieces;
    if (first === undefined || kind === 'table') continue;
    const closes =
      CLOSE.test(text.slice(first.start, Math.min(first.end, first.start + 60))) ||
      JAPANESE_CLOSE.test(text.slice(Math.max(first.start, first.end - 40), first.end));
    if (!closes) continue;
    for (const block of blocks.slice(index + 1, index + 1 + MOST_BELOW_CLOSE)) {
      const [own] = block.pieces;
      if (own === undefined || block.pieces.length > 1 || own.end - own.start > LONGEST_SIGNED) break;
      const words = text.slice(own.start, own.end);
      if (JAPANESE_DAY.test(words)) continue;
      const isName = block.kind === 'subheading' || /^[\p{Lu}([]/u.test(words) || isJapaneseName(words);
      if (!isName || block.point !== null || block.kind === 'table' || GREETING.test(words)) break;
      block.kind = 'signature';
    }
  }
}

/** Gives the blocks of a part their ids and their numbers. Points are known by their label, paragraphs by their number. */
export function numberBlocks(drafts: readonly DraftBlock[], firstId: number): Block[] {
  let number = 0;
  return drafts.map(({ kind, point, numbered, pieces, joined }, index) => {
    const start = (pieces[0] as Span).start;
    const end = (pieces[pieces.length - 1] as Span).end;
    if (kind === 'paragraph') number += 1;
    return {
      id: `b${firstId + index}`,
      kind,
      number: kind === 'paragraph' ? number : null,
      label: point === null || kind === 'table' ? null : point.label,
      ...(numbered === null || kind === 'table' ? {} : { computedLabel: computedLabel(numbered) }),
      span: { start, end },
      pieces,
      joined,
    };
  });
}

function computedLabel(words: string): ComputedLabel {
  return { words, evidence: { certainty: 'inferred', rule: 'numbering', span: null } };
}
