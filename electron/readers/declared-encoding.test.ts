import { expect, it } from 'vitest';
import { declaredEncoding } from './declared-encoding.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

it.each([
  ['<?xml version="1.0" encoding="ISO-8859-1"?><TEI/>', 'windows-1252'],
  ["<?xml version='1.0' encoding='Shift_JIS'?><TEI/>", 'shift_jis'],
  ['<html><head><META http-equiv="Content-Type" content="text/html; charset=x-sjis">', 'shift_jis'],
  ['<html><head><meta charset=EUC-JP>', 'euc-jp'],
  ['<html><head><meta charset="utf-8">', null],
  ['The charset=sjis of a plain text says nothing.', null],
])('%j', (text, name) => {
  expect(declaredEncoding(bytes(text))).toBe(name);
});
