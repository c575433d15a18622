import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow, useSession } from '../../store/use-meeting.ts'
import styles from './FloorCard.module.css'
import { type OwnFloor, ownFloor } from './own-floor.ts'

/** How one's own request stands, said by itself when it changes; nothing while there is none. */
export function FloorCard() {
  const { t } = useText()
  const { personId } = useSession()
  const floor = useMeeting((state) => state.floor)
  const isOpen = useMeeting(({ meeting }) => meeting.status === 'live' || meeting.status === 'recess')
  const now = useNow(15_000)
  const own: OwnFloor = isOpen ? ownFloor(floor, personId, now) : { step: 'none' }
  const [title, detail] = wordsOf(t, own)
  return (
    <section aria-label={t('phoneFloor.title')} aria-live="assertive" hidden={title === null}>
      {title !== null && (
        <p className={styles.card} data-step={own.step}>
          <strong>{title}</strong>
          {detail !== null && <span>{detail}</span>}
        </p>
      )}
    </section>
  )
}

function wordsOf(t: Translate, own: OwnFloor): readonly [string | null, string | null] {
  switch (own.step) {
    case 'none':
      return [null, null]
    case 'speaking':
      return [t('phoneFloor.speaking'), null]
    case 'cued':
      return [t('phoneFloor.cued'), null]
    case 'waiting':
      return [t('phoneFloor.waiting', { place: own.place }), t('phoneFloor.waitingHint')]
    case 'declined':
      return [
        t('phoneFloor.declined'),
        own.reason === null ? null : t('phoneFloor.declinedReason', { reason: own.reason }),
      ]
    case 'withdrawn':
      return [t('phoneFloor.withdrawn'), null]
  }
}
