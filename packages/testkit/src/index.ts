export { aSchool, aSection, aStaffMember, aStudent } from './school-builders.ts';
export { aDepartmentalSchool, type DepartmentalSize } from './departmental-school.ts';
export { aFinding, anAnalysisLine, aPlan, aPost, aReading, aShare, aTeam } from './plan-builders.ts';
