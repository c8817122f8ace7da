import type { Mention } from '../../shared/model/participant.ts';
import type { Block } from '../../shared/model/part.ts';
import type { Turn } from '../../shared/model/turn.ts';

const LABEL =
  /^(?:(?:The\s+)?(?:\p{Lu}[\p{L}.’'-]*\s?){1,5}(?:\([^)]{1,30}\)\s*)?|[\p{Script=Han}\p{Script=Katakana}ー]{1,16}):(?=\s)|^[\p{Script=Han}\p{Script=Katakana}ー]{1,16}[：:](?=[\u3000 ]?\S)/u;

const BRACKETED = /^[（(【［[][\p{Script=Han}\p{Script=Katakana}ー]{1,16}[)）】］\]](?=\s*\S)/u;
const ASKS = /記者|質問|^[（(【［[]?問/;
/** Words of an office, of a guest at a press conference, or of the two sides of one. */
const SPEAKS =
  /(?:記者|質問|質問者|総理|總理|首相|大臣|外相|蔵相|長官|大統領|国務長官|次官|局長|課長|報道官|参事官|審議官|大使|公使|領事|議長|委員長|委員|代表|司会|議員|氏|君|問|答|幹事長|書記官|顧問|補佐官)$/;

/**
 * Reads a paragraph of a verbatim record, which begins with the name of the speaker. The colon, or the bracket that closes
 * the name, stands for the verb.
 *
 *     Minister Taboada: We have informed Ambassador Beaulac of the decision        記者：総理に伺います。
 *     ^^^^^^^^^^^^^^^^ speaker                                                     ^^ speaker
 *     （総理）お答えいたします。
 *      ^^ speaker
 */
export function readSpeakerLabel(text: string, block: Block, mentions: readonly Mention[]): Turn | null {
  const start = block.label === null ? block.span.start : block.label.end;
  const lead = /^\s*/.exec(text.slice(start, start + 20))?.[0].length ?? 0;
  const from = start + lead;
  const opening = text.slice(from, Math.min(block.span.end, from + 80));
  const bracketed = BRACKETED.exec(opening);
  const match = bracketed ?? (/[:：]/.test(opening) ? LABEL.exec(opening) : null);
  if (match === null || from + match[0].length >= block.span.end) return null;
  const colon = from + match[0].length - 1;
  const speakerStart = bracketed === null ? from : from + 1;
  const speakerSpan = { start: speakerStart, end: from + match[0].slice(0, -1).trimEnd().length };
  const named = mentions.find(
    ({ span }) =>
      span.start <= speakerSpan.start + 12 && span.start >= speakerSpan.start && span.end <= speakerSpan.end,
  );
  const isJapanese = /\p{Script=Han}|\p{Script=Katakana}/u.test(match[0]);
  const asks = isJapanese && ASKS.test(match[0]);
  // `場所：東京` is a label too, and nobody speaks in it.
  if (named === undefined && isJapanese && !SPEAKS.test(text.slice(speakerSpan.start, speakerSpan.end))) return null;
  if (
    named === undefined &&
    !isJapanese &&
    !/^(?:The\s+)?(?:Mr|Mrs|Miss|Dr|M|Sir|Lord|Ambassador|Minister|Secretary|President|General|Admiral|Prime|Foreign|Chairman|Senator|Q|A|Question|Answer)\b/.test(
      match[0],
    )
  )
    return null;
  return {
    speaker: named?.participant ?? null,
    speakerSpan,
    verb: { start: colon, end: colon + 1 },
    mode: asks ? 'asked' : 'said',
    span: { start: from, end: block.span.end },
    blockId: block.id,
    certainty: named === undefined ? 'inferred' : 'stated',
    rule: 'speaker-label',
  };
}
