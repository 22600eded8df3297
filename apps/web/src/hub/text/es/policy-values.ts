import type { TextByValue } from '../en/policy-values.ts';

export const policyValues: TextByValue = {
  classSizeLimit: {
    cap: 'Tope',
    'accreditation-or-funding': 'Por acreditación o dinero',
    'limited-scope': 'Solo una ciudad o un grado',
    'goal-only': 'Solo una meta',
    'none-found': 'No se encontró',
  },
  classSizeWaiver: {
    yes: 'Sí',
    conditional: 'Vía estrecha',
    no: 'Prohibida',
    'not-applicable': 'No hay tope que dispensar',
  },
  teachersObservePeers: { yes: 'Sí', conditional: 'Con una condición', no: 'No' },
  planningTimeLocalControl: {
    yes: 'Local',
    'no-state-rule': 'Sin norma estatal en la lista',
    conditional: 'Con una condición',
    no: 'No es local',
  },
  supportStaffInstruction: { yes: 'Sí', conditional: 'Con una condición', no: 'No' },
  teamOutcomesInEvaluation: { yes: 'Sí', conditional: 'Con una condición', no: 'No' },
  innovationZones: {
    yes: 'Sí',
    limited: 'Limitado',
    'general-waiver': 'Dispensa general',
    lapsed: 'Derogado',
    no: 'No',
  },
  staffingGrants: { yes: 'Sí', limited: 'Limitado', no: 'No' },
  technicalAssistance: { yes: 'Sí', limited: 'Limitado', no: 'No' },
  teacherLeaderPay: { yes: 'Sí', limited: 'Limitado', no: 'No' },
  residentApprenticePay: { yes: 'Sí', limited: 'Limitado', no: 'No' },
  fundingFlexibility: { yes: 'Sí', limited: 'Limitado', no: 'No' },
  planningTimeStatute: { yes: 'Mínimo fijado', goal: 'Solo un objetivo', no: 'Ninguno en la lista' },
  teacherLeaderIncentive2019: { both: 'Pago y otro', one: 'Uno de los dos', neither: 'Ninguno' },
  studentGrowthRequired2022: { yes: 'Obligatorio', no: 'No obligatorio' },
  observationRequired2022: { yes: 'Obligatoria', no: 'No obligatoria' },
  salaryScheduleAuthority2021: {
    district: 'Los distritos',
    'state-minimum-salary': 'Salario mínimo estatal',
    'state-minimum-schedule': 'Escala mínima estatal',
  },
  certificationFlexibility2021: {
    none: 'Sin aplazamiento',
    'up-to-1-year': 'Hasta 1 año',
    'up-to-2-years': 'Hasta 2 años',
    '3-years-or-more': '3 años o más',
  },
  paraCertification2006: { required: 'Obligatoria', 'not-listed': 'No está en la lista' },
};
