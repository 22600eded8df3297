import { Logo } from '../../system/logo.tsx';
import { addresses } from '../site/addresses.ts';
import { useHub } from '../site/hub.ts';
import { LanguageLinks } from './language-links.tsx';

/** The sections in the order of the navigation, by their first path. */
const sections = [
  ['framework', addresses.framework()],
  ['policy', addresses.policy()],
  ['models', addresses.models()],
  ['evidence', addresses.evidence()],
  ['journey', addresses.journey()],
  ['schools', addresses.schools()],
  ['partners', addresses.partners()],
  ['connect', addresses.connect()],
] as const;

function Navigation({ className }: { readonly className: string }) {
  const { text, href, path } = useHub();
  return (
    <ul className={className}>
      {sections.map(([section, address]) => {
        const isHere = path === address || path.startsWith(`${address}/`);
        return (
          <li key={section}>
            <a
              href={href(address)}
              {...(isHere ? { 'aria-current': path === address ? 'page' : 'true' } : {})}
              className="block rounded-control px-2.5 py-2 no-underline hover:bg-wash aria-[current]:font-semibold aria-[current]:underline aria-[current]:decoration-sun aria-[current]:decoration-2 aria-[current]:underline-offset-8"
            >
              {text.frame.nav[section]}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function SearchForm({ id }: { readonly id: string }) {
  const { text, href } = useHub();
  return (
    <form action={href(addresses.search())} method="get" role="search" className="grow" data-search-form>
      <label htmlFor={id} className="hidden-text">
        {text.frame.searchFor}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        autoComplete="off"
        placeholder={text.frame.searchHint}
        className="h-10 w-full rounded-control border border-edge bg-card px-3 text-body placeholder:text-soft"
      />
    </form>
  );
}

/** The head of every page: the way to each section, to the search, to other languages and to the Studio. */
export function Header() {
  const { text, href } = useHub();
  const studio = (
    <a
      href="/studio"
      className="inline-flex h-10 items-center rounded-control bg-act px-4 text-body font-semibold whitespace-nowrap text-on-act no-underline hover:bg-act-hover"
    >
      {text.frame.studio}
    </a>
  );
  return (
    <header className="screen-only border-b border-line bg-card">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-6">
        <a
          href={href(addresses.home())}
          className="mr-auto flex items-center gap-2 py-1 font-serif text-head font-semibold no-underline"
        >
          <Logo size={28} />
          {text.frame.siteName}
        </a>
        <div className="hidden w-64 md:block">
          <SearchForm id="search-wide" />
        </div>
        <LanguageLinks />
        <div className="hidden sm:block">{studio}</div>
        <details className="group relative md:hidden">
          <summary className="flex h-10 cursor-pointer list-none items-center rounded-control border border-edge px-3 text-body font-semibold">
            {text.frame.menu}
          </summary>
          <nav
            aria-label={text.frame.sections}
            className="absolute right-0 z-20 mt-2 w-72 rounded-card border border-line bg-raised p-3 shadow-raised"
          >
            <SearchForm id="search-narrow" />
            <Navigation className="my-2 text-body" />
            <div className="sm:hidden">{studio}</div>
          </nav>
        </details>
        <nav aria-label={text.frame.sections} className="hidden w-full md:block">
          <Navigation className="-ml-2.5 flex flex-wrap text-body" />
        </nav>
      </div>
    </header>
  );
}
