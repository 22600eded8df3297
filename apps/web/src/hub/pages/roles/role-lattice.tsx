import type { Role } from '@staffroom/knowledge';
import { Dot } from '../../../system/grammar/dot.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import {
  groupPadding,
  latticeLayout,
  nodeSize,
  type LatticeEdge,
  type LatticeGroup,
  type LatticeItem,
  type LatticeNode,
} from './lattice-layout.ts';
import { roleKind } from './role-kind.ts';
import { linesOf } from './lines-of.ts';

export interface RoleLatticeProps {
  readonly items: readonly LatticeItem[];
  readonly roles: readonly Role[];
  readonly label: string;
  /** The role that the page is about. */
  readonly currentId?: string;
}

const lettersInLine = 16;
const lineHeight = 13;

function EdgeLine({
  edge,
  from,
  to,
}: {
  readonly edge: LatticeEdge;
  readonly from: LatticeNode;
  readonly to: LatticeNode;
}) {
  const { width, height } = nodeSize;
  if (edge.isBack) {
    const [x1, x2] = [from.x + width / 2, to.x + width / 2];
    const low = Math.max(from.y, to.y) + height + 14;
    return (
      <path
        d={`M${x1} ${from.y + height}C${x1} ${low} ${x2} ${low} ${x2} ${to.y + height + 5}`}
        strokeDasharray="3 3"
        markerEnd="url(#lattice-arrow)"
      />
    );
  }
  const [x1, y1, x2, y2] = [from.x + width, from.y + height / 2, to.x - 6, to.y + height / 2];
  const bend = Math.max(14, (x2 - x1) / 2);
  return (
    <path
      d={`M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`}
      markerEnd="url(#lattice-arrow)"
    />
  );
}

function RoleNode({
  node,
  role,
  isCurrent,
}: {
  readonly node: LatticeNode;
  readonly role: Role;
  readonly isCurrent: boolean;
}) {
  const { href, fact } = useHub();
  const name = fact(role.name);
  const lines = linesOf(name.text, lettersInLine, 3);
  const top = nodeSize.height / 2 - ((lines.length - 1) * lineHeight) / 2 + 4;
  return (
    <a
      href={href(addresses.role(role.id))}
      className="no-underline hover:underline"
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
    >
      <g transform={`translate(${node.x} ${node.y})`}>
        <rect
          {...nodeSize}
          rx="8"
          fill="var(--card)"
          stroke={isCurrent ? 'var(--design)' : 'var(--edge)'}
          strokeWidth={isCurrent ? 2 : 1}
        />
        <Dot kind={roleKind(role)} x={12} y={nodeSize.height / 2} radius={4.6} hue="var(--design)" />
        <text fontSize="11.5" fill="currentColor" lang={name.lang}>
          {lines.map((line, index) => (
            <tspan key={line} x="23" y={top + index * lineHeight}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    </a>
  );
}

function GroupBox({ group: { name, ...box } }: { readonly group: LatticeGroup }) {
  const letters = Math.floor((box.width - 2 * groupPadding) / 5.6);
  if (name === '') return null;
  return (
    <>
      <rect {...box} rx="12" fill="var(--sunken)" />
      <text fontSize="11" fill="var(--soft)">
        <title>{name}</title>
        {linesOf(name, letters, 2).map((line, index) => (
          <tspan key={line} x={box.x + groupPadding} y={box.y + 14 + index * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** Roles and the steps between them as one picture; it scrolls inside itself where the page is narrow. */
export function RoleLattice({ items, roles, label, currentId }: RoleLatticeProps) {
  const { nodes, edges, groups, width, height } = latticeLayout(items);
  const nodeOf = (id: string): LatticeNode => nodes.find((node) => node.id === id) ?? { id, x: 0, y: 0 };
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="whole overflow-x-auto rounded-card border border-line bg-card p-4 print:overflow-visible print:p-0"
    >
      <svg
        width={width + 4}
        height={height + 24}
        viewBox={`-2 -4 ${width + 4} ${height + 24}`}
        role="group"
        aria-label={label}
        className="mx-auto block max-w-none print:h-auto print:max-w-full"
      >
        <defs>
          <marker
            id="lattice-arrow"
            viewBox="0 0 8 8"
            refX="2"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0 0 8 4 0 8Z" fill="var(--soft)" />
          </marker>
        </defs>
        {groups.map((group) => (
          <GroupBox key={group.name} group={group} />
        ))}
        <g fill="none" stroke="var(--soft)" strokeWidth="1.2" strokeOpacity="0.75">
          {edges.map((edge) => (
            <EdgeLine
              key={`${edge.from} ${edge.to}`}
              edge={edge}
              from={nodeOf(edge.from)}
              to={nodeOf(edge.to)}
            />
          ))}
        </g>
        {roles.map((role) => (
          <RoleNode key={role.id} node={nodeOf(role.id)} role={role} isCurrent={role.id === currentId} />
        ))}
      </svg>
    </div>
  );
}
