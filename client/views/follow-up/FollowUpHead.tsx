import { Badge } from '../../components/Badge.tsx'
import { Box } from '../../components/Box.tsx'
import { DeskLink } from '../../components/DeskButton.tsx'
import { DeskHead, DeskTitle } from '../../components/DeskHead.tsx'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { pagePath } from '../../connection/page-path.ts'
import { SavedMark } from '../../features/edits/SavedMark.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting, useSession } from '../../store/use-meeting.ts'
import { LinkMark } from '../shared/LinkMark.tsx'

/** Which meeting it is, whether all is saved, and the way back. */
export function FollowUpHead() {
  const { t } = useText()
  const { meetingId } = useSession()
  const { title, status } = useMeeting(({ meeting }) => meeting)
  const { status: line } = useFreshness()
  return (
    <DeskHead>
      <DeskTitle>{title}</DeskTitle>
      <Badge>{t(`meeting.status.${status}`)}</Badge>
      <Box as="span" grow />
      <LinkMark live={line === 'live'}>{line === 'live' ? t('common.live') : t('common.offline')}</LinkMark>
      <SavedMark />
      <DeskLink small href={pagePath(meetingId, 'console')}>
        {t('meeting.page.console')}
      </DeskLink>
      <LanguageSwitch />
    </DeskHead>
  )
}
