import { spawn } from 'node:child_process';
import type { AskedQuery } from '../asked-query.ts';
import { clocked } from './clock.ts';
import { matchPattern } from './match-pattern.ts';
import { SHOWN, type Answer, type Program } from './program.ts';

/** Every file, whatever its name, and nothing of the user's own settings. */
const PLAIN = ['--no-config', '-uu', '-i'];
/** As bytes: many times faster. */
const ASCII = '--no-unicode';
/** The line that matches, cut to its middle; a zero byte after the path. */
const LINES = ['-H', '-0', '-N', '-o', '--no-heading', '-m', '1'];
const CONTEXT = '.{0,60}';

/** Brute force: reads all files for each query. What a query asks for must stand in one line. */
export class RipgrepProgram implements Program {
  readonly name = 'ripgrep';
  readonly queries = 3;
  readonly rehearses = false;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async ask(asked: AskedQuery): Promise<Answer | null> {
    const stages = stagesOf(asked);
    if (stages === null) return null;
    const first = await clocked(() => this.#countPaths(showing(stages), SHOWN));
    const total = await clocked(() => this.#countPaths(stages, Infinity));
    return { first: first.ms, total: total.ms, found: total.value };
  }

  /** A process that reads nothing, ms. */
  async start(): Promise<number> {
    return (await clocked(() => count(['rg', '--version'], Infinity))).ms;
  }

  /** The paths that the last stage names, until there are so many. */
  #countPaths(stages: readonly Stage[], limit: number): Promise<number> {
    const commands = stages.map((stage, at) =>
      at === 0 ? [...commandOf(stage), this.#folder] : ['xargs', '-0', '-r', ...commandOf(stage)],
    );
    return count(asPipe(commands), limit);
  }
}

/** One reading of files: of all, or of those which the stage before has named. */
interface Stage {
  readonly options: readonly string[];
  readonly pattern: string;
}

const NAMES = ['-l', '-0'];

/** Readings after which only the files that answer a query are left; null where lines cannot tell. */
export function stagesOf(asked: AskedQuery): Stage[] | null {
  if (asked.kind === 'all') return asked.words.map((word) => naming({ kind: 'all', words: [word] }));
  if (asked.kind === 'without') {
    const unwanted = naming({ kind: 'all', words: [asked.unwanted] });
    return [naming(asked), { ...unwanted, options: ['--files-without-match', '-0'] }];
  }
  return matchPattern(asked) === null ? null : [naming(asked)];
}

function commandOf({ options, pattern }: Stage): string[] {
  const ascii = /^\p{ASCII}*$/u.test(pattern) ? [ASCII] : [];
  return ['rg', ...PLAIN, ...ascii, ...options, '-e', pattern, '--'];
}

function naming(asked: AskedQuery): Stage {
  return { options: NAMES, pattern: matchPattern(asked) ?? '' };
}

/** The same, with lines to show in the end; files that are there for what they do not say show none. */
export function showing(stages: readonly Stage[]): Stage[] {
  return stages.map((stage, at) =>
    at < stages.length - 1 || stage.options !== NAMES
      ? stage
      : { options: LINES, pattern: `${CONTEXT}(?:${stage.pattern})${CONTEXT}` },
  );
}

/** Commands joined by pipes, as one for the shell; their words are handed over as they are. */
export function asPipe(commands: readonly (readonly string[])[]): string[] {
  let nth = 0;
  const line = commands.map((command) => command.map(() => `"\${${(nth += 1)}}"`).join(' ')).join(' | ');
  return ['sh', '-c', line, 'sh', ...commands.flat()];
}

/**
 * Runs a command and counts the files it names, each of which ends with a zero byte, until there are so many; then it is
 * ended. A file may be named several times in a row.
 */
function count([command = '', ...args]: readonly string[], limit: number): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const paths = new Set<string>();
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const pieces = (rest + text).split('\0');
      rest = pieces.pop() ?? '';
      // Before a path stands what was shown of the line before.
      for (const piece of pieces) paths.add(piece.slice(piece.lastIndexOf('\n') + 1));
      if (paths.size >= limit) child.stdout.destroy();
    });
    child.on('error', failed);
    // 1: nothing found; 123: nothing found by one of those that xargs started.
    child.on('close', () => done(Math.min(paths.size, limit)));
  });
}
