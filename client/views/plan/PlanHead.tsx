import { between, minutes } from '../../../shared/kernel/time.ts'
import { Badge } from '../../components/Badge.tsx'
import { Box } from '../../components/Box.tsx'
import { DeskLink } from '../../components/DeskButton.tsx'
import { DeskHead, DeskTitle } from '../../components/DeskHead.tsx'
import { DrawerButton } from '../../components/Drawer.tsx'
import { dayAndTime } from '../../components/format-time.ts'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { Text } from '../../components/Text.tsx'
import { basePath } from '../../connection/base-path.ts'
import { pageLinkId } from '../../connection/http.ts'
import { pagePath } from '../../connection/page-path.ts'
import { SavedMark } from '../../features/edits/SavedMark.tsx'
import { UndoButtons } from '../../features/edits/UndoButtons.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting, useNow, useSession } from '../../store/use-meeting.ts'
import { LinkMark } from '../shared/LinkMark.tsx'
import { OthersHere } from './OthersHere.tsx'
import styles from './PlanHead.module.css'

const minuteMs = minutes(1)
const dayMs = minutes(24 * 60)

interface Props {
  readonly missing: number
  /** Shows or hides the right column where it is a drawer. */
  readonly onAside: () => void
}

/** What is being prepared, whether all of it is saved, and the way back. */
export function PlanHead({ missing, onAside }: Props) {
  const { t, language } = useText()
  const { meetingId, role } = useSession()
  const { title, startsAt, timeZone, status } = useMeeting(({ meeting }) => meeting)
  const { status: line } = useFreshness()
  const days = Math.floor(between(useNow(minuteMs), startsAt) / dayMs)
  return (
    <DeskHead fixed>
      {(role === 'owner' || role === 'organiser') && (
        <Box as="a" rigid size={2} tone="soft" href={`${basePath}/?via=${encodeURIComponent(pageLinkId() ?? '')}`}>
          {t('lifecycle.plan.myMeetings')}
        </Box>
      )}
      <DeskTitle>{title}</DeskTitle>
      <Badge tone="plain">{t(status === 'planned' ? 'lifecycle.plan.preparing' : `meeting.status.${status}`)}</Badge>
      <Text shrinks tone="soft" grow clips unbroken className={styles.date}>
        {dayAndTime(startsAt, timeZone, language)}
        {status === 'planned' && days > 0 && ` · ${t('lifecycle.plan.daysLeft', { count: days })}`}
      </Text>
      <OthersHere />
      <LinkMark live={line === 'live'}>{line === 'live' ? t('common.live') : t('common.offline')}</LinkMark>
      <SavedMark />
      <UndoButtons />
      <DrawerButton onOpen={onAside}>
        {t('lifecycle.plan.missing')} {missing}
      </DrawerButton>
      <DeskLink small href={pagePath(meetingId, 'console')}>
        {t('meeting.page.console')}
      </DeskLink>
      <LanguageSwitch />
    </DeskHead>
  )
}
