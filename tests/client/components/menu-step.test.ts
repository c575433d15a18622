import { describe, expect, it } from 'vitest'
import { menuStep } from '../../../client/components/menu-step.ts'

const names = ['准备会议', 'Links', ' 链接', 'Log']

describe('a key in a menu', () => {
  it('arrows go round', () => {
    expect(menuStep('ArrowDown', 0, names)).toBe(1)
    expect(menuStep('ArrowDown', 3, names)).toBe(0)
    expect(menuStep('ArrowUp', 0, names)).toBe(3)
  })

  it('without the focus in it they lead to an end', () => {
    expect(menuStep('ArrowDown', -1, names)).toBe(0)
    expect(menuStep('ArrowUp', -1, names)).toBe(3)
  })

  it('Home and End lead to its ends', () => {
    expect(menuStep('Home', 2, names)).toBe(0)
    expect(menuStep('End', 0, names)).toBe(3)
  })

  it('a letter leads to the next entry that begins with it, and round again', () => {
    expect(menuStep('l', 0, names)).toBe(1)
    expect(menuStep('L', 1, names)).toBe(3)
    expect(menuStep('l', 3, names)).toBe(1)
    expect(menuStep('链', 0, names)).toBe(2)
  })

  it('other keys are left to the page', () => {
    for (const key of ['Tab', 'Enter', ' ', 'Escape', 'x']) expect(menuStep(key, 0, names), key).toBeNull()
    expect(menuStep('ArrowDown', -1, [])).toBeNull()
  })
})
