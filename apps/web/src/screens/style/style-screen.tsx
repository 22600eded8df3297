import type { ReactNode } from 'react';
import { PageHeader } from '../../system/page-header.tsx';
import { StyleActions } from './style-actions.tsx';
import { StyleFields } from './style-fields.tsx';
import { StyleFigures } from './style-figures.tsx';
import { StyleStates } from './style-states.tsx';
import { StyleTokens } from './style-tokens.tsx';

function Section({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="mt-10">
      <h2 className="text-title">{title}</h2>
      <p className="mb-4 max-w-3xl text-soft">{lead}</p>
      <div className="grid gap-3 lg:grid-cols-2">
        {(['light', 'dark'] as const).map((scheme) => (
          <div
            key={scheme}
            className={`scheme-${scheme} min-w-0 rounded-card border border-line bg-paper p-4 text-ink sm:p-5`}
          >
            <p className="mb-3 text-tiny text-soft">{scheme === 'light' ? 'Light' : 'Dark'}</p>
            {children}
          </div>
        ))}
      </div>
    </section>
  );
}

/** The design system, every part in every state, light and dark beside each other; also how to read the pictures. */
export function StyleScreen() {
  return (
    <>
      <PageHeader
        title="How to read the pictures, and what the Studio is made of"
        lead="One visual grammar for Studio, report and print. Figures on this page are made up to show the forms."
      />
      <Section
        title="Pictures"
        lead="A team is a ring of its adults around the number of students they share. Today is grey, the design has colour, a difference is a line from one to the other. Unknown is hatched. A proved bound is a thin line."
      >
        <StyleFigures />
      </Section>
      <Section
        title="Colour and type"
        lead="Ink on warm paper; one yellow for what needs a person's eye; red only for what is missing. Public Sans for the workplace, Source Serif 4 for headings and reading."
      >
        <StyleTokens />
      </Section>
      <Section title="Actions" lead="One primary action on a screen. Everything is reached by keyboard.">
        <StyleActions />
      </Section>
      <Section title="Fields" lead="Each with its label, what it means, and what is wrong and what to do.">
        <StyleFields />
      </Section>
      <Section title="States" lead="Full, empty, loading, failing.">
        <StyleStates />
      </Section>
    </>
  );
}
