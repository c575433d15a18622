import { useState } from 'react'
import type { FloorRequest } from '../../../shared/domain/floor/floor.model.ts'
import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import { between } from '../../../shared/kernel/time.ts'
import { ControlButton } from '../../acts/ControlButton.tsx'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { Callout } from '../../components/Callout.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Fact } from '../../components/Fact.tsx'
import { countdown } from '../../components/format-time.ts'
import { KeyMark } from '../../components/KeyMark.tsx'
import { Line } from '../../components/Line.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'

interface Props {
  readonly request: FloorRequest
  /** The name of who asks; null for the hall itself, and while it is not known. */
  readonly person: string | null
  /** From 1. */
  readonly place: number
  /** It has been told to get ready. */
  readonly isNext: boolean
  readonly acts: ConsoleActs
}

/** One that waits: declined, told to get ready, or granted. */
export function FloorRequestCard({ request, person, place, isNext, acts }: Props) {
  const { t } = useText()
  const venue = useMeeting(({ venues }) => venues[request.venueId] ?? null)
  const now = useNow()
  const [isDeclining, setIsDeclining] = useState(false)
  const venueName = venue === null ? request.venueId : shortVenueName(venue)
  const name = [person, venueName].filter(Boolean).join(' · ')
  const waiting = t('floor.console.waitingFor', { time: countdown(Math.max(0, between(request.requestedAt, now))) })
  const { id: requestId } = request
  return (
    <Callout>
      <p>
        <Fact>{place}</Fact> <strong>{t('floor.console.asks', { venue: name })}</strong> <Fact>{waiting}</Fact>
      </p>
      <Line>
        <span>{request.topic}</span>
        <span>
          <ControlButton small look="quiet" onClick={() => setIsDeclining(true)}>
            {t('floor.console.decline')}
          </ControlButton>
          {!isNext && (
            <ControlButton small look="quiet" onClick={() => void acts.act('floor.cueNext', { requestId })}>
              {t('floor.getReady')}
            </ControlButton>
          )}
          <ControlButton
            small
            aria-keyshortcuts={place === 1 ? 'G' : undefined}
            onClick={() => void acts.act('floor.grant', { requestId })}
          >
            {t('floor.console.grant')} {place === 1 && <KeyMark name="G" />}
          </ControlButton>
        </span>
      </Line>
      {isDeclining && (
        <DeclineDialog requestId={requestId} name={name} acts={acts} onClose={() => setIsDeclining(false)} />
      )}
    </Callout>
  )
}

interface DeclineProps {
  readonly requestId: string
  readonly name: string
  readonly acts: ConsoleActs
  readonly onClose: () => void
}

function DeclineDialog({ requestId, name, acts, onClose }: DeclineProps) {
  const { t } = useText()
  const [reason, setReason] = useState('')
  const decline = () => {
    void acts.act('floor.decline', { requestId, reason: reason.trim() || null })
    onClose()
  }
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
      <DeskButton look="primary" onClick={decline}>
        {t('floor.console.decline')}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={t('floor.console.declineTitle', { venue: name })} actions={actions} onClose={onClose}>
      <LineInput label={t('floor.console.reason')} value={reason} onChange={setReason} onEnter={decline} labelled />
    </AskDialog>
  )
}
