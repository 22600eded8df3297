import { Button } from 'react-aria-components';
import { Icon } from '../system/icon.tsx';
import { Menu } from '../system/menu.tsx';
import { paths } from '../workspace/paths.ts';
import { pillStyle } from './pill-style.ts';
import type { StudioPlace } from './studio-place.ts';

/** The school, or the district where no school is chosen; leads to the others. */
export function SchoolPill({ place }: { readonly place: StudioPlace & { readonly districtId: string } }) {
  const { districtId, districtName, school } = place;
  return (
    <Menu
      label="School"
      groups={[
        {
          title: districtName,
          entries: [
            { id: 'schools', label: 'All schools', icon: 'table', href: paths.schools(districtId) },
            { id: 'places', label: 'Other places', icon: 'arrowRight', href: paths.places() },
          ],
        },
      ]}
    >
      <Button className={pillStyle}>
        <span className="hidden-text">School: </span>
        <span className="truncate">{school?.name ?? districtName}</span>
        <span className="screen-only text-soft">
          <Icon name="arrowDown" size={13} />
        </span>
      </Button>
    </Menu>
  );
}
