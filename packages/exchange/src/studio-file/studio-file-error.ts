/** Why a file cannot be opened: `needsRoster` asks for the files of the school as well. */
export type StudioFileErrorCode = 'notAStudioFile' | 'newer' | 'damaged' | 'needsRoster' | 'otherRoster';

/** A file that the Studio cannot open; the message names what is wrong and what to do. */
export class StudioFileError extends Error {
  override readonly name = 'StudioFileError';
  readonly code: StudioFileErrorCode;

  constructor(code: StudioFileErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
