import type { Rejection } from '../../shared/kernel/result.ts'
import { refusalKey, type Translate } from './i18n.ts'

/** The reason in the language of the page; one that this page does not know is named by its code. */
export function refusalText(t: Translate, { code, params }: Rejection): string {
  const key = refusalKey(code)
  return key === `refusals.${code}` ? t(key, params) : `${t(key)} (${code})`
}
