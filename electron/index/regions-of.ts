import type { HistoricalDocument } from '../../shared/model/document.ts';
import type { HeaderFieldName } from '../../shared/model/header.ts';
import type { Leaf, LeafRole } from '../../shared/model/leaf.ts';
import type { Span } from '../../shared/model/span.ts';
import type { SnippetPart } from '../../shared/query/hit.ts';
import type { CorrespondentStretch, Region, SpokenStretch } from '../../shared/query/region.ts';

const FIELD_PARTS: Readonly<Partial<Record<HeaderFieldName, SnippetPart>>> = {
  title: 'title',
  place: 'place',
  source: 'source',
  notes: 'notes',
  speaker: 'people',
};

const ROLE_PARTS: Readonly<Record<LeafRole, SnippetPart>> = {
  masthead: 'header',
  'field-label': 'header',
  'field-value': 'header',
  heading: 'title',
  'subject-label': 'header',
  subject: 'title',
  dateline: 'header',
  'participants-label': 'people',
  'side-label': 'people',
  participant: 'people',
  'part-heading': 'body',
  subheading: 'body',
  'point-label': 'body',
  text: 'body',
  table: 'body',
  signature: 'body',
  'note-ref': 'body',
  'note-marker': 'notes',
  note: 'notes',
  'page-break': 'header',
  unparsed: 'body',
};

/** Anchors and markers interrupt the words; the text is searched as if they were not there. */
const LEFT_OUT: ReadonlySet<LeafRole> = new Set<LeafRole>(['note-ref', 'note-marker']);

/** A stretch of the record whose leaves belong together. */
interface Holder {
  readonly span: Span;
  readonly part: SnippetPart;
}

/**
 * What of a record can be found, and as what: its leaves, those of one field, paragraph, participant or note together.
 * A paragraph that a page break cut is one region. Pure; every character of the text but note anchors and markers
 * lies in one region (law 1, through the leaves).
 */
export function regionsOf(document: HistoricalDocument): Region[] {
  const holders = holdersOf(document);
  const regions: { part: SnippetPart; pieces: Span[] }[] = [];
  const byHolder = new Map<Holder, { part: SnippetPart; pieces: Span[] }>();
  let next = 0;
  let open: Holder[] = [];
  for (const leaf of document.leaves) {
    while ((holders[next]?.span.start ?? Infinity) <= leaf.span.start) open.push(holders[next++] as Holder);
    open = open.filter(({ span }) => span.end > leaf.span.start);
    if (LEFT_OUT.has(leaf.role) || leaf.span.end === leaf.span.start) continue;
    const holder = leaf.role === 'page-break' ? undefined : open[0];
    const known = holder === undefined ? undefined : byHolder.get(holder);
    if (known !== undefined) {
      known.pieces.push(leaf.span);
      continue;
    }
    const region = { part: partOf(leaf, holder), pieces: [leaf.span] };
    regions.push(region);
    if (holder !== undefined) byHolder.set(holder, region);
  }
  return regions.map((region) => withCorrespondents(withSpoken(region, document), document));
}

/** Adds who is reported to speak in a region. */
function withSpoken(region: Region, { turns, participants }: HistoricalDocument): Region {
  const first = region.pieces[0]?.start ?? 0;
  const end = region.pieces.at(-1)?.end ?? 0;
  const spoken: SpokenStretch[] = [];
  for (const turn of turns) {
    if (turn.span.start < first || turn.span.start >= end) continue;
    const name = participants.find((participant) => participant.id === turn.speaker)?.name;
    spoken.push({ speaker: name ? [name, turn.speakerSpan] : [turn.speakerSpan], span: turn.span });
  }
  return spoken.length === 0 ? region : { ...region, spoken };
}

/** Adds who writes to whom, where a region names them. */
function withCorrespondents(region: Region, { sender, recipient }: HistoricalDocument): Region {
  const first = region.pieces[0]?.start ?? 0;
  const end = region.pieces.at(-1)?.end ?? 0;
  const named = (span: Span | null): boolean => span !== null && span.start >= first && span.end <= end;
  const correspondents: CorrespondentStretch[] = [];
  if (sender !== null && named(sender)) correspondents.push({ end: 'from', span: sender });
  if (recipient !== null && named(recipient)) correspondents.push({ end: 'to', span: recipient });
  return correspondents.length === 0 ? region : { ...region, correspondents };
}

function partOf(leaf: Leaf, holder: Holder | undefined): SnippetPart {
  if (holder !== undefined) return holder.part;
  return ROLE_PARTS[leaf.role];
}

/** Fields, headings, participants, blocks and notes, by their start; of two at one place the larger first. */
function holdersOf(document: HistoricalDocument): Holder[] {
  const holders: Holder[] = [];
  const hold = (span: Span | null, part: SnippetPart): void => {
    if (span !== null) holders.push({ span, part });
  };
  for (const field of document.header.fields) {
    if (field.name !== 'full-text') hold(field.value, FIELD_PARTS[field.name] ?? 'header');
  }
  hold(document.heading, 'title');
  hold(document.subject, 'title');
  for (const participant of document.participants)
    if (participant.evidence === 'list') hold(participant.span, 'people');
  for (const part of document.parts) {
    const kind = part.kind === 'oral-points' ? 'oral-points' : 'body';
    hold(part.heading, kind);
    for (const block of part.blocks) hold(block.span, kind);
  }
  for (const note of document.notes) hold(note.span, note.kind === 'source' ? 'source' : 'notes');
  return holders.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
