import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { ownerToken } from '../support/running-hall.ts'

describe('[CON-8] the page of figures', () => {
  let hall: ExampleHall
  let owner: OpenPage
  let wall: OpenPage
  const audit = auditor()

  beforeAll(async ({ chromium, server }) => {
    hall = await openExample(server, ['mishan'])
    const { token } = await hall.issue({ role: 'technician' })
    owner = await openPage(chromium, { size: 'console', address: hall.address(ownerToken) })
    wall = await openPage(chromium, { size: 'console', address: hall.address(token) })
  })
  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  it('shows the owner the whole node, in both languages and in the dark', async () => {
    const { page } = owner
    await page.getByRole('link', { name: zh('accounts.home.figures') }).click()
    await page
      .getByRole('region', { name: zh('venues.figures.chart.acts') })
      .locator('canvas')
      .waitFor()
    expect(await page.locator('canvas').count()).toBe(7)
    await page.getByText(zh('venues.figures.happened.started')).waitFor()
    await audit.lookInBoth('figures', page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await audit.look('figures in the dark', page)
    expect(audit.findings()).toEqual([])
    expect(owner.faults).toEqual([])
  })

  it('leads a technician there from the wall, and tells nothing of all meetings together', async () => {
    const [page] = await Promise.all([
      wall.context.waitForEvent('page'),
      wall.page.getByRole('link', { name: zh('venues.wall.figures') }).click(),
    ])
    await page
      .getByRole('region', { name: zh('venues.figures.chart.delay') })
      .locator('canvas')
      .waitFor()
    expect(await page.locator('canvas').count()).toBe(5)
    expect(await page.getByRole('region', { name: zh('venues.figures.chart.acts') }).count()).toBe(0)
  })
})
