import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import type { TextKey } from '../../client/i18n/texts.ts'
import { inLanguage } from '../support/e2e-axe.ts'
import { type ExampleHall, startExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { openPage } from '../support/e2e-pages.ts'
import { operatorPage, screenPage } from '../support/e2e-roles.ts'
import { en, zh } from '../support/e2e-words.ts'

describe('who may not come in is told so, and what to do', () => {
  let hall: ExampleHall
  let browser: Browser

  beforeAll(async ({ chromium }) => {
    browser = chromium
    hall = await startExample(['mishan'])
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  /** The sentence as the page's title, first in the browser's language, then in the other. */
  async function expectSentence(address: string, key: TextKey, first: 'zh-CN' | 'en' = 'zh-CN') {
    const { page, context } = await openPage(browser, { size: 'phone', address, language: first })
    const sentence = (words: typeof zh) => page.getByRole('heading', { name: words(key), exact: true }).waitFor()
    await sentence(first === 'en' ? en : zh)
    await inLanguage(page, first === 'en' ? 'zh-CN' : 'en')
    await sentence(first === 'en' ? zh : en)
    await context.close()
  }

  it('with a token that nobody was given', async () => {
    await expectSentence(hall.address('not-a-token'), 'refusals.access.unauthorised')
    await expectSentence(hall.address('not-a-token'), 'refusals.access.unauthorised', 'en')
  })

  it('with no token at all', async () => {
    await expectSentence(`${hall.base}/join`, 'refusals.access.unauthorised')
  })

  it('without a cookie, at the page of a meeting and of one that does not exist alike', async () => {
    await expectSentence(`${hall.base}/meetings/${hall.meetingId}/console`, 'refusals.access.unauthorised')
    await expectSentence(`${hall.base}/meetings/no-such-meeting/console`, 'refusals.access.unauthorised')
  })

  it('with the link of another page or another meeting', async () => {
    const address = hall.address(hall.linkOf('operator', 'mishan').token)
    const { page } = await openPage(browser, { size: 'operator', address })
    const own = new URL(page.url())
    await page.goto(`${hall.base}/meetings/${hall.meetingId}/console${own.search}`)
    await page.getByRole('heading', { name: zh('refusals.access.forbidden') }).waitFor()
    await page.goto(`${hall.base}/meetings/no-such-meeting/operator${own.search}`)
    await page.getByRole('heading', { name: zh('refusals.access.notFound') }).waitFor()
  })

  it('with a link that was ended meanwhile: the open page says so, a reload too', async () => {
    const link = hall.linkOf('operator', 'main')
    const { page } = await openPage(browser, { size: 'operator', address: hall.address(link.token) })
    await operatorPage(page, zh).now.waitFor()
    await hall.revoke(link)
    await page
      .getByRole('alert')
      .filter({ hasText: zh('meeting.operator.endedBanner') })
      .waitFor({ timeout: 20_000 })
    await page.reload()
    await page.getByRole('heading', { name: zh('refusals.access.unauthorised') }).waitFor()
    await expectSentence(hall.address(link.token), 'refusals.access.unauthorised')
  })

  it('as a screen: it keeps what it shows and asks for the organiser, in English too', async () => {
    const link = hall.linkOf('screen', 'main')
    const address = hall.address(link.token, 'lang=en')
    const screen = screenPage((await openPage(browser, { size: 'screen', address, language: 'en' })).page)
    await hall.revoke(link)
    await screen.stale.filter({ hasText: en('meeting.screen.endedLink') }).waitFor({ timeout: 20_000 })
    expect(await screen.current.textContent()).toBe('全市法院工作会议')
  })

  it('while the server is out of reach: the way back is one press', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' })
    const page = await context.newPage()
    await page.route('**/api/session', (route) => route.abort())
    await page.goto(hall.address(hall.linkOf('attendee', 'mishan').token))
    await page.getByRole('heading', { name: zh('refusals.server.unreachable') }).waitFor()
    await page.unroute('**/api/session')
    await page.getByRole('button', { name: zh('common.retry') }).click()
    await page.waitForURL(/\/phone\?/u)
  })
})
