import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, madeRecord } from '../../shared/brief/fixtures/made-record.ts';
import type { HistoricalDocument } from '../../shared/model/document.ts';
import { RecordState } from './record-state.svelte.ts';

const title = at('Talks on a treaty');
const place = at("Secretary's Residence");

function stateOf(own: Partial<HistoricalDocument> = {}): RecordState {
  const leaves = [title, place].map((span) => ({ role: 'field-value', span }) as const);
  const made = madeRecord(own);
  const header = { ...made.document.header, title };
  const document = { ...made.document, header, leaves, ...own };
  return new RecordState({ ...made, document }, 'desk', () => ({ reading: 'marked', highlights: [] }));
}

describe('RecordState', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('unfolds the file’s header for what stands nowhere else, not for the title', () => {
    const record = stateOf();
    record.attend(title);
    expect(record.headerOpen).toBe(false);
    record.attend(place);
    expect(record.headerOpen).toBe(true);
  });

  it('lets a place go after a while, and tells two visits apart', () => {
    const record = stateOf();
    record.attend(title);
    const first = record.attention?.serial;
    record.attend(title);
    expect(record.attention?.serial).not.toBe(first);
    expect(record.attentionOn(place)).toBeNull();
    vi.runAllTimers();
    expect(record.attention).toBeNull();
  });

  it('is not named by a bare number', () => {
    const { header } = madeRecord().document;
    const heading = at('Draft treaty');
    expect(stateOf().title).toEqual(title);
    expect(stateOf({ header: { ...header, title: at('1957') }, heading }).title).toEqual(heading);
    expect(stateOf({ header: { ...header, title: null }, heading: null }).title).toBeNull();
  });

  it('steps through the mentions of the one chosen, round the ends', () => {
    const mentions = ['The Secretary', 'Ambassador agreed'].map((words, n) => ({
      participant: `p${n}`,
      span: at(words),
      rule: 'title' as const,
    }));
    const record = stateOf({ mentions });
    record.stepMention(1);
    expect(record.currentMention).toBeNull();
    record.choose('p1');
    record.stepMention(-1);
    expect(record.currentMention?.span).toEqual(at('Ambassador agreed'));
    record.choose('p1');
    expect(record.mentions).toEqual([]);
  });
});
