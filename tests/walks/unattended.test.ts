import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { builtFile } from '../support/built-file.ts'
import { auditor } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, openPage } from '../support/e2e-pages.ts'
import { consolePage, screenPage } from '../support/e2e-roles.ts'
import { en, zh } from '../support/e2e-words.ts'

/** Counts what the page asks of the browser; headless ones keep nothing awake. */
const countedLocks = `
  window.asked = 0; window.held = [];
  Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
    window.asked += 1;
    const lock = Object.assign(new EventTarget(), { released: false, release: async () => {} });
    window.held.push(lock);
    return lock;
  } } })`

let hall: ExampleHall
let browser: Browser

beforeAll(async ({ chromium, server }) => {
  browser = chromium
  hall = await openExample(server, ['mishan'])
  await hall.command('meeting.start', {})
  await hall.command('agenda.advance', { from: null })
})

afterAll(async () => {
  expect(await hall?.stop()).toBe('')
})

const openScreen = (venueId: string, query = '', before?: string) =>
  openPage(browser, {
    size: 'screen',
    address: hall.address(hall.linkOf('screen', venueId).token, query),
    ...(before === undefined ? {} : { before }),
  })

describe('[SCR-2] a screen without hands', () => {
  it.each(['', 'view=speaker'])('fills the screen on F and a double click, and gives it back (%s)', async (query) => {
    const { page, context } = await openScreen('main', query)
    const isFull = () => page.evaluate<boolean>('document.fullscreenElement !== null')
    await page.keyboard.press('f')
    await eventually(isFull, (is) => is)
    await page.mouse.dblclick(300, 300)
    await eventually(isFull, (is) => !is)
    await page.keyboard.press('Control+f')
    await page.mouse.dblclick(300, 300)
    await eventually(isFull, (is) => is)
    await context.close()
  })

  it('shows pointer and hint while something moves, and hides both three seconds later', async () => {
    const { page, context } = await openScreen('main')
    const cursor = () => page.evaluate<string>('getComputedStyle(document.querySelector("[data-scene]")).cursor')
    const hint = page.getByText(zh('venues.identify.fullScreen'))
    expect(await cursor()).toBe('none')
    await page.mouse.move(200, 200)
    await page.mouse.move(220, 220)
    await eventually(cursor, (is) => is === 'auto')
    await hint.waitFor()
    await eventually(cursor, (is) => is === 'none', 4_500)
    await hint.waitFor({ state: 'detached' })
    await context.close()
  })

  it('keeps the machine awake, and asks again when the browser has let go', async () => {
    const { page, context } = await openScreen('main', '', countedLocks)
    const asked = () => page.evaluate<number>('window.asked')
    await eventually(asked, (count) => count > 0)
    const before = await asked()
    await page.evaluate('window.held.at(-1).released = true; window.held.at(-1).dispatchEvent(new Event("release"))')
    await eventually(asked, (count) => count === before + 1)
    await context.close()
  })
})

describe('[SCR-1] screens that are asked who they are', () => {
  const card = (page: Page, name: string) => page.getByRole('status').filter({ hasText: name })

  it('show their hall for eight seconds, one hall or all, and go on with what is on', async () => {
    const desk = consolePage(
      (await openPage(browser, { size: 'console', address: hall.address(hall.linkOf('moderator').token) })).page,
      zh,
    )
    const main = screenPage((await openScreen('main')).page)
    const branch = screenPage((await openScreen('mishan', 'lang=en&theme=neutral')).page)
    await desk.page.getByRole('button', { name: zh('venues.identify.open') }).click()
    await desk.dialog.getByRole('button', { name: '密山市' }).click()
    await card(branch.page, '密山市人民法院')
      .filter({ hasText: en('venues.identify.screen') })
      .waitFor()
    await desk.dialog.getByText(zh('venues.identify.told', { name: '密山市', count: 1 })).waitFor()
    expect(await card(main.page, zh('venues.identify.screen')).count()).toBe(0)

    await desk.dialog.getByRole('button', { name: zh('common.allVenues') }).click()
    await card(main.page, '鸡西市中级人民法院').waitFor()
    const audit = auditor()
    await audit.look('identity formal', main.page)
    await audit.look('identity neutral', branch.page)
    await audit.look('dialog', desk.page)
    expect(audit.findings()).toEqual([])
    await card(main.page, '鸡西市中级人民法院').waitFor({ state: 'detached', timeout: 30_000 })
    await main.current.filter({ hasText: '开场' }).waitFor()
  })
})

describe('[SCR-4] a screen whose page has failed', () => {
  it('loads itself again, and is where the meeting is', async () => {
    await hall.command('agenda.goTo', { from: 'opening', to: 'communication' })
    await hall.command('documents.release', { documentId: 'political-legal-work' })
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
    const page = await context.newPage()
    const screen = screenPage(page)
    // As when the server serves a newer build, which has no such file.
    const reader = `**${builtFile('features/documents/PdfPage.tsx')}`
    await page.route(reader, (route) => route.fulfill({ status: 404 }))
    await page.goto(hall.address(hall.linkOf('screen', 'mishan').token))
    await screen.sees('item')
    await hall.command('documents.turnPage', { documentId: 'political-legal-work', page: 1 })
    await page.getByRole('button', { name: zh('common.retry') }).waitFor()
    await page.unroute(reader)
    await screen.paper.waitFor({ timeout: 30_000 })
    await context.close()
  })
})
