import type { AgendaAct } from '../../shared/domain/imports/agenda-import.ts'
import type { AwardeeAct } from '../../shared/domain/imports/awardees-import.ts'
import { rowStates } from '../../shared/domain/imports/import.model.ts'
import type { RosterAct } from '../../shared/domain/imports/roster-import.ts'
import type { RejectionParams } from '../../shared/kernel/result.ts'
import { createBreath } from '../kernel/breath.ts'
import type { Sender } from '../meetings/host-command.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { RosterChanges } from '../roster/roster-changes.ts'
import type { RowAct } from './import-work.ts'
import type { KeptImport, ReadRows } from './kept-imports.ts'

export type Applied =
  | { readonly ok: true; readonly added: number; readonly changed: number; readonly skipped: number; readonly version: number }
  | { readonly ok: false; readonly code: string; readonly params: RejectionParams }

interface Deps {
  readonly rosterChanges: RosterChanges
}

/**
 * Takes the rows in that have no fault, as one change: of the roster, or of the agenda by one command. What it was held
 * against must still be so.
 * @source IMP-14
 */
export async function applyImport({ rosterChanges }: Deps, host: MeetingHost, sender: Sender, made: KeptImport): Promise<Applied> {
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
    const outcome = await rosterChanges.merge(host, sender, acts.map(({ act }) => act as RosterAct))
    return outcome.ok ? done(outcome.seq) : { ok: false, ...outcome.rejection }
  }
  const answer =
    made.kind === 'agenda'
      ? await changeAgenda(host, sender, acts.map(({ act }) => act as AgendaAct))
      : await listAwardees(host, sender, made, acts.map(({ act }) => act as AwardeeAct))
  return answer.ok ? done(answer.seq) : { ok: false, ...answer.rejection }
}

async function actsOf({ acts }: ReadRows): Promise<readonly RowAct[]> {
  const breathe = createBreath()
  const all: RowAct[] = []
  for (const piece of acts) {
    for (const act of JSON.parse(piece) as RowAct[]) if (rowStates[act.state] !== 'fault') all.push(act)
    await breathe()
  }
  return all
}
