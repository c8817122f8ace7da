import { describe, expect, it, vi } from 'vitest';
import type { Brief } from '../../shared/brief/brief.ts';
import type { OpenedDocument } from '../../shared/ipc/channels.ts';
import { fail, succeed } from '../../shared/model/result.ts';
import { buildBrief } from '../../shared/brief/build-brief.ts';
import { madeRecord } from '../../shared/brief/fixtures/made-record.ts';
import { PrintJobs } from '../print/print-jobs.ts';
import { briefHandlers, type BriefPorts } from './brief-handlers.ts';

const main = { kind: 'main' } as const;
const opened: OpenedDocument = madeRecord();
const { summary } = opened;
const request = { id: summary.id, reading: 'marked' } as const;
const brief: Brief = buildBrief(opened, summary, 'marked');

function setUp(own: Partial<BriefPorts> = {}) {
  const jobs = new PrintJobs();
  const ports = {
    library: { document: vi.fn(() => Promise.resolve(succeed(opened))) },
    jobs,
    toPdf: vi.fn(() => Promise.resolve(succeed(new Uint8Array([37, 80])))),
    print: vi.fn(() => Promise.resolve(succeed(true))),
    chooseFile: vi.fn(() => Promise.resolve('/out/name.pdf')),
    writeFile: vi.fn(() => Promise.resolve()),
    ...own,
  };
  return { ports, jobs, handlers: briefHandlers(ports) };
}

describe('brief:save-pdf', () => {
  it('proposes a name from date and title, writes the PDF, answers the name without its folder', async () => {
    const { ports, handlers } = setUp();
    expect(await handlers['brief:save-pdf'](request, main)).toEqual(succeed({ fileName: 'name.pdf' }));
    expect(ports.chooseFile).toHaveBeenCalledWith('1956-09-07 Talks on a treaty.pdf');
    expect(ports.toPdf).toHaveBeenCalledWith(brief);
    expect(ports.writeFile).toHaveBeenCalledWith('/out/name.pdf', new Uint8Array([37, 80]));
  });

  it('lays nothing out where the user cancelled', async () => {
    const { ports, handlers } = setUp({ chooseFile: () => Promise.resolve(null) });
    expect(await handlers['brief:save-pdf'](request, main)).toEqual(succeed(null));
    expect(ports.toPdf).not.toHaveBeenCalled();
  });

  it('says why the file could not be written', async () => {
    const { handlers } = setUp({ writeFile: () => Promise.reject(new Error('EACCES')) });
    expect(await handlers['brief:save-pdf'](request, main)).toMatchObject({
      ok: false,
      failure: { code: 'pdf-not-written', message: expect.stringMatching(/name\.pdf.*EACCES/) as string },
    });
  });

  it('hands on that the record or the page failed', async () => {
    const gone = fail('no-such-record', 'gone');
    const noRecord = setUp({ library: { document: () => Promise.resolve(gone) } });
    expect(await noRecord.handlers['brief:save-pdf'](request, main)).toEqual(gone);
    const noPage = setUp({ toPdf: () => Promise.resolve(fail('print-page-failed', 'late')) });
    expect(await noPage.handlers['brief:save-pdf'](request, main)).toEqual(fail('print-page-failed', 'late'));
    expect(noPage.ports.writeFile).not.toHaveBeenCalled();
  });
});

describe('brief:print', () => {
  it('tells whether it was printed or cancelled', async () => {
    expect(await setUp().handlers['brief:print'](request, main)).toEqual(succeed({ printed: true }));
    const cancelled = setUp({ print: () => Promise.resolve(succeed(false)) });
    expect(await cancelled.handlers['brief:print'](request, main)).toEqual(succeed({ printed: false }));
  });
});

describe('the print window', () => {
  it('gets the brief of its own job and no other', async () => {
    const { jobs, handlers } = setUp();
    const { token } = jobs.open(brief);
    const other = jobs.open(brief);
    const caller = { kind: 'print', job: token } as const;
    expect(await handlers['brief:get']({ job: token }, caller)).toEqual(succeed(brief));
    expect(await handlers['brief:get']({ job: other.token }, caller)).toMatchObject({ ok: false });
    expect(await handlers['brief:get']({ job: token }, main)).toMatchObject({ ok: false });
  });

  it('says that its own job is laid out', async () => {
    const { jobs, handlers } = setUp();
    const job = jobs.open(brief);
    await handlers['brief:ready']({ job: job.token }, { kind: 'print', job: 'another' });
    await handlers['brief:ready']({ job: job.token }, { kind: 'print', job: job.token });
    expect(await job.laidOut).toBe(true);
  });
});
