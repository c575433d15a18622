import { useText } from '../../../i18n/i18n.ts'
import type { KnownLink } from './use-links.ts'

interface Props {
  readonly link: KnownLink
  /** No other attendee link of that hall holds. */
  readonly isLast: boolean
}

/** What becomes of the pages, and of the hall's check-in code, when this link is ended. */
export function EndText({ link, isLast }: Props) {
  const { t } = useText()
  const isOfVenue = link.role === 'attendee' && link.personId === undefined
  return (
    <>
      {t('accounts.links.endText')}
      {isOfVenue && <span>{t(isLast ? 'accounts.links.endLastCode' : 'accounts.links.endPrintedCode')}</span>}
    </>
  )
}
