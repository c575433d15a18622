import { lazy, Suspense, useState } from 'react'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'

const BlankDialog = lazy(() => import('./BlankDialog.tsx').then(({ BlankDialog }) => ({ default: BlankDialog })))

/** The way to darken screens, and to light them. */
export function BlankBadge() {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <DeskButton small look="quiet" onClick={() => setIsOpen(true)}>
        {t('venues.blank.open')}
      </DeskButton>
      {isOpen && (
        <Suspense>
          <BlankDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
