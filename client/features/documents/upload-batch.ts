import type { Rejection } from '../../../shared/kernel/result.ts'
import type { DocumentFault } from '../../../shared/protocol/document-faults.ts'

/** A thin line carries a few files side by side well, and many badly. */
export const uploadLanes = 3

/** A chosen file. `rejection` says why a failed one did not get there; null otherwise. `share`: 0 to 1. */
export interface BatchRow {
  readonly documentId: string
  readonly name: string
  readonly standing: 'waiting' | 'sending' | 'done' | 'failed'
  readonly share: number
  readonly rejection: Rejection | null
  /** Of one that is there all the same. */
  readonly faults: readonly DocumentFault[]
}

/** What a sending ended with: why the bytes are not there, or what is wrong with those that are. */
export type Sent =
  | { readonly rejection: Rejection }
  | { readonly rejection: null; readonly faults: readonly DocumentFault[] }

interface Deps {
  readonly newId: () => string
  /** Why the file cannot be taken at all; null: it may be sent. */
  readonly objection: (file: File) => Rejection | null
  /** Puts the document on the list of an item, without bytes; null: of none. @returns why not; null once it is there. */
  readonly add: (documentId: string, file: File, itemId: string | null) => Promise<Rejection | null>
  readonly remove: (documentId: string) => Promise<unknown>
  readonly send: (
    documentId: string,
    file: File,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<Sent>
  readonly onChange: (rows: readonly BatchRow[]) => void
}

interface Task {
  readonly file: File
  readonly itemId: string | null
  readonly end: AbortController
  row: BatchRow
  isListed: boolean
}

/** Files that were chosen: listed on the agenda in the order of choosing, whichever arrives first, and sent a few side by side. */
export function createUploadBatch({ newId, objection, add, remove, send, onChange }: Deps) {
  let tasks: readonly Task[] = []
  let lanes = 0

  const tell = () => onChange(tasks.map(({ row }) => row))
  const set = (task: Task, change: Partial<BatchRow>) => {
    task.row = { ...task.row, ...change }
    tell()
  }
  const failed = (task: Task, rejection: Rejection) => set(task, { standing: 'failed', rejection })

  const carry = async (task: Task) => {
    set(task, { standing: 'sending' })
    const { signal } = task.end
    const sent = await send(task.row.documentId, task.file, (share) => set(task, { share }), signal)
    if (signal.aborted) await remove(task.row.documentId)
    else if (sent.rejection === null) set(task, { standing: 'done', share: 1, faults: sent.faults })
    else failed(task, sent.rejection)
  }
  const fill = () => {
    const next = tasks.find(({ isListed, row }) => isListed && row.standing === 'waiting')
    if (next === undefined || lanes === uploadLanes) return
    lanes += 1
    void carry(next).finally(() => {
      lanes -= 1
      fill()
    })
    fill()
  }
  const list = async (task: Task) => {
    const refused = await add(task.row.documentId, task.file, task.itemId)
    if (refused !== null) return failed(task, refused)
    task.isListed = true
    if (task.end.signal.aborted) await remove(task.row.documentId)
    else fill()
  }
  /** One is put on the agenda after the other: that is the order of choosing. */
  let listing: Promise<void> = Promise.resolve()
  const listAfterOthers = (task: Task) => {
    listing = listing.then(() => (task.end.signal.aborted ? undefined : list(task)))
    return listing
  }

  const taskOf = (file: File, itemId: string | null): Task => {
    const row = { documentId: newId(), name: file.name, share: 0, faults: [] } as const
    const rejection = objection(file)
    const standing = rejection === null ? 'waiting' : 'failed'
    return { file, itemId, end: new AbortController(), isListed: false, row: { ...row, standing, rejection } }
  }
  const take = (documentId: string) => tasks.find(({ row }) => row.documentId === documentId)

  return {
    /** @param itemId the item that lists them; null: none. */
    choose(files: readonly File[], itemId: string | null): void {
      const chosen = files.map((file) => taskOf(file, itemId))
      tasks = [...tasks, ...chosen]
      tell()
      for (const task of chosen) if (task.row.rejection === null) void listAfterOthers(task)
    },
    /** Takes one out of the list, and its document off the agenda unless the bytes are there. */
    async cancel(documentId: string): Promise<void> {
      const task = take(documentId)
      if (task === undefined || task.row.standing === 'done') return
      tasks = tasks.filter((other) => other !== task)
      task.end.abort()
      tell()
      // One on its way is taken off once the sending has ended.
      if (task.isListed && task.row.standing !== 'sending') await remove(documentId)
    },
    /** Sends a failed one again, to its own place in the list. */
    retry(documentId: string): void {
      const task = take(documentId)
      if (task?.row.standing !== 'failed' || objection(task.file) !== null) return
      set(task, { standing: 'waiting', share: 0, rejection: null })
      if (task.isListed) fill()
      else void listAfterOthers(task)
    },
    /** What failed leaves no empty document behind. */
    async leave(): Promise<void> {
      for (const { isListed, row } of tasks) if (isListed && row.standing === 'failed') await remove(row.documentId)
    },
  }
}
