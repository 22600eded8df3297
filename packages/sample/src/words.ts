import type { Level, PersonName } from '@staffroom/school';

// Birds and trees that are not used as names of people, so that nobody takes a sample for a real roster.
const birds = [
  'Heron',
  'Plover',
  'Osprey',
  'Kestrel',
  'Bittern',
  'Egret',
  'Grebe',
  'Curlew',
  'Dunlin',
  'Godwit',
  'Avocet',
  'Petrel',
  'Gannet',
  'Puffin',
  'Auklet',
  'Murrelet',
  'Pipit',
  'Siskin',
  'Bunting',
  'Tanager',
  'Oriole',
  'Vireo',
  'Warbler',
  'Nuthatch',
  'Chickadee',
  'Kinglet',
  'Thrasher',
  'Towhee',
  'Junco',
  'Grackle',
  'Magpie',
  'Condor',
  'Caracara',
  'Harrier',
  'Goshawk',
  'Whimbrel',
  'Sanderling',
  'Willet',
  'Kingfisher',
  'Swallow',
] as const;
const trees = [
  'Alder',
  'Birch',
  'Tamarack',
  'Sycamore',
  'Hemlock',
  'Larch',
  'Spruce',
  'Cottonwood',
  'Dogwood',
  'Hornbeam',
  'Catalpa',
  'Chestnut',
  'Hickory',
  'Ironwood',
  'Redbud',
  'Sassafras',
  'Serviceberry',
  'Sumac',
  'Tupelo',
  'Basswood',
  'Buckeye',
  'Boxelder',
  'Mesquite',
  'Manzanita',
  'Madrone',
  'Ocotillo',
  'Saltbush',
  'Bluestem',
  'Buckthorn',
  'Bayberry',
  'Elderberry',
  'Hackberry',
  'Mulberry',
  'Persimmon',
  'Pawpaw',
  'Quince',
  'Switchgrass',
  'Yarrow',
  'Cottongrass',
  'Greenbrier',
  'Sweetgum',
] as const;

/** The `index`-th made-up name: a bird and a tree. The first 1,640 are all different. */
export function nameOf(index: number): PersonName {
  // 40 birds and 41 trees have no common factor, so that stepping through both at once meets every pair once.
  return { given: birds[index % birds.length] ?? 'Heron', family: trees[index % trees.length] ?? 'Alder' };
}

const schoolNames: Readonly<Record<Level, readonly string[]>> = {
  elementary: [
    'Alder Creek Elementary',
    'Meadowlark Elementary',
    'Stonebridge Elementary',
    'Tall Pines Elementary',
  ],
  middle: ['Riverbend Middle', 'Cedar Ridge Middle', 'Lakeshore Middle', 'Granite Falls Middle'],
  high: ['Harbor Point High', 'Mesa Vista High', 'Northfield High', 'Copper Canyon High'],
};

/** A made-up school name for the level; seed 1 gives the first of the list. */
export function schoolNameOf(level: Level, seed: number): string {
  const names = schoolNames[level];
  const place = (((seed - 1) % names.length) + names.length) % names.length;
  return names[place] ?? 'Example School';
}
