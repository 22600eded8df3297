import type { HubText } from '../../text/hub-text.ts';

/** What a parameter of a template is set to, in words: subjects joined by `+`, or one of a few choices; a new one as it is. */
export function choiceWords(
  choice: string,
  { subjects, choices }: Pick<HubText['models'], 'subjects' | 'choices'>,
): string {
  const names: Readonly<Record<string, string>> = { ...subjects, ...choices };
  return choice
    .split('+')
    .map((part) => names[part] ?? part)
    .join(' + ');
}
