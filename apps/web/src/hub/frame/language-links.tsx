import { useHub } from '../site/hub.ts';
import { inLocale, localeNames, locales } from '../text/locale.ts';

/** The same page in the other languages, as buttons of the head or underlined as links among links. */
export function LanguageLinks({ isUnderlined = false }: { readonly isUnderlined?: boolean }) {
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
            className={
              isUnderlined ? undefined : 'rounded-control px-2 py-2 text-body no-underline hover:bg-wash'
            }
          >
            {localeNames[each]}
          </a>
        ))}
    </>
  );
}
