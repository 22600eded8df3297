import { z } from 'zod';
import data from '../data/roles.json' with { type: 'json' };
import type { Immutable } from './immutable.ts';
import { select, selectOptional } from './select.ts';
import { RangeFactSchema, SourceSchema, TextSchema, attributionFields, optionalNumber } from './source.ts';

const RoleFactSchema = z.strictObject({
  fact: TextSchema,
  value: optionalNumber,
  unit: TextSchema.exactOptional(),
  teachers: optionalNumber,
  microCredentials: optionalNumber,
  spanMin: optionalNumber,
  spanMax: optionalNumber,
  ...attributionFields,
});

const RoleSchema = z.strictObject({
  id: TextSchema,
  name: TextSchema,
  summary: TextSchema,
  typicalResponsibilities: z.array(TextSchema).min(1),
  certificationTypicallyRequired: z.union([z.boolean(), z.literal('varies')]),
  /** US dollars a year on top of salary, unless its note says salary or bonus. */
  typicalStipendUSD: RangeFactSchema.nullable(),
  /** Share of the working day away from own classes, 0 to 1. */
  releaseTimeShare: RangeFactSchema.nullable(),
  advancesTo: z.array(TextSchema),
  usedInModels: z.array(TextSchema).min(1),
  aliases: z.array(TextSchema).exactOptional(),
  facts: z.array(RoleFactSchema).exactOptional(),
  sources: z.array(SourceSchema).min(1),
});
export type Role = Immutable<z.infer<typeof RoleSchema>>;

export const RolesFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  notes: z.array(TextSchema),
  roles: z.array(RoleSchema).min(1),
});
export type RolesFile = Immutable<z.infer<typeof RolesFileSchema>>;

// The test of validateKnowledge parses this file with the schema above, so what ships has this shape.
const file = data as RolesFile;

/** Every educator role of the catalogue, in file order. */
export function allRoles(): readonly Role[] {
  return file.roles;
}

/** The role with this id. Throws RangeError naming the known ids. */
export function roleById(id: string): Role {
  return select(file.roles, id, 'role');
}

/** The role with this id, or null. */
export function optionalRoleById(id: string): Role | null {
  return selectOptional(file.roles, id);
}
