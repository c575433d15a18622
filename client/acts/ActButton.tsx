import type { ComponentProps } from 'react'
import { DeskButton } from '../components/DeskButton.tsx'
import type { ActMark } from './act-marks.ts'
import { PendingText } from './PendingText.tsx'

interface Props extends Omit<ComponentProps<typeof DeskButton>, 'busy'> {
  readonly mark: ActMark | undefined
}

/** A button that sends: while its act is on the way it says so and cannot be pressed again. */
export function ActButton({ mark, children, 'aria-label': label, ...rest }: Props) {
  const isPending = mark === 'pending'
  return (
    <DeskButton {...rest} busy={isPending} aria-label={isPending ? undefined : label}>
      {isPending ? <PendingText /> : children}
    </DeskButton>
  )
}
