/** Hours in words that one can feel: minutes below an hour, days from two days on. */
export function hoursText(hours: number): string {
  if (hours < 1) return `${Math.max(1, Math.round(hours * 60))} min`;
  if (hours < 48) return `${oneDigit(hours)} h`;
  return `${oneDigit(hours / 24)} days`;
}

function oneDigit(value: number): string {
  return value < 10 ? String(Math.round(value * 10) / 10) : String(Math.round(value));
}
