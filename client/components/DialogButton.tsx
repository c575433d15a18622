import { type ComponentType, Suspense, useState } from 'react'
import { DeskButton } from './DeskButton.tsx'

interface Props {
  readonly label: string
  /** What it opens; it may be loaded only then. */
  readonly dialog: ComponentType<{ readonly onClose: () => void }>
}

/** A quiet button in the head of a desk that opens a dialog. */
export function DialogButton({ label, dialog: Dialog }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <DeskButton small look="quiet" onClick={() => setIsOpen(true)}>
        {label}
      </DeskButton>
      {isOpen && (
        <Suspense fallback={null}>
          <Dialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
