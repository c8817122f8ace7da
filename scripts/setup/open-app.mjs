import { spawn } from 'node:child_process';
import { userFolder } from './user-folder.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Chromium's sandbox cannot work for root, who has to do without it; for everybody else it stays on.
 * @returns {string[]}
 */
export function sandboxArguments(uid = process.getuid?.()) {
  return uid === 0 ? ['--no-sandbox'] : [];
}

/**
 * Opens the app and waits until it has ended. A signal to us is handed on, so that the app closes properly.
 * @param {{ executable: string, root: string, args: readonly string[], env: NodeJS.ProcessEnv, quiet: boolean }} how
 *   `env` is added to our own; `quiet` leaves out what Chromium logs on a machine without desktop services
 * @returns {Promise<number>} its exit code
 */
export function openApp({ executable, root, args, env, quiet }) {
  const switches = [...sandboxArguments(), ...(quiet ? ['--log-level=3'] : [])];
  // Set in the terminal of an editor that is itself an Electron app; it would make Electron behave as plain Node.
  const inherited = { ...process.env };
  delete inherited.ELECTRON_RUN_AS_NODE;
  const child = spawn(executable, [...switches, root, ...args], {
    cwd: userFolder(root),
    env: { ...inherited, ...env },
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    process.stderr.write(chunk);
    said = (said + chunk).slice(-8000);
  });
  const handOn = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, handOn);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const each of signals) process.off(each, handOn);
      if (/SUID sandbox helper|No usable sandbox/.test(said)) process.stderr.write(`memcon: ${sandboxAdvice}\n`);
      resolve(code ?? (signals.includes(signal) ? 0 : 1));
    });
  });
}

const sandboxAdvice =
  "Starting the app failed: this system lets no ordinary user make the namespaces that Chromium's sandbox needs. " +
  'Allow it with `sudo sysctl kernel.unprivileged_userns_clone=1` (Debian) or ' +
  '`sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0` (Ubuntu), then run the same command again.';
