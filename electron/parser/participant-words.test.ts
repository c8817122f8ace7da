import { expect, it } from 'vitest';
import { takeName } from './participant-words.ts';

const take = (text: string): (string | null)[] => {
  const { honorific, title, name, rest } = takeName(text, { start: 0, end: text.length });
  return [honorific, title, name, rest].map((span) => (span === null ? null : text.slice(span.start, span.end)));
};

it.each([
  ['Mr. Masayuki Tani', ['Mr.', null, 'Masayuki Tani', null]],
  ['His Excellency Sir HAROLD CACCIA', ['His Excellency Sir', null, 'HAROLD CACCIA', null]],
  ['Admiral Sir Michael Denny', ['Sir', 'Admiral', 'Michael Denny', null]],
  ['Deputy Prime Minister Mamoru Shigemistu', [null, 'Deputy Prime Minister', 'Mamoru Shigemistu', null]],
  ['Minister of Agriculture & Forestry Kono', [null, 'Minister of Agriculture & Forestry', 'Kono', null]],
  ['Ambassador of Japan Asakai', [null, 'Ambassador of Japan', 'Asakai', null]],
  ['Foreign Minister Luns of the Netherlands', [null, 'Foreign Minister', 'Luns', 'of the Netherlands']],
  ['Foreign Minister Von Brentano', [null, 'Foreign Minister', 'Von Brentano', null]],
  ['M. Couve de Murville', ['M.', null, 'Couve de Murville', null]],
  ['Mr. M. S. A. Baig', ['Mr.', null, 'M. S. A. Baig', null]],
  ['Lt Col M.J.L. Greene', [null, 'Lt Col', 'M.J.L. Greene', null]],
  ['RAdm E. B. Grantham', [null, 'RAdm', 'E. B. Grantham', null]],
  ['Chargé d’Affaires Coulson', [null, 'Chargé d’Affaires', 'Coulson', null]],
  ['The Under Secretary', [null, 'The Under Secretary', null, null]],
  ['Ambassador E. & P.', [null, 'Ambassador E. & P.', null, null]],
  ['Head of Chancery', [null, 'Head of Chancery', null, null]],
  ['Director USOM', [null, 'Director USOM', null, null]],
  ['Mr. Bishop', ['Mr.', null, 'Bishop', null]],
  ['Mr. President', ['Mr.', 'President', null, null]],
  ['Deputy Chief', [null, 'Deputy Chief', null, null]],
  ['Mr. Hiss.', ['Mr.', null, 'Hiss', null]],
  ['James V. Martin Jr.', [null, null, 'James V. Martin Jr.', null]],
  ['David l. Gammon', [null, null, 'David l. Gammon', null]],
  ['Embassy of Japan', [null, null, null, null]],
  ['Israel', [null, null, null, null]],
  ['Somebody who was asked to come', [null, null, null, null]],
])('%s', (text, parts) => {
  expect(take(text)).toEqual(parts);
});
