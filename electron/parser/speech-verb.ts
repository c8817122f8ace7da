import type { TurnMode } from '../../shared/model/turn.ts';

/** Verbs of speaking in the past tense, as memoranda report speech, with the mode of each. */
const VERBS: Readonly<Record<Exclude<TurnMode, 'handed-over'>, string>> = {
  asked: 'asked|inquired|enquired|queried|wondered|questioned|requested|sought|wished to know|wanted to know',
  replied: 'replied|answered|responded|rejoined|retorted|countered|rebutted',
  agreed: 'agreed|concurred|assented|accepted|approved|acquiesced|acknowledged|conceded',
  said: 'said|stated|remarked|observed|noted|commented|explained|continued|added|declared|mentioned|pointed out|indicated|emphasi[sz]ed|stressed|underlined|underscored|recalled|reported|informed|told|expressed|suggested|proposed|recommended|urged|believed|thought|felt|considered|hoped|understood|referred|went on(?: to \\w+)?|opened|began|started|concluded|summari[sz]ed|summed up|described|outlined|reviewed|repeated|reiterated|assured|warned|cautioned|maintained|insisted|argued|asserted|affirmed|reaffirmed|confirmed|called attention|called the|drew attention|drew the|read|spoke|raised|thanked|welcomed|congratulated|apologi[sz]ed|interjected|interposed|interrupted|clarified|elaborated|estimated|predicted|denied|disagreed|objected|protested|complained|admitted|announced|advised|read aloud|turned to|took up|touched on|returned to|alluded|quoted|cited|voiced|conveyed|brought up|doubted|expected|favou?red|opposed|made (?:a |an |the |some |several |it )?(?:\\w+ )?(?:statement|remark|remarks|comment|comments|point|points|clear|observations)|proceeded to (?:say|make|explain|ask|read)|reminded|discussed|analy[sz]ed|set forth|presented his|gave his|wished|wanted',
};

const HANDED = 'handed|gave|presented|left with|delivered|submitted|passed|tendered|transmitted';

const ADVERB =
  '(?:then|also|again|further|next|now|only|merely|simply|first|finally|thereupon|therefore|subsequently|later|himself|herself|once more|too|still|\\w+ly|in (?:reply|response|conclusion|turn|summary|closing|rejoinder))';

const ALL = [
  ...Object.entries(VERBS).map(([mode, verbs]) => `(?<${mode}>(?:${verbs}))`),
  `(?<handed>(?:${HANDED}))(?=\\s+(?:to\\s+)?(?:the|a|an|him|her|Mr|Mrs|Dr|Sir|Ambassador|Secretary|President|Minister|over|Prime|Under|Governor|me|us|them|\\p{Lu}))`,
].join('|');

const AFTER_SUBJECT = new RegExp(
  `^(?:\\s*,\\s[^,.;:]{2,80},)?\\s+(?:${ADVERB},?\\s+){0,3}(?:${ALL})(?![\\p{L}-])`,
  'u',
);

export interface SpeechVerb {
  readonly mode: TurnMode;
  /** False where a speech is only mentioned (`proceeded to make a number of observations`): nothing of it follows. */
  readonly reports: boolean;
  /** Offsets of the verb within the words given. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the verb of speaking that follows a subject; null where the subject does something else.
 *
 *     The Secretary then asked if Prime Minister Hatoyama
 *                  ^^^^^^^^^^^ adverb, verb
 */
export function readSpeechVerb(following: string): SpeechVerb | null {
  const match = AFTER_SUBJECT.exec(following);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  for (const [name, verb] of Object.entries(groups)) {
    if (verb === undefined) continue;
    const end = match[0].length;
    const mode = name === 'handed' ? 'handed-over' : (name as TurnMode);
    return { mode, reports: !/^proceeded to make/.test(verb), start: end - verb.length, end };
  }
  return null;
}
