import { useEffect, useRef, useState } from 'react'
import type { PagePart } from '../../../shared/domain/documents/documents.model.ts'
import { Box } from '../../components/Box.tsx'
import { drawPage } from './draw-page.ts'
import { type OpenDocument, openDocument } from './open-document.ts'
import styles from './PdfPage.module.css'
import { useFrame } from './use-frame.ts'

interface Props extends PagePart {
  readonly meetingId: string
  readonly documentId: string
  /** Changes when the bytes do. */
  readonly sha256: string
  readonly contentType: string
  readonly sealKey: string | null
  /** From 1. */
  readonly page: number
  readonly loadingText: string
  readonly failedText: string
  /** Of a page that cannot be read while others can. */
  readonly pageFailedText: string
  /** Told once the number of pages is known. */
  readonly onPages?: (pages: number) => void
}

/** One page of a document, or a part of it, as large as there is room; the one before stays until the next is drawn. */
export function PdfPage({
  meetingId,
  documentId,
  sha256,
  contentType,
  sealKey,
  page,
  part,
  of,
  loadingText,
  failedText,
  pageFailedText,
  onPages,
}: Props) {
  const [opened, setOpened] = useState<OpenDocument | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [isDrawn, setIsDrawn] = useState(false)
  /** A fault belongs to its page alone. */
  const [failedPage, setFailedPage] = useState<number | null>(null)
  const [box, frame] = useFrame()
  const canvas = useRef<HTMLCanvasElement>(null)

  useEffect(() => {
    const held = new AbortController()
    let last: OpenDocument | null = null
    setHasFailed(false)
    openDocument(meetingId, documentId, { contentType, sha256, sealKey }, held.signal).then(
      (document) => {
        last = document
        if (held.signal.aborted) return document.close()
        setOpened(document)
        onPages?.(document.pages)
      },
      () => setHasFailed(!held.signal.aborted),
    )
    return () => {
      held.abort()
      setOpened(null)
      setIsDrawn(false)
      setFailedPage(null)
      last?.close()
    }
  }, [meetingId, documentId, contentType, sha256, sealKey, onPages])

  useEffect(() => {
    const target = canvas.current
    if (opened?.pdf == null || frame === null || target === null) return
    const { pdf, lent, pages } = opened
    const task = drawPage({ pdf, lent, page: Math.min(page, pages), part, of, canvas: target, frame })
    task.done.then(
      (isWhole) => {
        if (!isWhole) return
        setIsDrawn(true)
        setFailedPage(null)
      },
      () => setFailedPage(page),
    )
    return task.cancel
  }, [opened, page, part, of, frame])

  const isFaulty = failedPage === page
  return (
    <Box full sinks className={styles.box} ref={box}>
      {hasFailed && <p role="alert">{failedText}</p>}
      {isFaulty && <p role="alert">{pageFailedText}</p>}
      {!hasFailed && !isFaulty && !isDrawn && opened?.imageUrl == null && <p role="status">{loadingText}</p>}
      {opened?.imageUrl != null && <img className={styles.image} src={opened.imageUrl} alt="" />}
      {opened?.pdf != null && <canvas className={styles.page} ref={canvas} hidden={!isDrawn || isFaulty} />}
    </Box>
  )
}
