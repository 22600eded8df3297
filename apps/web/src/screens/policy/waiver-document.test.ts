import { strFromU8, unzipSync } from 'fflate';
import { aFinding, aPlan, aSchool, aTeam } from '@staffroom/testkit';
import { describe, expect, test } from 'vitest';
import { waiverDocument, waiverText } from './waiver-document.ts';
import { waiverDocx } from './waiver-docx.ts';

const school = aSchool({ name: 'Smith & Jones <Middle>', schoolYear: 2027 });
const teams = [aTeam('6-1', [], { name: 'Heron' }), aTeam('6-2', [], { name: 'Kestrel' })];
const ratio = {
  rule: 'classSize.5-12.ratio.per-teacher.core',
  unit: 'students per teacher',
  limit: 33,
} as const;

function plan(findings: Parameters<typeof aFinding>[0][]) {
  return aPlan(school, { teams, policy: findings.map((finding) => aFinding(finding)) });
}

const asked = plan([
  {
    ...ratio,
    subject: '6-1',
    outcome: 'waiver',
    value: 33.7,
    citation: 'Standard 28.4',
    caveats: ['Weak source.'],
  },
  {
    ...ratio,
    subject: '6-2',
    outcome: 'waiver',
    value: 34.3,
    citation: 'Standard 28.4',
    caveats: ['Other.'],
  },
  { rule: 'teacherLeaderPay', unit: 'team leads', subject: 'design', outcome: 'unknown', value: 4 },
]);

describe('waiverDocument', () => {
  test('one letter a rule, with every team that needs it, and only what needs a waiver', () => {
    const { letters } = waiverDocument(asked);
    expect(letters.map((letter) => letter.title)).toEqual([
      'Request for a waiver: Students per teacher, grades 5–12',
    ]);
    expect(letters[0]?.blocks.find((block) => block.kind === 'table')).toMatchObject({
      rows: [
        ['Heron (grade 6)', '33.7', '33'],
        ['Kestrel (grade 6)', '34.3', '33'],
      ],
    });
  });

  test('a design that needs none has no letter', () => {
    expect(waiverDocument(plan([])).letters).toEqual([]);
  });

  test('what only the school knows is a blank, never made up', () => {
    const text = waiverText(waiverDocument(asked));
    expect(text).toContain('Why the school asks: [the school’s reasons, in its own words]');
    expect(text).toContain('Signed: [name and office]');
    expect(text).toContain('- Weak source.\n- Other.');
  });
});

describe('waiverDocx', () => {
  const files = unzipSync(waiverDocx(waiverDocument(asked)));
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());

  test('holds the parts that a word processor asks for', () => {
    expect(Object.keys(files).toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/styles.xml',
    ]);
  });

  test('escapes what would break it and marks blanks in yellow', () => {
    expect(body).toContain('Smith &amp; Jones &lt;Middle&gt;');
    expect(body).toContain('<w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">[date]</w:t>');
  });

  test('the same findings give the same bytes', () => {
    expect(waiverDocx(waiverDocument(asked))).toEqual(waiverDocx(waiverDocument(asked)));
  });
});
