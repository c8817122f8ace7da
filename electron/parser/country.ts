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

const WORDS = [...BY_NAME.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const ANYWHERE = new RegExp(`(?<![\\p{L}.])(?:${WORDS.join('|')})(?![\\p{L}])`, 'giu');

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

/** Every state that `words` names, in order. */
export function statesIn(words: string): NamedState[] {
  const found: NamedState[] = [];
  ANYWHERE.lastIndex = 0;
  for (let match = ANYWHERE.exec(words); match !== null; match = ANYWHERE.exec(words)) {
    const name = match[0];
    if (name.length <= 3 && name !== name.toUpperCase() && !/^[A-Z][a-z]+$/.test(name)) continue;
    if (/^us$/i.test(name) && name !== 'US') continue;
    const state = BY_NAME.get(fold(name));
    if (state !== undefined) found.push({ state, start: match.index, end: match.index + name.length });
  }
  return found;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}
