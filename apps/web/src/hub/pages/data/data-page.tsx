import { allFactRecords, factKinds, factRecordsOf, knowledgeVersion } from '@staffroom/knowledge';
import { PageHead } from '../../parts/page-head.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { pageOfKind } from './kind-page.ts';
import { writtenAs } from '../../text/locale.ts';

const routes = [
  ['kinds', '/api/v1/facts'],
  ['list', '/api/v1/facts/{kind}'],
  ['read', '/api/v1/facts/{kind}/{id}'],
] as const;

function Kinds() {
  const { facts, text, href, locale } = useHub();
  const number = new Intl.NumberFormat(writtenAs[locale]);
  return (
    <ScrollRegion label={text.data.kindsTitle}>
      <table className="w-full border-collapse text-body">
        <thead>
          <tr className="border-b border-edge text-left text-small text-soft">
            <th scope="col" className="py-2 pr-4 font-medium">
              {text.data.kindColumn}
            </th>
            <th scope="col" className="py-2 pr-4 text-right font-medium">
              {text.data.countColumn}
            </th>
            <th scope="col" className="py-2 pr-4 font-medium">
              {text.data.pagesColumn}
            </th>
            <th scope="col" className="py-2 font-medium">
              {text.data.fileColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {factKinds.map((kind) => (
            <tr key={kind} className="border-b border-line">
              <th scope="row" className="py-2.5 pr-4 text-left font-semibold">
                {text.data.kinds[kind]}
              </th>
              <td className="py-2.5 pr-4 text-right">{number.format(factRecordsOf(facts, kind).length)}</td>
              <td className="py-2.5 pr-4">
                <a href={href(pageOfKind(kind))}>{text.data.onPages}</a>
              </td>
              <td className="py-2.5">
                <a href={addresses.kindFile(kind)}>{addresses.kindFile(kind).slice('/data/'.length)}</a>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="py-2.5 pr-4 text-left font-semibold">
              {text.data.allColumn}
            </th>
            <td className="py-2.5 pr-4 text-right font-semibold">
              {number.format(allFactRecords(facts).length)}
            </td>
            <td className="py-2.5 pr-4">
              <a href={href(addresses.sources())}>{text.data.sources.title}</a>
            </td>
            <td className="py-2.5">
              <a href={indexPath}>index.json</a>
            </td>
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

/** The list of all records as a file. */
export const indexPath = '/data/index.json';

/** What there is as data, and how to take it. */
export function DataPage() {
  const { text, href } = useHub();
  const words = text.data;
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <section className="max-w-4xl">
        <h2 className="mb-3">{words.kindsTitle}</h2>
        <Kinds />
        <p className="mt-3 text-body text-soft">
          {words.versionLabel}: {knowledgeVersion}
        </p>
      </section>
      <div className="mt-12 grid gap-x-12 gap-y-10 md:grid-cols-2">
        <section>
          <h2 className="mb-2">{words.more}</h2>
          <ul className="list-disc pl-5">
            <li>
              <a href={href(addresses.statistics())}>{words.statistics.title}</a>
            </li>
            <li>
              <a href={href(addresses.salarySchedules())}>{words.salary.title}</a>
            </li>
            <li>
              <a href={href(addresses.sources())}>{words.sources.title}</a>
            </li>
            <li>
              <a href={href(addresses.glossary())}>{text.frame.foot.glossary}</a>
            </li>
          </ul>
        </section>
        <section>
          <h2 className="mb-2">{words.feedsTitle}</h2>
          <p>{words.feedsText}</p>
          <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
            <a href={href(addresses.changes())}>{words.changes.title}</a>
            <a href="/changes.atom">{words.atom}</a>
            <a href="/changes.json">{words.jsonFeed}</a>
          </p>
        </section>
        <section>
          <h2 className="mb-2">{words.interfaceTitle}</h2>
          <p>{words.interfaceText}</p>
          <dl className="mt-3 text-body">
            {routes.map(([name, path]) => (
              <div key={name} className="mb-2">
                <dt className="font-mono text-small">GET {path}</dt>
                <dd className="text-soft">{words.interfaceRoutes[name]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2 className="mb-2">{words.howReadTitle}</h2>
          <ul className="list-disc space-y-1 pl-5">
            {words.howRead.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <section className="md:col-span-2">
          <h2 className="mb-2">{words.licenceTitle}</h2>
          <p className="max-w-3xl">{words.licenceText}</p>
        </section>
      </div>
    </>
  );
}
