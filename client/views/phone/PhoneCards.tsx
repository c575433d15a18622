import { Suspense } from 'react'
import { CheckInCard } from '../../features/attendance/check-in/CheckInCard.tsx'
import { ShownDocumentCard } from '../../features/documents/ShownDocumentCard.tsx'
import { FloorCard } from '../../features/floor/FloorCard.tsx'
import { PhoneNotices } from '../../features/notices/PhoneNotices.tsx'
import { PagePaper } from '../shared/page-paper.ts'
import type { OpenPart } from './open-parts.ts'

interface Props {
  readonly part: OpenPart | null
  readonly onOpen: (part: OpenPart) => void
}

/** What concerns one now, above the agenda; each is there only while there is something to say. */
export function PhoneCards({ part, onOpen }: Props) {
  return (
    <>
      <CheckInCard />
      <ShownDocumentCard onFollow={(id) => onOpen(`document:${id}`)} />
      <FloorCard isTurnOpen={part === 'turn'} onOpenTurn={() => onOpen('turn')} />
      <PhoneNotices />
      <Suspense fallback={null}>
        <PagePaper />
      </Suspense>
    </>
  )
}
