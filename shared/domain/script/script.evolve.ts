import { mapValues } from '../../kernel/record.ts'
import type { EventOutside } from '../meeting/feature-rules.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { ScriptPart, ScriptState } from './script.model.ts'

export const initialScript: ScriptState = { opening: null, items: {} }

export function evolveScript(state: ScriptState, event: MeetingEvent): ScriptState {
  switch (event.type) {
    case 'meeting.created': {
      const { opening = null, items = {} } = event.data.script ?? {}
      return { opening: opening === null ? null : planned(opening), items: mapValues(items, planned) }
    }
    case 'script.written': {
      const { itemId, text, revision } = event.data
      const part: ScriptPart = { text, revision, writtenAt: event.at }
      return itemId === null ? { ...state, opening: part } : { ...state, items: { ...state.items, [itemId]: part } }
    }
    case 'agenda.itemRemoved': {
      if (!Object.hasOwn(state.items, event.data.itemId)) return state
      const { [event.data.itemId]: _removed, ...items } = state.items
      return { ...state, items }
    }
    default:
      event satisfies EventOutside<'script'>
      return state
  }
}

const planned = (text: string): ScriptPart => ({ text, revision: 1, writtenAt: null })
