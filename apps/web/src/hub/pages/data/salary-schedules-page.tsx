import type { SalarySchedule } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

function Amounts({ schedule }: { readonly schedule: SalarySchedule }) {
  const { text, locale } = useHub();
  const amounts = schedule.rows.flatMap((row) => row.values);
  if (amounts.length === 0) return <NotKnown words={text.data.salary.noTable} />;
  const dollars = new Intl.NumberFormat(writtenAs[locale], {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  });
  return text.data.statistics.range(
    dollars.format(Math.min(...amounts)),
    dollars.format(Math.max(...amounts)),
  );
}

/** Every pay table, with what each holds. */
export function SalarySchedulesPage() {
  const { facts, text, href } = useHub();
  const words = text.data.salary;
  const heads = [words.jurisdiction, words.title, words.period, words.amounts, text.frame.source];
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <ScrollRegion label={words.title}>
        <table className="w-full min-w-[44rem] border-collapse text-body">
          <thead>
            <tr className="border-b border-edge text-left text-small text-soft">
              {heads.map((head) => (
                <th key={head} scope="col" className="py-2 pr-4 font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.salarySchedules.schedules.map((schedule) => (
              <tr key={schedule.id} className="border-b border-line align-top">
                <td className="py-3 pr-4">{schedule.jurisdiction}</td>
                <th scope="row" className="py-3 pr-4 text-left font-semibold">
                  <a href={href(addresses.salarySchedule(schedule.id))}>
                    <FactWords>{schedule.name}</FactWords>
                  </a>
                  <span className="block text-small font-normal text-soft">
                    <FactWords>{schedule.kind}</FactWords>
                  </span>
                </th>
                <td className="py-3 pr-4">
                  <FactWords>{schedule.period}</FactWords>
                </td>
                <td className="py-3 pr-4">
                  <Amounts schedule={schedule} />
                  {!schedule.complete && <span className="block text-small text-soft">{words.cut}</span>}
                </td>
                <td className="py-3">
                  <SourceNote url={schedule.sourceUrl} year={schedule.year} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
