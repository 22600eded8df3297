import { PageHead } from '../../parts/page-head.tsx';
import { addresses, type ConnectForm } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';

/** The forms in the order in which they are offered. */
export const connectForms = [
  'question',
  'presenter',
  'idea',
  'correction',
  'partner',
] as const satisfies readonly ConnectForm[];

/** The ways to write to whoever runs the site. */
export function ConnectPage() {
  const { text, href } = useHub();
  const words = text.connect;
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <h2 className="mb-4">{words.formsTitle}</h2>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {connectForms.map((form) => (
          <li
            key={form}
            className="relative rounded-card border border-line bg-card p-6 hover:border-edge has-[a:focus-visible]:border-edge"
          >
            <h3 className="font-serif text-head font-semibold">
              <a
                href={href(addresses.connectForm(form))}
                className="no-underline after:absolute after:inset-0 hover:underline"
              >
                {words.forms[form].title}
              </a>
            </h3>
            <p className="mt-1.5">{words.forms[form].description}</p>
          </li>
        ))}
      </ul>
      <h2 className="mt-12 mb-3">{words.otherForms}</h2>
      <ul className="list-disc space-y-1 pl-5">
        <li>
          <a href={href(addresses.addSchool())}>{words.addSchool}</a>
        </li>
        <li>
          <a href={href(addresses.cohorts())}>{words.cohorts}</a>
        </li>
      </ul>
      <p className="mt-8 max-w-3xl text-body text-soft">{words.privacy}</p>
    </>
  );
}
