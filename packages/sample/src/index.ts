export { financeNotes } from './finance.ts';
export { sampleSchool, type SampleRequest } from './sample-school.ts';
