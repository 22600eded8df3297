import type { Role } from '@staffroom/knowledge';
import { DotMark } from '../../../system/grammar/dot-mark.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { roleKind } from './role-kind.ts';

export interface RoleNamesProps {
  readonly ids: readonly string[];
  /** The colour of their marks. */
  readonly hue?: string;
}

/** Roles by name, each with its mark and a way to its page. */
export function RoleNames({ ids, hue = 'var(--design)' }: RoleNamesProps) {
  const { facts, href } = useHub();
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5">
      {ids.map((id) => {
        const role: Role | undefined = facts.roles.roles.find((each) => each.id === id);
        if (role === undefined) return <li key={id}>{id}</li>;
        return (
          <li key={id} className="inline-flex items-center gap-1">
            <DotMark kind={roleKind(role)} share={1000} hue={hue} />
            <a href={href(addresses.role(id))} className="inline-block leading-6">
              <FactWords>{role.name}</FactWords>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
