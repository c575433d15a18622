import { type Translate, useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { useScreenVenue } from '../../../store/use-screen-venue.ts'
import styles from './ReadyMark.module.css'
import { type VenueCue, venueCues } from './venue-cues.ts'

/** This hall is to get ready: a quiet mark, seen by those who stand up and by nobody in the other halls. */
export function ReadyMark() {
  const { t } = useText()
  const venueId = useScreenVenue()
  const state = useMeeting((all) => all)
  const cue = venueId === null ? undefined : venueCues(state, venueId)[0]
  return (
    <div role="status" className={styles.place}>
      {cue !== undefined && (
        <p className={styles.mark} key={cue.kind} data-ready>
          {markText(t, cue)}
        </p>
      )}
    </div>
  )
}

function markText(t: Translate, cue: VenueCue): string {
  switch (cue.kind) {
    case 'floor':
      return t('floor.cue.floor')
    case 'award':
      return cue.before === 0 ? t('floor.cue.awardNext') : t('floor.cue.awardAhead', { count: cue.before })
    case 'item':
      return t('floor.cue.item', { number: cue.number })
  }
}
