import { lazy, Suspense, useState } from 'react'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'

const LinksDialog = lazy(() => import('./LinksDialog.tsx').then(({ LinksDialog }) => ({ default: LinksDialog })))

/** The way from the console to the other pages. */
export function LinksBadge() {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <DeskButton small look="quiet" onClick={() => setIsOpen(true)}>
        {t('links.open')}
      </DeskButton>
      {isOpen && (
        <Suspense fallback={null}>
          <LinksDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
