import type { Design, Edit, Job } from '@staffroom/contract';

/** What windows of one browser tell each other. */
export type DeviceMessage =
  | { readonly type: 'job'; readonly job: Job }
  | { readonly type: 'endJob'; readonly jobId: string; readonly how: 'stop' | 'cancel' }
  | { readonly type: 'edit'; readonly designId: string; readonly revision: number; readonly edit: Edit }
  | { readonly type: 'revision'; readonly designId: string; readonly revision: number }
  | { readonly type: 'design'; readonly design: Design }
  | { readonly type: 'designRemoved'; readonly designId: string }
  | {
      readonly type: 'present';
      readonly designId: string;
      readonly clientId: string;
      readonly selected: string | null;
    }
  | { readonly type: 'whoIsHere'; readonly designId: string }
  | { readonly type: 'left'; readonly designId: string; readonly clientId: string };

export interface DeviceBus {
  /** Tells every listener of every window of this browser, this one included. */
  publish(message: DeviceMessage): void;
  /** Returns what ends the listening. */
  subscribe(listener: (message: DeviceMessage) => void): () => void;
  close(): void;
}

/** Joins the windows of this browser. */
export function openDeviceBus(): DeviceBus {
  const listeners = new Set<(message: DeviceMessage) => void>();
  const channel = new BroadcastChannel('staffroom');
  const tell = (message: DeviceMessage): void => {
    for (const listener of listeners) listener(message);
  };
  // Only windows of this program and origin speak on this channel.
  channel.addEventListener('message', ({ data }: MessageEvent<DeviceMessage>) => tell(data));
  return {
    publish(message) {
      channel.postMessage(message);
      tell(message);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      channel.close();
      listeners.clear();
    },
  };
}
