import { useHub, type Hub } from '../../../site/hub.ts';
import { ChoiceField, type Choice } from './choice-field.tsx';
import { TextField } from './text-field.tsx';

/** The jurisdictions to choose from. */
export function stateChoices({ facts }: Hub): readonly Choice[] {
  return facts.states.map(({ state, name }) => ({ value: state, label: name }));
}

/** Who writes: what all forms ask for. */
export function SenderFields({ needsOrganisation = false }: { readonly needsOrganisation?: boolean }) {
  const hub = useHub();
  const words = hub.text.connect.fields;
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField name="name" label={words.name} most={200} autoComplete="name" />
        <TextField
          name="email"
          label={words.email}
          hint={words.emailHint}
          type="email"
          most={254}
          autoComplete="email"
        />
      </div>
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          name="organisation"
          label={words.organisation}
          isOptional={!needsOrganisation}
          most={200}
          autoComplete="organization"
        />
        <ChoiceField
          name="state"
          label={words.state}
          isOptional
          choices={stateChoices(hub)}
          nothing={words.noState}
        />
      </div>
    </>
  );
}
