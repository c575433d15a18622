import type { HelpCall } from '../../../../shared/domain/notices/notices.model.ts'
import type { Translate } from '../../../i18n/i18n.ts'

/** What a call says: the hall's own words, or why the server calls, in the language of the page. */
export const callText = (t: Translate, { kind, text }: HelpCall): string =>
  kind === 'guessing' ? t('notices.guessing') : text
