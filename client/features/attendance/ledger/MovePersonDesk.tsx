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
import { PersonSearch } from '../people/PersonSearch.tsx'
import { useEverybody } from '../people/use-everybody.ts'
import { VenueSelect } from '../people/VenueSelect.tsx'
import { nameOf, type VenuePerson } from '../people/venue-people.ts'

/** One person goes to another hall, with the attendance it has. */
export function MovePersonDesk({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText()
  const { marks, run, forget } = useActs()
  const everybody = useEverybody()
  const { venueOf } = everybody
  const attendance = useMeeting((state) => state.attendance)
  const venues = useMeeting((state) => state.venues)
  const [chosen, setChosen] = useState<VenuePerson | null>(null)
  const [toId, setTo] = useState('')
  const [reason, setReason] = useState('')
  const fromId = chosen === null ? '' : venueOf(chosen.id)
  const from = lookUp(venues, fromId)
  const to = lookUp(venues, toId)
  const needsReason = [fromId, toId].some((id) => isSigned(attendance, id))
  const isReady = chosen !== null && to !== null && toId !== fromId && (!needsReason || reason.trim() !== '')
  const move = async () => {
    if (!isReady) return
    const why = reason.trim() === '' ? {} : { reason: reason.trim() }
    if (await run('move', 'attendance.transfer', { personId: chosen.id, toVenueId: toId, ...why })) onBack()
  }
  const choose = (person: VenuePerson | null) => {
    forget('move')
    setChosen(person)
  }
  return (
    <AskDialog
      title={t('attendance.ledger.act.movePerson')}
      onClose={onBack}
      actions={
        <>
          <DeskButton onClick={onBack}>{t('attendance.ledger.back')}</DeskButton>
          <ActButton look="primary" mark={marks.move} disabled={!isReady} onClick={() => void move()}>
            {t('attendance.ledger.movePerson')}
          </ActButton>
        </>
      }
    >
      {chosen === null ? (
        <PersonSearch everybody={everybody} onChoose={choose} />
      ) : (
        <>
          <p>
            <strong>{nameOf(chosen)}</strong> {from?.name}{' '}
            <DeskButton small look="quiet" onClick={() => choose(null)}>
              {t('attendance.ledger.chooseOther')}
            </DeskButton>
          </p>
          <VenueSelect
            label={t('attendance.ledger.to')}
            value={toId}
            onChange={setTo}
            none={t('attendance.ledger.choose')}
            except={fromId}
          />
          {needsReason && <ReasonField about="move" value={reason} onChange={setReason} onEnter={() => void move()} />}
          {to !== null && (
            <p role="status">
              <strong>
                {t('attendance.ledger.movePersonSum', {
                  name: nameOf(chosen),
                  from: from?.name ?? fromId,
                  to: to.name,
                })}
              </strong>
              {needsReason && ` ${t('attendance.ledger.movesAreCorrections')}`}
            </p>
          )}
        </>
      )}
      <RefusalNote mark={marks.move} />
    </AskDialog>
  )
}
