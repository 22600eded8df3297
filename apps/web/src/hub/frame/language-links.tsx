import { useHub } from '../site/hub.ts';
import { inLocale, localeNames, locales } from '../text/locale.ts';

/** The same page in the other languages. */
export function LanguageLinks() {
  const { locale, path } = useHub();
  return (
    <>
      {locales
        .filter((each) => each !== locale)
        .map((each) => (
          <a
            key={each}
            href={inLocale(each, path)}
            hrefLang={each}
            lang={each}
            className="rounded-control px-2 py-2 text-body no-underline hover:bg-wash"
          >
            {localeNames[each]}
          </a>
        ))}
    </>
  );
}
