import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor, inLanguage, scrollsDown } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { fromMenu, openFromHome } from '../support/e2e-roles.ts'
import { en, zh } from '../support/e2e-words.ts'
import { ownerToken } from '../support/running-hall.ts'

describe('people and their phones at the console', () => {
  let hall: ExampleHall
  let browser: Browser
  let owner: OpenPage
  let moderator: OpenPage
  let operator: OpenPage
  /** On the roster of the hall. */
  const someone = '干警一'
  const audit = auditor()

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan'])
    const console = hall.address(hall.linkOf('moderator').token)
    owner = await openPage(browser, { size: 'console', address: hall.address(ownerToken) })
    await openFromHome(hall, owner.page, 'console')
    moderator = await openPage(browser, { size: 'console', address: console })
    operator = await openPage(browser, {
      size: 'operator',
      address: hall.address(hall.linkOf('operator', 'mishan').token),
    })
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  const open = async (page: Page) => {
    await fromMenu(page, zh, zh('attendance.people.open'))
    const dialog = page.getByRole('dialog')
    await dialog.locator('[data-person]').first().waitFor()
    return dialog
  }

  it('[PRV-6] a moderator sees one number in full, and hides it again; it erases nothing', async () => {
    const { page } = moderator
    const dialog = await open(page)
    const row = dialog.locator('[data-person]').first()
    expect(await row.textContent()).toMatch(/\*{7}\d{4}/u)
    await audit.look('people', page)
    await row.getByRole('button').click()
    await row.getByText(/^1\d{10}$/u).waitFor()
    expect(await dialog.getByText(/^1\d{10}$/u).count()).toBe(1)
    await audit.look('a number in full', page)
    await row.getByRole('button').click()
    await row.getByText(/^\*{7}\d{4}$/u).waitFor()
    expect(await dialog.getByRole('button', { name: zh('attendance.people.erasePeople') }).count()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await scrollsDown(page)).toBe(false)
    await inLanguage(page, 'en')
    await fromMenu(page, en, en('attendance.people.open'))
    await page.locator('[data-person]').first().waitFor()
    await audit.look('people in English', page)
    expect(audit.findings()).toEqual([])
  })

  it('[PRV-7] [PRV-9] an owner erases all of it, once the title is written, and open pages let go of it', async () => {
    const { page } = owner
    await operator.page.getByText(someone).first().waitFor()
    expect(await operator.page.evaluate<string>('JSON.stringify(localStorage)')).toContain(someone)
    const dialog = await open(page)
    await dialog.getByRole('button', { name: zh('attendance.people.erasePeople') }).click()
    const yes = dialog.getByRole('button', { name: zh('attendance.people.eraseYes'), exact: true })
    const title = dialog.getByLabel(zh('attendance.people.writeTitle'))
    await title.fill('another')
    expect(await yes.isDisabled()).toBe(true)
    await title.fill((await page.getByRole('heading', { level: 1 }).first().textContent()) ?? '')
    await audit.look('before it is erased', page)
    await yes.click()
    await dialog.getByText(zh('attendance.people.peopleGone')).waitFor()
    await dialog.getByText(zh('attendance.people.erased'), { exact: true }).first().waitFor()
    expect(await dialog.getByText(/\*{7}/u).count()).toBe(0)
    await audit.look('erased', page)
    // The desk of the hall holds no name any more, nor does its machine.
    const { page: desk } = operator
    await desk.getByText(zh('attendance.people.erased'), { exact: true }).first().waitFor()
    expect(await desk.getByText(someone).count()).toBe(0)
    expect(await desk.evaluate<string>('JSON.stringify(localStorage)')).not.toContain(someone)
    expect(audit.findings()).toEqual([])
  })
})
