import { Link } from '../../system/link.tsx';
import { Note } from '../../system/note.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Pill } from '../../system/pill.tsx';
import { modelTypeNames, type CatalogueEntry } from './catalogue.ts';
import { EvidenceMark } from './evidence-mark.tsx';
import { ModelAbout } from './model-about.tsx';

export interface ModelReadingProps {
  readonly entry: CatalogueEntry;
  /** The address of the catalogue. */
  readonly path: string;
}

/** A model for those who may read of it and not set it up, as that takes the school's roster. */
export function ModelReading({ entry, path }: ModelReadingProps) {
  return (
    <div className="max-w-5xl">
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
      <Note className="mb-5">Your role reads of models and sees designs; the design team makes them.</Note>
      <ModelAbout entry={entry} />
    </div>
  );
}
