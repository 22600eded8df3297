import { describe, expect, it } from 'vitest';
import { navigationGroups, type NavigationInput } from './navigation.ts';

const inSchool: NavigationInput = {
  districtId: 'd',
  schoolId: 's',
  designId: 'x',
  studentCount: 642,
  isDevice: false,
  mayReadMembers: true,
  mayReadAudit: true,
  mayChangeDistrict: true,
  mayImport: true,
};

const entriesOf = (input: NavigationInput) => navigationGroups(input).flatMap(({ entries }) => entries);

describe('the navigation', () => {
  it('leads to the screens of the design in the path', () => {
    expect(entriesOf(inSchool)).toContainEqual(
      expect.objectContaining({ id: 'teams', kind: 'screen', href: '/d/d/s/s/x/x/teams' }),
    );
  });

  it('asks for a design first where the school has none', () => {
    const entries = entriesOf({ ...inSchool, designId: null });
    expect(entries.filter(({ kind }) => kind === 'needsDesign').map(({ id }) => id)).toEqual([
      'teams',
      'money',
      'policy',
      'share',
    ]);
  });

  it('keeps the places of week and absence and says what they wait for', () => {
    const texts = entriesOf(inSchool).flatMap((entry) => (entry.kind === 'later' ? [entry.text] : []));
    expect(texts).toEqual([
      expect.stringContaining('planning time is shown as not known'),
      expect.stringContaining('It waits for the timetable'),
    ]);
  });

  it('shows settings only to those who may open them', () => {
    const district = { ...inSchool, schoolId: null };
    expect(entriesOf(district).map(({ id }) => id)).toContain('audit');
    const viewer = { ...district, mayReadMembers: false, mayReadAudit: false, mayChangeDistrict: false };
    expect(navigationGroups(viewer).map(({ id }) => id)).toEqual(['district']);
  });

  it('has no district overview and no settings on this device alone', () => {
    const device = entriesOf({ ...inSchool, isDevice: true, schoolId: null, mayReadMembers: false });
    expect(device.map(({ id }) => id)).not.toContain('overview');
  });
});
