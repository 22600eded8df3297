import { connectSection } from '../pages/connect/connect-section.tsx';
import { dataSection } from '../pages/data/data-section.tsx';
import { evidenceSection } from '../pages/evidence/evidence-section.tsx';
import { frameworkSection } from '../pages/framework/framework-section.tsx';
import { homeSection } from '../pages/home/home-section.tsx';
import { journeySection } from '../pages/journey/journey-section.tsx';
import { modelsSection } from '../pages/models/models-section.tsx';
import { partnersSection } from '../pages/partners/partners-section.tsx';
import { policySection } from '../pages/policy/policy-section.tsx';
import { schoolsSection } from '../pages/schools/schools-section.tsx';
import { searchSection } from '../pages/search/search-section.tsx';
import type { Section } from './page.ts';

/** The parts of the hub. */
export const sections: readonly Section[] = [
  homeSection,
  frameworkSection,
  policySection,
  modelsSection,
  evidenceSection,
  journeySection,
  schoolsSection,
  partnersSection,
  connectSection,
  searchSection,
  dataSection,
];
