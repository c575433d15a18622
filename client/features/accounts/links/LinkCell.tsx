import { Box } from '../../../components/Box.tsx'
import { dayAndTime } from '../../../components/format-time.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './LinkCell.module.css'
import type { LinkPage } from './link-pages.ts'
import { linkStanding } from './link-standing.ts'
import type { KnownLink } from './use-links.ts'

interface Props {
  readonly links: readonly KnownLink[]
  readonly page: LinkPage
  readonly venue: { readonly id: string; readonly name: string } | null
  /** True where a meeting cannot do without. */
  readonly isNeeded: boolean
  readonly onOpen: () => void
}

/** How the links to one page stand, in a word or two; it opens them. */
export function LinkCell({ links, page, venue, isNeeded, onOpen }: Props) {
  const { t, language } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { valid, openPages, lastOpenedAt } = linkStanding(links, page, venue?.id ?? null)
  const text = () => {
    if (valid === 0) return t('accounts.plan.none')
    if (openPages > 0) return t('accounts.links.openPages', { count: openPages })
    if (lastOpenedAt === null) return t('accounts.links.neverOpened')
    return t('accounts.links.lastOpened', { time: dayAndTime(lastOpenedAt, timeZone, language) })
  }
  const tone = valid === 0 && isNeeded ? 'warn' : openPages > 0 ? 'good' : 'quiet'
  const whose = [venue?.name, t(`accounts.links.${page}`)].filter(Boolean).join(' ')
  return (
    <Box
      type="button"
      as="button"
      pad={[0, 2]}
      size={2}
      tone={tone === 'quiet' ? 'soft' : tone}
      weight={tone === 'warn' ? 600 : undefined}
      least={32}
      words="start"
      className={styles.cell}
      data-tone={tone}
      aria-label={`${whose}: ${text()}`}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      {text()}
    </Box>
  )
}
