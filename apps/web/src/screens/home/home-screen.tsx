import { Redirect } from '../../shell/redirect.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { Card } from '../../system/card.tsx';
import { Link } from '../../system/link.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { deviceDistrictId } from '../../workspace/workspace.ts';
import { paths } from '../../workspace/paths.ts';
import { useSession } from '../../workspace/session.ts';
import { NewDistrict } from './new-district.tsx';
import { Welcome } from './welcome.tsx';

const roleNames = {
  districtLead: 'District lead',
  schoolLeader: 'School leader',
  teamMember: 'Design team',
  viewer: 'Viewer',
} as const;

/** Where a person works: straight on to the schools where there is one place, a choice where there are several. */
export function HomeScreen() {
  const session = useSession();
  const places = [...new Map(session.memberships.map((one) => [one.districtId, one])).values()];
  const [only] = places;

  if (session.mode === 'server' && session.user === null) return <Redirect href={paths.signIn()} />;
  if (session.mode === 'device') {
    return (
      <Welcome
        actions={
          <ButtonLink href={paths.schools(deviceDistrictId)} tone="primary" size="lg" icon="device">
            Work on this device
          </ButtonLink>
        }
        note="No server answers at this address, so everything stays in this browser."
      />
    );
  }
  if (places.length === 1 && only !== undefined && session.mode === 'local') {
    return <Redirect href={paths.schools(only.districtId)} />;
  }
  return (
    <>
      <PageHeader
        title="Where do you want to work?"
        lead={places.length === 0 ? 'You belong to no district here yet.' : undefined}
      />
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {places.map((place) => (
          <Card key={place.districtId}>
            <h2 className="text-read">
              <Link href={paths.schools(place.districtId)}>{place.districtName}</Link>
            </h2>
            <p className="text-small text-soft">
              {roleNames[place.role]}
              {place.schoolId === null ? '' : ' of one school'}
            </p>
          </Card>
        ))}
        <Card>
          <h2 className="text-read">
            <Link href={paths.schools(deviceDistrictId)}>This device only</Link>
          </h2>
          <p className="text-small text-soft">
            Open a roster in the browser. Nothing of it is sent anywhere.
          </p>
        </Card>
      </div>
      {places.length === 0 && <NewDistrict />}
    </>
  );
}
