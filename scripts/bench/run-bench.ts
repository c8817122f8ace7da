import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeMachine } from './machine.ts';
import { benchIndex } from './bench-index.ts';
import { benchKill } from './bench-kill.ts';
import { benchParse } from './bench-parse.ts';
import { benchSearch } from './bench-search.ts';
import { answerOnce, benchStart, ONCE } from './bench-start.ts';
import { benchTyping } from './bench-typing.ts';
import { benchCompare, type SqliteSupply } from './compare/bench-compare.ts';
import { copyCorpus } from './scratch-corpus.ts';
import { benchTruth } from './truth/bench-truth.ts';

/** Measures by name; each answers a Markdown table. */
const MEASURES: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  parse: benchParse,
  index: benchIndex,
  search: benchSearch,
  start: benchStart,
  kill: benchKill,
  compare: (given) => benchCompare(given, sqliteSupply()),
  typing: (given) => benchTyping(given, values.electron ?? '', values.app ?? ''),
};

// Entry of the process that measures: `bench.mjs MEASURE FOLDER [--records N]`, looked at by scripts/bench.mjs, which
// adds where better-sqlite3 is, or why it is not, and where Electron and the built app are.
const { values, positionals } = parseArgs({
  options: {
    records: { type: 'string' },
    sqlite: { type: 'string' },
    'sqlite-lack': { type: 'string' },
    electron: { type: 'string' },
    app: { type: 'string' },
  },
  allowPositionals: true,
});
const [name = '', folder = ''] = positionals;
const records = values.records === undefined ? null : Number(values.records);
if (name === ONCE) {
  process.stdout.write(`${JSON.stringify(await answerOnce(folder))}\n`);
} else {
  const machine = describeMachine();
  const table = name === 'truth' ? await benchTruth(folder, records) : await measured();
  process.stdout.write(`${machine}\n\n${table}\n`);
}

/** On the folder itself, or on a copy with so many records. */
async function measured(): Promise<string> {
  if (records === null) return (await MEASURES[name]?.(folder)) ?? '';
  const copy = copyCorpus(folder, records);
  try {
    return (await MEASURES[name]?.(copy)) ?? '';
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function sqliteSupply(): SqliteSupply {
  return values.sqlite === undefined ? { lack: values['sqlite-lack'] ?? 'nobody looked' } : { folder: values.sqlite };
}
