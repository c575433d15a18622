import { join } from 'node:path'
import type { Instant } from '../../shared/kernel/time.ts'
import type { AccountName } from '../access/account-name.ts'
import { type Backups, createBackups } from '../backups/backups.ts'
import { createTurns } from '../check-in/turns.ts'
import type { OnError } from '../kernel/log.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { Erasure } from '../store/erase-people.ts'
import type { Store } from '../store/open-store.ts'
import { createRetention, type Retention } from './retention.ts'
import { createRosterChanges, type RosterChanges } from './roster-changes.ts'

interface Deps {
  readonly store: Pick<Store, 'events' | 'people' | 'roster' | 'rosterHistory' | 'retention'>
  readonly accountName: AccountName
  readonly hosts: MeetingHosts
  /** Where backups are made; null: the database is one that is copied with its own tools, and that other nodes may share. */
  readonly dataDir: string | null
  readonly backupsKept: number
  readonly sealKeyFile: string
  readonly now: () => Instant
  readonly newId: () => string
  readonly noteDue: (meetingId: string, what: Erasure) => Promise<void>
  readonly recheckGrants: () => Promise<void>
  readonly onError: OnError
}

/** Lists of people: changed, copied with everything else, and erased when their time has come. */
export interface PeopleKeeping {
  readonly rosterChanges: RosterChanges
  readonly backups: Backups
  readonly retention: Retention
}

/** Resolves when what a crash has left half done is done. */
export async function keepPeople(deps: Deps): Promise<PeopleKeeping> {
  const { store, hosts, dataDir, backupsKept, sealKeyFile, accountName, noteDue, recheckGrants, now, newId, onError } =
    deps
  const { events } = store
  // The two never meet.
  const turns = createTurns()
  const rosterChanges = createRosterChanges({
    ...store,
    accountName,
    turns,
    isOnlyWriter: dataDir !== null,
    now,
    newId,
  })
  const folder = dataDir === null ? null : join(dataDir, 'backups')
  const backups = createBackups({ events, folder, sealKeyFile, kept: backupsKept, now, onError })
  const retention = createRetention({
    events,
    store: store.retention,
    hosts,
    backups,
    rosterChanges,
    turns,
    noteDue,
    recheckGrants,
    now,
    onError,
  })
  await retention.begin()
  return { rosterChanges, backups, retention }
}
