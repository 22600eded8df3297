import { typicalSize } from './facts.ts';
import type { TemplateParameter } from './template.ts';

/** How many teachers a lead supports; the default is the middle of the model's typical range. */
export function spanParameter(modelId: string, min: number, max: number): TemplateParameter {
  const led = typicalSize(modelId, 'typicalTeamSize');
  return {
    id: 'span',
    label: 'Teachers led',
    kind: 'integer',
    default: led.middle,
    min,
    max,
    unit: 'teachers a lead',
    source: led.middleSource,
    rangeSource: led.source,
    asks: 'How many teachers does one lead support?',
  };
}
