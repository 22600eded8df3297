import type { Role, SchoolRecord } from '@staffroom/contract';
import { Select } from '../../system/select.tsx';
import { roleNames, roles } from './role-names.ts';

export interface RoleChoiceProps {
  readonly role: Role;
  /** Null where the role holds for the whole district. */
  readonly schoolId: string | null;
  readonly schools: readonly SchoolRecord[];
  readonly onChange: (role: Role, schoolId: string | null) => void;
}

const wholeDistrict = 'district';

/** A role, and where it holds. A district lead always leads the whole district. */
export function RoleChoice({ role, schoolId, schools, onChange }: RoleChoiceProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        label="Role"
        options={roles.map((id) => ({ id, ...roleNames[id] }))}
        value={role}
        onChange={(next) => onChange(next, next === 'districtLead' ? null : schoolId)}
      />
      <Select
        label="For"
        isDisabled={role === 'districtLead'}
        options={[
          { id: wholeDistrict, label: 'The whole district' },
          ...schools.map(({ id, name }) => ({ id: String(id), label: name })),
        ]}
        value={schoolId ?? wholeDistrict}
        onChange={(next) => onChange(role, next === wholeDistrict ? null : next)}
      />
    </div>
  );
}
