import { z } from 'zod'
import { isStaff } from '../../access/actor.ts'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { emptySchema, idSchema, lineSchema } from '../../kernel/schema.ts'
import { findPerson, hasPerson } from '../attendance/attendance.selectors.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import type { FloorRequest } from './floor.model.ts'
import { isHolder } from './holder.selectors.ts'
import { decideSpeakersList, type SpeakersListRejection, speakersListCommands } from './speakers-list.decide.ts'

const requestRoles = [...staffRoles, 'operator', 'attendee'] as const

const requestCommands = defineCommands({
  'floor.give': {
    schema: z.strictObject({
      speaker: z.strictObject({
        name: lineSchema(80),
        title: lineSchema(120).nullish(),
        venueId: idSchema.nullish(),
        personId: idSchema.nullish(),
      }),
    }),
    roles: staffRoles,
    needsControl: true,
  },
  'floor.release': { schema: emptySchema, roles: requestRoles, needsControl: true },
  'floor.request': {
    schema: z.strictObject({ venueId: idSchema, personId: idSchema.nullish(), topic: lineSchema(200).nullish() }),
    roles: requestRoles,
    ownVenue: true,
  },
  'floor.grant': { schema: z.strictObject({ requestId: idSchema }), roles: staffRoles, needsControl: true },
  'floor.decline': {
    schema: z.strictObject({ requestId: idSchema, reason: lineSchema(200).nullish() }),
    roles: staffRoles,
    needsControl: true,
  },
  'floor.tellSpeaker': { schema: z.strictObject({ text: lineSchema(120).nullable() }), roles: staffRoles },
  'floor.withdraw': { schema: z.strictObject({ requestId: idSchema }), roles: requestRoles },
})

export const floorCommands = { ...requestCommands, ...speakersListCommands }

export type FloorRejection =
  | SpeakersListRejection
  | 'floor.notLive'
  | 'floor.nobodySpeaks'
  | 'floor.notYours'
  | 'floor.alreadyWaiting'
  | 'floor.unknownRequest'
  | 'floor.unknownVenue'
  | 'floor.unknownPerson'
  | 'floor.listClosed'
  | 'floor.tooMany'

const maxWaiting = 500

export const decideFloor: Deciders<typeof floorCommands, FloorRejection> = {
  ...decideSpeakersList,
  /** FLR-1: to anybody by name; a venue that is named exists. */
  'floor.give': ({ state }, { speaker }) => {
    const venueId = speaker.venueId ?? null
    if (!isOpen(state)) return refuse('floor.notLive')
    if (venueId !== null && lookUp(state.venues, venueId) === null) return refuse('floor.unknownVenue', { venueId })
    const { name, title = null, personId = null } = speaker
    const found = personId === null ? null : findPerson(state.attendance, personId)
    return accept({ type: 'floor.given', data: { name, title, venueId: found?.venueId ?? venueId, personId } })
  },
  /** FLR-1: by staff. FLR-17: others end what is their own. */
  'floor.release': ({ state, actor }) => {
    if (state.floor.current === null) return refuse('floor.nobodySpeaks')
    if (!isStaff(actor) && !isHolder(state.floor, actor)) return refuse('floor.notYours')
    return accept({ type: 'floor.released', data: {} })
  },
  /** FLR-2: one request at a time by the same person, and by a hall as such. FLR-3: an attendee asks for itself. FLR-9: while the list is open. */
  'floor.request': ({ state, actor, newId }, { venueId: asked, personId: named, topic }) => {
    const personId = actor.role === 'attendee' ? actor.personId : (named ?? null)
    // Somebody who was moved holds the link of another hall.
    const isMoved = actor.role === 'attendee' && personId !== null
    const venueId = isMoved ? (findPerson(state.attendance, personId)?.venueId ?? asked) : asked
    if (!isOpen(state)) return refuse('floor.notLive')
    if (lookUp(state.venues, venueId) === null) return refuse('floor.unknownVenue', { venueId })
    if (personId !== null && !hasPerson(state.attendance, venueId, personId)) return refuse('floor.unknownPerson')
    if (isWaiting(state, venueId, personId)) return refuse('floor.alreadyWaiting')
    if (state.floor.isListClosed) return refuse('floor.listClosed')
    if (state.floor.requests.length >= maxWaiting) return refuse('floor.tooMany', { max: maxWaiting })
    return accept({ type: 'floor.requested', data: { id: newId(), venueId, personId, topic: topic ?? null } })
  },
  /** FLR-4: the hall's name stands for a person's, which the log does not know. */
  'floor.grant': ({ state }, { requestId }) => {
    const request = waitingRequest(state, requestId)
    if (!isOpen(state)) return refuse('floor.notLive')
    if (request === null) return refuse('floor.unknownRequest')
    const { venueId, personId } = request
    const name = lookUp(state.venues, venueId)?.name ?? venueId
    return accept({ type: 'floor.granted', data: { requestId, speaker: { name, title: null, venueId, personId } } })
  },
  'floor.decline': ({ state }, { requestId, reason }) =>
    waitingRequest(state, requestId) === null
      ? refuse('floor.unknownRequest')
      : accept({ type: 'floor.declined', data: { requestId, reason: reason ?? null } }),
  /** FLR-6: a private word to whoever speaks; null takes it back. */
  'floor.tellSpeaker': ({ state }, { text }) =>
    state.floor.current === null ? refuse('floor.nobodySpeaks') : accept({ type: 'floor.speakerTold', data: { text } }),
  /** FLR-5: by whoever asked, or by staff; another's request is not said to exist. */
  'floor.withdraw': ({ state, actor }, { requestId }) => {
    const request = waitingRequest(state, requestId)
    const isOwn =
      actor.role === 'attendee'
        ? actor.personId !== null && request?.personId === actor.personId
        : request?.venueId === actor.venueId
    if (request === null || !(isStaff(actor) || isOwn)) return refuse('floor.unknownRequest')
    return accept({ type: 'floor.withdrawn', data: { requestId } })
  },
}

const isOpen = (state: MeetingState) => state.meeting.status === 'live' || state.meeting.status === 'recess'

const waitingRequest = (state: MeetingState, requestId: string): FloorRequest | null =>
  state.floor.requests.find((request) => request.id === requestId) ?? null

const isWaiting = (state: MeetingState, venueId: string, personId: string | null): boolean =>
  state.floor.requests.some(
    (request) =>
      request.personId === personId &&
      (personId !== null || (request.venueId === venueId && request.anonymous !== true)),
  )
