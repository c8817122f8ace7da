import { expect, it } from 'vitest';
import { withMarkers } from './with-markers.ts';

const TEXT = '9 p.m.*1* *2*\n*3* Next';
const ref = (id: string) => {
  const start = TEXT.indexOf(`*${id}*`);
  return { id, marker: id, span: { start, end: start + 3 }, note: null };
};

it('takes in the markers that follow words on their line, and no others', () => {
  const refs = ['1', '2', '3'].map(ref);
  expect(withMarkers({ start: 0, end: 6 }, refs, TEXT)).toEqual({ start: 0, end: 13 });
  expect(withMarkers({ start: 0, end: 4 }, refs, TEXT)).toEqual({ start: 0, end: 4 });
  expect(withMarkers({ start: 0, end: 13 }, refs, TEXT)).toEqual({ start: 0, end: 13 });
});
