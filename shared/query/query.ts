import type { DocumentType } from '../model/document.ts';
import type { Language } from '../model/source-text.ts';
import type { StatedFacet } from './facets.ts';
import type { QueryProblem, SnippetPart } from './hit.ts';
import type { CorrespondentEnd } from './region.ts';
import type { VariantForm } from './variants.ts';

/** What may stand at one position: a term, one that begins so, one of a pattern (`colo?r`), one spelt nearly so. */
export type Unit =
  | { readonly kind: 'term' | 'prefix' | 'pattern'; readonly term: string }
  | { readonly kind: 'fuzzy'; readonly term: string; readonly distance: number }
  /** A term and those that differ from it only in these forms; where `open`, what begins so too. */
  | { readonly kind: 'variant'; readonly term: string; readonly forms: readonly VariantForm[]; readonly open: boolean }
  /** What the unit admits where a hyphen at the end of a line cuts it (`negotia-tions`): a term that takes two positions. */
  | { readonly kind: 'cut'; readonly unit: WholeUnit; readonly term: string };

export type WholeUnit = Exclude<Unit, { readonly kind: 'cut' }>;

/** Where a clause has to stand; null for anywhere. */
export interface Within {
  readonly parts: readonly SnippetPart[] | null;
  /** Terms of the speaker's name, all of which must be among those of the turn. */
  readonly speaker: readonly string[] | null;
  /** Set where it has to stand in the name of the sender (`from`) or the recipient (`to`). */
  readonly end?: CorrespondentEnd;
}

/** Consecutive units: a word is a clause of one, `"Adenauer type formula"` of three. */
export interface Clause {
  readonly kind: 'clause';
  /** At least one. */
  readonly units: readonly Unit[];
  /**
   * Positions the match covers. More than the units where a stretch of Japanese ends the clause: its last pair covers
   * two characters.
   */
  readonly width: number;
  readonly within: Within | null;
}

/** Any of some; what `(treaty OR pact)` is beside NEAR. */
export interface Either {
  readonly kind: 'either';
  readonly nodes: readonly Positional[];
}

/** Two within `distance` words of each other, in one region; `left` first where `ordered`. They never overlap. */
export interface Near {
  readonly kind: 'near';
  readonly left: Positional;
  readonly right: Positional;
  readonly distance: number;
  readonly ordered: boolean;
}

/** All of some in one sentence or one paragraph. */
export interface Same {
  readonly kind: 'same';
  readonly scope: 'sentence' | 'paragraph';
  readonly nodes: readonly Positional[];
}

/**
 * A regular expression over the folded words of a paragraph, `/negotiat\w+ with/`. It stands where the words stand that
 * it touches.
 */
export interface Expression {
  readonly kind: 'expression';
  readonly pattern: string;
  /** What a record must hold for it to match; null where the pattern does not tell. */
  readonly needs: QueryNode | null;
  readonly within: Within | null;
}

/** What matches at places in a text. */
export type Positional = Clause | Either | Near | Same | Expression;

export type QueryNode =
  | Positional
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly node: QueryNode }
  /** Dated within these days, as `yyyymmdd`, both included. */
  | { readonly kind: 'dated'; readonly from: number; readonly to: number }
  | { readonly kind: 'language'; readonly language: Language }
  /** Stating these terms as the value of a facet. */
  | { readonly kind: 'stated'; readonly facet: StatedFacet; readonly terms: readonly string[] }
  | { readonly kind: 'type'; readonly types: readonly DocumentType[] };

/** Best first; or oldest first, undated records last. */
export type ResultOrder = 'relevance' | 'date';

export interface ParsedQuery {
  /** Null where there is nothing to search for. */
  readonly root: QueryNode | null;
  /** The first part that could not be read. */
  readonly problem: QueryProblem | null;
  /** What `sort:` asks for, wherever it stands; relevance where it is not there. */
  readonly order: ResultOrder;
}
