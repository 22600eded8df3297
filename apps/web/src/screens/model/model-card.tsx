import type { Level } from '@staffroom/school';
import { ButtonLink } from '../../system/button-link.tsx';
import { Checkbox } from '../../system/checkbox.tsx';
import { Link } from '../../system/link.tsx';
import { Pill } from '../../system/pill.tsx';
import { modelTypeNames, templateOf, usualPosts, type CatalogueEntry } from './catalogue.ts';
import { EvidenceMark } from './evidence-mark.tsx';
import { ModelRing } from './model-ring.tsx';
import { rolesText, usualRoster } from './model-words.ts';
import { dotsOfPosts } from './template-dots.ts';

export interface ModelCardProps {
  readonly entry: CatalogueEntry;
  readonly level: Level;
  readonly href: string;
  readonly isCompared: boolean;
  /** Null where two others are chosen already. */
  readonly onCompare: ((isCompared: boolean) => void) | null;
}

/** A model of the catalogue: its team drawn, who shares what, and what is known of its effects. */
export function ModelCard({ entry, level, href, isCompared, onCompare }: ModelCardProps) {
  const { model } = entry;
  const template = templateOf(entry, level) ?? entry.templates[0] ?? null;
  const fits = templateOf(entry, level) !== null;
  const ownLevel =
    template === null || template.levels.includes(level) ? level : (template.levels[0] ?? level);
  const posts = template === null ? [] : usualPosts(template, ownLevel);
  const dots = dotsOfPosts(posts);
  return (
    <article className="flex min-w-0 flex-col gap-3 rounded-card border border-line bg-card p-4">
      <div className="flex items-start gap-4">
        <ModelRing
          dots={dots}
          middle={template === null ? '' : usualRoster(template)}
          label={dots.length === 0 ? 'No team structure is known' : `One team: ${rolesText(posts)}`}
        />
        <div className="min-w-0">
          <h2 className="text-read">
            <Link href={href} tone="plain">
              {model.name}
            </Link>
          </h2>
          <p className="text-small text-soft">{model.organisation}</p>
          <div className="mt-1.5 flex flex-wrap gap-1">
            <Pill>{modelTypeNames[model.modelType]}</Pill>
            {entry.pay !== 'none' && <Pill>pays for roles</Pill>}
            {entry.whyNot !== null && <Pill tone="unknown">cannot be designed yet</Pill>}
            {entry.whyNot === null && !fits && <Pill tone="eye">other levels only</Pill>}
          </div>
        </div>
      </div>
      <p>{model.summary}</p>
      {entry.whyNot === null ? (
        <p className="text-small text-soft">
          {template?.grouping === 'none'
            ? 'Each class has its own teacher.'
            : `One team: ${rolesText(posts)}.`}
        </p>
      ) : (
        <p className="rounded-control bg-sunken px-3 py-2 text-small text-soft">
          Cannot be designed yet. {entry.whyNot}
        </p>
      )}
      <div className="mt-auto flex flex-col gap-3">
        <EvidenceMark evidence={entry.evidence} />
        <div className="flex flex-wrap items-center justify-between gap-2 border-t border-line pt-3">
          <Checkbox
            isSelected={isCompared}
            isDisabled={onCompare === null}
            {...(onCompare === null ? {} : { onChange: onCompare })}
          >
            Compare
          </Checkbox>
          <ButtonLink href={href} size="sm">
            {entry.whyNot === null && fits ? 'Look and set up' : 'Look'}
          </ButtonLink>
        </div>
      </div>
    </article>
  );
}
