import type { Rejection } from '../../shared/kernel/result.ts'
import { refusalKey, type Translate } from './i18n.ts'

/** The reason in the language of the page; one that this page does not know is named by its code. */
export function refusalText(t: Translate, { code, params }: Rejection): string {
  const key = refusalKey(code)
  return key === `refusals.${code}` ? t(key, { ...params, by: byWhom(t, params) }) : `${t(key)} (${code})`
}

/** Who has changed something meanwhile: the name of the account, else the role, as it stands in a sentence. */
export function byWhom(t: Translate, { name, by }: Rejection['params']): string {
  if (typeof name === 'string') return name
  const isKnown = by === 'owner' || by === 'organiser' || by === 'moderator'
  return t(isKnown ? `acts.beside.by.${by}` : 'acts.beside.by.other')
}
