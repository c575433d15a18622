import { describe, expect, it } from 'vitest'
import { lastVenueOutcome, venueRequests } from '../../../client/features/floor/venue-floor.ts'
import { initialFloor } from '../../../shared/domain/floor/floor.evolve.ts'
import type { FloorRequest, FloorState } from '../../../shared/domain/floor/floor.model.ts'
import { instant } from '../../../shared/kernel/time.ts'

const request = (id: string, personId: string | null = null, venueId = 'jiguan'): FloorRequest => ({
  id,
  venueId,
  personId,
  topic: null,
  requestedAt: instant(0),
})

const floor = (more: Partial<FloorState>): FloorState => ({ ...initialFloor, ...more })

describe('the floor of a hall', () => {
  it('stands where the server says; staff, who see the whole queue, count it', () => {
    const state = floor({ requests: [request('a', null, 'hulin'), request('b', 'p1'), request('c')] })
    expect(venueRequests(state, 'jiguan').map(({ request: { id }, place }) => [id, place])).toEqual([
      ['b', 2],
      ['c', 3],
    ])
    const ofVenue = floor({ requests: [{ ...request('b'), place: 7 }] })
    expect(venueRequests(ofVenue, 'jiguan').map(({ place }) => place)).toEqual([7])
  })

  const declined = { ...request('a'), outcome: 'declined', reason: '时间所限', decidedAt: instant(1) } as const

  it('tells the last outcome of the hall as such', () => {
    const ofPerson = { ...declined, id: 'b', personId: 'p1' }
    expect(lastVenueOutcome(floor({ outcomes: [declined, ofPerson] }), 'jiguan')).toEqual(declined)
  })

  it('tells none once it waits again', () => {
    expect(lastVenueOutcome(floor({ outcomes: [declined], requests: [request('c')] }), 'jiguan')).toBeNull()
    const withdrawn = { ...declined, outcome: 'withdrawn' } as const
    expect(lastVenueOutcome(floor({ outcomes: [declined, withdrawn] }), 'jiguan')).toEqual(withdrawn)
  })
})
