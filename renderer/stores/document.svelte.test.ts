import { describe, expect, it } from 'vitest';
import type { OpenedDocument } from '../../shared/ipc/channels.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import { DocumentStore } from './document.svelte.ts';
import { FakeApi } from './fake-api.ts';

/** The store hands a record on unread, so a record of a test needs its id only. */
const record = (id: string) => ({ summary: { id }, text: id }) as OpenedDocument;

describe('DocumentStore', () => {
  it('opens a record at a place', async () => {
    const store = new DocumentStore(new FakeApi({ 'document:open': ({ id }) => succeed(record(id)) }));
    await store.open('a', { start: 3, end: 9 });
    expect(store.opened?.text).toBe('a');
    expect(store.place).toEqual({ start: 3, end: 9 });
    expect(store.opening).toBe(false);
  });

  it('keeps the record before until the next is there, and drops one that was overtaken', async () => {
    const waiting = new Map<string, (answer: Result<OpenedDocument>) => void>();
    const api = new FakeApi({ 'document:open': ({ id }) => new Promise((resolve) => waiting.set(id, resolve)) });
    const store = new DocumentStore(api);
    const first = store.open('a');
    const second = store.open('b');
    expect(store.opening).toBe(true);
    waiting.get('b')?.(succeed(record('b')));
    await second;
    waiting.get('a')?.(succeed(record('a')));
    await first;
    expect(store.opened?.text).toBe('b');
  });

  it('goes to the same place again without reading the record again', async () => {
    const api = new FakeApi({ 'document:open': ({ id }) => succeed(record(id)) });
    const store = new DocumentStore(api);
    const place = { start: 3, end: 9 };
    await store.open('a', place);
    const before = store.place;
    await store.open('a', place);
    expect(api.count('document:open')).toBe(1);
    expect(store.place).toEqual(before);
    expect(store.place).not.toBe(before);
  });

  it('reads the record anew in another encoding, or leaves it as it was', async () => {
    const api = new FakeApi({
      'document:open': ({ id }) => succeed(record(id)),
      'document:set-encoding': ({ id, encoding }) => succeed(record(`${id} in ${encoding}`)),
    });
    const store = new DocumentStore(api);
    expect(await store.setEncoding('euc-jp')).toBeNull();
    expect(api.count('document:set-encoding')).toBe(0);
    await store.open('a', { start: 3, end: 9 });
    expect(await store.setEncoding('euc-jp')).toBeNull();
    expect(store.opened?.text).toBe('a in euc-jp');
    expect(store.place).toBeNull();
    api.handlers['document:set-encoding'] = () => fail('not-this-encoding', 'No text in it.');
    expect((await store.setEncoding('utf-16le'))?.code).toBe('not-this-encoding');
    expect(store.opened?.text).toBe('a in euc-jp');
    expect(store.failure).toBeNull();
  });

  it('says what failed, and tries again', async () => {
    const api = new FakeApi({ 'document:open': () => fail('missing', 'The record is no longer in the library.') });
    const store = new DocumentStore(api);
    await store.open('a');
    expect(store.failure?.code).toBe('missing');
    expect(store.opening).toBe(false);
    api.handlers['document:open'] = ({ id }) => succeed(record(id));
    await store.retry();
    expect(store.opened?.text).toBe('a');
  });
});
