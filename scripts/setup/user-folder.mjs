import { join } from 'node:path';

/**
 * Where the user stands. `npm run` changes to the project's folder and keeps the former one in INIT_CWD; paths that
 * the user types are meant from there.
 * @param {string} root the project
 * @returns {string}
 */
export function userFolder(root, env = process.env, current = process.cwd()) {
  const fromNpm = env.npm_package_json === join(root, 'package.json') && current === root;
  return (fromNpm && env.INIT_CWD) || current;
}
