import { ENCODING_NAMES } from '../../shared/model/encodings.ts';

/** What `--help` prints, by command. */
export const USAGE = {
  memcon: `Usage: memcon COMMAND ...

Reads diplomatic records: memoranda of conversation, aide-mémoires, communiqués, treaties.

Commands:
  parse FILE... [--encoding NAME]     print what each file says, one JSON object a line
  index FOLDER... --library DIR       read folders into a library, or bring it up to date
  search QUERY --library DIR          find records in a library

memcon COMMAND --help tells more. --version prints the version.
Exit code: 0 success, 2 bad argument or something unreadable, 130 interrupted.
`,
  parse: `Usage: memcon parse FILE... [--encoding NAME]

Prints one JSON object a line for each record: its header, participants, parts, changes, notes, findings.
Each span is given with its text: { "start": 0, "end": 9, "text": "..." }, offsets in UTF-16 units.

Options:
  --encoding NAME   read text files in this encoding, whatever their bytes look like:
                    ${ENCODING_NAMES.join(', ')}
`,
  index: `Usage: memcon index FOLDER... --library DIR

Reads every record below the folders into the library in DIR, which is made where it is missing. Run again, it reads
only what changed and forgets what is gone; folders added earlier stay in the library. Your folders are only read.
Progress goes to stderr. Prints one JSON line:
files, documents, added, changed, removed, skipped [{ path, reason }], bytes, seconds

Options:
  --library DIR   where the library is kept
`,
  search: `Usage: memcon search QUERY --library DIR [--limit N | --format csv|markdown]

Prints one JSON object: total, milliseconds,
hits [{ documentId, path, title, date, score, snippets [{ part, before, match, after }] }]
Write -- before a query that begins with a minus sign.

Options:
  --library DIR   the library to search
  --limit N       most hits to print (1 to 10000; default 20)
  --format NAME   csv or markdown: every match in its context, with its place, its file and a citation of its record
`,
} as const;

export type CommandName = Exclude<keyof typeof USAGE, 'memcon'>;
