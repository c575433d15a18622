import { z } from 'zod'
import type { Rejection } from '../../shared/kernel/result.ts'
import type { AccountName } from '../access/account-name.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { EventStore } from '../store/event-store.ts'

interface Deps {
  readonly events: Pick<EventStore, 'read'>
  readonly accountName: AccountName
}

/** Of every step of the preparation; see `EditStep`. */
const stepSchema = z.object({ by: z.string() })

/** Refusals that say by whom something was changed meanwhile, and with which event. */
const changedMeanwhile: ReadonlySet<string> = new Set(['edits.overtaken', 'edits.rosterOvertaken', 'roster.stale'])

/**
 * The refusal with the name of the account that has changed something meanwhile, as `name`; as it is where it was no account. The
 * log knows accounts by their ids. @source EDT-3
 */
export async function namedRefusal(
  { events, accountName }: Deps,
  { logId }: Pick<MeetingHost, 'logId'>,
  rejection: Rejection,
): Promise<Rejection> {
  const { seq } = rejection.params
  if (!changedMeanwhile.has(rejection.code) || typeof seq !== 'number') return rejection
  const [event] = await events.read(logId, seq - 1, 1)
  const step = stepSchema.safeParse(event?.data)
  if (!step.success) return rejection
  const [linkId = ''] = step.data.by.split(' ')
  const name = await accountName(linkId)
  return name === null ? rejection : { ...rejection, params: { ...rejection.params, name } }
}
