import { lazy, Suspense } from 'react'
import { TimeLeft } from '../../features/agenda/TimeLeft.tsx'
import { ScreenMarks } from './ScreenMarks.tsx'
import { TimeOfDay } from './TimeOfDay.tsx'

const DocumentScene = lazy(() =>
  import('../../features/documents/DocumentScene.tsx').then(({ DocumentScene }) => ({ default: DocumentScene })),
)

/** A page that all read has the screen to itself: what the head and the strip say stands in one line under it. */
export function DocumentOnScreen() {
  return (
    <Suspense fallback={null}>
      <DocumentScene>
        <TimeLeft />
        <ScreenMarks isSlim />
        <TimeOfDay />
      </DocumentScene>
    </Suspense>
  )
}
