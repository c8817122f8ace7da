import { expect, it } from 'vitest';
import type { SourceElement } from '../../../shared/model/source-text.ts';
import { StatedElements } from '../stated-elements.ts';
import { textLayerFindings } from './text-layer.ts';

const gap = (n: number): SourceElement => ({
  name: 'gap',
  span: { start: n, end: n },
  attributes: { type: 'no-text-layer', n: String(n) },
});
const findings = (...elements: SourceElement[]) => textLayerFindings(new StatedElements({ elements }));

it('names the pages, in one finding a file', () => {
  expect(findings()).toEqual([]);
  expect(findings({ name: 'gap', span: { start: 0, end: 0 }, attributes: {} })).toEqual([]);
  expect(findings(gap(2))).toMatchObject([
    {
      span: null,
      message: 'Page 2 of the file has no text layer: what it shows is a picture, or it is blank.',
    },
  ]);
  expect(findings(gap(2), gap(4))[0]?.message).toMatch(/^Pages 2, 4 of the file have no text layer/);
  expect(findings(...[1, 2, 3, 4, 5, 6, 7, 8].map(gap))[0]?.message).toMatch(
    /^Pages 1, 2, 3, 4, 5, 6 and 2 more of the file/,
  );
  const damaged = { ...gap(3), attributes: { type: 'damaged', n: '3' } };
  expect(findings(damaged)).toEqual([
    {
      code: 'page-damaged',
      span: null,
      message: 'Page 3 of the file is damaged: words may be missing from it; get the file anew.',
    },
  ]);
});
