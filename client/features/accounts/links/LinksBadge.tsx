import { type ComponentProps, lazy, Suspense, useState } from 'react'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'

const LinksDialog = lazy(() => import('./LinksDialog.tsx').then(({ LinksDialog }) => ({ default: LinksDialog })))

/** At the end of the console's address: the dialog is open at once. */
const opened = '#links'

/** The way from the console to the other pages. */
export function LinksBadge({ screensOf }: Pick<ComponentProps<typeof LinksDialog>, 'screensOf'>) {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(() => location.hash === opened)
  const close = () => {
    setIsOpen(false)
    if (location.hash === opened) history.replaceState(null, '', location.pathname + location.search)
  }
  return (
    <>
      <DeskButton small look="quiet" onClick={() => setIsOpen(true)}>
        {t('accounts.links.title')}
      </DeskButton>
      {isOpen && (
        <Suspense fallback={null}>
          <LinksDialog onClose={close} screensOf={screensOf} />
        </Suspense>
      )}
    </>
  )
}
