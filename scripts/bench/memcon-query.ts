import type { AskedQuery } from './asked-query.ts';

/** A sample query as it is typed into Memcon. */
export function memconQuery(asked: AskedQuery): string {
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
    case 'slip':
      return `${asked.word}~`;
    case 'near':
      return asked.words.join(` NEAR/${asked.distance} `);
    case 'title':
      return `title:${asked.word}`;
    case 'dated':
      return `${asked.word} ${asked.from}..${asked.to}`;
    case 'Japanese':
      return asked.text;
  }
}
