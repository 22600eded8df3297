import {
  allModels,
  allTemplates,
  modelsWithoutTemplate,
  resolveParameters,
  type Model,
  type ModelType,
  type PostTemplate,
  type StaffingTemplate,
} from '@staffroom/knowledge';
import type { Level } from '@staffroom/school';
import { evidenceLineOf, type EvidenceLine } from './evidence-line.ts';

/** A staffing model as the catalogue shows it. */
export interface CatalogueEntry {
  readonly model: Model;
  /** One for each level it is described for; none where it cannot be designed yet. */
  readonly templates: readonly StaffingTemplate[];
  /** Why it cannot be designed yet; null where it can. */
  readonly whyNot: string | null;
  /** How the sources speak of pay for its roles. */
  readonly pay: 'perYear' | 'percent' | 'none';
  /** What is known of its effects; null where no study is known. */
  readonly evidence: EvidenceLine | null;
}

/** Names of the kinds of model, in the order of the filter. */
export const modelTypeNames: Readonly<Record<ModelType, string>> = {
  baseline: 'One teacher, one class',
  teamStructure: 'Teams',
  broaderTalent: 'More kinds of educators',
  technologyOptimised: 'With technology',
  unclassified: 'Pay and placement',
};

function entryOf(model: Model): CatalogueEntry {
  const hasYearly = model.pay.some((fact) => fact.unit === 'USD per year');
  return {
    model,
    templates: allTemplates().filter((template) => template.modelId === model.id),
    whyNot: modelsWithoutTemplate().find((entry) => entry.modelId === model.id)?.reason ?? null,
    pay: hasYearly ? 'perYear' : model.pay.length > 0 ? 'percent' : 'none',
    evidence: evidenceLineOf(model.id),
  };
}

/** Every model of the catalogue: those that can be designed first, each part in the catalogue's order. */
export function catalogueEntries(): readonly CatalogueEntry[] {
  const entries = allModels().map(entryOf);
  return [
    ...entries.filter((entry) => entry.templates.length > 0),
    ...entries.filter((entry) => entry.templates.length === 0),
  ];
}

/** What a person looks for in the catalogue; null is everything. */
export interface CatalogueFilter {
  readonly level: Level | null;
  readonly type: ModelType | null;
  readonly pay: 'higher' | 'same' | null;
  readonly search: string;
}

function textOf({ model }: CatalogueEntry): string {
  return [model.name, model.organisation, model.summary, model.teamStructure].join(' ').toLowerCase();
}

/** The entries that answer to a filter, in their order. Every word searched for must be somewhere in the entry. */
export function filterCatalogue(
  entries: readonly CatalogueEntry[],
  { level, type, pay, search }: CatalogueFilter,
): readonly CatalogueEntry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      (level === null || entry.model.gradeBands.includes(level)) &&
      (type === null || entry.model.modelType === type) &&
      (pay === null || (pay === 'higher') === (entry.pay !== 'none')) &&
      words.every((word) => textOf(entry).includes(word)),
  );
}

/** The template of an entry for a level of school, or null with the levels it is described for. */
export function templateOf(entry: CatalogueEntry, level: Level): StaffingTemplate | null {
  return entry.templates.find((template) => template.levels.includes(level)) ?? null;
}

/** The posts of one team by the template's defaults, for drawing a model before anybody has set anything. */
export function usualPosts(template: StaffingTemplate, level: Level): readonly PostTemplate[] {
  return template.posts(level, resolveParameters(template));
}
