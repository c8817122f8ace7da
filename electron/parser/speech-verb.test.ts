import { expect, it } from 'vitest';
import { readSpeechVerb } from './speech-verb.ts';

const read = (following: string): unknown => {
  const verb = readSpeechVerb(following);
  return verb === null ? null : [following.slice(verb.start, verb.end), verb.mode, verb.reports];
};

it.each([
  [' said that', ['said', 'said', true]],
  [' then asked if', ['asked', 'asked', true]],
  [' went on to say in conclusion', ['went on to say', 'said', true]],
  [', in reply, strongly disagreed', ['disagreed', 'said', true]],
  [' concurred.', ['concurred', 'agreed', true]],
  [' replied', ['replied', 'replied', true]],
  [' handed Ambassador Tani an', ['handed', 'handed-over', true]],
  [' proceeded to make a number', ['proceeded to make', 'said', false]],
  [' called at the', null],
  [' had said', null],
  ["'s request", null],
  [' says that', null],
  [' saidless', null],
])('%j', (following, verb) => {
  expect(read(following)).toEqual(verb);
});
