import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type ExampleHall, startExample } from '../support/e2e-hall.ts'
import { eventually, promptly } from '../support/e2e-pages.ts'
import { allFollow, type Cast, openCast } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'

const opening = '开场'
const communication = '传达上级会议精神'
const address = '院长讲话'
const firstDocument = '中央和省委政法工作会议精神'

/** The example, cut down to its main hall and one branch, from the first person who comes to the adjournment. */
describe('one meeting, as its users see it', () => {
  let hall: ExampleHall
  let browser: Browser
  let opened: Cast['opened']
  let desk: Cast['desk']
  let main: Cast['main']
  let branch: Cast['branch']
  let staff: Cast['staff']
  let attendee: Cast['attendee']

  beforeAll(async () => {
    ;[hall, browser] = await Promise.all([startExample(['mishan']), launchBrowser()])
    ;({ opened, desk, main, branch, staff, attendee } = await openCast(hall, browser, 'mishan'))
  })

  afterAll(async () => {
    await browser?.close()
    expect(await hall?.stop()).toBe('')
  })

  const screensSee = (scene: string) => Promise.all([main, branch].map((screen) => screen.sees(scene)))
  const follows = (title: string) => allFollow([desk, main, branch, staff, attendee], title)

  it('a link leads to its page, and its token leaves the address bar', () => {
    const { token } = hall.linkOf('moderator')
    const url = new URL(desk.page.url())
    expect(url.pathname).toBe(`/meetings/${hall.meetingId}/console`)
    expect(url.hash).toBe('')
    for (const { page } of opened) expect(page.url()).not.toContain(token)
  })

  it('the hall reports that it is ready, the moderator and the waiting screens see it', async () => {
    for (const name of ['video', 'audio', 'network', 'seating'] as const) {
      await staff
        .check(name)
        .getByRole('button', { name: zh('operator.ok'), exact: true })
        .click()
    }
    await staff.readiness.getByText(zh('operator.allReady')).waitFor()
    await desk.hall('密山市').getByText(zh('console.ready')).waitFor(promptly)
    await main.page.locator('main li', { hasText: '密山市' }).getByText(zh('screen.ready')).waitFor(promptly)
  })

  it('somebody is checked in by the initials of the name and Enter', async () => {
    await staff.checkInBySearch('gjy')
    await staff.attendance.getByText(zh('attendanceDesk.last.checkedIn', { name: '干警一' })).waitFor()
    await desk
      .hall('密山市')
      .getByText(/^1\/\d+ 人$/u)
      .waitFor(promptly)
    await branch.page
      .locator('main li', { hasText: '密山市' })
      .getByText(/^1\/\d+ 人$/u)
      .waitFor(promptly)
  })

  it('an attendee checks in with name and four digits', async () => {
    await attendee.checkIn('班子成员一', '0343')
    await desk
      .hall('密山市')
      .getByText(/^2\/\d+ 人$/u)
      .waitFor(promptly)
  })

  it('the space bar starts the meeting, the next one the first item; all follow within a second', async () => {
    await desk.press(' ')
    await allFollow([staff], zh('operator.noItemYet'))
    await desk.press(' ')
    await follows(opening)
    await main.sees('item')
  })

  it('the arrow goes on, item by item', async () => {
    await desk.press('ArrowRight')
    await follows('表彰先进')
    await desk.press('ArrowRight')
    await follows(communication)
  })

  it('a released document opens on the phone', async () => {
    const row = desk.documents.getByRole('listitem').filter({ hasText: firstDocument })
    await row.getByRole('button', { name: zh('console.release'), exact: true }).click()
    await attendee.documents.filter({ hasText: zh('phone.documentsCount', { count: 1 }) }).waitFor(promptly)
    await attendee.documents.click()
    await attendee.sheet.getByRole('button', { name: firstDocument }).click()
    await attendee.sheet.locator('canvas').waitFor()
    await attendee.closeSheet()
    await attendee.closeSheet()
  })

  it('the screens turn its pages together, and it leaves them again', async () => {
    const row = desk.documents.getByRole('listitem').filter({ hasText: firstDocument })
    const onPage = (page: number) =>
      Promise.all([main, branch].map(({ page: screen }) => screen.getByText(`第 ${page} 页，共`).waitFor()))
    await row.getByRole('button', { name: zh('console.show'), exact: true }).click()
    await screensSee('document')
    await Promise.all([main, branch].map(({ paper }) => paper.waitFor()))
    await onPage(1)
    await row.getByRole('button', { name: zh('console.nextPage') }).click()
    await onPage(2)
    await row.getByRole('button', { name: zh('console.hide'), exact: true }).click()
    await screensSee('item')
  })

  it('[DOC-19] the console knows the last page, turns by key, and never asks for a page behind it', async () => {
    const row = desk.documents.getByRole('listitem').filter({ hasText: firstDocument })
    const next = row.getByRole('button', { name: zh('console.nextPage') })
    await row.getByRole('button', { name: zh('console.show'), exact: true }).click()
    const fact = row.getByText(/^第 \d+\/\d+ 页在屏$/u)
    const total = Number(/\/(\d+)/u.exec((await fact.textContent()) ?? '')?.[1])
    expect(total).toBeGreaterThan(1)
    const at = (page: number) => row.getByText(zh('console.pageShownOf', { page, total })).waitFor()
    for (let page = 2; page <= total; page += 1) {
      await desk.press('PageDown')
      await at(page)
    }
    expect(await next.isDisabled()).toBe(true)
    await desk.press('PageDown')
    await desk.press('PageUp')
    await at(total - 1)
    const turns = (await hall.log()).filter(({ type }) => type === 'documents.pageTurned').slice(-total - 1)
    expect(Math.max(...turns.map(({ data }) => Number(data.page)))).toBe(total)
    await row.getByRole('button', { name: zh('console.hide'), exact: true }).click()
    await screensSee('item')
  })

  it('the hall receipts the document, and the moderator counts it', async () => {
    const step = zh('operator.stepMark', { step: zh('operator.received') })
    await staff.documents.getByRole('button', { name: step }).click()
    await desk.documents.getByText(zh('console.received', { count: 1, total: 2 })).waitFor(promptly)
  })

  it('a notice is written, runs over the screens, and is confirmed by the hall', async () => {
    const text = '请各会场将手机调至静音。'
    await desk.press('n')
    await desk.dialog.getByLabel(zh('console.noticeText')).fill(text)
    await desk.page.keyboard.press('Enter')
    await Promise.all([main, branch, attendee].map(({ page }) => page.getByText(text).waitFor(promptly)))
    await staff.notices.getByRole('button', { name: zh('operator.acknowledge'), exact: true }).click()
    await desk.halls.getByText(zh('console.noticeAcks', { count: 1, total: 2 })).waitFor(promptly)
  })

  it('the hall asks for the floor and is given it', async () => {
    await staff.floor.getByRole('textbox').fill('关于调解衔接')
    await staff.floor.getByRole('button', { name: zh('operator.floorAsk') }).click()
    await desk.floor.getByText(zh('console.asks', { venue: '密山市' })).waitFor(promptly)
    await desk.floor.getByRole('button', { name: zh('console.grant') }).click()
    await staff.floor.getByText(zh('operator.floorGranted', { time: '' }).trim()).waitFor(promptly)
    await staff.now.getByText(zh('operator.ourFloor')).waitFor(promptly)
  })

  it('an attendee asks for the floor and reads that it was granted', async () => {
    await attendee.askFloor.click()
    await attendee.sheet.getByRole('textbox').fill('一个问题')
    await attendee.sheet.getByRole('button', { name: zh('phone.send') }).click()
    await attendee.sheet.getByText(zh('phone.waiting')).waitFor(promptly)
    await desk.floor.getByText('一个问题').waitFor(promptly)
    await desk.floor.getByRole('button', { name: zh('console.grant') }).click()
    await attendee.sheet.getByText(zh('phone.granted')).waitFor(promptly)
    await attendee.closeSheet()
  })

  it('the points of the address are stepped one by one', async () => {
    await desk.press('ArrowRight')
    await follows('2024 年工作回顾')
    await desk.press('ArrowRight')
    await follows(address)
    for (const title of ['政治建设', '公平正义', '服务中心大局']) {
      await desk.press('ArrowDown')
      await allFollow([main, branch], title)
      await staff.now.getByText(title).waitFor(promptly)
      await attendee.page.locator('[data-now="true"]', { hasText: title }).waitFor(promptly)
    }
    await desk.press('ArrowUp')
    await allFollow([main, branch], '公平正义')
  })

  it('the moderator reads that all halls have drawn the item and the point', async () => {
    const place = zh('console.watermarkPoint', { number: 5, point: 2 })
    await desk.halls.getByText(zh('console.watermark', { place })).waitFor()
    await eventually(
      () => desk.drawnBy.textContent(),
      (text) => text === '2/2',
      2_000,
    )
  })

  it('a recess is drawn everywhere and ends with the space bar, whatever the mouse has pressed meanwhile', async () => {
    await desk.button(zh('console.doRecess')).click()
    await screensSee('recess')
    await attendee.label.filter({ hasText: zh('phone.recess') }).waitFor(promptly)
    await desk.button(zh('console.addMinutes')).click()
    await desk.halls.getByRole('button', { name: zh('rollCall.title') }).click()
    await desk.press('Escape')
    await desk.dialog.waitFor({ state: 'detached' })
    await desk.press(' ')
    await screensSee('points')
  })

  it('the adjournment is asked about first, and then it is over in every hall', async () => {
    await desk.button(zh('console.adjourn')).click()
    await desk.dialog.getByText(zh('console.confirmAdjournText', { count: 2 })).waitFor()
    expect(await main.scene.getAttribute('data-scene')).toBe('points')
    await desk.dialog.getByRole('button', { name: zh('console.adjourn') }).click()
    await screensSee('adjourned')
    await attendee.current.filter({ hasText: zh('phone.adjourned') }).waitFor(promptly)
    await allFollow([staff], zh('operator.over'))
    await allFollow([desk], zh('console.over'))
  })

  it('nothing went wrong on any page', () => {
    expect(opened.flatMap(({ faults }) => faults)).toEqual([])
  })
})
