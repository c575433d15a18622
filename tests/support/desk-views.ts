import { afterAll, describe, expect } from 'vitest'
import type { MeetingPageName } from '../../shared/protocol/pages.ts'
import { auditor, scrollsDown } from './e2e-axe.ts'
import { drawn, type OpenPage, openPage, type sizes } from './e2e-pages.ts'
import { en } from './e2e-words.ts'
import { type FakeLink, fakeLink } from './fake-link.ts'
import { beforeAll, it } from './seen-it.ts'
import { situations } from './view-situations.ts'

interface DeskView {
  readonly page: Exclude<MeetingPageName, 'phone'>
  readonly viewer: Parameters<FakeLink['address']>[1]
  readonly size: keyof typeof sizes
  /** It was drawn for one look: nothing of it may have to be scrolled to. */
  readonly isOneLook?: true
}

/** Looks at those pages in every situation of a meeting, in both languages and in the dark. */
export function describeDesks(title: string, views: Readonly<Record<string, DeskView>>): void {
  describe(title, () => {
    let link: FakeLink
    const opened: OpenPage[] = []
    const audit = auditor()

    beforeAll(async ({ chromium }) => {
      link = await fakeLink()
      for (const { page, viewer, size } of Object.values(views))
        opened.push(await openPage(chromium, { size, address: link.address(page, viewer) }))
    })
    afterAll(() => link?.close())

    it.each(Object.entries(situations))('%s: can be used by everybody', async (name, { act }) => {
      act(link.meeting)
      await link.show()
      for (const [index, [view, { isOneLook }]] of Object.entries(views).entries()) {
        const page = opened[index]?.page
        if (page === undefined) throw new Error(`${view} is not open`)
        await drawn(page)
        await audit.lookInBoth(`${view}, ${name}`, page)
        if (isOneLook) expect(await scrollsDown(page), view).toBe(false)
      }
      expect(audit.findings()).toEqual([])
    })

    it('tabs are told apart by the names of their pages', async () => {
      const titles = await Promise.all(opened.map(({ page }) => page.title()))
      const { title } = link.meeting.state.meeting
      // In the language that was looked at last.
      expect(titles).toEqual(Object.values(views).map(({ page }) => `${en(`meeting.page.${page}`)} · ${title}`))
    })

    it('nothing failed', () => {
      expect(opened.flatMap(({ faults }) => faults)).toEqual([])
    })
  })
}
