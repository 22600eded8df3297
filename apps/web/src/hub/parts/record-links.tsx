import type { FactRecord } from '@staffroom/knowledge';
import { addresses, correctionAddress } from '../site/addresses.ts';
import { useHub } from '../site/hub.ts';

/** Below a record whose sources stand beside its figures: how to report a correction, and the record as data. */
export function RecordLinks({ kind, id }: Pick<FactRecord, 'kind' | 'id'>) {
  const { text, href } = useHub();
  return (
    <p className="screen-only flex flex-wrap gap-x-5 text-body text-soft">
      <a className="py-1" href={href(correctionAddress(kind, id))}>
        {text.frame.report}
      </a>
      <a className="py-1" href={addresses.recordFile(kind, id)}>
        {text.data.recordAsData}
      </a>
    </p>
  );
}
