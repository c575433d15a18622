import type { ComponentProps } from 'react'
import { LineInput } from '../../components/LineInput.tsx'
import { BesideNote } from './BesideNote.tsx'
import type { Fields } from './form-beside.ts'
import type { BesideOthers } from './use-form-beside-others.ts'

interface Props<Form extends Fields>
  extends Omit<ComponentProps<typeof LineInput>, 'value' | 'onChange' | 'form' | 'name'> {
  readonly form: BesideOthers<Form>
  readonly name: keyof Form
}

/** One line of a form, and under it what others have changed it to. */
export function BesideLine<Form extends Fields>({ form, name, ...rest }: Props<Form>) {
  const field = form.of(name)
  return (
    <div>
      <LineInput labelled {...rest} value={field.value} onChange={(value) => form.write(name, value)} />
      <BesideNote field={field} label={rest.label} onHold={(whose) => form.hold(name, whose)} />
    </div>
  )
}
