import { PageHead } from '../../parts/page-head.tsx';
import { addresses, type ConnectForm } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { AboutFact, factAskedFor, FactFields } from './about-fact.tsx';
import { RadioField } from './form/choice-field.tsx';
import { PostForm } from './form/post-form.tsx';
import { SenderFields } from './form/sender-fields.tsx';
import { TextField } from './form/text-field.tsx';

const longestBody = 8000;

function PresenterFields() {
  const { text } = useHub();
  const { fields: words, formats } = text.connect;
  return (
    <>
      <TextField name="event" label={words.event} hint={words.eventHint} most={200} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField name="date" label={words.date} hint={words.dateHint} type="date" most={10} isOptional />
        <TextField name="place" label={words.place} hint={words.placeHint} most={300} isOptional />
      </div>
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField name="audience" label={words.audience} hint={words.audienceHint} most={300} />
        <TextField name="audienceSize" label={words.audienceSize} type="number" most={6} isOptional />
      </div>
      <RadioField
        name="format"
        label={words.format}
        choices={(['inPerson', 'online', 'either'] as const).map((value) => ({
          value,
          label: formats[value],
        }))}
      />
    </>
  );
}

/** The fields that one form has beside those of all. */
function OwnFields({ form }: { readonly form: ConnectForm }) {
  const { text } = useHub();
  const words = text.connect.fields;
  switch (form) {
    case 'question':
    case 'idea':
      return null;
    case 'presenter':
      return <PresenterFields />;
    case 'correction':
      return (
        <>
          <FactFields />
          <TextField
            name="source"
            label={words.source}
            hint={words.sourceHint}
            type="url"
            most={500}
            isOptional
          />
        </>
      );
    case 'partner':
      return (
        <TextField
          name="website"
          label={words.website}
          hint={words.websiteHint}
          type="url"
          most={500}
          isOptional
        />
      );
    default:
      return form satisfies never;
  }
}

/** One form to write with. A correction shows the fact it is about. */
export function ConnectFormPage({ form }: { readonly form: ConnectForm }) {
  const hub = useHub();
  const words = hub.text.connect;
  const fact = form === 'correction' ? factAskedFor(hub) : null;
  return (
    <>
      <PageHead title={words.forms[form].title}>{words.forms[form].description}</PageHead>
      {fact !== null && <AboutFact fact={fact} />}
      <PostForm
        path={addresses.connectForm(form)}
        submit={words.forms[form].submit}
        labels={{ ...words.fields, body: words.forms[form].body }}
        hidden={fact === null ? {} : fact.hidden}
      >
        <OwnFields form={form} />
        <TextField
          name="body"
          label={words.forms[form].body}
          hint={words.forms[form].bodyHint}
          most={longestBody}
          rows={7}
        />
        <SenderFields needsOrganisation={form === 'partner'} />
      </PostForm>
    </>
  );
}
