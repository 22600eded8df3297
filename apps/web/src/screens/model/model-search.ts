import { useLocation } from '@tanstack/react-router';

/** What the address of the model screen says beside its path. */
export interface ModelSearch {
  /** The model whose page is open; null is the catalogue. */
  readonly modelId: string | null;
  /** Models that stand side by side. */
  readonly compared: readonly string[];
  /** The design whose values the form begins with. */
  readonly fromDesignId: string | null;
}

/** Reads the search part of an address. */
function modelSearchOf(search: string): ModelSearch {
  const values = new URLSearchParams(search);
  return {
    modelId: values.get('model'),
    compared: (values.get('compare') ?? '').split(',').filter(Boolean).slice(0, 2),
    fromDesignId: values.get('from'),
  };
}

/** The address of the model screen with a model open, or with two side by side. */
export function modelAddress(path: string, search: Partial<ModelSearch>): string {
  const values = new URLSearchParams();
  if (search.modelId) values.set('model', search.modelId);
  if (search.compared !== undefined && search.compared.length > 0)
    values.set('compare', search.compared.join(','));
  if (search.fromDesignId) values.set('from', search.fromDesignId);
  const text = values.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** What the address of this page says. */
export function useModelSearch(): ModelSearch {
  return modelSearchOf(useLocation().searchStr);
}
