import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { openFromHome } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'
import { ownerToken } from '../support/running-hall.ts'

describe('the journal of a meeting', () => {
  let hall: ExampleHall
  let browser: Browser
  let owner: OpenPage
  const audit = auditor()

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan'])
    await hall.revoke(hall.linkOf('observer'))
    await hall.command('meeting.start', {})
    await hall.command('meeting.adjourn', {})
    owner = await openPage(browser, { size: 'console', address: `${hall.base}/` })
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  it('[EVD-2] is opened from the list of meetings, tells what was done by whom, and shows one kind when asked', async () => {
    const { page } = owner
    await page.getByLabel(zh('meeting.home.token')).fill(ownerToken)
    await page.keyboard.press('Enter')
    await openFromHome(hall, page, 'audit')
    const entries = page.getByRole('table', { name: zh('accounts.audit.title') }).getByRole('row')
    await entries.getByText(zh('accounts.audit.links.revoked')).waitFor()
    expect(await entries.last().textContent()).toContain(zh('accounts.audit.meeting.created'))
    const all = await entries.count()
    await page.getByRole('button', { name: zh('accounts.audit.accounts') }).click()
    await entries.getByText(zh('accounts.audit.meeting.created')).waitFor({ state: 'detached' })
    expect(await entries.count()).toBeLessThan(all)
    await page.getByRole('button', { name: zh('accounts.audit.accounts') }).click()
  })

  it('[EVD-4] shows the seal of a meeting that has ended, in both languages', async () => {
    const { page } = owner
    await page
      .getByRole('region', { name: zh('accounts.audit.seal') })
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
