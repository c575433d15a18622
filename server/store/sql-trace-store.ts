import { instant } from '../../shared/kernel/time.ts'
import type { Database, Tables } from './tables.ts'
import type { TraceStore } from './trace-store.ts'

export function createSqlTraceStore(db: Database): TraceStore {
  return {
    async putArrival({ meetingId, personId, venueId, deviceHash, addressNet, at }) {
      const facts = { venue_id: venueId, device_hash: deviceHash, address_net: addressNet, at }
      const row: Tables['arrivals'] = { meeting_id: meetingId, person_id: personId, ...facts }
      await db
        .insertInto('arrivals')
        .values(row)
        .onConflict((conflict) => conflict.columns(['meeting_id', 'person_id']).doUpdateSet(facts))
        .execute()
    },
    async of(meetingId, personId) {
      const own = { meeting_id: meetingId, person_id: personId }
      const cards = db
        .selectFrom('people')
        .select('code_hash')
        .where((eb) => eb.and(own))
      const arrivals = db
        .selectFrom('arrivals')
        .selectAll()
        .where((eb) => eb.and(own))
      const [card, arrival] = await Promise.all([cards.executeTakeFirst(), arrivals.executeTakeFirst()])
      return {
        hasCard: (card?.code_hash ?? null) !== null,
        arrival:
          arrival === undefined
            ? null
            : { venueId: arrival.venue_id, addressNet: arrival.address_net, at: instant(Number(arrival.at)) },
      }
    },
    async arrivedBy(meetingId, deviceHashes) {
      if (deviceHashes.length === 0) return []
      const query = db.selectFrom('arrivals').select('person_id').where('meeting_id', '=', meetingId)
      return (await query.where('device_hash', 'in', deviceHashes).execute()).map((row) => row.person_id)
    },
    async arrivalNets(meetingId, venueId) {
      const count = db.fn.countAll<number | string>().as('arrivals')
      const query = db.selectFrom('arrivals').select(['address_net', count]).where('meeting_id', '=', meetingId)
      const rows = await query.where('venue_id', '=', venueId).groupBy('address_net').execute()
      return new Map(rows.map((row) => [row.address_net, Number(row.arrivals)]))
    },
  }
}
