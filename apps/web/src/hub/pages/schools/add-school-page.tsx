import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { ChoiceField, RadioField } from '../connect/form/choice-field.tsx';
import { PostForm } from '../connect/form/post-form.tsx';
import { stateChoices } from '../connect/form/sender-fields.tsx';
import { TextField } from '../connect/form/text-field.tsx';

const levels = ['elementary', 'middle', 'high'] as const;
const mostDigits = 8;

function Figures() {
  const { text } = useHub();
  const words = text.schools.addForm;
  return (
    <fieldset className="m-0 rounded-card border border-line p-5">
      <legend className="px-2 font-semibold">{words.figures}</legend>
      <p className="mb-4 text-small text-soft">{words.figuresHint}</p>
      <div className="grid gap-6 sm:grid-cols-2">
        {(['teams', 'educators', 'students', 'figuresYear'] as const).map((name) => (
          <TextField key={name} name={name} label={words[name]} type="number" most={mostDigits} isOptional />
        ))}
      </div>
    </fieldset>
  );
}

function About() {
  const hub = useHub();
  const words = hub.text.schools.addForm;
  return (
    <>
      <RadioField
        name="kind"
        label={words.kind}
        choices={(['school', 'system'] as const).map((value) => ({ value, label: words.kinds[value] }))}
      />
      <TextField name="name" label={words.name} most={200} autoComplete="organization" />
      <div className="grid gap-6 sm:grid-cols-2">
        <ChoiceField name="state" label={words.state} choices={stateChoices(hub)} />
        <ChoiceField
          name="level"
          label={words.level}
          hint={words.levelHint}
          isOptional
          nothing={words.unknown}
          choices={levels.map((value) => ({ value, label: hub.text.schools.level[value] }))}
        />
      </div>
      <TextField
        name="website"
        label={words.website}
        hint={words.websiteHint}
        type="url"
        most={500}
        isOptional
      />
      <ChoiceField
        name="modelId"
        label={words.modelId}
        hint={words.modelHint}
        isOptional
        nothing={words.unknown}
        choices={[
          ...hub.facts.models.models
            .filter(({ modelType }) => modelType !== 'baseline')
            .map(({ id, name }) => ({ value: id, label: hub.fact(name).text })),
          { value: 'other', label: words.anotherModel },
        ]}
      />
      <TextField
        name="otherModel"
        label={words.otherModel}
        hint={words.otherModelHint}
        most={200}
        isOptional
      />
      <TextField
        name="sinceYear"
        label={words.sinceYear}
        hint={words.sinceHint}
        type="number"
        most={4}
        isOptional
      />
    </>
  );
}

/** The form with which a school or system adds itself. */
export function AddSchoolPage() {
  const { text } = useHub();
  const { kinds: _kinds, ...labels } = text.schools.addForm;
  const words = text.schools.addForm;
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <PostForm path={addresses.addSchool()} submit={words.submit} labels={labels}>
        <About />
        <Figures />
        <TextField name="text" label={words.text} hint={words.textHint} most={2000} rows={5} isOptional />
        <div className="grid gap-6 sm:grid-cols-2">
          <TextField name="contactName" label={words.contactName} most={200} autoComplete="name" />
          <TextField
            name="contactEmail"
            label={words.contactEmail}
            hint={words.contactHint}
            type="email"
            most={254}
            autoComplete="email"
          />
        </div>
      </PostForm>
    </>
  );
}

/** Where the link in the mail leads: pressing the button confirms, so that programs that open links confirm nothing. */
export function ConfirmSchoolPage() {
  const { text, form, query } = useHub();
  const words = text.schools.confirm;
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <PostForm
        path={addresses.confirmSchool()}
        submit={words.submit}
        labels={{}}
        hidden={{ link: form?.values['link'] ?? query.get('token') ?? '' }}
      >
        {null}
      </PostForm>
    </>
  );
}
