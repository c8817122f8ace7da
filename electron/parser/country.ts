/** Name of a state as we print it, then the other names and the adjectives that point to it. */
const STATES: readonly (readonly string[])[] = [
  ['Afghanistan', 'Afghan'],
  ['Albania', 'Albanian'],
  ['Algeria', 'Algerian'],
  ['Angola', 'Angolan'],
  ['Argentina', 'Argentine', 'Argentinian'],
  ['Australia', 'Australian', 'Commonwealth of Australia'],
  ['Austria', 'Austrian'],
  ['Belgium', 'Belgian'],
  ['Bolivia', 'Bolivian'],
  ['Brazil', 'Brazilian'],
  ['Bulgaria', 'Bulgarian'],
  ['Burma', 'Burmese', 'Myanmar'],
  ['Cambodia', 'Cambodian', 'Khmer'],
  ['Cameroon', 'Cameroonian'],
  ['Canada', 'Canadian'],
  ['Ceylon', 'Ceylonese', 'Sri Lanka', 'Sri Lankan'],
  ['Chile', 'Chilean'],
  ['China', 'Chinese', 'Republic of China', 'GRC', 'Taiwan', "People's Republic of China", 'PRC'],
  ['Colombia', 'Colombian'],
  ['Congo', 'Congolese', 'Republic of the Congo', 'Zaire', 'Zairian'],
  ['Costa Rica', 'Costa Rican'],
  ['Cuba', 'Cuban'],
  ['Cyprus', 'Cypriot'],
  ['Czechoslovakia', 'Czechoslovak', 'Czech'],
  ['Denmark', 'Danish'],
  ['Dominican Republic', 'Dominican'],
  ['Ecuador', 'Ecuadoran', 'Ecuadorian'],
  ['Egypt', 'Egyptian', 'United Arab Republic', 'UAR', 'U.A.R.'],
  ['El Salvador', 'Salvadoran'],
  ['Ethiopia', 'Ethiopian'],
  ['Finland', 'Finnish'],
  ['France', 'French'],
  [
    'Germany',
    'German',
    'Federal Republic of Germany',
    'Federal Republic',
    'German Federal Republic',
    'FRG',
    'West Germany',
  ],
  ['Ghana', 'Ghanaian', 'Ghanian'],
  ['Greece', 'Greek'],
  ['Guatemala', 'Guatemalan'],
  ['Guinea', 'Guinean'],
  ['Haiti', 'Haitian'],
  ['Honduras', 'Honduran'],
  ['Hungary', 'Hungarian'],
  ['Iceland', 'Icelandic'],
  ['India', 'Indian'],
  ['Indonesia', 'Indonesian'],
  ['Iran', 'Iranian', 'Persia', 'Persian'],
  ['Iraq', 'Iraqi'],
  ['Ireland', 'Irish'],
  ['Israel', 'Israeli'],
  ['Italy', 'Italian'],
  ['Ivory Coast', 'Ivorian'],
  ['Japan', 'Japanese', '日本', '日本側', '日本国'],
  ['Jordan', 'Jordanian', 'Hashemite Kingdom of Jordan'],
  ['Kenya', 'Kenyan'],
  ['Korea', 'Korean', 'Republic of Korea', 'ROK', 'South Korea', 'North Korea'],
  ['Kuwait', 'Kuwaiti'],
  ['Laos', 'Laotian', 'Lao'],
  ['Lebanon', 'Lebanese'],
  ['Liberia', 'Liberian'],
  ['Libya', 'Libyan'],
  ['Luxembourg'],
  ['Malaysia', 'Malaysian', 'Malaya', 'Malayan'],
  ['Mali', 'Malian'],
  ['Malta', 'Maltese'],
  ['Mexico', 'Mexican'],
  ['Mongolia', 'Mongolian'],
  ['Morocco', 'Moroccan'],
  ['Nepal', 'Nepalese', 'Nepali'],
  ['Netherlands', 'Dutch', 'The Netherlands'],
  ['New Zealand', 'N.Z.', 'NZ'],
  ['Nicaragua', 'Nicaraguan'],
  ['Nigeria', 'Nigerian'],
  ['Norway', 'Norwegian'],
  ['Pakistan', 'Pakistani'],
  ['Panama', 'Panamanian'],
  ['Paraguay', 'Paraguayan'],
  ['Peru', 'Peruvian'],
  ['Philippines', 'Philippine', 'Filipino'],
  ['Poland', 'Polish'],
  ['Portugal', 'Portuguese'],
  ['Rhodesia', 'Rhodesian', 'Zimbabwe'],
  ['Romania', 'Romanian', 'Rumania', 'Rumanian'],
  ['Saudi Arabia', 'Saudi', 'Saudi Arabian'],
  ['Senegal', 'Senegalese'],
  ['Singapore'],
  ['Somalia', 'Somali'],
  ['South Africa', 'South African', 'Union of South Africa'],
  ['Soviet Union', 'Soviet', 'USSR', 'U.S.S.R.', 'Russia', 'Russian', 'Soviets'],
  ['Spain', 'Spanish'],
  ['Sudan', 'Sudanese'],
  ['Sweden', 'Swedish'],
  ['Switzerland', 'Swiss'],
  ['Syria', 'Syrian'],
  ['Tanzania', 'Tanzanian', 'Tanganyika'],
  ['Thailand', 'Thai', 'Siam', 'Siamese'],
  ['Tunisia', 'Tunisian'],
  ['Turkey', 'Turkish'],
  ['Uganda', 'Ugandan'],
  ['United Kingdom', 'British', 'UK', 'U.K.', 'U. K.', 'Great Britain', 'Britain', 'England', '英国'],
  [
    'United States',
    'American',
    'Americans',
    'US',
    'U.S.',
    'U. S.',
    'USA',
    'U.S.A.',
    'United States of America',
    'America',
    '米国',
    '米側',
    '米国側',
  ],
  ['Uruguay', 'Uruguayan'],
  ['Venezuela', 'Venezuelan'],
  ['Vietnam', 'Viet-Nam', 'Viet Nam', 'Vietnamese', 'Republic of Vietnam', 'South Vietnam', 'GVN'],
  ['Yemen', 'Yemeni'],
  ['Yugoslavia', 'Yugoslav'],
  ['Zambia', 'Zambian'],
];

const BY_NAME = new Map<string, string>();
for (const [state, ...others] of STATES) {
  if (state === undefined) continue;
  for (const name of [state, ...others]) BY_NAME.set(fold(name), state);
}

/** Names of several words, by their first word: how many words the longest has. */
const LONGEST_FROM = new Map<string, number>();
for (const name of BY_NAME.keys()) {
  const words = name.split(' ');
  const first = words[0] as string;
  LONGEST_FROM.set(first, Math.max(LONGEST_FROM.get(first) ?? 0, words.length));
}

/** The state that the whole of `words` names (`The Netherlands`, `Japanese`, `U.S.`), or null. */
export function stateOf(words: string): string | null {
  return BY_NAME.get(fold(words.replace(/^the\s+/i, ''))) ?? BY_NAME.get(fold(words)) ?? null;
}

/** A state named somewhere in running words, with its place in them. Two-letter names count only in capitals. */
export interface NamedState {
  readonly state: string;
  readonly start: number;
  readonly end: number;
}

/** Every state that `words` names, in order, the longest name first (`Republic of Korea`, not `Korea`). */
export function statesIn(words: string): NamedState[] {
  const found: NamedState[] = [];
  const tokens = [...words.matchAll(/[\p{L}.’‘'-]+/gu)];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as RegExpExecArray;
    const longest = LONGEST_FROM.get(bareWord(token[0])) ?? LONGEST_FROM.get(fold(token[0])) ?? 0;
    for (let count = Math.min(longest, tokens.length - at); count > 0; count -= 1) {
      const last = tokens[at + count - 1] as RegExpExecArray;
      const name = words.slice(token.index, last.index + last[0].length);
      const state = BY_NAME.get(fold(name)) ?? BY_NAME.get(bareWord(name));
      if (state === undefined || isPronoun(name)) continue;
      found.push({ state, start: token.index, end: last.index + name.length - (last.index - token.index) });
      at += count - 1;
      break;
    }
  }
  return found;
}

/** `us` is a pronoun; short names count only as they are written. */
function isPronoun(name: string): boolean {
  const bare = name.replace(/\.$/, '');
  return bare.length <= 3 && bare !== bare.toUpperCase() && !/^[A-Z][a-z]+$/.test(bare);
}

function bareWord(name: string): string {
  return fold(name).replace(/(?:'s?|[.-])$/, '');
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}
