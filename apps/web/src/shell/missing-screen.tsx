import { ButtonLink } from '../system/button-link.tsx';
import { EmptyState } from '../system/empty-state.tsx';
import { paths } from '../workspace/paths.ts';
import { Header } from './header.tsx';

/** An address that leads nowhere, within the frame of a screen. */
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

/** An address that leads to no part of the Studio: the same, below a header of its own. */
export function MissingPage() {
  return (
    <>
      <Header place={null} />
      <main id="content">
        <MissingScreen />
      </main>
    </>
  );
}
