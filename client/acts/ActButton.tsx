import type { ComponentProps } from 'react'
import { DeskButton } from '../components/DeskButton.tsx'
import { useText } from '../i18n/i18n.ts'
import { useFreshness } from '../store/use-meeting.ts'
import type { ActMark } from './act-marks.ts'

interface Props extends Omit<ComponentProps<typeof DeskButton>, 'busy'> {
  readonly mark: ActMark | undefined
}

/** A button that sends: while its act is on the way it says so and cannot be pressed again. */
export function ActButton({ mark, children, 'aria-label': label, ...rest }: Props) {
  const { t } = useText()
  const { status } = useFreshness()
  const isPending = mark === 'pending'
  const waiting = t(status === 'live' ? 'operator.sending' : 'operator.queued')
  return (
    <DeskButton {...rest} busy={isPending} aria-label={isPending ? undefined : label}>
      {isPending ? waiting : children}
    </DeskButton>
  )
}
