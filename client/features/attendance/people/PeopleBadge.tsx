import { lazy, Suspense, useState } from 'react'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'

const PeopleDialog = lazy(() => import('./PeopleDialog.tsx').then(({ PeopleDialog }) => ({ default: PeopleDialog })))

/** The way from the console to the people of the meeting and their phones. */
export function PeopleBadge() {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <DeskButton small look="quiet" onClick={() => setIsOpen(true)}>
        {t('attendance.people.open')}
      </DeskButton>
      {isOpen && (
        <Suspense fallback={null}>
          <PeopleDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
