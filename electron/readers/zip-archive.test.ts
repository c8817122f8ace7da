import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isZip, ZipArchive } from './zip-archive.ts';
import { cpuTimeOf } from '../cpu-time.fixture.ts';

const files = { 'word/document.xml': strToU8('<w:document/>'.repeat(400)), mimetype: strToU8('text/plain') };
const zipped = zipSync(files);

async function open(bytes: Uint8Array): Promise<ZipArchive> {
  const archive = await ZipArchive.open(bytes, '/papers/talks.docx');
  if (!archive.ok) throw new Error(archive.failure.message);
  return archive.value;
}

/** The archive with a number of its directory set: at `offset` of the entry of `name`. */
function withField(name: string, offset: number, value: number, bytes = 4): Uint8Array {
  const changed = Uint8Array.from(zipped);
  const at = Buffer.from(changed).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  let entry = at;
  while (!Buffer.from(changed.subarray(entry + 46, entry + 46 + name.length)).equals(Buffer.from(name))) entry += 1;
  for (let byte = 0; byte < bytes; byte += 1) changed[entry + offset + byte] = (value >>> (8 * byte)) & 0xff;
  return changed;
}

const CRC = 16;
const SIZE = 24;
const FLAGS = 8;

describe('ZipArchive', () => {
  it('reads parts by name', async () => {
    const archive = await open(zipped);
    expect(archive.names).toEqual(['word/document.xml', 'mimetype']);
    expect(await archive.read('mimetype')).toMatchObject({ ok: true, value: Buffer.from('text/plain') });
    expect(await archive.read('word/none.xml')).toEqual({ ok: true, value: null });
  });

  it('says what is damaged', async () => {
    const message =
      /^talks\.docx is damaged: its part word\/document\.xml cannot be unpacked \(.+\); get the file anew\.$/;
    const failure = { code: 'zip-damaged', message: expect.stringMatching(message) as string };
    const broken = Uint8Array.from(zipped);
    broken.fill(0xff, 50, 90);
    expect(await (await open(broken)).read('word/document.xml')).toMatchObject({ failure });
    const wrongSum = await open(withField('word/document.xml', CRC, 7));
    expect(await wrongSum.read('word/document.xml')).toMatchObject({ failure });
    expect(await ZipArchive.open(zipped.subarray(0, 100), 'talks.docx')).toMatchObject({
      failure: { code: 'zip-damaged', message: expect.stringContaining('talks.docx is damaged or cut off') as string },
    });
  });

  it('says what is locked', async () => {
    const archive = await open(withField('word/document.xml', FLAGS, 1, 2));
    expect(await archive.read('word/document.xml')).toMatchObject({ failure: { code: 'zip-locked' } });
  });

  it('unpacks no bomb, whether its directory tells the size or lies', async () => {
    const huge = await open(withField('word/document.xml', SIZE, 0x7fffffff));
    expect(await huge.read('word/document.xml')).toMatchObject({ failure: { code: 'zip-too-large' } });
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) }, { level: 1 });
    const time = await cpuTimeOf(async () => {
      expect(await (await open(bomb)).read('word/document.xml')).toMatchObject({ failure: { code: 'zip-too-large' } });
      const liar = await open(withField('word/document.xml', SIZE, 100));
      expect(await liar.read('word/document.xml')).toMatchObject({ failure: { code: 'zip-damaged' } });
    });
    expect(time).toBeLessThan(1000);
  });

  it('never throws, whatever bytes are changed or cut off', async () => {
    const edits = fc.array(fc.record({ at: fc.nat(zipped.length - 1), to: fc.nat(255) }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(edits, fc.integer({ min: 0, max: zipped.length }), async (changes, length) => {
        const bytes = Uint8Array.from(zipped);
        for (const { at, to } of changes) bytes[at] = to;
        const archive = await ZipArchive.open(bytes.subarray(0, length), 'a.docx');
        if (!archive.ok) return;
        for (const name of archive.value.names) {
          const part = await archive.value.read(name);
          if (part.ok) expect(part.value).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('knows a container by its first bytes', () => {
  expect(isZip(zipped)).toBe(true);
  expect(isZip(zipSync({}))).toBe(true);
  expect(isZip(strToU8('PKs are what the Ambassador asked for'))).toBe(false);
});
