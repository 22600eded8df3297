import type { Role } from '@staffroom/knowledge';
import { DotMark } from '../../../system/grammar/dot-mark.tsx';
import { useHub } from '../../site/hub.ts';
import { roleKind } from './role-kind.ts';

/** The mark that a role has in pictures, with what it means for readers of the screen. */
export function RoleMark({ role, size = 18 }: { readonly role: Role; readonly size?: number }) {
  const { text } = useHub();
  const kind = roleKind(role);
  return (
    <span title={text.models.marks[kind]} className="inline-flex shrink-0">
      <DotMark kind={kind} share={1000} hue="var(--design)" size={size} />
      <span className="hidden-text">({text.models.marks[kind]}) </span>
    </span>
  );
}
