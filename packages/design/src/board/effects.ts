import type { AnalysisLine, BoardEdit, Plan } from '@staffroom/school';
import { applyEdit, type Board } from './board.ts';

/** How one line of the analysis would change. */
export interface Effect extends Pick<AnalysisLine, 'rule' | 'subject' | 'label' | 'unit' | 'better'> {
  readonly before: number | null;
  readonly after: number | null;
  /** Whether it gets better; null where neither is better. */
  readonly isBetter: boolean | null;
}

/**
 * What a decision would change in the analysis, while somebody thinks about it.
 *
 * @throws {BoardEditError} where the decision makes no sense for the board.
 */
export function effectsOf(board: Board, edit: BoardEdit): readonly Effect[] {
  return effectsBetween(board.plan, applyEdit(board, edit).plan);
}

/**
 * The lines of the analysis whose value differs between two plans of one board. Audit categories are left out: they are
 * reported for fairness, and nobody is placed by them.
 */
export function effectsBetween(from: Plan, to: Plan): readonly Effect[] {
  const before = new Map(from.analysis.map((line) => [`${line.rule}\n${line.subject}`, line]));
  return to.analysis.flatMap((line): readonly Effect[] => {
    if (line.rule.startsWith('audit.')) return [];
    const [was, is] = [
      before.get(`${line.rule}\n${line.subject}`)?.design?.value ?? null,
      line.design?.value ?? null,
    ];
    if (was === is) return [];
    const { rule, subject, label, unit, better } = line;
    const isBetter =
      better === null || was === null || is === null ? null : better === 'higher' ? is > was : is < was;
    return [{ rule, subject, label, unit, better, before: was, after: is, isBetter }];
  });
}
