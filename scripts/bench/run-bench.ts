import { describeMachine } from './machine.ts';
import { benchIndex } from './bench-index.ts';
import { benchParse } from './bench-parse.ts';
import { benchSearch } from './bench-search.ts';
import { answerOnce, benchStart, ONCE } from './bench-start.ts';

/** Measures by name; each answers a Markdown table. */
const MEASURES: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  parse: benchParse,
  index: benchIndex,
  search: benchSearch,
  start: benchStart,
};

// Entry of the process that measures: `bench.mjs MEASURE FOLDER`, both looked at by scripts/bench.mjs.
const [name = '', folder = ''] = process.argv.slice(2);
if (name === ONCE) {
  process.stdout.write(`${JSON.stringify(await answerOnce(folder))}\n`);
} else {
  const machine = describeMachine();
  const table = await MEASURES[name]?.(folder);
  process.stdout.write(`${machine}\n\n${table ?? ''}\n`);
}
