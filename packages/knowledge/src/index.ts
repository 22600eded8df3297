export { allModels, modelById, optionalModelById } from './models.ts';
export type { DesignQuantity, Model, ModelType, PayFact } from './models.ts';
export { allRoles, optionalRoleById, roleById } from './roles.ts';
export type { Role } from './roles.ts';
export { allFindings, findingById, findingsForModel, optionalFindingById } from './evidence.ts';
export type { EvidenceTier, Finding } from './evidence.ts';
export { framework, frameworkPartById } from './framework.ts';
export type { Framework, FrameworkPart, LookFor } from './framework.ts';
export { allStages, stageById } from './journey.ts';
export type { Milestone, Stage } from './journey.ts';
export { allSchoolProfiles, allSystemProfiles, schoolProfileById, schoolProfilesOfModel } from './schools.ts';
export type { SchoolProfile, SystemProfile } from './schools.ts';
export { allStatistics, statistic, statisticNumber, statisticTable } from './statistics.ts';
export type { Statistic } from './statistics.ts';
export { allSalarySchedules, salaryScheduleById } from './salary-schedules.ts';
export type { SalarySchedule } from './salary-schedules.ts';
export { salaryOf } from './salary-of.ts';
export type { SalaryAnswer, SalaryPlace, SalarySource } from './salary-of.ts';
export { movement } from './movement.ts';
export type { Movement } from './movement.ts';
export { allIndicators, indicatorById } from './policy/indicators.ts';
export type { Indicator, IndicatorId } from './policy/indicators.ts';
export { allStatePolicies, optionalStateByCode, stateByCode } from './policy/states.ts';
export type { IndicatorAnswers, PolicySourceKind, StateCode, StatePolicy } from './policy/states.ts';
export { allClassSizes, classSizeOf, classSizeRulesFor, coversGrade } from './policy/class-size.ts';
export type {
  ClassSizeAnswer,
  ClassSizeGoal,
  ClassSizeGrade,
  ClassSizeRule,
  StateClassSize,
} from './policy/class-size.ts';
export { allTemplates, modelsWithoutTemplate, templateFor } from './templates/catalogue.ts';
export { numberIn, ParameterError, resolveParameters, subjectsIn, textIn } from './templates/parameters.ts';
export { rosterRatios } from './templates/roster-ratios.ts';
export type { RosterRatios } from './templates/roster-ratios.ts';
export type {
  ParameterKind,
  ParameterProblem,
  ParameterValue,
  ParameterValues,
  PostNeed,
  PostTemplate,
  SourcedCents,
  StaffingTemplate,
  TemplateParameter,
} from './templates/template.ts';
export { allTerms, termById } from './glossary.ts';
export type { GlossaryTerm } from './glossary.ts';
export { validateKnowledge } from './validate-knowledge.ts';
export type { KnowledgeProblem } from './knowledge-problem.ts';
export type { KnowledgeFiles } from './shipped-files.ts';
export { applyFactEdits, changesInForce, factAt, type EditedFacts } from './edits/apply-fact-edits.ts';
export type { FactChange, FactChangeProblem } from './edits/fact-change.ts';
export { foundAt, isSame, partsOf, withoutPlace, withValueAt, type Found } from './edits/json-place.ts';
export { shippedFacts } from './facts.ts';
export type { Facts } from './facts.ts';
export { allFactRecords, factKinds, factRecordsOf } from './fact-records.ts';
export type { FactKind, FactRecord } from './fact-records.ts';
export { knowledgeVersion } from './version.ts';
export { spanishFacts } from './translations/fact-translations.ts';
