import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { auditor, inLanguage, scrollsDown } from '../support/e2e-axe.ts'
import { type ExampleHall, startExample } from '../support/e2e-hall.ts'
import { type OpenPage, openPage, type sizes } from '../support/e2e-pages.ts'
import { consolePage, operatorPage, phonePage, screenPage } from '../support/e2e-roles.ts'
import { en, zh } from '../support/e2e-words.ts'
import { ownerToken } from '../support/running-hall.ts'

const documentIds = ['political-legal-work', 'high-court-presidents', 'intermediate-court-presidents']

/** The whole example, with its ten halls; every view in every state it has, in both languages. */
describe('every view can be used by everybody', () => {
  let hall: ExampleHall
  let browser: Browser
  const audit = auditor()
  const opened: OpenPage[] = []
  let desk: ReturnType<typeof consolePage>
  let staff: ReturnType<typeof operatorPage>
  let phone: ReturnType<typeof phonePage>
  let screens: Record<'formal zh-CN' | 'neutral en', ReturnType<typeof screenPage>>
  let lectern: OpenPage

  const open = async (size: keyof typeof sizes, role: string, venueId?: string, query = '') => {
    const address = hall.address(hall.linkOf(role, venueId).token, query)
    const page = await openPage(browser, { size, address })
    opened.push(page)
    return page
  }

  beforeAll(async () => {
    ;[hall, browser] = await Promise.all([startExample('all'), launchBrowser()])
    desk = consolePage((await open('console', 'moderator')).page, zh)
    staff = operatorPage((await open('operator', 'operator', 'mishan')).page, zh)
    phone = phonePage((await open('narrow', 'attendee', 'mishan')).page, zh)
    screens = {
      'formal zh-CN': screenPage((await open('screen', 'screen', 'mishan', 'lang=zh-CN')).page),
      'neutral en': screenPage((await open('screen', 'screen', 'hulin', 'lang=en&theme=neutral')).page),
    }
    lectern = await open('screen', 'screen', 'main', 'view=speaker')
  })

  afterAll(async () => {
    await browser?.close()
    expect(await hall?.stop()).toBe('')
  })

  /** No view scrolls as a whole that was drawn for one look. */
  afterEach(async () => {
    for (const page of [desk.page, ...Object.values(screens).map((screen) => screen.page)])
      expect(await scrollsDown(page), page.url()).toBe(false)
  })

  const lookAtScreens = async (scene: string) => {
    for (const [name, screen] of Object.entries(screens)) {
      await screen.page.locator(`[data-scene="${scene}"]`).waitFor()
      await audit.look(`screen ${scene} ${name}`, screen.page)
    }
  }

  const lookAtDesks = async (when: string) => {
    for (const [name, { page }] of Object.entries({ console: desk, operator: staff, phone }))
      await audit.lookInBoth(`${name} ${when}`, page)
  }

  it('before the meeting', async () => {
    await lookAtScreens('waiting')
    await lookAtDesks('planned')
    expect(audit.findings()).toEqual([])
  })

  it('at an item, checked in', async () => {
    await hall.command('meeting.start', {})
    await hall.command('agenda.advance', { from: null })
    await inLanguage(phone.page, 'zh-CN')
    await phone.checkIn('班子成员一', '0343')
    await lookAtScreens('item')
    await audit.look('lectern item', lectern.page)
    await audit.lookInBoth('phone item', phone.page)
    expect(audit.findings()).toEqual([])
  })

  it('at a commendation', async () => {
    await hall.command('agenda.advance', { from: 'opening' })
    await hall.command('commendation.reveal', { itemId: 'commendation', from: 0, to: 6 })
    await lookAtScreens('commendation')
    await audit.lookInBoth('console commendation', desk.page)
    expect(audit.findings()).toEqual([])
  })

  it('with documents, notices, requests and calls for help', async () => {
    await hall.command('agenda.advance', { from: 'commendation' })
    for (const documentId of documentIds) await hall.command('documents.release', { documentId })
    await hall.command('notices.send', { to: 'all', text: '请各会场将手机调至静音。', level: 'info' })
    await hall.command('notices.send', { to: ['mishan'], text: '请检查音频。', level: 'urgent' })
    await hall.command('floor.request', { venueId: 'mishan', topic: '关于调解衔接' })
    await hall.command('notices.help', { venueId: 'hulin', text: '声音有问题' }, hall.linkOf('operator', 'hulin'))
    await hall.command('rollCall.open', {})
    await hall.command('agenda.stage', { itemId: 'review' })
    await lookAtScreens('item')
    await lookAtDesks('busy')
    await hall.command('documents.turnPage', { documentId: documentIds[0] ?? '', page: 1 })
    for (const { paper } of Object.values(screens)) await paper.waitFor()
    await lookAtScreens('document')
    await audit.lookInBoth('operator same page', staff.page)
    expect(audit.findings()).toEqual([])
  })

  it('on the sheets of the phone', async () => {
    for (const language of ['zh-CN', 'en'] as const) {
      await inLanguage(phone.page, language)
      await phone.documents.click()
      await audit.look(`phone documents ${language}`, phone.page)
      await phone.sheet.getByRole('listitem').first().getByRole('button').click()
      await phone.sheet.locator('canvas').waitFor()
      await audit.look(`phone reader ${language}`, phone.page)
      await phone.page.keyboard.press('Escape')
      await phone.sheet.getByRole('listitem').first().waitFor()
      await phone.page.keyboard.press('Escape')
      await phone.sheet.waitFor({ state: 'detached' })
      await phone.askFloor.click()
      await audit.look(`phone floor ${language}`, phone.page)
      await phone.page.keyboard.press('Escape')
      await phone.sheet.waitFor({ state: 'detached' })
    }
    expect(audit.findings()).toEqual([])
  })

  it('at the points of an address', async () => {
    await hall.command('documents.turnPage', { documentId: documentIds[0] ?? '', page: 0 })
    await hall.command('agenda.goTo', { from: 'communication', to: 'address' })
    await hall.command('agenda.showPoint', { itemId: 'address', point: 2 })
    await lookAtScreens('points')
    await audit.look('lectern points', lectern.page)
    await lookAtDesks('points')
    expect(audit.findings()).toEqual([])
  })

  it('in a recess and after the end', async () => {
    await hall.command('meeting.recess', {})
    await lookAtScreens('recess')
    await audit.lookInBoth('phone recess', phone.page)
    await hall.command('meeting.resume', {})
    await hall.command('meeting.adjourn', {})
    await lookAtScreens('adjourned')
    await lookAtDesks('adjourned')
    expect(audit.findings()).toEqual([])
  })

  it('at the door: sign-in, meetings, and the pages that say no', async () => {
    const door = await openPage(browser, { size: 'console', address: `${hall.base}/` })
    await audit.lookInBoth('sign-in', door.page)
    await door.page.getByLabel(en('site.token')).fill(ownerToken)
    await door.page.keyboard.press('Enter')
    await door.page.getByRole('list', { name: en('site.meetings') }).waitFor()
    await audit.lookInBoth('home', door.page)
    const unknown = await openPage(browser, { size: 'narrow', address: `${hall.base}/nowhere` })
    // One page in both languages, from the server itself.
    await audit.look('no page', unknown.page)
    const refused = await openPage(browser, { size: 'narrow', address: hall.address('not-a-token') })
    await audit.lookInBoth('join refused', refused.page)
    expect(audit.findings()).toEqual([])
    expect(unknown.faults.filter((fault) => !fault.includes('404'))).toEqual([])
  })

  it('nothing was asked of another origin, nothing failed, nothing broke the content policy', () => {
    expect(opened.flatMap(({ faults }) => faults)).toEqual([])
  })
})
