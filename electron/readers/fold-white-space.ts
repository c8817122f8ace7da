/** White space that XML and HTML fold; U+00A0, U+2003, U+3000 and the like are characters of the text. */
const FOLDED = /[ \t\r\n\f]+/g;

/** A line end between two characters that are written without spaces is no space (CSS Text 4, section 4.1.3). */
const BETWEEN_WIDE =
  /(?<=[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef])[ \t]*\r?\n[ \t\r\n]*(?=[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef])/g;

/** Folds each run of white space to one space, as XML and HTML readers show it. */
export function foldWhiteSpace(raw: string): string {
  const joined = raw.includes('\n') ? raw.replace(BETWEEN_WIDE, '') : raw;
  return joined.replace(FOLDED, ' ');
}
