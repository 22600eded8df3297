import { useHub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

/** Up to which day the pages behind the movement's facts were read; most of them carry no date of their own. */
export function ReadUpTo() {
  const { facts, text, locale } = useHub();
  const day = new Intl.DateTimeFormat(writtenAs[locale], { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <p className="mt-10 max-w-3xl text-body text-soft">
      {text.partners.readUpTo(day.format(new Date(facts.movement.asOf)))}
    </p>
  );
}
