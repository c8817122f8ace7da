import type { SourceText } from '../../shared/model/source-text.ts';
import type { FlowText, Separator } from './flow-text.ts';
import type { RecordFacts, RecordText } from './record-text.ts';
import { attributesOf, marksOf, teiElement, type Layout } from './tei-element.ts';

/** An element of the record that is open. */
interface Frame {
  readonly tag: string;
  /** How often the flow has to be closed with it. */
  readonly closes: number;
  /** What parts it from what follows. */
  readonly after: Separator;
  readonly isNote: boolean;
  /** Where its words begin. */
  readonly from: number;
  children: number;
}

/** How the elements around say that lines are set; a note begins anew. */
interface Setting {
  readonly lists: number;
  readonly cells: number;
}

const RUNNING: Setting = { lists: 0, cells: 0 };

/** `(1)`, `a.`, `IV.`: a label that stands on the line of its item. */
const ENUMERATOR = /^[([]?[\p{L}\p{N}]{1,5}[.)\]:]{0,2}$/u;

/** Lays the elements of one record out as running text. */
export class TeiFlow {
  readonly #record: RecordText;
  /** What stands between the documents of a volume is read past. */
  readonly #silent: boolean;
  readonly #frames: Frame[] = [];
  readonly #settings: Setting[] = [RUNNING];
  #afterEnumerator = false;

  constructor(record: RecordText, silent: boolean) {
    this.#record = record;
    this.#silent = silent;
  }

  openTag(tag: string, given: Readonly<Record<string, string>>): void {
    if (this.#silent) return;
    const attributes = attributesOf(given);
    const { flow } = this.#record;
    const parent = this.#frames.at(-1);
    const setting = this.#settings.at(-1) ?? RUNNING;
    const { layout, name, mark } = teiElement(tag);
    const isNote = tag === 'note' && !/\binline\b/.test(`${given['rend'] ?? ''} ${given['place'] ?? ''}`);
    if (isNote) {
      this.#record.openNote(markerOf(attributes.n), attributes);
      this.#settings.push(RUNNING);
      this.#push({ tag, closes: 0, after: '', isNote, from: this.#record.flow.length, children: 0 });
      return;
    }
    if (tag === 'pb') flow.breakPage(attributes.n ?? null);
    if (tag === 'lb') flow.part(setting.cells > 0 ? ' ' : parent?.tag === 'list' ? '\n\n' : '\n');
    // `<choice><sic>teh</sic><corr>the</corr></choice>`: two readings of one word.
    if (parent?.tag === 'choice' && parent.children > 0) flow.part(' ');
    const after = separatorOf(layout, setting);
    flow.part(tag === 'item' && this.#afterEnumerator ? ' ' : layout === 'cell' ? '\t' : after);
    if (tag !== 'pb') this.#afterEnumerator = false;
    const styled = marksOf(attributes.rend ?? '');
    const marks = mark === undefined ? styled : [mark, ...styled];
    if (name !== undefined) flow.open(name, attributes);
    for (const kind of marks) flow.openMark(kind);
    this.#settings.push(settingWithin(setting, tag, layout));
    const closes = marks.length + (name === undefined ? 0 : 1);
    this.#push({ tag, closes, after, isNote, from: flow.length, children: 0 });
  }

  closeTag(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    this.#settings.pop();
    if (frame.isNote) {
      this.#record.closeNote();
      return;
    }
    const { flow } = this.#record;
    for (let close = 0; close < frame.closes; close += 1) flow.close();
    if (frame.tag === 'label' && isEnumerator(flow, frame.from)) this.#afterEnumerator = true;
    else flow.part(frame.after);
  }

  text(words: string): void {
    if (!this.#silent) this.#record.flow.words(words);
  }

  finish(facts: RecordFacts): SourceText | null {
    return this.#record.finish(facts);
  }

  #push(frame: Frame): void {
    const parent = this.#frames.at(-1);
    if (parent !== undefined) parent.children += 1;
    this.#frames.push(frame);
  }
}

/** Most elements leave the setting as it is. */
function settingWithin(setting: Setting, tag: string, layout: Layout): Setting {
  if (tag === 'list') return { ...setting, lists: setting.lists + 1 };
  return layout === 'cell' ? { ...setting, cells: setting.cells + 1 } : setting;
}

function separatorOf(layout: Layout, { lists, cells }: Setting): Separator {
  if (layout === 'inline' || layout === 'left-out') return '';
  if (layout === 'cell') return ' ';
  if (cells > 0) return ' ';
  return layout === 'block' && lists === 0 ? '\n\n' : '\n';
}

function isEnumerator(flow: FlowText, from: number): boolean {
  const length = flow.length - from;
  // The words begin behind the white space that parted them.
  return length > 0 && length <= 12 && ENUMERATOR.test(flow.tail.slice(-length).trim());
}

/** The marker as printed. FRUS numbers a source note that has no marker in print `0`. */
function markerOf(n: string | undefined): string {
  return n === undefined || n.trim() === '0' ? '' : n.trim();
}
