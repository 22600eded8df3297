import { formatNumber, formatPosts, sentenceCase } from '@staffroom/exchange/browser';
import { findingsForModel, optionalRoleById, type PostTemplate } from '@staffroom/knowledge';
import { Card } from '../../system/card.tsx';
import { Link } from '../../system/link.tsx';
import { Note } from '../../system/note.tsx';
import { Pill } from '../../system/pill.tsx';
import type { CatalogueEntry } from './catalogue.ts';
import { tiers } from './evidence-line.ts';
import { roleName } from './role-name.ts';
import { needText } from './template-dots.ts';

/** The posts of one team: role, what the holder must bring, time, extra pay. */
export function PostsTable({ posts }: { readonly posts: readonly PostTemplate[] }) {
  return (
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Posts of one team">
      <table className="w-full min-w-[520px] border-collapse">
        <thead>
          <tr className="text-left text-small text-soft">
            <th scope="col" className="py-1.5 font-medium">
              Post
            </th>
            <th scope="col" className="py-1.5 font-medium">
              Asks for
            </th>
            <th scope="col" className="py-1.5 text-right font-medium">
              Full-time posts
            </th>
            <th scope="col" className="py-1.5 pl-4 font-medium">
              Extra pay a year
            </th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr key={post.id} className="border-t border-line align-top">
              <th scope="row" className="py-2 pr-3 text-left font-medium">
                {roleName(post.roleId)}
                {post.lead && <span className="text-soft"> · leads the team</span>}
                {!post.required && <span className="text-soft"> · where there is somebody</span>}
              </th>
              <td className="py-2 pr-3">{sentenceCase(needText(post.need))}</td>
              <td className="py-2 text-right">
                {post.designation ? 'held beside a post' : formatPosts(post.amount)}
              </td>
              <td className="py-2 pl-4">
                {post.supplementCents === null
                  ? '–'
                  : `$${formatNumber(post.supplementCents.value / 100, 0)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a model is, who works in it, what is known of its effects, and what to beware of. */
export function ModelAbout({ entry }: { readonly entry: CatalogueEntry }) {
  const { model } = entry;
  const findings = findingsForModel(model.id);
  return (
    <div className="flex flex-col gap-4">
      <Card title="How it works">
        <p className="max-w-prose">{model.teamStructure}</p>
        <p className="mt-2 max-w-prose text-soft">{model.technologyUse}</p>
        {(model.cautions ?? []).map((caution) => (
          <Note key={caution} tone="eye" className="mt-3">
            {caution}
          </Note>
        ))}
        <p className="mt-3 text-small text-soft">Where it is used: {model.whereUsed}</p>
      </Card>
      <Card title="Who works in it">
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          {model.roles.map((id) => {
            const role = optionalRoleById(id);
            return (
              <div key={id}>
                <dt className="font-semibold">{role?.name ?? roleName(id)}</dt>
                <dd className="text-small text-soft">{role?.summary}</dd>
              </div>
            );
          })}
        </dl>
      </Card>
      <Card
        title="What is known of its effects"
        lead="The strongest kind of study first. Results that found nothing are shown like the others."
      >
        {findings.length === 0 ? (
          <p className="text-soft">
            No study of this model is known to us. That says nothing for or against it.
          </p>
        ) : (
          <ul className="flex flex-col">
            {tiers
              .flatMap(([tier, name]) =>
                findings
                  .filter((finding) => finding.evidenceTier === tier)
                  .map((finding) => ({ finding, name })),
              )
              .map(({ finding, name }) => (
                <li key={finding.id} className="border-t border-line py-2.5 first:border-t-0 first:pt-0">
                  <div className="flex flex-wrap items-center gap-2">
                    <span>{finding.summary}</span>
                    {finding.direction === 'none' && <Pill>no effect found</Pill>}
                    {!finding.verified && <Pill tone="unknown">not verified</Pill>}
                  </div>
                  <p className="text-small text-soft">
                    {name}
                    {finding.effect === null ? '' : `. ${formatNumber(finding.effect, 2)} ${finding.unit}`}
                    {finding.comparison === null ? '' : `: ${finding.comparison}`}.{' '}
                    <Link href={finding.sourceUrl} target="_blank" rel="noreferrer">
                      {finding.sourceTitle}
                    </Link>
                    , {finding.year}. {finding.caveats.join('. ')}.
                  </p>
                </li>
              ))}
          </ul>
        )}
      </Card>
      <p className="text-small text-soft">
        Read from{' '}
        {model.sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 && ', '}
            <Link href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </Link>{' '}
            ({source.year})
          </span>
        ))}
        .
      </p>
    </div>
  );
}
