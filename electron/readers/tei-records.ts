import type { ElementName, Language, SourceElement, SourceText } from '../../shared/model/source-text.ts';
import { RecordText, type RecordFacts } from './record-text.ts';
import { attributesOf } from './tei-element.ts';
import { TeiFlow } from './tei-flow.ts';
import { TeiHeader } from './tei-header.ts';
import { localName, type XmlHandler } from './xml-events.ts';

type Attributes = Readonly<Record<string, string>>;

/** The record that is being read, and how deep its element lies. */
interface OpenRecord {
  readonly flow: TeiFlow;
  readonly depth: number;
  readonly fragment: string | null;
  readonly language: Language | null;
  /** What the record's element says of its date. */
  readonly dates: readonly SourceElement[];
}

/** Sorts the events of a TEI file into its records; those that are complete wait in `take`. */
export class TeiRecords implements XmlHandler {
  readonly #facts: Omit<RecordFacts, 'language' | 'fragment'>;
  readonly #names = new Set<string>();
  #done: SourceText[] = [];
  #depth = 0;
  #header: TeiHeader | null = null;
  #titles = new TeiHeader(0);
  /** The language of each open element, where it or one around it states one. */
  readonly #languages: (Language | null)[] = [null];
  #isCorpus = false;
  #record: OpenRecord | null = null;
  /** The whole `text`, kept until a document is found in it. */
  #whole: OpenRecord | null = null;

  constructor(facts: Omit<RecordFacts, 'language' | 'fragment'>) {
    this.#facts = facts;
  }

  /** Hands over the records that were completed since the last call. */
  take(): SourceText[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  openTag(name: string, attributes: Attributes): void {
    const tag = localName(name);
    this.#depth += 1;
    this.#languages.push(languageOf(attributes) ?? this.#languages.at(-1) ?? null);
    if (this.#header !== null) {
      this.#header.openTag(tag, attributes);
      return;
    }
    if (tag === 'teiHeader') this.#titles = this.#header = new TeiHeader(this.#depth);
    else if (tag === 'teiCorpus') this.#isCorpus = true;
    else if (this.#record === null && isDocument(tag, attributes)) this.#begin(attributes);
    else if (this.#record === null && this.#whole === null && tag === 'text') this.#beginWhole(attributes);
    else this.#current?.flow.openTag(tag, attributes);
  }

  closeTag(name: string): void {
    const depth = this.#depth;
    this.#depth -= 1;
    const tag = localName(name);
    this.#languages.pop();
    if (this.#header !== null) {
      if (this.#header.depth === depth) this.#header = null;
      else this.#header.closeTag(tag);
    } else if (this.#record?.depth === depth) {
      this.#finish(this.#record);
      this.#record = null;
    } else if (this.#whole?.depth === depth) {
      this.#finish(this.#whole);
      this.#whole = null;
    } else this.#current?.flow.closeTag();
  }

  text(words: string): void {
    if (this.#header !== null) this.#header.text(words);
    else this.#current?.flow.text(words);
  }

  get #current(): OpenRecord | null {
    return this.#record ?? this.#whole;
  }

  #begin(attributes: Attributes): void {
    // What was read of the text so far stands outside its documents.
    if (this.#whole !== null) this.#whole = { ...this.#whole, flow: new TeiFlow(new RecordText(), true) };
    const record = this.#open(this.#fragmentOf(attributes), 'edition', this.#titles.edition);
    this.#record = { ...record, dates: datesOf(attributes) };
  }

  #beginWhole(attributes: Attributes): void {
    this.#whole = this.#open(this.#isCorpus ? this.#fragmentOf(attributes) : null, 'title', this.#titles.work);
  }

  #open(fragment: string | null, name: ElementName, title: string): OpenRecord {
    const record = new RecordText();
    record.entitle(name, title);
    const flow = new TeiFlow(record, false);
    return { flow, depth: this.#depth, fragment, language: this.#languages.at(-1) ?? null, dates: [] };
  }

  #finish({ flow, fragment, language, dates }: OpenRecord): void {
    const source = flow.finish({ ...this.#facts, fragment, language });
    if (source !== null)
      this.#done.push(dates.length === 0 ? source : { ...source, elements: [...dates, ...source.elements] });
  }

  /** The element's own name, or its number; made unique where a damaged file repeats one. */
  #fragmentOf(attributes: Attributes): string {
    const { id, n } = attributesOf(attributes);
    const given = id ?? n ?? String(this.#names.size + 1);
    let name = given;
    for (let copy = 2; this.#names.has(name); copy += 1) name = `${given}-${copy}`;
    this.#names.add(name);
    return name;
  }
}

/** FRUS marks its records `type="document"`; other editions name the kind of paper. */
function isDocument(tag: string, attributes: Attributes): boolean {
  return /^div\d?$/.test(tag) && attributes['type'] === 'document';
}

/**
 * What `frus:doc-dateTime-min` and `-max` say of the whole record; they are no words of it.
 *
 *     <div type="document" frus:doc-dateTime-min="1956-09-07T21:00:00-05:00" ...>
 */
function datesOf(attributes: Attributes): SourceElement[] {
  const { notBefore, notAfter } = attributesOf(attributes);
  if (notBefore === undefined && notAfter === undefined) return [];
  const bounds = { ...(notBefore === undefined ? {} : { notBefore }), ...(notAfter === undefined ? {} : { notAfter }) };
  return [{ name: 'property', span: { start: 0, end: 0 }, attributes: { type: 'date', ...bounds } }];
}

function languageOf(attributes: Attributes): Language | null {
  const tag = (attributes['xml:lang'] ?? attributes['lang'] ?? '').toLowerCase();
  return /^en\b/.test(tag) ? 'en' : /^ja\b/.test(tag) ? 'ja' : null;
}
