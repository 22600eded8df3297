import { useQuery } from '@tanstack/react-query';
import type { Design, SchoolRecord } from '@staffroom/contract';
import { deviceDistrictId } from '../workspace/workspace.ts';
import { usePlace } from '../workspace/place.ts';
import { useSession } from '../workspace/session.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';

/** What the frame shows of where one is. */
export interface StudioPlace {
  readonly districtName: string;
  readonly school: SchoolRecord | null;
  /** The school's designs, newest first. */
  readonly designs: readonly Design[];
  /** The design in the path, else the newest. */
  readonly design: Design | null;
}

/** Reads the school and the designs in the path; what is not in the path or not there yet is null. */
export function useStudioPlace(districtId: string): StudioPlace {
  const { studio } = useWorkspace();
  const session = useSession();
  const { schoolId, designId } = usePlace();
  const isInSchool = schoolId !== null;
  const place = { districtId, schoolId: schoolId ?? '' };
  const school = useQuery({ ...studio.schools.get.queryOptions({ input: place }), enabled: isInSchool });
  const designs = useQuery({
    ...studio.designs.list.queryOptions({ input: { ...place, limit: 50 } }),
    enabled: isInSchool,
  });
  const items = designs.data?.items ?? [];
  const membership = session.memberships.find((one) => one.districtId === districtId);
  return {
    districtName: districtId === deviceDistrictId ? 'This device' : (membership?.districtName ?? 'District'),
    school: school.data ?? null,
    designs: items,
    design: items.find(({ id }) => id === designId) ?? (designId === null ? (items[0] ?? null) : null),
  };
}
