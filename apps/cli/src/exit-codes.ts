/** What the command's exit code tells a script. */
export const exitCodes = {
  done: 0,
  /** The question was answered with no: a check found a difference. */
  differs: 1,
  /** The input or an option cannot be used; the message says which and what to do. */
  unusable: 2,
  /** The school's own rules contradict each other; the message names the smallest set that does. */
  impossible: 3,
  /** A fault of the program. */
  fault: 70,
  /** Stopped by Ctrl-C; the best result so far was kept. */
  interrupted: 130,
} as const;

/** An end that was foreseen: a sentence for a person and a code for a script. */
export class CommandEnd extends Error {
  override readonly name = 'CommandEnd';
  readonly exitCode: number;

  constructor(exitCode: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
