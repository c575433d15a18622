import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { type ExampleHall, startExample } from '../support/e2e-hall.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { ownerToken } from '../support/running-hall.ts'

describe('the journal of a meeting', () => {
  let hall: ExampleHall
  let browser: Browser
  let owner: OpenPage
  const audit = auditor()

  beforeAll(async () => {
    ;[hall, browser] = await Promise.all([startExample(['mishan']), launchBrowser()])
    await hall.revoke(hall.linkOf('observer'))
    await hall.command('meeting.start', {})
    await hall.command('meeting.adjourn', {})
    owner = await openPage(browser, { size: 'console', address: `${hall.base}/` })
  })

  afterAll(async () => {
    await browser?.close()
    expect(await hall?.stop()).toBe('')
  })

  it('[EVD-2] is opened from the list of meetings, tells what was done by whom, and shows one kind when asked', async () => {
    const { page } = owner
    await page.getByLabel(zh('site.token')).fill(ownerToken)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: new RegExp(zh('site.journal'), 'u') }).click()
    const entries = page.getByRole('table', { name: zh('audit.title') }).getByRole('row')
    await entries.getByText(zh('audit.links.revoked')).waitFor()
    expect(await entries.last().textContent()).toContain(zh('audit.meeting.created'))
    const all = await entries.count()
    await page.getByRole('button', { name: zh('audit.access') }).click()
    await entries.getByText(zh('audit.meeting.created')).waitFor({ state: 'detached' })
    expect(await entries.count()).toBeLessThan(all)
    await page.getByRole('button', { name: zh('audit.access') }).click()
  })

  it('[EVD-4] shows the seal of a meeting that has ended, in both languages', async () => {
    const { page } = owner
    await page
      .getByRole('region', { name: zh('audit.seal') })
      .getByText('SM3')
      .waitFor()
    await audit.lookInBoth('journal', page)
    await inLanguage(page, 'zh-CN')
    expect(audit.findings()).toEqual([])
  })

  it('tells in words that it is not for every link', async () => {
    const { page } = owner
    await page.goto(`${hall.base}/meetings/nowhere/audit?via=owner`)
    await page.getByRole('alert').getByText(zh('refusals.access.notFound')).waitFor()
  })
})
