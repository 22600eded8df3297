import { useQuery } from '@tanstack/react-query';
import type { Journey } from '@staffroom/contract';
import { unitText, valueText } from '@staffroom/exchange/browser';
import { Pill } from '../../system/pill.tsx';
import { useAllows } from '../../workspace/session.ts';
import { statusText, statusTone } from './fidelity-words.ts';
import { useFidelity } from './use-journey.ts';

/** What the plan of the tied design tells of a milestone; nothing where it is tied to none. */
export function MilestoneMeasures({
  journey,
  milestoneId,
}: {
  readonly journey: Journey;
  readonly milestoneId: string | null;
}) {
  const mayRead = useAllows('roster.read', journey.districtId, journey.schoolId);
  const fidelity = useQuery({ ...useFidelity(journey), enabled: mayRead && journey.designId !== null });
  const own = (fidelity.data?.measures ?? []).filter(({ milestoneIds }) =>
    milestoneIds.some((id) => id === milestoneId),
  );
  if (own.length === 0) return null;
  return (
    <section>
      <h3>What the plan tells</h3>
      <ul aria-label="Measures of this milestone">
        {own.map((measure) => (
          <li
            key={measure.id}
            className="flex items-start justify-between gap-2 border-t border-line py-1.5 text-small"
          >
            <span>
              {measure.label}
              {measure.value !== null && `: ${valueText(measure.value, measure.unit)} ${unitText(measure)}`}
            </span>
            <Pill tone={statusTone[measure.status]}>{statusText(measure)}</Pill>
          </li>
        ))}
      </ul>
    </section>
  );
}
