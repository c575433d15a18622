import { expect, it } from 'vitest'
import { keepPace, keptPace, movedBy, nextPace, paces } from '../../../client/features/script/prompter/pace.ts'

function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    length: 0,
    key: () => null,
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

it('[SCT-6] goes a step faster or slower, and stays at either end', () => {
  const [slowest, second] = paces
  const fastest = paces.at(-1) ?? 0
  expect(nextPace(slowest, 1)).toBe(second)
  expect(nextPace(second, -1)).toBe(slowest)
  expect([nextPace(slowest, -1), nextPace(fastest, 1)]).toEqual([slowest, fastest])
})

it('[SCT-6] is kept on the device; what is no pace is the usual one', () => {
  const storage = memory()
  const usual = keptPace(storage)
  expect(paces).toContain(usual)
  keepPace(22, storage)
  expect(keptPace(storage)).toBe(22)
  storage.setItem('onehall.prompter.pace', 'very fast')
  expect(keptPace(storage)).toBe(usual)
})

it('[SCT-6] moves by lines, whatever the size of the type', () => {
  expect(movedBy(8, 100, 60_000)).toBe(800)
  expect(movedBy(8, 150, 30_000)).toBe(600)
})
