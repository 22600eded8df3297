import { Dialog } from '../../../system/dialog.tsx';
import { inboxKeys } from './inbox-keys.ts';

const keyNames = new Map([
  ['ArrowDown', '↓'],
  ['ArrowUp', '↑'],
]);

/** The keys of the inbox. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys of the inbox" isOpen onOpenChange={onClose}>
      <dl className="grid grid-cols-[90px_1fr] gap-x-3 gap-y-1.5">
        {inboxKeys.map(({ action, keys, text }) => (
          <div key={action} className="contents">
            <dt className="flex items-start gap-1">
              {keys.map((key) => (
                <kbd key={key} className="rounded-[4px] border border-edge px-1.5 text-small">
                  {keyNames.get(key) ?? key}
                </kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-small text-soft">They work while no field is being written in.</p>
    </Dialog>
  );
}
