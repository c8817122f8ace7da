import { join } from 'node:path';
import { expect, test } from 'vitest';
import { userFolder } from './user-folder.mjs';

const root = join('/', 'project');
const env = { npm_package_json: join(root, 'package.json'), INIT_CWD: '/home/a' };

test('under npm, the user stands where npm was called', () => {
  expect(userFolder(root, env, root)).toBe('/home/a');
});

test('without npm, under npm of another project, or with a folder of its own, a process stands where it is', () => {
  expect(userFolder(root, {}, '/elsewhere')).toBe('/elsewhere');
  expect(userFolder(root, { ...env, npm_package_json: '/other/package.json' }, root)).toBe(root);
  expect(userFolder(root, env, '/elsewhere')).toBe('/elsewhere');
});
