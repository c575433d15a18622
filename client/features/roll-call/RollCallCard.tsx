import { useState } from 'react'
import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { between } from '../../../shared/kernel/time.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { countdown } from '../../components/format-time.ts'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useNow } from '../../store/use-meeting.ts'
import styles from './RollCallCard.module.css'

const asked = ['heard', 'picture', 'sound'] as const
const texts = {
  heard: ['operator.heard', 'operator.notHeard'],
  picture: ['operator.pictureOk', 'operator.pictureBad'],
  sound: ['operator.soundOk', 'operator.soundBad'],
} as const

const allFine = { heard: true, picture: true, sound: true }

/** The main venue calls: one press answers that all is fine; a fault is marked first. Nothing while nobody calls. */
export function RollCallCard({ venue }: { readonly venue: Venue }) {
  const { rollCall } = venue
  if (rollCall?.status !== 'calling') return null
  return <RollCallAsk key={rollCall.openedAt} venueId={venue.id} openedAt={rollCall.openedAt} />
}

interface AskProps {
  readonly venueId: string
  readonly openedAt: NonNullable<Venue['rollCall']>['openedAt']
}

function RollCallAsk({ venueId, openedAt }: AskProps) {
  const { t } = useText()
  const now = useNow()
  const { marks, run } = useActs()
  const [answer, setAnswer] = useState(allFine)
  const [note, setNote] = useState('')
  const isFine = asked.every((what) => answer[what])
  const send = () => void run('answer', 'rollCall.answer', { venueId, ...answer, note: note.trim() || null })
  return (
    <section className={styles.card} aria-label={t('operator.rollCall')}>
      <header className={styles.head}>
        <h2>{t('operator.rollCallAsk')}</h2>
        <span aria-hidden="true">
          {t('operator.rollCallSince', { time: countdown(Math.max(0, between(openedAt, now))) })}
        </span>
      </header>
      <div className={styles.asked}>
        {asked.map((what) => (
          <button
            key={what}
            type="button"
            className={styles.item}
            aria-pressed={!answer[what]}
            data-fine={answer[what]}
            onClick={() => setAnswer({ ...answer, [what]: !answer[what] })}
          >
            <span aria-hidden="true">{answer[what] ? '✓' : '✕'}</span>
            {t(texts[what][answer[what] ? 0 : 1])}
          </button>
        ))}
      </div>
      {isFine ? (
        <p className={styles.hint}>{t('operator.rollCallHint')}</p>
      ) : (
        <LineInput label={t('operator.rollCallNote')} value={note} onChange={setNote} onEnter={send} />
      )}
      <ActButton look="primary" mark={marks.answer} className={styles.send} onClick={send}>
        {t(isFine ? 'operator.rollCallAnswer' : 'operator.rollCallAnswerBad')}
      </ActButton>
      <RefusalNote mark={marks.answer} />
    </section>
  )
}
