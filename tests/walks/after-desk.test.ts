import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type Desk, startDesk } from '../support/e2e-desk.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { openPage, promptly } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'

describe('[MTG-22] the desk of the next day', () => {
  const audit = auditor()
  let desk: Desk
  let page: Page
  const faults: (readonly string[])[] = []

  beforeAll(async ({ chromium }) => {
    desk = await startDesk()
    await desk.act('meeting.start', {})
    await desk.act('agenda.advance', { from: null })
    await desk.act('agenda.goTo', { from: desk.state.agenda.currentItemId, to: desk.state.agenda.items[2]?.id ?? '' })
    await desk.act('meeting.adjourn', {})
    const opened = await openPage(chromium, { size: 'console', address: desk.address('moderator') })
    page = opened.page
    faults.push(opened.faults)
  })
  afterAll(async () => {
    await desk?.stop()
    expect(desk?.errors).toEqual([])
    expect(faults.flat()).toEqual([])
  })

  const button = (name: string) => page.getByRole('button', { name, exact: true })

  it('says what is open, why an item was not held, and up to where the log is sealed', async () => {
    await page.getByRole('heading', { name: zh('meeting.after.toIssue') }).waitFor(promptly)
    await page.getByText(/从第 1 项直接切换到第 3 项/u).waitFor(promptly)
    await page.getByText(/记录链已封存至第 \d+ 条，尾号 [0-9a-f]{6}/u).waitFor(promptly)
    await audit.look('the desk of the next day', page)
    expect(audit.findings()).toEqual([])
  })

  it('reminds the halls that have not signed, and says how often', async () => {
    const { length } = Object.keys(desk.state.venues)
    await button(zh('meeting.after.remind', { count: length })).click()
    await page.getByText(zh('meeting.after.reminded', { count: 1 })).waitFor(promptly)
    expect(desk.state.notices.at(-1)).toMatchObject({ text: zh('meeting.after.signNow'), level: 'info' })
    expect(desk.state.notices.at(-1)?.to).toHaveLength(length)
    await button(zh('meeting.after.remindAgain', { count: length })).waitFor(promptly)
  })

  it('leads to the ledger, the receipts and the minutes', async () => {
    await page.getByRole('button', { name: zh('meeting.after.ledger') }).click()
    await page.getByRole('dialog').waitFor(promptly)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: zh('meeting.after.goIssue') }).click()
    await page.locator('[data-section="held"]').waitFor({ timeout: 30_000 })
  })
})
