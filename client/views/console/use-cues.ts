import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { currentItem, itemById, nextItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { unseenAwardees } from '../../../shared/domain/commendation/commendation.selectors.ts'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { useDeadTime } from '../../acts/use-dead-time.ts'
import { useSettled } from '../../acts/use-settled.ts'
import type { Cues } from '../../features/agenda/cues/CueActs.tsx'
import { nextCue, previousCue, switchTarget } from '../../features/agenda/cues/next-cue.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { useItemActs } from './use-item-acts.ts'

/** What is asked before a cue is given. */
export type CueQuestion =
  | { readonly what: 'start' | 'adjourn' }
  /** Names of a commendation are left that nobody has seen. */
  | { readonly what: 'leave'; readonly count: number; readonly go: () => void }
  | { readonly what: 'jump'; readonly item: AgendaItem; readonly go: () => void }

/** The cues of the console, by button as by key. @param ask puts a question first. */
export function useCues(act: ConsoleActs['act'], ask: (question: CueQuestion) => void) {
  const agenda = useMeeting((state) => state.agenda)
  const status = useMeeting(({ meeting }) => meeting.status)
  const unseenNames = useMeeting(unseenAwardees)
  const cue = useMeeting(nextCue)
  const back = useMeeting(previousCue)
  const target = useMeeting(switchTarget)
  const { reveal, clock } = useItemActs(act)
  const steadily = useDeadTime()
  const isSettled = useSettled(cue?.kind ?? 'none')
  const current = currentItem(agenda)

  /** Leaves the item that is on; asks first where names of a commendation would stay unseen. */
  const leave = (go: () => void) => {
    if (unseenNames === 0) steadily(go)
    else ask({ what: 'leave', count: unseenNames, go })
  }
  const goTo = (item: AgendaItem) => void act('agenda.goTo', { from: agenda.currentItemId, to: item.id })
  const stage = (item: AgendaItem | null) => item !== null && void act('agenda.stage', { itemId: item.id })
  const switchTo = (item: AgendaItem) =>
    leave(() =>
      item.id === agenda.stagedItemId
        ? void act('agenda.commit', { itemId: item.id })
        : void act('agenda.advance', { from: agenda.currentItemId }),
    )
  const showPoint = (point: number | null) => {
    const count = current?.points.length ?? 0
    if (status !== 'live' || current === null || (point !== null && point >= count)) return
    void act('agenda.showPoint', { itemId: current.id, point: point !== null && point < 0 ? null : point })
  }
  const hasPoints = (current?.points.length ?? 0) > 0

  const give = () => {
    switch (cue?.kind) {
      case 'start':
      case 'adjourn':
        return ask({ what: cue.kind })
      case 'resume':
        return steadily(() => void act('meeting.resume', {}))
      case 'point':
        return steadily(() => showPoint(cue.point))
      case 'name':
        return steadily(() => reveal(1))
      case 'stage':
        return steadily(() => stage(cue.item))
      case 'commit':
        return switchTo(cue.item)
      default:
    }
  }
  const cues: Cues = {
    next: () => isSettled && give(),
    back: () => {
      if (back?.kind === 'point') steadily(() => showPoint((agenda.currentPoint ?? 0) - 1))
      if (back?.kind === 'name') steadily(() => reveal(-1))
      if (back?.kind === 'item') leave(() => goTo(back.item))
    },
    takeBack: () => (agenda.lastShown ?? agenda.lastMove) !== null && steadily(() => void act('agenda.takeBack', {})),
    switchNow: () => target !== null && switchTo(target),
    isSettled,
  }
  return {
    cues,
    clock,
    showPoint,
    makeReady: () => stage(nextItem(agenda)),
    /** The next point or name, and nothing else. */
    further: () => steadily(() => (hasPoints ? showPoint((agenda.currentPoint ?? -1) + 1) : reveal(1))),
    /** An item of the list; a jump is asked about. */
    choose(itemId: string): void {
      const item = itemById(agenda, itemId)
      if (item === null || status !== 'live' || item.id === agenda.currentItemId) return
      if (item.id === target?.id) switchTo(item)
      // One question is enough: leaving names unseen is the graver one.
      else if (unseenNames > 0) leave(() => goTo(item))
      else ask({ what: 'jump', item, go: () => goTo(item) })
    },
  }
}
