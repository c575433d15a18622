import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor, inLanguage, scrollsDown } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'

const shownDocument = 'political-legal-work'

describe('the wall and the page of observers', () => {
  let hall: ExampleHall
  let browser: Browser
  let wall: OpenPage
  let desk: OpenPage
  let phone: OpenPage
  const audit = auditor()

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, 'all')
    const observer = hall.address(hall.linkOf('observer').token)
    wall = await openPage(browser, {
      size: 'console',
      address: hall.address((await hall.issue({ role: 'technician' })).token),
    })
    desk = await openPage(browser, { size: 'console', address: observer })
    phone = await openPage(browser, { size: 'phone', address: observer })
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  const lookAtAll = async (when: string) => {
    for (const [name, { page }] of Object.entries({ wall, desk, phone }))
      await audit.lookInBoth(`${name} ${when}`, page)
    await Promise.all([wall, desk, phone].map(({ page }) => inLanguage(page, 'zh-CN')))
    expect(await scrollsDown(wall.page)).toBe(false)
    expect(audit.findings()).toEqual([])
  }
  const tile = (venueId: string) => wall.page.locator(`[data-venue="${venueId}"]`)
  const order = () =>
    wall.page.locator('[data-venue]').evaluateAll((tiles) => tiles.map((known) => known.dataset.venue))

  it('before the meeting', () => lookAtAll('planned'))

  it('a hall that calls for help comes first on the wall, and S puts it back', async () => {
    await hall.command('meeting.start', {})
    await wall.page.getByRole('heading', { name: zh('agenda.operator.noItemYet') }).waitFor()
    await hall.command('agenda.advance', { from: null })
    const screen = await openPage(browser, {
      size: 'screen',
      address: hall.address(hall.linkOf('screen', 'mishan').token),
    })
    await tile('mishan').getByText(zh('venues.wall.drawn'), { exact: true }).waitFor()
    await hall.command('notices.help', { venueId: 'hulin', text: '声音有问题' }, hall.linkOf('operator', 'hulin'))
    await tile('hulin').getByText(zh('venues.wall.helpMark')).first().waitFor()
    expect((await order())[0]).toBe('hulin')
    await wall.page.keyboard.press('s')
    await expect.poll(async () => (await order())[0]).toBe('main')
    await wall.page.keyboard.press('s')
    await screen.context.close()
    await tile('mishan').getByText(zh('venues.wall.offline')).first().waitFor()
  })

  it('arrow keys lead from tile to tile, Enter opens what is known of the hall', async () => {
    await tile('hulin').focus()
    await wall.page.keyboard.press('ArrowRight')
    const focused = await wall.page.evaluate<string>('document.activeElement.dataset.venue')
    expect(focused).toBe((await order())[1])
    await wall.page.keyboard.press('ArrowLeft')
    await wall.page.keyboard.press('Enter')
    const dialog = wall.page.getByRole('dialog')
    await dialog.getByText('声音有问题').waitFor()
    await dialog.getByText(zh('venues.pairing.noneYet')).waitFor()
    // It is to be looked at only.
    expect(await dialog.getByRole('button').count()).toBe(1)
    await audit.look('wall dialog', wall.page)
    await wall.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(audit.findings()).toEqual([])
  })

  it('observers read along with the halls until they turn a page, and come back', async () => {
    await hall.command('documents.release', { documentId: shownDocument })
    await hall.command('documents.turnPage', { documentId: shownDocument, page: 1 })
    await hall.command('notices.send', { to: 'all', text: '请各会场将手机调至静音。', level: 'info' })
    await hall.command('notices.send', { to: ['mishan'], text: '请密山会场检查音频。', level: 'urgent' })
    for (const { page } of [desk, phone]) {
      await page.getByText('请各会场将手机调至静音。').waitFor()
      await page.getByRole('button', { name: zh('documents.observer.open') }).click()
      const reader = page.getByRole('dialog')
      await reader.locator('canvas').waitFor()
      await reader.getByText(zh('documents.reading.following')).waitFor()
      await audit.look('observer reader', page)
    }
    const reader = desk.page.getByRole('dialog')
    await hall.command('documents.turnPage', { documentId: shownDocument, page: 2 })
    const status = reader.locator('footer').getByRole('status')
    await status.filter({ hasText: /^2 \// }).waitFor()
    await reader.getByRole('button', { name: zh('documents.reading.previousPage') }).click()
    await status.filter({ hasText: /^1 \// }).waitFor()
    await reader.getByRole('button', { name: zh('documents.reading.follow', { page: 2 }) }).click()
    await status.filter({ hasText: /^2 \// }).waitFor()
    await hall.command('documents.withdraw', { documentId: shownDocument })
    for (const { page } of [desk, phone]) await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(audit.findings()).toEqual([])
  })

  it('observers see no acts, no notice to one hall, nobody’s name but those on the agenda, and no staff page', async () => {
    await hall.command('agenda.goTo', { from: 'opening', to: 'address' })
    await hall.command('agenda.showPoint', { itemId: 'address', point: 1 })
    for (const { page } of [desk, phone]) {
      await page.getByText(zh('agenda.observer.point', { index: 2, total: 6 })).waitFor()
      const text = await page.locator('body').textContent()
      expect(text).not.toContain('请密山会场检查音频')
      expect(text).not.toContain('声音有问题')
      expect(text).not.toContain('班子成员一')
      // The language, and nothing else: the document was withdrawn.
      expect(await page.getByRole('button').count()).toBe(1)
    }
    const token = hall.linkOf('observer').token
    const asked = await openPage(browser, { size: 'phone', address: hall.address(token, 'view=wall') })
    expect(new URL(asked.page.url()).pathname).toMatch(/\/observer$/)
    await asked.context.close()
    await lookAtAll('points')
  })

  it('after the end; and nothing failed on the way', async () => {
    await hall.command('meeting.adjourn', {})
    await phone.page.getByText(zh('agenda.observer.adjournedText')).waitFor()
    await lookAtAll('adjourned')
    expect([wall, desk, phone].flatMap(({ faults }) => faults)).toEqual([])
  })
})
