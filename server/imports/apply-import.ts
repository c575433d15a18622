import { mostAwardees, mostItems } from '../../shared/domain/agenda/agenda.schema.ts'
import { mostFollowUps } from '../../shared/domain/follow-up/follow-up.schema.ts'
import type { AgendaAct } from '../../shared/domain/imports/agenda-import.ts'
import type { AwardeeAct } from '../../shared/domain/imports/awardees-import.ts'
import type { FollowUpRowAct } from '../../shared/domain/imports/follow-ups-import.ts'
import { rowStates } from '../../shared/domain/imports/import.model.ts'
import type { RosterAct } from '../../shared/domain/imports/roster-import.ts'
import { parseCommand } from '../../shared/domain/meeting/meeting.decide.ts'
import { canonicalJson } from '../../shared/kernel/json.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import { type RejectionParams, refuse } from '../../shared/kernel/result.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import { createBreath } from '../kernel/breath.ts'
import type { Sender } from '../meetings/host-command.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { RosterChanges } from '../roster/roster-changes.ts'
import { type RowAct, unpacked } from './import-work.ts'
import type { KeptImport, ReadRows } from './kept-imports.ts'

export type Applied =
  | {
      readonly ok: true
      readonly added: number
      readonly changed: number
      readonly skipped: number
      readonly version: number
    }
  | { readonly ok: false; readonly code: string; readonly params: RejectionParams }

interface Deps {
  readonly rosterChanges: RosterChanges
}

/**
 * Takes the rows in that have no fault, as one change: of the roster, or of the agenda or the follow-ups by one command. What it was held
 * against must still be so.
 * @source IMP-14
 */
export async function applyImport(
  { rosterChanges }: Deps,
  host: MeetingHost,
  sender: Sender,
  made: KeptImport,
): Promise<Applied> {
  const { read } = made
  if (read === null) return { ok: false, code: 'import.stale', params: {} }
  const acts = await actsOf(read)
  const counted = {
    added: acts.filter(({ act }) => act.do === 'add').length,
    changed: acts.filter(({ act }) => act.do === 'edit').length,
    skipped: read.head.counts.fault + read.head.counts.ignored,
  }
  const done = (version: number): Applied => ({ ok: true, ...counted, version })
  if (acts.length === 0) return done(host.seq)
  if (made.kind === 'roster') {
    const outcome = await rosterChanges.merge(
      host,
      sender,
      acts.map(({ act }) => act as RosterAct),
    )
    return outcome.ok ? done(outcome.seq) : { ok: false, ...outcome.rejection }
  }
  const answer =
    made.kind === 'followUps'
      ? await changeFollowUps(
          host,
          sender,
          acts.map(({ act }) => act as FollowUpRowAct),
        )
      : made.kind === 'agenda'
        ? await changeAgenda(
            host,
            sender,
            acts.map(({ act }) => act as AgendaAct),
          )
        : await listAwardees(
            host,
            sender,
            made,
            acts.map(({ act }) => act as AwardeeAct),
          )
  return answer.ok ? done(answer.seq) : { ok: false, ...answer.rejection }
}

async function actsOf({ acts }: ReadRows): Promise<readonly RowAct[]> {
  const breathe = createBreath()
  const all: RowAct[] = []
  for (const piece of acts) {
    for (const act of unpacked<RowAct>(piece)) if (rowStates[act.state] !== 'fault') all.push(act)
    await breathe()
  }
  return all
}

/** All or nothing: one command. */
function changeAgenda(host: MeetingHost, sender: Sender, acts: readonly AgendaAct[]): Promise<CommandAnswer> {
  const present = new Map(host.state.agenda.items.map((item) => [item.id, item]))
  const edits = acts.flatMap((act) => (act.do === 'edit' ? [act] : []))
  const isStale = edits.some(({ id, old }) => {
    const item = present.get(id)
    return (
      item === undefined ||
      Object.entries(old).some(([member, value]) => !isAlike(item[member as keyof typeof old], value))
    )
  })
  if (isStale) return Promise.resolve(refuse('import.stale'))
  const adds = acts.flatMap((act) => (act.do === 'add' ? [{ item: act.item, before: act.before }] : []))
  // What no command takes is told as what it is, too.
  if (present.size + adds.length > mostItems) return Promise.resolve(refuse('agenda.tooMany', { max: mostItems }))
  const data = { adds, edits: edits.map(({ id, patch }) => ({ itemId: id, patch })) }
  return changeItems(host, sender, data)
}

const isAlike = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other)

/** The list of the item as it is, changed and made longer. */
function listAwardees(
  host: MeetingHost,
  sender: Sender,
  { itemId, read }: KeptImport,
  acts: readonly AwardeeAct[],
): Promise<CommandAnswer> {
  if (itemId === null || !host.state.agenda.items.some(({ id }) => id === itemId))
    return Promise.resolve(refuse('import.noCommendation'))
  const present = lookUp(host.state.commendation, itemId)?.awardees ?? []
  if (canonicalJson(present) !== read?.awardees) return Promise.resolve(refuse('import.stale'))
  const awardees = [...present]
  for (const act of acts) {
    if (act.do === 'edit') awardees[act.at] = act.awardee
    else awardees.push(act.awardee)
  }
  if (awardees.length > mostAwardees) return Promise.resolve(refuse('import.tooManyAwardees', { max: mostAwardees }))
  return changeItems(host, sender, { adds: [], edits: [{ itemId, patch: { awardees } }] })
}

/** All or nothing: one command, which itself refuses what was changed meanwhile. */
async function changeFollowUps(
  host: MeetingHost,
  sender: Sender,
  acts: readonly FollowUpRowAct[],
): Promise<CommandAnswer> {
  const adds = acts.flatMap((act) => (act.do === 'add' ? [act.followUp] : []))
  const edits = acts.flatMap((act) => (act.do === 'edit' ? [act.edit] : []))
  if (adds.length > mostFollowUps) return refuse('followUps.tooMany', { max: mostFollowUps })
  const answer = await sent(host, sender, 'followUps.import', { adds, edits })
  return !answer.ok && meanwhile.includes(answer.rejection.code) ? refuse('import.stale') : answer
}

/** Somebody was faster. */
const meanwhile: readonly string[] = ['followUps.overtaken', 'followUps.unknown', 'followUps.alreadyClosed']

const changeItems = (host: MeetingHost, sender: Sender, data: object): Promise<CommandAnswer> =>
  sent(host, sender, 'agenda.changeItems', data)

/** What was read is checked once more as if a page had sent it. */
function sent(
  host: MeetingHost,
  sender: Sender,
  type: 'agenda.changeItems' | 'followUps.import',
  data: object,
): Promise<CommandAnswer> {
  const command = parseCommand(type, data)
  return command === null ? Promise.resolve(refuse('command.malformed')) : host.act(sender, command)
}
