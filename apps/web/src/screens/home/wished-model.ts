import { useLocation } from '@tanstack/react-router';
import { paths } from '../../workspace/paths.ts';

/** The staffing model that somebody goes to an address to try, from its `?model=`; null where they go for none. */
export function wishIn(address: string): string | null {
  return new URLSearchParams(address.split('?')[1] ?? '').get('model');
}

/** The staffing model that somebody came here to try; null where they came for none. */
export function useWishedModel(): string | null {
  return wishIn(useLocation().href);
}

/** An address on the way to the model screen, with the wish kept. */
export function wishing(path: string, modelId: string | null): string {
  if (modelId === null) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ model: modelId }).toString()}`;
}

/** Where a school opens: its roster, or the model that somebody wants to try on it. */
export function schoolAddress(districtId: string, schoolId: string, modelId: string | null): string {
  return modelId === null
    ? paths.school(districtId, schoolId, 'roster')
    : wishing(paths.school(districtId, schoolId, 'model'), modelId);
}
