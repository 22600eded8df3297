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
  call(path: readonly string[], input: unknown): Promise<PageAnswer>;
  /** Opens a stream and gives its number. */
  open(path: readonly string[], input: unknown): Promise<number>;
  next(stream: number): Promise<PageAnswer>;
  close(stream: number): Promise<void>;
  upload(districtId: string, name: string, bytes: readonly number[]): Promise<string>;
  /** Saves a file as a download of the page. */
  download(districtId: string, fileId: string): Promise<void>;
}
