import { fte, type StaffId } from '@staffroom/school';
import { aDepartmentalSchool, aSchool, aSection, aStaffMember, aStudent } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { baselineArrangement } from './baseline-arrangement.ts';

describe('baselineArrangement', () => {
  it('splits a person’s time over all their classes, exactly', () => {
    const school = aSchool({
      students: [aStudent('a')],
      staff: [aStaffMember('T-1')],
      sections: ['s1', 's2', 's3'].map((id) => aSection(id, 'T-1', ['a'])),
    });
    const shares = baselineArrangement(school).units.map((unit) => unit.adults[0]?.share);
    expect(shares).toEqual([fte(334), fte(333), fte(333)]);
  });

  it('knows no share where no file tells the time', () => {
    const school = aSchool({
      students: [aStudent('a')],
      staff: [aStaffMember('T-1', { fte: null })],
      sections: [aSection('s1', 'T-1', ['a'])],
    });
    expect(baselineArrangement(school).units[0]?.adults[0]?.share).toBeNull();
  });

  it('reads certification from credentials, and leaves it unknown without them', () => {
    const school = aSchool({
      students: [aStudent('a')],
      staff: [
        aStaffMember('T-certified', { credentials: [{ area: 'MATH', label: 'MATH', from: '6', to: '8' }] }),
        aStaffMember('T-other', { credentials: [{ area: 'ARTS', label: 'ART', from: 'K', to: '12' }] }),
        aStaffMember('T-unknown'),
      ],
      sections: [
        aSection('s1', 'T-certified', ['a']),
        aSection('s2', 'T-other', ['a']),
        aSection('s3', 'T-unknown', ['a']),
      ],
    });
    const certified = baselineArrangement(school).units.map((unit) => unit.adults[0]?.isCertified);
    expect(certified).toEqual([true, false, null]);
  });

  it('takes an aide for no teacher', () => {
    const adults = [
      { staffId: 'T-1' as StaffId, isPrimary: true },
      { staffId: 'A-1' as StaffId, isPrimary: false },
    ];
    const school = aSchool({
      students: [aStudent('a')],
      staff: [aStaffMember('T-1'), aStaffMember('A-1', { kind: 'aide' })],
      sections: [aSection('s1', 'T-1', ['a'], { adults })],
    });
    expect(baselineArrangement(school).units[0]?.adults.map((adult) => adult.isTeaching)).toEqual([
      true,
      false,
    ]);
  });

  it('gives a class without a teacher the time that its like have', () => {
    const school = aSchool({
      students: [aStudent('a')],
      staff: [aStaffMember('T-1')],
      sections: [
        aSection('s1', 'T-1', ['a']),
        aSection('s2', 'T-1', ['a']),
        aSection('s3', 'T-1', ['a'], { adults: [] }),
      ],
    });
    expect(baselineArrangement(school).units.map((unit) => unit.vacant)).toEqual([fte(0), fte(0), fte(500)]);
  });

  it('makes peers of the classes of one grade and subject', () => {
    const school = aDepartmentalSchool({ grades: ['6', '7'], studentsPerGrade: 20, teachersPerSubject: 2 });
    const peers = new Set(baselineArrangement(school).units.map((unit) => unit.peersId));
    expect(peers.size).toBe(2 * 4);
  });
});
