import type { FactKind } from '@staffroom/knowledge';
import { addresses } from '../../site/addresses.ts';

/** The page that lists the records of a kind. */
export function pageOfKind(kind: FactKind): string {
  switch (kind) {
    case 'modelType':
    case 'feature':
    case 'condition':
      return addresses.framework();
    case 'model':
      return addresses.models();
    case 'role':
      return addresses.roles();
    case 'finding':
      return addresses.evidence();
    case 'stage':
      return addresses.journey();
    case 'school':
    case 'system':
      return addresses.schools();
    case 'indicator':
    case 'state':
    case 'classSize':
      return addresses.policy();
    case 'partner':
    case 'movement':
      return addresses.partners();
    case 'statistic':
      return addresses.statistics();
    case 'salarySchedule':
      return addresses.salarySchedules();
    default:
      return kind satisfies never;
  }
}
