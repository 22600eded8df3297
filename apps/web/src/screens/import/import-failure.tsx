import type { JobFailure } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { Icon } from '../../system/icon.tsx';
import { sentence } from '../../system/sentence.ts';
import { placeOf } from '../roster/problem-place.ts';

const titles: Readonly<Record<JobFailure['code'], string>> = {
  notARoster: 'These files are not a roster that can be read',
  mapping: 'The columns cannot be used like this',
  noSchool: 'The files hold no school',
  request: 'That cannot be imported like this',
  impossibleRules: 'The rules in the files contradict each other',
  tooLarge: 'The files are too large',
  interrupted: 'The import was interrupted',
  fault: 'Something went wrong in the program',
};

/** Why nothing was imported, in words, with what was found on the way. */
export function ImportFailure({
  failure,
  onAgain,
}: {
  readonly failure: JobFailure;
  readonly onAgain: () => void;
}) {
  return (
    <Card>
      <div role="alert" className="flex items-start gap-3">
        <span className="mt-1 text-bad">
          <Icon name="warning" />
        </span>
        <div className="min-w-0">
          <h2>{titles[failure.code]}</h2>
          <p className="mt-1 max-w-prose text-read text-soft">{sentence(failure.message)}</p>
          <p className="mt-2">Nothing was stored: an import is all or nothing.</p>
        </div>
      </div>
      {failure.rules.length > 0 && (
        <ul className="mt-4 ml-5 list-disc">
          {failure.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      )}
      {failure.problems.length > 0 && (
        <>
          <h3 className="mt-5 mb-1">What was found in the files</h3>
          <ul className="max-h-96 overflow-auto" tabIndex={0} aria-label="Problems">
            {failure.problems.map((problem, index) => (
              <li key={index} className="border-t border-line py-2">
                <span className="text-small font-medium">{placeOf(problem)}</span>
                {problem.value !== null && problem.value !== '' && (
                  <code className="ml-2 rounded-[4px] bg-wash px-1.5 font-mono text-tiny">
                    {problem.value}
                  </code>
                )}
                <p>
                  {sentence(problem.message)} <span className="text-soft">{problem.remedy}</span>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button tone="primary" className="mt-5" onPress={onAgain}>
        Choose other files
      </Button>
    </Card>
  );
}
