import { expect, it } from 'vitest';
import { attributeOf, childNamed, childrenNamed, descendantsNamed, XmlTree } from './xml-tree.ts';

function tree(): XmlTree {
  const built = new XmlTree();
  built.openTag('w:style', { 'w:val': 'a' });
  built.text('one');
  built.openTag('w:name', { 'w:val': 'Title' });
  built.closeTag();
  built.openTag('w:name', {});
  built.openTag('w:name', { 'r:id': 'x' });
  built.closeTag();
  built.closeTag();
  built.text(' two');
  built.closeTag();
  return built;
}

it('holds elements without their prefixes, with their words', () => {
  const [style] = tree().root.children;
  if (style === undefined) throw new Error('no element');
  expect([style.name, style.text, attributeOf(style.attributes, 'val')]).toEqual(['style', 'one two', 'a']);
  expect(childNamed(style, 'name')?.attributes).toEqual({ 'w:val': 'Title' });
  expect(childrenNamed(style, 'name').length).toBe(2);
  expect(descendantsNamed(style, 'name').length).toBe(3);
  expect(childNamed(null, 'name')).toBeNull();
});

it('passes over what is nested deeper than any file needs', () => {
  const built = new XmlTree();
  for (let depth = 0; depth < 100_000; depth += 1) built.openTag('a', {});
  built.text('deep');
  for (let depth = 0; depth < 100_000; depth += 1) built.closeTag();
  built.openTag('b', {});
  built.closeTag();
  expect(built.root.children.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(descendantsNamed(built.root, 'a').length).toBeLessThan(100);
});
