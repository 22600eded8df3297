import { expectJourney } from './journey.case.ts';
import { touch } from './touch.ts';

expectJourney('a journey on a telephone, 390 pixels wide', touch, async () => ({}));
