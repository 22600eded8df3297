import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryProblem } from '../../tests/grouping-problems.ts';
import { Random } from '../random.ts';
import { brokenRules } from './broken-rules.ts';
import { compileGrouping } from './compile.ts';
import { evaluateGrouping } from './evaluate.ts';
import { GroupingState } from './state.ts';

it('prices every exchange as the definition does', () => {
  fc.assert(
    fc.property(arbitraryProblem(14), fc.integer(), (problem, seed) => {
      const compiled = compileGrouping(problem);
      const random = new Random(seed);
      const { unitCount, groupCount } = compiled;
      const state = new GroupingState(
        compiled,
        Array.from({ length: unitCount }, () => random.below(groupCount)),
      );
      const valueNow = (): number => {
        const groupOfItem = compiled.unitOfItem.map((unit) => state.groupOf[unit] ?? -1);
        return evaluateGrouping(problem, groupOfItem).value;
      };
      expect(state.soft).toBeCloseTo(valueNow(), 6);
      for (let move = 0; move < 12; move++) {
        const a = random.below(unitCount);
        const b = random.below(unitCount + 1); // may be nobody
        const from = state.groupOf[a] ?? 0;
        const to = b === unitCount ? random.below(groupCount) : (state.groupOf[b] ?? 0);
        if (from === to) continue;
        state.hardChange = 0;
        const price = state.exchange(from, a, b) + state.exchange(to, b, a);
        state.relocate(a, to);
        if (b !== unitCount) state.relocate(b, from);
        state.commit(price, state.hardChange);
        expect(state.soft).toBeCloseTo(valueNow(), 6);
        const afresh = new GroupingState(compiled, state.groupOf);
        expect(afresh.soft).toBeCloseTo(state.soft, 6);
        expect(afresh.hard).toBe(state.hard);
      }
    }),
    { numRuns: 200 },
  );
});

it('counts no broken rule exactly when sizes, separations and covers hold', () => {
  fc.assert(
    fc.property(arbitraryProblem(10), fc.integer(), (problem, seed) => {
      const compiled = compileGrouping(problem);
      const random = new Random(seed);
      const groupOf = Array.from({ length: compiled.unitCount }, () => random.below(compiled.groupCount));
      const groupOfItem = compiled.unitOfItem.map((unit) => groupOf[unit] ?? -1);
      const isApartInUnit = problem.apart.some(([a, b]) => compiled.unitOfItem[a] === compiled.unitOfItem[b]);
      const broken = brokenRules(problem, groupOfItem).filter(
        ({ kind }) => kind !== 'pinned' && kind !== 'forbidden',
      );
      const { hard } = new GroupingState(compiled, groupOf);
      expect(hard === 0 && !isApartInUnit).toBe(broken.length === 0);
    }),
    { numRuns: 300 },
  );
});
