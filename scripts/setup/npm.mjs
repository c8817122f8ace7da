import { runCommand } from './run-command.mjs';

/**
 * Runs npm: the one which started us if one did, else the one on the path. Which registry, proxy and keys it uses is
 * the user's own npm configuration. npm ends when we do, even when we are killed.
 * @param {readonly string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  // `npm_execpath` is npm's own script; yarn and pnpm set it to theirs.
  if (npm && /npm-cli\.[cm]?js$/.test(npm))
    return runCommand(process.execPath, [npm, ...args], { ...options, guarded: true });
  // On Windows npm is a batch file, which only a shell can start.
  return runCommand('npm', args, { ...options, guarded: true, shell: process.platform === 'win32' });
}
