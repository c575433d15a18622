import type { Rejection } from '../../../shared/kernel/result.ts'
import type { Translate } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'

/** Said at desks alone: phones do not load these. @source DOC-21 */
const atDesks = {
  'documents.empty': 'documents.upload.empty',
  'documents.damaged': 'documents.upload.damaged',
  'documents.tooManyPixels': 'documents.upload.tooManyPixels',
  'documents.uploadBusy': 'documents.upload.uploadBusy',
} as const

/** Why a file was not taken, in the language of the page. */
export function uploadRefusal(t: Translate, rejection: Rejection): string {
  const key = Object.entries(atDesks).find(([code]) => code === rejection.code)?.[1]
  return key === undefined ? refusalText(t, rejection) : t(key)
}
