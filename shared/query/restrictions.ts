import type { QueryToken } from './lex-query.ts';
import { IN_PARTS, partsBut } from './query-fields.ts';
import type { Within } from './query.ts';
import { termsOf } from './region-terms.ts';
import { FORM_NAMES, VARIANT_FORMS, type VariantForm } from './variants.ts';

type Value = QueryToken & { readonly kind: 'word' | 'phrase' };

export function hasWords(token: QueryToken | undefined): token is Value {
  return token?.kind === 'word' || token?.kind === 'phrase';
}

/**
 * What `in:` and `speaker:` say anywhere in a sequence holds for all of it.
 * @param begin number of the token with which the sequence begins
 * @param outer what holds around it
 */
export function restrictionsOf(tokens: readonly QueryToken[], begin: number, outer: Within | null): Within | null {
  let within = outer;
  let depth = 0;
  for (let at = begin; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'open') depth += 1;
    if (token?.kind === 'close') depth -= 1;
    if (depth < 0 || (depth === 0 && token?.kind === 'or')) break;
    const value = tokens[at + 1];
    if (depth > 0 || token?.kind !== 'field' || !hasWords(value) || value.at !== token.end) continue;
    const parts = token.name === 'in' ? IN_PARTS[value.words.toLowerCase()] : undefined;
    if (parts !== undefined) {
      const excluded = tokens[at - 1]?.kind === 'not';
      within = { parts: excluded ? partsBut(parts) : parts, speaker: within?.speaker ?? null };
    }
    if (token.name === 'speaker') within = { parts: within?.parts ?? null, speaker: termsOf(value.words) };
  }
  return within;
}

/** What `also:` asks for, wherever it stands; `-also:kana` takes back what the reader has set. */
export function formsAskedFor(tokens: readonly QueryToken[], set: readonly VariantForm[]): VariantForm[] {
  const forms = new Set(set);
  tokens.forEach((token, at) => {
    const value = tokens[at + 1];
    if (token.kind !== 'field' || token.name !== 'also' || !hasWords(value)) return;
    const form = FORM_NAMES[value.words.toLowerCase()];
    if (form === undefined) return;
    if (tokens[at - 1]?.kind === 'not') forms.delete(form);
    else forms.add(form);
  });
  return VARIANT_FORMS.filter((form) => forms.has(form));
}
