import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/kernel/json.ts'
import type { Database, Tables } from './tables.ts'

/** A paper that was issued: which it is, and its bytes. */
export interface IssuedPaper {
  /** Of the bytes, hexadecimal. */
  readonly sha256: string
  readonly kind: 'minutes'
  readonly form: 'pdf' | 'docx'
  /** From 1. */
  readonly version: number
  /** What was said when it was issued: number, date, who has copies. */
  readonly details: Readonly<Record<string, string | null>>
  readonly bytes: Uint8Array
}

type Name = Pick<IssuedPaper, 'sha256' | 'version'>

/** Papers as they were issued; the log names each by its hash. What the log does not name was never issued. */
export interface IssuedPapers {
  /** Resolves once they are durable. The same ones twice stay as they are. */
  put(meetingId: string, papers: readonly IssuedPaper[]): Promise<void>
  /** null when there is none such. */
  one(meetingId: string, name: Name): Promise<IssuedPaper | null>
  /** What was said of each, without the bytes; oldest first. */
  details(meetingId: string): Promise<readonly Omit<IssuedPaper, 'bytes'>[]>
  /** Those that were not issued after all. */
  drop(meetingId: string, papers: readonly Name[]): Promise<void>
}

/** By which the log knows what was said of a paper. */
export const detailsHash = (details: IssuedPaper['details']): string =>
  createHash('sha256').update(canonicalJson(details)).digest('hex')

export function createIssuedPapers(db: Database): IssuedPapers {
  return {
    async put(meetingId, papers) {
      if (papers.length === 0) return
      const values = papers.map(({ details, bytes, ...paper }) => ({
        meeting_id: meetingId,
        ...paper,
        details: JSON.stringify(details),
        content: Buffer.from(bytes).toString('base64'),
      }))
      const insert = db.insertInto('issued_papers').values(values)
      await insert.onConflict((known) => known.columns(['meeting_id', 'sha256', 'version']).doNothing()).execute()
    },
    async one(meetingId, { sha256, version }) {
      const query = db.selectFrom('issued_papers').selectAll().where('meeting_id', '=', meetingId)
      const row = await query.where('sha256', '=', sha256).where('version', '=', version).executeTakeFirst()
      return row === undefined ? null : { ...paperOf(row), bytes: Buffer.from(row.content, 'base64') }
    },
    async details(meetingId) {
      const columns = ['sha256', 'kind', 'form', 'version', 'details'] as const
      const query = db.selectFrom('issued_papers').select(columns).where('meeting_id', '=', meetingId)
      return (await query.orderBy('version').orderBy('form').execute()).map(paperOf)
    },
    async drop(meetingId, papers) {
      for (const { sha256, version } of papers) {
        const query = db.deleteFrom('issued_papers').where('meeting_id', '=', meetingId)
        await query.where('sha256', '=', sha256).where('version', '=', version).execute()
      }
    },
  }
}

type Row = Pick<Tables['issued_papers'], 'sha256' | 'kind' | 'form' | 'version' | 'details'>

const paperOf = ({ sha256, kind, form, version, details }: Row): Omit<IssuedPaper, 'bytes'> => ({
  sha256,
  kind: kind as IssuedPaper['kind'],
  form: form as IssuedPaper['form'],
  version,
  details: JSON.parse(details) as IssuedPaper['details'],
})
