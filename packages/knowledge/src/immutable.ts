/** A value nobody may change, at any depth: what the accessors hand out is shared by every caller. */
export type Immutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: Immutable<T[Key]> };
