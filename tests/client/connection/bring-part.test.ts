import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { bringPart } from '../../../client/connection/bring-part.ts'

const from = 'http://hall.example/assets/page.js'
const answer = (status: number) => ({ ok: status === 200, status, arrayBuffer: async () => new ArrayBuffer(0) })

/** As the built program has it: the text names the file. */
const part = (file: string, load: () => Promise<string>) =>
  Object.assign(load, { toString: () => `()=>import(\`./${file}\`)` })

let asked: string[]
let isAway: boolean
beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  isAway = false
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address.split('/').at(-1) ?? '')
    if (isAway) throw new TypeError('Failed to fetch')
    return answer(address.includes('gone') ? 404 : 200)
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('[LIN-9] the browser is asked for a part when all of its files are there', async () => {
  isAway = true
  const load = vi.fn(async () => 'part')
  const coming = bringPart(part('a1.js', load), ['./b1.js'], from)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(load).not.toHaveBeenCalled()
  expect(asked.length).toBeGreaterThan(2)
  isAway = false
  await vi.advanceTimersByTimeAsync(3_000)
  expect(await coming).toBe('part')
  expect(load).toHaveBeenCalledTimes(1)
})

it('[LIN-9] a file is fetched once, whatever needs it', async () => {
  const load = async () => 'part'
  await Promise.all([
    bringPart(part('a2.js', load), ['./b2.js'], from),
    bringPart(part('c2.js', load), ['./b2.js', './a2.js'], from),
  ])
  expect(asked.toSorted()).toEqual(['a2.js', 'b2.js', 'c2.js'])
})

it('[LIN-9] what the server no longer has is said by the browser', async () => {
  const load = async () => Promise.reject(new Error('no such module'))
  await expect(bringPart(part('gone3.js', load), [], from)).rejects.toThrow('no such module')
})
