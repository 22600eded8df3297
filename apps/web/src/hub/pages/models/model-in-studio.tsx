import {
  resolveParameters,
  type ParameterValue,
  type StaffingTemplate,
  type TemplateParameter,
} from '@staffroom/knowledge';
import type { Source } from '@staffroom/school';
import { Dot } from '../../../system/grammar/dot.tsx';
import { ringLayout } from '../../../system/grammar/ring-layout.ts';
import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { useHub } from '../../site/hub.ts';
import type { CatalogueModel } from './catalogue.ts';
import { choiceWords } from './choice-words.ts';
import { postDots } from './post-dots.ts';
import { TryLink } from './try-link.tsx';
import { writtenAs } from '../../text/locale.ts';

const ringSize = 120;

/** A team with the posts that a template starts from; the number in the middle is the roster it starts from, if it has one. */
function StartRing({ template }: { readonly template: StaffingTemplate }) {
  const { text, locale } = useHub();
  const level = template.levels[0] ?? 'elementary';
  const values = resolveParameters(template);
  const roster = values['rosterTarget'];
  const levels = new Intl.ListFormat(locale).format(template.levels.map((each) => text.models.levels[each]));
  const label = text.models.startsAs(levels);
  return (
    <figure className="flex items-center gap-4">
      <svg
        width={ringSize}
        height={ringSize}
        viewBox={`0 0 ${ringSize} ${ringSize}`}
        aria-hidden="true"
        className="shrink-0"
      >
        {ringLayout(postDots(template.posts(level, values)), ringSize).map((dot, index) => (
          <Dot key={index} kind={dot.kind} x={dot.x} y={dot.y} radius={dot.radius} hue="var(--design)" />
        ))}
        <text
          x={ringSize / 2}
          y={ringSize / 2 + 8}
          textAnchor="middle"
          fontSize="22"
          fontWeight="650"
          fill="currentColor"
        >
          {typeof roster === 'number' ? roster : ''}
        </text>
      </svg>
      <figcaption className="text-small text-soft">{label}</figcaption>
    </figure>
  );
}

function ParameterSource({ source }: { readonly source: Source }) {
  const { text } = useHub();
  switch (source.kind) {
    case 'published':
      return (
        <>
          <SourceNote url={source.url} year={source.year} title={source.title} verified={source.isVerified} />
          {source.note !== undefined && (
            <span className="block text-small text-soft">
              <FactWords>{source.note}</FactWords>
            </span>
          )}
        </>
      );
    case 'choice':
      return (
        <span className="text-small text-soft">
          {text.models.ours}: <FactWords>{source.note}</FactWords>
        </span>
      );
    case 'derived':
      return (
        <span className="text-small text-soft">
          <FactWords>{source.how}</FactWords>
        </span>
      );
    case 'file':
      return <span className="text-small text-soft">{source.file}</span>;
    default:
      return source satisfies never;
  }
}

/** A value of a parameter with its unit. An amount of money of 0 stands for one that is not known. */
function Value({
  parameter,
  value,
}: {
  readonly parameter: TemplateParameter;
  readonly value: ParameterValue;
}) {
  const { text, locale } = useHub();
  if (parameter.kind === 'cents') {
    if (value === 0) return <NotKnown />;
    const money = new Intl.NumberFormat(writtenAs[locale], {
      style: 'currency',
      currency: 'USD',
      maximumFractionDigits: 0,
    });
    return money.format(Number(value) / 100);
  }
  if (typeof value === 'boolean') return value ? text.models.yes : text.models.no;
  if (typeof value === 'number') return new Intl.NumberFormat(writtenAs[locale]).format(value);
  return choiceWords(value, text.models);
}

function Allowed({ parameter }: { readonly parameter: TemplateParameter }) {
  const { text, locale } = useHub();
  const { min, max, choices } = parameter;
  if (choices !== undefined) return choices.map((choice) => choiceWords(choice, text.models)).join(', ');
  if (min === undefined || max === undefined) return '';
  const isMoney = parameter.kind === 'cents';
  const number = new Intl.NumberFormat(writtenAs[locale], {
    ...(isMoney ? { style: 'currency', currency: 'USD' } : {}),
    maximumFractionDigits: 0,
  });
  const [from, to] = [min, max].map((value) => number.format(isMoney ? value / 100 : value));
  return text.models.range(from ?? '', to ?? '');
}

function Parameters({ template }: { readonly template: StaffingTemplate }) {
  const { text, fact } = useHub();
  const words = text.models;
  return (
    <div className="mt-4">
      <ScrollRegion label={fact(template.name).text}>
        <table className="w-full min-w-[640px] border-collapse text-body">
          <thead>
            <tr className="text-left text-small text-soft">
              {[words.question, words.startValue, words.allowed, words.origin].map((head) => (
                <th key={head} scope="col" className="py-1.5 pr-4 font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {template.parameters.map((parameter) => (
              <tr key={parameter.id} className="border-t border-line align-top">
                <th scope="row" className="w-2/5 py-2 pr-4 text-left font-medium">
                  <FactWords>{parameter.label}</FactWords>
                  <span className="block font-normal text-small text-soft">
                    <FactWords>{parameter.asks}</FactWords>
                  </span>
                </th>
                <td className="py-2 pr-4">
                  <Value parameter={parameter} value={parameter.default} />
                  {parameter.kind !== 'cents' && (
                    <span className="block text-small text-soft">
                      <FactWords>{parameter.unit}</FactWords>
                    </span>
                  )}
                </td>
                <td className="py-2 pr-4 text-small">
                  <Allowed parameter={parameter} />
                </td>
                <td className="py-2">
                  <ParameterSource source={parameter.source} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

/** What a design of a model asks in the Studio and what it starts from, or what is missing before there can be one. */
export function ModelInStudio({ entry }: { readonly entry: CatalogueModel }) {
  const { text } = useHub();
  const words = text.models;
  if (entry.missing !== null) {
    return (
      <section className="mt-12">
        <h2>{words.cannotTry}</h2>
        <p className="hatched mt-3 rounded-card border border-dashed border-edge p-3">
          <span className="block rounded-control bg-card px-4 py-3">
            <FactWords>{entry.missing}</FactWords>
          </span>
        </p>
      </section>
    );
  }
  return (
    <section className="mt-12">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="max-w-prose">
          <h2>{words.studioTitle}</h2>
          <p className="mt-2 text-soft">{words.studioLead}</p>
        </div>
        <TryLink modelId={entry.model.id} />
      </div>
      {entry.templates.map((template) => (
        <div key={template.id} className="mt-5">
          {entry.templates.length > 1 && (
            <h3>
              <FactWords>{template.name}</FactWords>
            </h3>
          )}
          {template.grouping !== 'none' && <StartRing template={template} />}
          <Parameters template={template} />
        </div>
      ))}
    </section>
  );
}
