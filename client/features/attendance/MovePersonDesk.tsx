import { useMemo, useState } from 'react'
import { isSigned } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { FoundPeople } from './FoundPeople.tsx'
import { HallChoice } from './HallChoice.tsx'
import { type HallPerson, joinPeople, nameOf } from './hall-people.ts'
import { ReasonField } from './ReasonField.tsx'
import { usePeopleList } from './use-people-list.ts'
import { useRoster } from './use-roster.ts'

const nothingWaits = new Map<string, never>()

/** One person goes to another hall, with the attendance it has. */
export function MovePersonDesk({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText()
  const { marks, run, forget } = useActs()
  const { meetingId } = useSession()
  const roster = useRoster(meetingId, false)
  const attendance = useMeeting((state) => state.attendance)
  const venues = useMeeting((state) => state.venues)
  const people = useMemo(
    () => joinPeople(roster.people, Object.assign({}, ...Object.values(attendance.people)), nothingWaits),
    [roster.people, attendance.people],
  )
  const list = usePeopleList(people)
  const [chosen, setChosen] = useState<HallPerson | null>(null)
  const [toId, setTo] = useState('')
  const [reason, setReason] = useState('')
  const hallOf = (id: string) => Object.entries(attendance.people).find(([, all]) => Object.hasOwn(all, id))?.[0] ?? ''
  const fromId = chosen === null ? '' : hallOf(chosen.id)
  const from = lookUp(venues, fromId)
  const to = lookUp(venues, toId)
  const needsReason = [fromId, toId].some((id) => isSigned(attendance, id))
  const isReady = chosen !== null && to !== null && toId !== fromId && (!needsReason || reason.trim() !== '')
  const move = async () => {
    if (!isReady) return
    const why = reason.trim() === '' ? {} : { reason: reason.trim() }
    if (await run('move', 'attendance.transfer', { personId: chosen.id, toVenueId: toId, ...why })) onBack()
  }
  const choose = (person: HallPerson | null) => {
    forget('move')
    setChosen(person)
  }
  return (
    <AskDialog
      title={t('ledger.act.movePerson')}
      onClose={onBack}
      actions={
        <>
          <DeskButton onClick={onBack}>{t('ledger.back')}</DeskButton>
          <ActButton look="primary" mark={marks.move} disabled={!isReady} onClick={() => void move()}>
            {t('ledger.movePerson')}
          </ActButton>
        </>
      }
    >
      {chosen === null ? (
        <>
          <LineInput
            type="search"
            label={t('operator.search')}
            value={list.query}
            onChange={list.search}
            onFocus={list.prepare}
          />
          <FoundPeople
            list={list}
            roster={roster}
            placeOf={({ id }) => lookUp(venues, hallOf(id))?.name ?? ''}
            onChoose={choose}
          />
        </>
      ) : (
        <>
          <p>
            <strong>{nameOf(chosen)}</strong> {from?.name}{' '}
            <DeskButton small look="quiet" onClick={() => choose(null)}>
              {t('ledger.chooseOther')}
            </DeskButton>
          </p>
          <HallChoice label={t('ledger.to')} value={toId} onChange={setTo} none={t('ledger.choose')} except={fromId} />
          {needsReason && <ReasonField about="move" value={reason} onChange={setReason} onEnter={() => void move()} />}
          {to !== null && (
            <p role="status">
              <strong>
                {t('ledger.movePersonSum', { name: nameOf(chosen), from: from?.name ?? fromId, to: to.name })}
              </strong>
              {needsReason && ` ${t('ledger.movesAreCorrections')}`}
            </p>
          )}
        </>
      )}
      <RefusalNote mark={marks.move} />
    </AskDialog>
  )
}
