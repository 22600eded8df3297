import { useQuery } from '@tanstack/react-query';
import { FactKindSchema, type FactEdit } from '@staffroom/contract';
import { useParams } from '@tanstack/react-router';
import { deskQueries } from '../desk-server.ts';
import type { JsonValue } from './json-value.ts';

type FactKind = FactEdit['kind'];

export interface DeskRecord {
  readonly id: string;
  readonly name: string;
  readonly value: JsonValue;
}

/** The kind and the record in the path; null where the path names none that there is. */
export function useFactPlace(): { readonly kind: FactKind | null; readonly recordId: string | null } {
  const params: { kind?: string; recordId?: string } = useParams({ strict: false });
  return {
    kind: FactKindSchema.safeParse(params.kind).data ?? null,
    recordId: params.recordId ?? null,
  };
}

/** Every record of a kind as the pages of the hub show it, with what was changed. */
export function useFactRecords(kind: FactKind | null) {
  return useQuery({
    ...deskQueries.facts.list.queryOptions({ input: { kind: kind ?? 'model' } }),
    enabled: kind !== null,
    select: ({ items }): readonly DeskRecord[] =>
      items.map(({ id, name, value }) => ({ id, name, value: value as JsonValue })), // it came as JSON
  });
}
