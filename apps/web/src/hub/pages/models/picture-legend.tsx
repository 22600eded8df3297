import { DotMark } from '../../../system/grammar/dot-mark.tsx';
import { useHub } from '../../site/hub.ts';

/** How the pictures are read. */
export function PictureLegend() {
  const { text } = useHub();
  const { legend, marks, marksNote } = text.models;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
      <li>{legend.ring}</li>
      {(['lead', 'teacher', 'support'] as const).map((kind) => (
        <li
          key={kind}
          className="inline-flex items-center gap-1.5"
          {...(kind === 'lead' ? { title: marksNote } : {})}
        >
          <DotMark kind={kind} share={1000} hue="var(--design)" />
          {marks[kind]}
        </li>
      ))}
      <li className="inline-flex items-center gap-1.5">
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className="shrink-0">
          <circle
            cx="8"
            cy="8"
            r="5"
            fill="var(--design)"
            fillOpacity="0.08"
            stroke="var(--design)"
            strokeDasharray="1.6 2.2"
          />
        </svg>
        {legend.perhaps}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span
          aria-hidden="true"
          className="hatched relative inline-block size-4 shrink-0 rounded-full border border-dashed border-edge"
        >
          <span className="absolute inset-[24%] rounded-full bg-paper" />
        </span>
        {legend.band}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span
          aria-hidden="true"
          className="hatched inline-block size-3.5 shrink-0 rounded-full border border-dashed border-edge"
        />
        {legend.unknown}
      </li>
    </ul>
  );
}
