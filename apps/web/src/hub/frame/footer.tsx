import { addresses } from '../site/addresses.ts';
import { useHub } from '../site/hub.ts';
import { LanguageLinks } from './language-links.tsx';

/** The foot of every page. */
export function Footer() {
  const { text, href } = useHub();
  const links = [
    [text.frame.foot.glossary, addresses.glossary()],
    [text.frame.foot.roles, addresses.roles()],
    [text.frame.foot.sources, addresses.sources()],
    [text.frame.foot.data, addresses.data()],
    [text.frame.foot.changes, addresses.changes()],
    [text.frame.foot.search, addresses.search()],
  ] as const;
  return (
    <footer className="screen-only border-t border-line bg-card text-body text-soft">
      <div className="mx-auto grid max-w-6xl gap-4 px-4 py-8 sm:px-6 md:grid-cols-2">
        <div>
          <p className="font-serif text-head font-semibold text-ink">{text.frame.siteName}</p>
          <p>{text.frame.siteLine}</p>
          <p className="mt-3">{text.frame.openSource}</p>
          <p>{text.frame.noTracking}</p>
        </div>
        <ul className="flex flex-wrap content-start gap-x-5 gap-y-1 md:justify-end">
          {links.map(([title, path]) => (
            <li key={path}>
              <a href={href(path)} className="inline-block py-1.5">
                {title}
              </a>
            </li>
          ))}
          <li className="py-1.5">
            <LanguageLinks isUnderlined />
          </li>
        </ul>
      </div>
    </footer>
  );
}
