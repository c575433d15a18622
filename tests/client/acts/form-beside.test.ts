import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askedFields,
  changedFields,
  type FormBeside,
  fieldBeside,
  holdField,
  openForm,
  shownFields,
  writeField,
} from '../../../client/acts/beside/form-beside.ts'

type Form = { readonly title: string; readonly minutes: string; readonly speaker: string }
const names = ['title', 'minutes', 'speaker'] as const
const standing: Form = { title: 'Opening', minutes: '10', speaker: 'Host' }

describe('[CTL-7] a form beside others', () => {
  it('sends what was changed alone; what was put back was not changed', () => {
    const renamed = writeField(openForm(standing), standing, 'title', 'Welcome')
    expect(changedFields(renamed, standing)).toEqual({ title: 'Welcome' })
    expect(changedFields(writeField(renamed, standing, 'title', 'Opening'), standing)).toEqual({})
  })

  it('shows what another changes in a field that was not touched, and says so', () => {
    const now = { ...standing, minutes: '15' }
    const form = writeField(openForm(standing), standing, 'title', 'Welcome')
    expect(fieldBeside(form, now, 'minutes')).toEqual({ value: '15', other: '15', asks: false })
    expect(changedFields(form, now)).toEqual({ title: 'Welcome' })
    expect(askedFields(form, now)).toEqual([])
  })

  it('keeps what was written where another has written too, and asks which holds', () => {
    const now = { ...standing, title: 'Beginning' }
    const form = writeField(openForm(standing), standing, 'title', 'Welcome')
    expect(fieldBeside(form, now, 'title')).toEqual({ value: 'Welcome', other: 'Beginning', asks: true })
    expect(askedFields(form, now)).toEqual(['title'])
    // Writing on is no answer.
    expect(askedFields(writeField(form, now, 'title', 'Welcome all'), now)).toEqual(['title'])
    expect(changedFields(holdField(form, now, 'title', 'mine'), now)).toEqual({ title: 'Welcome' })
    expect(askedFields(holdField(form, now, 'title', 'mine'), now)).toEqual([])
    expect(shownFields(holdField(form, now, 'title', 'theirs'), now)).toEqual(now)
    expect(changedFields(holdField(form, now, 'title', 'theirs'), now)).toEqual({})
  })

  it('does not ask where both have written the same', () => {
    const now = { ...standing, title: 'Welcome' }
    const form = writeField(openForm(standing), standing, 'title', 'Welcome')
    expect([askedFields(form, now), changedFields(form, now)]).toEqual([[], {}])
  })

  it('never loses a field of the other, however two of them write, answer and save', () => {
    const step = fc.record({
      who: fc.constantFrom(0, 1),
      does: fc.constantFrom('write', 'save', 'mine', 'theirs'),
      name: fc.constantFrom(...names),
      value: fc.constantFrom('a', 'b', 'c'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let now = standing
        const forms: FormBeside<Form>[] = [openForm(now), openForm(now)]
        for (const { who, does, name, value } of steps) {
          const form = forms[who] ?? openForm(now)
          if (does === 'write') forms[who] = writeField(form, now, name, value)
          else if (does !== 'save') {
            if (fieldBeside(form, now, name).asks) forms[who] = holdField(form, now, name, does)
          } else if (askedFields(form, now).length === 0) {
            const changes = changedFields(form, now)
            for (const changed of names)
              if (changes[changed] === undefined) expect({ ...now, ...changes }[changed]).toBe(now[changed])
              // What is overwritten was seen by who overwrites it.
              else expect(form.seen[changed]).toBe(now[changed])
            now = { ...now, ...changes }
            forms[who] = openForm(now)
          }
        }
      }),
    )
  })
})
