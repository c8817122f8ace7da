import { expect, it } from 'vitest';
import { readSample, teiSample } from './stated.fixture.ts';

it('takes the edition and the title that the format sets above the record', () => {
  const volume = teiSample('<head>1. Memorandum</head><p>He spoke.</p>');
  expect(volume.document.header).toMatchObject({
    shape: 'stated',
    fields: [{ name: 'volume', label: null }],
    title: null,
  });
  expect(volume.words(volume.document.header.fields[0]?.value)).toBe('Foreign Relations, Japan');
  const page = readSample('<title>Joint Statement</title><body><p>The two Governments agreed.</p>');
  expect(page.words(page.document.header.title)).toBe('Joint Statement');
});

it('leaves the header that the record itself writes', () => {
  const { document, words } = readSample(
    '<title>Database</title><body>[Title] Joint Statement<br>[Date] June 21, 1957<br>[Full text]<br><br>The two.',
  );
  expect(document.header.shape).toBe('world-and-japan');
  expect(words(document.header.title)).toBe('Joint Statement');
});
