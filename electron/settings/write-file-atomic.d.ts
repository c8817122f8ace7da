// write-file-atomic 7.0.1 carries no types of its own; this is the part of it that we call.
declare module 'write-file-atomic' {
  interface Options {
    readonly mode?: number;
    readonly encoding?: BufferEncoding;
    /** Flushes to the disk before the rename; true unless told otherwise. */
    readonly fsync?: boolean;
  }
  /** Writes to a temporary name beside `filename`, then renames. Calls for one name are queued. */
  export default function writeFileAtomic(
    filename: string,
    data: string | Uint8Array,
    options?: Options,
  ): Promise<void>;
}
