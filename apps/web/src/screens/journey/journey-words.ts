import type { JourneyItemField, JourneyItemKind, JourneyItemStatus, JourneyStage } from '@staffroom/contract';
import type { PillTone } from '../../system/pill.tsx';

export const statusNames: Readonly<Record<JourneyItemStatus, string>> = {
  notBegun: 'Not begun',
  underWay: 'Under way',
  done: 'Done',
  notForUs: 'Not for us',
};

export const statusTones: Readonly<Record<JourneyItemStatus, PillTone>> = {
  notBegun: 'plain',
  underWay: 'plain',
  done: 'good',
  notForUs: 'today',
};

export const kindNames: Readonly<Record<JourneyItemKind, string>> = {
  milestone: 'Milestone',
  deliverable: 'Deliverable',
  question: 'Question',
  own: 'Our own',
};

export const stageNames: Readonly<Record<JourneyStage, string>> = {
  explore: 'Explore',
  prepare: 'Prepare',
  launch: 'Launch',
  expand: 'Expand',
  sustain: 'Sustain',
};

export const fieldNames: Readonly<Record<JourneyItemField, string>> = {
  title: 'Title',
  status: 'Status',
  owner: 'Owner',
  beginsOn: 'Begins',
  dueOn: 'Due',
  notes: 'Notes',
  remindDays: 'Reminders',
};

/** A day for people, such as `Aug 9, 2027`. */
export function dayText(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

/** How long before it is due, in words. */
export function remindText(days: number): string {
  if (days === 0) return 'on the day';
  return days === 1 ? 'the day before' : `${days} days before`;
}

/** Whose task something is to see to, from the shipped words such as `humanResources`. */
export function roleText(role: string): string {
  return role.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A value of a field as the history tells it. */
export function valueText(field: JourneyItemField, value: unknown): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return 'nothing';
  // Values were parsed before they were written down, each in the form of its field.
  switch (field) {
    case 'status':
      return statusNames[value as JourneyItemStatus];
    case 'owner':
      return (value as { readonly name: string }).name;
    case 'beginsOn':
    case 'dueOn':
      return dayText(value as string);
    case 'remindDays':
      return (value as readonly number[]).map(remindText).join(', ');
    case 'title':
    case 'notes': {
      const text = (value as string).replaceAll(/\s+/g, ' ');
      return text.length > 60 ? `“${text.slice(0, 59)}…”` : `“${text}”`;
    }
    default:
      return field satisfies never;
  }
}
