import type { ReactNode } from 'react';
import { useHub } from '../../../site/hub.ts';
import { fieldId, problemWords } from './field.tsx';

export interface PostFormProps {
  /** The path of the page it stands on, to which it is sent. */
  readonly path: string;
  readonly submit: string;
  /** The names of its fields, by which problems are told. */
  readonly labels: Readonly<Record<string, string>>;
  /** Fields that nobody sees: what the form is about. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** What is wrong with a form as it was sent, each with a way to its field. It takes the focus, so that it is read first. */
function Problems({ labels }: Pick<PostFormProps, 'labels'>) {
  const hub = useHub();
  const problems = hub.form?.problems ?? [];
  if (problems.length === 0) return null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      autoFocus
      className="mb-8 rounded-card border-2 border-bad bg-bad-paper p-5"
    >
      <h2 className="text-head">{hub.text.connect.problemsTitle(problems.length)}</h2>
      <ul className="mt-2 list-disc pl-5">
        {problems.map(({ field, code }) => (
          <li key={`${field ?? ''} ${code}`}>
            {field === null ? (
              problemWords(hub, code)
            ) : (
              <a href={`#${fieldId(field)}`}>
                {hub.text.connect.fieldProblem(labels[field] ?? field, problemWords(hub, code))}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where forms are not taken here: where else they are, or whom to turn to. */
function NotHere({ path }: { readonly path: string }) {
  const { text, href, formsAt, query } = useHub();
  const words = text.connect;
  const asked = query.toString();
  return (
    <section className="max-w-2xl rounded-card border border-line bg-card p-6">
      <h2 className="text-head">{words.nowhereTitle}</h2>
      {formsAt === null ? (
        <p className="mt-2">{words.nowhere}</p>
      ) : (
        <p className="mt-2">
          {words.elsewhere}{' '}
          <a href={`${formsAt}${href(path)}${asked === '' ? '' : `?${asked}`}`}>{words.elsewhereLink}</a>
        </p>
      )}
    </section>
  );
}

/** A form that works without scripts: it is sent to the page it stands on, which shows it again where something is wrong. */
export function PostForm({ path, submit, labels, hidden = {}, children }: PostFormProps) {
  const { text, href, form, formsAt } = useHub();
  if (formsAt !== '') return <NotHere path={path} />;
  return (
    <form action={href(path)} method="post" noValidate className="max-w-2xl">
      <Problems labels={labels} />
      <input type="hidden" name="token" value={form?.token ?? ''} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="absolute -left-[200vw] h-px w-px overflow-hidden" aria-hidden="true">
        <label>
          {text.connect.fields.trap}
          <input type="text" name="website2" tabIndex={-1} autoComplete="off" defaultValue="" />
        </label>
      </div>
      <div className="grid gap-6">{children}</div>
      <p className="mt-8">
        <button
          type="submit"
          className="min-h-12 cursor-pointer rounded-control bg-act px-6 text-read font-semibold text-on-act hover:bg-act-hover"
        >
          {submit}
        </button>
      </p>
      <p className="mt-4 text-small text-soft">{text.connect.privacy}</p>
    </form>
  );
}
