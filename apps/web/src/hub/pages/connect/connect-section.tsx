import { addresses, thankedForms } from '../../site/addresses.ts';
import type { Hub } from '../../site/hub.ts';
import type { HubPage, Section } from '../../site/page.ts';
import { ConnectFormPage } from './connect-form-page.tsx';
import { ConnectPage, connectForms } from './connect-page.tsx';
import { ThanksPage } from './thanks-page.tsx';

function formPage(path: string, { text }: Hub): HubPage | null {
  const form = connectForms.find((each) => addresses.connectForm(each) === path);
  if (form === undefined) return null;
  return {
    kind: 'page',
    title: text.connect.forms[form].title,
    description: text.connect.forms[form].description,
    trail: [{ title: text.connect.title, path: addresses.connect() }],
    hasForm: true,
    readsQuery: form === 'correction',
    body: <ConnectFormPage form={form} />,
    structuredData: [{ '@type': 'ContactPage', name: text.connect.forms[form].title }],
  };
}

function thanksPage(path: string, { text }: Hub): HubPage | null {
  const form = thankedForms.find((each) => addresses.thanks(each) === path);
  if (form === undefined) return null;
  const words = text.connect.thanks[form];
  return {
    kind: 'page',
    title: words.title,
    description: words.text,
    trail: [{ title: text.connect.title, path: addresses.connect() }],
    isUnlisted: true,
    body: <ThanksPage form={form} />,
  };
}

/** The ways to write to whoever runs the site. */
export const connectSection: Section = {
  pages: () => [
    addresses.connect(),
    ...connectForms.map((form) => addresses.connectForm(form)),
    ...thankedForms.map((form) => addresses.thanks(form)),
  ],
  at: (path, hub) => {
    const { text } = hub;
    if (path === addresses.connect())
      return {
        kind: 'page',
        title: text.connect.title,
        description: text.connect.description,
        trail: [],
        body: <ConnectPage />,
        structuredData: [{ '@type': 'ContactPage', name: text.connect.title }],
      };
    return formPage(path, hub) ?? thanksPage(path, hub);
  },
};
