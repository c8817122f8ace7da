import { expect, test } from 'vitest';
import { isDebianLike, supply } from './debian-packages.mjs';
import { silentReport } from './silent-report.fixture.mjs';

const gtk = { what: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'], essential: true };
const font = { what: 'a Japanese font', packages: ['fonts-noto-cjk'], essential: false };

/** A machine where only the given packages exist; what is run is noted. */
function machine({ exist = [], failing = [] } = {}) {
  const ran = [];
  const run = async (command, args) => {
    ran.push([command, ...args].join(' '));
    const found = command === 'apt-cache' ? exist.filter((name) => args.includes(name)) : [];
    const ok = !failing.some((word) => args.includes(word));
    const stdout = found.map((name) => `Package: ${name}\nVersion: 1\n`).join('\n');
    return { ok, code: ok ? 0 : 100, signal: null, stdout, stderr: ok ? '' : 'E: no' };
  };
  return { run, installs: () => ran.filter((line) => line.includes('install')) };
}

const how = (more) => ({ report: silentReport().report, isRoot: true, debian: true, ...more });

test('Debian, Ubuntu and what descends from them are known', () => {
  expect(isDebianLike('PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n')).toBe(true);
  expect(isDebianLike('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(true);
  expect(isDebianLike('ID=fedora\nID_LIKE="rhel"\n')).toBe(false);
  expect(isDebianLike('')).toBe(false);
});

test('root gets what is missing, under the names which this release has', async () => {
  const old = machine({ exist: ['libgtk-3-0'] });
  await supply([gtk, font], how({ run: old.run }));
  expect(old.installs()).toEqual([
    'apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 libgtk-3-0 fonts-noto-cjk',
  ]);
  const recent = machine({ exist: ['libgtk-3-0t64', 'fonts-noto-cjk'] });
  await supply([gtk], how({ run: recent.run }));
  expect(recent.installs()[0]).toMatch(/ libgtk-3-0t64$/);
});

test('nobody else is asked for a password: the one command is printed', async () => {
  const { run, installs } = machine();
  await expect(supply([gtk, font], how({ isRoot: false, run }))).rejects.toThrow(
    'Run `sudo apt-get update && sudo apt-get install -y --no-install-recommends libgtk-3-0 fonts-noto-cjk`, then the same command again.',
  );
  expect(installs()).toEqual([]);
});

test('of a long list only the beginning is told, and all packages are', async () => {
  const many = Array.from({ length: 7 }, (_, at) => ({ what: `lib${at}.so`, packages: [`lib${at}`], essential: true }));
  await expect(supply(many, how({ isRoot: false, run: machine().run }))).rejects.toThrow(
    /lacks lib0\.so, lib1\.so, lib2\.so, lib3\.so and 3 more\. Run .* lib0 lib1 lib2 lib3 lib4 lib5 lib6`/,
  );
});

test('elsewhere the Debian names serve as a hint', async () => {
  const { run } = machine();
  await expect(supply([gtk], how({ debian: false, run }))).rejects.toThrow('(on Debian: libgtk-3-0)');
});

test('what is not essential does not stop the app', async () => {
  const { report, words } = silentReport();
  await supply([font], how({ report, isRoot: false, run: machine().run }));
  expect(words()).toMatch(/lacks a Japanese font\. Run .* The app works without\./);
  const failing = machine({ exist: ['fonts-noto-cjk'], failing: ['fonts-noto-cjk'] });
  await supply([font], how({ report, run: failing.run }));
  expect(words()).toContain('Installing fonts-noto-cjk with apt-get failed');
});

test('a failed install says why, and that the update before it failed', async () => {
  const { run } = machine({ failing: ['libgtk-3-0', 'update'] });
  await expect(supply([gtk], how({ run }))).rejects.toThrow(
    'Installing libgtk-3-0 with apt-get failed: exit code 100, it said "E: no"; apt-get update failed before',
  );
});

test('with nothing missing, nothing is run', async () => {
  await supply([], how({ run: () => Promise.reject(new Error('not to be called')) }));
});
