import { lazy, Suspense, useState } from 'react'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'

const ScriptEditor = lazy(() => import('./ScriptEditor.tsx').then(({ ScriptEditor }) => ({ default: ScriptEditor })))

/** Opens the host's script. */
export function ScriptBadge() {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <DeskButton small look="quiet" onClick={() => setIsOpen(true)}>
        {t('script.text')}
      </DeskButton>
      {isOpen && (
        <Suspense fallback={null}>
          <ScriptEditor onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
