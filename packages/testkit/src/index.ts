export { aSchool, aSection, aStaffMember, aStudent } from './school-builders.ts';
