import { z } from 'zod';
import { route } from '../route.ts';
import { CohortSchema, NewCohortSchema } from './cohort.ts';

const one = z.object({ cohortId: z.uuid() });

/** Cohorts as the staff keeps them. Applications are messages. */
export const cohorts = {
  list: route('hubStaff')
    .route({ method: 'GET', path: '/hub/cohorts', summary: 'Cohorts by the day on which they begin' })
    .output(z.array(CohortSchema)),
  create: route('hubStaff')
    .route({ method: 'POST', path: '/hub/cohorts', summary: 'Add a cohort' })
    .input(NewCohortSchema)
    .output(CohortSchema),
  change: route('hubStaff')
    .route({ method: 'PUT', path: '/hub/cohorts/{cohortId}', summary: 'Change a cohort' })
    .input(one.extend({ cohort: NewCohortSchema }))
    .output(CohortSchema),
  remove: route('hubStaff')
    .route({
      method: 'DELETE',
      path: '/hub/cohorts/{cohortId}',
      summary: 'Remove a cohort; applications to it stay in the inbox',
    })
    .input(one)
    .output(z.object({})),
};
