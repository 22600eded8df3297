import type { Presence } from '@staffroom/contract';
import type { DeviceBus } from './device-bus.ts';

/** Who else of this browser has a design open. */
export interface DevicePresence {
  /** Says that a window is here and what it has selected. */
  say(designId: string, clientId: string, selected: string | null): void;
  /** Ends the presence of a window. */
  leave(designId: string, clientId: string): void;
  /** Asks the other windows to say that they are here. */
  ask(designId: string): void;
  here(designId: string): Presence[];
}

/** A window that says nothing for so long is taken for closed, in milliseconds. */
const longestSilence = 60_000;
/** How often a window says again that it is here; also when others notice one that is gone. */
const saidAgainAfter = 20_000;

export function createDevicePresence(bus: DeviceBus): DevicePresence {
  const seen = new Map<string, Map<string, { readonly selected: string | null; readonly at: number }>>();
  /** What windows of this very page said, to be said again when somebody asks. */
  const own = new Map<string, { readonly designId: string; readonly selected: string | null }>();
  bus.subscribe((message) => {
    if (message.type === 'present') {
      const windows = seen.get(message.designId) ?? new Map();
      windows.set(message.clientId, { selected: message.selected, at: Date.now() });
      seen.set(message.designId, windows);
    } else if (message.type === 'left') seen.get(message.designId)?.delete(message.clientId);
    else if (message.type === 'whoIsHere')
      for (const [clientId, { designId, selected }] of own)
        if (designId === message.designId) bus.publish({ type: 'present', designId, clientId, selected });
  });
  setInterval(() => {
    for (const [clientId, { designId, selected }] of own)
      bus.publish({ type: 'present', designId, clientId, selected });
  }, saidAgainAfter);
  return {
    say(designId, clientId, selected) {
      own.set(clientId, { designId, selected });
      bus.publish({ type: 'present', designId, clientId, selected });
    },
    leave(designId, clientId) {
      own.delete(clientId);
      bus.publish({ type: 'left', designId, clientId });
    },
    ask: (designId) => bus.publish({ type: 'whoIsHere', designId }),
    here(designId) {
      const oldest = Date.now() - longestSilence;
      return [...(seen.get(designId) ?? [])].flatMap(([clientId, { selected, at }]) =>
        at < oldest ? [] : [{ clientId, name: 'Another window', selected }],
      );
    },
  };
}
