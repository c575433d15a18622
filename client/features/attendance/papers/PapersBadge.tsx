import { Suspense, useState } from 'react'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { lazyPart } from '../../../components/lazy-part.ts'
import { useText } from '../../../i18n/i18n.ts'

const PapersDesk = lazyPart(() => import('./PapersDesk.tsx').then((part) => part.PapersDesk))

/** The way from a hall's desk to its papers. */
export function PapersBadge({ venue }: { readonly venue: { readonly id: string; readonly name: string } }) {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <DeskButton small look="quiet" onClick={() => setOpen(true)}>
        {t('attendance.papers.open')}
      </DeskButton>
      {isOpen && (
        <Suspense fallback={null}>
          <PapersDesk venue={venue} onBack={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
