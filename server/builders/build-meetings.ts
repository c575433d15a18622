import { ofOwnAccord } from '../access/own-actor.ts'
import { keepVenueLinks } from '../creation/keep-venue-links.ts'
import { createEvidence } from '../evidence/create-evidence.ts'
import { newId } from '../kernel/secrets.ts'
import { createMeetingHosts } from '../meetings/meeting-hosts.ts'
import { keepPeople } from '../roster/keep-people.ts'
import type { Door } from './build-door.ts'
import type { Ground } from './build-ground.ts'

export type Meetings = Awaited<ReturnType<typeof buildMeetings>>

/** The meetings, what is kept beside them, and what proves them. Resolves when what a crash has left half done is done. */
export async function buildMeetings(ground: Ground, { grants }: Door) {
  const { config, log, onError, store, events, damaged, isOnlyNode, clock } = ground
  const { now } = clock
  const hosts = createMeetingHosts({
    logIdOf: store.liveLogs.of,
    events,
    clock,
    newId,
    damaged,
    onError: (error: unknown, meetingId: string) => onError(error, { meetingId }),
  })
  const evidence = createEvidence({ events, evidence: store.evidence, hosts, damaged, now, log, onError })
  keepVenueLinks({
    events,
    hosts,
    links: store.links,
    liveGrants: grants.liveGrants,
    now,
    onError,
  })
  const peopleKeeping = await keepPeople({
    dataDir: isOnlyNode ? config.dataDir : null,
    backupsKept: config.backupsKept,
    sealKeyFile: config.sealKeyFile,
    store,
    hosts,
    accountName: grants.accountName,
    noteDue: (meetingId, what) => evidence.journal(meetingId, ofOwnAccord, 'people.erasing', { what }),
    recheckGrants: () => grants.liveGrants.recheck(),
    now,
    newId,
    onError,
  })
  return { hosts, evidence, peopleKeeping }
}
