import type { Page } from 'playwright-core'

/** Keeps the longest event of each interaction: from the input to the next frame that was painted, milliseconds. */
export const watchInteractions = `
  window.interactions = new Map()
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0)
        window.interactions.set(interactionId, Math.max(duration, window.interactions.get(interactionId) ?? 0))
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })`

/** What a moderator does with the keyboard and the mouse in a minute, one thing after another. @returns how many interactions. */
export async function workAsModerator(page: Page, rounds: number): Promise<number> {
  const rest = () => page.waitForTimeout(120)
  let done = 0
  const press = async (key: string) => {
    await page.keyboard.press(key)
    done += 1
    await rest()
  }
  for (let round = 0; round < rounds; round += 1) {
    await press('Control+Enter')
    for (let point = 0; point < 3; point += 1) await press('ArrowDown')
    await press('ArrowUp')
    await press('n')
    await press('Escape')
    await press('?')
    await press('Escape')
    await press('p')
    await press('p')
    await press('ArrowLeft')
    await press('Control+Enter')
  }
  return done
}

/** Interactions quicker than 16 ms are not reported by browsers and count as 16. */
export async function durations(page: Page, count: number): Promise<readonly number[]> {
  const reported = await page.evaluate<number[]>('[...window.interactions.values()]')
  return [...reported, ...Array.from({ length: Math.max(0, count - reported.length) }, () => 16)]
}
