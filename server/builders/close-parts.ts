import type { Server } from 'node:http'
import { closeAfter } from '../http/web-server.ts'
import type { Parts } from './build-parts.ts'

/** Tells everybody → answers what is under way → writes down → closes. */
export async function closeParts(parts: Parts, http: Server): Promise<void> {
  const { ground, work, door, meetings, papers, lines, desk } = parts
  await door.nodes.leave()
  const hasOthers = door.nodes.others > 0
  const timedOver = ground.timed.close()
  lines.streams.close({ hasOthers })
  await closeAfter({ sockets: lines.sockets.close({ hasOthers }), hasOthers }, http)
  door.grants.liveGrants.close()
  await desk.deliveries.close()
  await work.processes.close()
  meetings.evidence.seals.close()
  ground.figures.close()
  work.closeDocuments()
  await timedOver
  await desk.meetingBin.close()
  await papers.imports.close()
  papers.ledgers.close()
  await meetings.peopleKeeping.retention.close()
  await meetings.hosts.close()
  await door.nodes.close()
  await ground.store.close()
}
