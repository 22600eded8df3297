import { countOf, formatNumber } from '@staffroom/exchange/browser';
import type { Plan } from '@staffroom/school';
import type { DesignSessionInUse } from '../../design-session/design-session-provider.tsx';
import { HeaderSlot } from '../../shell/header-slot.tsx';
import { Button } from '../../system/button.tsx';
import { BoundLine } from '../../system/grammar/bound-line.tsx';
import { teamHue } from '../../system/grammar/team-hue.ts';
import type { BoardNames } from './board-names.ts';
import type { BoardTools } from './board-tools.ts';

/** How far the rosters are from what is proved to be the best possible, in words. */
function boundText(plan: Plan): string | null {
  const rosters = plan.solved.filter(({ what }) => what === 'rosters');
  if (rosters.length === 0) return null;
  const away = rosters.reduce((sum, { value, bound }) => sum + Math.max(0, value - bound), 0);
  if (away < 0.05) return 'the best rosters possible';
  return `${formatNumber(away)} ${away === 1 ? 'student' : 'students'} from the best possible`;
}

function boundPoints(base: Plan, plan: Plan) {
  const sums = (from: Plan): { readonly value: number; readonly bound: number } => {
    const rosters = from.solved.filter(({ what }) => what === 'rosters');
    return {
      value: rosters.reduce((sum, { value }) => sum + value, 0),
      bound: rosters.reduce((sum, { bound }) => sum + bound, 0),
    };
  };
  return [base, plan].map((each, at) => ({ at, ...sums(each) }));
}

/** What the board puts into the frame's header: who else is here, the bound, and designing again. */
export function BoardHeader({
  session,
  names,
  tools,
}: {
  readonly session: DesignSessionInUse;
  readonly names: BoardNames;
  readonly tools: BoardTools;
}) {
  const { people, board } = session;
  const text = boundText(board.plan);
  return (
    <>
      <HeaderSlot place="presence">
        {people.length > 0 && (
          <ul
            aria-label={`${countOf(people.length, 'other is', 'others are')} here`}
            className="flex items-center gap-1"
          >
            {people.slice(0, 6).map(({ clientId, name, selected }, index) => (
              <li
                key={clientId}
                title={`${name}${selected === null ? '' : `, at ${selectedText(selected, names)}`}`}
                className="flex size-7 items-center justify-center rounded-full text-tiny font-semibold text-on-act"
                style={{ background: teamHue(index + 6) }}
              >
                <span aria-hidden="true">{initials(name)}</span>
                <span className="hidden-text">
                  {name}
                  {selected === null ? '' : `, at ${selectedText(selected, names)}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </HeaderSlot>
      <HeaderSlot place="bound">
        {text !== null && (
          <>
            <span className="text-small">{text}</span>
            <BoundLine points={boundPoints(board.base, board.plan)} width={96} height={22} label={text} />
          </>
        )}
      </HeaderSlot>
      <HeaderSlot place="action">
        <Button tone="primary" onPress={() => tools.show((view) => ({ ...view, isAskingAgain: true }))}>
          Design again
        </Button>
      </HeaderSlot>
    </>
  );
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');
}

function selectedText(selected: string, names: BoardNames): string {
  const colon = selected.indexOf(':');
  const [kind, id] = [selected.slice(0, colon), selected.slice(colon + 1)];
  return kind === 'student' ? names.student(id) : kind === 'adult' ? names.adult(id) : id;
}
