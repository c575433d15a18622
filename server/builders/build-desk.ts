import { createScreenPairings } from '../access/screen-pairings.ts'
import { createAccounts } from '../accounts/accounts.ts'
import { createIdentityProvider } from '../accounts/identity-provider.ts'
import type { Passwords } from '../accounts/passwords.ts'
import { createCheckIn } from '../check-in/create-check-in.ts'
import { createMeetingBin } from '../creation/meeting-bin.ts'
import { createTemplates } from '../creation/templates.ts'
import { createWebhookDeliveries } from '../webhooks/webhook-deliveries.ts'
import type { Door } from './build-door.ts'
import type { Ground } from './build-ground.ts'
import type { Lines } from './build-lines.ts'
import type { Meetings } from './build-meetings.ts'
import type { Work } from './build-work.ts'

interface Deps {
  readonly ground: Ground
  readonly door: Door
  readonly work: Work
  readonly meetings: Meetings
  readonly lines: Lines
  readonly passwords: Passwords
}

/** What organisers and staff do beside the meeting itself: accounts, the bin, check-in, screens, those who are told. */
export function buildDesk({ ground, door, work, meetings, lines, passwords }: Deps) {
  const { config, store, events, clock, onError } = ground
  const { limits, grants, nodes } = door
  const { hosts, evidence, peopleKeeping } = meetings
  const { sessions, settings, pairings, links, bin, webhooks, retention } = store
  const { now } = clock
  const recheckGrants = () => grants.liveGrants.recheck()
  const { identityProvider, publicBase } = config
  return {
    meetingBin: createMeetingBin({
      bin,
      hosts,
      files: work.documents.files,
      journal: evidence.journal,
      endRehearsal: lines.rehearsals.end,
      recheckGrants,
      eraseCopies: (meetingId) => peopleKeeping.backups.eraseFrom([{ meetingId, what: 'people' }]),
      scrub: retention.scrub,
      now,
      onError,
    }),
    accounts: createAccounts({
      accounts: store.accounts,
      sessions,
      settings,
      passwords,
      limits,
      journal: evidence.journal,
      recheckGrants,
      now,
    }),
    provider:
      identityProvider === null || publicBase === null
        ? null
        : createIdentityProvider({ provider: identityProvider, publicBase, elapsed: clock.monotonicMs }),
    templates: createTemplates(),
    screenPairings: createScreenPairings({ pairings, links, now }),
    checkIn: createCheckIn({ store, hosts, limits, now, onProved: lines.sockets.proved }),
    deliveries: createWebhookDeliveries({
      webhooks,
      events,
      hosts,
      bin,
      networks: config.webhookNetworks,
      node: nodes.id,
      now,
      onError,
    }),
  }
}
