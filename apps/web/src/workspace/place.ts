import { useParams } from '@tanstack/react-router';

/** The ids in the path of the page; null where the path names none. */
export interface Place {
  readonly districtId: string | null;
  readonly schoolId: string | null;
  readonly designId: string | null;
}

export function usePlace(): Place {
  const params: { districtId?: string; schoolId?: string; designId?: string } = useParams({ strict: false });
  return {
    districtId: params.districtId ?? null,
    schoolId: params.schoolId ?? null,
    designId: params.designId ?? null,
  };
}

function required(id: string | null, what: string): string {
  if (id === null) throw new Error(`This screen is shown under a path that names no ${what}.`);
  return id;
}

export function useDistrictId(): string {
  return required(usePlace().districtId, 'district');
}

/** The ids of the district and the school in the path. */
export function useSchoolPlace(): { readonly districtId: string; readonly schoolId: string } {
  const place = usePlace();
  return {
    districtId: required(place.districtId, 'district'),
    schoolId: required(place.schoolId, 'school'),
  };
}

/** The ids of the district, the school and the design in the path. */
export function useDesignPlace(): {
  readonly districtId: string;
  readonly schoolId: string;
  readonly designId: string;
} {
  const place = usePlace();
  return {
    districtId: required(place.districtId, 'district'),
    schoolId: required(place.schoolId, 'school'),
    designId: required(place.designId, 'design'),
  };
}
