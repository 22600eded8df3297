import type { TextByValue } from './policy-values.ts';

/** What a value means for somebody who designs a team: our reading, which claims no more than the value says. */
export const policyReadings: TextByValue = {
  classSizeLimit: {
    cap: 'A rule limits classes, or students per teacher, in at least some grades. Each rule stands further down with what it asks of a shared roster.',
    'accreditation-or-funding':
      'The figures are enforced through accreditation or money. Going above one can cost: find out what before a team opens.',
    'limited-scope':
      'A rule was found for one city or one grade only. What holds in other schools was not found.',
    'goal-only':
      'Only a goal, a funding target or a program condition was found. It does not bind a team, but money may depend on it.',
    'none-found':
      'The scans that were read list no limit; most of them look at kindergarten to grade 3. A contract may still cap classes: read yours.',
  },
  classSizeWaiver: {
    yes: 'There is a route for groups above the figure. Ask for the waiver before launch, and stay within the figure until you have it.',
    conditional:
      'The route is narrow, temporary or limited to some districts. Find out whether it is open to you before a design relies on it.',
    no: 'The rule bars waivers. Groups have to stay within the figure.',
    'not-applicable': 'No statewide cap was found, so there is nothing to be exempted from.',
  },
  teachersObservePeers: {
    yes: 'A lead teacher may carry observations that count, so that the role has weight and the principal need not do them all.',
    conditional:
      'A lead teacher may observe formally under the condition in the note. Plan for what it asks.',
    no: 'Observations that count cannot be given to lead teachers. This is about ratings, not about informal visits.',
  },
  planningTimeLocalControl: {
    yes: 'How planning time is used is decided locally: a team can plan together in it.',
    'no-state-rule':
      'No state rule was listed, so districts and contracts decide. Look in the contract for whose time the planning period is.',
    conditional:
      'Common planning needs a status, or an agreement, first: the note says which. Begin those talks early.',
    no: 'The period belongs to the teacher, or the state fixes its use. Look for the team’s common planning outside it.',
  },
  supportStaffInstruction: {
    yes: 'Aides and other support staff may help with instruction under a licensed teacher. That does not mean that an aide may lead a group alone.',
    conditional:
      'Aides may help with instruction under the condition in the note. It does not mean that they may lead a group alone.',
    no: 'The source bars it, or shows no such permission. Ask before an aide’s post is about instruction.',
  },
  teamOutcomesInEvaluation: {
    yes: 'The results of a team may count for its teachers, so that credit for a shared roster need not be split.',
    conditional:
      'The results of a team may count under the condition in the note. Agree on it before launch.',
    no: 'The results of a team may not count. Decide before launch to which teacher a student’s results are credited.',
  },
  innovationZones: {
    yes: 'A named program frees schools from rules in return for a plan. One approved plan can clear several barriers at once.',
    limited:
      'A program exists for few schools, some ratings or some rules. Find out whether yours is among them.',
    'general-waiver':
      'There is a general route to be freed from a rule, but no innovation program. Ask rule by rule.',
    lapsed: 'A route existed and its rules were repealed. Do not build on it.',
    no: 'The source shows no such route. Plan within the rules.',
  },
  staffingGrants: {
    yes: 'State money can help to design or run a new staffing model. Ask for dates and conditions.',
    limited:
      'There is some state money: narrow, for a time, indirect or for one part only. Do not rest recurring pay on it.',
    no: 'The source shows no such grant. Plan the start-up cost from other money.',
  },
  technicalAssistance: {
    yes: 'The state gives or funds help with design and launch. Ask for it early.',
    limited: 'There is some help: narrow, for a time, indirect or for one part only.',
    no: 'The source shows no such help from the state.',
  },
  teacherLeaderPay: {
    yes: 'State money pays for leading beyond mentoring, and can carry part of a lead teacher’s supplement.',
    limited:
      'State pay for leading is narrow, for a time, indirect or for one part only. Check what it would carry.',
    no: 'The source shows no state pay for leading. A supplement has to come from the district’s or the school’s own money. The answer may have changed since its year.',
  },
  residentApprenticePay: {
    yes: 'State money helps to pay people who prepare to teach, so that a team can have one adult more at lower cost.',
    limited: 'Some state money helps to pay people who prepare to teach: the note says whom and how far.',
    no: 'The source shows no state money for residents or apprentices.',
  },
  fundingFlexibility: {
    yes: 'State funds may be moved or pooled in ways that support new staffing: money can follow roles.',
    limited: 'Some state funds may be moved or pooled: the note says which.',
    no: 'The source shows no such freedom. Price a design within each fund’s own rules.',
  },
  planningTimeStatute: {
    yes: 'A minimum of planning time is set. The team’s week has to give it to every teacher.',
    goal: 'There is a target for planning time, not a minimum.',
    no: 'No state minimum was listed. A contract may set one.',
  },
  teacherLeaderIncentive2019: {
    both: 'In 2019 state policy named extra pay and another incentive for teacher leaders. See whether it still does.',
    one: 'In 2019 state policy named extra pay or another incentive for teacher leaders. See whether it still does.',
    neither: 'In 2019 the state was not among those whose policy named an incentive for teacher leaders.',
  },
  studentGrowthRequired2022: {
    yes: 'Student growth had to count in evaluations in 2022. A team with a shared roster needs a rule for who is credited.',
    no: 'The state did not require growth to count in 2022. Look into your district’s own evaluation plan.',
  },
  observationRequired2022: {
    yes: 'Every teacher had to be observed in 2022: a load that lead teachers could share where peers may observe.',
    no: 'The state did not require in 2022 that every teacher be observed.',
  },
  salaryScheduleAuthority2021: {
    district: 'Districts set their own schedules, so that supplements for roles are settled locally.',
    'state-minimum-salary': 'The state sets one minimum salary. Supplements for roles come on top of it.',
    'state-minimum-schedule':
      'The state sets a minimum schedule. Supplements for roles have to fit with it: no post may fall below its step.',
  },
  certificationFlexibility2021: {
    none: 'In 2021 content tests could not be deferred. Do not count somebody who has yet to pass them as a teacher.',
    'up-to-1-year':
      'In 2021 a new teacher could work for up to a year before passing content tests. Ask whether such a teacher counts toward class-size rules.',
    'up-to-2-years':
      'In 2021 a new teacher could work for up to two years before passing content tests. Ask whether such a teacher counts toward class-size rules.',
    '3-years-or-more':
      'In 2021 a new teacher could work for three years or more, or without a stated limit, before passing content tests. Ask whether such a teacher counts toward class-size rules.',
  },
  paraCertification2006: {
    required:
      'In 2006 instructional aides had to be certified. Ask whether they still have to: it adds a step to hiring.',
    'not-listed': 'The state was not on the 2006 list. The list is old: ask before you hire.',
  },
};
