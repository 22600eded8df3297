import { expectJourney } from './journey.case.ts';
import { keyboard } from './keyboard.ts';

expectJourney('a journey with the keyboard alone', keyboard, async () => ({}));
