import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { SetupFailure } from './setup-failure.mjs';

/** Wide enough for the three panes at full HD, with room for a window frame. */
const screen = '1920x1200x24';

/**
 * Whether there is a screen to open a window on. On Linux a DISPLAY that nothing answers on is none.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {Promise<boolean>}
 */
export async function hasDisplay(env = process.env, platform = process.platform) {
  if (platform !== 'linux') return true;
  if (env.WAYLAND_DISPLAY) return true;
  return env.DISPLAY ? answers(displayAddress(env.DISPLAY)) : false;
}

/**
 * Where the X server of a display listens.
 *
 *     :99.0                 localhost:10.0
 *      ^^                   ^^^^^^^^^ ^^
 * @param {string} display
 * @returns {import('node:net').NetConnectOpts | undefined}
 */
export function displayAddress(display) {
  const [, host, number] = /^([^:]*):(\d+)(?:\.\d+)?$/.exec(display) ?? [];
  if (number === undefined) return undefined;
  if (host === '' || host === 'unix') return { path: `/tmp/.X11-unix/X${number}` };
  return { host, port: 6000 + Number(number) };
}

async function answers(address) {
  if (!address) return false;
  const socket = connect({ ...address, timeout: 3000 });
  try {
    return await new Promise((resolve) => {
      socket.on('connect', () => resolve(true));
      socket.on('error', () => resolve(false));
      socket.on('timeout', () => resolve(false));
    });
  } finally {
    socket.destroy();
  }
}

// The shell ends the server when its own standard input closes, so that no server is left when we are killed.
const guarded = 'Xvfb "$@" & server=$!; exec 3>&-; cat >/dev/null; kill "$server" 2>/dev/null; wait "$server"';

/**
 * Starts a virtual screen on a free display number, which the server itself chooses.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ display: string, stop: () => Promise<void> }>} `display` such as `:99`
 * @throws {SetupFailure}
 */
export async function startVirtualDisplay(env = process.env) {
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'];
  // A group of its own: Ctrl+C is for the app, which needs its screen until it has closed.
  const shell = spawn('sh', ['-c', guarded, 'sh', ...args], {
    env,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = once(shell, 'close');
  let said = '';
  shell.stderr.setEncoding('utf8').on('data', (more) => (said = (said + more).slice(-2000)));
  const number = (await firstLine(shell.stdio[3])).trim();
  const stop = async () => {
    shell.stdin.end();
    await ended;
  };
  if (/^\d+$/.test(number)) return { display: `:${number}`, stop };
  await stop();
  throw new SetupFailure({
    what: 'Starting a virtual screen (Xvfb) failed',
    why: said.replaceAll(/\s+/g, ' ').trim() || 'it ended without saying why',
    next: 'Set DISPLAY to a screen that works, or mend Xvfb, then run the same command again',
  });
}

/** Text up to the first line break, or up to the end. */
async function firstLine(stream) {
  let line = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    line += chunk;
    if (line.includes('\n')) break;
  }
  return line;
}
