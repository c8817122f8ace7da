import { runCli } from './cli/run-cli.ts';
import { parsersBeside } from './library/parsers-beside.ts';

/** Entry of the command line, under plain Node. Output goes out whole before the process ends by itself. */
const abort = new AbortController();
process.once('SIGINT', () => abort.abort());
process.once('SIGTERM', () => abort.abort());
// `memcon parse ... | head`: whoever reads has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => write(process.stdout, text),
  err: (text) => write(process.stderr, text),
  isTerminal: process.stderr.isTTY,
  signal: abort.signal,
  parsers: parsersBeside(import.meta.url),
});

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => void stream.write(text, () => resolve()));
}
