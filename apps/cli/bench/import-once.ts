// Reads the roster named on the command line once and prints how long that took and how much memory it needed.
import process from 'node:process';
import { readRoster } from '@staffroom/exchange';

const path = process.argv[2];
if (path === undefined) throw new Error('Name the folder to read.');
const start = process.hrtime.bigint();
const result = await readRoster([path]);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const rows = result.counts.find((count) => count.table === 'enrollments')?.read ?? 0;
const megabytes = process.resourceUsage().maxRSS / 1024;
const members = result.schools.reduce(
  (sum, school) => sum + school.sections.reduce((inner, section) => inner + section.studentIds.length, 0),
  0,
);
process.stdout.write(
  `${rows} enrollment rows, ${result.schools.length} schools, ${members} memberships: ${seconds.toFixed(1)} s, peak ${Math.round(megabytes)} MB\n`,
);
