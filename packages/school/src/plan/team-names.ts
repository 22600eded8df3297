/** Names for teams, in the order teams get them. */
const names = [
  'Heron',
  'Kestrel',
  'Wren',
  'Osprey',
  'Finch',
  'Plover',
  'Swift',
  'Tern',
  'Lark',
  'Egret',
  'Falcon',
  'Robin',
  'Dipper',
  'Curlew',
  'Merlin',
  'Oriole',
  'Pipit',
  'Avocet',
  'Siskin',
  'Thrush',
  'Bunting',
  'Grebe',
  'Martin',
  'Puffin',
  'Quail',
  'Sandpiper',
  'Starling',
  'Tanager',
  'Vireo',
  'Warbler',
  'Crane',
  'Dove',
  'Eider',
  'Godwit',
  'Harrier',
  'Ibis',
] as const;

/** A friendly name for the n-th team of a school, counted from 0. After the last bird they begin again with a number. */
export function teamName(index: number): string {
  const name = names[index % names.length] ?? '';
  const round = Math.floor(index / names.length);
  return round === 0 ? name : `${name} ${round + 1}`;
}

/** Whether a team is called as the n-th team of a school would be, so that its name tells nothing of anybody. */
export function isFriendlyTeamName(name: string): boolean {
  const [bird = '', round] = name.split(' ');
  return (names as readonly string[]).includes(bird) && (round === undefined || /^\d+$/.test(round));
}
