import { DistrictIdSchema, type UserId } from '@staffroom/contract';
import { deviceDistrictId as districtId } from '../workspace.ts';

/** The one district of this device, as the interface takes it. */
export const deviceDistrictId = DistrictIdSchema.parse(districtId);

/** Whoever sits at the device. */
export const devicePerson = { id: 'device' as UserId, name: 'You' } as const; // branding a constant

/** A new random id (UUID version 4) of the kind that a schema says. Works without a secure context too, where `crypto.randomUUID` is missing. */
export function newId<Id extends string>(kind: { parse(value: unknown): Id }): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return kind.parse(parts.join('-'));
}

/** The moment as the interface writes it. */
export function now(): string {
  return new Date().toISOString();
}
