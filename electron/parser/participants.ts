import type { Evidence } from '../../shared/model/evidence.ts';
import type { Participant } from '../../shared/model/participant.ts';
import type { Span } from '../../shared/model/span.ts';
import { parseParticipantItem, type ParsedPerson } from './participant-item.ts';
import { isJapaneseItem, readJapaneseItem } from './participant-item-japanese.ts';
import type { ListEntry } from './participants-list.ts';
import { inferSide, type InferredSide } from './side.ts';
import { inferJapaneseSide } from './side-japanese.ts';

/** A list with the words of a side that its label holds. */
export interface ListedGroup {
  readonly entries: readonly ListEntry[];
  readonly side: Span | null;
}

/** Makes participants of the lists' lines. A side holds for the items below it, up to the next side. */
export function participantsOf(text: string, groups: readonly ListedGroup[]): Participant[] {
  const participants: Participant[] = [];
  for (const { entries, side: labelSide } of groups) {
    let side = labelSide;
    const grouped = labelSide !== null || entries.some(({ kind }) => kind === 'side');
    for (const { kind, item } of entries) {
      // A line that held nothing but the anchor of a note names nobody.
      if (item.end <= item.start) continue;
      if (kind === 'side') {
        side = item;
        continue;
      }
      for (const person of personsOf(text, item)) {
        const given = side === null ? null : statedSide(text, side);
        const inferred = given === null && !grouped ? sideOf(text, item, person) : null;
        participants.push({
          id: `p${participants.length + 1}`,
          ...person,
          side: given?.side ?? inferred?.side ?? null,
          sideEvidence: given?.evidence ?? inferred?.evidence ?? null,
          evidence: 'list',
          span: item,
        });
      }
    }
  }
  return participants;
}

function personsOf(text: string, item: Span): readonly ParsedPerson[] {
  const japanese = isJapaneseItem(text, item) ? readJapaneseItem(text, item) : null;
  return japanese?.persons ?? parseParticipantItem(text, withoutStop(text, item));
}

function sideOf(text: string, item: Span, person: ParsedPerson): InferredSide | null {
  return isJapaneseItem(text, item) ? inferJapaneseSide(text, person) : inferSide(text, person);
}

/** `Dr R. Whitelaw, Department of Treasury.`: the point that ends a line is no part of the office; `Jr.` and `Dept.` are. */
function withoutStop(text: string, { start, end }: Span): Span {
  return { start, end: /\p{Ll}{4}\.$/u.test(text.slice(Math.max(start, end - 5), end)) ? end - 1 : end };
}

function statedSide(text: string, span: Span): { readonly side: string; readonly evidence: Evidence } {
  const words = text.slice(span.start, span.end);
  // `米 側`: the letters of a Japanese word stand apart only to fill the line.
  const side = isJapaneseItem(text, span)
    ? words.replace(/\s+|の?(?:出席|参加|列席|同席|陪席)者$/g, '')
    : words.replace(/\s+/g, ' ').replace(/:$/, '').trim();
  return { side, evidence: { certainty: 'stated', rule: 'side-from-group-heading', span } };
}
