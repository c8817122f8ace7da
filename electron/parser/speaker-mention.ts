import type { Mention, Participant } from '../../shared/model/participant.ts';
import type { Part } from '../../shared/model/part.ts';
import type { Span } from '../../shared/model/span.ts';
import { isJapaneseTitle, modernForms, readTitledWord } from './title-japanese.ts';

const LABEL =
  /^[\s\u3000]*(?:([（(【［[])[\s\u3000]*)?([\p{Script=Han}\p{Script=Katakana}ー・]{1,20})[\s\u3000]*([：:)）】\]］])/u;
/** Longer than any label. */
const LONGEST = 40;

/** Offices that go by several names. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ['首相', '総理大臣'],
  ['総理', '総理大臣'],
  ['内閣総理大臣', '総理大臣'],
  ['外相', '外務大臣'],
  ['蔵相', '大蔵大臣'],
]);

/**
 * Finds whom the speakers' labels of a Japanese record name; a label that fits several participants names nobody.
 *
 *     総理：本日は        （谷大使）お答えします        ダレス長官  ：
 *     ^^ title           ^^^ titled-surname      ^^^^^ titled-surname
 */
export function speakerMentions(text: string, participants: readonly Participant[], parts: readonly Part[]): Mention[] {
  const people = participants.filter(({ evidence }) => evidence !== 'text');
  if (people.length === 0) return [];
  const mentions: Mention[] = [];
  for (const { blocks } of parts) {
    for (const { span, label } of blocks) {
      const start = label?.end ?? span.start;
      const match = LABEL.exec(text.slice(start, Math.min(span.end, start + LONGEST)));
      const words = match?.[2];
      if (match === null || words === undefined || (match[1] === undefined) !== /[：:]/.test(match[3] ?? '')) continue;
      const found = whoIs(text, people, words);
      if (found === null) continue;
      const from = start + match[0].indexOf(words);
      mentions.push({ ...found, span: { start: from, end: from + words.length } });
    }
  }
  return mentions;
}

function whoIs(
  text: string,
  people: readonly Participant[],
  words: string,
): Pick<Mention, 'participant' | 'rule'> | null {
  const read = readTitledWord(words);
  if (read === null) return null;
  if (read.name === null) {
    const bearers = people.filter(({ roles }) => roles.some((role) => isOffice(wordsOf(text, role), words)));
    const [one] = bearers;
    return bearers.length === 1 && one !== undefined ? { participant: one.id, rule: 'title' } : null;
  }
  const name = modernForms(words.slice(...read.name));
  const bearers = people.filter((person) => person.name !== null && isNamed(wordsOf(text, person.name), name));
  const [one] = bearers;
  if (bearers.length !== 1 || one?.name == null) return null;
  const isFull = read.title === null && wordsOf(text, one.name) === name && name.length > 3;
  return { participant: one.id, rule: isFull ? 'full-name' : read.title === null ? 'surname' : 'titled-surname' };
}

/** `谷` is 谷正之, `ダレス` is ジョン・フォスター・ダレス. */
function isNamed(full: string, name: string): boolean {
  if (full === name) return true;
  const foreign = full.split(/[・･＝=\s]+/);
  return foreign.length > 1
    ? foreign[foreign.length - 1] === name
    : full.startsWith(name) || full.startsWith(`${name} `);
}

/** `長官` is the 国務長官; `大臣` no 総理大臣, who goes by another name. */
function isOffice(role: string, called: string): boolean {
  const office = SAME_OFFICE.get(role) ?? role;
  const words = modernForms(called);
  const meant = SAME_OFFICE.get(words) ?? words;
  if (office === meant) return true;
  return office.endsWith(meant) && office !== '総理大臣' && isJapaneseTitle(meant);
}

function wordsOf(text: string, { start, end }: Span): string {
  return modernForms(text.slice(start, end));
}
