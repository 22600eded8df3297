import { Button } from 'react-aria-components';
import { Icon } from '../system/icon.tsx';
import { Menu } from '../system/menu.tsx';
import { paths } from '../workspace/paths.ts';
import { usePlace } from '../workspace/place.ts';
import { pillStyle } from './pill-style.ts';
import type { StudioPlace } from './studio-place.ts';

/** The design or scenario one works on; leads to the school's others. Nothing while the school has none. */
export function DesignPill({ place }: { readonly place: StudioPlace & { readonly districtId: string } }) {
  const { designId } = usePlace();
  const { districtId, school, design, designs } = place;
  if (school === null || designs.length === 0 || designId === null) return null;
  return (
    <Menu
      label="Design"
      groups={[
        {
          title: 'Designs of this school',
          entries: designs.map((one) => ({
            id: one.id,
            label: one.name,
            description: one.isScenario ? `${one.modelName}, kept as a scenario` : one.modelName,
            isCurrent: one.id === designId,
            href: paths.design(districtId, school.id, one.id, 'teams'),
          })),
        },
        {
          entries: [
            {
              id: 'new',
              label: 'Design another',
              icon: 'add',
              href: paths.school(districtId, school.id, 'model'),
            },
          ],
        },
      ]}
    >
      <Button className={`${pillStyle} max-sm:hidden`}>
        <span className="hidden-text">Design: </span>
        <span className="truncate">{design?.name ?? 'Choose a design'}</span>
        <span className="screen-only text-soft">
          <Icon name="arrowDown" size={13} />
        </span>
      </Button>
    </Menu>
  );
}
