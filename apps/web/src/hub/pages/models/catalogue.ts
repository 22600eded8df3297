import {
  allTemplates,
  modelsWithoutTemplate,
  type EvidenceTier,
  type Facts,
  type Finding,
  type Model,
  type StaffingTemplate,
} from '@staffroom/knowledge';
import { findingsOn, readingOf, readings, type Reading } from '../evidence/reading.ts';
import { strengthOf, strongestTier } from '../evidence/tiers.ts';

/** A staffing model as the catalogue shows it. */
export interface CatalogueModel {
  readonly model: Model;
  /** One for each group of levels it can be designed for. */
  readonly templates: readonly StaffingTemplate[];
  /** What the sources would have to say before it can be designed; null where it can be. */
  readonly missing: string | null;
  readonly pay: 'perYear' | 'percent' | 'unknown';
  readonly findings: readonly Finding[];
  /** How many of its findings read which way, in their order, without those that count none. */
  readonly tally: readonly { readonly reading: Reading; readonly count: number }[];
  readonly tier: EvidenceTier | null;
}

function payOf({ pay }: Model): CatalogueModel['pay'] {
  const figures = pay.filter(({ min, max }) => min !== undefined || max !== undefined);
  if (figures.some(({ unit }) => unit === 'USD per year')) return 'perYear';
  return figures.length > 0 ? 'percent' : 'unknown';
}

/** A model with what other files say of it. */
export function catalogueModel(facts: Facts, model: Model): CatalogueModel {
  const findings = findingsOn(facts, model);
  return {
    model,
    templates: allTemplates().filter((template) => template.modelId === model.id),
    missing: modelsWithoutTemplate().find(({ modelId }) => modelId === model.id)?.reason ?? null,
    pay: payOf(model),
    findings,
    tally: readings
      .map((reading) => ({ reading, count: findings.filter((each) => readingOf(each) === reading).length }))
      .filter(({ count }) => count > 0),
    tier: strongestTier(findings),
  };
}

/** Every model of the catalogue, in file order. */
export function catalogueModels(facts: Facts): readonly CatalogueModel[] {
  return facts.models.models.map((model) => catalogueModel(facts, model));
}

/** The place of each entry where the strongest evidence goes first, and among equals the most findings. */
export function placesByStrength(entries: readonly CatalogueModel[]): ReadonlyMap<string, number> {
  const strength = ({ tier }: CatalogueModel): number => (tier === null ? 0 : strengthOf(tier));
  return placesOf(
    entries.toSorted((a, b) => strength(b) - strength(a) || b.findings.length - a.findings.length),
  );
}

/** The place of each entry where the one with the most findings goes first. */
export function placesByFindings(entries: readonly CatalogueModel[]): ReadonlyMap<string, number> {
  return placesOf(entries.toSorted((a, b) => b.findings.length - a.findings.length));
}

/** The place of each entry by name, in the order of code units. */
export function placesByName(entries: readonly CatalogueModel[]): ReadonlyMap<string, number> {
  return placesOf(
    entries.toSorted((a, b) => (a.model.name < b.model.name ? -1 : a.model.name > b.model.name ? 1 : 0)),
  );
}

function placesOf(entries: readonly CatalogueModel[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ model }, place) => [model.id, place]));
}
