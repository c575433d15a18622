import { afterAll, describe, expect } from 'vitest'
import { auditor, scrollsDown } from '../support/e2e-axe.ts'
import { drawn, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { type FakeLink, fakeLink } from '../support/fake-link.ts'
import { beforeAll, it } from '../support/seen-it.ts'
import { situations } from '../support/view-situations.ts'

const venueId = 'mishan'

/** Page, who looks, and what its address asks for. */
const views = {
  'screen, formal': ['screen', { role: 'screen', venueId }, 'lang=zh-CN'],
  'screen, neutral, in English': ['screen', { role: 'screen', venueId: 'hulin' }, 'lang=en&theme=neutral'],
  lectern: ['speaker', { role: 'screen', venueId: 'main' }, 'lang=zh-CN'],
  'lectern in English': ['speaker', { role: 'screen', venueId: 'main' }, 'lang=en'],
} as const

describe('what stands in the halls, from the waiting screen to the thanks', () => {
  let link: FakeLink
  let opened: readonly (readonly [string, OpenPage])[]
  const audit = auditor()

  beforeAll(async ({ chromium }) => {
    link = await fakeLink()
    const pages: [string, OpenPage][] = []
    for (const [name, [page, viewer, query]] of Object.entries(views))
      pages.push([name, await openPage(chromium, { size: 'screen', address: link.address(page, viewer, query) })])
    opened = pages
  })
  afterAll(() => link?.close())

  it.each(Object.entries(situations))(
    '%s: can be used by everybody, and needs no scrolling',
    async (name, { act, scene }) => {
      act(link.meeting)
      await link.show()
      for (const [view, { page }] of opened) {
        if (view.startsWith('screen')) await page.locator(`[data-scene="${scene}"]`).waitFor()
        await drawn(page)
        await audit.look(`${view}, ${name}`, page)
        expect(await scrollsDown(page), view).toBe(false)
      }
      expect(audit.findings()).toEqual([])
    },
  )

  it('nothing failed', () => {
    expect(opened.flatMap(([, { faults }]) => faults)).toEqual([])
  })
})
