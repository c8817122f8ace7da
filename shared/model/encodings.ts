/** Encodings that a reader of records may choose for a file, by their WHATWG names, and the names people know. */
export const OFFERED_ENCODINGS = [
  { name: 'utf-8', title: 'Unicode (UTF-8)' },
  { name: 'utf-16le', title: 'Unicode (UTF-16, little-endian)' },
  { name: 'utf-16be', title: 'Unicode (UTF-16, big-endian)' },
  { name: 'shift_jis', title: 'Japanese (Shift_JIS)' },
  { name: 'euc-jp', title: 'Japanese (EUC-JP)' },
  { name: 'iso-2022-jp', title: 'Japanese (ISO-2022-JP, “JIS”)' },
  { name: 'windows-1252', title: 'Western (Windows-1252, Latin-1)' },
] as const;

export type EncodingName = (typeof OFFERED_ENCODINGS)[number]['name'];

export const ENCODING_NAMES: readonly EncodingName[] = OFFERED_ENCODINGS.map(({ name }) => name);

/** Short names, for a line of text; `ascii` can be detected, and is never chosen: every encoding offered holds it. */
const SHORT: Readonly<Record<EncodingName | 'ascii', string>> = {
  ascii: 'ASCII',
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP',
  'windows-1252': 'Windows-1252',
};

/** True for the name of an encoding that is offered; names are written in lower case. */
export function isEncodingName(name: string): name is EncodingName {
  return OFFERED_ENCODINGS.some((offered) => offered.name === name);
}

/** `Shift_JIS` of `shift_jis`; a name that is not known stays as it is. */
export function encodingTitle(name: string): string {
  return Object.hasOwn(SHORT, name) ? SHORT[name as keyof typeof SHORT] : name;
}
