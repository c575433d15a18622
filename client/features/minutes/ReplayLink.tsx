import { DeskLink } from '../../components/DeskButton.tsx'
import { pagePath } from '../../connection/page-path.ts'
import { useText } from '../../i18n/i18n.ts'
import { useSession } from '../../store/use-meeting.ts'

interface Props {
  readonly small?: boolean
  /** A moment of the meeting, and the event at which it lies; without it the whole course. */
  readonly moment?: { readonly seq: number; readonly time: string }
}

/** The way to the replay, on a page of its own: this one stays where it is. */
export function ReplayLink({ small = false, moment }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const place = moment === undefined ? {} : { seq: String(moment.seq) }
  return (
    <DeskLink small={small} href={pagePath(meetingId, 'replay', place)} target="_blank" rel="noreferrer">
      {moment === undefined ? t('minutes.openReplay') : t('minutes.page.inReplay', { time: moment.time })}
    </DeskLink>
  )
}
