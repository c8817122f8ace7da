import { runCommand } from './run-command.mjs';

/** Which Debian package brings a shared library. Newer releases renamed some (`t64`); the first that exists is taken. */
const packagesOf = {
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libsmime3.so': ['libnss3'],
  'libudev.so.1': ['libudev1'],
  'libX11.so.6': ['libx11-6'],
  'libxcb.so.1': ['libxcb1'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  'libXrandr.so.2': ['libxrandr2'],
};

/**
 * What a Linux machine still lacks to show the app.
 * @typedef {object} Lack
 * @property {string} what in words, such as `libgtk-3.so.0`
 * @property {readonly string[]} packages Debian packages that would bring it, the first that exists; may be empty
 * @property {boolean} essential the app cannot start without it
 */

/**
 * @param {string} executable Electron's
 * @param {{ display: boolean, run?: typeof runCommand }} options `display`: whether there is a screen already
 * @returns {Promise<Lack[]>}
 */
export async function findLacks(executable, { display, run = runCommand }) {
  const [libraries, font, server] = await Promise.all([
    run('ldd', [executable]),
    run('fc-list', [':lang=ja', 'family']),
    display ? undefined : run('Xvfb', ['-help']),
  ]);
  const lacks = missingLibraries(libraries.stdout).map((what) => ({
    what,
    packages: packagesOf[what] ?? [],
    essential: true,
  }));
  if (server?.missing)
    lacks.push({ what: 'Xvfb (a screen for machines without one)', packages: ['xvfb'], essential: true });
  if (font.missing || font.stdout.trim() === '') {
    lacks.push({ what: 'a Japanese font', packages: ['fonts-noto-cjk'], essential: false });
    if (font.missing) lacks.push({ what: 'fontconfig', packages: ['fontconfig'], essential: false });
  }
  return lacks;
}

/**
 * Reads the names of absent libraries out of what `ldd` prints.
 *
 *     libgtk-3.so.0 => not found
 *     ^^^^^^^^^^^^^    ^^^^^^^^^
 * @param {string} output
 * @returns {string[]}
 */
export function missingLibraries(output) {
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
}
