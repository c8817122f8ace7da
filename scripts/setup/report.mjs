/**
 * What set-up tells a person, on stderr, so that a command's own output on stdout stays clean.
 * On a terminal progress is one line that changes; elsewhere (a log file) it is a line for each tenth.
 */
export class Report {
  #stream;
  #lastTenth = -1;
  #lineOpen = false;

  /** @param {{ write(text: string): unknown, isTTY?: boolean }} [stream] */
  constructor(stream = process.stderr) {
    this.#stream = stream;
  }

  /** One line. @param {string} text */
  say(text) {
    this.#closeLine();
    this.#stream.write(`memcon: ${text}\n`);
  }

  /**
   * How far a long step is.
   * @param {string} label what is being done
   * @param {number} done bytes so far
   * @param {number} total bytes in all
   */
  progress(label, done, total) {
    const share = Math.min(1, done / total);
    const tenth = Math.floor(share * 10);
    const text = `memcon: ${label}: ${megabytes(done)} of ${megabytes(total)} MB (${Math.floor(share * 100)} %)`;
    if (this.#stream.isTTY) {
      this.#stream.write(`\r${text}\u001b[K`);
      this.#lineOpen = true;
    } else if (tenth > this.#lastTenth) {
      this.#stream.write(`${text}\n`);
    }
    this.#lastTenth = tenth;
  }

  /** Ends the line that `progress` was writing; the next progress starts anew. */
  progressDone() {
    this.#closeLine();
    this.#lastTenth = -1;
  }

  #closeLine() {
    if (this.#lineOpen) this.#stream.write('\n');
    this.#lineOpen = false;
  }
}

/** @param {number} bytes @returns {string} megabytes of 1000 × 1000 bytes, as download sizes are given */
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(0);
}
