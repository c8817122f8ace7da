import type { ElementAttribute, ElementName, Mark, SourceElement } from '../../shared/model/source-text.ts';

/** How an element is laid out in running text. */
export type Layout =
  /** Parted from its neighbours by a blank line. */
  | 'block'
  /** On a line of its own. */
  | 'line'
  /** On the line of its row, behind a tab. */
  | 'cell'
  | 'inline'
  /** Not part of the text. */
  | 'left-out';

export interface TeiElement {
  readonly layout: Layout;
  readonly name?: ElementName;
  readonly mark?: Mark['kind'];
}

const BLOCK: TeiElement = { layout: 'block' };
const LINE: TeiElement = { layout: 'line' };
const INLINE: TeiElement = { layout: 'inline' };

/** TEI P5 elements, by their names without prefix; what is not here is inline. */
const ELEMENTS: ReadonlyMap<string, TeiElement> = new Map<string, TeiElement>([
  ...(
    'body front back group div div0 div1 div2 div3 div4 div5 div6 div7 floatingText lg sp stage figure figDesc ' +
    'epigraph argument titlePage docTitle docImprint docEdition byline address listBibl trailer fw eg imprimatur'
  )
    .split(' ')
    .map((tag) => [tag, BLOCK] as const),
  ...'l addrLine titlePart speaker bibl biblStruct docDate docAuthor castItem'
    .split(' ')
    .map((tag) => [tag, LINE] as const),
  ['p', { layout: 'block', name: 'paragraph' }],
  ['ab', { layout: 'block', name: 'paragraph' }],
  ['head', { layout: 'block', name: 'head' }],
  ['opener', { layout: 'block', name: 'opener' }],
  ['dateline', { layout: 'block', name: 'dateline' }],
  ['salute', { layout: 'block', name: 'salute' }],
  ['closer', { layout: 'block', name: 'closer' }],
  ['signed', { layout: 'line', name: 'signed' }],
  ['postscript', { layout: 'block', name: 'postscript' }],
  ['attachment', { layout: 'block', name: 'attachment' }],
  ['list', { layout: 'block', name: 'list' }],
  ['label', { layout: 'line', name: 'label' }],
  ['item', { layout: 'line', name: 'item' }],
  ['table', { layout: 'block', name: 'table' }],
  ['row', { layout: 'line', name: 'row' }],
  ['cell', { layout: 'cell', name: 'cell' }],
  ['quote', { layout: 'inline', name: 'quote' }],
  ['date', { layout: 'inline', name: 'date' }],
  ['time', { layout: 'inline', name: 'time' }],
  ['placeName', { layout: 'inline', name: 'place' }],
  ['persName', { layout: 'inline', name: 'person' }],
  ['gloss', { layout: 'inline', name: 'term' }],
  ['term', { layout: 'inline', name: 'term' }],
  ['ref', { layout: 'inline', name: 'ref' }],
  ['ptr', { layout: 'inline', name: 'ref' }],
  ['del', { layout: 'inline', name: 'deleted', mark: 'deleted' }],
  ['add', { layout: 'inline', name: 'added', mark: 'inserted' }],
  ['sic', { layout: 'inline', name: 'sic' }],
  ['orig', { layout: 'inline', name: 'sic' }],
  ['corr', { layout: 'inline', name: 'corrected' }],
  ['reg', { layout: 'inline', name: 'corrected' }],
  ['unclear', { layout: 'inline', name: 'unclear' }],
  ['supplied', { layout: 'inline', name: 'supplied' }],
  ['gap', { layout: 'inline', name: 'gap' }],
  ['emph', { layout: 'inline', mark: 'italic' }],
  // What a page shows as a picture, and what describes the file instead of the record.
  ...'teiHeader facsimile xenoData standOff'.split(' ').map((tag) => [tag, { layout: 'left-out' }] as const),
]);

/** The element that a tag opens; a prefix (`frus:attachment`, `tei:p`) says nothing more. */
export function teiElement(localName: string): TeiElement {
  return ELEMENTS.get(localName) ?? INLINE;
}

const RENDITIONS: readonly (readonly [RegExp, Mark['kind']])[] = [
  [/\bital/i, 'italic'],
  [/\bstrong\b|\bbold\b/i, 'bold'],
  [/\bunderlin/i, 'underline'],
  [/\bstrike|line-through|\bstruck/i, 'strike'],
  [/\bsup(?:erscript|er)?\b/i, 'superscript'],
];

const NO_MARKS: readonly Mark['kind'][] = [];

/** Marks that `rend` or `rendition` asks for: `italic`, `strong`, `#underline`, `smallcaps italic`. */
export function marksOf(rend: string): readonly Mark['kind'][] {
  if (rend === '') return NO_MARKS;
  return RENDITIONS.flatMap(([pattern, kind]) => (pattern.test(rend) ? [kind] : []));
}

const ATTRIBUTES: Readonly<Record<string, ElementAttribute>> = {
  'xml:id': 'id',
  n: 'n',
  type: 'type',
  subtype: 'subtype',
  rend: 'rend',
  rendition: 'rend',
  role: 'role',
  target: 'target',
  corresp: 'target',
  when: 'when',
  from: 'from',
  to: 'to',
  notBefore: 'notBefore',
  notAfter: 'notAfter',
  // FRUS says of a record as a whole between which moments it was made.
  'frus:doc-dateTime-min': 'notBefore',
  'frus:doc-dateTime-max': 'notAfter',
};

/** The attributes that the model knows, by its names. */
export function attributesOf(given: Readonly<Record<string, string>>): SourceElement['attributes'] {
  const attributes: Partial<Record<ElementAttribute, string>> = {};
  for (const key in given) {
    const name = Object.hasOwn(ATTRIBUTES, key) ? ATTRIBUTES[key] : undefined;
    const value = given[key];
    if (name !== undefined && value !== undefined) attributes[name] ??= value;
  }
  return attributes;
}
