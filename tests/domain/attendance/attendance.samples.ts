import fc from 'fast-check'
import type { attendanceRules } from '../../../shared/domain/attendance/attendance.feature.ts'
import { attendee, operator, personId, venueId } from '../../support/any-values.ts'
import { attendeeOf, moderator } from '../../support/meeting-fixture.ts'
import { over, planned, until } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

/** Of phones, those with a code of the hall's screen and those about which something is odd. */
const arriving = personId.map((id) => ({
  ...attendeeOf(id.split('-')[0] ?? '', id),
  arrival: { isOnSite: !id.startsWith('west'), doubts: id.endsWith('2') ? (['sameDevice'] as const) : [] },
}))

const standInId = fc.constantFrom('west-2', 'late-1', 'east-1')

const east1 = { personId: 'east-1', venueId: 'east' }

const checkInBy = (mode: 'operatorOnly' | 'confirmed' | 'rotating', times: number) =>
  planned((m) => {
    m.say('attendance.setRules', { mode })
    return until(times, () => m.say('attendance.checkIn', east1, attendeeOf('east', 'east-1')))
  })

export const attendanceSamples = {
  commands: {
    'attendance.checkIn': [
      sample({ personId, venueId }),
      sample({}, arriving),
      // Of before the meeting's clock and after it.
      sample({ personId, venueId, at: fc.constantFrom(1_900_000, 2_000_000) }),
    ],
    'attendance.undo': sample({ personId }),
    'attendance.excuse': sample({ personId, reason: fc.constant('secret note') }),
    'attendance.transfer': sample({ personId, toVenueId: venueId }),
    'attendance.sign': [sample({ venueId }), sample({ venueId, name: fc.constant('secret note') })],
    'attendance.leave': [sample({ personId }, operator), sample({}, attendee)],
    'attendance.return': sample({ personId }),
    'attendance.amend': sample({ personId, at: fc.constantFrom(1_000, 2_000_500), reason: fc.constant('secret note') }),
    'attendance.standIn': sample({ personId, standInId }, fc.oneof(fc.constant(moderator), operator)),
    'attendance.dismissClaim': sample({ personId, venueId }),
    'attendance.review': sample({ personId, venueId, outcome: fc.constantFrom('cleared', 'rejected') }),
    'attendance.returnHall': sample({ venueId, reason: fc.constant('secret note') }),
    'attendance.transferHall': sample({ fromVenueId: venueId, toVenueId: venueId, reason: fc.constant('secret note') }),
    'attendance.setRules': [
      sample({ mode: fc.constantFrom('link', 'operatorOnly', 'confirmed', 'rotating') }),
      sample({ door: fc.constantFrom('counts', 'surnames') }),
    ],
    'attendance.changeRoster': sample({
      added: fc.constantFrom([], [{ id: 'late-1', venueId: 'east', attends: 'standIn' }]),
      removed: fc.constantFrom([], ['late-1']),
      moved: fc.constantFrom([], [{ id: 'east-2', toVenueId: 'west' }]),
      edited: fc.constantFrom([], ['east-1']),
      revision: fc.constant('r1'),
      touches: fc.constantFrom([], ['roster/r1']),
    }),
    'attendance.revealPhone': sample({ personId }),
    'attendance.erase': sample({ what: fc.constant('phones') }),
  },
  // A phone speaks of its own person, in the hall of its link.
  made: (_state, _which, { role, personId, venueId }) => (role === 'attendee' ? { personId, venueId } : {}),
  refusals: {
    'attendance.unknownPerson': planned((m) => m.say('attendance.undo', { personId: 'nobody' })),
    'attendance.unknownVenue': planned((m) => m.say('attendance.sign', { venueId: 'north' })),
    'attendance.notYourTime': planned((m) =>
      m.say('attendance.checkIn', { ...east1, at: 1_999_000 }, attendeeOf('east', 'east-1')),
    ),
    'attendance.tooLongAgo': planned((m) => {
      m.wait(24 * 3_600_000)
      return m.say('attendance.checkIn', { ...east1, at: 2_000_000 })
    }),
    'attendance.alreadyPresent': planned((m) => until(2, () => m.say('attendance.checkIn', east1))),
    'attendance.notPresent': planned((m) => m.say('attendance.undo', { personId: 'east-1' })),
    'attendance.alreadyOnLeave': planned((m) =>
      until(2, () => m.say('attendance.excuse', { personId: 'east-1', reason: 'ill' })),
    ),
    'attendance.alreadyThere': planned((m) => m.say('attendance.transfer', { personId: 'east-1', toVenueId: 'east' })),
    'attendance.alreadySigned': planned((m) => until(2, () => m.say('attendance.sign', { venueId: 'east' }))),
    'attendance.signed': planned((m) => {
      m.say('attendance.sign', { venueId: 'east' })
      return m.say('attendance.checkIn', east1, attendeeOf('east', 'east-1'))
    }),
    'attendance.notYours': planned((m) => m.say('attendance.checkIn', east1, attendeeOf('east', 'east-2'))),
    'attendance.meetingOver': over((m) => m.say('attendance.checkIn', east1, attendeeOf('east', 'east-1'))),
    'attendance.ofOtherHall': planned((m) => m.say('attendance.checkIn', { ...east1, venueId: 'west' })),
    'attendance.operatorOnly': checkInBy('operatorOnly', 1),
    'attendance.codeNeeded': checkInBy('rotating', 1),
    'attendance.alreadyClaimed': checkInBy('confirmed', 2),
    'attendance.noClaim': planned((m) => m.say('attendance.dismissClaim', east1)),
    'attendance.noDoubt': planned((m) => m.say('attendance.review', { ...east1, outcome: 'cleared' })),
    'attendance.futureTime': planned((m) =>
      m.say('attendance.amend', { personId: 'east-1', at: m.now + 1, reason: 'came by train' }),
    ),
    'attendance.notAStandIn': planned((m) => m.say('attendance.standIn', { personId: 'east-1', standInId: 'east-2' })),
    'attendance.alreadyAway': planned((m) => {
      m.say('attendance.checkIn', east1)
      return until(2, () => m.say('attendance.leave', { personId: 'east-1' }))
    }),
    'attendance.notAway': planned((m) => m.say('attendance.return', { personId: 'east-1' })),
    'attendance.nobodyToMove': planned((m) =>
      until(2, () => m.say('attendance.transferHall', { fromVenueId: 'east', toVenueId: 'west' })),
    ),
    'attendance.alreadyListed': planned((m) =>
      m.say('attendance.changeRoster', {
        added: [{ id: 'east-1', venueId: 'west', attends: 'member' }],
        removed: [],
        moved: [],
      }),
    ),
    'attendance.stillListed': planned((m) => {
      m.say('attendance.checkIn', east1)
      return m.say('attendance.changeRoster', { added: [], removed: ['east-1'], moved: [] })
    }),
    'attendance.rosterMoved': planned((m) =>
      m.say('attendance.changeRoster', { added: [], removed: [], moved: [], edited: ['east-1'], from: 7 }),
    ),
    'attendance.sameRules': planned((m) => m.say('attendance.setRules', {})),
  },
  events: {
    'attendance.checkedIn': 'log',
    'attendance.undone': 'log',
    'attendance.excused': 'log',
    'attendance.transferred': 'log',
    'attendance.signed': 'log',
    'attendance.amended': 'log',
    'attendance.stoodIn': 'log',
    'attendance.left': 'log',
    'attendance.returned': 'log',
    'attendance.claimed': 'log',
    'attendance.claimDismissed': 'log',
    'attendance.reviewed': 'log',
    'attendance.hallTransferred': 'log',
    'attendance.hallReturned': 'log',
    'attendance.rulesSet': 'log',
    'attendance.rosterChanged': 'log',
    'attendance.phoneRevealed': 'log',
    'attendance.erased': 'log',
    'attendance.counted': 'feed',
  },
} satisfies WordSamples<typeof attendanceRules, 'attendance'>
