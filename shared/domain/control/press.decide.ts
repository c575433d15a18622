import { refuse } from '../../kernel/result.ts'
import { currentItem, itemBefore } from '../agenda/agenda.selectors.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'

/** What a button of a moderator's desk does. */
export const buttonActions = [
  'start',
  'next',
  'previous',
  'recess',
  'resume',
  'nextPoint',
  'previousPoint',
  'takeBack',
  'addMinute',
  'grantNext',
] as const

export type ButtonAction = (typeof buttonActions)[number]

export type PressRejection = 'agenda.atStart' | 'agenda.nothingIsOn' | 'agenda.noSuchPoint' | 'floor.nobodyWaits'

/**
 * Which command a press stands for, on what is on at the moment when it is decided: a button has no page that could say
 * what its presser saw, so that each press counts.
 * @returns a refusal where there is no such command, such as the point after the last.
 * @source CTL-9
 */
export function pressedAs(state: MeetingState, action: ButtonAction) {
  switch (action) {
    case 'start':
      return command('meeting.start', {})
    case 'recess':
      return command('meeting.recess', {})
    case 'resume':
      return command('meeting.resume', {})
    case 'takeBack':
      return command('agenda.takeBack', {})
    case 'next':
      return onward(state)
    case 'previous':
      return backward(state)
    case 'nextPoint':
      return point(state, (shown) => (shown ?? -1) + 1)
    case 'previousPoint':
      return point(state, (shown) => (shown === null ? -1 : shown === 0 ? null : shown - 1))
    case 'addMinute':
      return oneMinuteMore(state)
    case 'grantNext':
      return nextRequest(state)
  }
}

const command = <Name extends string, Data extends object>(type: Name, data: Data) => ({ type, data })

/** To the staged item where one is staged, as the console's switch does. */
function onward({ agenda: { currentItemId, stagedItemId } }: MeetingState) {
  if (stagedItemId !== null) return command('agenda.commit', { itemId: stagedItemId })
  return command('agenda.advance', { from: currentItemId })
}

function backward({ agenda }: MeetingState) {
  const item = itemBefore(agenda, agenda.currentItemId)
  if (item === null) return refuse('agenda.atStart' as const)
  return command('agenda.goTo', { from: agenda.currentItemId, to: item.id })
}

/** @param step from the index that is shown, null for none; -1 for what is before the first. */
function point({ agenda }: MeetingState, step: (shown: number | null) => number | null) {
  const item = currentItem(agenda)
  if (item === null) return refuse('agenda.nothingIsOn' as const)
  const next = step(agenda.currentPoint)
  const count = item.points.length
  if (next !== null && (next < 0 || next >= count)) return refuse('agenda.noSuchPoint' as const, { count })
  return command('agenda.showPoint', { itemId: item.id, point: next })
}

function oneMinuteMore({ agenda: { currentItemId } }: MeetingState) {
  if (currentItemId === null) return refuse('agenda.nothingIsOn' as const)
  return command('agenda.adjustTime', { itemId: currentItemId, deltaMinutes: 1 })
}

/** Whoever was told to get ready, else whoever has waited longest. */
function nextRequest({ floor: { requests, next } }: MeetingState) {
  const cued = requests.find(({ id }) => id === next?.requestId)
  const [first = null] = cued === undefined ? requests : [cued]
  return first === null ? refuse('floor.nobodyWaits' as const) : command('floor.grant', { requestId: first.id })
}
