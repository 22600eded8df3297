import type { Source } from '@staffroom/school';
import { modelsWithoutTemplate, allTemplates } from '../templates/catalogue.ts';

/** What is said of a source in words of ours; its title belongs to somebody. */
function saidOf(source: Source | undefined): readonly string[] {
  switch (source?.kind) {
    case undefined:
    case 'file':
      return [];
    case 'published':
    case 'choice':
      return source.note === undefined ? [] : [source.note];
    case 'derived':
      return [source.how];
    default:
      return source satisfies never;
  }
}

/**
 * The sentences of the staffing templates, each once: their names and summaries, what each parameter asks, its unit and where
 * its default comes from, and why a model has no template.
 */
export function templateSentences(): readonly string[] {
  const told = allTemplates().flatMap(({ name, summary, parameters }) => [
    name,
    summary,
    ...parameters.flatMap(({ label, asks, unit, source, rangeSource }) => [
      label,
      asks,
      unit,
      ...saidOf(source),
      ...saidOf(rangeSource),
    ]),
  ]);
  return [...new Set([...told, ...modelsWithoutTemplate().map(({ reason }) => reason)])];
}
