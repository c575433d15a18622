import { useState } from 'react'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { IdentifyDialog } from './IdentifyDialog.tsx'

/** The way to ask the screens which hall they stand in. */
export function IdentifyBadge() {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <DeskButton small look="quiet" onClick={() => setIsOpen(true)}>
        {t('venues.identify.open')}
      </DeskButton>
      {isOpen && <IdentifyDialog onClose={() => setIsOpen(false)} />}
    </>
  )
}
