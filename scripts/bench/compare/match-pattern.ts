import type { AskedQuery } from '../asked-query.ts';

/**
 * A regular expression, for any case, that a line matches which answers the query; null where a line cannot tell. Both
 * JavaScript and ripgrep read it. Of `without` it is the word that is wanted, of `all` any of the words.
 */
export function matchPattern(asked: AskedQuery): string | null {
  switch (asked.kind) {
    case 'all':
    case 'either':
      return words(asked.words.join('|'));
    case 'without':
      return words(asked.word);
    case 'phrase':
      return words(asked.words.join('\\W+'));
    case 'prefix':
      return `\\b${asked.start}\\w*`;
    case 'pattern':
      return words(asked.pattern.replaceAll('?', '\\w'));
    case 'near': {
      const between = `\\W+(?:\\w+\\W+){0,${asked.distance - 1}}`;
      const [a, b] = asked.words;
      return words(`${a}${between}${b}|${b}${between}${a}`);
    }
    case 'title':
      return `^(?:title|subject):.*\\b${asked.word}\\b`;
    case 'Japanese':
      return asked.text;
    case 'dated':
    case 'slip':
      return null;
  }
}

function words(pattern: string): string {
  return `\\b(?:${pattern})\\b`;
}
