import { afterAll, describe, expect } from 'vitest'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { openPage, promptly } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'

/** A browser never asks again for a module that it could not fetch. */
describe('[LIN-9] a part that is opened first while the line is away', () => {
  let hall: ExampleHall
  beforeAll(async ({ server }) => {
    hall = await openExample(server, ['mishan'])
  })
  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  it('opens once the line is back, without a reload', async ({ chromium }) => {
    const address = hall.address(hall.linkOf('moderator').token)
    const { page, context } = await openPage(chromium, { size: 'console', address })
    const menu = page.locator('header').getByRole('button', { name: zh('meeting.console.menu'), exact: true })
    await menu.waitFor(promptly)
    await context.setOffline(true)
    const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('.js'))
    await menu.click()
    await failed
    expect(await page.getByRole('menu').count()).toBe(0)
    await context.setOffline(false)
    await page.getByRole('menu').waitFor(promptly)
    await context.close()
  })
})
