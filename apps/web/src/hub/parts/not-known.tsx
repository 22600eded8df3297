import { useHub } from '../site/hub.ts';

/** In a cell or beside a label: nobody says, which is not the same as none. */
export function NotKnown({ words }: { readonly words?: string }) {
  const { text } = useHub();
  return (
    <span className="hatched inline-block rounded-[3px] border border-dashed border-edge px-1.5 py-px text-small">
      <span className="rounded-[3px] bg-card px-1 text-soft">{words ?? text.frame.unknown}</span>
    </span>
  );
}
