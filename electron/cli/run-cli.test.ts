import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { Desk, memorandum } from '../library/desk.fixture.ts';
import { runCli } from './run-cli.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...args: string[]): Promise<Outcome> {
  return runWith({ signal: new AbortController().signal, isTerminal: false }, args);
}

async function runWith(
  given: { readonly signal: AbortSignal; readonly isTerminal: boolean },
  args: readonly string[],
): Promise<Outcome> {
  const outcome = { out: '', err: '' };
  const code = await runCli(args, {
    out: (text) => Promise.resolve(void (outcome.out += text)),
    err: (text) => Promise.resolve(void (outcome.err += text)),
    ...given,
  });
  return { code, ...outcome };
}

/** One sentence on stderr, nothing on stdout, exit code 2. */
function expectComplaint({ code, out, err }: Outcome, words: string): void {
  expect(err).toContain(words);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(out).toBe('');
  expect(code).toBe(2);
}

describe('memcon', () => {
  it('helps, overall and with each command', async () => {
    const overall = await run('--help');
    expect(overall).toMatchObject({ code: 0, err: '' });
    for (const command of ['parse', 'index', 'search']) {
      expect(overall.out).toContain(command);
      const help = await run(command, '--help');
      expect(help).toMatchObject({ code: 0, err: '' });
      expect(help.out).toContain(`Usage: memcon ${command}`);
    }
  });

  it('tells its version', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
  });

  it('refuses what it does not know in one line', async () => {
    expectComplaint(await run('translate'), 'no command "translate"');
    expectComplaint(await run('index', '--depth', '3', 'x'), '--depth');
    expect((await run()).code).toBe(2);
  });
});

describe('memcon parse', () => {
  it('prints one JSON object a line', async () => {
    const a = desk.write('a.txt', memorandum('fisheries'));
    const b = desk.write('b.txt', memorandum('solvents'));
    const { code, out, err } = await run('parse', a, b);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records).toHaveLength(2);
    expect(records[0]).toMatchObject({
      schema: 'memcon/historical-document@1',
      identity: { path: a, bytes: memorandum('fisheries').length },
      header: { title: { text: 'Memorandum of a Conversation on fisheries' } },
    });
  });

  it('goes on past a file that is not there, and fails in the end', async () => {
    const { code, out, err } = await run('parse', desk.at('none.txt'), desk.write('a.txt', memorandum('fisheries')));
    expect(code).toBe(2);
    expect(err).toContain('no such file');
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  it('asks for a file, and refuses a folder', async () => {
    expectComplaint(await run('parse'), 'at least one file');
    expectComplaint(await run('parse', desk.folder('frus')), 'is a folder');
  });

  it('reads a file in the encoding that was named', async () => {
    const path = desk.write('a.txt', new TextEncoder().encode('Señor Muñoz agreed.\n'));
    expect(JSON.parse((await run('parse', path, '--encoding', 'Windows-1252')).out)).toMatchObject({
      identity: { encoding: 'windows-1252', encodingDetected: { name: 'utf-8', confidence: 1 } },
    });
    expectComplaint(await run('parse', path, '--encoding', 'klingon'), 'klingon is no encoding');
    const wide = desk.write('wide.txt', Buffer.from(memorandum('fisheries'), 'utf16le'));
    expectComplaint(await run('parse', wide, '--encoding', 'euc-jp'), 'wide.txt cannot be read as EUC-JP');
  });
});

describe('memcon index and search', () => {
  it('build a library, keep it up to date, and find records in it', async () => {
    desk.write('frus/a.txt', memorandum('fisheries'));
    desk.write('dfat/b.txt', memorandum('solvents'));
    const library = desk.at('library');
    const first = await run('index', desk.at('frus'), '--library', library);
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
    expect(first.out.trimEnd().split('\n')).toHaveLength(1);
    expect(Object.keys(JSON.parse(first.out) as object)).toEqual([
      'files',
      'documents',
      'added',
      'changed',
      'removed',
      'skipped',
      'bytes',
      'seconds',
    ]);
    // A folder that is in the library and not named stays.
    const second = await run('index', desk.at('dfat'), '--library', library);
    expect(JSON.parse(second.out)).toMatchObject({ files: 2, documents: 2, added: 1, changed: 0, removed: 0 });
    const { code, out, err } = await run('search', 'solvents', '--library', library, '--limit', '5');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = JSON.parse(out) as { total: number; hits: Record<string, unknown>[] };
    expect(Object.keys(answer)).toEqual(['total', 'milliseconds', 'hits']);
    expect(answer.total).toBe(1);
    expect(Object.keys(answer.hits[0] ?? {})).toEqual(['documentId', 'path', 'title', 'date', 'score', 'snippets']);
    expect(answer.hits[0]).toMatchObject({ path: desk.at('dfat/b.txt'), date: '1956-09-07' });
  });

  it('print every match with its citation, as CSV or Markdown', async () => {
    desk.write('frus/a.txt', memorandum('fisheries'));
    const library = desk.at('library');
    await run('index', desk.at('frus'), '--library', library);
    const csv = await run('search', 'fisheries', '--library', library, '--format', 'csv');
    expect({ code: csv.code, err: csv.err }).toEqual({ code: 0, err: '' });
    expect(csv.out.split('\r\n')).toHaveLength(4);
    expect(csv.out).toContain('frus/a.txt');
    const markdown = await run('search', 'fisheries', '--library', library, '--format', 'markdown');
    expect(markdown.out).toMatch(/^# Search: `fisheries`\n\n2 matches, in 1 record, by date\./);
    expect(markdown.out).toContain('Department of State, Central Files');
    const broken = await run('search', 'fisheries AND (', '--library', library, '--format', 'csv');
    expect(broken.code).toBe(0);
    expect(broken.err).toContain('memcon search: at ');
  });

  it('refuse bad arguments and leave nothing behind', async () => {
    const library = desk.at('library');
    const frus = desk.folder('frus');
    expectComplaint(await run('index', '--library', library), 'at least one folder');
    expectComplaint(await run('index', frus), '--library DIR');
    expectComplaint(await run('index', frus, desk.at('none'), '--library', library), 'no such folder');
    expectComplaint(await run('index', desk.write('a.txt', 'x'), '--library', library), 'is a file');
    expectComplaint(await run('search', 'x', '--library', library), 'no library');
    expect(existsSync(library)).toBe(false);
    expectComplaint(await run('search', '--library', library), 'what to search for');
    expectComplaint(await run('search', 'x'), '--library DIR');
    expectComplaint(await run('search', 'x', '--library', library, '--format', 'xml'), 'json, csv, markdown');
    expectComplaint(await run('search', 'x', '--library', library, '--format', 'csv', '--limit', '5'), '--limit');
    for (const limit of ['0', '-1', '1.5', 'many']) {
      expectComplaint(await run('search', 'x', '--library', library, `--limit=${limit}`), '--limit');
    }
    desk.write('papers/a.txt', 'x');
    expectComplaint(await run('index', frus, '--library', desk.at('papers')), 'holds other files');
  });

  it('stop on Ctrl+C with what was read, and exit code 130', async () => {
    desk.write('frus/a.txt', memorandum('fisheries'));
    const given = { signal: AbortSignal.abort(), isTerminal: false };
    const { code, err } = await runWith(given, ['index', desk.at('frus'), '--library', desk.at('library')]);
    expect(code).toBe(130);
    expect(err).toContain('interrupted');
  });

  it('show progress on a terminal in one line that is written over', async () => {
    desk.write('frus/a.txt', memorandum('fisheries'));
    const given = { signal: new AbortController().signal, isTerminal: true };
    const { err } = await runWith(given, ['index', desk.at('frus'), '--library', desk.at('library')]);
    expect(err).toContain('\r');
    expect(err).not.toContain('\n');
    expect(err.endsWith('\r\u001B[2K')).toBe(true);
  });
});
