/** What kind of decision on the board makes no sense. */
export type BoardEditErrorCode =
  | 'unknownStudent'
  | 'unknownAdult'
  | 'unknownTeam'
  | 'unknownPost'
  | 'twice'
  | 'noChange'
  | 'otherGrade'
  | 'notOnTeam'
  | 'notHeld'
  | 'noShare'
  | 'postFull'
  | 'noTime'
  | 'notLed';

/** A decision that makes no sense for the board as it is; the message names the place and the remedy. */
export class BoardEditError extends Error {
  readonly code: BoardEditErrorCode;

  constructor(code: BoardEditErrorCode, message: string) {
    super(message);
    this.name = 'BoardEditError';
    this.code = code;
  }
}
