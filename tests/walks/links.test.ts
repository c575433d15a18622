import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor, inLanguage, scrollsDown } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { fromMenu, openFromHome } from '../support/e2e-roles.ts'
import { en, zh } from '../support/e2e-words.ts'
import { pagesOf } from '../support/ledger-files.ts'
import { ownerToken } from '../support/running-hall.ts'

describe('the ways to the other pages', () => {
  let hall: ExampleHall
  let browser: Browser
  let owner: OpenPage
  let moderator: OpenPage
  const audit = auditor()
  let url = ''

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan', 'hulin'])
    const console = hall.address(hall.linkOf('moderator').token)
    owner = await openPage(browser, { size: 'console', address: hall.address(ownerToken) })
    await openFromHome(hall, owner.page, 'console')
    moderator = await openPage(browser, { size: 'console', address: console })
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  const open = async (page: Page) => {
    await fromMenu(page, zh, zh('accounts.links.title'))
    return page.getByRole('dialog')
  }

  it('a moderator opens the wall here, and makes no link to it', async () => {
    const dialog = await open(moderator.page)
    await dialog.getByRole('radio').first().waitFor()
    expect(await dialog.getByRole('radio').count()).toBe(7)
    await dialog.getByRole('radio', { name: zh('accounts.links.wall') }).check()
    await dialog.getByText(zh('accounts.links.mayNot')).waitFor()
    expect(await dialog.getByRole('button', { name: zh('accounts.links.make') }).count()).toBe(0)
    await audit.look('links of a moderator', moderator.page)
    const [wall] = await Promise.all([
      moderator.context.waitForEvent('page'),
      dialog.getByRole('link', { name: zh('accounts.links.here') }).click(),
    ])
    await wall.locator('[data-venue="hulin"]').waitFor()
    await moderator.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await scrollsDown(moderator.page)).toBe(false)
  })

  it('[ACC-10] a moderator issues the lost link of a hall’s screen from its row, in the place of the old one', async () => {
    const { page } = moderator
    const lost = hall.address(hall.linkOf('screen', 'hulin').token)
    await page
      .getByRole('complementary')
      .getByRole('listitem')
      .filter({ hasText: '虎林' })
      .getByRole('button', { name: zh('venues.console.noScreen') })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(zh('accounts.links.replacesNone')).waitFor()
    await audit.look('a lost link', page)
    await dialog.getByRole('button', { name: zh('accounts.links.make') }).click()
    await dialog.getByRole('img', { name: zh('accounts.links.qr') }).waitFor()
    const fresh = (await dialog.locator('code').textContent()) ?? ''
    const screen = await openPage(browser, { size: 'screen', address: fresh })
    expect(new URL(screen.page.url()).pathname).toMatch(/\/screen$/u)
    await dialog.getByText(zh('accounts.links.replacesOpen', { count: 1 })).waitFor()
    const context = await browser.newContext({ locale: 'zh-CN' })
    const late = await context.newPage()
    await late.goto(lost)
    await late.getByText(zh('refusals.access.unauthorised')).first().waitFor()
    await Promise.all([context.close(), screen.context.close()])
    await page.keyboard.press('Escape')
    expect(audit.findings()).toEqual([])
  })

  it('an owner makes a link to a lower third, whose address follows the choices', async () => {
    const dialog = await open(owner.page)
    await dialog.getByRole('radio', { name: zh('accounts.links.overlay') }).check()
    await dialog.getByLabel(zh('accounts.links.ground')).selectOption('green')
    await dialog.getByRole('button', { name: zh('accounts.links.make') }).click()
    await dialog.getByRole('img', { name: zh('accounts.links.qr') }).waitFor()
    await dialog.getByLabel(zh('accounts.links.theme')).selectOption('neutral')
    url = (await dialog.locator('code').textContent()) ?? ''
    const { search, hash } = new URL(url)
    expect(new URLSearchParams(search).get('view')).toBe('overlay')
    expect(search).toContain('theme=neutral')
    expect(search).toContain('background=green')
    expect(hash.length).toBeGreaterThan(40)
    await dialog.getByRole('button', { name: zh('accounts.links.copy') }).click()
    await dialog.getByRole('button', { name: zh('common.copied') }).waitFor()
    await audit.look('links of an owner', owner.page)
    expect(audit.findings()).toEqual([])
  })

  it('[PAP-7] an owner prints the ways in of a hall, with links that are fresh', async () => {
    const dialog = owner.page.getByRole('dialog')
    await dialog.getByRole('button', { name: zh('accounts.sheets.open') }).click()
    await dialog.getByRole('combobox', { name: zh('accounts.links.venue') }).selectOption('hulin')
    await audit.look('sheets of an owner', owner.page)
    expect(audit.findings()).toEqual([])
    const [download] = await Promise.all([
      owner.page.waitForEvent('download'),
      dialog.getByRole('button', { name: zh('accounts.sheets.bring') }).click(),
    ])
    const [page = ''] = await pagesOf(readFileSync(await download.path()))
    expect(page.replaceAll('\u200b', '').match(/\/join#[\w-]{40,}/gu)).toHaveLength(3)
    expect(page).not.toMatch(/localhost|127\.0\.0\.1/u)
    await dialog.getByText(zh('accounts.sheets.there')).waitFor()
    await dialog.getByRole('button', { name: zh('common.close') }).click()
  })

  it('the link opens its page, until it is ended with a second press', async () => {
    const mixer = await openPage(browser, { size: 'screen', address: url })
    await mixer.page.waitForURL(/\/overlay\?/)
    const linkId = new URL(mixer.page.url()).searchParams.get('via') ?? ''
    const dialog = owner.page.getByRole('dialog')
    const row = dialog.locator(`[data-link="${linkId}"]`)
    await row.getByText(zh('accounts.links.neverOpened')).waitFor()
    await dialog.getByRole('radio', { name: zh('accounts.links.screen') }).check()
    await dialog.getByRole('radio', { name: zh('accounts.links.overlay') }).check()
    await owner.page.keyboard.press('Escape')
    await open(owner.page)
    await dialog.getByRole('radio', { name: zh('accounts.links.overlay') }).check()
    await row
      .getByText(
        new RegExp(
          `^${zh('accounts.links.lastOpened', { time: '.*' })} · ${zh('accounts.links.openPages', { count: 1 })}$`,
          'u',
        ),
      )
      .waitFor()
    await row.getByRole('button', { name: zh('accounts.links.end') }).click()
    await row.getByText(zh('accounts.links.endText')).waitFor()
    await audit.look('a link about to end', owner.page)
    await row.getByRole('button', { name: zh('common.cancel') }).click()
    await row.getByRole('button', { name: zh('accounts.links.end') }).click()
    await row.getByRole('button', { name: zh('accounts.links.endYes') }).click()
    await row.waitFor({ state: 'detached' })
    await dialog.getByText(zh('accounts.links.ended', { count: 1 })).click()
    await dialog.getByText(zh('accounts.links.mark', { mark: linkId.slice(-6) })).waitFor()
    await audit.look('an ended link', owner.page)
    expect(await dialog.locator('code').count()).toBe(0)
    await owner.page.keyboard.press('Escape')
    await inLanguage(owner.page, 'en')
    await fromMenu(owner.page, en, en('accounts.links.title'))
    await dialog.getByRole('radio', { name: en('accounts.links.wall') }).check()
    await dialog.getByRole('button', { name: en('accounts.links.make') }).click()
    await dialog.getByRole('img', { name: en('accounts.links.qr') }).waitFor()
    await audit.look('links in English', owner.page)
    const context = await browser.newContext({ locale: 'zh-CN' })
    const late = await context.newPage()
    await late.goto(url)
    // Nothing but its title says it: a mixer shows the rest.
    await eventually(
      () => late.title(),
      (title) => title === zh('refusals.access.unauthorised'),
    )
    await context.close()
    expect(audit.findings()).toEqual([])
  })
})
