import * as v from 'valibot';

const Words = v.nullable(v.string());

/** What the edition's own mark-up says of a record, as `truth.json` gives it. */
const TrueRecordSchema = v.object({
  /** `frus1955-57v23p1/d102`; its files are named with `_` for the slash. */
  id: v.string(),
  head: v.string(),
  dateline: Words,
  place: Words,
  /** ISO 8601, of the dateline. */
  dateISO: Words,
  dates: v.array(v.object({ when: Words, text: v.string() })),
  source: Words,
  subject: v.array(v.string()),
  participants: v.array(v.object({ side: Words, text: v.string(), names: v.array(v.object({ text: v.string() })) })),
  notes: v.array(v.object({ n: Words, type: Words, text: v.string() })),
  refs: v.array(v.object({ target: v.string(), text: v.string() })),
  italicsInBody: v.array(v.string()),
  pages: v.array(v.string()),
});

export type TrueRecord = v.InferOutput<typeof TrueRecordSchema>;

/** Admits the contents of a `truth.json`. Throws with the first place that has another form. */
export function readTruth(json: string): TrueRecord[] {
  return v.parse(v.array(TrueRecordSchema), JSON.parse(json));
}
