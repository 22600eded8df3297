import type { framework } from '../../../text/en/framework.ts';
import { ratings } from './rating.ts';
import { ratingStyle } from './rating-bar.tsx';

/** What the colours of the bars mean, and what the scale means in words. */
export function RatingKey({ words }: { readonly words: (typeof framework)['readiness'] }) {
  return (
    <ul className="grid gap-x-6 gap-y-1 text-small sm:grid-cols-2">
      {ratings.map((rating) => (
        <li key={rating} className="flex items-baseline gap-2">
          <span
            aria-hidden="true"
            style={ratingStyle(rating)}
            className="inline-flex size-5 shrink-0 items-center justify-center rounded-[4px] text-tiny font-semibold"
          >
            {rating}
          </span>
          <span>
            <strong className="font-semibold">{words.scale[rating]}</strong>: {words.scaleMeans[rating]}
          </span>
        </li>
      ))}
      <li className="flex items-baseline gap-2">
        <span
          aria-hidden="true"
          className="hatched inline-flex size-5 shrink-0 items-center justify-center rounded-[4px] border border-dashed border-edge text-tiny"
        >
          ?
        </span>
        <span>
          <strong className="font-semibold">{words.notKnown}</strong>: {words.notKnownMeans}
        </span>
      </li>
    </ul>
  );
}
