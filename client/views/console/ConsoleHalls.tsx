import { type ComponentProps, useState } from 'react'
import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { readinessOf, shortVenueName, venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { LedgerBadge } from '../../features/attendance/LedgerBadge.tsx'
import { type HallMark, hallMarks, upCount } from '../../features/halls/watermark.ts'
import { IdentifyBadge } from '../../features/identify/IdentifyBadge.tsx'
import { StageBadge } from '../../features/readiness/StageBadge.tsx'
import { RollCallBadge } from '../../features/roll-call/RollCallBadge.tsx'
import { VideoDelayDialog } from '../../features/video-delay/VideoDelayDialog.tsx'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeeting, usePresence, useSeq } from '../../store/use-meeting.ts'
import { ConsoleCalls } from './ConsoleCalls.tsx'
import { ConsoleFloor } from './ConsoleFloor.tsx'
import styles from './ConsoleHalls.module.css'
import { ConsoleNotices } from './ConsoleNotices.tsx'
import type { PreparedMark } from './preparation.ts'
import type { ConsoleActs } from './use-console-acts.ts'
import { usePreparedMarks } from './use-prepared-marks.ts'

interface Props {
  readonly acts: ConsoleActs
  readonly ledger: ComponentProps<typeof LedgerBadge>
}

/** Who has followed, hall by hall; and what the halls want. */
export function ConsoleHalls({ acts, ledger }: Props) {
  const { t } = useText()
  const presence = usePresence()
  const seq = useSeq()
  const venues = useMeeting((state) => state.venues)
  const prepared = usePreparedMarks()
  const list = venueList(venues)
  const marks = hallMarks(
    list.map((venue) => venue.id),
    presence,
    seq,
  )
  return (
    <aside className={styles.halls} aria-label={t('console.halls')}>
      <Watermark marks={marks} venues={list} />
      <ConsoleCalls acts={acts} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
      <ul className={styles.list} tabIndex={0} aria-label={t('console.halls')}>
        {list.map((venue, index) => (
          <HallRow
            key={venue.id}
            venue={venue}
            mark={marks[index]}
            prepared={prepared?.find(({ venueId }) => venueId === venue.id)}
            rttMs={presence[venue.id]?.rttMs ?? null}
          />
        ))}
      </ul>
      <LedgerBadge {...ledger} />
      <div className={styles.rest}>
        <ConsoleFloor acts={acts} />
        <ConsoleNotices />
      </div>
    </aside>
  )
}

function Watermark({ marks, venues }: { readonly marks: readonly HallMark[]; readonly venues: readonly Venue[] }) {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const item = currentItem(agenda)
  const place =
    item === null
      ? t('console.watermarkNone')
      : agenda.currentPoint === null
        ? t('console.watermarkItem', { number: item.number })
        : t('console.watermarkPoint', { number: item.number, point: agenda.currentPoint + 1 })
  const behind = marks.filter(({ state }) => state === 'lags' || state === 'offline')
  return (
    <section className={styles.watermark}>
      <div className={styles.top}>
        <h2 className={styles.heading}>{t('console.halls')}</h2>
        <span className={styles.acts}>
          <IdentifyBadge />
          <StageBadge />
          <RollCallBadge />
        </span>
      </div>
      <div className={styles.line}>
        <p className={styles.count}>
          {upCount(marks)}/{marks.length}
        </p>
        <div className={styles.drawn}>
          <p>{t('console.watermark', { place })}</p>
          {behind.length > 0 && <p className={styles.behind}>{behindText(t, behind, venues)}</p>}
        </div>
      </div>
    </section>
  )
}

function behindText(t: Translate, behind: readonly HallMark[], venues: readonly Venue[]): string {
  const texts = behind.slice(0, 2).map(({ venueId, state, steps }) => {
    const venue = venues.find((known) => known.id === venueId)
    const name = venue === undefined ? venueId : shortVenueName(venue)
    return state === 'lags' ? t('console.lags', { venue: name, steps }) : t('console.offlineHall', { venue: name })
  })
  return [...texts, ...(behind.length > 2 ? [t('console.moreHalls', { count: behind.length })] : [])].join(' · ')
}

interface RowProps {
  readonly venue: Venue
  readonly mark: HallMark | undefined
  /** Only while an item is staged. */
  readonly prepared: PreparedMark | undefined
  readonly rttMs: number | null
}

const stateTexts = {
  up: 'console.stateUp',
  lags: 'console.stateLags',
  offline: 'console.stateOffline',
  none: 'console.stateNone',
} as const

function HallRow({ venue, mark, prepared, rttMs }: RowProps) {
  const { t } = useText()
  const counts = useMeeting(({ attendance }) => attendance.venues[venue.id] ?? null)
  const status = useMeeting(({ meeting }) => meeting.status)
  const state = mark?.state ?? 'none'
  const [isAsking, setIsAsking] = useState(false)
  const name = venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)
  const readiness = readinessOf(venue)
  const line =
    state === 'offline'
      ? t('console.offline')
      : state === 'none'
        ? t('console.noScreen')
        : rttMs === null
          ? ''
          : t('console.ms', { ms: rttMs })
  return (
    <li className={styles.hall}>
      <span className={styles.dot} data-state={state} role="img" aria-label={t(stateTexts[state])} />
      <button
        type="button"
        className={styles.name}
        title={t('staging.delayOf', { venue: venue.name })}
        onClick={() => setIsAsking(true)}
      >
        {name}
        <span className={styles.delay} data-set={venue.videoDelayMs > 0}>
          {venue.videoDelayMs > 0
            ? t('staging.delayMark', { seconds: venue.videoDelayMs / 1_000 })
            : t('staging.delaySet')}
        </span>
      </button>
      {isAsking && <VideoDelayDialog venue={venue} onClose={() => setIsAsking(false)} />}
      {(status === 'planned' || readiness === 'problem') && (
        <span className={styles.readiness} data-readiness={readiness}>
          {t(`console.${readiness}`)}
        </span>
      )}
      <span className={styles.fact}>
        {counts !== null && t('console.presentOf', { present: counts.present, expected: counts.expected })}
      </span>
      {prepared === undefined ? (
        <span className={styles.fact} data-state={state}>
          {line}
        </span>
      ) : (
        <span className={styles.fact} data-prepared={prepared.state}>
          {t(`staging.${prepared.state}`, { percent: prepared.percent })}
        </span>
      )}
    </li>
  )
}
