import { fileURLToPath } from 'node:url';
import { endWithGuard, GUARDED, needsGuard, runGuarded } from './cli/guard.ts';
import { runCli } from './cli/run-cli.ts';
import { parsersBeside } from './library/parsers-beside.ts';

/** Entry of the command line, under plain Node; guards itself in a second process where it reads a library. Output goes out whole before the process ends by itself. */
const abort = new AbortController();
process.once('SIGINT', () => abort.abort());
process.once('SIGTERM', () => abort.abort());
// `memcon parse ... | head`: whoever reads has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const args = process.argv.slice(2);
const guarded = process.env[GUARDED];
process.exitCode = guarded === undefined && needsGuard(args) ? await guard() : await run();

function guard(): Promise<number> {
  return runGuarded(fileURLToPath(import.meta.url), args, (text) => write(process.stderr, text));
}

function run(): Promise<number> {
  endWithGuard();
  return runCli(args, {
    out: (text) => write(process.stdout, text),
    err: (text) => write(process.stderr, text),
    isTerminal: process.stderr.isTTY,
    signal: abort.signal,
    damaged: guarded === 'damaged',
    parsers: parsersBeside(import.meta.url),
  });
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => void stream.write(text, () => resolve()));
}
