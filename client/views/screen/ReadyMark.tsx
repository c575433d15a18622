import { type HallCue, hallCues } from '../../features/cues/hall-cues.ts'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import styles from './ReadyMark.module.css'

/** This hall is to get ready: a quiet mark, seen by those who stand up and by nobody in the other halls. */
export function ReadyMark() {
  const { t } = useText()
  const { venueId } = useSession()
  const state = useMeeting((all) => all)
  const cue = venueId === null ? undefined : hallCues(state, venueId)[0]
  return (
    <div role="status" className={styles.place}>
      {cue !== undefined && (
        <p className={styles.mark} key={cue.kind}>
          {markText(t, cue)}
        </p>
      )}
    </div>
  )
}

function markText(t: Translate, cue: HallCue): string {
  switch (cue.kind) {
    case 'floor':
      return t('hallCue.floor')
    case 'award':
      return cue.before === 0 ? t('hallCue.awardNext') : t('hallCue.awardAhead', { count: cue.before })
    case 'item':
      return t('hallCue.item', { number: cue.number })
  }
}
