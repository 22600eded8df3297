import { formatNumber } from '@staffroom/exchange/browser';
import type { DeviceUsage } from '../../workspace/device/device-store.ts';

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes for people, in decimal units as file managers show them: `3.2 MB`. */
export function bytesText(bytes: number): string {
  let unit = 0;
  let value = bytes;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${formatNumber(value, value < 10 && unit > 0 ? 1 : 0)} ${units[unit] ?? ''}`;
}

/** What is used of this device, in a sentence. */
export function usageText({ used, available }: Pick<DeviceUsage, 'used' | 'available'>): string {
  return available === null
    ? `${bytesText(used)} are used.`
    : `${bytesText(used)} are used of about ${bytesText(available)} that this browser gives.`;
}
