import { Button } from '../../system/button.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { boardActions } from './board-actions.ts';
import type { BoardTools } from './board-tools.ts';

const moves = [
  ['↑ ↓', 'From person to person in a list'],
  ['← →', 'To the team beside'],
  ['Enter on ⠿', 'Pick up, then Tab to a team and Enter to drop'],
  ['Shift ↑ ↓', 'Choose several students'],
] as const;

/** Every action of the board with its keys; those about the board can be done from here. */
export function ShortcutsDialog({ tools }: { readonly tools: BoardTools }) {
  const close = (): void => tools.show((view) => ({ ...view, areShortcutsShown: false }));
  const context = { thing: null, things: [], tools };
  return (
    <Dialog title="Keys and actions" isOpen onOpenChange={close} size="md">
      <h3 className="mb-1 font-sans text-small font-semibold">On a person or a team</h3>
      <dl className="mb-3 grid grid-cols-[110px_1fr] gap-x-3 gap-y-1">
        {boardActions
          .filter(({ about, keys }) => about === 'thing' && keys !== null)
          .map((action) => (
            <div key={action.id} className="contents">
              <dt>
                <kbd className="rounded-[4px] border border-edge px-1.5 text-small">{action.keys}</kbd>
              </dt>
              <dd>{action.label(context)}</dd>
            </div>
          ))}
        {moves.map(([keys, words]) => (
          <div key={keys} className="contents">
            <dt>
              <kbd className="rounded-[4px] border border-edge px-1.5 text-small">{keys}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mb-1 font-sans text-small font-semibold">On the board</h3>
      <ul className="flex flex-col gap-1">
        {boardActions
          .filter(({ about, id }) => about === 'board' && id !== 'shortcuts')
          .map((action) => (
            <li key={action.id} className="flex items-center gap-3">
              <span className="w-[110px] shrink-0">
                {action.keys !== null && (
                  <kbd className="rounded-[4px] border border-edge px-1.5 text-small">{action.keys}</kbd>
                )}
              </span>
              <Button
                tone="quiet"
                size="sm"
                icon={action.icon}
                isDisabled={!action.isPossible(context)}
                onPress={() => {
                  close();
                  action.perform(context);
                }}
              >
                {action.label(context)}
              </Button>
            </li>
          ))}
      </ul>
    </Dialog>
  );
}
