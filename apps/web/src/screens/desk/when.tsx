import { timeAgo } from '../home/school-list.ts';

/** How long ago something was, the exact time behind it. */
export function When({ at }: { readonly at: string }) {
  return (
    <time
      dateTime={at}
      className="whitespace-nowrap"
      title={new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })}
    >
      {timeAgo(at, new Date())}
    </time>
  );
}
