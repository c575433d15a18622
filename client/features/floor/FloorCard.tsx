import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting } from '../../store/use-meeting.ts'
import styles from './FloorCard.module.css'
import { isTurn, type OwnFloor } from './own-floor.ts'
import { useEndedTurn } from './use-ended-turn.ts'
import { useOwnFloor } from './use-own-floor.ts'

interface Props {
  /** True while the turn has a page of its own over this one, which says all of it. */
  readonly isTurnOpen: boolean
  readonly onOpenTurn: () => void
}

/** How one's own request stands, said by itself when it changes, the end of a turn too; nothing while there is none. */
export function FloorCard({ isTurnOpen, onOpenTurn }: Props) {
  const { t } = useText()
  const own = useOwnFloor()
  const { status } = useFreshness()
  const isOver = useMeeting(({ meeting }) => meeting.status === 'adjourned')
  const word = useMeeting(({ floor }) => floor.word?.text ?? null)
  const ended = useEndedTurn(own.step)
  const isEnd = own.step === 'none' && ended !== null && !isOver && status !== 'ended'
  const [title, detail] = isEnd ? [t(`floor.phone.ended.${ended}`), null] : wordsOf(t, own, word)
  const isShown = title !== null && !(isTurn(own) && isTurnOpen)
  return (
    <section aria-label={t('floor.phone.title')} aria-live="assertive" hidden={!isShown}>
      {isShown && (
        <Cluster
          gap={4}
          justify="between"
          pad={[4, 5]}
          ground="amber-tint"
          className={styles.card}
          data-step={own.step}
        >
          <p>
            <strong>{title}</strong>
            {detail !== null && <span>{detail}</span>}
          </p>
          {isTurn(own) && (
            <Box type="button" as="button" rigid pad={[0, 5]} least={44} className={styles.open} onClick={onOpenTurn}>
              {t('floor.phone.open')}
            </Box>
          )}
        </Cluster>
      )}
    </section>
  )
}

/** @param word what the moderator tells whoever speaks; null while nothing is said. */
function wordsOf(t: Translate, own: OwnFloor, word: string | null): readonly [string | null, string | null] {
  switch (own.step) {
    case 'none':
      return [null, null]
    case 'speaking':
      return [t('floor.phone.speaking'), word]
    case 'cued':
      return [t('floor.phone.cued'), null]
    case 'waiting':
      return [t('floor.phone.waitingAt', { place: own.place }), t('floor.phone.waitingHint')]
    case 'declined':
      return [
        t('floor.phone.declinedAsk'),
        own.reason === null ? null : t('floor.phone.declinedReason', { reason: own.reason }),
      ]
    case 'withdrawn':
      return [t('floor.phone.withdrawn'), null]
  }
}
