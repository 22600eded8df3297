import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { problemText } from './problem-text.ts';

export interface ErrorStateProps {
  readonly error: unknown;
  /** What could not be done, such as "The roster could not be read". */
  readonly title?: string;
  readonly onRetry?: () => void;
  /** Whether nothing else is on the screen, so that its title is the screen's own. */
  readonly isScreen?: boolean;
}

/** Something could not be shown: what, why, and what to do. */
export function ErrorState({ error, title, onRetry, isScreen = false }: ErrorStateProps) {
  const problem = problemText(error);
  const Title = isScreen ? 'h1' : 'h2';
  return (
    <section
      role="alert"
      className="flex items-start gap-3 rounded-card border border-line border-l-4 border-l-bad bg-card p-4"
    >
      <span className="mt-0.5 text-bad">
        <Icon name="warning" />
      </span>
      <div className="min-w-0">
        <Title className="text-read">{title ?? problem.title}</Title>
        <p className="mt-1 text-soft">
          {title !== undefined && `${problem.title}. `}
          {problem.detail}
        </p>
        {onRetry !== undefined && problem.canRetry && (
          <Button size="sm" className="mt-3" onPress={onRetry}>
            Try again
          </Button>
        )}
      </div>
    </section>
  );
}
