import { expect, it, vi } from 'vitest';
import { exportRow } from '../../shared/export/export.fixture.ts';
import { fail, succeed } from '../../shared/model/result.ts';
import { concordanceHandlers, type ConcordancePorts } from './concordance-handlers.ts';

const main = { kind: 'main' } as const;
const asked = { query: 'a/b "solvents"', order: 'date', format: 'csv', to: 'file', only: null } as const;

function setUp(own: Partial<ConcordancePorts> = {}) {
  const ports = {
    library: {
      concordance: vi.fn(),
      exportRows: vi.fn(() => Promise.resolve(succeed({ rows: [exportRow()], matches: 1, problem: null }))),
    },
    chooseFile: vi.fn(() => Promise.resolve('/home/reader/solvents.csv')),
    writeFile: vi.fn(() => Promise.resolve()),
    copy: vi.fn(),
    ...own,
  };
  return { ports, handlers: concordanceHandlers(ports) };
}

it('writes a table where the user says, under a name that every system takes', async () => {
  const { ports, handlers } = setUp();
  const answer = await handlers['concordance:export'](asked, main);
  expect(answer).toEqual(succeed({ fileName: 'solvents.csv', rows: 1, matches: 1 }));
  expect(ports.chooseFile).toHaveBeenCalledExactlyOnceWith('Search a b solvents.csv', 'csv');
  expect(ports.library.exportRows).toHaveBeenCalledExactlyOnceWith({ query: asked.query, order: 'date' }, null);
  expect(ports.writeFile).toHaveBeenCalledExactlyOnceWith(
    '/home/reader/solvents.csv',
    expect.stringContaining('international solvents'),
  );
});

it('reads nothing where the user cancelled', async () => {
  const { ports, handlers } = setUp({ chooseFile: vi.fn(() => Promise.resolve(null)) });
  expect(await handlers['concordance:export'](asked, main)).toEqual(succeed(null));
  expect(ports.library.exportRows).not.toHaveBeenCalled();
});

it('copies as Markdown, one line where one is asked for', async () => {
  const { ports, handlers } = setUp();
  const only = { id: 'a', start: 7 };
  const answer = await handlers['concordance:export'](
    { ...asked, also: ['kana'], format: 'markdown', to: 'clipboard', only },
    main,
  );
  expect(answer).toEqual(succeed({ fileName: null, rows: 1, matches: 1 }));
  expect(ports.library.exportRows).toHaveBeenCalledExactlyOnceWith(
    { query: asked.query, also: ['kana'], order: 'date' },
    only,
  );
  expect(ports.copy).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^# Search: /));
  expect(ports.writeFile).not.toHaveBeenCalled();
});

it('says why a file could not be written, and why the library had no answer', async () => {
  const full = setUp({ writeFile: vi.fn(() => Promise.reject(new Error('disk full'))) });
  expect(await full.handlers['concordance:export'](asked, main)).toMatchObject({
    ok: false,
    failure: { code: 'export-not-written', message: expect.stringContaining('solvents.csv') as string },
  });
  const gone = setUp({
    library: { concordance: vi.fn(), exportRows: vi.fn(() => Promise.resolve(fail('library-process-ended', 'Gone.'))) },
  });
  expect((await gone.handlers['concordance:export'](asked, main)).ok).toBe(false);
});
