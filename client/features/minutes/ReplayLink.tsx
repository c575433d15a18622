import { DeskLink } from '../../components/DeskButton.tsx'
import { pagePath } from '../../connection/page-path.ts'
import { useText } from '../../i18n/i18n.ts'
import { useSession } from '../../store/use-meeting.ts'

/** The way to the replay, on a page of its own: this one stays where it is. */
export function ReplayLink({ small = false }: { readonly small?: boolean }) {
  const { t } = useText()
  const { meetingId } = useSession()
  return (
    <DeskLink small={small} href={pagePath(meetingId, 'replay')} target="_blank" rel="noreferrer">
      {t('minutes.openReplay')}
    </DeskLink>
  )
}
