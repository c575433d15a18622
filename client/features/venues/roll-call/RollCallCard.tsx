import { useState } from 'react'
import type { RollCall, Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { countdown } from '../../../components/format-time.ts'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import { AnswerParts } from './AnswerParts.tsx'
import { allFine, answerParts } from './answer-parts.ts'
import styles from './RollCallCard.module.css'
import { venuesBefore, waitedMs, waitPhase } from './roll-call-standing.ts'
import { useRing } from './use-ring.ts'

/** The main venue calls: it rings, and one press answers that all is fine; a fault is marked first. Nothing while nobody calls. */
export function RollCallCard({ venue }: { readonly venue: Venue }) {
  const { t } = useText()
  const before = useMeeting((state) => venuesBefore(venueList(state.venues), venue.id))
  const [isMuted, setIsMuted] = useState(false)
  const { rollCall } = venue
  if (rollCall?.status === 'queued') {
    return (
      <Text as="p" pad={[3, 5]} edge="around" round ground="surface" size={3}>
        {before === 0 ? t('venues.rollCall.turnNext') : t('venues.rollCall.turnComes', { count: before })}
      </Text>
    )
  }
  if (rollCall?.status !== 'calling') return null
  return (
    <RollCallAsk
      key={`${rollCall.calledAt}-${rollCall.timesCalled}`}
      venueId={venue.id}
      rollCall={rollCall}
      isMuted={isMuted}
      onMute={() => setIsMuted(!isMuted)}
    />
  )
}

interface AskProps {
  readonly venueId: string
  readonly rollCall: RollCall
  readonly isMuted: boolean
  readonly onMute: () => void
}

const phaseTexts = {
  waiting: 'venues.rollCall.since',
  late: 'venues.rollCall.sinceLate',
  overdue: 'venues.rollCall.sinceOverdue',
} as const

const phaseTones = { waiting: 'soft', late: 'warn', overdue: 'bad' } as const

function RollCallAsk({ venueId, rollCall, isMuted, onMute }: AskProps) {
  const { t } = useText()
  const now = useNow()
  const { marks, run } = useActs()
  const [answer, setAnswer] = useState(allFine)
  const [note, setNote] = useState('')
  const isHeard = useRing(!isMuted)
  const isFine = answerParts.every((part) => answer[part])
  const waited = waitedMs(rollCall, now)
  const phase = waitPhase(waited)
  const send = () => void run('answer', 'rollCall.answer', { venueId, ...answer, note: note.trim() || null })
  return (
    <Stack
      as="section"
      gap={3}
      pad={[4, 5]}
      round
      ground="vermilion-tint"
      className={styles.card}
      data-wait={phase}
      aria-label={t('venues.rollCall.title')}
    >
      <Cluster as="header" justify="between" wraps align="baseline" gap={[1, 4]}>
        <Text as="h2" size={5} weight={650} lines={1.4}>
          {t(rollCall.timesCalled > 1 ? 'venues.rollCall.askAgain' : 'venues.operator.rollCallAsk')}
        </Text>
        <Text rigid size={2} tone={phaseTones[phase]} weight={phase === 'waiting' ? undefined : 600} aria-hidden="true">
          {t(phaseTexts[phase], { time: countdown(waited) })}
        </Text>
      </Cluster>
      <AnswerParts answer={answer} onAnswer={setAnswer} />
      {isFine ? (
        <Note size={1} tone="soft">
          {t('venues.operator.rollCallHint')}
        </Note>
      ) : (
        <LineInput label={t('venues.operator.rollCallNote')} value={note} onChange={setNote} onEnter={send} />
      )}
      <ActButton look="primary" mark={marks.answer} className={styles.send} onClick={send}>
        {t(isFine ? 'venues.rollCall.answer' : 'venues.operator.rollCallAnswerBad')}
      </ActButton>
      <Cluster gap={4} justify="between" size={1} tone="soft">
        <span>
          {t(
            isMuted ? 'venues.rollCall.ringMuted' : isHeard ? 'venues.rollCall.ringing' : 'venues.rollCall.ringBlocked',
          )}
        </span>
        <DeskButton small look="quiet" onClick={onMute}>
          {t(isMuted ? 'venues.rollCall.unmute' : 'venues.rollCall.mute')}
        </DeskButton>
      </Cluster>
      <RefusalNote mark={marks.answer} />
    </Stack>
  )
}
