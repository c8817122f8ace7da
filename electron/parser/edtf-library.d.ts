/** The library `edtf` ships without types; tests hold our dates against its grammar. */
declare module 'edtf' {
  /** Parses EDTF up to level 3; throws on anything else. */
  export default function edtf(text: string): unknown;
}
