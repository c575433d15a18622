import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import type { MeetingPageName } from '../../shared/protocol/pages.ts'
import { inLanguage, sidewaysFaults } from '../support/e2e-axe.ts'
import { drawn, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { type FakeLink, fakeLink } from '../support/fake-link.ts'
import { beforeAll, it } from '../support/seen-it.ts'

/** A laptop of 1440 × 900 at 200 %. */
const zoomed = { width: 720, height: 450 }
const pages: readonly MeetingPageName[] = ['console', 'plan']

/** Pieces of text that stand over one another, small pictures of screens aside. */
const textsOverOthers = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: { text: string; box: DOMRect }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue?.trim() ?? ''
      const parent = node.parentElement
      if (text === '' || parent === null || parent.closest('[aria-hidden="true"], select') !== null) continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) found.push({ text, box })
    }
    return found.flatMap((one, index) =>
      found.slice(index + 1).flatMap((other) => {
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        // Lines of Chinese have room above and below their letters.
        return wide > 2 && high > 0.4 * one.box.height ? [`${one.text} | ${other.text}`] : []
      }),
    )
  })

describe('a desk at 200 %', () => {
  let link: FakeLink
  const opened: OpenPage[] = []

  beforeAll(async ({ chromium }) => {
    link = await fakeLink()
    for (const name of pages)
      opened.push(await openPage(chromium, { size: 'console', address: link.address(name, { role: 'moderator' }) }))
    for (const { page } of opened) await page.setViewportSize(zoomed)
  })
  afterAll(() => link?.close())

  it.each(['en', 'zh-CN'] as const)(
    'nothing stands over another, and nothing lies beside the page: %s',
    async (language) => {
      for (const [index, { page }] of opened.entries()) {
        await inLanguage(page, language)
        await drawn(page)
        expect([pages[index], ...(await textsOverOthers(page)), ...(await sidewaysFaults(page))]).toEqual([
          pages[index],
        ])
      }
    },
  )

  it('and would be found if it did (negative control)', async () => {
    const page = opened[0]?.page
    if (page === undefined) throw new Error('no page')
    await page.evaluate(() => {
      for (const text of ['one', 'other']) {
        const mark = document.createElement('p')
        mark.textContent = `${text} text`
        mark.setAttribute('style', 'position: fixed; top: 0; left: 0')
        document.body.append(mark)
      }
    })
    expect((await textsOverOthers(page)).length).toBeGreaterThan(0)
  })

  it('nothing failed', () => expect(opened.flatMap(({ faults }) => faults)).toEqual([]))
})
