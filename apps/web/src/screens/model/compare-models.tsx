import type { ReactNode } from 'react';
import { numberInWords, sentenceCase } from '@staffroom/exchange/browser';
import type { Level } from '@staffroom/school';
import { ButtonLink } from '../../system/button-link.tsx';
import { Link } from '../../system/link.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { modelTypeNames, templateOf, usualPosts, type CatalogueEntry } from './catalogue.ts';
import { EvidenceMark } from './evidence-mark.tsx';
import { ModelRing } from './model-ring.tsx';
import { rolesText, usualRoster } from './model-words.ts';
import { modelAddress } from './model-search.ts';
import { roleName } from './role-name.ts';
import { dotsOfPosts, needText } from './template-dots.ts';

export interface CompareModelsProps {
  readonly path: string;
  readonly level: Level;
  readonly entries: readonly CatalogueEntry[];
}

interface Aspect {
  readonly name: string;
  readonly of: (entry: CatalogueEntry) => ReactNode;
}

function aspects(level: Level): readonly Aspect[] {
  const templateFor = (entry: CatalogueEntry) => templateOf(entry, level) ?? entry.templates[0] ?? null;
  const postsFor = (entry: CatalogueEntry) => {
    const template = templateFor(entry);
    return template === null
      ? []
      : usualPosts(template, template.levels.includes(level) ? level : (template.levels[0] ?? level));
  };
  return [
    { name: 'In short', of: ({ model }) => model.summary },
    { name: 'Kind', of: ({ model }) => modelTypeNames[model.modelType] },
    {
      name: 'One team',
      of: (entry) => sentenceCase(rolesText(postsFor(entry))) || 'No team structure is known',
    },
    {
      name: 'Students on a team',
      of: (entry) => {
        const template = templateFor(entry);
        return template === null ? 'not told' : usualRoster(template) || 'no source gives a number';
      },
    },
    {
      name: 'Asks for',
      of: (entry) => (
        <ul>
          {[
            ...new Set(postsFor(entry).map((post) => `${roleName(post.roleId)}: ${needText(post.need)}`)),
          ].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ),
    },
    { name: 'How it works', of: ({ model }) => model.teamStructure },
    { name: 'Evidence', of: ({ evidence }) => <EvidenceMark evidence={evidence} /> },
    {
      name: 'Studies known',
      of: ({ evidence }) => (evidence === null ? 'None' : numberInWords(evidence.count)),
    },
    {
      name: 'To beware of',
      of: ({ model }) => (model.cautions ?? []).join(' ') || 'Nothing noted in the sources read',
    },
    { name: 'Where it is used', of: ({ model }) => model.whereUsed },
    { name: 'Can be designed here', of: ({ whyNot }) => whyNot ?? 'Yes' },
  ];
}

/** Two models side by side, aspect by aspect. */
export function CompareModels({ path, level, entries }: CompareModelsProps) {
  return (
    <div className="max-w-5xl">
      <p className="screen-only mb-2 text-small">
        <Link href={path}>All models</Link>
      </p>
      <PageHeader
        title={entries.map(({ model }) => model.name).join(' and ')}
        lead="Side by side, from the same sources."
      />
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Comparison of two models">
        <table className="w-full min-w-[640px] table-fixed border-collapse">
          <thead>
            <tr>
              <td className="w-36" />
              {entries.map((entry) => {
                const template = templateOf(entry, level) ?? entry.templates[0] ?? null;
                const own =
                  template?.levels.includes(level) === true ? level : (template?.levels[0] ?? level);
                const dots = template === null ? [] : dotsOfPosts(usualPosts(template, own));
                return (
                  <th
                    key={entry.model.id}
                    scope="col"
                    className="px-3 pb-4 text-left align-bottom font-normal"
                  >
                    <ModelRing
                      dots={dots}
                      middle={template === null ? '' : usualRoster(template)}
                      size={120}
                      label={`A team of ${entry.model.name}`}
                    />
                    <div className="mt-2 mb-2 font-serif text-head font-semibold">{entry.model.name}</div>
                    <ButtonLink href={modelAddress(path, { modelId: entry.model.id })} size="sm">
                      {entry.whyNot === null ? 'Set up' : 'Look'}
                    </ButtonLink>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {aspects(level).map((aspect) => (
              <tr key={aspect.name} className="border-t border-line align-top">
                <th scope="row" className="py-3 pr-3 text-left text-small font-medium text-soft">
                  {aspect.name}
                </th>
                {entries.map((entry) => (
                  <td key={entry.model.id} className="px-3 py-3">
                    {aspect.of(entry)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
