import { expect, it } from 'vitest';
import { sourceOf } from '../sample.fixture.ts';
import { undecodableFindings } from './undecodable.ts';

it('gives one finding a file', () => {
  const source = sourceOf('a\ufffdb\ufffd');
  expect(undecodableFindings(source)).toEqual([]);
  expect(
    undecodableFindings({
      ...source,
      undecodable: [
        { start: 1, end: 2 },
        { start: 3, end: 4 },
      ],
    }),
  ).toMatchObject([
    {
      code: 'undecodable-bytes',
      span: { start: 1, end: 2 },
      message: expect.stringMatching(/^2 places hold bytes that are no utf-8 text/) as string,
    },
  ]);
});
