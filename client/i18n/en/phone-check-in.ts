import type { phoneCheckIn as zh } from '../zh-CN/phone-check-in.ts'

export const phoneCheckIn: Record<keyof typeof zh, string> = {
  claimed: 'Announced {{time}}; the operator will confirm',
  claimedHint: "Please make yourself known to this hall's operator.",
  showOperator: 'Show this to the operator',
  showOperatorHint: 'Your personal code: the operator checks you in, no network needed.',
}
