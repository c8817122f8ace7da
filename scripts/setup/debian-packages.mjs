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
  const failure = isRoot && debian ? await install(lacks, { report, run }) : await advise(lacks, { debian, run });
  if (!failure) return;
  if (lacks.some(({ essential }) => essential)) throw failure;
  report.say(`${failure.message} The app works without.`);
}

/** @returns {Promise<SetupFailure>} with the one command to run */
async function advise(lacks, { debian, run }) {
  const packages = (debian ? await choose(lacks, run) : lastChoices(lacks)).join(' ');
  return new SetupFailure({
    what: 'Something that the app uses is not installed',
    why: `this machine lacks ${namesOf(lacks)}`,
    next: debian
      ? `Run \`sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages}\`, then the same command again`
      : `Install what your system calls them (on Debian: ${packages}), then run the same command again`,
  });
}

/** @returns {Promise<SetupFailure | undefined>} */
async function install(lacks, { report, run }) {
  report.say(`installing with apt-get, as this machine lacks ${namesOf(lacks)}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-q'], { env });
  const packages = await choose(lacks, run);
  const quietly = ['-q', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
  const outcome = await run('apt-get', ['install', ...quietly, ...packages], { env });
  if (outcome.ok) return undefined;
  const before = update.ok ? '' : `; apt-get update failed before: ${lastWords(update, 2)}`;
  return new SetupFailure({
    what: `Installing ${packages.join(' ')} with apt-get failed`,
    why: lastWords(outcome, 4) + before,
    next: 'Mend that, or install them by hand, then run the same command again',
  });
}

/** The name that has been in use the longest, where no package list can be asked. */
function lastChoices(lacks) {
  return [...new Set(lacks.map(({ packages }) => packages.at(-1)).filter(Boolean))];
}

/** Of each list the first package that this release has; where that cannot be told, the one in use the longest. */
async function choose(lacks, run) {
  const names = lacks.flatMap(({ packages }) => packages);
  const { stdout } = await run('apt-cache', ['show', '--no-all-versions', ...names]);
  const known = new Set([...stdout.matchAll(/^Package: (\S+)$/gm)].map(([, name]) => name));
  return [...new Set(lacks.map(({ packages }) => packages.find((name) => known.has(name)) ?? packages.at(-1)))].filter(
    Boolean,
  );
}

/** What is lacking in words; of a long list only its beginning. */
function namesOf(lacks, most = 4) {
  const words = lacks.map(({ what }) => what);
  const rest = words.length - most;
  return rest > 1 ? `${words.slice(0, most).join(', ')} and ${rest} more` : words.join(', ');
}
