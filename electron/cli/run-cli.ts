import packageJson from '../../package.json' with { type: 'json' };
import type { Result } from '../../shared/model/result.ts';
import { DAMAGE_EXIT, isDamage, UNREADABLE } from '../library/damage.ts';
import type { CliStreams, ExitCode } from './streams.ts';
import { USAGE, type CommandName } from './usage.ts';

type Command = (args: readonly string[], streams: CliStreams) => Promise<Result<ExitCode>>;

/** Each loads what it needs: a search does without all that reads files. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  parse: async () => (await import('./parse-command.ts')).parseCommand,
  index: async () => (await import('./index-command.ts')).indexCommand,
  search: async () => (await import('./search-command.ts')).searchCommand,
};

/**
 * Runs one command line. Whatever goes wrong becomes one line on `err`.
 *
 * @param args without the program's own name
 */
export async function runCli(args: readonly string[], streams: CliStreams): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await (name === undefined ? streams.err(USAGE.memcon) : streams.out(USAGE.memcon));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    await streams.out(`${packageJson.version}\n`);
    return 0;
  }
  if (!isCommand(name)) {
    return complain(streams, `memcon: there is no command "${name}"; memcon --help lists them.`, 2);
  }
  if (asksForHelp(rest)) {
    await streams.out(USAGE[name]);
    return 0;
  }
  try {
    const command = await COMMANDS[name]();
    const result = await command(rest, streams);
    if (result.ok) return result.value;
    return await complain(streams, result.failure.message, result.failure.code === UNREADABLE ? DAMAGE_EXIT : 2);
  } catch (error) {
    if (isDamage(error)) return complain(streams, `memcon ${name}: ${String(error)}.`, DAMAGE_EXIT);
    return complain(streams, `memcon ${name}: ${String(error)}; please report this.`, 1);
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}

async function complain(streams: CliStreams, message: string, code: ExitCode): Promise<ExitCode> {
  await streams.err(`${message.replace(/\s*\n\s*/gu, ' ')}\n`);
  return code;
}
