import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { type FakeLink, fakeLink } from '../support/fake-link.ts'
import { manyHalls } from '../support/many-halls.ts'
import { beforeAll, it } from '../support/seen-it.ts'

const count = 20_000

/** The last two are one person, as their names and phones look. */
const people = Array.from({ length: count }, (_, index) => ({
  id: `p${index}`,
  name: index === count - 1 ? `干警${count - 1}` : `干警${index + 1}`,
  unit: `第 ${index % 40} 法庭`,
  title: '书记员',
  venueId: index % 2 === 0 ? 'main' : 'b1',
  phone: `138${String(index >> 1).padStart(8, '0')}`,
  attends: 'member' as const,
}))

describe(`[ATT-24] a roster of ${count}`, () => {
  let link: FakeLink
  let opened: OpenPage
  let page: Page
  const audit = auditor()

  beforeAll(async ({ chromium }) => {
    link = await fakeLink({ ...manyHalls(2), people })
    opened = await openPage(chromium, {
      size: 'screen',
      address: link.address('plan', { role: 'moderator' }, 'part=people'),
    })
    page = opened.page
    await grid().waitFor()
  })
  afterAll(() => link?.close())

  const grid = () => page.getByRole('grid')
  const lines = () => page.locator('[role=grid] tbody tr')
  const shown = (of: number) => page.getByText(zh('attendance.plan.shown', { count: of }), { exact: true })
  const search = () => page.getByPlaceholder(zh('attendance.plan.search'))

  it('has the lines that are looked at, and no others, to its end', async () => {
    expect(await lines().count()).toBeLessThan(60)
    await grid().focus()
    await page.keyboard.press('Control+End')
    await page.locator(`[aria-rowindex='${count + 1}']`).waitFor()
    expect(await lines().count()).toBeLessThan(60)
    await page.keyboard.press('Control+Home')
    await page.locator("[aria-rowindex='2']").waitFor()
  })

  it('is sought by name, by initials and by the end of the phone', async () => {
    await search().fill('干警19999')
    await shown(2).waitFor()
    await search().fill('gj')
    await shown(count).waitFor()
    await search().fill('9998')
    await page.getByText('干警19997', { exact: true }).waitFor()
    await search().fill('没有这个人')
    await page.getByText(zh('attendance.people.noMatch')).waitFor()
    await page.getByRole('button', { name: zh('attendance.plan.showAll') }).click()
    await shown(count).waitFor()
  })

  it('shows one hall, and who looks as if listed twice', async () => {
    await page.getByLabel(zh('attendance.plan.venue'), { exact: true }).selectOption('b1')
    await shown(count / 2).waitFor()
    await page.getByLabel(zh('attendance.plan.venue'), { exact: true }).selectOption('')
    await page.getByLabel(zh('attendance.plan.doubled', { count: 2 })).check()
    await shown(2).waitFor()
  })

  it('can be used by everybody, while a cell is written, too', async () => {
    await audit.lookInBoth('the roster', page)
    await page.locator('[data-column="1"]').first().dblclick()
    await page.locator('[role=grid] input[type=text]').waitFor()
    await audit.lookInBoth('a cell that is written', page)
    expect(audit.findings()).toEqual([])
    expect(opened.faults).toEqual([])
  })
})
