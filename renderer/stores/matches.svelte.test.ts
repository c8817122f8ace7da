import { expect, it } from 'vitest';
import { fail, succeed } from '../../shared/model/result.ts';
import { FakeApi } from './fake-api.ts';
import { MatchStore } from './matches.svelte.ts';

const span = (start: number) => ({ start, end: start + 8 });

it('knows the matches of one query in one record', async () => {
  const matches = new MatchStore(new FakeApi({ 'search:matches': () => succeed([span(3), span(40)]) }));
  expect(matches.spansOf('d102', 'Adenauer')).toBeNull();
  await matches.find('d102', 'Adenauer');
  expect(matches.spansOf('d102', 'Adenauer')).toEqual([span(3), span(40)]);
  expect(matches.spansOf('d102', 'Tani')).toBeNull();
  expect(matches.spansOf('d103', 'Adenauer')).toBeNull();
});

it('drops the answer to a question that has been replaced', async () => {
  const answers: ((found: number) => void)[] = [];
  const api = new FakeApi({
    'search:matches': () => new Promise((resolve) => answers.push((found) => resolve(succeed([span(found)])))),
  });
  const matches = new MatchStore(api);
  const first = matches.find('d102', 'Aden');
  const second = matches.find('d102', 'Adenauer');
  answers[1]?.(2);
  answers[0]?.(1);
  await Promise.all([first, second]);
  expect(matches.spansOf('d102', 'Adenauer')).toEqual([span(2)]);
});

it('keeps why there was no answer', async () => {
  const matches = new MatchStore(new FakeApi({ 'search:matches': () => fail('x', 'The library did not answer.') }));
  await matches.find('d102', 'Adenauer');
  expect(matches.failure?.code).toBe('x');
  expect(matches.spansOf('d102', 'Adenauer')).toBeNull();
});
