import { ToggleButton } from 'react-aria-components';
import { sentenceCase } from '@staffroom/exchange/browser';
import type { DesignSessionInUse } from '../../design-session/design-session-provider.tsx';
import { Button } from '../../system/button.tsx';
import { buttonStyle } from '../../system/button-style.ts';
import { IconButton } from '../../system/icon-button.tsx';
import { boardActions } from './board-actions.ts';
import type { BoardView } from './board-state.ts';
import type { BoardTools } from './board-tools.ts';
import type { BandView } from './board-view.ts';
import { SavingText } from './saving-text.tsx';

export interface BoardToolbarProps {
  readonly session: DesignSessionInUse;
  readonly bands: readonly BandView[];
  readonly view: BoardView;
  readonly tools: BoardTools;
}

/** Bands to look at, and what one can do with the whole board. */
export function BoardToolbar({ session, bands, view, tools }: BoardToolbarProps) {
  const context = { thing: null, things: [], tools };
  const isHidden = view.hiddenSince !== null;
  const icons = boardActions.filter(({ id }) =>
    ['undo', 'redo', 'history', 'compact', 'shortcuts'].includes(id),
  );
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-2">
      {bands.length > 1 && (
        <div role="group" aria-label="Grades shown" className="flex flex-wrap items-center gap-1">
          {[null, ...bands].map((band) => (
            <ToggleButton
              key={band?.id ?? 'all'}
              isSelected={view.bandId === (band?.id ?? null)}
              onChange={() => tools.show((now) => ({ ...now, bandId: band?.id ?? null }))}
              className={buttonStyle(
                'quiet',
                'sm',
                'data-selected:bg-wash data-selected:text-ink data-selected:font-semibold',
              )}
            >
              {band === null ? 'All' : sentenceCase(band.label)}{' '}
              <span className="text-soft">{band?.teams.length}</span>
            </ToggleButton>
          ))}
        </div>
      )}
      <div className="flex-1" />
      <SavingText saving={session.saving} />
      <div role="group" aria-label="The board" className="flex items-center gap-0.5">
        {icons.map((action) => (
          <IconButton
            key={action.id}
            label={`${action.label(context)}${action.keys === null ? '' : ` (${action.keys})`}`}
            icon={action.icon}
            size="sm"
            isDisabled={!action.isPossible(context)}
            onPress={() => action.perform(context)}
          />
        ))}
      </div>
      {boardActions
        .filter(({ id }) => id === 'hide')
        .map((action) => (
          <Button
            key={action.id}
            size="sm"
            tone={isHidden ? 'primary' : 'plain'}
            icon="eye"
            onPress={() => action.perform(context)}
          >
            {isHidden ? 'Show at the end' : 'Hide names'}
          </Button>
        ))}
    </div>
  );
}
