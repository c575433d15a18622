import { keysOf } from '../../../shared/kernel/record.ts'
/** A form's fields as texts, by name. */
export type Fields = Readonly<Record<string, string>>

/** What somebody writes, beside what others may change meanwhile. */
export interface FormBeside<Form extends Fields> {
  /** What stood in each field when the writer last looked at it. */
  readonly seen: Form
  /** What was written here; a field that was not touched is absent. */
  readonly written: Partial<Form>
}

/** How a field stands. `other`: what another has changed it to, not yet looked at. `asks`: both have changed it, and one has to hold. */
export interface FieldBeside {
  readonly value: string
  readonly other: string | null
  readonly asks: boolean
  /** Where it lies in the preparation, `item/<id>/title`; absent for what lies elsewhere. */
  readonly place?: string
}

export const openForm = <Form extends Fields>(standing: Form): FormBeside<Form> => ({ seen: standing, written: {} })

/** What was really changed here: a field that was put back counts as untouched. */
const changeOf = <Form extends Fields>({ seen, written }: FormBeside<Form>, name: keyof Form): string | null => {
  const mine = written[name]
  return mine === undefined || mine === seen[name] ? null : mine
}

/**
 * Who only reads sees what others write; who has written keeps it, and is told.
 * @param standing what stands in the state now.
 * @source CTL-7
 */
export function fieldBeside<Form extends Fields>(
  form: FormBeside<Form>,
  standing: Form,
  name: keyof Form,
): FieldBeside {
  const mine = changeOf(form, name)
  const theirs = standing[name] ?? ''
  const isNews = theirs !== form.seen[name] && theirs !== mine
  return { value: mine ?? theirs, other: isNews ? theirs : null, asks: isNews && mine !== null }
}

/** Something is written into a field: what stood there then was seen. */
export const writeField = <Form extends Fields>(
  form: FormBeside<Form>,
  standing: Form,
  name: keyof Form,
  value: string,
): FormBeside<Form> => ({
  // Who has begun to write is asked later; who begins now has read what stands there.
  seen: changeOf(form, name) === null ? { ...form.seen, [name]: standing[name] } : form.seen,
  written: { ...form.written, [name]: value },
})

/** Of two changes of one field, one holds. */
export function holdField<Form extends Fields>(
  form: FormBeside<Form>,
  standing: Form,
  name: keyof Form,
  whose: 'mine' | 'theirs',
): FormBeside<Form> {
  const seen = { ...form.seen, [name]: standing[name] }
  if (whose === 'mine') return { ...form, seen }
  const { [name]: _given, ...written } = form.written
  return { seen, written: written as Partial<Form> }
}

/** The fields to be sent, by what they become: what was changed here and is not so already. */
export function changedFields<Form extends Fields>(form: FormBeside<Form>, standing: Form): Partial<Form> {
  const names = keysOf(form.seen)
  const changed = names.flatMap((name) => {
    const mine = changeOf(form, name)
    return mine === null || mine === standing[name] ? [] : [[name, mine] as const]
  })
  return Object.fromEntries(changed) as Partial<Form>
}

/** The fields that both have changed, and that wait for a word. */
export const askedFields = <Form extends Fields>(form: FormBeside<Form>, standing: Form): readonly (keyof Form)[] =>
  keysOf(form.seen).filter((name) => fieldBeside(form, standing, name).asks)

/** All fields as the form shows them. */
export const shownFields = <Form extends Fields>(form: FormBeside<Form>, standing: Form): Form =>
  Object.fromEntries(Object.keys(form.seen).map((name) => [name, fieldBeside(form, standing, name).value])) as Form
