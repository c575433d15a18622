import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { languages } from '../../client/i18n/language.ts'
import { auditor } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { fromMenu, openFromHome } from '../support/e2e-roles.ts'
import { wordsIn, zh } from '../support/e2e-words.ts'
import { ownerToken } from '../support/running-hall.ts'

const venueId = 'mishan'

interface Shown {
  readonly url: string
  readonly validFromMs: number
}

describe('the code on the screens of a hall', () => {
  let hall: ExampleHall
  let browser: Browser
  const { look, findings } = auditor()

  const open = (query: string) =>
    openPage(browser, { size: 'screen', address: hall.address(hall.linkOf('screen', venueId).token, query) })
  const codeOn = (page: Page) => page.getByRole('img', { name: zh('attendance.checkIn.codeOfVenue') })
  const isTaken = async ({ url }: Shown): Promise<number> => {
    const [, , meetingId, ofVenue, code] = new URL(url).pathname.split('/').map(decodeURIComponent)
    const answer = await fetch(`${hall.base}/api/check-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ meetingId, venueId: ofVenue, code }),
    })
    return answer.status
  }

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, [venueId])
    await hall.command('attendance.setRules', { mode: 'rotating' })
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  it('[CHK-11] is renewed by the server, taken by it each time, and gives way to words when the line is cut', async () => {
    const { page, context, faults } = await open('lang=zh-CN')
    const shown: Shown[] = []
    page.on('response', (response) => {
      if (response.url().endsWith('/check-in/code')) void response.json().then((code: Shown) => shown.push(code))
    })
    await codeOn(page).waitFor()
    const first = await codeOn(page).getAttribute('src')
    await eventually(
      () => codeOn(page).getAttribute('src'),
      (source) => source !== first,
      14_000,
    )
    const newest = await eventually(
      async () => shown.at(-1),
      (code) => code !== undefined,
    )
    expect(newest === undefined ? null : await isTaken(newest)).toBe(200)
    expect(faults).toEqual([])
    await context.setOffline(true)
    await page.getByText(zh('attendance.checkIn.showPersonal')).waitFor({ timeout: 30_000 })
    expect(await codeOn(page).count()).toBe(0)
    await look('cut', page)
    await context.setOffline(false)
    await codeOn(page).waitFor({ timeout: 30_000 })
    await context.close()
  })

  it('[CHK-3] [CHK-11] whoever ends the only attendee link is told of the code; the screens send to the operator until there is another', async () => {
    const owner = await openPage(browser, { size: 'console', address: hall.address(ownerToken, 'lang=zh-CN') })
    await openFromHome(hall, owner.page, 'console')
    await owner.page.waitForURL(/console/u)
    const console = new URL(owner.page.url())
    console.searchParams.set('lang', 'zh-CN')
    await owner.page.goto(console.href)
    const screens = await Promise.all(['', '&view=door'].map((view) => open(`lang=zh-CN${view}`)))
    const codeOf = ({ page }: OpenPage) => page.getByRole('img', { name: zh('attendance.checkIn.codeOfVenue') })
    for (const screen of screens) await codeOf(screen).waitFor()
    await fromMenu(owner.page, zh, zh('accounts.links.title'))
    const dialog = owner.page.getByRole('dialog')
    await dialog.getByRole('radio', { name: zh('accounts.links.attendee') }).check()
    await dialog.getByRole('combobox', { name: zh('accounts.links.venue') }).selectOption(venueId)
    await dialog.getByRole('button', { name: zh('accounts.links.end'), exact: true }).click()
    await dialog.getByText(zh('accounts.links.endLastCode')).waitFor()
    await look('ending', owner.page)
    await dialog.getByRole('button', { name: zh('accounts.links.endYes') }).click()
    for (const [index, screen] of screens.entries()) {
      await screen.page.getByText(zh('attendance.checkIn.noLinkHow')).waitFor({ timeout: 15_000 })
      expect(await codeOf(screen).count()).toBe(0)
      await look(`no link ${index}`, screen.page)
    }
    await dialog.getByRole('button', { name: zh('accounts.links.make') }).click()
    for (const screen of screens) await codeOf(screen).waitFor({ timeout: 15_000 })
    expect(findings()).toEqual([])
    for (const { context } of [owner, ...screens]) await context.close()
  })

  it.each([
    ['', 'zh-CN'],
    ['&view=door', 'en'],
  ] as const)(
    '[CHK-13] the screens of a hall whose people were moved say where to go, until they are back (%s, %s)',
    async (view, language) => {
      const t = wordsIn(language)
      const { page, context, faults } = await open(`lang=${language}${view}`)
      const code = page.getByRole('img', { name: t('attendance.checkIn.codeOfVenue') })
      await code.waitFor()
      await hall.command('attendance.transferHall', { fromVenueId: venueId, toVenueId: 'main' })
      await page.getByText(t('attendance.checkIn.movedTo', { venue: '鸡西市中级人民法院' })).waitFor()
      expect(await code.count()).toBe(0)
      await look(`moved ${language}${view}`, page)
      if (process.env.DESK_PICTURES)
        await page.screenshot({ path: `${process.env.DESK_PICTURES}/moved-${language}${view}.png` })
      await hall.command('attendance.returnHall', { venueId })
      await code.waitFor()
      expect([faults, findings()]).toEqual([[], []])
      await context.close()
    },
  )

  it('[CHK-11] stands there once where it need not change, and gives way to words where only the operator checks people in', async () => {
    const { page, context } = await open('lang=zh-CN')
    await codeOn(page).waitFor()
    await hall.command('attendance.setRules', { mode: 'confirmed' })
    await page.getByText(zh('attendance.checkIn.thenOperator')).waitFor()
    await codeOn(page).waitFor()
    await hall.command('attendance.setRules', { mode: 'operatorOnly' })
    await codeOn(page).waitFor({ state: 'detached' })
    await page.getByRole('region', { name: zh('attendance.checkIn.byOperator') }).waitFor()
    await look('operator waiting', page)
    if (process.env.DESK_PICTURES) await page.screenshot({ path: `${process.env.DESK_PICTURES}/waiting-operator.png` })
    await hall.command('attendance.setRules', { mode: 'rotating' })
    await codeOn(page).waitFor()
    await hall.command('meeting.start', {})
    await hall.command('agenda.advance', { from: null })
    await page.locator('[data-scene="item"]').waitFor()
    expect(await page.locator('[data-qr]').count()).toBe(0)
    await context.close()
  })

  it('[CHK-11] the door display sends people to the operator where it alone checks them in', async () => {
    await hall.command('attendance.setRules', { mode: 'operatorOnly' })
    const { page, context, faults } = await open('lang=zh-CN&view=door')
    await page
      .getByRole('region', { name: zh('attendance.checkIn.byOperator') })
      .getByText(zh('attendance.checkIn.byOperatorHow'))
      .waitFor()
    expect(await page.getByRole('img', { name: zh('attendance.checkIn.codeOfVenue') }).count()).toBe(0)
    await look('operator', page)
    if (process.env.DESK_PICTURES)
      await page.screenshot({ path: `${process.env.DESK_PICTURES}/door-operator-zh-CN.png` })
    await hall.command('attendance.setRules', { mode: 'rotating' })
    await page.getByRole('img', { name: zh('attendance.checkIn.codeOfVenue') }).waitFor()
    expect([faults, findings()]).toEqual([[], []])
    await context.close()
  })

  it('fills the stage on Q, and every scene of it is sound for those who do not see it', async ({ server }) => {
    await hall.command('meeting.recess', {})
    const fresh = await openExample(server, [venueId])
    try {
      for (const language of languages) {
        const address = fresh.address(fresh.linkOf('screen', venueId).token, `lang=${language}`)
        const { page, context } = await openPage(browser, { size: 'screen', address })
        const image = page.getByRole('img', { name: wordsIn(language)('attendance.checkIn.codeOfVenue') })
        await image.waitFor()
        const beside = (await image.boundingBox())?.height ?? 0
        await look(`beside ${language}`, page)
        await page.keyboard.press('q')
        const large = await eventually(
          async () => (await image.boundingBox())?.height ?? 0,
          (height) => height > beside * 1.4,
        )
        expect(large).toBeGreaterThan(768 / 2)
        await look(`large ${language}`, page)
        await context.close()
      }
    } finally {
      expect(await fresh.stop()).toBe('')
    }
    expect(findings()).toEqual([])
  })

  it('[CHK-10] the door display counts arrivals, without names until the organiser wants surnames', async () => {
    const [person] = await rosterOf(hall)
    if (person === undefined) throw new Error('nobody is on the list')
    const { page, context, faults } = await open('lang=zh-CN&view=door')
    await page.waitForURL(/\/door\?/u)
    const figure = page.locator('main section').first()
    await figure.getByText('0', { exact: true }).waitFor()
    await hall.command('attendance.checkIn', { personId: person.id, venueId })
    await figure.getByText('1', { exact: true }).waitFor()
    expect(await page.locator('body').textContent()).not.toContain(person.name)
    await hall.command('attendance.setRules', { door: 'surnames' })
    await page.getByText(`${person.name.slice(0, 1)}${person.title}`, { exact: true }).waitFor()
    expect(await page.locator('body').textContent()).not.toContain(person.name)
    await codeOn(page).waitFor()
    await look('door zh-CN', page)
    const english = await open('lang=en&view=door')
    await english.page.getByText(wordsIn('en')('attendance.checkIn.here')).waitFor()
    await look('door en', english.page)
    expect([faults, findings()]).toEqual([[], []])
    await Promise.all([context.close(), english.context.close()])
  })
})

async function rosterOf(hall: ExampleHall) {
  const { token } = hall.linkOf('moderator')
  const address = `${hall.base}/api/meetings/${hall.meetingId}/roster`
  const answer = await fetch(address, { headers: { authorization: `Bearer ${token}` } })
  const { people } = (await answer.json()) as {
    people: { id: string; name: string; title: string; venueId: string }[]
  }
  return people.filter((person) => person.venueId === venueId)
}
