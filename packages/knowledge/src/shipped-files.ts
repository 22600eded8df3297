import evidence from '../data/evidence.json' with { type: 'json' };
import framework from '../data/framework.json' with { type: 'json' };
import journey from '../data/journey.json' with { type: 'json' };
import models from '../data/models.json' with { type: 'json' };
import movement from '../data/movement.json' with { type: 'json' };
import classSize from '../data/policy/class-size.json' with { type: 'json' };
import indicators from '../data/policy/indicators.json' with { type: 'json' };
import states from '../data/policy/states.json' with { type: 'json' };
import roles from '../data/roles.json' with { type: 'json' };
import salarySchedules from '../data/salary-schedules.json' with { type: 'json' };
import schools from '../data/schools.json' with { type: 'json' };
import statistics from '../data/statistics.json' with { type: 'json' };

/** The fact files before anybody has checked them. */
export interface KnowledgeFiles {
  readonly models: unknown;
  readonly roles: unknown;
  readonly evidence: unknown;
  readonly framework: unknown;
  readonly journey: unknown;
  readonly schools: unknown;
  readonly statistics: unknown;
  readonly salarySchedules: unknown;
  readonly movement: unknown;
  readonly indicators: unknown;
  readonly states: unknown;
  readonly classSize: unknown;
}

/** The fact files as they ship. */
export const shippedFiles: KnowledgeFiles = {
  models,
  roles,
  evidence,
  framework,
  journey,
  schools,
  statistics,
  salarySchedules,
  movement,
  indicators,
  states,
  classSize,
};
