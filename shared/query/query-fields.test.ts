import { describe, expect, it } from 'vitest';
import { DOCUMENT_TYPES, FIELD_NAMES, IN_PARTS, PART_FIELDS, partsBut, typesNamed } from './query-fields.ts';

describe('the fields of a query', () => {
  it('can each be asked for by name, and those of parts also with in:', () => {
    for (const name of Object.keys(PART_FIELDS)) {
      expect(FIELD_NAMES.has(name)).toBe(true);
      expect(IN_PARTS[name]).toEqual(PART_FIELDS[name]);
    }
  });

  it('leave out with a minus just what they name', () => {
    expect(partsBut(['notes'])).not.toContain('notes');
    expect([...partsBut(['notes']), 'notes'].sort()).toEqual([...partsBut([])].sort());
  });
});

describe('typesNamed', () => {
  it('takes a whole name for itself, and a beginning for all that begin so', () => {
    expect(typesNamed('memorandum')).toEqual(['memorandum']);
    expect(typesNamed('memo')).toEqual(DOCUMENT_TYPES.filter((type) => type.startsWith('memo')));
    expect(typesNamed('Aide-Mémoire')).toEqual(['aide-memoire']);
    expect(typesNamed('press statement')).toEqual(['press-statement']);
    expect(typesNamed('poem')).toEqual([]);
    expect(typesNamed('')).toEqual([]);
  });
});
