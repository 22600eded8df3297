import { Link } from '../../system/link.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Pill } from '../../system/pill.tsx';
import { modelTypeNames, type CatalogueEntry } from './catalogue.ts';
import { EvidenceMark } from './evidence-mark.tsx';

export interface ModelHeadProps {
  readonly entry: CatalogueEntry;
  /** The address of the catalogue. */
  readonly path: string;
}

/** What the page of a model begins with: its name, what it is, and how well it is known to work. */
export function ModelHead({ entry, path }: ModelHeadProps) {
  return (
    <>
      <p className="screen-only mb-2 text-small">
        <Link href={path}>All models</Link>
      </p>
      <PageHeader
        title={entry.model.name}
        lead={
          <>
            {entry.model.summary} <Pill>{modelTypeNames[entry.model.modelType]}</Pill>
          </>
        }
      />
      <div className="mb-5 max-w-3xl">
        <EvidenceMark evidence={entry.evidence} />
      </div>
    </>
  );
}
