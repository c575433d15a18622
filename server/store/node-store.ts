import { sql } from 'kysely'
import { eventVersion } from '../../shared/domain/meeting/upcast.ts'
import type { PostgresEar } from './postgres-ear.ts'
import type { Database } from './tables.ts'

/** A node that has not beaten for so long is gone, ms by the database's clock: whichever node asks. @source NOD-20 */
export const goneAfterMs = 4_000
/** What gone nodes have left is taken away by one that starts, ms. */
const keptMs = 60_000

/** Whoever listens on it hears what nodes say to one another. */
const channel = 'onehall_nodes'

/** Which telling of which node: another revision says something else. */
export interface TellingName {
  readonly node: string
  readonly meetingId: string
  readonly revision: number
}

/** What a node tells of a meeting. */
export interface Telling extends TellingName {
  readonly told: string
}

export interface LivingNode {
  readonly node: string
  /** It is on its way out: nobody is sent there any more. */
  readonly isLeaving: boolean
}

/** What there is to be said with a beat. */
export interface Beat {
  readonly isLeaving: boolean
  readonly put: readonly Pick<Telling, 'meetingId' | 'revision' | 'told'>[]
  /** Meetings of which nothing is told any more. */
  readonly remove: readonly string[]
  /** Said to all at the same time, as `say` does; null: nothing. */
  readonly hint: string | null
}

/** Who is there, this node too, and what they tell, by name. */
export interface Board {
  readonly nodes: readonly LivingNode[]
  readonly tellings: readonly TellingName[]
}

/** What the nodes that share one PostgreSQL tell one another. Each call is one statement. @source NOD-20 */
export interface NodeStore {
  /** Says that this node lives and what is new of it. @returns the board as it was just before. */
  beat(node: string, beat: Beat): Promise<Board>
  /** Those of them that are still there. */
  read(names: readonly TellingName[]): Promise<readonly Telling[]>
  /** Nothing is left of that node, nor of those that are gone for long. */
  remove(node: string): Promise<void>
  /** Tells all nodes, this one too; at most 7,900 bytes. Nobody hears it whose line is away. */
  say(text: string): Promise<void>
  onSaid(listener: (text: string) => void): void
}

interface BoardRow {
  readonly node_id: string
  readonly is_leaving: number
  readonly meeting_id: string | null
  readonly revision: number | null
}

export const databaseNow = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`

export function createSqlNodeStore(db: Database, ear: Pick<PostgresEar, 'on'>): NodeStore {
  return {
    async beat(node, { isLeaving, put, remove, hint }) {
      const rows = put.map(({ meetingId, revision, told }) => ({ meeting_id: meetingId, revision, told }))
      const { rows: found } = await sql<BoardRow>`
        with beaten as (
          insert into nodes (node_id, beat_at, is_leaving, reads_version)
          values (${node}, ${databaseNow}, ${isLeaving ? 1 : 0}, ${eventVersion})
          on conflict (node_id) do update set beat_at = excluded.beat_at, is_leaving = excluded.is_leaving
        ), told as (
          insert into node_meetings (node_id, meeting_id, revision, told)
          select ${node}, meeting_id, revision, told
          from json_to_recordset(${JSON.stringify(rows)}::json) as news (meeting_id text, revision bigint, told text)
          on conflict (node_id, meeting_id) do update set revision = excluded.revision, told = excluded.told
        ), removed as (
          delete from node_meetings where node_id = ${node} and meeting_id = any(${remove}::text[])
        ), hinted as (
          select pg_notify(${channel}, ${hint}) where ${hint}::text is not null
        )
        select nodes.node_id, is_leaving, meeting_id, revision, (select count(*) from hinted) as hints
        from nodes left join node_meetings on node_meetings.node_id = nodes.node_id
        where beat_at > ${databaseNow} - ${goneAfterMs}`.execute(db)
      return boardOf(found)
    },
    async read(names) {
      if (names.length === 0) return []
      const wanted = names.map(({ node, meetingId }) => ({ node_id: node, meeting_id: meetingId }))
      const { rows } = await sql<{ node_id: string; meeting_id: string; revision: number; told: string }>`
        select node_meetings.* from node_meetings
        join json_to_recordset(${JSON.stringify(wanted)}::json) as wanted (node_id text, meeting_id text)
        using (node_id, meeting_id)`.execute(db)
      return rows.map(({ node_id, meeting_id, revision, told }) => ({
        node: node_id,
        meetingId: meeting_id,
        revision,
        told,
      }))
    },
    async remove(node) {
      await sql`
        with gone as (
          delete from nodes where node_id = ${node} or beat_at < ${databaseNow} - ${keptMs}
        )
        delete from node_meetings where node_id = ${node}
          or node_id not in (select node_id from nodes where beat_at >= ${databaseNow} - ${keptMs})`.execute(db)
    },
    async say(text) {
      await sql`select pg_notify(${channel}, ${text})`.execute(db)
    },
    onSaid: (listener) => ear.on(channel, listener),
  }
}

function boardOf(rows: readonly BoardRow[]): Board {
  const nodes = new Map(rows.map((row) => [row.node_id, { node: row.node_id, isLeaving: row.is_leaving === 1 }]))
  const tellings = rows.flatMap(({ node_id, meeting_id, revision }) =>
    meeting_id === null || revision === null ? [] : [{ node: node_id, meetingId: meeting_id, revision }],
  )
  return { nodes: [...nodes.values()], tellings }
}
