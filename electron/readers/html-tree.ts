import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/** An element of a page. Text stands among its children as plain strings. */
export interface HtmlElement {
  readonly tag: string;
  /** Its place in the order of the page; the page itself is 0. */
  readonly order: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | null;
  readonly children: (HtmlElement | string)[];
}

/** A whole page. */
export interface HtmlPage extends HtmlElement {
  /** Elements in it, itself among them: `order` is below this. */
  readonly elements: number;
  /** The first `title`. */
  readonly title: HtmlElement | null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const VOID = words(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
);

/** Elements whose start ends a paragraph that is still open (HTML, "closes a p element"). */
const ENDS_PARAGRAPH = words(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr listing main menu nav ol p plaintext pre search section summary table ul xmp',
);

/** Raw contents that hold no elements, and how the tokenizer reads them. */
const RAW: ReadonlyMap<string, number> = new Map<string, number>([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/** Elements whose end may be left out: which one a start tag ends, and what it never reaches out of. */
const IMPLIED: readonly { readonly tags: ReadonlySet<string>; readonly walls: ReadonlySet<string> }[] = [
  { tags: words('p'), walls: words('td th caption table button object applet marquee') },
  { tags: words('li'), walls: words('ul ol menu dir td th table') },
  { tags: words('dt dd'), walls: words('dl td th table') },
  { tags: words('td th'), walls: words('table') },
  { tags: words('tr'), walls: words('table') },
  { tags: words('tbody thead tfoot caption colgroup'), walls: words('table') },
];
const PARAGRAPH = 0;
const CELL = 3;

/** Shared: most elements have none, and a page of ten million characters may have a million elements. */
const NO_ATTRIBUTES: HtmlElement['attributes'] = Object.freeze({});

interface Open {
  readonly element: HtmlElement;
  /** For each row of `IMPLIED` the depth of the innermost one that is open and may be ended from here, or -1. */
  readonly implied: readonly number[];
  /** Depth of the innermost table or cell: an end tag inside it ends nothing outside. */
  readonly wall: number;
}

const WALLS = words('table td th caption');

/** The tags that change what is implied or walled inside them; all others leave it as it is around them. */
const SHAPING: ReadonlySet<string> = new Set([...WALLS, ...IMPLIED.flatMap(({ tags, walls }) => [...tags, ...walls])]);

/** The rows of `IMPLIED`, but that of paragraphs, whose elements a start tag ends. */
const ENDED_BY: ReadonlyMap<string, readonly number[]> = new Map(
  [...SHAPING].map((tag) => [
    tag,
    IMPLIED.flatMap(({ tags }, kind) => (kind > PARAGRAPH && tags.has(tag) ? [kind] : [])),
  ]),
);

/**
 * Builds a light tree of a page from parse5's tokens. The full tree construction of HTML copies formatting elements into
 * every block that follows an unclosed one, which lets a small page grow without bound; here each tag makes at most one
 * element, and each step takes constant time.
 */
export function buildHtmlTree(html: string): HtmlPage {
  const tree = new TreeBuilder();
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: ({ tagName, attrs, selfClosing }: Token.TagToken) => {
        tree.start(tagName, attrs, selfClosing);
        const raw = RAW.get(tagName);
        if (raw !== undefined) tokenizer.state = raw;
      },
      onEndTag: ({ tagName }: Token.TagToken) => tree.end(tagName),
      onCharacter: ({ chars }: Token.CharacterToken) => tree.text(chars),
      onWhitespaceCharacter: ({ chars }: Token.CharacterToken) => tree.text(chars),
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(html, true);
  return tree.root;
}

class TreeBuilder {
  readonly root: HtmlPage & { elements: number; title: HtmlElement | null } = {
    tag: '#page',
    order: 0,
    attributes: NO_ATTRIBUTES,
    parent: null,
    children: [],
    elements: 1,
    title: null,
  };
  readonly #stack: Open[] = [{ element: this.root, implied: IMPLIED.map(() => -1), wall: -1 }];
  /** Depths at which each tag is open. */
  readonly #depths = new Map<string, number[]>();

  start(tag: string, attrs: readonly Token.Attribute[], selfClosing: boolean): void {
    // A second `html` or `body` adds nothing.
    if ((tag === 'html' || tag === 'body') && (this.#depths.get(tag)?.length ?? 0) > 0) return;
    if (ENDS_PARAGRAPH.has(tag)) this.#endImplied(PARAGRAPH);
    // A cell ends the cell before it, a row the row before it with its cell, a section of a table both.
    for (const kind of ENDED_BY.get(tag) ?? []) this.#endImplied(kind);
    const parent = this.#top.element;
    const attributes = attrs.length === 0 ? NO_ATTRIBUTES : attributesOf(attrs);
    const element: HtmlElement = { tag, order: this.root.elements, attributes, parent, children: [] };
    this.root.elements += 1;
    if (tag === 'title') this.root.title ??= element;
    parent.children.push(element);
    if (VOID.has(tag) || (selfClosing && isForeign(tag))) return;
    this.#push(element);
  }

  end(tag: string): void {
    if (tag === 'br') this.start('br', [], false);
    const depth = this.#depths.get(tag)?.at(-1);
    if (depth === undefined || (depth < this.#top.wall && !isTablePart(tag))) return;
    this.#popTo(depth);
  }

  text(characters: string): void {
    const { children } = this.#top.element;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === 'string') children[last] = before + characters;
    else children.push(characters);
  }

  get #top(): Open {
    return this.#stack[this.#stack.length - 1] as Open;
  }

  #push(element: HtmlElement): void {
    const { tag } = element;
    const depth = this.#stack.length;
    const { implied, wall } = this.#top;
    if (!SHAPING.has(tag)) this.#stack.push({ element, implied, wall });
    else {
      const within = IMPLIED.map(({ tags, walls }, kind) =>
        tags.has(tag) ? depth : walls.has(tag) ? -1 : (implied[kind] ?? -1),
      );
      this.#stack.push({ element, implied: within, wall: WALLS.has(tag) ? depth : wall });
    }
    const depths = this.#depths.get(tag);
    if (depths === undefined) this.#depths.set(tag, [depth]);
    else depths.push(depth);
  }

  #endImplied(kind: number): void {
    const depth = this.#top.implied[kind] ?? -1;
    if (depth > 0) this.#popTo(depth);
  }

  #popTo(depth: number): void {
    while (this.#stack.length > depth) {
      const { element } = this.#stack.pop() as Open;
      this.#depths.get(element.tag)?.pop();
    }
  }
}

function attributesOf(attrs: readonly Token.Attribute[]): HtmlElement['attributes'] {
  const attributes: Record<string, string> = {};
  for (const { name, value } of attrs) attributes[name] = value;
  return attributes;
}

function isTablePart(tag: string): boolean {
  return WALLS.has(tag) || IMPLIED.slice(CELL).some(({ tags }) => tags.has(tag));
}

/** In HTML proper `<div/>` is a start tag; inside drawings and formulas it closes itself. */
function isForeign(tag: string): boolean {
  return /^(?:svg|math|path|g|use|rect|circle|line|polyline|polygon|ellipse|stop|mi|mo|mn|mspace)$/.test(tag);
}
