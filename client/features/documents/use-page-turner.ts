import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { type PageStep, shownStep, stepBeside } from '../../../shared/domain/documents/page-steps.selectors.ts'
import { useSession } from '../../store/use-meeting.ts'
import { createOpening } from './document-opening.ts'

export interface PageTurner {
  /** What the screens show, the last page when they are asked for one behind it; null while the document is not shown. */
  readonly step: PageStep | null
  /** How many pages there are; 0 until that is known, and when the document cannot be read. */
  readonly total: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly show: () => Promise<void>
  readonly next: () => Promise<void>
  readonly previous: () => Promise<void>
}

/**
 * Turns a document for all, part by part.
 * @param isNear it is shown, or likely to be: it is opened at once.
 */
export function usePageTurner(
  document: MeetingDocument,
  isNear: boolean,
  onTurn: (step: PageStep) => void,
): PageTurner {
  const { meetingId } = useSession()
  const { id, file } = document
  const { sha256, contentType, sealKey, bytes } = file ?? { sha256: null, contentType: '', sealKey: null, bytes: 0 }
  const [total, setTotal] = useState(0)
  const opening = useMemo(
    () => (sha256 === null ? null : createOpening(meetingId, id, { sha256, contentType, sealKey, bytes })),
    [meetingId, id, sha256, contentType, sealKey, bytes],
  )
  const shown = shownStep(document)
  const page = shown?.page ?? 0
  useEffect(() => {
    setTotal(0)
    if (opening === null || !isNear) return
    let isOver = false
    opening.document().then(
      ({ pages }) => isOver || setTotal(pages),
      () => console.info('the pages of the document are not counted'),
    )
    return () => {
      isOver = true
      opening.close()
    }
  }, [opening, isNear])
  useEffect(() => () => opening?.close(), [opening])
  // Found out ahead, so that no press waits for it.
  useEffect(() => {
    if (total > 0) for (const beside of [page + 1, page - 1]) void opening?.partsOf(beside)
  }, [opening, total, page])
  const isWhole = shown?.of === null
  const turned = useRef<PageStep | null>(null)
  const turnTo = (to: PageStep) => {
    turned.current = to
    onTurn(to)
  }
  const divide = useEffectEvent((of: number) => turnTo({ page, part: 1, of }))
  // A page that this desk had to show before it was measured is read in its parts once they are known.
  useEffect(() => {
    if (!isWhole || turned.current?.of !== null || turned.current.page !== page) return
    let isOver = false
    void opening?.measured(page).then((of) => isOver || of === null || divide(of))
    return () => {
      isOver = true
    }
  }, [opening, isWhole, page])
  const step = shown === null || total === 0 || page <= total ? shown : { page: total, part: 1, of: null }
  const turnBy = (by: 1 | -1) => async () => {
    if (step === null) return
    const of = (await opening?.partsOf(step.page + by)) ?? null
    const beside = stepBeside(step, by, total, () => of)
    if (beside !== null) turnTo(beside)
  }
  return {
    step,
    total,
    isFirst: step === null || (step.page <= 1 && step.part <= 1),
    isLast: step === null || (step.page === total && step.part >= (step.of ?? 1)),
    show: async () => turnTo({ page: 1, part: 1, of: (await opening?.partsOf(1)) ?? null }),
    next: turnBy(1),
    previous: turnBy(-1),
  }
}
