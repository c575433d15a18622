import type { Translated } from '../translated.ts'
import type { accountsPlan as zh } from '../zh-CN/accounts.plan.ts'

export const accountsPlan: Translated<typeof zh> = {
  'plan.title': 'Links and cards',
  'plan.none': 'none',
}
