import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from './cache-folder.mjs';

test('the cache is where the system keeps caches', () => {
  expect(cacheFolder({}, 'linux', '/home/a')).toBe(join('/home/a', '.cache', 'memcon'));
  expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux', '/home/a')).toBe(join('/x', 'memcon'));
  expect(cacheFolder({}, 'darwin', '/Users/a')).toBe(join('/Users/a', 'Library', 'Caches', 'memcon'));
  expect(cacheFolder({ LOCALAPPDATA: 'L' }, 'win32', 'H')).toBe(join('L', 'memcon', 'Cache'));
});

test('a relative XDG_CACHE_HOME is ignored, as the specification asks', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: 'x' }, 'linux', '/home/a')).toBe(join('/home/a', '.cache', 'memcon'));
});
