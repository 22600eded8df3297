import { useSearch } from '@tanstack/react-router';
import { Redirect } from '../../shell/redirect.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { deviceDistrictId } from '../../workspace/workspace.ts';
import { paths } from '../../workspace/paths.ts';
import { useSession } from '../../workspace/session.ts';
import { NewDistrict } from './new-district.tsx';
import { PlaceCard } from './place-card.tsx';
import { Welcome } from './welcome.tsx';
import { useWishedModel, wishing } from './wished-model.ts';

const roleNames = {
  districtLead: 'District lead',
  schoolLeader: 'School leader',
  teamMember: 'Design team',
  viewer: 'Viewer',
} as const;

/** Where a person works: straight on to the schools where there is one place, a choice where there are several. */
export function HomeScreen() {
  const session = useSession();
  const search: { readonly all?: unknown; readonly next?: unknown } = useSearch({ strict: false });
  const wish = useWishedModel();
  const isForJourney = search.next === 'journey';
  const startOf = (districtId: string): string =>
    isForJourney ? paths.districtJourney(districtId) : wishing(paths.schools(districtId), wish);
  const places = [...new Map(session.memberships.map((one) => [one.districtId, one])).values()];
  const [only] = places;

  if (session.mode === 'server' && session.user === null) {
    const next = isForJourney ? paths.homeForJourney() : wishing(paths.home(), wish);
    const isMeant = isForJourney || wish !== null;
    return <Redirect href={`${paths.signIn()}${isMeant ? `?next=${encodeURIComponent(next)}` : ''}`} />;
  }
  if (session.mode === 'device') {
    return (
      <Welcome
        actions={
          <ButtonLink
            href={wishing(paths.schools(deviceDistrictId), wish)}
            tone="primary"
            size="lg"
            icon="device"
          >
            Work on this device
          </ButtonLink>
        }
        note="No server answers at this address, so everything stays in this browser."
      />
    );
  }
  if (places.length === 1 && only !== undefined && search.all === undefined)
    return <Redirect href={startOf(only.districtId)} />;
  const device = (
    <PlaceCard href={wishing(paths.schools(deviceDistrictId), wish)} name="This device only">
      Open a roster in the browser. Nothing of it is sent anywhere.
    </PlaceCard>
  );
  if (places.length === 0) {
    return (
      <>
        <PageHeader
          title="Welcome to Staffroom"
          lead="You belong to no district here yet. If yours is here already, ask its lead for an invitation: it comes by mail."
        />
        <div className="grid max-w-4xl items-start gap-3 md:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
          <NewDistrict />
          {device}
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeader title="Where do you want to work?" />
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {places.map((place) => (
          <PlaceCard key={place.districtId} href={startOf(place.districtId)} name={place.districtName}>
            {session.mode === 'local'
              ? 'On this computer'
              : `${roleNames[place.role]}${place.schoolId === null ? '' : ' of one school'}`}
          </PlaceCard>
        ))}
        {device}
      </div>
    </>
  );
}
