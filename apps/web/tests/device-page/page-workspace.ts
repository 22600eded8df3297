/** What a call in the page came to, as data that can leave the page. */
export type PageAnswer =
  | { readonly isError: false; readonly value: unknown }
  | {
      readonly isError: true;
      readonly code: unknown;
      readonly status: unknown;
      readonly data: unknown;
      readonly message: string;
    };

/** The device workspace of a page, for a test outside of it. */
export interface PageWorkspace {
  /** Answers a `PageAnswer` as JSON: a plan goes to the test as text many times as fast as value by value. */
  call(path: readonly string[], input: string): Promise<string>;
  /** Opens a stream and gives its number. */
  open(path: readonly string[], input: string): Promise<number>;
  /** Answers a `PageAnswer` as JSON. */
  next(stream: number): Promise<string>;
  close(stream: number): Promise<void>;
  upload(districtId: string, name: string, base64: string): Promise<string>;
  /** Saves a file as a download of the page. */
  download(districtId: string, fileId: string): Promise<void>;
}
