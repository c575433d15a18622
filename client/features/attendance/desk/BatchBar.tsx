import { useState } from 'react'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { nameOf, type VenuePerson } from '../people/venue-people.ts'
import styles from './BatchBar.module.css'
import { ReasonField } from './ReasonField.tsx'
import type { BatchState } from './use-batch.ts'

interface Props {
  readonly selected: readonly VenuePerson[]
  readonly batch: BatchState
  /** Once the ledger is signed. */
  readonly needsReason: boolean
  /** The meeting has begun: who is checked in now is late. */
  readonly isStarted: boolean
  readonly onCheckIn: (reason: string) => void
  readonly onClear: () => void
  readonly onForget: () => void
}

const namedAtMost = 8

/** What can be done to those who are chosen, and what came of it. */
export function BatchBar({ selected, batch, needsReason, isStarted, onCheckIn, onClear, onForget }: Props) {
  const { t } = useText()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const agree = () => {
    if (needsReason && reason.trim() === '') return
    setAsking(false)
    setReason('')
    onCheckIn(reason.trim())
  }
  const count = selected.length
  const named = selected.slice(0, namedAtMost).map(nameOf).join(t('attendance.operator.listComma'))
  // A new choice takes the place of what came of the last one.
  const shown: BatchState = batch.phase === 'done' && count > 0 ? { phase: 'rest' } : batch
  if (shown.phase === 'rest' && count === 0) return null
  return (
    <Cluster gap={3} rigid below={4} least={48} pad={[2, 4]} round ground="surface" className={styles.bar}>
      <Text as="p" role="status" grow size={3} lines={1.5}>
        {shown.phase === 'rest' ? t('attendance.operator.selected', { count }) : <Outcome batch={shown} />}
      </Text>
      {shown.phase === 'rest' && (
        <>
          <DeskButton look="quiet" small onClick={onClear}>
            {t('attendance.operator.clearSelection')}
          </DeskButton>
          <DeskButton look="primary" small onClick={() => setAsking(true)}>
            {t('attendance.operator.batchCheckIn', { count })}
          </DeskButton>
        </>
      )}
      {shown.phase === 'done' && (
        <DeskButton look="quiet" small onClick={onForget}>
          {t('common.close')}
        </DeskButton>
      )}
      {isAsking && (
        <AskDialog
          title={t('attendance.operator.batchConfirm', { count })}
          onClose={() => setAsking(false)}
          actions={
            <>
              <DeskButton onClick={() => setAsking(false)}>{t('common.cancel')}</DeskButton>
              <DeskButton look="primary" disabled={needsReason && reason.trim() === ''} onClick={agree}>
                {t('attendance.operator.batchCheckIn', { count })}
              </DeskButton>
            </>
          }
        >
          <p>{count > namedAtMost ? t('attendance.operator.batchNames', { names: named, count }) : named}</p>
          {isStarted && <p>{t('attendance.desk.batchLate')}</p>}
          {needsReason && <ReasonField value={reason} onChange={setReason} onEnter={agree} />}
        </AskDialog>
      )}
    </Cluster>
  )
}

function Outcome({ batch }: { readonly batch: Exclude<BatchState, { phase: 'rest' }> }) {
  const { t } = useText()
  if (batch.phase === 'sending')
    return t('attendance.operator.batchProgress', { done: batch.answered, total: batch.total })
  const { done, refused } = batch.sent
  const [first] = refused
  if (first === undefined) return t('attendance.operator.batchDone', { count: done })
  return t('attendance.operator.batchPartly', { done, refused: refused.length, reason: refusalText(t, first) })
}
