import { between, minutes } from '../../../shared/kernel/time.ts'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { isSameDay } from '../../components/day-of-week.ts'
import { clockTime, dayAndTime } from '../../components/format-time.ts'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import { missingText } from './missing-text.ts'
import { namedList } from './named-list.ts'
import { OpenList } from './OpenList.tsx'
import { type StartGaps, startGaps } from './start-gaps.ts'
import { useMissing } from './use-missing.ts'
import { venueNamer } from './venue-name.ts'

const dayMs = minutes(24 * 60)

/** More than these nobody reads in a question. */
const mostLines = 8

/** Before the halls see that the meeting is on: what is missing, and how early or late it is. @source MTG-5 */
export function StartDialog({ act, onClose }: { readonly act: ConsoleActs['act']; readonly onClose: () => void }) {
  const { t, language } = useText()
  const { venues, attendance } = useMeeting((state) => state)
  const missing = useMissing(null)
  const open = [...missing.now, ...missing.onTheDay]
  const lines = [
    ...peopleLines(startGaps({ venues, attendance }, venueNamer(t)), t),
    ...open.slice(0, mostLines).map((one) => missingText(t, one, venues)),
    ...(open.length > mostLines ? [t('lifecycle.plan.more', { count: open.length - mostLines })] : []),
  ]
  const offset = useOffset(t, language)
  const start = () => {
    void act('meeting.start', {})
    onClose()
  }
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
      <DeskButton look="primary" onClick={start}>
        {t('lifecycle.start.yes')}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={t('lifecycle.start.title')} actions={actions} onClose={onClose}>
      {offset !== null && <p>{offset}</p>}
      {lines.length === 0 ? (
        <p>{t('lifecycle.start.allThere')}</p>
      ) : (
        <OpenList title={t('lifecycle.start.missing')} lines={lines} />
      )}
    </AskDialog>
  )
}

const peopleLines = ({ present, expected, empty }: StartGaps, t: Translate): readonly string[] => [
  ...(present < expected ? [t('lifecycle.start.people', { present, expected })] : []),
  ...(empty.length === 0 ? [] : [t('lifecycle.start.empty', { names: namedList(empty, t) })]),
]

/** How far now is from the planned start; null within a minute of it. */
function useOffset(t: Translate, language: string): string | null {
  const { startsAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const now = useNow()
  const earlyMs = between(now, startsAt)
  const away = Math.abs(earlyMs)
  if (away < minutes(1)) return null
  if (away > dayMs) return t('lifecycle.start.otherDay', { time: dayAndTime(startsAt, timeZone, language) })
  const isToday = isSameDay(startsAt, now, timeZone)
  const time = isToday ? clockTime(startsAt, timeZone) : dayAndTime(startsAt, timeZone, language)
  const all = Math.floor(away / minutes(1))
  const [hours, rest] = [Math.floor(all / 60), all % 60]
  const when = earlyMs > 0 ? 'early' : 'late'
  if (hours === 0) return t(`lifecycle.start.${when}`, { time, minutes: rest })
  return t(`lifecycle.start.${when}Hours`, { time, hours, minutes: rest })
}
