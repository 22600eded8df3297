/** Stands where cards are about to be, such as those of the teams. */
export function CardsSkeleton({ label }: { readonly label: string }) {
  return (
    <div
      role="status"
      className="grid animate-pulse items-start gap-3"
      style={{ gridTemplateColumns: 'repeat(auto-fill, minmax(268px, 1fr))' }}
    >
      <span className="hidden-text">Loading {label}</span>
      {Array.from({ length: 6 }, (_, place) => (
        <div key={place} className="flex flex-col gap-3 rounded-card border border-line bg-card p-3.5">
          <span className="flex items-center gap-3">
            <span className="size-16 rounded-full bg-wash" />
            <span className="h-4 w-24 rounded-[4px] bg-wash" />
          </span>
          {Array.from({ length: 6 }, (_line, line) => (
            <span key={line} className="h-4 rounded-[4px] bg-wash" />
          ))}
        </div>
      ))}
    </div>
  );
}
