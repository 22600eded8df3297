import { addresses } from '../site/addresses.ts';
import { useHub } from '../site/hub.ts';
import type { Crumb } from '../site/page.ts';

/** The way from the start to this page. */
export function Trail({ crumbs, title }: { readonly crumbs: readonly Crumb[]; readonly title: string }) {
  const { text, href } = useHub();
  if (crumbs.length === 0) return <div className="h-8" />;
  return (
    <nav aria-label={text.frame.trail} className="screen-only py-4 text-small text-soft">
      <ol className="flex flex-wrap gap-x-2">
        {[{ title: text.frame.first, path: addresses.home() }, ...crumbs].map((crumb) => (
          <li key={crumb.path} className="flex gap-x-2">
            <a href={href(crumb.path)} className="-my-1 py-1">
              {crumb.title}
            </a>
            <span aria-hidden="true">/</span>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}
