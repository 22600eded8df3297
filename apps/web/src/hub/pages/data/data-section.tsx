import { allFactRecords, factKinds } from '@staffroom/knowledge';
import type { Dataset } from 'schema-dts';
import { ChangesPage } from '../changes/changes-page.tsx';
import { atomFeed, atomPath, jsonFeed, jsonFeedPath } from '../changes/feeds.ts';
import { addresses } from '../../site/addresses.ts';
import type { Hub } from '../../site/hub.ts';
import type { HubFile, HubPage, Section } from '../../site/page.ts';
import { DataPage, indexPath } from './data-page.tsx';
import { indexDocument, kindDocument, recordAt, recordDocument } from './record-document.ts';
import { SalarySchedulePage } from './salary-schedule-page.tsx';
import { SalarySchedulesPage } from './salary-schedules-page.tsx';
import { SourcesPage } from './sources-page.tsx';
import { StatisticsPage } from './statistics-page.tsx';

function allData({ text, origin }: Hub): Dataset {
  return {
    '@type': 'Dataset',
    name: text.data.title,
    description: text.data.description,
    isAccessibleForFree: true,
    distribution: factKinds.map((kind) => ({
      '@type': 'DataDownload',
      name: text.data.kinds[kind],
      encodingFormat: 'application/json',
      contentUrl: `${origin ?? ''}${addresses.kindFile(kind)}`,
    })),
  };
}

function salarySchedulePage(path: string, hub: Hub): HubPage | null {
  const schedule = hub.facts.salarySchedules.schedules.find(
    ({ id }) => addresses.salarySchedule(id) === path,
  );
  if (schedule === undefined) return null;
  const { text, origin } = hub;
  const name = hub.fact(schedule.name).text;
  return {
    kind: 'page',
    title: name,
    description: `${name}, ${schedule.year}. ${text.data.salary.description}`,
    trail: [
      { title: text.data.title, path: addresses.data() },
      { title: text.data.salary.title, path: addresses.salarySchedules() },
    ],
    body: <SalarySchedulePage schedule={schedule} />,
    structuredData: [
      {
        '@type': 'Dataset',
        name,
        description: schedule.note,
        temporalCoverage: schedule.year,
        isBasedOn: schedule.sourceUrl,
        distribution: {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: `${origin ?? ''}${addresses.recordFile('salarySchedule', schedule.id)}`,
        },
      },
    ],
  };
}

function pageAt(path: string, hub: Hub): HubPage | null {
  const { text } = hub;
  const above = [{ title: text.data.title, path: addresses.data() }];
  switch (path) {
    case addresses.data():
      return {
        kind: 'page',
        title: text.data.title,
        description: text.data.description,
        trail: [],
        body: <DataPage />,
        structuredData: [allData(hub)],
      };
    case addresses.statistics():
      return {
        kind: 'page',
        title: text.data.statistics.title,
        description: text.data.statistics.description,
        trail: above,
        body: <StatisticsPage />,
      };
    case addresses.salarySchedules():
      return {
        kind: 'page',
        title: text.data.salary.title,
        description: text.data.salary.description,
        trail: above,
        body: <SalarySchedulesPage />,
      };
    case addresses.sources():
      return {
        kind: 'page',
        title: text.data.sources.title,
        description: text.data.sources.description,
        trail: above,
        body: <SourcesPage />,
      };
    case addresses.changes():
      return {
        kind: 'page',
        title: text.data.changes.title,
        description: text.data.changes.description,
        trail: above,
        body: <ChangesPage />,
      };
    default:
      return salarySchedulePage(path, hub);
  }
}

function fileAt(path: string, hub: Hub): HubFile | null {
  if (path === atomPath) return atomFeed(hub);
  if (path === jsonFeedPath) return jsonFeed(hub);
  if (path === indexPath) return indexDocument(hub, factKinds);
  const kind = factKinds.find((each) => addresses.kindFile(each) === path);
  if (kind !== undefined) return kindDocument(hub, kind);
  const record = recordAt(hub.facts, factKinds, path);
  return record === null ? null : recordDocument(hub, record);
}

/** Every fact as data, the sources behind them, and what changes. */
export const dataSection: Section = {
  pages: ({ facts }) => [
    addresses.data(),
    addresses.statistics(),
    addresses.salarySchedules(),
    ...facts.salarySchedules.schedules.map(({ id }) => addresses.salarySchedule(id)),
    addresses.sources(),
    addresses.changes(),
  ],
  files: ({ facts }) => [
    atomPath,
    jsonFeedPath,
    indexPath,
    ...factKinds.map((kind) => addresses.kindFile(kind)),
    ...allFactRecords(facts).map(({ kind, id }) => addresses.recordFile(kind, id)),
  ],
  at: (path, hub) => pageAt(path, hub) ?? fileAt(path, hub),
};
