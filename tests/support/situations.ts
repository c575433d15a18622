import type { MeetingPlan } from '../../shared/domain/meeting/meeting.types.ts'
import { foldWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { created, liveMeeting, meetingAt, plan } from './meeting-fixture.ts'

type Meeting = ReturnType<typeof meetingAt>

/** What is done in a meeting until the last command is refused; gives the refusal's code. */
export type Situation = () => string | null

export const planned = (act: (meeting: Meeting) => string | null) => () => act(meetingAt())

export const live = (act: (meeting: Meeting) => string | null) => () => act(liveMeeting())

export const over = (act: (meeting: Meeting) => string | null) => () => {
  const meeting = liveMeeting()
  meeting.say('meeting.adjourn', {})
  return act(meeting)
}

/** A meeting of the fixture's plan, but for some of it. */
export const planOf = (more: Partial<MeetingPlan>) =>
  meetingAt(foldWhole([{ type: 'meeting.created', data: { ...plan, ...more }, seq: 1, at: created.at }]))

/** Sends the same again until it is refused, at most so often. */
export function until(most: number, act: (round: number) => string | null): string | null {
  for (let round = 0; round < most; round += 1) {
    const code = act(round)
    if (code !== null) return code
  }
  return null
}
