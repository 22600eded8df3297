import { buttonStyle } from '../../../system/button-style.ts';
import { useHub } from '../../site/hub.ts';
import { Explanation } from './explanation.tsx';
import { FourQuestions } from './four-questions.tsx';
import { LatestNumbers } from './latest-numbers.tsx';
import { SchoolDayFigure } from './school-day-figure.tsx';

/** The front door: what it is in a sentence and a picture, the four questions, what it is in five minutes, the latest numbers. */
export function HomePage() {
  const { text } = useHub();
  const { home } = text;
  return (
    <>
      <header className="max-w-4xl pt-4 pb-10 sm:pt-8">
        <h1 className="text-[2.5rem] leading-[1.08] tracking-[-0.015em] text-balance sm:text-[3.5rem]">
          {home.title}
        </h1>
        <p className="mt-5 max-w-3xl text-head leading-7 text-soft">{home.lead}</p>
        <p className="mt-7 flex flex-wrap gap-3">
          <a href="/studio" className={buttonStyle('primary', 'lg')}>
            {home.tryIt}
          </a>
          <a href="#five-minutes" className={buttonStyle('plain', 'lg')}>
            {home.inFive}
          </a>
        </p>
      </header>
      <SchoolDayFigure />
      <FourQuestions />
      <Explanation />
      <LatestNumbers />
    </>
  );
}
