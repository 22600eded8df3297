import { useHub } from '../../site/hub.ts';
import type { AnyRule } from './class-size-grades.ts';
import { rosterNeed } from './roster-need.ts';
import { writtenAs } from '../../text/locale.ts';

/** What a rule asks of a number of students who are together, in words. */
export function NeedWords({ rule, students }: { readonly rule: AnyRule; readonly students: number }) {
  const { text, locale } = useHub();
  const words = text.policy.classSize;
  const need = rosterNeed(rule, students);
  switch (need.kind) {
    case 'groups':
      return words.groups(need.count, `${rule.max}`);
    case 'averageGroups':
      return words.averageGroups(need.count);
    case 'teachers':
      return words.teachers(
        new Intl.NumberFormat(writtenAs[locale], { maximumFractionDigits: 1 }).format(need.tenths / 10),
      );
    case 'load':
      return need.isWithin ? words.load(`${rule.max}`) : words.overLoad(`${rule.max}`);
    default:
      return need satisfies never;
  }
}
