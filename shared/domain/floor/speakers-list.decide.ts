import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, type Decision, refuse } from '../../kernel/result.ts'
import { emptySchema, idSchema } from '../../kernel/schema.ts'
import type { Speaker } from '../agenda/agenda.model.ts'
import { speakerSchema } from '../agenda/agenda.schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { MeetingFact, MeetingState } from '../meeting/meeting.types.ts'

export const speakersListCommands = defineCommands({
  'floor.cueNext': {
    schema: z.union([z.strictObject({ requestId: idSchema }), z.strictObject({ speaker: speakerSchema })]),
    roles: staffRoles,
    needsControl: true,
  },
  'floor.clearNext': { schema: emptySchema, roles: staffRoles, needsControl: true },
  'floor.closeList': { schema: emptySchema, roles: staffRoles, needsControl: true },
  'floor.openList': { schema: emptySchema, roles: staffRoles, needsControl: true },
})

export type SpeakersListRejection =
  | 'meeting.over'
  | 'floor.notLive'
  | 'floor.unknownRequest'
  | 'floor.unknownVenue'
  | 'floor.nobodyNext'
  | 'floor.alreadyClosed'
  | 'floor.alreadyOpen'

type Result = Decision<MeetingFact, SpeakersListRejection>

export const decideSpeakersList: Deciders<typeof speakersListCommands, SpeakersListRejection> = {
  /** FLR-7: somebody who waits, or anybody by name; whoever was cued before is cued no more. */
  'floor.cueNext': ({ state }, data) => {
    if (state.meeting.status !== 'live' && state.meeting.status !== 'recess') return refuse('floor.notLive')
    return 'requestId' in data ? cueRequest(state, data.requestId) : cueSpeaker(state, data.speaker)
  },
  'floor.clearNext': ({ state }) =>
    state.floor.next === null ? refuse('floor.nobodyNext') : accept({ type: 'floor.nextCleared', data: {} }),
  /** FLR-9: those who wait stay; nobody joins them. */
  'floor.closeList': ({ state }) => {
    if (state.meeting.status === 'adjourned') return refuse('meeting.over')
    return state.floor.isListClosed ? refuse('floor.alreadyClosed') : accept({ type: 'floor.listClosed', data: {} })
  },
  'floor.openList': ({ state }) => {
    if (state.meeting.status === 'adjourned') return refuse('meeting.over')
    return state.floor.isListClosed ? accept({ type: 'floor.listOpened', data: {} }) : refuse('floor.alreadyOpen')
  },
}

/** As when it is granted, the hall's name stands for a person's. */
function cueRequest(state: MeetingState, requestId: string): Result {
  const request = state.floor.requests.find((waiting) => waiting.id === requestId)
  if (request === undefined) return refuse('floor.unknownRequest')
  const { venueId, personId } = request
  const name = lookUp(state.venues, venueId)?.name ?? venueId
  return accept({ type: 'floor.nextCued', data: { requestId, speaker: { name, title: null, venueId, personId } } })
}

function cueSpeaker(state: MeetingState, speaker: Speaker): Result {
  const { venueId } = speaker
  if (venueId !== null && lookUp(state.venues, venueId) === null) return refuse('floor.unknownVenue', { venueId })
  return accept({ type: 'floor.nextCued', data: { requestId: null, speaker } })
}
