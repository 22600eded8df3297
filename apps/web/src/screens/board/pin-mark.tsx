import { Icon } from '../../system/icon.tsx';

/** Says that somebody stays where they are when the school is designed again. */
export function PinMark() {
  return (
    <span className="shrink-0 text-soft" title="Pinned">
      <Icon name="pin" size={13} />
      <span className="hidden-text">pinned</span>
    </span>
  );
}
