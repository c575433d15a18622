import type { Translated } from '../translated.ts'
import type { attendancePlan as zh } from '../zh-CN/attendance.plan.ts'

export const attendancePlan: Translated<typeof zh> = {
  'plan.title': 'People',
  'plan.import': 'Import from Excel',
}
