import type { Finding } from '@staffroom/knowledge';
import type { Dataset } from 'schema-dts';
import { addresses } from '../../site/addresses.ts';
import type { Hub } from '../../site/hub.ts';
import type { HubPage, Section } from '../../site/page.ts';
import { evidenceFileAt, evidenceFilePaths, libraryBibtexPath, libraryCsvPath } from './evidence-files.ts';
import { EvidencePage } from './evidence-page.tsx';
import { FindingPage } from './finding-page.tsx';

function library({ text, origin, href }: Hub): HubPage {
  const { title, description } = text.evidence;
  const dataset: Dataset = {
    '@type': 'Dataset',
    name: title,
    description,
    url: `${origin ?? ''}${href(addresses.evidence())}`,
    isAccessibleForFree: true,
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: `${origin ?? ''}${libraryCsvPath}`,
      },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/x-bibtex',
        contentUrl: `${origin ?? ''}${libraryBibtexPath}`,
      },
    ],
  };
  return {
    kind: 'page',
    title,
    description,
    trail: [],
    body: <EvidencePage />,
    structuredData: [dataset],
  };
}

function findingPage({ text, fact, origin, href }: Hub, finding: Finding): HubPage {
  const summary = fact(finding.summary).text;
  return {
    kind: 'page',
    title: summary.replace(/\.$/, ''),
    description: text.evidence.findingDescription(summary, fact(finding.setting).text),
    trail: [{ title: text.evidence.title, path: addresses.evidence() }],
    body: <FindingPage finding={finding} />,
    structuredData: [
      {
        '@type': 'Claim',
        name: summary,
        url: `${origin ?? ''}${href(addresses.finding(finding.id))}`,
        citation: {
          '@type': 'CreativeWork',
          name: finding.sourceTitle,
          url: finding.sourceUrl,
          datePublished: String(finding.year),
        },
      },
    ],
  };
}

/** The evidence library. */
export const evidenceSection: Section = {
  pages: ({ facts }) => [
    addresses.evidence(),
    ...facts.evidence.findings.map(({ id }) => addresses.finding(id)),
  ],
  files: ({ facts }) => evidenceFilePaths(facts.evidence.findings),
  at: (path, hub) => {
    const { findings } = hub.facts.evidence;
    if (path === addresses.evidence()) return library(hub);
    const finding = findings.find(({ id }) => addresses.finding(id) === path);
    return finding === undefined ? evidenceFileAt(path, findings) : findingPage(hub, finding);
  },
};
