import { expect, it } from 'vitest';
import { readPartHeading } from './part-heading.ts';

it.each([
  ['[Attachment]', { kind: 'attachment', opensAttachment: true }],
  ['[Enclosure 1—Telegram]', { kind: 'enclosure', opensAttachment: true }],
  ['[Subenclosure]', { kind: 'enclosure', opensAttachment: true }],
  ['Attachment', { kind: 'attachment', opensAttachment: true }],
  ['[Tab A]', { kind: 'attachment', opensAttachment: true }],
  ['ORAL POINTS', { kind: 'oral-points', opensAttachment: false }],
  ['“Oral Points”', { kind: 'oral-points', opensAttachment: false }],
  ['AIDE-MÉMOIRE', { kind: 'aide-memoire', opensAttachment: false }],
  ['Joint Communiqué', { kind: 'communique', opensAttachment: false }],
  ['[sic]', null],
  ['Attachments to the memorandum were sent', null],
  ['The oral points', null],
])('%s', (line, heading) => {
  expect(readPartHeading(line)).toEqual(heading);
});
