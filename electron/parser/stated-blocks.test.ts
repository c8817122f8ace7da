import { expect, it } from 'vitest';
import { teiSample } from './stated.fixture.ts';

it('takes blocks for what the format says they are', () => {
  const { document, words } = teiSample(`<head>1. Memorandum</head>
    <p>He said that the two Governments had agreed, and that this had been done by both of them in the</p><pb n="2"/>
    <p>spirit of the treaty, which he thought was all that could be asked of them now.</p>
    <list><item>Rice and tea, of which there was enough.</item><label>2.</label><item>Tin.</item></list>
    <table><row><cell>Rice</cell><cell>3</cell></row></table>
    <p>They agreed.</p>
    <closer><signed>J. F. Dulles of the Department of State, who had been asked to sign it</signed></closer>`);
  expect(
    document.parts.flatMap(({ blocks }) => blocks.map(({ kind, span }) => [kind, words(span)?.slice(0, 12)])),
  ).toEqual([
    ['paragraph', 'He said that'],
    ['paragraph', 'spirit of th'],
    ['list-item', 'Rice and tea'],
    ['point', '2. Tin.'],
    ['table', 'Rice\t3'],
    ['paragraph', 'They agreed.'],
    ['signature', 'J. F. Dulles'],
  ]);
});

it('opens a part for each attachment that the format marks', () => {
  const { document, words } = teiSample(`<head>1. Memorandum</head><p>They met.</p>
    <frus:attachment><head>Attachment</head><head>Oral Points</head><p>(a) That they had met.</p></frus:attachment>
    <frus:attachment><head>Letter From the Consul</head><p>Dear Sir:</p></frus:attachment>
    <frus:attachment><p>Without a head.</p></frus:attachment>`);
  expect(document.parts.map(({ kind, heading, kindEvidence }) => [kind, words(heading), kindEvidence.rule])).toEqual([
    ['memorandum', null, expect.any(String)],
    ['oral-points', 'Oral Points', 'format-says-attachment'],
    ['attachment', 'Letter From the Consul', 'format-says-attachment'],
    ['attachment', null, 'format-says-attachment'],
  ]);
});
