import { expect, test } from 'vitest';
import { findLacks, missingLibraries } from './system-libraries.mjs';

const ldd = `	linux-vdso.so.1 (0x00007ffd)
	libffmpeg.so => /opt/libffmpeg.so (0x00007f)
	libgtk-3.so.0 => not found
	libnss3.so => not found
	libodd.so.7 => not found
`;

/** Programs that answer as given; the others are not there. */
const machine = (answers) => async (command) =>
  command in answers
    ? { ok: true, stdout: answers[command], missing: false }
    : { ok: false, stdout: '', missing: true };

test('absent libraries are read from what ldd prints', () => {
  expect(missingLibraries(ldd)).toEqual(['libgtk-3.so.0', 'libnss3.so', 'libodd.so.7']);
  expect(missingLibraries('	statically linked')).toEqual([]);
});

test('a machine that has everything lacks nothing', async () => {
  const run = machine({ ldd: '', 'fc-list': 'Noto Sans CJK JP\n', Xvfb: '' });
  expect(await findLacks('/electron', { display: false, run })).toEqual([]);
});

test('libraries and a screen are essential, a Japanese font is not', async () => {
  const lacks = await findLacks('/electron', { display: false, run: machine({ ldd, 'fc-list': '\n' }) });
  expect(lacks.filter(({ essential }) => essential).flatMap(({ packages }) => packages)).toEqual([
    'libgtk-3-0t64',
    'libgtk-3-0',
    'libnss3',
    'xvfb',
  ]);
  expect(lacks.filter(({ essential }) => !essential)).toEqual([
    { what: 'a Japanese font', packages: ['fonts-noto-cjk'], essential: false },
  ]);
});

test('a library that no package is known for is told by its name', async () => {
  const lacks = await findLacks('/electron', { display: true, run: machine({ ldd, 'fc-list': 'x' }) });
  expect(lacks.at(-1)).toEqual({ what: 'libodd.so.7', packages: [], essential: true });
});

test('with a screen, no virtual one is asked for', async () => {
  expect(await findLacks('/electron', { display: true, run: machine({ ldd: '', 'fc-list': 'x' }) })).toEqual([]);
});
