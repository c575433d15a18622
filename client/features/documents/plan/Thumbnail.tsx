import { useEffect, useRef, useState } from 'react'
import type { MeetingDocument } from '../../../../shared/domain/documents/documents.model.ts'
import { Text } from '../../../components/Text.tsx'
import { useSession } from '../../../store/use-meeting.ts'
import { drawFirstPage, hasPicture } from './first-page.ts'
import styles from './Thumbnail.module.css'

/** The first page, small, once it is in sight; for eyes only. A large file, or one that cannot be drawn, has a blank sheet. */
export function Thumbnail({ document: { id, file } }: { readonly document: MeetingDocument }) {
  const { meetingId } = useSession()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isDrawn, setIsDrawn] = useState(false)
  const sha256 = file?.sha256
  // biome-ignore lint/correctness/useExhaustiveDependencies: other bytes have another hash.
  useEffect(() => {
    const target = canvas.current
    if (file === null || target === null || !hasPicture(file)) return
    const held = new AbortController()
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return
      watch.disconnect()
      drawFirstPage({ meetingId, documentId: id, file }, target, held.signal).then(
        () => setIsDrawn(!held.signal.aborted),
        () => setIsDrawn(false),
      )
    })
    watch.observe(target)
    return () => {
      watch.disconnect()
      held.abort()
      setIsDrawn(false)
    }
  }, [meetingId, id, sha256])
  return (
    <Text rigid ground="surface" clips className={styles.sheet} data-empty={file === null} aria-hidden="true">
      <canvas ref={canvas} className={styles.page} data-drawn={isDrawn} />
    </Text>
  )
}
