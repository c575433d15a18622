import { blankVenues, shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'
import { instant } from '../../../../shared/kernel/time.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Callout } from '../../../components/Callout.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'

/** That screens are dark, where and since when, and the way to light them; nothing while all show the meeting. */
export function BlankNote() {
  const { t } = useText()
  const { marks, run } = useActs()
  const venues = useMeeting((state) => state.venues)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const dark = blankVenues(venues)
  const [first] = dark
  if (first === undefined) return null
  const since = Math.min(...dark.map(({ blankSince }) => blankSince ?? Number.POSITIVE_INFINITY))
  const where =
    dark.length === Object.keys(venues).length
      ? t('venues.blank.everywhere')
      : dark.length === 1
        ? shortVenueName(first)
        : t('venues.blank.some', { count: dark.length })
  return (
    <Callout line role="status">
      <strong>{t('venues.blank.since', { venues: where, time: clockTime(instant(since), timeZone) })}</strong>
      <ActButton small mark={marks.light} onClick={() => void run('light', 'screens.blank', { on: false })}>
        {t('venues.blank.end')}
      </ActButton>
      <RefusalNote mark={marks.light} />
    </Callout>
  )
}
