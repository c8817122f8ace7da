import { SCHEMA, type HistoricalDocument } from '../../shared/model/document.ts';
import type { Participant } from '../../shared/model/participant.ts';
import type { Identity, SourceText } from '../../shared/model/source-text.ts';
import type { Span } from '../../shared/model/span.ts';
import { changedParts, parseChanges } from './change.ts';
import { findChangeStatements } from './change-statement.ts';
import { parseCrossRefs } from './cross-ref.ts';
import { documentType } from './document-type.ts';
import { attachmentFindings } from './findings/attachment.ts';
import { fileNumberFindings, scanErrorFindings } from './findings/dates.ts';
import { emphasisFindings } from './findings/emphasis.ts';
import { notListedFindings } from './findings/not-listed.ts';
import { noteFindings } from './findings/notes.ts';
import { rejoinedFindings } from './findings/rejoined.ts';
import { textLayerFindings } from './findings/text-layer.ts';
import { undecodableFindings } from './findings/undecodable.ts';
import { parseHeader } from './header.ts';
import { headerParticipants } from './header-participants.ts';
import { headingParticipants } from './heading-participants.ts';
import { detectLanguage } from './language.ts';
import { splitLines } from './lines.ts';
import { mainPart } from './main-part.ts';
import { blankOut } from './mask.ts';
import { findMentions } from './mention.ts';
import { readOpener } from './opener.ts';
import { findPageBreaks } from './page-break.ts';
import { parseParagraphs } from './paragraph.ts';
import { parseParts } from './part.ts';
import { participantsOf } from './participants.ts';
import { recordDateFindings, recordDates, withZone } from './record-dates.ts';
import { fieldOf, readHead } from './record-head.ts';
import { recordLeaves } from './record-leaves.ts';
import { readNotes } from './record-notes.ts';
import { parseCorrespondents, type Correspondents } from './sender.ts';
import { parseSourceNote } from './source-note.ts';
import { speakerMentions } from './speaker-mention.ts';
import { sayBlocks } from './stated-blocks.ts';
import { StatedElements } from './stated-elements.ts';
import { statedHeader } from './stated-header.ts';
import { readStatedStep, type StatedStepReader } from './stated-opener.ts';
import { withStatedRefs } from './stated-refs.ts';
import { textParticipants } from './text-participants.ts';
import { parseTurns } from './turn.ts';

/**
 * Parses the words of a record into its structure. Pure, in linear time; never throws on any text, and adds nothing that
 * is not in it: everything is a span, and what a rule concludes carries the rule.
 */
export function parseDocument(source: SourceText, identity: Identity): HistoricalDocument {
  const { text, marks } = source;
  const stated = new StatedElements(source);
  const written = parseHeader(text);
  const header = written.shape === 'none' ? (statedHeader(stated) ?? written) : written;
  const title = fieldOf(header.fields, 'title');

  // Notes and page breaks first: every other rule reads a text in which their signs are blank.
  const pageMarks = findPageBreaks(text, header.bodyStart, source.breaks);
  const paragraphs = parseParagraphs(text, splitLines(text, header.bodyStart), pageMarks);
  const { list, notes, noteRefs } = readNotes(text, paragraphs, title, stated);
  const masked = blankOut(text, bySpan([...spansOf(noteRefs), ...spansOf(pageMarks)]));

  const early = documentType(masked, title, list.body[0]?.span ?? null).type;
  const statedStep: StatedStepReader = (of, at) => readStatedStep(masked, of, at, stated, marks);
  const opener = readOpener(masked, list.body, CONVERSATIONS.has(early), statedStep);
  const language = source.language ?? detectLanguage(text);
  const head = readHead(masked, header, opener, language, list.body.slice(opener.next));
  const dates = recordDates(stated);
  const date = withZone(head.date, dates);
  const body = sayBlocks([...opener.kept, ...list.body.slice(opener.next)], stated);
  const { parts, leaves, groups, subject } = parseParts(
    masked,
    body,
    mainPart(head.type, head.typeEvidence),
    statedStep,
  );
  const given = [...opener.groups, ...groups];
  const listed = participantsOf(masked, given.length > 0 ? given : headerParticipants(masked, header.fields));
  const stood = listed.length > 0 || head.heading === null ? listed : headingParticipants(masked, head.heading);

  const blocks = spansOf(parts.flatMap((part) => part.blocks));
  const heard = readSpeech(masked, parts, stood, blocks);
  const named = textParticipants(masked, stood, parts, heard.turns, head.type);
  const participants = [...stood, ...named];
  const { mentions, turns } = named.length === 0 ? heard : readSpeech(masked, parts, participants, blocks);
  const statements = findChangeStatements(masked, [...blocks, ...spansOf(notes)]);
  const sourceField = header.shape === 'labelled' ? fieldOf(header.fields, 'source') : null;
  const sourceWords = notes.find(({ kind }) => kind === 'source')?.span ?? sourceField;
  const sourceNote = sourceWords === null ? null : parseSourceNote(masked, sourceWords, head.date?.edtf ?? null);

  return {
    schema: SCHEMA,
    identity: { ...identity, format: source.format, encoding: source.encoding },
    header: { ...head.header, date },
    heading: head.heading?.span ?? null,
    subject: opener.subject ?? subject,
    ...correspondentsOf(masked, head.heading?.span ?? title),
    documentType: head.type,
    documentTypeEvidence: head.typeEvidence,
    documentNumber: head.heading?.number ?? null,
    participants,
    mentions,
    parts,
    changes: parseChanges(text, parts, statements, marks),
    turns,
    notes,
    noteRefs,
    sourceNote,
    crossRefs: withStatedRefs(masked, parseCrossRefs(masked, bySpan([...blocks, ...spansOf(notes)])), stated),
    findings: [
      ...noteFindings(text, notes, noteRefs, header.shape !== 'labelled'),
      ...attachmentFindings(masked, parts),
      ...emphasisFindings(text, statements, changedParts(parts), marks),
      ...fileNumberFindings(text, sourceNote, head.date),
      ...recordDateFindings(text, date, dates),
      ...scanErrorFindings(text, head.statedDates),
      ...rejoinedFindings(masked, parts),
      ...notListedFindings(masked, stood, heard.turns),
      ...undecodableFindings(source),
      ...textLayerFindings(stated),
    ],
    leaves: recordLeaves(text, {
      header,
      opening: [...opener.leaves, ...leaves],
      parts,
      list,
      notes,
      noteRefs,
      pageMarks,
    }),
  };
}

/** Where participants are named and who speaks. A title stands for somebody of the list or the heading only. */
function readSpeech(
  text: string,
  parts: HistoricalDocument['parts'],
  participants: readonly Participant[],
  blocks: readonly Span[],
): Pick<HistoricalDocument, 'mentions' | 'turns'> {
  const people = participants.map((person) => (person.evidence === 'text' ? { ...person, roles: [] } : person));
  const mentions = [...findMentions(text, people, blocks), ...speakerMentions(text, people, parts)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  return { mentions, turns: parseTurns(text, parts, mentions) };
}

/** Records whose list of participants may stand without a label. */
const CONVERSATIONS: ReadonlySet<HistoricalDocument['documentType']> = new Set([
  'memorandum-of-conversation',
  'memorandum-of-telephone-conversation',
  'record-of-conversation',
]);

function correspondentsOf(text: string, heading: Span | null): Correspondents {
  return heading === null ? { sender: null, recipient: null } : parseCorrespondents(text, heading);
}

function spansOf(items: readonly { readonly span: Span }[]): Span[] {
  return items.map(({ span }) => span);
}

function bySpan(spans: Span[]): Span[] {
  return spans.sort((a, b) => a.start - b.start);
}
