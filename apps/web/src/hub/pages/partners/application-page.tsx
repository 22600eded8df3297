import type { Cohort } from '@staffroom/contract';
import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { ChoiceField } from '../connect/form/choice-field.tsx';
import { PostForm } from '../connect/form/post-form.tsx';
import { stateChoices } from '../connect/form/sender-fields.tsx';
import { TextField } from '../connect/form/text-field.tsx';
import { CohortFacts } from './cohorts-page.tsx';

function Fields() {
  const hub = useHub();
  const words = hub.text.partners.application;
  const common = hub.text.connect.fields;
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField name="organisation" label={words.organisation} most={200} autoComplete="organization" />
        <ChoiceField
          name="state"
          label={common.state}
          isOptional
          choices={stateChoices(hub)}
          nothing={common.noState}
        />
      </div>
      <TextField name="body" label={words.body} hint={words.bodyHint} most={8000} rows={7} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField name="name" label={common.name} most={200} autoComplete="name" />
        <TextField name="role" label={words.role} most={200} autoComplete="organization-title" />
      </div>
      <TextField
        name="email"
        label={common.email}
        hint={common.emailHint}
        type="email"
        most={254}
        autoComplete="email"
      />
    </>
  );
}

/** The form with which a school or system applies to a cohort. */
export function ApplicationPage({ cohort }: { readonly cohort: Cohort }) {
  const { text, href } = useHub();
  const words = text.partners.application;
  return (
    <>
      <PageHead title={words.title(cohort.name)} />
      <div className="mb-10">
        <CohortFacts cohort={cohort} />
      </div>
      {cohort.isOpen ? (
        <PostForm
          path={addresses.apply(cohort.id)}
          submit={words.submit}
          labels={{
            ...text.connect.fields,
            organisation: words.organisation,
            role: words.role,
            body: words.body,
          }}
        >
          <Fields />
        </PostForm>
      ) : (
        <p>
          {words.closed} <a href={href(addresses.cohorts())}>{text.partners.cohortsTitle}</a>
        </p>
      )}
    </>
  );
}
