import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where set-up keeps what is dear to fetch again (the fallback Electron) and its locks. Never inside `node_modules`,
 * which `npm ci` deletes. Follows the XDG base directory rules, and the custom of macOS and Windows.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {string} [home]
 * @returns {string} an absolute path; the folder may not exist yet
 */
export function cacheFolder(env = process.env, platform = process.platform, home = homedir()) {
  // "All paths must be absolute; a relative one is invalid and must be ignored" (XDG Base Directory 0.8).
  const xdg = env.XDG_CACHE_HOME;
  if (xdg && isAbsolute(xdg)) return join(xdg, 'memcon');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'memcon');
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'memcon', 'Cache');
  return join(home, '.cache', 'memcon');
}
