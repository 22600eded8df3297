/** The pills of the header that say where one is and lead elsewhere. */
export const pillStyle =
  'flex min-h-8 min-w-0 cursor-pointer items-center gap-1.5 rounded-full border border-line bg-paper px-3 text-body hover:bg-wash';
