import type { Source } from '@staffroom/school';
import { modelById, type DesignQuantity, type PayFact } from '../models.ts';
import { roleById } from '../roles.ts';

interface Attributed {
  readonly sourceUrl: string;
  readonly year: number;
  readonly verified: boolean;
}

interface Referenced {
  readonly name: string;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** The source of a figure, titled as its record lists the page; `note` says how a default was taken from it. */
export function publishedIn(record: Referenced, fact: Attributed, note?: string): Source {
  return {
    kind: 'published',
    title: record.sources.find((source) => source.url === fact.sourceUrl)?.title ?? record.name,
    url: fact.sourceUrl,
    year: fact.year,
    isVerified: fact.verified,
    ...(note === undefined ? {} : { note }),
  };
}

/** A default that no source gives. */
export function ours(note: string): Source {
  return { kind: 'choice', who: 'staffroom', note };
}

/** A value with its source, for a parameter's default. */
export interface SourcedNumber {
  readonly value: number;
  readonly source: Source;
}

/**
 * One figure of a model's design quantities, from the first that carries it and, where `beside` is given, that figure too.
 * Throws RangeError where none does.
 */
export function quantityOf(
  modelId: string,
  figure: keyof DesignQuantity,
  beside: keyof DesignQuantity = figure,
): SourcedNumber {
  const model = modelById(modelId);
  for (const quantity of model.designQuantities ?? []) {
    const value = quantity[figure];
    if (typeof value === 'number' && quantity[beside] !== undefined) {
      return { value, source: publishedIn(model, quantity, quantity.fact) };
    }
  }
  throw new RangeError(
    `The model "${modelId}" has no design quantity with the figures "${figure}" and "${beside}".`,
  );
}

/** The source of the first design quantity of a model that says `words`. Throws RangeError where none does. */
export function sourceSaying(modelId: string, words: string, note?: string): Source {
  const model = modelById(modelId);
  const quantity = (model.designQuantities ?? []).find((each) => each.fact.includes(words));
  if (quantity === undefined)
    throw new RangeError(`No design quantity of the model "${modelId}" says "${words}".`);
  return publishedIn(model, quantity, note === undefined ? quantity.fact : `${quantity.fact}; ${note}`);
}

/** The typical team or roster size of a model: both ends, the whole number in the middle, and the source. Throws RangeError where unknown. */
export function typicalSize(
  modelId: string,
  what: 'typicalTeamSize' | 'typicalSharedRoster',
): {
  readonly min: number;
  readonly max: number;
  readonly middle: number;
  readonly source: Source;
  readonly middleSource: Source;
} {
  const model = modelById(modelId);
  const fact = model[what];
  if (fact === null) throw new RangeError(`No source gives a ${what} for the model "${modelId}".`);
  const { min, max, unit } = fact;
  return {
    min,
    max,
    middle: Math.floor((min + max) / 2),
    source: publishedIn(model, fact, `${min} to ${max} ${unit}`),
    middleSource: publishedIn(model, fact, `the middle of ${min} to ${max} ${unit}`),
  };
}

/** The longest part of the day a role may be away from own classes, in whole percent. Throws RangeError where unknown. */
export function releasePercentOf(roleId: string): SourcedNumber {
  const role = roleById(roleId);
  const fact = role.releaseTimeShare;
  if (fact?.max === undefined || fact.max === null)
    throw new RangeError(`No source gives the release time of the role "${roleId}".`);
  return { value: Math.round(fact.max * 100), source: publishedIn(role, fact, fact.note) };
}

/** The first pay entry of a role in a model, in US dollars a year: its lower end, else its upper. Throws RangeError where unknown. */
export function payOf(modelId: string, roleId: string): SourcedNumber & { readonly fact: PayFact } {
  const model = modelById(modelId);
  for (const fact of model.pay) {
    const value = fact.min ?? fact.max;
    if (fact.roleId === roleId && fact.unit === 'USD per year' && value !== undefined) {
      return { value, source: publishedIn(model, fact, fact.note), fact };
    }
  }
  throw new RangeError(`No source gives the pay of the role "${roleId}" in the model "${modelId}".`);
}
