import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { emptySchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'

export const itemClockCommands = defineCommands({
  'agenda.pauseClock': { schema: emptySchema, roles: staffRoles, needsControl: true },
  'agenda.resumeClock': { schema: emptySchema, roles: staffRoles, needsControl: true },
})

export type ItemClockRejection = 'agenda.notLive' | 'agenda.noClock' | 'agenda.clockStands' | 'agenda.clockRuns'

export const decideItemClock: Deciders<typeof itemClockCommands, ItemClockRejection> = {
  /** AGD-16: holds the clock of the item that is on, while the meeting goes on. */
  'agenda.pauseClock': ({ state }) => {
    const { status } = state.meeting
    if (status !== 'live') return refuse('agenda.notLive', { status })
    if (state.agenda.itemStartedAt === null) return refuse('agenda.noClock')
    return state.agenda.pausedAt === null
      ? accept({ type: 'agenda.clockPaused', data: {} })
      : refuse('agenda.clockStands')
  },
  /** AGD-17: by hand; a recess that ends and an item that begins let it run too. */
  'agenda.resumeClock': ({ state }) => {
    const { status } = state.meeting
    if (status !== 'live') return refuse('agenda.notLive', { status })
    return state.agenda.pausedAt === null
      ? refuse('agenda.clockRuns')
      : accept({ type: 'agenda.clockResumed', data: {} })
  },
}
