/** Tells the person at a terminal, or the reader of a log, how far a build is. */
export interface Progress {
  /** What is being done from now on, and how much of it is done, if that is known. */
  at(step: string, done?: number, of?: number): void;
  /** What has been done: a line that stays. */
  done(text: string): void;
}

/** On a terminal one line that is written over; in a log a line at the beginning of each step. */
export function progressOn(stream: Pick<NodeJS.WriteStream, "isTTY" | "write">): Progress {
  let current: string | null = null;
  const begin = stream.isTTY ? "\r\u001B[K" : "";
  return {
    at(step, done, of) {
      const count = done === undefined ? " …" : `: ${done} of ${of}`;
      if (stream.isTTY) stream.write(`${begin}${step}${count}`);
      else if (step !== current) stream.write(`${step} …\n`);
      current = step;
    },
    done(text) {
      stream.write(`${begin}${text}\n`);
      current = null;
    },
  };
}
