import { afterAll, describe, expect } from 'vitest'
import { planParts } from '../../client/views/plan/use-plan-part.ts'
import { auditor } from '../support/e2e-axe.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { type FakeLink, fakeLink } from '../support/fake-link.ts'

describe('the parts of the preparation', () => {
  let link: FakeLink
  let opened: OpenPage
  const audit = auditor()

  beforeAll(async ({ chromium }) => {
    link = await fakeLink()
    opened = await openPage(chromium, { size: 'console', address: link.address('plan', { role: 'moderator' }) })
  })
  afterAll(() => link?.close())

  it.each(planParts)('%s: has an address, and can be used by everybody', async (part) => {
    const { page } = opened
    const address = new URL(page.url())
    address.searchParams.set('part', part)
    await page.goto(address.href)
    await page.locator(`nav [aria-current='page']`).waitFor()
    await page.locator('main h2').first().waitFor()
    await audit.lookInBoth(part, page)
    expect(audit.findings()).toEqual([])
  })

  it.each(['commendation', 'speech'])('agenda: an item of the kind %s that is open in its place', async (id) => {
    const { page } = opened
    const { items } = link.meeting.state.agenda
    const item = items.find((known) => known.id === id) ?? items[4]
    await page.goto(page.url().replace(/part=\w+/u, 'part=agenda'))
    await page.locator(`[data-number='${item?.number}']`).click()
    await page.locator('main fieldset').first().waitFor()
    await audit.lookInBoth(`an open item, ${id}`, page)
    expect(audit.findings()).toEqual([])
  })

  it('nothing failed', () => {
    expect(opened.faults).toEqual([])
  })
})
