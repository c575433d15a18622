import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageOfLink } from '../../../../client/views/home/link-token.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-']
const anyToken = fc.array(fc.constantFrom(...letters), { minLength: 43, maxLength: 43 }).map((all) => all.join(''))

describe('a link that is pasted in', () => {
  it('leads to the same page however it was written: whole, of another host, without one, or the token alone', () => {
    fc.assert(
      fc.property(anyToken, fc.constantFrom('', ' ', '\n'), (token, space) => {
        for (const before of ['http://hall.example:3000/join#', 'https://10.0.0.1/join#', '/join#', 'join#', '#', '']) {
          expect(pageOfLink(`${space}${before}${token}${space}`)).toBe(`/join#${token}`)
        }
      }),
    )
  })

  it('keeps the look that was chosen for it', () => {
    const token = 'a'.repeat(43)
    expect(pageOfLink(`http://hall.example/join?view=wall&lang=en#${token}`)).toBe(`/join?view=wall&lang=en#${token}`)
  })

  it('is refused when it is cut short, of other letters, or leads elsewhere', () => {
    for (const text of [
      '',
      'hello',
      'http://hall.example/join',
      `#${'a'.repeat(42)}`,
      `#${'a'.repeat(42)}!`,
      `javascript:${'a'.repeat(43)}`,
    ]) {
      expect(pageOfLink(text), text).toBeNull()
    }
  })
})
