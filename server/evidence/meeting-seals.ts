import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/kernel/json.ts'
import { refuse } from '../../shared/kernel/result.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { ofOwnAccord, ownActor } from '../access/own-actor.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { EventStore } from '../store/event-store.ts'
import type { EvidenceStore } from '../store/evidence-store.ts'
import type { SealRecord } from '../store/seal-store.ts'

interface Deps {
  readonly events: EventStore
  readonly evidence: EvidenceStore
  readonly hosts: MeetingHosts
  readonly now: () => Instant
  readonly onError: (error: unknown, context?: Readonly<Record<string, unknown>>) => void
}

type SealAnswer =
  | { readonly ok: true; readonly seal: SealRecord }
  | ReturnType<typeof refuse<'seal.notAdjourned' | 'seal.noKey'>>

/** What a seal covers, as it is hashed and signed. */
export interface SealContent {
  readonly meetingId: string
  readonly epoch: string
  /** The last event that is covered; `head` is its hash, and by the chain that of all before it. */
  readonly seq: number
  readonly head: string
  readonly documents: readonly { readonly documentId: string; readonly sha256: string }[]
  /** Issued papers, each file by its own hash. */
  readonly papers: readonly {
    readonly kind: string
    readonly version: number
    readonly form: string
    readonly sha256: string
    /** Hash of number, date and copies; absent of papers that were issued before it was kept. */
    readonly details?: string
  }[]
}

/** Corrections after the end come in a row: they are sealed together. */
const restMs = 1_000

/**
 * Seals a meeting at its end, and again after each correction: the state is derived from the log first, so that nothing
 * is vouched for that the log does not say.
 * @source EVD-4
 */
export function createMeetingSeals({ events, evidence, hosts, now, onError }: Deps) {
  const due = new Map<string, ReturnType<typeof setTimeout>>()

  const announce = async (host: MeetingHost, publicKey: string) => {
    if (host.state.meeting.sealKey === publicKey) return
    const command = { type: 'meeting.announceSealKey', data: { publicKey } } as const
    const answer = await host.act(ofOwnAccord, command)
    if (!answer.ok) throw new Error('the key could not be announced', { cause: answer.rejection })
    await host.catchUp()
  }

  const make = async (host: MeetingHost): Promise<SealAnswer> => {
    const { meetingId, logId } = host
    if (logId !== meetingId || host.state.meeting.status !== 'adjourned') return refuse('seal.notAdjourned')
    const known = await evidence.seals.newest(meetingId)
    const key = evidence.sealKey
    if (key === null) return known === null ? refuse('seal.noKey') : { ok: true, seal: known }
    await announce(host, key.publicKey)
    if (known?.seq === host.seq && known.publicKey === key.publicKey) return { ok: true, seal: known }
    await host.derive()
    const content = canonicalJson(await contentOf(events, host))
    const { seq } = JSON.parse(content) as SealContent
    const signature = key.sign(Buffer.from(content))
    const seal = { meetingId, seq, content, signature, publicKey: key.publicKey }
    const detail = { seq, sha256: sha256Of(content), publicKey: key.publicKey }
    await evidence.audit.note(meetingId, { at: now(), actor: ownActor, act: 'seal.made', detail })
    await evidence.seals.put(seal)
    return { ok: true, seal }
  }

  const later = (host: MeetingHost) => {
    clearTimeout(due.get(host.meetingId))
    const timer = setTimeout(() => {
      due.delete(host.meetingId)
      make(host).catch((error) => onError(error, { meetingId: host.meetingId, during: 'sealing' }))
    }, restMs)
    due.set(host.meetingId, timer)
  }
  hosts.onAfterEnd(later)

  return {
    /** The newest; made now when something has happened since, or none was made yet. */
    of: make,
    /** What waits is made when somebody asks for it. */
    close(): void {
      for (const timer of due.values()) clearTimeout(timer)
    },
  }
}

export type MeetingSeals = ReturnType<typeof createMeetingSeals>

async function contentOf(events: EventStore, { meetingId, epoch, seq, state }: MeetingHost): Promise<SealContent> {
  const [last] = await events.read(meetingId, seq - 1, 1)
  if (last === undefined) throw new Error('the log has lost its head')
  return { meetingId, epoch, seq, head: last.hash, documents: sealedDocuments(state), papers: sealedPapers(state) }
}

/** Every document that has bytes, by its id. */
export const sealedDocuments = ({ documents }: MeetingHost['state']): SealContent['documents'] =>
  Object.values(documents)
    .flatMap(({ id, file }) => (file === null ? [] : [{ documentId: id, sha256: file.sha256 }]))
    .toSorted((one, other) => (one.documentId < other.documentId ? -1 : 1))

/** Every paper that was issued, oldest first. @source MIN-7 */
export const sealedPapers = ({ minutes }: MeetingHost['state']): SealContent['papers'] =>
  minutes.issued.flatMap(({ version, sha256, word, details }) => {
    const said = details === undefined ? {} : { details }
    return [
      { kind: 'minutes', version, form: 'pdf', sha256, ...said },
      { kind: 'minutes', version, form: 'docx', sha256: word, ...said },
    ]
  })

export const sha256Of = (content: string): string => createHash('sha256').update(content).digest('hex')

/** @source GB/T 32905-2016 */
export const sm3Of = (content: string): string => createHash('sm3').update(content).digest('hex')
