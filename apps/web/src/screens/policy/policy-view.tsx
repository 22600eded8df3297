import { useMemo, useState } from 'react';
import { countOf } from '@staffroom/exchange/browser';
import type { Plan } from '@staffroom/school';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { Menu } from '../../system/menu.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { saveBlob } from '../../workspace/device/save-blob.ts';
import { PolicyFindings } from './policy-findings.tsx';
import { stateName } from './rule-name.ts';
import { waiverDocument, waiverText } from './waiver-document.ts';
import { waiverDocx } from './waiver-docx.ts';
import { WaiverLetters } from './waiver-letters.tsx';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** State policy on a design, and the letters that ask for its waivers. */
export function PolicyView({ plan }: { readonly plan: Plan }) {
  const document = useMemo(() => waiverDocument(plan), [plan]);
  const [isReading, setIsReading] = useState(false);
  const { state } = plan.request;
  const save = (format: string): void => {
    if (format === 'print') {
      setIsReading(true);
      // The letters must be there before the page is printed.
      requestAnimationFrame(() => requestAnimationFrame(() => globalThis.print()));
      return;
    }
    const name = `waivers-${plan.school.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
    if (format === 'docx') saveBlob(new Blob([waiverDocx(document)], { type: docxType }), `${name}.docx`);
    else saveBlob(new Blob([waiverText(document)], { type: 'text/plain;charset=utf-8' }), `${name}.txt`);
  };
  return (
    <div className="max-w-5xl">
      <div className={isReading ? 'print:hidden' : ''}>
        <PageHeader
          title="What the law allows"
          lead={
            state === null
              ? undefined
              : `A reading of the published rules of ${stateName(state)} on this design; not legal advice. “Not known” is neither a yes nor a no.`
          }
        />
        <Card title="The findings">
          <PolicyFindings state={state} findings={plan.policy} teams={plan.teams} />
        </Card>
      </div>
      {document.letters.length > 0 && (
        <div className="mt-5">
          <Card
            title={`${countOf(document.letters.length, 'waiver', 'waivers')} to ask for`}
            lead="A letter for each rule, drafted from the findings alone. What only the school knows is left blank and marked."
            className={isReading ? 'print:border-0 print:p-0' : ''}
            actions={
              <div className="screen-only flex gap-2">
                <Button onPress={() => setIsReading(!isReading)}>
                  {isReading ? 'Close the letters' : 'Read the letters'}
                </Button>
                <Menu
                  label="Take the letters along"
                  placement="bottom end"
                  onAction={save}
                  groups={[
                    {
                      entries: [
                        {
                          id: 'docx',
                          label: 'Word document',
                          description: 'For editing: blanks are marked in yellow',
                          icon: 'file',
                        },
                        { id: 'txt', label: 'Plain text', description: 'For a mail or a form', icon: 'file' },
                        {
                          id: 'print',
                          label: 'Print',
                          description: 'Each letter on its own page',
                          icon: 'print',
                        },
                      ],
                    },
                  ]}
                >
                  <Button icon="download">Take along</Button>
                </Menu>
              </div>
            }
          >
            {isReading ? (
              <WaiverLetters document={document} />
            ) : (
              <ul className="list-disc pl-5">
                {document.letters.map((letter) => (
                  <li key={letter.title}>{letter.title}</li>
                ))}
              </ul>
            )}
          </Card>
        </div>
      )}
    </div>
  );
}
