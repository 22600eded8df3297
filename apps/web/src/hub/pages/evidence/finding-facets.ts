import type { Finding } from '@staffroom/knowledge';
import { slugOf } from '../../site/addresses.ts';
import { axisUnit } from './effect-axes.ts';

/** What a finding answers to: attributes of its row in the list, read by the filter. */
export function findingFacets(finding: Finding) {
  return {
    'data-facet-outcome': finding.outcome,
    'data-facet-model': finding.modelId ?? 'across',
    'data-facet-tier': finding.evidenceTier,
    'data-facet-direction': finding.direction,
    'data-facet-unit': slugOf(axisUnit(finding.unit)),
  } as const;
}
