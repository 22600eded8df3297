import type { AnalysisLine, MissingInput, Reading } from '@staffroom/school';
import type { Arrangement } from '../arrangement.ts';
import type { AnalysisContext } from './context.ts';

/**
 * One rule or measure: the line of the analysis without its readings, and how to read it on an arrangement. The same
 * reader reads today's classes and a design, so that a comparison is a difference of two readings.
 */
export interface Rule extends Pick<
  AnalysisLine,
  'rule' | 'subject' | 'label' | 'unit' | 'severity' | 'better' | 'limit' | 'source'
> {
  /** False where the two readings do not cover the same, so that their difference would mislead; true where not said. */
  readonly isComparable?: boolean;
  /** Whether its reading of today also says something of the design; then it is read again for each design. */
  readonly dependsOnDesign?: boolean;
  /** A reading, what would have to be added to take one, or null where the rule has no meaning for the arrangement. */
  readonly read: (arrangement: Arrangement) => Reading | MissingInput | null;
}

/** A calculator: the rules it stands for in a school, in a fixed order. One a file. */
export type Calculator = (context: AnalysisContext) => readonly Rule[];
