import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { ReplayMark } from '../../../shared/domain/minutes/replay.model.ts'
import type { VenuesState } from '../../../shared/domain/venues/venues.model.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import { clockTime } from '../../components/format-time.ts'
import { Note } from '../../components/Note.tsx'
import { Spoken } from '../../components/Spoken.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { usePersonNames } from '../../features/attendance/people/use-person-names.ts'
import { venueNamer } from '../../features/lifecycle/venue-name.ts'
import { MarkLanes } from '../../features/minutes/replay/MarkLanes.tsx'
import { MarkList } from '../../features/minutes/replay/MarkList.tsx'
import { PlayBar } from '../../features/minutes/replay/PlayBar.tsx'
import type { MarkWords } from '../../features/minutes/replay/replay-mark-text.ts'
import type { useReplay } from '../../features/minutes/replay/use-replay.ts'
import { useReplayKeys } from '../../features/minutes/replay/use-replay-keys.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { ReplayHead } from './ReplayHead.tsx'
import { ReplayPicture } from './ReplayPicture.tsx'
import styles from './ReplayTable.module.css'
import { lookInAddress, writePlace } from './replay-address.ts'

/** What stands in the address while nobody moves, ms: a browser takes no more than a few a second. */
const settledMs = 300

/** The picture, the list beside it, and under both the whole course. */
export function ReplayTable({ player, shown, course }: ReturnType<typeof useReplay>) {
  const { t } = useText()
  const { role, venueId: ownVenueId } = useSession()
  const { title, timeZone } = useMeeting(({ meeting }) => meeting)
  const venues = useMeeting((state) => state.venues)
  const search = useRef<HTMLInputElement>(null)
  const { seq, at, head, isPlaying, refusal, look } = shown
  const marks = course?.marks ?? none
  const items = useMemo(() => marks.filter(({ act }) => act.kind === 'itemBegan' || act.kind === 'adjourned'), [marks])
  const asking = useMemo(
    () => marks.flatMap(({ act }) => (act.kind === 'asked' && act.personId !== null ? [act.personId] : [])),
    [marks],
  )
  const nameOf = usePersonNames(asking)
  const named = asking.map((id) => nameOf(id) ?? '').join('\n')
  // The same while nobody's name has come or gone: the list is drawn with every change of its words.
  const personName = useMemo(() => {
    const names = new Map(named.split('\n').map((name, index) => [asking[index], name]))
    return (id: string) => names.get(id) || null
  }, [asking, named])
  const words = useMemo((): MarkWords => {
    const venueNamed = venueNamer(t)
    return {
      t,
      venueName: (id) => {
        const venue = lookUp(venues, id)
        return venue === null ? id : venueNamed(venue)
      },
      personName,
      time: (moment) => clockTime(moment, timeZone, true),
    }
  }, [t, venues, personName, timeZone])
  useReplayKeys(player, items, search)
  const toMark = useCallback((mark: ReplayMark) => void player.toPlace(mark.seq), [player])
  const toMoment = useCallback((moment: Instant) => void player.toMoment(moment), [player])

  const isStaff = role === 'owner' || role === 'organiser' || role === 'moderator'
  const wished = isStaff && look === null ? lookInAddress() : null
  const first = isStaff && look === null ? (lookUp(venues, wished?.venueId ?? '') ?? mainOf(venues)) : null
  const firstId = first?.id ?? null
  const eyes = wished?.as ?? 'screen'
  useEffect(() => {
    if (firstId !== null) void player.look({ venueId: firstId, as: eyes })
  }, [player, firstId, eyes])
  useEffect(() => {
    document.title = [t('minutes.replay.title'), title].join(' · ')
  }, [t, title])
  useEffect(() => {
    if (isPlaying) return
    const timer = setTimeout(() => writePlace(seq, look), settledMs)
    return () => clearTimeout(timer)
  }, [isPlaying, seq, look])

  const isGone = marks.some(
    (mark) => mark.takenBackAt !== null && mark.seq <= seq && at < mark.takenBackAt && mark.act.kind !== 'noticed',
  )
  return (
    <div className={styles.page}>
      <ReplayHead player={player} shown={shown} course={course} />
      <main className={styles.main}>
        <Spoken as="h1">{`${title} · ${t('minutes.replay.title')}`}</Spoken>
        <ReplayPicture
          at={at}
          timeZone={timeZone}
          venueId={look?.venueId ?? ownVenueId}
          isLectern={(look?.as ?? role) === 'speaker'}
          isGone={isGone}
        />
        {course === null ? (
          <Text as="p" pad={6} tone="soft" role="status">
            {t('minutes.replay.marksLoading')}
          </Text>
        ) : (
          <MarkList marks={marks} all={head} seq={seq} words={words} search={search} onMark={toMark} />
        )}
      </main>
      <Stack as="footer" gap={4} ground="surface" className={styles.foot}>
        {refusal !== null && (
          <Note role="alert" size={2} tone="bad">
            {refusalText(t, refusal)}
          </Note>
        )}
        <PlayBar player={player} shown={shown} course={course} timeZone={timeZone} />
        {course === null ? (
          <div className={styles.lanes} />
        ) : (
          <MarkLanes course={course} at={at} timeZone={timeZone} onMoment={toMoment} onMark={toMark} />
        )}
      </Stack>
    </div>
  )
}

const none = [] as const

const mainOf = (venues: VenuesState) => Object.values(venues).find(({ kind }) => kind === 'main') ?? null
