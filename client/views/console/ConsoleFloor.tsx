import { useState } from 'react'
import type { FloorRequest } from '../../../shared/domain/floor/floor.model.ts'
import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import { between } from '../../../shared/kernel/time.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DeskSection } from '../../components/DeskSection.tsx'
import { countdown } from '../../components/format-time.ts'
import { LineInput } from '../../components/LineInput.tsx'
import { PrivateWord } from '../../features/private-word/PrivateWord.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ConsoleRows.module.css'
import type { ConsoleActs } from './use-console-acts.ts'

/** Who speaks, who waits; given, granted, declined. */
export function ConsoleFloor({ acts }: { readonly acts: ConsoleActs }) {
  const { t } = useText()
  const { current, requests } = useMeeting(({ floor }) => floor)
  const isOpen = useMeeting(({ meeting }) => meeting.status === 'live' || meeting.status === 'recess')
  const [isGiving, setIsGiving] = useState(false)
  if (!isOpen) return null
  return (
    <DeskSection title={t('console.floor')}>
      <div className={styles.line}>
        <span>{current === null ? t('console.nobodySpeaks') : t('console.hasFloor', { name: current.name })}</span>
        <span>
          {current !== null && (
            <DeskButton small look="quiet" onClick={() => void acts.act('floor.release', {})}>
              {t('console.releaseFloor')}
            </DeskButton>
          )}
          <DeskButton small onClick={() => setIsGiving(true)}>
            {t('console.giveFloor')}
          </DeskButton>
        </span>
      </div>
      {current !== null && <PrivateWord key={current.since} />}
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} acts={acts} />
      ))}
      {isGiving && <GiveDialog acts={acts} onClose={() => setIsGiving(false)} />}
    </DeskSection>
  )
}

function RequestCard({ request, acts }: { readonly request: FloorRequest; readonly acts: ConsoleActs }) {
  const { t } = useText()
  const venue = useMeeting(({ venues }) => venues[request.venueId] ?? null)
  const now = useNow()
  const [isDeclining, setIsDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const name = venue === null ? request.venueId : shortVenueName(venue)
  const decline = () => {
    void acts.act('floor.decline', { requestId: request.id, reason: reason.trim() || null })
    setIsDeclining(false)
  }
  const waiting = t('console.waitingFor', { time: countdown(between(request.requestedAt, now)) })
  const actions = (
    <>
      <DeskButton onClick={() => setIsDeclining(false)}>{t('common.cancel')}</DeskButton>
      <DeskButton look="primary" onClick={decline}>
        {t('console.decline')}
      </DeskButton>
    </>
  )
  return (
    <div className={styles.card}>
      <p>
        <strong>{t('console.asks', { venue: name })}</strong>
      </p>
      <div className={styles.line}>
        <span>{[request.topic, waiting].filter(Boolean).join(' · ')}</span>
        <span>
          <DeskButton small look="quiet" onClick={() => setIsDeclining(true)}>
            {t('console.decline')}
          </DeskButton>
          <DeskButton small onClick={() => void acts.act('floor.grant', { requestId: request.id })}>
            {t('console.grant')}
          </DeskButton>
        </span>
      </div>
      {isDeclining && (
        <AskDialog
          title={t('console.declineTitle', { venue: name })}
          actions={actions}
          onClose={() => setIsDeclining(false)}
        >
          <LineInput label={t('console.reason')} value={reason} onChange={setReason} onEnter={decline} labelled />
        </AskDialog>
      )}
    </div>
  )
}

function GiveDialog({ acts, onClose }: { readonly acts: ConsoleActs; readonly onClose: () => void }) {
  const { t } = useText()
  const [name, setName] = useState('')
  const [rank, setRank] = useState('')
  const give = () => {
    if (name.trim() === '') return
    void acts.act('floor.give', { speaker: { name: name.trim(), title: rank.trim() || null } })
    onClose()
  }
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
      <DeskButton look="primary" disabled={name.trim() === ''} onClick={give}>
        {t('console.give')}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={t('console.giveTitle')} actions={actions} onClose={onClose}>
      <LineInput label={t('console.name')} value={name} onChange={setName} onEnter={give} maxLength={80} labelled />
      <LineInput label={t('console.rank')} value={rank} onChange={setRank} onEnter={give} maxLength={120} labelled />
    </AskDialog>
  )
}
