import { Suspense, useState } from 'react'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { lazyPart } from '../../../components/lazy-part.ts'
import { needTexts, useText } from '../../../i18n/i18n.ts'
import { useSession } from '../../../store/use-meeting.ts'

const TakeFromLibrary = lazyPart(async () => {
  const [{ TakeFromLibrary }] = await Promise.all([import('./TakeFromLibrary.tsx'), needTexts('seldom')])
  return TakeFromLibrary
})

/** Opens the library for those who may see it. @param onTaken with the halls that were made. */
export function LibraryButton({ onTaken }: { readonly onTaken: (venueIds: readonly string[]) => void }) {
  const { t } = useText()
  const { role } = useSession()
  const [isOpen, setIsOpen] = useState(false)
  if (role !== 'owner' && role !== 'organiser') return null
  return (
    <>
      <DeskButton onClick={() => setIsOpen(true)}>{t('attendance.plan.library')}</DeskButton>
      <Suspense fallback={null}>
        {isOpen && <TakeFromLibrary onTaken={onTaken} onClose={() => setIsOpen(false)} />}
      </Suspense>
    </>
  )
}
