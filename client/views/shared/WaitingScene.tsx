import type { ReactNode } from 'react'
import type { VenueAttendance } from '../../../shared/domain/attendance/attendance.model.ts'
import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { readinessOf, shortVenueName, venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { cssVars } from '../../components/css-vars.ts'
import { titleSize } from '../../components/fit-title.ts'
import { useFit } from '../../components/use-fit.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { useStartFacts } from './use-start-facts.ts'
import styles from './WaitingScene.module.css'
import { waitingColumns } from './waiting-columns.ts'

/** Above this many halls their tiles are narrow. */
const wideTiles = 15
/** At this share the longest title stands over forty halls with long names. */
const smallestFit = 0.2

/** A name of more letters than these takes a second line of a narrow tile, and room from all the others. */
const shortName = 9

/** Beside the code, or the words that stand for it, a title has this much of the width, in hundredths. */
const widthBesideCode = 54

interface Props {
  /** The way to check in, where there is one here. */
  readonly wayIn: ReactNode
  /** The code is to be scanned from the last row. */
  readonly isLarge: boolean
}

/** People arrive: the meeting's name, the time left, every hall, and the way to check in. */
export function WaitingScene({ wayIn, isLarge: isCodeLarge }: Props) {
  const { language } = useText()
  const title = useMeeting(({ meeting }) => meeting.title)
  const facts = useStartFacts()
  const venues = useMeeting((state) => state.venues)
  const attendance = useMeeting((state) => state.attendance.venues)
  const hasCode = useMeeting((state) => state.attendance.rules.mode !== 'operatorOnly')
  const isLarge = isCodeLarge && hasCode
  const size = titleSize(title, widthBesideCode, 6.8, 2.6)
  const list = venueList(venues)
  const hasLongName = list.some((venue) => venue.kind === 'branch' && shortVenueName(venue).length > shortName)
  const columns = waitingColumns(list.length, list.length <= wideTiles ? 5 : 8)
  const fit = useFit(`${list.length} ${language} ${title} ${hasCode}`, smallestFit)
  return (
    <div className={styles.scene} ref={fit} data-code={isLarge ? 'large' : 'beside'}>
      <div className={styles.top}>
        <div className={styles.cover}>
          <h1 className={styles.title} style={cssVars({ '--size': size })}>
            {title}
          </h1>
          <p className={styles.facts}>{facts.join(' · ')}</p>
        </div>
        <div className={styles.code}>{wayIn}</div>
      </div>
      <ul
        className={styles.venues}
        data-many={list.length > wideTiles}
        data-long={hasLongName}
        style={cssVars({ '--columns': columns })}
      >
        {list.map((venue) => (
          <VenueTile key={venue.id} venue={venue} counts={attendance[venue.id]} />
        ))}
      </ul>
    </div>
  )
}

function VenueTile({ venue, counts }: { readonly venue: Venue; readonly counts: VenueAttendance | undefined }) {
  const { t } = useText()
  const readiness = readinessOf(venue)
  const isMain = venue.kind === 'main'
  return (
    <li className={styles.venue}>
      <span className={styles.name}>{isMain ? t('common.mainVenue') : shortVenueName(venue)}</span>
      <span className={styles.people}>
        {counts !== undefined &&
          counts.expected > 0 &&
          t('meeting.screen.presentOf', { present: counts.present, expected: counts.expected })}
      </span>
      <span className={styles.readiness} data-readiness={readiness}>
        <span className={styles.mark} aria-hidden="true" />
        {t(`meeting.screen.${readiness}`)}
      </span>
    </li>
  )
}
