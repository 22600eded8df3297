import { FidelityMeasureSchema } from '@staffroom/school';
import { z } from 'zod';
import {
  DesignIdSchema,
  DistrictIdSchema,
  FileIdSchema,
  SchoolRecordIdSchema,
  UploadIdSchema,
} from './ids.ts';
import {
  JourneyChangeSchema,
  JourneyIdSchema,
  JourneyItemFieldsSchema,
  JourneyItemIdSchema,
  JourneyItemSchema,
  JourneySchema,
  JourneyStageSchema,
} from './journey-record.ts';
import { problems } from './problem.ts';
import { route } from './route.ts';

const inDistrict = z.object({ districtId: DistrictIdSchema });
const place = inDistrict.extend({ journeyId: JourneyIdSchema });
const itemPlace = place.extend({ itemId: JourneyItemIdSchema });
const base = '/districts/{districtId}/journeys';
const journeyPath = `${base}/{journeyId}` as const;
const itemPath = `${journeyPath}/items/{itemId}` as const;

/** The largest file that is attached to an item, in bytes. */
export const largestJourneyFile = 25_000_000;

const whole = z.object({ journey: JourneySchema, items: z.array(JourneyItemSchema) });

/** The journey of a school or of the whole district: its own copy of the stages with days, owners, status, notes and files. */
export const journeys = {
  list: route('journey.read')
    .route({
      method: 'GET',
      path: base,
      summary: 'Journeys that one may see: of schools, and of the district',
    })
    .input(inDistrict)
    .output(z.array(JourneySchema)),
  get: route('journey.read')
    .route({ method: 'GET', path: journeyPath, summary: 'One journey with its items, in order' })
    .input(place)
    .output(whole),
  begin: route('journey.edit')
    .route({
      method: 'POST',
      path: base,
      summary: 'Begin a journey with the shipped stages; days are proposed backwards from the launch',
    })
    .input(
      inDistrict.extend({
        schoolId: SchoolRecordIdSchema.nullable(),
        launchOn: z.iso.date(),
        cases: z
          .record(z.string(), z.int().min(0))
          .default({})
          .describe(
            'By stage, which of its published cases of duration to plan with; the first where not said',
          ),
      }),
    )
    .output(whole),
  change: route('journey.edit')
    .route({
      method: 'PATCH',
      path: journeyPath,
      summary: 'Move the launch, or tie the journey to a design',
      description: 'With `movesDates` the days of what is not done move with the launch.',
    })
    .input(
      place.extend({
        launchOn: z.iso.date().optional(),
        movesDates: z.boolean().default(true),
        designId: DesignIdSchema.nullable().optional(),
      }),
    )
    .output(whole),
  remove: route('journey.remove')
    .route({ method: 'DELETE', path: journeyPath, summary: 'Remove a journey with its items and files' })
    .input(place)
    .output(z.object({})),
  fidelity: route('roster.read')
    .route({
      method: 'GET',
      path: `${journeyPath}/fidelity`,
      summary: 'How far the plan of the tied design does what its model and the framework ask, computed',
    })
    .input(place)
    .output(z.object({ designId: DesignIdSchema, measures: z.array(FidelityMeasureSchema) })),
  addItem: route('journey.edit')
    .route({ method: 'POST', path: `${journeyPath}/items`, summary: 'Add an item of one’s own to a stage' })
    .input(
      place.extend({
        stage: JourneyStageSchema,
        ...JourneyItemFieldsSchema.pick({ title: true }).shape,
      }),
    )
    .output(JourneyItemSchema),
  changeItem: route('journey.edit')
    .route({
      method: 'PATCH',
      path: itemPath,
      summary: 'Change fields of an item',
      description:
        'Fields that nobody else changed since `revision` are taken. Answers CONFLICT where somebody changed one of the same fields, with what they did as data.',
    })
    .input(itemPlace.extend({ revision: z.int().min(0), changes: JourneyItemFieldsSchema.partial() }))
    .errors({ CONFLICT: { ...problems.CONFLICT, data: z.object({ changes: z.array(JourneyChangeSchema) }) } })
    .output(JourneyItemSchema),
  undoItem: route('journey.edit')
    .route({
      method: 'POST',
      path: `${itemPath}/undo`,
      summary: 'Take the last change of an item back; taken back twice it is there again',
    })
    .input(itemPlace.extend({ revision: z.int().min(1) }))
    .output(JourneyItemSchema),
  history: route('journey.read')
    .route({
      method: 'GET',
      path: `${itemPath}/history`,
      summary: 'Who changed what of an item, newest first',
    })
    .input(itemPlace)
    .output(z.array(JourneyChangeSchema)),
  beginFile: route('journey.edit')
    .route({
      method: 'POST',
      path: `${journeyPath}/uploads`,
      summary: 'Announce a file to attach; its bytes follow to the path given',
    })
    .input(
      place.extend({
        fileName: z.string().trim().min(1).max(255),
        size: z.int().min(0),
      }),
    )
    .output(z.object({ uploadId: UploadIdSchema, contentPath: z.string() })),
  attach: route('journey.edit')
    .route({ method: 'POST', path: `${itemPath}/files`, summary: 'Attach a file that has arrived' })
    .input(itemPlace.extend({ uploadId: UploadIdSchema }))
    .output(JourneyItemSchema),
  detach: route('journey.edit')
    .route({ method: 'DELETE', path: `${itemPath}/files/{fileId}`, summary: 'Take a file away' })
    .input(itemPlace.extend({ fileId: FileIdSchema }))
    .output(JourneyItemSchema),
};
