import { knowledgeVersion } from '@staffroom/knowledge';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { policyFiles } from './policy-files.ts';

/** The files to take along, and how to cite them. */
export function PolicyDownloads() {
  const { text, origin, href } = useHub();
  return (
    <section aria-labelledby="downloads" className="screen-only mt-16">
      <h2 id="downloads">{text.policy.downloads}</h2>
      <p className="mt-1 text-soft">{text.policy.downloadsLead}</p>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        {policyFiles.map(({ path, name }) => (
          <li key={path}>
            <a href={path} download>
              {text.policy.files[name]}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3 max-w-prose text-body text-soft">
        {text.policy.cite}:{' '}
        <cite className="text-ink not-italic">
          {text.policy.citation(knowledgeVersion, `${origin ?? ''}${href(addresses.policy())}`)}
        </cite>{' '}
        {text.policy.licence}
      </p>
    </section>
  );
}
