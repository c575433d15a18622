import { HttpRefusal } from '../../connection/http.ts'
import { holdSealed, isHeld } from './sealed-documents.ts'

const againAfterMs = 2_000

interface Deps {
  readonly meetingId: string
  readonly documentIds: readonly string[]
  /** How much has come, in percent of a document: `done` of `total`, which is a hundred a document. */
  readonly tell: (done: number, total: number) => void
}

/** Loads an item's documents one after another, sealed, and what draws them; goes on after a broken line until it is stopped. @returns stop */
export function prepareItem({ meetingId, documentIds, tell }: Deps): () => void {
  const end = new AbortController()
  const total = documentIds.length * 100
  let told = -1
  const tellOnce = (done: number) => {
    if (done === told || end.signal.aborted) return
    told = done
    tell(done, total)
  }
  const prepare = async () => {
    tellOnce(0)
    // Without what draws them they are loaded all the same.
    if (documentIds.length > 0) await warm().catch(() => console.info('the reader loads with the document'))
    for (const [index, documentId] of documentIds.entries()) {
      while (!isHeld(documentId) && !end.signal.aborted) {
        const load = holdSealed(meetingId, documentId, end.signal, (part) => {
          tellOnce(index * 100 + Math.floor(part * 99))
        })
        const isOver = await load.then(
          () => true,
          // Without bytes, too large, or staged no more: it is fetched once it is released.
          (error: unknown) => error instanceof HttpRefusal && error.rejection.code === 'access.notFound',
        )
        if (isOver) break
        await new Promise((resolve) => setTimeout(resolve, againAfterMs))
      }
      tellOnce((index + 1) * 100)
    }
  }
  prepare().catch(() => undefined)
  return () => end.abort()
}

const warm = () => import('./warm-reader.ts').then(({ warmReader }) => warmReader())
