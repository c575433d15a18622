import { createPasswords } from '../accounts/passwords.ts'
import { buildDesk } from './build-desk.ts'
import { buildDoor } from './build-door.ts'
import { buildGround } from './build-ground.ts'
import { buildLines } from './build-lines.ts'
import { buildMeetings } from './build-meetings.ts'
import { buildPapers } from './build-papers.ts'
import { buildWatch } from './build-watch.ts'
import { buildWork } from './build-work.ts'
import type { Options } from './options.ts'

export type Parts = Awaited<ReturnType<typeof buildParts>>

/**
 * All that a OneHall consists of, before anybody can ask it anything: each part is handed those before it.
 * @param isDraining whether it is about to end.
 * @throws what the store throws when the folder is in use, not writable, or the database out of reach.
 */
export async function buildParts(options: Options, isDraining: () => boolean) {
  const ground = await buildGround(options)
  const work = await buildWork(ground, options.processProgram)
  const door = buildDoor(ground)
  const meetings = await buildMeetings(ground, door)
  const papers = await buildPapers(ground, door, work)
  const { clientFolder } = options
  const isLeaving = () => isDraining() || ground.store.form.isTooNew
  const { minutesIssue } = papers
  const lines = buildLines({ ground, door, meetings, minutesIssue, clientFolder, isDraining: isLeaving })
  const passwords = createPasswords(options.passwordCost)
  const desk = buildDesk({ ground, door, work, meetings, lines, passwords })
  const watch = buildWatch({ ground, work, meetings, lines, isDraining })
  return { ground, work, door, meetings, papers, lines, desk, watch, isDraining }
}
