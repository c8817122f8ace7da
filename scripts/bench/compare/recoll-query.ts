import type { AskedQuery } from '../asked-query.ts';

/**
 * A query in Recoll's language; null where it has none. Of a text file it knows no title and no date but the file's own,
 * and it forgives no slip.
 */
export function recollQuery(asked: AskedQuery): string | null {
  switch (asked.kind) {
    case 'all':
      return asked.words.join(' ');
    case 'either':
      return asked.words.join(' OR ');
    case 'without':
      return `${asked.word} -${asked.unwanted}`;
    case 'phrase':
      return `"${asked.words.join(' ')}"`;
    case 'prefix':
      return `${asked.start}*`;
    case 'pattern':
      return asked.pattern;
    case 'near':
      // Slack is the number of words between; p: in either order.
      return `"${asked.words.join(' ')}"o${asked.distance - 1}p`;
    case 'Japanese':
      return asked.text;
    case 'slip':
    case 'title':
    case 'dated':
      return null;
  }
}
