import { inLine } from '../mail/letters.ts';
import type { Letter } from '../mail/outbox.ts';

/** What a reminder is about. */
export interface Reminded {
  readonly title: string;
  /** ISO 8601. */
  readonly dueOn: string;
  readonly isLate: boolean;
  /** The school, or the district. */
  readonly place: string;
  readonly link: string;
}

/** The mail that reminds the owner of an item that it is due. */
export function reminderLetter(
  owner: { readonly name: string; readonly email: string },
  { title, dueOn, isLate, place, link }: Reminded,
): Letter {
  const due = `${isLate ? 'was' : 'is'} due on ${dueOn}`;
  return {
    to: owner.email,
    subject: `${inLine(title)} ${due}`,
    text: [
      `${inLine(owner.name)}, in the journey of ${inLine(place)} this stands with you:`,
      '',
      `${inLine(title)}: ${due}`,
      '',
      link,
      '',
      'Whoever plans the journey set this reminder. It ends when the item is done, or when somebody else is its owner.',
    ].join('\n'),
  };
}
