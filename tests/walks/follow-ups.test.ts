import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type Desk, startDesk } from '../support/e2e-desk.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'

/** Every day is after it, on the clock of the machine that tests. */
const [due, later] = ['2099-03-31', '2099-04-30']

describe('[FUP-1] [FUP-2] [FUP-4] [FUP-5] [FUP-7] follow-ups, from the points of an address to the last approval', () => {
  const audit = auditor()
  let desk: Desk
  let browser: Browser
  let page: Page
  let hall: Page
  const faults: (readonly string[])[] = []

  beforeAll(async ({ chromium }) => {
    browser = chromium
    desk = await startDesk()
    await desk.act('meeting.start', {})
    await desk.act('agenda.advance', { from: null })
    await desk.act('meeting.adjourn', {})
    const opened = await openPage(browser, { size: 'console', address: desk.address('moderator') })
    page = opened.page
    faults.push(opened.faults)
  })
  afterAll(async () => {
    await desk?.stop()
    expect(desk?.errors).toEqual([])
    expect(faults.flat()).toEqual([])
  })

  const look = async (name: string, at = page) => {
    await audit.look(name, at)
    expect(audit.findings()).toEqual([])
  }
  const button = (name: string, at = page) => at.getByRole('button', { name, exact: true })
  const rows = () => page.locator('button[aria-expanded]')

  it('the desk after the end says that nothing is listed, and leads to the list', async () => {
    await page.getByText(zh('follow-up.unlistedAbout', { count: 6 })).waitFor()
    await page
      .getByRole('link', { name: zh('meeting.after.assign') })
      .first()
      .click()
    await page.getByText(zh('follow-up.emptyPoints')).waitFor()
  })

  it('the points of the address become the list by one act', async () => {
    await button(zh('follow-up.fromPoints')).click()
    await page.getByRole('dialog').waitFor()
    await look('points')
    await button(zh('follow-up.addCount', { count: 6 })).click()
    await rows().nth(5).waitFor()
    expect(await rows().count()).toBe(6)
    expect(desk.state.followUps.map(({ source }) => source?.point)).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('one is assigned in its place, saved by itself, and its hall has it at once', async () => {
    const venue = desk.state.venues.mishan
    await rows().first().click()
    await page.getByLabel(zh('follow-up.lead')).fill(venue?.name ?? '')
    await page.getByLabel(zh('follow-up.inCharge')).fill('干警七')
    await page.getByLabel(zh('follow-up.due'), { exact: true }).fill(due)
    await expect.poll(() => desk.state.followUps[0], { timeout: 20_000 }).toMatchObject({ lead: 'mishan', due })
    await look('open')
    const opened = await openPage(browser, { size: 'operator', address: desk.address('operator', 'mishan') })
    hall = opened.page
    faults.push(opened.faults)
    await hall.getByText(zh('follow-up.inChargeOf', { name: '干警七' })).waitFor()
    await look('hall', hall)
  })

  it('the hall reports and asks for a later day; staff grant it, and close with a name', async () => {
    await hall.getByLabel(zh('follow-up.percent')).selectOption('60')
    await hall.getByLabel(zh('follow-up.note')).fill('已选址')
    await button(zh('follow-up.sendReport'), hall).click()
    await page.getByText('已选址').waitFor()
    await button(zh('follow-up.askExtension'), hall).click()
    const ask = hall.getByRole('dialog')
    await ask.getByLabel(zh('follow-up.newDue')).fill(later)
    await ask.getByLabel(zh('follow-up.reason')).fill('等待审批')
    await button(zh('follow-up.askExtension'), hall).last().click()
    await page.getByText('等待审批').waitFor()
    await button(zh('follow-up.grant')).click()
    await hall.getByText(zh('follow-up.granted', { due: later })).waitFor()
    await button(zh('follow-up.close')).click()
    await page.getByLabel(zh('follow-up.approvedBy')).fill('院长')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: zh('follow-up.close'), exact: true })
      .click()
    await hall.getByText(/院长 批准办结/u).waitFor()
    await button(zh('follow-up.history')).click()
    await page.getByText(zh('follow-up.act.extensionGranted')).waitFor()
    await look('history')
    await page.keyboard.press('Escape')
  })

  it('[FUP-3] one that was taken off is put back where it was', async () => {
    await button(zh('follow-up.remove')).click()
    await page.getByText(zh('follow-up.removed', { count: 1 })).click()
    expect(await rows().count()).toBe(5)
    await page.getByRole('button', { name: zh('follow-up.restoreOf', { number: 1 }) }).click()
    await rows().nth(5).waitFor()
    expect(desk.state.followUps[0]).toMatchObject({ isRemoved: false, number: 1, due: later })
  })
})
