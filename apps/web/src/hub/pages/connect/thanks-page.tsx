import { PageHead } from '../../parts/page-head.tsx';
import { addresses, type ThankedForm } from '../../site/addresses.ts';
import { useHub, type Hub } from '../../site/hub.ts';

/** Where one goes on after a form. */
function nextOf({ text }: Hub, form: ThankedForm): { readonly title: string; readonly path: string } {
  switch (form) {
    case 'question':
    case 'idea':
    case 'presenter':
      return { title: text.evidence.title, path: addresses.evidence() };
    case 'correction':
      return { title: text.data.changes.title, path: addresses.changes() };
    case 'partner':
      return { title: text.partners.title, path: addresses.partners() };
    case 'school':
    case 'confirmed':
      return { title: text.schools.title, path: addresses.schools() };
    case 'application':
      return { title: text.journey.title, path: addresses.journey() };
    default:
      return form satisfies never;
  }
}

/** What stands there after a form was sent. Loading it again sends nothing again. */
export function ThanksPage({ form }: { readonly form: ThankedForm }) {
  const hub = useHub();
  const words = hub.text.connect.thanks;
  const next = nextOf(hub, form);
  return (
    <>
      <PageHead title={words[form].title}>{words[form].text}</PageHead>
      <p>
        {words.next}: <a href={hub.href(next.path)}>{next.title}</a>
      </p>
    </>
  );
}
