import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { useMeeting } from '../../store/use-meeting.ts'

/** What is done to the item that is on, by button as by key; nothing while none is. */
export function useItemActs(act: ConsoleActs['act']) {
  const item = useMeeting(({ agenda }) => currentItem(agenda))
  const isPaused = useMeeting(({ agenda }) => agenda.pausedAt !== null)
  const isLive = useMeeting(({ meeting }) => meeting.status === 'live')
  const commendation = useMeeting((state) => lookUp(state.commendation, state.agenda.currentItemId ?? ''))

  /** So many awardees on, or back. */
  const reveal = (steps: number) => {
    const to = (commendation?.revealed ?? 0) + steps
    if (item === null || commendation === null || to < 0 || to > commendation.total) return
    void act('commendation.reveal', { itemId: item.id, from: commendation.revealed, to })
  }
  const adjust = (deltaMinutes: number) =>
    item !== null && void act('agenda.adjustTime', { itemId: item.id, deltaMinutes })
  const hold = () => {
    if (isLive && item !== null) void act(isPaused ? 'agenda.resumeClock' : 'agenda.pauseClock', {})
  }
  return { reveal, clock: { adjust, hold } }
}
