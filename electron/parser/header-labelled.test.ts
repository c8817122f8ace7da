import { expect, it } from 'vitest';
import { parseHeader } from './header.ts';

function read(text: string) {
  const { shape, fields, bodyStart } = parseHeader(text);
  return {
    shape,
    fields: Object.fromEntries(fields.map(({ name, value }) => [name, value && text.slice(value.start, value.end)])),
    body: text.slice(bodyStart).trim(),
  };
}

it('reads the block of labels at the very top', () => {
  const text =
    'Title: 102. Memorandum of a Conversation\nDate: Washington, September 7, 1956, 9 p.m.\nSource:\nVolume: Japan, Volume XXIII\n' +
    'URL: https://example.org/d102\n\nSource: this line is body.\n';
  expect(read(text)).toEqual({
    shape: 'labelled',
    fields: {
      title: '102. Memorandum of a Conversation',
      date: 'Washington, September 7, 1956, 9 p.m.',
      source: null,
      volume: 'Japan, Volume XXIII',
      url: 'https://example.org/d102',
    },
    body: 'Source: this line is body.',
  });
});

it('lets a value go on over further lines, but not over the last label', () => {
  const text = 'Title: A\nSource: Department of State,\nCentral Files.\nURL: x\nBody without a blank line.';
  expect(read(text)).toMatchObject({
    fields: { source: 'Department of State,\nCentral Files.', url: 'x' },
    body: 'Body without a blank line.',
  });
});

it('takes line ends of Windows', () => {
  expect(read('Title: A\r\nDate: May 4, 1956\r\n\r\nBody')).toMatchObject({
    fields: { title: 'A', date: 'May 4, 1956' },
    body: 'Body',
  });
});

it.each(['Source: a note that stands first\n\nBody', 'Subject: Fish\nDate: May 4, 1956\n', 'The talks.\nTitle: A'])(
  'is no header: %j',
  (text) => {
    expect(read(text).shape).toBe('none');
  },
);
