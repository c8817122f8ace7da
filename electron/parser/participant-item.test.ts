import { describe, expect, it } from 'vitest';
import { parseParticipantItem } from './participant-item.ts';

const parse = (text: string): Record<string, string | null>[] =>
  parseParticipantItem(text, { start: 0, end: text.length }).map((person) => {
    const words = (span: { start: number; end: number } | null): string | null =>
      span === null ? null : text.slice(span.start, span.end);
    return Object.fromEntries(
      Object.entries({
        honorific: words(person.honorific),
        name: words(person.name),
        roles: person.roles.map(words).join(' / ') || null,
        affiliation: words(person.affiliation),
        symbol: words(person.officeSymbol),
        presence: words(person.presence),
      }).filter(([, value]) => value !== null),
    );
  });

const nameOf = ({ name }: { name?: string | null }): string | null => name ?? null;

describe('items of a participants list', () => {
  it.each([
    [
      'Mr. Masayuki Tani, Ambassador E. & P., Embassy of Japan',
      { honorific: 'Mr.', name: 'Masayuki Tani', roles: 'Ambassador E. & P.', affiliation: 'Embassy of Japan' },
    ],
    ['Admiral Radford', { name: 'Radford', roles: 'Admiral' }],
    ['Mr. Robertson-FE', { honorific: 'Mr.', name: 'Robertson', symbol: 'FE' }],
    ['FE-Mr. Robertson', { honorific: 'Mr.', name: 'Robertson', symbol: 'FE' }],
    ['S/S— Mr. Howe', { honorific: 'Mr.', name: 'Howe', symbol: 'S/S' }],
    [
      'FE—William J. Sebald, Deputy Assistant Secretary',
      { name: 'William J. Sebald', roles: 'Deputy Assistant Secretary', symbol: 'FE' },
    ],
    ['Deputy Under Secretary-Mr. Murphy', { honorific: 'Mr.', name: 'Murphy', roles: 'Deputy Under Secretary' }],
    [
      'Director, American Affairs Bureau, Foreign Ministry, Koh Chiba',
      { name: 'Koh Chiba', roles: 'Director', affiliation: 'American Affairs Bureau, Foreign Ministry' },
    ],
    ['The Legal Adviser, Mr. Becker', { honorific: 'Mr.', name: 'Becker', roles: 'Legal Adviser' }],
    ['The Secretary', { roles: 'Secretary' }],
    ['The Acting Secretary (Mr. Dillon)', { honorific: 'Mr.', name: 'Dillon', roles: 'Acting Secretary' }],
    ['Mr. Armand (at the conclusion)', { honorific: 'Mr.', name: 'Armand', presence: 'at the conclusion' }],
    ['Mr. Logofet (interpreter)', { honorific: 'Mr.', name: 'Logofet', roles: 'interpreter' }],
    ['Mrs. Lejins (U.S.)', { honorific: 'Mrs.', name: 'Lejins', affiliation: 'U.S.' }],
    [
      'Mr. Charles H. Shuff, Deputy Asst. Secretary of Defense (ISA)',
      { honorific: 'Mr.', name: 'Charles H. Shuff', roles: 'Deputy Asst. Secretary of Defense', symbol: 'ISA' },
    ],
    ['Mr. Marselis C. Parsons, Jr., BNA', { honorific: 'Mr.', name: 'Marselis C. Parsons, Jr.', symbol: 'BNA' }],
    [
      'Sir William Hayter, KCMG, Foreign Office',
      { honorific: 'Sir', name: 'William Hayter', affiliation: 'Foreign Office' },
    ],
    ['Prof.-Dr. Hallstein', { honorific: 'Prof.-Dr.', name: 'Hallstein' }],
    [
      'Mr. Azkoul, Member Lebanese Delegation to the UN',
      { honorific: 'Mr.', name: 'Azkoul', roles: 'Member Lebanese Delegation to the UN' },
    ],
    ['Roger Fisher, of Solicitor General’s Staff', { name: 'Roger Fisher', affiliation: 'Solicitor General’s Staff' }],
    [
      'The Hon. A. D. P. Heeney—Canadian Ambassador',
      { honorific: 'The Hon.', name: 'A. D. P. Heeney', roles: 'Canadian Ambassador' },
    ],
    ['King Hussein of Jordan', { name: 'Hussein', roles: 'King', affiliation: 'Jordan' }],
    ['Mr. van der Meulen', { honorific: 'Mr.', name: 'van der Meulen' }],
    ['Ambassador Ivan Petrov, USSR', { name: 'Ivan Petrov', roles: 'Ambassador', affiliation: 'USSR' }],
    ['Dott. Mario Rossi', { honorific: 'Dott.', name: 'Mario Rossi' }],
    ['NE–Donald C. Berg', { name: 'Donald C. Berg', symbol: 'NE' }],
    [
      'Military Assistant to the Secretary of Defense - Major General John A. Wick, Jr., USA',
      {
        name: 'John A. Wick, Jr.',
        roles: 'Military Assistant to the Secretary of Defense / Major General',
        affiliation: 'USA',
      },
    ],
    ['Isa Sabbagh, PAO, Amembassy Jidda', { name: 'Isa Sabbagh', symbol: 'PAO', affiliation: 'Amembassy Jidda' }],
    ['[name not declassified]', {}],
  ])('%s', (item, person) => {
    expect(parse(item)).toEqual([person]);
  });

  it('may name several persons', () => {
    expect(parse('NE—Mr. Hart, Mr. Dorsey')).toEqual([
      { honorific: 'Mr.', name: 'Hart', symbol: 'NE' },
      { honorific: 'Mr.', name: 'Dorsey', symbol: 'NE' },
    ]);
    expect(parse('Foreign Minister Musa Nasser Ambassador Yusuf Haikal')).toEqual([
      { name: 'Musa Nasser', roles: 'Foreign Minister' },
      { name: 'Yusuf Haikal', roles: 'Ambassador' },
    ]);
    expect(parse('General Paul Ely, Ambassador Jean Daridan, Mr. Jacques Roux')).toEqual([
      { name: 'Paul Ely', roles: 'General' },
      { name: 'Jean Daridan', roles: 'Ambassador' },
      { honorific: 'Mr.', name: 'Jacques Roux' },
    ]);
    expect(parse('Messrs. Hill, Young, and Dale, Treasury')).toEqual([
      { honorific: 'Messrs.', name: 'Hill' },
      { name: 'Young' },
      { name: 'Dale', affiliation: 'Treasury' },
    ]);
    expect(parse('Secretaries Anderson, Dillon, Gates').map(nameOf)).toEqual(['Anderson', 'Dillon', 'Gates']);
    expect(parse('Senator Hill and Valentin').map(nameOf)).toEqual(['Hill', 'Valentin']);
    expect(parse('Prime Minister Kishi and Party').map(nameOf)).toEqual(['Kishi']);
    expect(parse('Mr. Clark, Director, Office of Resources Mr. Edwin Mole, Deputy').map(nameOf)).toEqual([
      'Clark',
      'Edwin Mole',
    ]);
    expect(parse('Mr. Hill and Mr. Dale')).toEqual([
      { honorific: 'Mr.', name: 'Hill' },
      { honorific: 'Mr.', name: 'Dale' },
    ]);
  });
});

it('takes a line of a megabyte for nobody’s name, at once', () => {
  expect(parse('Mr. Tani (later), '.repeat(60_000))).toEqual([{}]);
});
