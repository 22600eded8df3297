import { useHub } from '../../site/hub.ts';
import { exampleDay } from './example-day.ts';
import { writtenAs } from '../../text/locale.ts';

/** The whole example school, today against the design, good and bad. */
export function ExampleMeasures() {
  const { text, locale } = useHub();
  const { day } = text.home;
  const number = new Intl.NumberFormat(writtenAs[locale], { maximumFractionDigits: 1 });
  const told = (value: number | null) => (value === null ? text.frame.unknown : number.format(value));
  return (
    <details className="mt-5">
      <summary className="cursor-pointer text-body font-semibold underline decoration-line underline-offset-4">
        {day.measures}
      </summary>
      <table className="mt-3 w-full max-w-3xl text-body">
        <caption className="hidden-text">{day.measuresTable}</caption>
        <thead>
          <tr className="border-b border-line text-small text-soft">
            <th scope="col" className="py-1 text-left font-normal">
              {day.measure}
            </th>
            <th scope="col" className="px-3 py-1 text-right font-normal">
              {day.todayShort}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              {day.designShort}
            </th>
          </tr>
        </thead>
        <tbody>
          {exampleDay.measures.map(({ rule, today, design }) => (
            <tr key={rule} className="border-b border-line">
              <th scope="row" className="py-1.5 text-left font-normal">
                {day.measureNames[rule] ?? rule}
              </th>
              <td className="px-3 py-1.5 text-right text-today-text">{told(today)}</td>
              <td className="py-1.5 text-right font-semibold text-design">{told(design)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-small text-soft">{day.loadNote}</p>
    </details>
  );
}
