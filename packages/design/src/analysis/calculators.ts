import { audit } from './audit.ts';
import { balance } from './balance.ts';
import { breadth } from './breadth.ts';
import { compliance } from './compliance.ts';
import { continuity } from './continuity.ts';
import { coverage } from './coverage.ts';
import { depth } from './depth.ts';
import { leadReach } from './lead-reach.ts';
import { leadSupplement } from './lead-supplement.ts';
import { loads } from './loads.ts';
import { moneyRules } from './money-rules.ts';
import { novices } from './novices.ts';
import { placed } from './placed.ts';
import { ratios } from './ratios.ts';
import { reach } from './reach.ts';
import type { Calculator } from './rule.ts';
import { schoolRules } from './school-rules.ts';
import { shares } from './shares.ts';
import { teamCounts } from './team-counts.ts';
import { teamSizes } from './team-sizes.ts';
import { timeRules } from './time-rules.ts';
import { vacancies } from './vacancies.ts';

/** Every calculator, in the order of the analysis: what must hold, then students, adults, time, money, law, fairness. */
export const calculators: readonly Calculator[] = [
  schoolRules,
  teamCounts,
  shares,
  placed,
  vacancies,
  teamSizes,
  balance,
  coverage,
  depth,
  breadth,
  reach,
  leadReach,
  ratios,
  loads,
  novices,
  continuity,
  timeRules,
  leadSupplement,
  moneyRules,
  compliance,
  audit,
];
