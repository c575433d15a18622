import { type ReceiptStep, receiptSteps } from '../../../../shared/domain/documents/documents.model.ts'
import type { FloorOutcome } from '../../../../shared/domain/floor/floor.model.ts'
import type { MeetingState } from '../../../../shared/domain/meeting/meeting.types.ts'
import { type ReadinessCheck, readinessChecks } from '../../../../shared/domain/venues/venues.model.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'

type What =
  | { readonly what: 'checkOk' | 'checkProblem'; readonly check: ReadinessCheck }
  | { readonly what: 'called' | 'answered' | 'signed' | 'helpCalled' | 'helpHandled' | 'acknowledged' | 'checkedIn' }
  | { readonly what: 'floorAsked' | FloorOutcome['outcome'] }
  | { readonly what: ReceiptStep; readonly document: string }

/** Something that a hall did, or that was done for it. */
export type VenueNews = What & { readonly at: Instant }

/** What the state still knows of a hall's doings, the newest first. */
export function newsOfVenue(state: MeetingState, venueId: string): readonly VenueNews[] {
  return [
    ...venueNews(state, venueId),
    ...peopleNews(state, venueId),
    ...wordNews(state, venueId),
    ...paperNews(state, venueId),
  ].sort((a, b) => b.at - a.at)
}

function venueNews({ venues }: MeetingState, venueId: string): readonly VenueNews[] {
  const venue = venues[venueId]
  if (venue === undefined) return []
  const checks = readinessChecks.flatMap((check): VenueNews[] => {
    const report = venue.readiness[check]
    return report === null ? [] : [{ what: report.status === 'ok' ? 'checkOk' : 'checkProblem', check, at: report.at }]
  })
  const { rollCall } = venue
  if (rollCall === null) return checks
  const { answeredAt, openedAt } = rollCall
  return [...checks, answeredAt === null ? { what: 'called', at: openedAt } : { what: 'answered', at: answeredAt }]
}

function peopleNews({ attendance }: MeetingState, venueId: string): readonly VenueNews[] {
  const signedAt = attendance.venues[venueId]?.signedAt ?? null
  const arrivals = Object.values(attendance.people[venueId] ?? {}).flatMap(({ status, at }) =>
    status === 'present' && at !== null ? [at] : [],
  )
  const last = arrivals.reduce<Instant | null>((latest, at) => (latest === null || at > latest ? at : latest), null)
  return [
    ...(signedAt === null ? [] : [{ what: 'signed', at: signedAt } as const]),
    ...(last === null ? [] : [{ what: 'checkedIn', at: last } as const]),
  ]
}

function wordNews({ helpCalls, notices, floor }: MeetingState, venueId: string): readonly VenueNews[] {
  const isOurs = (entry: { readonly venueId: string }) => entry.venueId === venueId
  return [
    ...helpCalls
      .filter(isOurs)
      .map(
        (call): VenueNews =>
          call.handledAt === null ? { what: 'helpCalled', at: call.at } : { what: 'helpHandled', at: call.handledAt },
      ),
    ...notices.flatMap(({ acks }): VenueNews[] => {
      const ack = acks[venueId]
      return ack === undefined ? [] : [{ what: 'acknowledged', at: ack.at }]
    }),
    ...floor.requests.filter(isOurs).map(({ requestedAt }): VenueNews => ({ what: 'floorAsked', at: requestedAt })),
    ...floor.outcomes.filter(isOurs).map(({ outcome, decidedAt }): VenueNews => ({ what: outcome, at: decidedAt })),
  ]
}

function paperNews({ documents }: MeetingState, venueId: string): readonly VenueNews[] {
  return Object.values(documents).flatMap(({ title, receipts }) =>
    receiptSteps.flatMap((step): VenueNews[] => {
      const at = receipts[venueId]?.[step]
      return at === undefined ? [] : [{ what: step, document: title, at }]
    }),
  )
}
