import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { consolePage, screenPage } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'

const delayMs = 1_500
/** A busy machine paints late; a wrong clock would make hours of it, and a forgotten delay 1,500 ms. */
const withinMs = 500
const rounds = 3
const itemId = 'communication'

/** The device's clock is five hours ahead. */
const wrongClock = `
  const Right = Date
  window.Date = class extends Right {
    constructor(...given) {
      if (given.length === 0) super(Right.now() + 18_000_000)
      else super(...given)
    }
    static now() { return Right.now() + 18_000_000 }
  }`

/** Notes the true moment at which another item is first in the page. */
const watchSwitches = `
  window.switches = []
  let last = document.querySelector('main h1').textContent
  new MutationObserver(() => {
    const now = document.querySelector('main h1')?.textContent
    if (now === undefined || now === last) return
    last = now
    window.switches.push({ at: performance.timeOrigin + performance.now(), title: now })
  }).observe(document.body, { characterData: true, childList: true, subtree: true })`

interface Switch {
  readonly at: number
  readonly title: string
}

const median = (figures: readonly number[]) =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0

describe('stage, commit, take back in three halls', () => {
  let hall: ExampleHall
  let browser: Browser
  let opened: { readonly right: OpenPage; readonly wrong: OpenPage; readonly late: OpenPage; readonly desk: OpenPage }
  const asked: string[] = []

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan', 'hulin'])
    await hall.command('venues.setVideoDelay', { venueId: 'hulin', delayMs })
    await hall.command('meeting.start', {})
    await hall.command('agenda.advance', { from: null })
    const screen = (venueId: string, before = '') =>
      openPage(browser, { size: 'screen', address: hall.address(hall.linkOf('screen', venueId).token), before })
    opened = {
      right: await screen('main'),
      wrong: await screen('mishan', wrongClock),
      late: await screen('hulin'),
      desk: await openPage(browser, { size: 'console', address: hall.address(hall.linkOf('moderator').token) }),
    }
    for (const { page } of screens()) {
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await page.locator('main h1').waitFor()
      await page.evaluate(watchSwitches)
    }
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  const screens = () => [opened.right, opened.wrong, opened.late]
  const switchesOf = (page: Page): Promise<readonly Switch[]> => page.evaluate('window.switches')

  it('[DOC-16] [DOC-17] a staged item is loaded in every hall, and the moderator sees it', async () => {
    await hall.command('agenda.stage', { itemId })
    const { page } = opened.desk
    await page.getByText(zh('agenda.sum', { ready: 3, total: 3 })).waitFor()
    const { halls } = consolePage(page, zh)
    expect(await halls.getByText(zh('agenda.ready'), { exact: true }).count()).toBe(3)
    expect(asked.some((path) => path.endsWith('/sealed'))).toBe(true)
    await opened.right.page.close({ runBeforeUnload: false }).catch(() => undefined)
    await page.getByText(zh('agenda.sum', { ready: 2, total: 3 })).waitFor()
    expect(await halls.getByText(zh('agenda.away'), { exact: true }).count()).toBe(1)
    const address = hall.address(hall.linkOf('screen', 'main').token)
    opened = { ...opened, right: await openPage(browser, { size: 'screen', address }) }
    opened.right.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await opened.right.page.locator('main h1').waitFor()
    await opened.right.page.evaluate(watchSwitches)
    await page.getByText(zh('agenda.sum', { ready: 3, total: 3 })).waitFor()
  })

  it('[AGD-19] [VEN-6] a commit switches all of them at its instant, whatever their clocks say, one with its picture', async () => {
    for (let round = 0; round < rounds; round += 1) {
      await hall.command('agenda.commit', { itemId })
      await Promise.all(
        screens().map(({ page }) =>
          eventually(
            () => switchesOf(page),
            ({ length }) => length === round * 2 + 1,
            6_000,
          ),
        ),
      )
      await hall.command('agenda.takeBack', {})
      await Promise.all(
        screens().map(({ page }) =>
          eventually(
            () => switchesOf(page),
            ({ length }) => length === round * 2 + 2,
          ),
        ),
      )
    }
    const instants = (await hall.log())
      .filter(({ type }) => type === 'agenda.committed')
      .map(({ data }) => Number(data.startsAt))
    expect(instants).toHaveLength(rounds)
    const late = await Promise.all(
      screens().map(async ({ page }) => {
        const switches = (await switchesOf(page)).filter((_, index) => index % 2 === 0)
        return median(switches.map(({ at }, round) => at - (instants[round] ?? 0)))
      }),
    )
    const [right = 0, wrong = 0, delayed = 0] = late
    for (const ms of [right, wrong, delayed - delayMs]) expect(Math.abs(ms)).toBeLessThanOrEqual(withinMs)
    expect(Math.abs(right - wrong)).toBeLessThanOrEqual(withinMs)
  })

  it('[DOC-16] a release opens the document from what the halls hold: nobody fetches it', async () => {
    await hall.command('agenda.commit', { itemId })
    const documentId =
      asked
        .find((path) => path.endsWith('/sealed'))
        ?.split('/')
        .at(-2) ?? ''
    await hall.command('documents.release', { documentId })
    await hall.command('documents.turnPage', { documentId, page: 1 })
    await Promise.all(screens().map(({ page }) => screenPage(page).paper.waitFor({ timeout: 40_000 })))
    expect(asked.filter((path) => /\/documents\/[^/]+$/u.test(path))).toEqual([])
  })

  it('a document that breaks off on its way is fetched again', async () => {
    const address = hall.address(hall.linkOf('screen', 'main').token)
    const { page, context } = await openPage(browser, { size: 'screen', address })
    let fetches = 0
    await page.route(/\/documents\/[^/]+\?version=/u, (route) => {
      fetches += 1
      return fetches === 1 ? route.abort('connectionreset') : route.continue()
    })
    await page.reload()
    await screenPage(page).paper.waitFor({ timeout: 40_000 })
    expect(fetches).toBe(2)
    await context.close()
  })

  it('[VEN-6] the moderator sets a delay in the row of the hall', async () => {
    const { page } = opened.desk
    const audit = auditor()
    await page.getByRole('button', { name: /密山/u }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('800')
    await audit.look('dialog', page)
    await dialog.getByRole('button', { name: zh('common.save') }).click()
    await page.getByText(zh('venues.delayMark', { seconds: 0.8 })).waitFor()
    await hall.command('agenda.stage', { itemId: 'address' })
    await page.getByText(zh('agenda.sum', { ready: 3, total: 3 })).waitFor()
    await audit.lookInBoth('console', page)
    expect(audit.findings()).toEqual([])
  })

  it('fails at nothing', () => {
    expect([...screens(), opened.desk].flatMap(({ faults }) => faults)).toEqual([])
  })
})
