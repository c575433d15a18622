import type { ComponentProps } from 'react'
import { DeskButton } from '../components/DeskButton.tsx'
import { useMayMove } from './use-may-move.ts'

/** For an act that wants the chair token: at rest while another desk holds it, as the strip above says. */
export function ControlButton({ disabled = false, ...rest }: ComponentProps<typeof DeskButton>) {
  const mayMove = useMayMove()
  return <DeskButton {...rest} disabled={disabled || !mayMove} />
}
