import { isBlank, type Span } from '../../shared/model/span.ts';
import { stateOf } from './country.ts';

/** A house, office or institution inside a town: a venue, not the town. */
const VENUE =
  /(?:\b(?:Departments?|Ministry|Embassy|Legation|Consulate|Residence|Apartment|Suite|Office|House|Mansion|Palace|Palais|Villa|Hotel|Building|Pentagon|Kremlin|Room|Hall|Club|Airport|Airbase|Base|Headquarters|Chancery|Chancellery|Capitol|Library|Center|Centre|Cabinet|Mission|Delegation|Secretariat|Ranch|Farm|Towers|Waldorf|Quai d['’]Orsay|Elys[ée]e|Schloss|Castle|Chateau|Gaimusho|Assembly|Headquarters|School|University|Camp|Aboard|On board|U\.?S\.?S\.?|Dacha|Bureau|Commission|Home|Hospital|Administration|Agency|Institute|Fort|Garden|Grounds)\b)/;

/** Words of a heading that never stand in the name of a town. */
const HEADING_WORD =
  /\b(?:Memorand(?:um|a)|Conversations?|Telegram|Cablegram|Letter|Record|Minutes?|Meeting|Between|From|Report|Paper|Note|Message|Secretary|Minister|Ambassador|President|Mr|Mrs|Dr|Sir|Lord|General|Admiral|Senator|Conference|Session|Council|Treaty|Agreement|Re|Subject|Discussion|Circular|Statement|Directive|Estimate|Study|Committee|Board|Agency|Staff|Chief|Chairman|Director|Officer|Counselor|Assistant|Government|Participants|Present)\b/;

const US_STATES = new Set(
  (
    'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|D.C.|Florida|' +
    'Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|' +
    'Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|' +
    'North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|' +
    'Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico|Bermuda'
  ).split('|'),
);

/** Capitalised words with the small ones that names of towns hold: San Carlos de Bariloche, Frankfurt am Main. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:(?:[ \u00a0]| ?[-–] ?)(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|la|le|les|es|route|to|del|della|di|da|do|dos|du|des|of|the|en|am|an|der|sur|and|al-|el)){0,6}\??$/u;

/** True for a few capitalised words that can be the name of a place. */
export function isPlaceName(words: string): boolean {
  return words.length <= 60 && NAME.test(words) && !HEADING_WORD.test(words);
}

/** True for a name that holds the word of a house or an office. */
export function isVenue(words: string): boolean {
  return VENUE.test(words);
}

/** True for the name of a state or of a member of a federation, which follows a town: `Vienna, Georgia`. */
export function isRegion(words: string): boolean {
  return US_STATES.has(words) || stateOf(words) !== null;
}

/** Splits a stretch at its commas; each piece without blanks and brackets at its edges, empty ones left out. */
export function commaPieces(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const character = at === end ? ',' : text[at];
    if (character !== ',' && character !== '，' && character !== '、') continue;
    const piece = trimPlace(text, { start: from, end: at });
    if (piece.start < piece.end) pieces.push(piece);
    from = at + 1;
  }
  return pieces;
}

/** Takes blanks, commas, brackets and dashes off both ends. */
export function trimPlace(text: string, { start, end }: Span): Span {
  while (start < end && isEdge(text, start)) start += 1;
  while (end > start && isEdge(text, end - 1)) end -= 1;
  return { start, end };
}

function isEdge(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at)) || '[]［］,，、;—–-#*_"“”'.includes(text.charAt(at));
}
