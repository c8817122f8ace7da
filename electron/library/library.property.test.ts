import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Desk, memorandum, update, valueOf } from './desk.fixture.ts';
import type { Library } from './library.ts';

const PATHS = ['frus/a.txt', 'frus/b.txt', 'frus/one/c.txt', 'frus/one/d.txt', 'frus/two/e.txt', 'dfat/a.txt'];
const TOPICS = ['fisheries', 'solvents', 'treaties', 'whaling'];

type Step =
  | { readonly kind: 'write'; readonly path: string; readonly topic: string | null }
  | { readonly kind: 'move'; readonly path: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'update' | 'reopen' | 'cancelled update' };

const path = fc.constantFrom(...PATHS);
const step: fc.Arbitrary<Step> = fc.oneof(
  // A null topic is a file that holds no record.
  fc.record({ kind: fc.constant('write' as const), path, topic: fc.constantFrom(...TOPICS, null) }),
  fc.record({ kind: fc.constant('move' as const), path, to: path }),
  fc.record({ kind: fc.constant('remove' as const), path: fc.constantFrom(...PATHS, 'frus/one') }),
  fc.record({ kind: fc.constantFrom('update' as const, 'reopen' as const, 'cancelled update' as const) }),
);

function act(desk: Desk, step: Step): void {
  if (step.kind === 'write') desk.write(step.path, step.topic === null ? '' : memorandum(step.topic));
  if (step.kind === 'move' && step.path !== step.to && existsSync(desk.at(step.path))) desk.move(step.path, step.to);
  if (step.kind === 'remove' && existsSync(desk.at(step.path))) desk.remove(step.path);
}

/** All that can be seen of a library, except what depends on the order in which its records came. */
async function view(library: Library): Promise<unknown> {
  const found: Record<string, unknown> = {};
  for (const topic of TOPICS) {
    const { total, hits } = await library.search(topic, 100);
    found[topic] = { total, hits: hits.map(({ documentId }) => documentId).sort() };
  }
  const { folders, documents } = await library.state();
  const list = library.list();
  const opened = await Promise.all(list.map(async ({ id }) => valueOf(await library.document(id))));
  return { found, folders, documents, list, opened };
}

it('is, after any changes, what a fresh library of the same files would be', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const desk = new Desk();
      try {
        for (const folder of ['frus', 'dfat']) desk.folder(folder);
        let kept = await desk.library('kept');
        for (const folder of ['frus', 'dfat']) await kept.addFolder(desk.at(folder));
        for (const one of steps) {
          act(desk, one);
          if (one.kind === 'update') await update(kept);
          if (one.kind === 'cancelled update') {
            const controller = new AbortController();
            await update(kept, {
              signal: controller.signal,
              onProgress: ({ phase }) => (phase === 'reading' ? controller.abort() : undefined),
            });
          }
          if (one.kind === 'reopen') {
            await desk.close(kept);
            kept = await desk.library('kept');
          }
        }
        const fresh = await desk.library('fresh');
        for (const folder of ['frus', 'dfat']) await fresh.addFolder(desk.at(folder));
        const [keptReport, freshReport] = [await update(kept), await update(fresh)];
        expect(keptReport.skipped).toEqual(freshReport.skipped);
        expect(await view(kept)).toEqual(await view(fresh));
      } finally {
        await desk.clear();
      }
    }),
    { numRuns: 40 },
  );
});
