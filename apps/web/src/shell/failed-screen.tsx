import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ErrorState } from '../system/error-state.tsx';

/** A screen that could not be shown. What was saved is not lost by it. */
export function FailedScreen({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <div className="mx-auto w-full max-w-3xl p-6">
      <ErrorState
        isScreen
        error={error}
        title="This screen could not be shown"
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </div>
  );
}
