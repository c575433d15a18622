import type { Rejection } from '../../shared/kernel/result.ts'
import type { Translate } from './i18n.ts'
import { refusals } from './zh-CN/refusals.ts'

const isKnown = (code: string): code is keyof typeof refusals => Object.hasOwn(refusals, code)

/** The reason in the language of the page; one that this page does not know is named by its code. */
export function refusalText(t: Translate, { code, params }: Rejection): string {
  return isKnown(code) ? t(`refusals.${code}`, params) : `${t('refusals.command.failed')} (${code})`
}
