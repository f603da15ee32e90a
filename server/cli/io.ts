/** Where a command writes, so that tests and the terminal call the same function. */

export interface Io {
  /** Results. A whole text; a line break is added. */
  out(text: string): void;
  /** Trouble and warnings, never part of a result. */
  err(text: string): void;
  /** Whether `out` may colour. */
  readonly color: boolean;
}

/** Exit codes of every command. */
export const exitCodes = { ok: 0, findings: 1, unusable: 2 } as const;

/** Colours only for a person at a terminal who has not asked for none (https://no-color.org). */
export function terminalIo(): Io {
  // Who reads the first lines only ("| head") closes the pipe: that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  };
}

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** `text` in a colour where the output takes colours, else as it is. */
export function paint(io: Io, style: keyof typeof codes, text: string): string {
  return io.color ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
}

/** Control characters in somebody's cell must not steer the terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}
