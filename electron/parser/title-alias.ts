import type { Participant } from '../../shared/model/participant.ts';
import type { Span } from '../../shared/model/span.ts';
import { stateOf } from './country.ts';

/** Offices by which records call a person without the name: `the Secretary`, `the Foreign Minister`. */
const CALLED =
  /^(?:(?:acting|deputy|assistant|under|vice|prime|foreign|finance|defen[cs]e|crown|attorney|solicitor|legal|secretary|lord|first|deputy prime|deputy foreign|vice foreign) )*(?:secretary|under secretary|ambassador|minister|president|premier|chancellor|chairman|general|admiral|colonel|senator|governor|king|prince|princess|shah|emperor|chargé|charge|counsel|adviser|counselor|commissioner|director|marshal|congressman|consul|sultan|sheikh|judge|representative)(?:[- ](?:general|designate))?$/;

/**
 * The titles that stand for participants in the body, in lower case without the article, each with the one person it means.
 * A title that several share stands for nobody, but `the Secretary` is the Secretary of State where he is there.
 *
 *     Mr. John Foster Dulles, Secretary of State        secretary of state, secretary
 *     Sir Roger Makins, British Ambassador              british ambassador, ambassador
 */
export function titleAliases(text: string, participants: readonly Participant[]): ReadonlyMap<string, string> {
  const exact = new Map<string, Set<string>>();
  const short = new Map<string, Set<string>>();
  for (const { id, roles, affiliation } of participants) {
    for (const role of roles) {
      const words = plain(text, role);
      if (words === '') continue;
      add(exact, words, id);
      const head = headOf(words);
      if (head !== null && head !== words) add(short, head, id);
      if (affiliation !== null && stateOf(plain(text, affiliation)) !== null && head !== null) add(short, head, id);
    }
  }
  const aliases = new Map<string, string>();
  for (const [words, ids] of short) {
    const id = theOne(ids, exact.get(words));
    if (id !== null) aliases.set(words, id);
  }
  for (const [words, ids] of exact) {
    const [id] = ids;
    const also = short.get(words);
    if (
      ids.size === 1 &&
      id !== undefined &&
      CALLED.test(headOf(words) ?? '') &&
      (also === undefined || also.size === 1 || words !== 'secretary')
    ) {
      if (also === undefined || [...also].every((other) => other === id) || /^(?:president|secretary)$/.test(words))
        aliases.set(words, id);
      else aliases.delete(words);
    }
  }
  const ofState = exact.get('secretary of state');
  const [secretary] = ofState ?? [];
  if (ofState?.size === 1 && secretary !== undefined && !exact.has('secretary')) aliases.set('secretary', secretary);
  return aliases;
}

/** A short form means somebody only where nobody else bears it, in full or in short. */
function theOne(ids: ReadonlySet<string>, others: ReadonlySet<string> | undefined): string | null {
  const all = new Set([...ids, ...(others ?? [])]);
  const [id] = all;
  return all.size === 1 && id !== undefined ? id : null;
}

/** `secretary` of `secretary of state`; null where the short form would mean another (`president` of a party or a company). */
function headOf(words: string): string | null {
  const [before = '', ...after] = words.split(/ (?:of|for|to|at|in) /);
  let head = before.replace(/ (?:e\. (?:&|and) p\.|plenipotentiary|extraordinary.*|d['’]affaires.*)$/, '');
  const first = head.split(' ');
  for (const length of [2, 1]) {
    if (first.length > length && stateOf(first.slice(0, length).join(' ')) !== null) {
      head = first.slice(length).join(' ');
      break;
    }
  }
  if (!CALLED.test(head)) return null;
  const rest = after.join(' of ').replace(/^the /, '');
  const isPublic =
    after.length === 0 ||
    stateOf(rest) !== null ||
    /^(?:state|defen[cs]e|foreign affairs|external affairs|the treasury|israel|finance|agriculture|labor|commerce)\b/.test(
      rest,
    );
  return /^(?:president|chairman|director|secretary|minister)$/.test(head) && !isPublic ? null : head;
}

function plain(text: string, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '').trim();
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, new Set([id]));
  else held.add(id);
}
