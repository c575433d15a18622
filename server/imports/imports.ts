import type { FileFault } from '../../shared/domain/imports/file-faults.ts'
import { headersKey } from '../../shared/domain/imports/find-header.ts'
import type { ImportField, ImportSettings } from '../../shared/domain/imports/import.model.ts'
import { createTurns } from '../check-in/turns.ts'
import { knownFollowUps } from '../follow-up/known-follow-ups.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { PaperPrinter } from '../papers/paper-printer.ts'
import { type JobFault, type JobOutcome, jobKind } from '../processes/job-kind.ts'
import type { Asker, ProcessPool } from '../processes/process-pool.ts'
import type { PeopleStore } from '../store/people-store.ts'
import type { SettingsStore } from '../store/settings-store.ts'
import type { TypedTexts } from '../store/typed-texts.ts'
import type { IssueLanguage } from './import-issue-text.ts'
import { commendationItem, peoplePieces, presentMeeting } from './import-present.ts'
import type { ImportJob, ReadImport, RememberedColumns, readImport, writeFaults } from './import-work.ts'
import type { KeptImport, KeptImports, ReadRows } from './kept-imports.ts'
import type { SharedImports } from './shared-imports.ts'
import type { TextEncoding } from './text-encoding.ts'

const limits = { maxMs: 60_000, maxMb: 768 }
const reading = jobKind<typeof readImport>('imports.read', limits)
const writing = jobKind<typeof writeFaults>('imports.faults', limits)

interface Deps {
  readonly kept: KeptImports
  /** null: there is no other node. */
  readonly shared: SharedImports | null
  readonly processes: ProcessPool
  readonly people: Pick<PeopleStore, 'list'>
  readonly settings: SettingsStore
  readonly papers: Pick<PaperPrinter, 'unshown'>
  readonly typed: Pick<TypedTexts, 'some'>
}

/** Why something was not read: the file's fault, or that of the work. */
export type NotRead = { readonly ok: false; readonly fault: FileFault | JobFault }

export type ReadOutcome = { readonly ok: true; readonly read: ReadRows } | NotRead

/** What somebody chooses; a venue is meant by a text. */
export interface ImportChoice {
  readonly sheet?: string | undefined
  readonly headerRow?: number | undefined
  readonly encoding?: TextEncoding | undefined
  readonly columns?: readonly { readonly index: number; readonly field: ImportField | null }[] | undefined
  readonly duplicates?: 'keep' | 'take' | 'both' | null | undefined
  readonly hiddenRows?: 'leave' | 'take' | undefined
  readonly venues?: Readonly<Record<string, string>> | undefined
  readonly itemId?: string | undefined
}

const rememberedSetting = 'imports.columns'
/** Sets of headings that are remembered; the one that was used longest ago goes. */
const mostRemembered = 60

/** Reads files that are imported, as often as a choice changes what they say; one after the other for each import. */
export function createImports({ kept, shared, processes, people, settings, papers, typed }: Deps) {
  const turns = createTurns()

  const remembered = async (): Promise<RememberedColumns> => JSON.parse((await settings.get(rememberedSetting)) ?? '{}')
  const ofKind = async (kind: string): Promise<RememberedColumns> => {
    const all = Object.entries(await remembered())
    return Object.fromEntries(
      all.flatMap(([key, columns]) => (key.startsWith(`${kind} `) ? [[key.slice(kind.length + 1), columns]] : [])),
    )
  }
  const jobOf = async (made: KeptImport, host: MeetingHost): Promise<ImportJob> => ({
    path: made.path,
    fileName: made.fileName,
    kind: made.kind,
    encoding: made.encoding,
    settings: made.settings,
    remembered: await ofKind(made.kind),
    present: {
      ...presentMeeting(host.state, made.itemId),
      followUps: made.kind === 'followUps' ? await knownFollowUps(typed, host) : [],
    },
    people: made.kind === 'roster' ? await peoplePieces(await people.list(host.meetingId)) : [],
    unshown: made.signs.unshown,
  })
  const areMoreUnshown = async (made: KeptImport, rare: readonly string[], asker: Asker): Promise<boolean> => {
    const { looked, unshown } = made.signs
    const fresh = rare.filter((sign) => !looked.includes(sign))
    const more = await papers.unshown(fresh, asker)
    made.signs = { looked: [...looked, ...fresh], unshown: [...unshown, ...more] }
    return more.length > 0
  }
  const read = async (made: KeptImport, host: MeetingHost, asker: Asker): Promise<ReadOutcome> => {
    made.progress = 0
    const told = (progress: number) => {
      made.progress = Math.min(0.99, progress)
    }
    const look = (): Promise<JobOutcome<ReadImport>> =>
      processes.run(reading, { job: () => jobOf(made, host), told }, asker)
    let outcome = await look()
    // Hardly a list has signs that no face has: only then it is read once more, to warn of its rows.
    if (outcome.ok && outcome.made.ok && (await areMoreUnshown(made, outcome.made.rareSigns, asker)))
      outcome = await look()
    made.progress = 1
    if (!outcome.ok) return { ok: false, fault: outcome.fault }
    if (!outcome.made.ok) return outcome.made
    made.read = outcome.made
    return { ok: true, read: outcome.made }
  }

  /** As all nodes know it by now: brought here, or read anew, where another node was the last to do something with it. */
  const newest = async (host: MeetingHost, importId: string, asker: Asker): Promise<KeptImport | null> => {
    const own = kept.find(host.meetingId, importId)
    const record = (await shared?.find(host.meetingId, importId)) ?? null
    if (shared === null || record === null || own?.revision === record.revision) return own
    const made = own ?? (await shared.bring(record))
    if (made === null) return null
    if (own === null) kept.keep(made)
    else shared.follow(made, record)
    if ((await read(made, host, asker)).ok) return made
    await kept.drop(importId)
    return null
  }

  return {
    take: kept.take,
    close: kept.close,
    /** null: there is none of that meeting, or it is gone. What is under way here is not waited for. */
    async find(host: MeetingHost, importId: string, asker: Asker): Promise<KeptImport | null> {
      const own = kept.find(host.meetingId, importId)
      const isUnderWay = own !== null && (own.read === null || own.progress < 1)
      return shared === null || isUnderWay ? own : turns(importId, () => newest(host, importId, asker))
    },
    /** Reads it for the first time; one that cannot be read is not kept. @source IMP-1 */
    begin: (made: KeptImport, host: MeetingHost, asker: Asker): Promise<ReadOutcome> =>
      turns(made.importId, async () => {
        kept.keep(made)
        made.itemId = made.kind === 'awardees' ? commendationItem(host.state) : null
        const outcome = await read(made, host, asker)
        if (outcome.ok) await shared?.put(made)
        else await kept.drop(made.importId)
        return outcome
      }),
    /** Reads it anew with what was chosen; if that cannot be read, what was chosen before stays. */
    change: (made: KeptImport, choice: ImportChoice, host: MeetingHost, asker: Asker): Promise<ReadOutcome> =>
      turns(made.importId, async () => {
        const before = { settings: made.settings, encoding: made.encoding, itemId: made.itemId }
        made.settings = joined(made.settings, choice)
        made.encoding = choice.encoding ?? made.encoding
        made.itemId = choice.itemId ?? made.itemId
        const outcome = await read(made, host, asker)
        if (outcome.ok) await shared?.changed(made)
        else Object.assign(made, before)
        return outcome
      }),
    /** Holds it against the meeting as that is now. */
    again: (made: KeptImport, host: MeetingHost, asker: Asker): Promise<ReadOutcome> =>
      turns(made.importId, async () => {
        await shared?.changed(made)
        return read(made, host, asker)
      }),
    faults: (
      made: KeptImport,
      host: MeetingHost,
      language: IssueLanguage,
      asker: Asker,
    ): Promise<JobOutcome<Uint8Array>> =>
      processes.run(writing, { job: async () => ({ ...(await jobOf(made, host)), language }) }, asker),
    /** One thing at a time happens to an import. */
    inTurn: <Done>(made: KeptImport, act: () => Promise<Done>): Promise<Done> => turns(made.importId, act),
    /** The next file with these headings is read so. @source IMP-11 */
    async remember({ kind, read: told }: KeptImport): Promise<void> {
      if (told === null || told.head.headerRow === 0) return
      const key = `${kind} ${headersKey(told.head.columns)}`
      const { [key]: _before, ...others } = await remembered()
      const columns = told.head.columns.map(({ index, field }) => ({ index, field }))
      const recent = Object.entries(others).slice(1 - mostRemembered)
      await settings.put(rememberedSetting, JSON.stringify({ ...Object.fromEntries(recent), [key]: columns }))
    },
  }
}

export type Imports = ReturnType<typeof createImports>

/** Another sheet or heading has other columns: what was chosen of the old ones is forgotten. */
function joined(before: ImportSettings, choice: ImportChoice): ImportSettings {
  const { sheet, headerRow, columns, duplicates, hiddenRows, venues } = choice
  const isOtherSheet = sheet !== undefined && sheet !== before.sheet
  const { sheet: _sheet, headerRow: oldHeader, columns: oldColumns, duplicates: oldDuplicates, ...rest } = before
  const isOther = isOtherSheet || (headerRow !== undefined && headerRow !== oldHeader)
  const header = headerRow ?? (isOtherSheet ? undefined : oldHeader)
  const chosen = joinedColumns(isOther ? [] : (oldColumns ?? []), columns ?? [])
  const doubles = duplicates === undefined ? oldDuplicates : (duplicates ?? undefined)
  const named = sheet ?? before.sheet
  return {
    ...rest,
    ...(named === undefined ? {} : { sheet: named }),
    ...(header === undefined ? {} : { headerRow: header }),
    ...(chosen.length === 0 ? {} : { columns: chosen }),
    ...(doubles === undefined ? {} : { duplicates: doubles }),
    ...(hiddenRows === undefined ? {} : { hiddenRows }),
    ...(venues === undefined ? {} : { venues: { ...before.venues, ...venues } }),
  }
}

type Columns = NonNullable<ImportSettings['columns']>

/** What is chosen last holds; a field that is given to a column is taken from the one that had it. */
function joinedColumns(before: Columns, now: Columns): Columns {
  const own = new Set(now.map(({ index }) => index))
  const taken = new Set(now.flatMap(({ field }) => (field === null ? [] : [field])))
  const kept = before.filter(({ index }) => !own.has(index))
  return [
    ...kept.map((column) => (column.field !== null && taken.has(column.field) ? { ...column, field: null } : column)),
    ...now,
  ]
}
