import { useEffect } from 'react'
import { useMeeting } from '../../store/use-meeting.ts'

/** After the first picture stands; before anybody is likely to show a document. */
const afterMs = 5_000

/** A meeting with documents will show one. */
export function useWarmReader(): void {
  const hasDocuments = useMeeting(({ agenda }) => agenda.items.some(({ documentIds }) => documentIds.length > 0))
  useEffect(() => {
    if (!hasDocuments) return
    const warm = async () => {
      const { warmReader } = await import('./warm-reader.ts')
      await warmReader()
    }
    const timer = setTimeout(() => void warm().catch(() => console.info('the reader loads with the document')), afterMs)
    return () => clearTimeout(timer)
  }, [hasDocuments])
}
