import { describe } from 'vitest';
import { expectReader, type ReaderCase } from './testkit/reader.case.ts';
import { csv, manifest } from './testkit/roster-files.ts';

const rosterFiles = ['orgs', 'academicSessions', 'courses', 'classes', 'users', 'enrollments'];

const shared = {
  'orgs.csv': csv(
    'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
    'school,,,Riverbend,school,,',
  ),
  'academicSessions.csv': csv(
    'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
    'fall,,,Fall,term,2026-08-15,2026-12-20,,2027',
  ),
  'courses.csv': csv(
    'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
    'math,,,,Course one,,,school,Mathematics,',
    'english,,,,Course two,,,school,English,',
  ),
  'classes.csv': csv(
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
    'm6,,,Mathematics A,,math,,scheduled,,school,fall,,,1',
    'e6,,,English A,,english,,scheduled,,school,fall,,,2',
  ),
  'enrollments.csv': csv(
    'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
    '1,,,m6,school,t1,teacher,true,,',
    '2,,,m6,school,t2,teacher,false,,',
    '3,,,e6,school,t2,teacher,true,,',
    '4,,,m6,school,s1,student,,,',
    '5,,,m6,school,s2,student,,,',
    '6,,,e6,school,s1,student,,,',
    '7,,,e6,school,s3,student,,,',
  ),
};

const oneRoster11: ReaderCase = {
  format: 'oneroster-1.1',
  files: {
    ...shared,
    'manifest.csv': manifest('1.1', 'bulk', rosterFiles),
    'users.csv': csv(
      'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,grades',
      's1,,,true,school,student,s1,Ann,Lee,06',
      's2,,,true,school,student,s2,Bo,Roy,06',
      's3,,,true,school,student,s3,Cy,Zhu,KG',
      't1,,,true,school,teacher,t1,Pat,Ortiz,',
      't2,,,true,school,teacher,t2,Kim,Ng,',
    ),
  },
  hasPrimary: true,
  hasPeriods: true,
  enrollments: 'enrollments.csv',
  danglingRow: '8,,,gone,school,s1,student,,,',
};

const oneRoster12: ReaderCase = {
  ...oneRoster11,
  format: 'oneroster-1.2',
  files: {
    ...shared,
    'manifest.csv': manifest('1.2', 'bulk', [...rosterFiles, 'roles']),
    'users.csv': csv(
      'sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,grades',
      's1,,,true,s1,Ann,Lee,06',
      's2,,,true,s2,Bo,Roy,06',
      's3,,,true,s3,Cy,Zhu,KG',
      't1,,,true,t1,Pat,Ortiz,',
      't2,,,true,t2,Kim,Ng,',
    ),
    'roles.csv': csv(
      'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
      '1,,,s1,primary,student,,,school,',
      '2,,,s2,primary,student,,,school,',
      '3,,,s3,primary,student,,,school,',
      '4,,,t1,primary,teacher,,,school,',
      '5,,,t2,primary,teacher,,,school,',
    ),
  },
};

const dataSync1: ReaderCase = {
  format: 'sds-1',
  files: {
    'School.csv': csv('SIS ID,Name', 'school,Riverbend'),
    'Section.csv': csv(
      'SIS ID,School SIS ID,Section Name,Term SIS ID,Term Name,Term StartDate,Term EndDate,Course SIS ID,Course Name,Course Subject,Periods',
      'm6,school,Mathematics A,fall,Fall,2026-08-15,2026-12-20,math,Course one,Mathematics,1',
      'e6,school,English A,fall,Fall,2026-08-15,2026-12-20,english,Course two,English,2',
    ),
    'Student.csv': csv(
      'SIS ID,School SIS ID,First Name,Last Name,Username,Password,Grade',
      's1,school,Ann,Lee,s1,,6',
      's2,school,Bo,Roy,s2,,6',
      's3,school,Cy,Zhu,s3,,K',
    ),
    'Teacher.csv': csv(
      'SIS ID,School SIS ID,First Name,Last Name,Username,Password',
      't1,school,Pat,Ortiz,t1,',
      't2,school,Kim,Ng,t2,',
    ),
    'StudentEnrollment.csv': csv('Section SIS ID,SIS ID', 'm6,s1', 'm6,s2', 'e6,s1', 'e6,s3'),
    'TeacherRoster.csv': csv('Section SIS ID,SIS ID', 'm6,t1', 'm6,t2', 'e6,t2'),
  },
  hasPrimary: false,
  hasPeriods: true,
  enrollments: 'StudentEnrollment.csv',
  danglingRow: 'gone,s1',
};

const dataSync21: ReaderCase = {
  format: 'sds-2.1',
  files: {
    'orgs.csv': csv('sourcedId,name,type,parentSourcedId', 'school,Riverbend,school,'),
    'academicSessions.csv': csv(
      'sourcedId,title,type,schoolYear,startDate,endDate',
      'fall,Fall,term,2027,2026-08-15,2026-12-20',
    ),
    'courses.csv': csv(
      'sourcedId,orgSourcedId,title,code,schoolYearSourcedId,subject,grade',
      'math,school,Course one,,,02,',
      'english,school,Course two,,,01,',
    ),
    'classes.csv': csv(
      'sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId',
      'm6,school,Mathematics A,fall,math',
      'e6,school,English A,fall,english',
    ),
    'users.csv': csv(
      'sourcedId,username,givenName,familyName',
      's1,s1,Ann,Lee',
      's2,s2,Bo,Roy',
      's3,s3,Cy,Zhu',
      't1,t1,Pat,Ortiz',
      't2,t2,Kim,Ng',
    ),
    'roles.csv': csv(
      'userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary',
      's1,school,student,fall,6,true',
      's2,school,student,fall,6,true',
      's3,school,student,fall,K,true',
      't1,school,teacher,fall,,true',
      't2,school,teacher,fall,,true',
    ),
    'enrollments.csv': csv(
      'classSourcedId,userSourcedId,role',
      'm6,t1,teacher',
      'm6,t2,teacher',
      'e6,t2,teacher',
      'm6,s1,student',
      'm6,s2,student',
      'e6,s1,student',
      'e6,s3,student',
    ),
  },
  hasPrimary: false,
  hasPeriods: false,
  enrollments: 'enrollments.csv',
  danglingRow: 'gone,s1,student',
};

const spreadsheet: ReaderCase = {
  format: 'spreadsheet',
  files: {
    'people.csv': csv('Number,First,Last,Gr', 's1,Ann,Lee,6', 's2,Bo,Roy,06', 's3,Cy,Zhu,K'),
    'adults.csv': csv('Employee,First,Last', 't1,Pat,Ortiz', 't2,Kim,Ng'),
    'classes offered.csv': csv(
      'Class,Title,Subject,Pd,When,Course,Teacher,With',
      'm6,Mathematics A,Mathematics,1,fall,math,t1,t2',
      'e6,English A,English,2,fall,english,t2,',
    ),
    'who sits where.csv': csv('Pupil,Class', 's1,m6', 's2,m6', 's1,e6', 's3,e6'),
  },
  options: {
    mapping: {
      format: 1,
      school: { id: 'school', name: 'Riverbend', schoolYear: 2027 },
      students: {
        file: 'people',
        columns: { id: 'Number', givenName: 'First', familyName: 'Last', grade: 'Gr' },
      },
      staff: { file: 'adults.csv', columns: { id: 'Employee', givenName: 'First', familyName: 'Last' } },
      sections: {
        file: 'classes offered',
        columns: {
          sectionId: 'Class',
          sectionTitle: 'Title',
          subject: 'Subject',
          period: 'Pd',
          term: 'When',
          courseId: 'Course',
          teacherId: 'Teacher',
          coTeacherIds: 'With',
        },
      },
      enrollments: { file: 'who sits where', columns: { studentId: 'Pupil', sectionId: 'Class' } },
    },
  },
  hasPrimary: true,
  hasPeriods: true,
  enrollments: 'who sits where.csv',
  danglingRow: 's1,gone',
};

for (const one of [oneRoster11, oneRoster12, dataSync1, dataSync21, spreadsheet]) {
  describe(`the reader of ${one.format}`, () => {
    expectReader(one);
  });
}
