import { Note } from '../../system/note.tsx';
import { type CatalogueEntry } from './catalogue.ts';
import { ModelHead } from './model-head.tsx';
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
      <ModelHead entry={entry} path={path} />
      <Note className="mb-5">Your role reads of models and sees designs; the design team makes them.</Note>
      <ModelAbout entry={entry} />
    </div>
  );
}
