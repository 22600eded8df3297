export const home = {
  title: 'What if nobody had to teach alone?',
  description:
    'Strategic school staffing puts teams of educators, with different strengths and roles, around the students they share.',
  lead: 'Strategic school staffing puts teams of educators, with different strengths and roles, around the students they share. See how it works, what your state allows, what the evidence says, and try it on your own school.',
  tryIt: 'Try it on my school',
  inFive: 'What it is, in five minutes',
  day: {
    title: 'The same students, the same day, twice',
    lead: (school: string, students: string) =>
      `Real numbers from one example: ${school}, a made-up school of ${students} students, and the design that Staffroom made of it. Choose who is out, follow a student, divide the group another way.`,
    team: 'Grade',
    gradeName: (grade: string) => (grade === 'K' ? 'Kindergarten' : `Grade ${grade}`),
    out: 'Who is out today?',
    nobody: 'Nobody',
    grouping: 'How the team divides its students',
    groupings: { even: 'Evenly', small: 'One small group', together: 'All together' },
    follow: 'Follow one student',
    noStudent: 'none',
    student: (number: number) => `student ${number}`,
    period: 'Lesson',
    lunchLong: 'Lunch',
    today: 'Today: one teacher, one classroom',
    teamOf: (grade: string, students: string) =>
      `The design: one team around ${students} students of ${grade.toLowerCase()}`,
    todayTable: 'The day of each class today',
    teamTable: 'The day of each adult of the team',
    class: (place: number) => `Class ${place}`,
    adult: (letter: string) => `Adult ${letter}`,
    whoToday: 'Class',
    whoTeam: 'Adult',
    noHolder: 'post vacant',
    joinedBy: (letters: string) => `joined by ${letters}`,
    years: (years: number) => (years === 1 ? '1 year of experience' : `${years} years of experience`),
    yearsUnknown: 'experience not known',
    leads: 'leads the team',
    cells: {
      lunch: 'lunch',
      students: (students: string) => `${students} students`,
      alongside: 'alongside, with nobody alone',
      noTeacher: (students: string) => `${students} students, no teacher of their own`,
      out: 'out',
      freeAlone: (subject: string) => `free: the class has ${subject}`,
      freeTogether: 'free together',
      free: 'free',
      sometimeLong: (percent: string) =>
        `on the team for ${percent} of the time; when in the week is not in the design`,
    },
    subjects: {
      ARTS: 'art',
      MUSIC: 'music',
      PE: 'physical education',
      LIBRARY: 'library',
      TECH: 'computing',
    } as Readonly<Record<string, string>>,
    /** Each sentence says what holds, then the arithmetic. */
    says: {
      oneTeacher: (own: string, all: string, arithmetic: string) =>
        `A class has one teacher of its own for ${own} of ${all} lessons: ${arithmetic}.`,
      without: (place: number, students: string) =>
        `Class ${place} and its ${students} students are without their teacher. A substitute has to be found,`,
      split: (sizes: string) => `or the other classes take them in and grow to ${sizes} students.`,
      vacant: (place: number, students: string) =>
        `Class ${place} has no teacher of its own even when everybody is there: the post is vacant, and ${students} students wait.`,
      notInClass: (letter: string) =>
        `${letter} holds no class of this grade today, so no class of it changes.`,
      joins: (letter: string, place: number) =>
        `${letter} joins class ${place} today; the class keeps its teacher.`,
      notOnTeam: (letter: string) => `${letter} is not on this team.`,
      shared: (adults: string, students: string, arithmetic: string) =>
        `${adults} adults share all ${students} students: ${arithmetic}.`,
      stillThere: (teachers: string, arithmetic: string) =>
        `${teachers} teachers who know every one of these students are there: ${arithmetic}.`,
      withOthers: (arithmetic: string) => `With the part-time specialists: ${arithmetic}.`,
      perTeacher: (students: string, teachers: string, each: string) =>
        `${students} ÷ ${teachers} = ${each} students for each teacher`,
      perTime: (students: string, time: string, each: string) =>
        `${students} ÷ ${time} full-time posts = ${each} students for each`,
      together: (periods: number) =>
        periods === 1
          ? 'In one lesson a day all classes are with specialists: their teachers are free at the same time, today as in the design.'
          : `In ${periods} lessons a day all classes are with specialists: their teachers are free at the same time, today as in the design.`,
      noviceToday: (letter: string, years: string) => `${letter}, with ${years}, is alone with a class.`,
      noviceTeam: (letter: string, years: string, lead: string, leadYears: string) =>
        `${letter}, with ${years}, works beside ${lead}, who leads the team and has ${leadYears}.`,
      studentToday: (student: number, place: number, teacher: string) =>
        `Student ${student} sits in class ${place}, ${teacher}.`,
      studentTeacher: (letter: string) => `with ${letter} as the one class teacher`,
      studentVacant: 'which has no teacher of its own',
      studentTeam: (student: number, adults: string, letters: string) =>
        `Student ${student} is on the roster of ${adults} adults: ${letters}. Who is with whom at which moment is the team’s to decide.`,
      and: 'and',
    },
    fromDesign: 'From the roster and the design',
    fromDesignText:
      'The classes of today, who holds them, lessons elsewhere and the bell schedule are the roster’s. Who is on the team, for how much time and who leads are the design’s.',
    arithmetic: 'By arithmetic',
    arithmeticText:
      'Group sizes and students for each adult are divisions of those numbers. How a team really divides its block, day by day, is its own decision; the example only shows what the numbers allow.',
    notKnown: 'Not in the design',
    notKnownText:
      'When in the week the part-time specialists come: no timetable has been made, so it stays hatched.',
    legend: {
      lead: 'leads the team',
      teacher: 'teacher',
      support: 'specialist on the team',
      out: 'out',
      student: 'where the student is',
      maybe: 'where the student may be',
    },
    measures: 'The whole example school',
    measuresTable: 'Today against the design',
    measure: 'Measure',
    todayShort: 'Today',
    designShort: 'Design',
    measureNames: {
      'novices.alone': 'New teachers (up to 3 years) without an experienced colleague',
      adultsPerStudent: 'Adults responsible for a student, on average',
      vacancies: 'Teaching posts to fill',
      positions: 'Teacher positions used',
      'reach.lead': 'Students on a team with a lead, in percent',
      'load.highest': 'Students a teacher knows and plans for, at most',
    } as Readonly<Record<string, string>>,
    loadNote: 'More students for each teacher to know is the price of sharing them; it stands here as well.',
    made: (seed: number, hash: string, version: string) =>
      `Sample school with seed ${seed}, designed with Staffroom ${version}; input ${hash}.`,
    modelNote: 'The model behind the design:',
  },
  questions: {
    title: 'Four questions most people come with',
    policy: {
      title: 'What does my state allow?',
      text: (states: string, indicators: string, known: string, all: string) =>
        `${indicators} questions about state rules, asked of the states and Washington, D.C. (${states} in all), each answer with source and year. ${known} of ${all} answers are known; the others are shown as unknown.`,
      link: 'Look up a state',
    },
    models: {
      title: 'Which models are there?',
      text: (models: string, used: string) =>
        `${models} models side by side: structure, roles, pay, where they are used. ${used} of them can be tried on your own school.`,
      link: 'Compare models',
    },
    evidence: {
      title: 'Does it work?',
      text: (findings: string, none: string, tiers: string) =>
        `${findings} findings with effect, setting and caveats; ${tiers} come from randomised trials or comparisons with similar others. ${none} report no effect or are inconclusive, and they stand with the rest.`,
      link: 'Read the evidence',
    },
    journey: {
      title: 'How do we start?',
      text: (stages: string, milestones: string) =>
        `${stages} stages from exploring to sustaining, ${milestones} milestones, each with what it delivers, the questions to ask and who takes part.`,
      link: 'See the journey',
      readiness: 'Check how ready you are',
    },
  },
  explain: {
    title: 'What it is, in five minutes',
    term: 'Strategic school staffing',
    definition:
      'Strategic school staffing is arranging adults, time, pay and tools on purpose around students’ needs, instead of one teacher alone for each class.',
    solo: 'One teacher, one classroom',
    team: 'A team around shared students',
    table: 'One teacher, one classroom against a team',
    aspect: 'What differs',
    rows: [
      {
        aspect: 'Students',
        solo: 'One class list for each teacher.',
        team: 'One roster that the whole team shares.',
      },
      {
        aspect: 'Groups',
        solo: 'The same class all day, all year.',
        team: 'Groups change within the day or week, from current data or interests.',
      },
      {
        aspect: 'Expertise',
        solo: 'Everybody does everything.',
        team: 'Teammates bring different strengths and split the work to match.',
      },
      {
        aspect: 'Leading',
        solo: 'To lead, one leaves the classroom.',
        team: 'A lead runs the team, coaches, and still teaches.',
      },
      {
        aspect: 'Pay',
        solo: 'By years and degrees.',
        team: 'Also by role: published supplements for leads and for reaching more students.',
      },
      {
        aspect: 'Newcomers',
        solo: 'Alone with a class from the first day.',
        team: 'Residents and new teachers start beside experienced colleagues.',
      },
      {
        aspect: 'Absence',
        solo: 'A substitute, or a class split up.',
        team: 'Teammates who know the students are still there.',
      },
    ],
    basis: 'In our own words, after the framework and its sources:',
    caution:
      'It is not one model, and not every study finds an effect. What is known, and how well, stands with the evidence.',
    framework: 'The framework: six features, four conditions',
    words: 'Words you will meet:',
    why: 'The problems it answers',
    facts: {
      absent: (days: string) => `A teacher was absent ${days} days of a 186-day year, on average.`,
      filled: (percent: string) => `${percent} of the absences that needed a substitute were filled.`,
      left: (percent: string) =>
        `${percent} of public school teachers left teaching from one year to the next.`,
    },
  },
  numbers: {
    title: 'The movement, as last published',
    lead: 'What the network Next Education Workforce counted for the latest school year that it dated. Counts of different years do not match up, so no trend is drawn.',
    period: (period: string) => `School year ${period}`,
    names: {
      schoolSystems: 'school systems',
      schools: 'schools',
      teams: 'teams',
      learners: 'learners',
      states: 'states',
    },
    all: 'All counts by year, as published',
  },
};
