import { Skeleton } from '../system/skeleton.tsx';

/** While a screen is on its way. */
export function LoadingScreen() {
  return (
    <div className="w-full max-w-5xl p-6">
      <Skeleton isScreen label="the screen" lines={5} />
    </div>
  );
}
