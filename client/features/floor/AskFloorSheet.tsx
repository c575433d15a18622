import { type FormEvent, useState } from 'react'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { PhoneButton } from '../../components/PhoneButton.tsx'
import { PhoneField } from '../../components/PhoneField.tsx'
import { Sheet } from '../../components/Sheet.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'

/** Asks for the floor, and says what became of it. */
export function AskFloorSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { personId, venueId } = useSession()
  const { marks, run } = useActs()
  const request = useMeeting(({ floor }) => floor.requests[0] ?? null)
  const outcome = useMeeting(({ floor }) => floor.outcomes.at(-1) ?? null)
  const isListClosed = useMeeting(({ floor }) => floor.isListClosed)
  const [topic, setTopic] = useState('')
  const isBusy = marks.floor === 'pending'

  const ask = (event: FormEvent) => {
    event.preventDefault()
    if (venueId !== null) void run('floor', 'floor.request', { venueId, personId, topic: topic.trim() || null })
  }

  return (
    <Sheet title={t('floor.phone.askTitle')} onClose={onClose}>
      <RefusalNote mark={marks.floor} />
      {personId === null && <p role="status">{t('floor.phone.identifyFirst')}</p>}
      {personId !== null && request !== null && (
        <>
          <p role="status">
            {t('floor.phone.waitingAt', { place: request.place ?? 1 })} · {t('floor.phone.waiting')}
          </p>
          <PhoneButton disabled={isBusy} onClick={() => void run('floor', 'floor.withdraw', { requestId: request.id })}>
            {t('floor.phone.withdraw')}
          </PhoneButton>
        </>
      )}
      {personId !== null && request === null && (
        <Stack as="form" gap={2} tone="soft" onSubmit={ask}>
          {outcome?.outcome === 'declined' && (
            <p role="status">{t('floor.phone.declined', { reason: outcome.reason ?? '' })}</p>
          )}
          {outcome?.outcome === 'withdrawn' && <p role="status">{t('floor.phone.withdrawn')}</p>}
          {isListClosed && <p role="status">{t('floor.phone.closedHint')}</p>}
          <PhoneField
            label={t('floor.phone.topic')}
            value={topic}
            maxLength={200}
            onChange={(event) => setTopic(event.target.value)}
          />
          <PhoneButton type="submit" disabled={isBusy || isListClosed}>
            {t('floor.phone.send')}
          </PhoneButton>
        </Stack>
      )}
    </Sheet>
  )
}
