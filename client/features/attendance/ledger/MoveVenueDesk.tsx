import { useState } from 'react'
import { isSigned } from '../../../../shared/domain/attendance/attendance.selectors.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { ReasonField } from '../desk/ReasonField.tsx'
import { VenueSelect } from '../people/VenueSelect.tsx'
import { VenuesToReturn } from './VenuesToReturn.tsx'

/** A hall has failed: all of its people go to another one, with the attendance they have. */
export function MoveVenueDesk({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText()
  const { marks, run, forget } = useActs()
  const venues = useMeeting((state) => state.venues)
  const attendance = useMeeting((state) => state.attendance)
  const [fromId, setFrom] = useState('')
  const [toId, setTo] = useState('')
  const [reason, setReason] = useState('')
  const from = lookUp(venues, fromId)
  const to = lookUp(venues, toId)
  const count = Object.keys(attendance.people[fromId] ?? {}).length
  const present = attendance.venues[fromId]?.present ?? 0
  const isReady = from !== null && to !== null && from !== to && reason.trim() !== ''
  const move = async () => {
    if (!isReady) return
    const data = { fromVenueId: fromId, toVenueId: toId, reason: reason.trim() }
    if (await run('move', 'attendance.transferHall', data)) onBack()
  }
  const choose = (set: (id: string) => void) => (id: string) => {
    forget('move')
    set(id)
  }
  return (
    <AskDialog
      title={t('attendance.ledger.act.moveVenue')}
      onClose={onBack}
      actions={
        <>
          <DeskButton onClick={onBack}>{t('attendance.ledger.back')}</DeskButton>
          <ActButton look="primary" mark={marks.move} disabled={!isReady} onClick={() => void move()}>
            {t('attendance.ledger.moveVenue', { count })}
          </ActButton>
        </>
      }
    >
      <VenuesToReturn />
      <p>{t('attendance.ledger.moveVenueText')}</p>
      <VenueSelect
        label={t('attendance.ledger.from')}
        value={fromId}
        onChange={choose(setFrom)}
        none={t('attendance.ledger.choose')}
        except={toId}
      />
      <VenueSelect
        label={t('attendance.ledger.to')}
        value={toId}
        onChange={choose(setTo)}
        none={t('attendance.ledger.choose')}
        except={fromId}
      />
      <ReasonField about="move" value={reason} onChange={setReason} onEnter={() => void move()} />
      {from !== null && to !== null && (
        <p role="status">
          <strong>{t('attendance.ledger.moveVenueSum', { from: from.name, to: to.name, count, present })}</strong>
          {[fromId, toId].some((id) => isSigned(attendance, id)) && ` ${t('attendance.ledger.movesAreCorrections')}`}
        </p>
      )}
      <RefusalNote mark={marks.move} />
    </AskDialog>
  )
}
