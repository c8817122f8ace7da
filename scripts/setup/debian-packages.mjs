import { readFileSync } from 'node:fs';
import { lastWords, runCommand } from './run-command.mjs';
import { SetupFailure } from './setup-failure.mjs';

/**
 * @param {string} [release] text of /etc/os-release
 * @returns {boolean} whether packages are installed with apt here
 */
export function isDebianLike(release = readRelease()) {
  const words = [...release.matchAll(/^(?:ID|ID_LIKE)=(.*)$/gm)].flatMap(([, value]) =>
    value.replaceAll('"', '').split(' '),
  );
  return words.includes('debian') || words.includes('ubuntu');
}

function readRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

/**
 * Makes sure that a Linux machine has what the app needs: installs it as root on Debian and Ubuntu, else says how.
 * @param {import('./system-libraries.mjs').Lack[]} lacks
 * @param {{ report: import('./report.mjs').Report, isRoot?: boolean, debian?: boolean, run?: typeof runCommand }} how
 * @throws {SetupFailure} when something essential stays missing
 */
export async function supply(
  lacks,
  { report, isRoot = process.getuid?.() === 0, debian = isDebianLike(), run = runCommand },
) {
  if (lacks.length === 0) return;
  const names = lacks.map(({ what }) => what).join(', ');
  if (!isRoot || !debian) {
    const packages = (debian ? await choose(lacks, run) : lastChoices(lacks)).join(' ');
    const next = debian
      ? `Run \`sudo apt-get install -y --no-install-recommends ${packages}\`, then the same command again`
      : `Install what your system calls them (on Debian: ${packages}), then run the same command again`;
    if (lacks.some(({ essential }) => essential)) {
      throw new SetupFailure({ what: 'The app cannot start here', why: `this machine lacks ${names}`, next });
    }
    report.say(`this machine lacks ${names}; the app works without. ${next}.`);
    return;
  }
  report.say(`installing with apt-get, as this machine lacks ${names}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-q'], { env });
  const packages = await choose(lacks, run);
  const quietly = ['-q', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
  const install = await run('apt-get', ['install', ...quietly, ...packages], { env });
  if (install.ok) return;
  const why = lastWords(install, 4) + (update.ok ? '' : `; apt-get update failed before: ${lastWords(update, 2)}`);
  const failure = new SetupFailure({
    what: `Installing ${packages.join(' ')} with apt-get failed`,
    why,
    next: 'Mend that, or install them by hand, then run the same command again',
  });
  if (lacks.some(({ essential }) => essential)) throw failure;
  report.say(failure.message);
}

/** The name that has been in use the longest, where no package list can be asked. */
function lastChoices(lacks) {
  return [...new Set(lacks.map(({ packages }) => packages.at(-1)).filter(Boolean))];
}

/** Of each list the first package that this release has. */
async function choose(lacks, run) {
  const chosen = new Set();
  for (const { packages } of lacks) {
    let name = packages.at(-1);
    for (const candidate of packages.slice(0, -1)) {
      if ((await run('apt-cache', ['show', '--no-all-versions', candidate])).ok) {
        name = candidate;
        break;
      }
    }
    if (name !== undefined) chosen.add(name);
  }
  return [...chosen];
}
