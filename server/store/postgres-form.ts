import { sql } from 'kysely'
import { eventVersion } from '../../shared/domain/meeting/upcast.ts'
import { type EventForm, writtenVersion } from './event-form.ts'
import { databaseNow, goneAfterMs } from './node-store.ts'
import type { PostgresLooks } from './postgres-looks.ts'
import type { Database } from './tables.ts'

/** For so long every look has to have seen that all read it, ms: more than a node takes that has lost its line, or starts. */
const steadyForMs = 10_000
/** Looks that are further apart have missed something, ms. */
const gapMs = 2_000

interface Standing {
  readonly version: number
  /** The newest version that every living node reads, of those that read what is written; null: none has said that it lives. */
  readonly least: number | null
}

/** Twice a second it is looked what may be written, and raised once all can read more. @source NOD-27 @source NOD-28 */
export async function openPostgresForm(
  db: Database,
  looks: Pick<PostgresLooks, 'each'>,
  steadyMs = steadyForMs,
): Promise<EventForm> {
  let written = await writtenVersion(db)
  let tell: () => void = () => undefined
  let lookedAt = -Infinity
  let steadySince: number | null = null

  /** @returns the version that has stood open to all for long enough, or null. */
  const due = ({ version, least }: Standing): number | null => {
    const at = performance.now()
    const isGap = at - lookedAt > gapMs
    lookedAt = at
    const next = Math.min(least ?? version, eventVersion)
    if (next <= version) steadySince = null
    else if (steadySince === null || isGap) steadySince = at
    return steadySince !== null && at - steadySince >= steadyMs ? next : null
  }
  looks.each(async (line) => {
    const standing = await standingNow(line)
    const isNews = standing.version > eventVersion && written <= eventVersion
    written = standing.version
    if (isNews) tell()
    const next = due(standing)
    if (next !== null) await raise(line, next)
  })

  return {
    get written() {
      return Math.min(written, eventVersion)
    },
    get isTooNew() {
      return written > eventVersion
    },
    onTooNew(listener) {
      tell = listener
    },
  }
}

const living = sql`beat_at > ${databaseNow} - ${goneAfterMs} and reads_version >= event_form.version`

async function standingNow(db: Database): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select version, (select min(reads_version) from nodes where ${living}) as least
    from event_form where name = 'written'`.execute(db)
  const [standing] = rows
  if (standing === undefined) throw new Error('the database does not say what may be written')
  return standing
}

/** Unless one has come that reads less. */
async function raise(db: Database, version: number): Promise<void> {
  await sql`
    update event_form set version = ${version} where name = 'written' and version < ${version}
    and not exists (select 1 from nodes where ${living} and reads_version < ${version})`.execute(db)
}
