import { mainFigures } from '../../shared/domain/attendance/phone.model.ts'

/** The last four digits stay; an extension is left out. */
export function maskPhone(phone: string): string {
  const digits = mainFigures(phone)
  return digits.length <= 4 ? '****' : `${'*'.repeat(digits.length - 4)}${digits.slice(-4)}`
}
