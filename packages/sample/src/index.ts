export { sampleSchool, type SampleRequest } from './sample-school.ts';
