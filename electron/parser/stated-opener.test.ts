import { describe, expect, it } from 'vitest';
import { teiSample } from './stated.fixture.ts';

describe('the opener as the format states it', () => {
  const { document, words } = teiSample(`<head>1. <hi rend="italic">The President’s Journey</hi><lb/>to Ruritania</head>
    <opener><dateline><placeName>Strelsau</placeName>, <date from="1957-01-18T09:00:00" to="1957-01-18T10:50:00">the
      eighteenth</date></dateline></opener>
    <list type="subject"><head>SUBJECTS</head><item>1. Trade</item><item>2. Rice</item></list>
    <p>They met.</p>`);

  it('takes head, place, date and subject, whatever their words look like', () => {
    expect(words(document.heading)).toBe('1. The President’s Journey\nto Ruritania');
    expect(words(document.header.place)).toBe('Strelsau');
    expect(document.header.date).toMatchObject({ edtf: '1957-01-18', time: '09:00', timeEnd: '10:50' });
    expect(words(document.header.date?.span)).toBe('the eighteenth');
    expect(words(document.subject)).toBe('1. Trade\n2. Rice');
    expect(words(document.documentNumber)).toBe('1');
  });

  it('leaves the body to the record', () => {
    expect(document.parts.flatMap(({ blocks }) => blocks.map(({ span }) => words(span)))).toEqual(['They met.']);
  });
});

it.each([
  [
    'the format before the heading',
    '<head>1. Memorandum, May 1, 1956</head>',
    '<date when="1956-05-02">May 2, 1956</date>',
    '1956-05-02',
    null,
  ],
  [
    'the hour of the words',
    '<head>1. Memorandum</head>',
    '<date when="1956-05-02">May 2, 1956, 4 p.m.</date>',
    '1956-05-02',
    '16:00',
  ],
  [
    'the hour beside the date',
    '<head>1. Memorandum</head>',
    '<date when="1956-05-02">May 2, 1956</date>, <time from="16:40:00">20 to 5</time>',
    '1956-05-02',
    '16:40',
  ],
  [
    'the bounds of an undated record',
    '<head>1. Memorandum</head>',
    '<date notBefore="1956-05-01" notAfter="1956-05-31">undated</date>',
    '1956-05-01/1956-05-31',
    null,
  ],
  ['the words where the format is silent', '<head>1. Memorandum</head>', 'May 2, 1956', '1956-05-02', null],
  [
    'the words where the format is wrong',
    '<head>1. Memorandum</head>',
    '<date when="1956-02-31">May 2, 1956</date>',
    '1956-05-02',
    null,
  ],
])('believes %s', (_, head, date, edtf, time) => {
  const { document } = teiSample(
    `${head}<dateline><placeName>Washington</placeName>, ${date}</dateline><p>They met.</p>`,
  );
  expect(document.header.date).toMatchObject({ edtf, time });
});

it('takes the date that the head marks', () => {
  const { document } = teiSample(
    '<head>1. Memorandum, Washington, <date when="1955-02-19T11:00:00">Saturday</date></head><p>They met.</p>',
  );
  expect(document.header.date).toMatchObject({ edtf: '1955-02-19', time: '11:00', evidence: [{ from: 'heading' }] });
});
