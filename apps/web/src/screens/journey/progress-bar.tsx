import type { Progress } from './journey-state.ts';

/** How much of something is done, as a bar with the numbers in words. */
export function ProgressBar({ done, all }: Progress) {
  return (
    <span className="flex min-w-28 items-center gap-2">
      <span
        className="h-1.5 flex-1 overflow-hidden rounded-full border border-edge bg-sunken"
        aria-hidden="true"
      >
        <span className="block h-full bg-ok" style={{ width: `${all === 0 ? 0 : (done * 100) / all}%` }} />
      </span>
      <span className="text-small whitespace-nowrap text-soft">
        {done} of {all}
      </span>
    </span>
  );
}
