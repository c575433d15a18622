import type { Page } from 'playwright-core'
import { eventually } from './e2e-pages.ts'

/** Runs before a page's scripts: notes each turn of its time, by a clock that nobody sets, and every text that is no time. */
export const watchTime = `
  window.watched = { turns: [], nonsense: [] }
  let shown = null
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      for (const { textContent } of [...addedNodes, target.nodeType === Node.TEXT_NODE ? target : null].filter(Boolean))
        if (/NaN|Invalid|undefined/u.test(textContent)) window.watched.nonsense.push(textContent)
    const text = document.querySelector('[role="timer"]')?.textContent ?? null
    if (text !== null && text !== shown)
      window.watched.turns.push({ at: performance.timeOrigin + performance.now(), text })
    shown = text
  }).observe(document, { characterData: true, childList: true, subtree: true })`

interface Turn {
  /** By the monotonic clock of the browser, milliseconds since 1970. */
  readonly at: number
  /** Milliseconds left. */
  readonly leftMs: number
}

interface Watched {
  readonly turns: readonly { readonly at: number; readonly text: string }[]
  readonly nonsense: readonly string[]
}

/** What the page showed since it was asked last. @throws when the page was loaded anew since it was marked. */
export async function watchedOf(page: Page): Promise<{ turns: readonly Turn[]; nonsense: readonly string[] }> {
  const watched = await page.evaluate<Watched | null>(`(() => {
    const { watched, isMarked } = window
    if (isMarked !== true) return null
    window.watched = { turns: [], nonsense: [] }
    return watched
  })()`)
  if (watched === null) throw new Error(`loaded anew: ${page.url()}`)
  return { nonsense: watched.nonsense, turns: watched.turns.map(({ at, text }) => ({ at, leftMs: leftMsOf(text) })) }
}

/** Resolves once the page has turned its time so often since it was asked last. */
export const turned = (page: Page, times: number): Promise<number> =>
  eventually(
    () => page.evaluate<number>('window.watched.turns.length'),
    (count) => count >= times,
  )

/** From now on a page that is loaded anew is found out. */
export const mark = (page: Page): Promise<unknown> => page.evaluate('window.isMarked = true')

/** As when its line has come up again: the page asks what time it is. */
export const askForTime = (page: Page): Promise<unknown> => page.evaluate(`window.dispatchEvent(new Event('online'))`)

/** `48:12`, `1:04:12`, `−00:05`. */
function leftMsOf(text: string): number {
  const [, sign = '', figures = ''] = /^(\u2212?)((?:\d+:)?\d\d:\d\d)/u.exec(text) ?? []
  const seconds = figures.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return figures === '' ? Number.NaN : (sign === '' ? 1 : -1) * seconds * 1_000
}
