import { expect, test } from 'vitest';
import { Report } from './report.mjs';

function recorder(isTTY) {
  const written = [];
  return { isTTY, written, write: (text) => written.push(text) };
}

test('in a log, progress is a line for each tenth', () => {
  const stream = recorder(false);
  const report = new Report(stream);
  for (let done = 0; done <= 200e6; done += 1e6) report.progress('downloading', done, 200e6);
  expect(stream.written).toHaveLength(11);
  expect(stream.written[5]).toBe('memcon: downloading: 100 of 200 MB (50 %)\n');
});

test('on a terminal, progress is one line that changes, and is closed before the next words', () => {
  const stream = recorder(true);
  const report = new Report(stream);
  report.progress('downloading', 1e6, 4e6);
  report.progress('downloading', 5e6, 4e6);
  report.say('unpacking');
  expect(stream.written.map((text) => text.replace('\u001b[K', ''))).toEqual([
    '\rmemcon: downloading: 1 of 4 MB (25 %)',
    '\rmemcon: downloading: 5 of 4 MB (100 %)',
    '\n',
    'memcon: unpacking\n',
  ]);
});

test('the next progress starts anew', () => {
  const stream = recorder(false);
  const report = new Report(stream);
  report.progress('a', 9, 10);
  report.progressDone();
  report.progress('b', 1, 10);
  expect(stream.written).toHaveLength(2);
});
