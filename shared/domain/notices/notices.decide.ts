import { z } from 'zod'
import { defineCommands, staffAndOperator, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema, lineSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import { eachOnce, toSchema, unknownVenue } from './addressed.decide.ts'
import { isForVenue } from './notices.selectors.ts'
import { decideTicker, type TickerRejection, tickerCommands } from './ticker.decide.ts'

const noticeCommands = defineCommands({
  'notices.send': {
    schema: z.strictObject({
      to: toSchema,
      text: lineSchema(200),
      level: z.enum(['info', 'urgent']),
    }),
    roles: staffRoles,
  },
  'notices.withdraw': { schema: z.strictObject({ noticeId: idSchema }), roles: staffRoles },
  'notices.acknowledge': {
    schema: z.strictObject({ noticeId: idSchema, reply: lineSchema(200).nullish() }),
    roles: ['operator'],
  },
  'notices.help': {
    schema: z.strictObject({ venueId: idSchema, text: lineSchema(200) }),
    roles: ['operator'],
    ownVenue: true,
  },
  'notices.reportGuessing': { schema: z.strictObject({ venueId: idSchema }), roles: staffRoles, internal: true },
  'notices.helpSeen': { schema: z.strictObject({ helpCallId: idSchema }), roles: staffRoles },
  'notices.handleHelp': { schema: z.strictObject({ helpCallId: idSchema }), roles: staffAndOperator },
})

export const noticesCommands = { ...noticeCommands, ...tickerCommands }

export type NoticesRejection =
  | TickerRejection
  | 'notices.unknownVenue'
  | 'notices.unknown'
  | 'notices.alreadyAcknowledged'
  | 'notices.unknownHelpCall'
  | 'notices.alreadySeen'
  | 'notices.tooMany'

const maxNotices = 1_000

export const decideNotices: Deciders<typeof noticesCommands, NoticesRejection> = {
  ...decideTicker,
  /** NTC-1: to all or to venues that exist. */
  'notices.send': ({ state, newId }, { to, text, level }) => {
    const stranger = unknownVenue(state, to)
    if (stranger !== null) return stranger
    if (state.notices.length >= maxNotices) return refuse('notices.tooMany', { max: maxNotices })
    return accept({ type: 'notices.sent', data: { id: newId(), to: eachOnce(to), text, level } })
  },
  'notices.withdraw': ({ state }, { noticeId }) =>
    state.notices.some((notice) => notice.id === noticeId)
      ? accept({ type: 'notices.withdrawn', data: { noticeId } })
      : refuse('notices.unknown'),
  /** NTC-2: once a hall, by its operator; a notice to others is not said to exist. */
  'notices.acknowledge': ({ state, actor }, { noticeId, reply }) => {
    const notice = state.notices.find((sent) => sent.id === noticeId)
    const venueId = actor.venueId
    if (notice === undefined || venueId === null || !isForVenue(notice, venueId)) return refuse('notices.unknown')
    if (lookUp(notice.acks, venueId) !== null) return refuse('notices.alreadyAcknowledged')
    return accept({ type: 'notices.acknowledged', data: { noticeId, venueId, reply: reply ?? null } })
  },
  /** NTC-3: a hall calls; it may call again. */
  'notices.help': ({ state, newId }, { venueId, text }) =>
    state.helpCalls.length >= maxNotices
      ? refuse('notices.tooMany', { max: maxNotices })
      : accept({ type: 'notices.helpCalled', data: { id: newId(), venueId, text } }),
  /** NTC-7: the server calls for a hall in which somebody guesses at names or cards. */
  'notices.reportGuessing': ({ state, newId }, { venueId }) =>
    lookUp(state.venues, venueId) === null
      ? refuse('notices.unknownVenue', { venueId })
      : state.helpCalls.length >= maxNotices
        ? refuse('notices.tooMany', { max: maxNotices })
        : accept({
            type: 'notices.helpCalled',
            data: { id: newId(), venueId, text: guessingText(state.meeting.locale), kind: 'guessing' },
          }),
  /** NTC-6: somebody is on it, though it is not handled yet; once. */
  'notices.helpSeen': ({ state }, { helpCallId }) => {
    const call = state.helpCalls.find((open) => open.id === helpCallId && open.handledAt === null)
    if (call === undefined) return refuse('notices.unknownHelpCall')
    return call.seenAt === null
      ? accept({ type: 'notices.helpNoted', data: { helpCallId } })
      : refuse('notices.alreadySeen')
  },
  /** NTC-5: by staff, or by the hall that called. */
  'notices.handleHelp': ({ state, actor }, { helpCallId }) => {
    const call = state.helpCalls.find((open) => open.id === helpCallId && open.handledAt === null)
    const isMine = actor.role !== 'operator' || call?.venueId === actor.venueId
    if (call === undefined || !isMine) return refuse('notices.unknownHelpCall')
    return accept({ type: 'notices.helpHandled', data: { helpCallId } })
  },
}

/** For programs that do not know the kind; pages say it in the language of their reader. */
const guessingText = (locale: string): string =>
  locale.startsWith('zh') ? '有人在反复试姓名或个人码' : 'Somebody is guessing at names or cards'
