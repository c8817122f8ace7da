import { describe, expect, it } from 'vitest';
import type { Brief } from '../../shared/brief/brief.ts';
import { requests } from '../../shared/ipc/channels.ts';
import * as v from 'valibot';
import { PrintJobs } from './print-jobs.ts';

const brief: Brief = {
  language: 'en',
  title: 'Title',
  typeLabel: 'Memorandum of conversation',
  facts: [],
  participants: [],
  parts: [],
  reading: 'marked',
  readingNote: null,
  notes: [],
  findings: [],
  citation: 'Citation',
};

describe('PrintJobs', () => {
  it('hands out the brief by a token that the contract admits, until the job ends', async () => {
    const jobs = new PrintJobs();
    const job = jobs.open(brief);
    expect(v.is(requests['brief:get'], { job: job.token })).toBe(true);
    expect(jobs.briefOf(job.token)).toBe(brief);
    jobs.markLaidOut(job.token);
    expect(await job.laidOut).toBe(true);
    jobs.end(job.token);
    expect(jobs.briefOf(job.token)).toBeNull();
  });

  it('keeps jobs apart', () => {
    const jobs = new PrintJobs();
    expect(jobs.open(brief).token).not.toBe(jobs.open(brief).token);
    expect(jobs.briefOf('no-such-job')).toBeNull();
  });

  it('does not wait for ever', async () => {
    expect(await new PrintJobs(5).open(brief).laidOut).toBe(false);
    const jobs = new PrintJobs();
    const job = jobs.open(brief);
    jobs.end(job.token);
    expect(await job.laidOut).toBe(false);
  });
});
