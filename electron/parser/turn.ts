import type { Mention } from '../../shared/model/participant.ts';
import type { Block, Part } from '../../shared/model/part.ts';
import type { Span } from '../../shared/model/span.ts';
import type { Turn } from '../../shared/model/turn.ts';
import { splitSentences } from './sentence.ts';
import { readSpeakerLabel } from './speaker-label.ts';
import { readSpeechVerb, type SpeechVerb } from './speech-verb.ts';

/** Parts that report what was said; the others are papers. */
const REPORTING: ReadonlySet<Part['kind']> = new Set(['memorandum', 'text']);
/** Parts that may be a verbatim record: a press conference, a debate. */
const VERBATIM: ReadonlySet<Part['kind']> = new Set(['communique', 'speech']);

interface Subject {
  /** Null for a pronoun and for a name that is no participant's. */
  readonly participant: string | null;
  readonly kind: 'participant' | 'pronoun' | 'first-person' | 'stranger';
  readonly span: Span;
}

/** A subject with its verb of speaking, and how it stands in its sentence. */
interface Speech {
  readonly subject: Subject;
  readonly verb: SpeechVerb & { readonly span: Span };
  readonly position: 'head' | 'aside';
}

/**
 * Finds who speaks, sentence by sentence. `stated` only where the sentence itself names the speaker before or beside a verb
 * of speaking; a pronoun, and a sentence that goes on without naming anybody, are `inferred`.
 *
 *     The Secretary asked how many prisoners ...     He felt, the Ambassador said, that this question ...
 *     ^^^^^^^^^^^^^ ^^^^^                                     ^^^^^^^^^^^^^^ ^^^^
 *     speaker       verb                                      speaker        verb
 */
export function parseTurns(text: string, parts: readonly Part[], mentions: readonly Mention[]): Turn[] {
  const turns: Turn[] = [];
  const cursor = { at: 0 };
  for (const part of parts) {
    if (VERBATIM.has(part.kind)) turns.push(...labelledTurns(text, part, mentions, cursor));
    if (!REPORTING.has(part.kind)) continue;
    for (const block of part.blocks) {
      if (block.kind === 'subheading' || block.kind === 'signature' || block.kind === 'table') continue;
      turns.push(...turnsOfBlock(text, block, mentionsOf(mentions, block.span, cursor)));
    }
  }
  return turns;
}

/** The turns of a part in which speakers take turns: one label alone is a figure of style. */
function labelledTurns(text: string, part: Part, mentions: readonly Mention[], cursor: { at: number }): Turn[] {
  const turns: Turn[] = [];
  for (const block of part.blocks) {
    const turn = readSpeakerLabel(text, block, mentionsOf(mentions, block.span, cursor));
    if (turn !== null) turns.push(turn);
  }
  return turns.length < 2 ? [] : turns;
}

function turnsOfBlock(text: string, block: Block, mentions: readonly Mention[]): Turn[] {
  const labelled = readSpeakerLabel(text, block, mentions);
  if (labelled !== null) return [labelled];
  const turns: Turn[] = [];
  /** The turn that a following sentence may go on with. */
  let open: Turn | null = null;
  /** Participants named since that turn began. */
  let about = new Set<string>();
  const start = block.label === null ? block.span.start : block.label.end;
  for (const sentence of splitSentences(text, { start, end: block.span.end })) {
    if (!/\p{L}/u.test(text.slice(sentence.start, sentence.end))) continue;
    const here = mentions.filter(({ span }) => sentence.start <= span.start && span.end <= sentence.end);
    const speech = speechOf(text, sentence, here);
    if (speech !== null) {
      const turn = turnOf(block, sentence, speech, open, about);
      turns.push(turn);
      about = new Set();
      open = goesOn(turn, speech) ? turn : null;
    } else if (open !== null && !isNarrated(text, sentence, here)) {
      const before: Turn = open;
      const last = turns[turns.length - 1];
      if (last !== undefined && last.rule === 'speech-goes-on' && last.speaker === before.speaker) {
        turns[turns.length - 1] = { ...last, span: { start: last.span.start, end: sentence.end } };
      } else turns.push({ ...before, span: sentence, certainty: 'inferred', rule: 'speech-goes-on' });
    } else open = null;
    for (const { participant } of here) about.add(participant);
  }
  return turns;
}

function turnOf(
  block: Block,
  span: Span,
  { subject, verb }: Speech,
  open: Turn | null,
  about: ReadonlySet<string>,
): Turn {
  const base = { speakerSpan: subject.span, verb: verb.span, mode: verb.mode, span, blockId: block.id };
  switch (subject.kind) {
    case 'participant':
      return { speaker: subject.participant, ...base, certainty: 'stated', rule: 'named-speaker' };
    case 'pronoun': {
      const candidates = new Set(about);
      if (open?.speaker != null) candidates.add(open.speaker);
      const [one] = candidates;
      const resolved = candidates.size === 1 && one !== undefined && open !== null ? one : null;
      return {
        speaker: resolved,
        ...base,
        certainty: 'inferred',
        rule: resolved === null ? 'pronoun-unresolved' : 'pronoun-one-candidate',
      };
    }
    case 'first-person':
      return { speaker: null, ...base, certainty: 'inferred', rule: 'first-person' };
    case 'stranger':
      return { speaker: null, ...base, certainty: 'inferred', rule: 'speaker-not-listed' };
  }
}

/** What was handed over, and a speech that is only mentioned, are over with their sentence. */
function goesOn({ mode }: Turn, { verb }: Speech): boolean {
  return mode !== 'handed-over' && verb.reports;
}

/** Pronouns, and names of people who are on no list. */
const OTHERS =
  /\b(?:([Hh]e|[Ss]he|I)\b(?![’'])|(?:(?:Mrs?|Dr|MRS?|DR)\b\.?|M\.|Miss|Sir|Lord|(?:(?:Acting|Deputy|Assistant|Under|Vice|Prime|Foreign|Finance|Defense)\s)*(?:Minister|Secretary|President|Premier)|Ambassador|General|Admiral|Senator|Chancellor|Governor)\s+[A-ZÀ-Þ][\wÀ-ɏ’-]+)/g;

/** The speech of a sentence: the one at its head, unless a name stands aside of it (`He felt, the Ambassador said, that`). */
function speechOf(text: string, sentence: Span, mentions: readonly Mention[]): Speech | null {
  // Most sentences begin with a participant: then nobody else can stand at the head, and no one else is looked for.
  const first = mentions[0];
  if (first !== undefined && first.span.start - sentence.start <= 1) {
    const speech = speechFrom(text, sentence, {
      participant: first.participant,
      kind: 'participant',
      span: first.span,
    });
    if (speech?.position === 'head') return speech;
  }
  let aside: Speech | null = null;
  let head: Speech | null = null;
  for (const subject of subjectsOf(text, sentence, mentions)) {
    const speech = speechFrom(text, sentence, subject);
    if (speech?.position === 'head') head ??= speech;
    else if (speech?.position === 'aside') aside ??= speech;
  }
  if (head === null) return aside;
  return aside !== null && head.subject.kind === 'pronoun' ? aside : head;
}

function speechFrom(text: string, sentence: Span, subject: Subject): Speech | null {
  const verb = readSpeechVerb(text.slice(subject.span.end, Math.min(sentence.end, subject.span.end + 200)));
  if (verb === null) return null;
  const span = { start: subject.span.end + verb.start, end: subject.span.end + verb.end };
  const position = positionOf(text, sentence, subject.span, span);
  return position === 'inner' ? null : { subject, verb: { ...verb, span }, position };
}

function subjectsOf(text: string, sentence: Span, mentions: readonly Mention[]): Subject[] {
  const subjects: Subject[] = mentions.map(({ participant, span }) => ({ participant, kind: 'participant', span }));
  for (const match of text.slice(sentence.start, sentence.end).matchAll(OTHERS)) {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    if (mentions.some((mention) => mention.span.start < span.end && span.start < mention.span.end)) continue;
    const kind = match[1] === undefined ? 'stranger' : match[1] === 'I' ? 'first-person' : 'pronoun';
    subjects.push({ participant: null, kind, span });
  }
  return subjects.sort((a, b) => a.span.start - b.span.start);
}

/** At the head of its sentence or of the clause after an introduction; between commas; or inside a clause of another. */
function positionOf(text: string, sentence: Span, subject: Span, verb: Span): Speech['position'] | 'inner' {
  const before = text.slice(sentence.start, subject.start);
  if (/^["“‘'(\s]*$/.test(before)) return 'head';
  const after = text.slice(verb.end, Math.min(sentence.end, verb.end + 3));
  if (/,["”]?\s+$/.test(before) && /^(?:,|\.|:|$)/.test(after)) return 'aside';
  if (!/[,—–]\s*$/.test(before)) return 'inner';
  // An introduction has no clause with "that" of its own: `In reply to Mr. Case’s question, Mr. Hart said`.
  return before.length <= 220 && !/\b(?:that|said|stated|whether|who|which)\b/.test(before) && !/;/.test(before)
    ? 'head'
    : 'inner';
}

/** A sentence in which a participant does something, or which speaks of the record itself. */
function isNarrated(text: string, sentence: Span, mentions: readonly Mention[]): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (/^[[(]/.test(words)) return true;
  const first = mentions[0];
  if (
    first !== undefined &&
    first.span.start - sentence.start <= 1 &&
    !/^[’']s/.test(text.slice(first.span.end, first.span.end + 2))
  )
    return true;
  return (
    /^(?:The|This) (?:meeting|conversation|discussion|interview|group|call)\b/.test(words) ||
    /\b(?:source text|attached copy|this memorandum)\b/.test(words)
  );
}

function mentionsOf(mentions: readonly Mention[], span: Span, cursor: { at: number }): readonly Mention[] {
  while (cursor.at < mentions.length && (mentions[cursor.at] as Mention).span.end <= span.start) cursor.at += 1;
  const from = cursor.at;
  while (cursor.at < mentions.length && (mentions[cursor.at] as Mention).span.start < span.end) cursor.at += 1;
  return mentions.slice(from, cursor.at);
}
