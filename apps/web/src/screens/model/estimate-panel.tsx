import { countOf, formatNumber, formatPosts, sentenceCase } from '@staffroom/exchange/browser';
import { Note } from '../../system/note.tsx';
import { ModelRing } from './model-ring.tsx';
import type { TeamEstimate } from './team-estimate.ts';
import { roleName } from './role-name.ts';
import type { TemplateDot } from './template-dots.ts';

export interface EstimatePanelProps {
  readonly estimate: TeamEstimate | null;
  readonly dots: readonly TemplateDot[];
  /** Whether something in the form is wrong, so that nothing can be worked out. */
  readonly isWrong: boolean;
}

/** Roughly what the values make of this school, worked out while one sets them. */
export function EstimatePanel({ estimate, dots, isWrong }: EstimatePanelProps) {
  if (isWrong)
    return (
      <p className="text-soft">Once every answer fits, this shows roughly how many teams there would be.</p>
    );
  if (estimate === null)
    return (
      <p className="text-soft">
        This model makes no teams: every class keeps its own teacher. It is what others are compared with.
      </p>
    );
  const { fewest, likely, most, studentsPerTeam, studentsPerAdult } = estimate;
  return (
    <div aria-live="polite" className="flex flex-col gap-3">
      <div className="flex items-center gap-4">
        <ModelRing
          dots={dots}
          middle={studentsPerTeam === null ? '' : formatNumber(studentsPerTeam, 0)}
          size={88}
          label={`About ${formatNumber(studentsPerTeam ?? 0, 0)} students on a team`}
        />
        <div>
          <div className="font-serif text-title font-semibold">About {countOf(likely, 'team', 'teams')}</div>
          <div className="text-small text-soft">
            {fewest === most ? '' : `${fewest} to ${most} are possible. `}
            {studentsPerAdult === null ? '' : `${formatNumber(studentsPerAdult)} students for each adult.`}
          </div>
        </div>
      </div>
      <dl className="grid grid-cols-[minmax(0,1fr)_auto_auto] gap-x-4 gap-y-1">
        <dt className="text-small text-soft">Full-time posts</dt>
        <dd className="text-right text-small text-soft">a team</dd>
        <dd className="text-right text-small text-soft">in all</dd>
        {estimate.roles.map((role) => (
          <div key={role.roleId} className="contents">
            <dt>{roleName(role.roleId)}</dt>
            <dd className="text-right">{formatPosts(role.perTeam)}</dd>
            <dd className="text-right">{formatPosts(role.inAll)}</dd>
          </div>
        ))}
      </dl>
      {estimate.teachingThere > 0 && estimate.teachingAsked > estimate.teachingThere && (
        <Note tone="eye">
          The teams ask for {formatPosts(estimate.teachingAsked)} full-time teachers, and the roster has{' '}
          {formatPosts(estimate.teachingThere)}: posts are shared, or stay to fill.
        </Note>
      )}
      <ul className="text-small text-soft">
        {estimate.bands.map((band) => (
          <li key={band.label}>
            {sentenceCase(band.label)}: {formatNumber(band.studentCount, 0)} students, about{' '}
            {countOf(band.likely, 'team', 'teams')}
          </li>
        ))}
      </ul>
      <p className="text-small text-soft">
        {estimate.basis} The design decides from your real people, and may choose otherwise.
      </p>
    </div>
  );
}
