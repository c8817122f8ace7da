import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { CommandName } from './usage.ts';

export interface Arguments {
  readonly positionals: readonly string[];
  /** Only options that were given. */
  readonly options: Readonly<Record<string, string>>;
}

/** Reads a command's arguments; an option that it does not know, or one without its value, fails with one sentence. */
export function readArguments(
  command: CommandName,
  args: readonly string[],
  names: readonly string[],
): Result<Arguments> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    return succeed({ positionals, options: values as Record<string, string> });
  } catch (error) {
    const why = error instanceof Error ? error.message.split(/[.\n]/u)[0] : String(error);
    return badArgument(command, String(why));
  }
}

export function badArgument(command: CommandName, why: string): ReturnType<typeof fail> {
  return fail('bad-argument', `memcon ${command}: ${why}; memcon ${command} --help tells more.`);
}
