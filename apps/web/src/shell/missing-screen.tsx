import { ButtonLink } from '../system/button-link.tsx';
import { EmptyState } from '../system/empty-state.tsx';
import { paths } from '../workspace/paths.ts';

/** An address that leads nowhere. */
export function MissingScreen() {
  return (
    <EmptyState
      isScreen
      title="There is nothing at this address"
      actions={
        <ButtonLink href={paths.home()} tone="primary">
          Go to your schools
        </ButtonLink>
      }
    >
      Maybe the link is old, or what it showed has been removed.
    </EmptyState>
  );
}
