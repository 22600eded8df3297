import { z } from 'zod';
import {
  DesignIdSchema,
  DistrictIdSchema,
  InstantSchema,
  SchoolRecordIdSchema,
  ShareIdSchema,
} from './ids.ts';
import { route } from './route.ts';
import { SharedPlanSchema } from './shared-plan/shared-plan.ts';

export const ShareSchema = z.object({
  id: ShareIdSchema,
  designId: DesignIdSchema,
  path: z.string().nullable().describe('The address, told once, when the link is made'),
  createdBy: z.string().nullable(),
  createdAt: InstantSchema,
  expiresAt: InstantSchema.nullable(),
  opened: z.int().describe('How often it was opened'),
});
export type Share = z.infer<typeof ShareSchema>;

const design = z.object({
  districtId: DistrictIdSchema,
  schoolId: SchoolRecordIdSchema,
  designId: DesignIdSchema,
});
const base = '/districts/{districtId}/schools/{schoolId}/designs/{designId}/shares';

export const shares = {
  list: route('share.create')
    .route({ method: 'GET', path: base, summary: 'Links to a design' })
    .input(design)
    .output(z.array(ShareSchema)),
  create: route('share.create')
    .route({ method: 'POST', path: base, summary: 'Make a link that shows no student' })
    .input(design.extend({ days: z.int().min(1).max(365).nullable() }))
    .output(ShareSchema),
  revoke: route('share.create')
    .route({ method: 'DELETE', path: `${base}/{shareId}`, summary: 'End a link' })
    .input(design.extend({ shareId: ShareIdSchema }))
    .output(z.object({})),
  open: route('anyone')
    .route({ method: 'GET', path: '/shared/{token}', summary: 'What a link shows' })
    .input(z.object({ token: z.string().min(20).max(100) }))
    .output(SharedPlanSchema),
};
