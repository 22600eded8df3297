import { PageHeader } from '../../system/page-header.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { paths } from '../../workspace/paths.ts';
import { useDesignPlace } from '../../workspace/place.ts';
import { ExportPanel } from './export-panel.tsx';
import { LinkPanel } from './link-panel.tsx';

/** A design for others: as files, as a link that shows no student, on paper. */
export function ShareScreen() {
  const { districtId, schoolId, designId } = useDesignPlace();
  return (
    <div className="max-w-5xl">
      <PageHeader
        title="Share and take along"
        lead="Who gets what is up to you: files hold people, the link and the print view do not."
        actions={
          <ButtonLink href={paths.design(districtId, schoolId, designId, 'print')} icon="print">
            Print view
          </ButtonLink>
        }
      />
      <div className="flex flex-col gap-5">
        <LinkPanel />
        <ExportPanel />
      </div>
    </div>
  );
}
