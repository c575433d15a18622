import { useState } from 'react'
import {
  askedFields,
  changedFields,
  type FieldBeside,
  type Fields,
  fieldBeside,
  holdField,
  openForm,
  shownFields,
  writeField,
} from './form-beside.ts'

export interface BesideOthers<Form extends Fields> {
  /** All fields as they are shown. */
  readonly values: Form
  /** What is to be sent: the changed fields alone. */
  readonly changes: Partial<Form>
  /** True while nothing is to be sent. */
  readonly isUnchanged: boolean
  /** Fields that both have changed: nothing is sent before it is said which holds. */
  readonly asked: readonly (keyof Form)[]
  readonly of: (name: keyof Form) => FieldBeside
  readonly write: (name: keyof Form, value: string) => void
  readonly hold: (name: keyof Form, whose: 'mine' | 'theirs') => void
}

/**
 * A form over something that other desks may change while it is open: untouched fields follow them, touched ones keep what
 * was written, and a field that both have changed asks.
 * @param standing the fields as they stand in the state now; the same names each time.
 * @param placeOf where a field lies in the preparation: who has changed it is found by that.
 * @source CTL-7
 */
export function useFormBesideOthers<Form extends Fields>(
  standing: Form,
  placeOf?: (name: keyof Form & string) => string,
): BesideOthers<Form> {
  const [form, setForm] = useState(() => openForm(standing))
  const changes = changedFields(form, standing)
  return {
    values: shownFields(form, standing),
    changes,
    isUnchanged: Object.keys(changes).length === 0,
    asked: askedFields(form, standing),
    of: (name) => ({
      ...fieldBeside(form, standing, name),
      ...(placeOf !== undefined && { place: placeOf(String(name) as keyof Form & string) }),
    }),
    write: (name, value) => setForm((before) => writeField(before, standing, name, value)),
    hold: (name, whose) => setForm((before) => holdField(before, standing, name, whose)),
  }
}
