/** What you can show */
import { date, dateOrNever, manyOf, yesNo } from './kinds.ts'

export const proof = {
  proofs: manyOf('core', 'photos', 'messages', 'witnesses', 'bank_transfers', 'payslips', 'contract', 'badge_or_clothes', 'location_history', 'hours_list', 'inspection_report', 'medical_papers', 'wage_judgment', 'none'),
  objective_sources: manyOf('card', 'police_report', 'inspectorate_file', 'shelter_file', 'migration_file', 'doctor_file', 'psychologist_file', 'victim_registration', 'court_decision', 'early_witness_statements', 'none'),
  clock_stops: manyOf('core', 'formal_notice', 'court_claim', 'acknowledgement', 'criminal_case', 'accident_letter', 'none'),
  clock_stop_date: dateOrNever('card'),
  demand_letter_date: dateOrNever('card'),
  signed_paper: manyOf('core', 'settlement', 'resignation', 'full_receipt', 'blank_or_not_understood', 'none'),
  signed_date: date('card'),
  nl_signed_right_told: yesNo('card'),
  signed_under_pressure: yesNo('card'),
} as const
