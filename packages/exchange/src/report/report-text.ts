import type { Plan, School } from '@staffroom/school';
import { balanceSection } from './balance-section.ts';
import { compareSection } from './compare-section.ts';
import { fairnessSection } from './fairness-section.ts';
import { html, trusted } from './html.ts';
import { madeSection } from './made-section.ts';
import { moneySection } from './money-section.ts';
import { openingSection, reportHeader } from './opening-section.ts';
import { peopleSection } from './people-section.ts';
import { policySection } from './policy-section.ts';
import { viewOf } from './report-view.ts';
import { rulesSection } from './rules-section.ts';
import { reportStyle } from './style.ts';
import { teamsSection } from './teams-section.ts';

/**
 * The report of a plan as one self-contained HTML file: no scripts, no requests, light, dark and on paper.
 * Students appear as counts only, never under ten; adults by their ids. The same plan and school give the same bytes.
 * Throws where the plan names a student the school does not have.
 *
 * @param fonts the report's own type as `@font-face` rules with embedded files, as `fontFaces` makes them.
 */
export function reportText(plan: Plan, school: School, fonts: string): string {
  const view = viewOf(plan, school);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"
        />
        <title>${plan.school.name}: teams compared with today</title>
        <style>
          ${trusted(fonts)}${trusted(reportStyle)}
        </style>
      </head>
      <body>
        <div class="page">
          ${reportHeader(view)}
          <main>
            ${openingSection(view)} ${teamsSection(view)} ${peopleSection(view)} ${balanceSection(view)}
            ${compareSection(view)} ${rulesSection(view)} ${fairnessSection(view)} ${moneySection(view)}
            ${policySection(view)} ${madeSection(view)}
          </main>
          <footer>
            Made with Staffroom, the open-source system for strategic school staffing. Students are shown as
            counts; counts under ten are left out.
          </footer>
        </div>
      </body>
    </html> `.html;
}
