/** In a cell: not known, which is not the same as none. */
export function UnknownMark() {
  return (
    <span className="inline-block">
      <span
        className="hatched inline-block h-3.5 w-8 rounded-[3px] border border-dashed border-edge align-middle"
        aria-hidden="true"
      />
      <span className="hidden-text">not known</span>
    </span>
  );
}
