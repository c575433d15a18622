import type { Instant } from '../../shared/kernel/time.ts'
import type { Log, OnError } from '../kernel/log.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { EventStore } from '../store/event-store.ts'
import type { EvidenceStore } from '../store/evidence-store.ts'
import { type AdminJournal, createAdminJournal } from './admin-journal.ts'
import { lookForChanges } from './look-for-changes.ts'
import { createMeetingSeals, type MeetingSeals } from './meeting-seals.ts'

interface Deps {
  readonly events: EventStore
  readonly evidence: EvidenceStore
  readonly hosts: MeetingHosts
  /** First damaged event by log, found at start. */
  readonly damaged: ReadonlyMap<string, number>
  readonly now: () => Instant
  readonly log: Log
  readonly onError: OnError
}

/** What is kept so that it can be proved later. */
export interface Evidence {
  readonly evidence: EvidenceStore
  readonly seals: MeetingSeals
  readonly journal: AdminJournal
  /** By which new meetings will be sealed; null where this node seals nothing. */
  readonly sealKey: string | null
}

export function createEvidence({ events, evidence, hosts, damaged, now, log, onError }: Deps) {
  const kept: Evidence = {
    evidence,
    seals: createMeetingSeals({ events, evidence, hosts, now, onError }),
    journal: createAdminJournal({ audit: evidence.audit, now }),
    sealKey: evidence.sealKey?.publicKey ?? null,
  }
  return {
    ...kept,
    /** Looks for what was changed while no server ran; takes its time, and nobody waits for it. */
    look(): void {
      const onFound = (fault: object) => log.error({ fault }, 'this was changed in the database while no server ran')
      lookForChanges({ evidence, damaged, now, onFound }).catch((error) => onError(error, { during: 'evidence' }))
    },
  }
}
