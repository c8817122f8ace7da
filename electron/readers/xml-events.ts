import { SaxesParser } from 'saxes';
import { parseFragment } from 'parse5';
import { fail, type Result } from '../../shared/model/result.ts';
import { fileName } from './file-name.ts';

export interface XmlHandler {
  openTag(name: string, attributes: Readonly<Record<string, string>>): void;
  closeTag(name: string): void;
  text(words: string): void;
}

/** The name of a tag without its prefix: `attachment` of `frus:attachment`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Walks through an XML file with saxes, a piece at a time; yields after each piece. Ends with a failure where the file is
 * not well-formed. No DTD is read and no entity is ever expanded but XML's own five and the characters that HTML names
 * (`&eacute;`): neither a bomb nor another file can come in through one.
 */
export function* readXml(pieces: Iterable<string>, path: string, handler: XmlHandler): Generator<null, Result<null>> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let trouble: string | null = null;
  // saxes goes on after an error; the first one tells what is wrong with the file.
  parser.on('error', ({ message }) => void (trouble ??= message));
  parser.on('opentag', ({ name, attributes }) => handler.openTag(name, attributes));
  parser.on('closetag', ({ name }) => {
    if (trouble === null) handler.closeTag(name);
  });
  parser.on('text', (words) => handler.text(words));
  parser.on('cdata', (words) => handler.text(words));
  parser.ENTITIES = namedCharacters(parser.ENTITIES);
  for (const piece of pieces) {
    parser.write(piece);
    if (trouble !== null) break;
    yield null;
  }
  if (trouble === null) parser.close();
  if (trouble === null) return { ok: true, value: null };
  return fail('xml-not-well-formed', sentence(fileName(path), trouble));
}

/** `12:5: undefined entity.` -> `a.xml is not well-formed XML (line 12, column 5): undefined entity. ...` */
function sentence(name: string, trouble: string): string {
  const match = /^(\d+):(\d+): (.*)$/s.exec(trouble);
  const where = match === null ? '' : ` (line ${match[1]}, column ${match[2]})`;
  const what = (match?.[3] ?? trouble).replace(/\.$/, '');
  const next = /entity/.test(what)
    ? 'Memcon expands no entities of a DTD or another file; write the character itself'
    : 'the file may be cut off or damaged; get it anew or mend that place';
  return `${name} is not well-formed XML${where}: ${what}; ${next}.`;
}

/** XML's own entities, and those characters that HTML names. */
function namedCharacters(own: Readonly<Record<string, string>>): Record<string, string> {
  const known = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ...own }));
  return new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string' || !/^[A-Za-z][A-Za-z0-9]{1,32}$/.test(name)) return undefined;
        const held = known.get(name);
        if (held !== undefined) return held;
        const [node] = parseFragment(`&${name};`).childNodes;
        const character = node !== undefined && 'value' in node ? node.value : '';
        if (character === '' || character.endsWith(';')) return undefined;
        known.set(name, character);
        return character;
      },
    },
  );
}
