import type { JourneyItem, JourneyItemFields, JourneyItemStatus } from '@staffroom/contract';

/** An item as its form holds it: every field a text that can be typed. */
export interface ItemForm {
  readonly title: string;
  readonly status: JourneyItemStatus;
  readonly ownerName: string;
  readonly ownerEmail: string;
  readonly beginsOn: string;
  readonly dueOn: string;
  readonly notes: string;
  readonly remindDays: readonly number[];
}

/** How many days before it is due somebody may be reminded, as the form offers it. */
export const remindChoices: readonly number[] = [30, 14, 7, 1, 0];

export function formOf({ title, status, owner, beginsOn, dueOn, notes, remindDays }: JourneyItem): ItemForm {
  return {
    title,
    status,
    ownerName: owner?.name ?? '',
    ownerEmail: owner?.email ?? '',
    beginsOn: beginsOn ?? '',
    dueOn: dueOn ?? '',
    notes,
    remindDays,
  };
}

function fieldsOf(form: ItemForm): JourneyItemFields {
  const [name, email] = [form.ownerName.trim(), form.ownerEmail.trim()];
  const day = (text: string): string | null => (text === '' ? null : text);
  return {
    title: form.title.trim(),
    status: form.status,
    // An address says who it is where no name does.
    owner: name === '' && email === '' ? null : { name: name || email, email: email === '' ? null : email },
    beginsOn: day(form.beginsOn),
    dueOn: day(form.dueOn),
    notes: form.notes,
    remindDays: form.remindDays.toSorted((one, other) => other - one),
  };
}

/** The fields in which a form differs from the item that it was filled from. */
export function changesOf(item: JourneyItem, form: ItemForm): Partial<JourneyItemFields> {
  const [before, after] = [fieldsOf(formOf(item)), fieldsOf(form)];
  const changed = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof JourneyItemFields]),
  );
  return Object.fromEntries(changed);
}

/** A form with what somebody typed, on top of the item as others have changed it since the form was filled. */
export function mergedForm(now: JourneyItem, filledFrom: JourneyItem, typed: ItemForm): ItemForm {
  const before = formOf(filledFrom);
  const own = Object.entries(typed).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof ItemForm]),
  );
  return { ...formOf(now), ...Object.fromEntries(own) };
}
