import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
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

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan'])
    ;({ opened, desk, main, branch, staff, attendee } = await openCast(hall, browser, 'mishan'))
  })

  afterAll(async () => {
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
        .getByRole('button', { name: zh('venues.operator.ok'), exact: true })
        .click()
    }
    await staff.readiness.getByText(zh('venues.operator.allReady')).waitFor()
    await desk.hall('密山市').getByText(zh('venues.console.ready')).waitFor(promptly)
    await main.page.locator('main li', { hasText: '密山市' }).getByText(zh('meeting.screen.ready')).waitFor(promptly)
  })

  it('somebody is checked in by the initials of the name and Enter', async () => {
    await staff.checkInBySearch('gjy')
    await staff.attendance.getByText(zh('attendance.desk.last.checkedIn', { name: '干警一' })).waitFor()
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

  it('[MTG-5] the space bar asks, with what is missing, and starts the meeting once it is answered', async () => {
    await desk.press(' ')
    await desk.dialog.getByText(/^应到 \d+ 人，已到 \d+ 人$/u).waitFor()
    // All documents of the example have their files.
    expect(await desk.dialog.getByText('还没有上传').count()).toBe(0)
    await desk.press('Escape')
    await desk.dialog.waitFor({ state: 'detached' })
    expect((await hall.log()).some(({ type }) => type === 'meeting.started')).toBe(false)
    await desk.start()
    await allFollow([staff], zh('agenda.operator.noItemYet'))
  })

  it('[MTG-7] [AGD-26] [AGD-28] the next press makes the first item ready, and twice at once is once; then all go there', async () => {
    await desk.press(' ')
    await desk.page.keyboard.press(' ')
    await desk.button(zh('agenda.console.unstage')).waitFor()
    await desk.page.locator('[data-cue="changed"]').waitFor()
    await desk.page.keyboard.press(' ')
    await desk.press(' ')
    await follows(opening)
    await main.sees('item')
    const moves = (await hall.log()).filter(({ type }) => /^agenda.(staged|committed|itemStarted)$/u.test(type))
    expect(moves.map(({ type }) => type)).toEqual(['agenda.staged', 'agenda.committed'])
  })

  it('[CMD-5] the switch goes on, item by item; it asks where names would stay unseen', async () => {
    await desk.press('Control+Enter')
    await follows('表彰先进')
    await desk.agenda.getByRole('button', { name: address }).click()
    await desk.dialog.getByText(zh('commendation.console.leaveText')).waitFor()
    await desk.press('Escape')
    await desk.dialog.waitFor({ state: 'detached' })
    await desk.press('Control+Enter')
    await desk.dialog.getByText(zh('commendation.console.leaveText')).waitFor()
    await desk.agree()
    await follows(communication)
  })

  it('a released document opens on the phone', async () => {
    const row = desk.documents.getByRole('listitem').filter({ hasText: firstDocument })
    await row.getByRole('button', { name: zh('documents.console.release'), exact: true }).click()
    await attendee.documents.filter({ hasText: zh('meeting.phone.documentsCount', { count: 1 }) }).waitFor(promptly)
    await attendee.documents.click()
    await attendee.sheet.getByRole('button', { name: firstDocument }).click()
    await attendee.sheet.locator('canvas').waitFor()
    await attendee.closeSheet()
    await attendee.closeSheet()
  })

  it('the screens turn its pages together, and it leaves them again', async () => {
    const row = desk.documents.getByRole('listitem').filter({ hasText: firstDocument })
    const onPage = (page: number, part: '上半' | '下半') =>
      Promise.all([main, branch].map(({ page: screen }) => screen.getByText(`第 ${page} 页 · ${part}，共`).waitFor()))
    await row.getByRole('button', { name: zh('documents.console.show'), exact: true }).click()
    await screensSee('document')
    await Promise.all([main, branch].map(({ paper }) => paper.waitFor()))
    await onPage(1, '上半')
    await row.getByRole('button', { name: zh('documents.console.nextPage') }).click()
    await onPage(1, '下半')
    await row.getByRole('button', { name: zh('documents.console.hide'), exact: true }).click()
    await screensSee('item')
  })

  it('[DOC-19] [DOC-24] the console knows the last page, turns part by part by key, and never asks for a page behind it', async () => {
    const row = desk.documents.getByRole('listitem').filter({ hasText: firstDocument })
    const next = row.getByRole('button', { name: zh('documents.console.nextPage') })
    await row.getByRole('button', { name: zh('documents.console.show'), exact: true }).click()
    const said = async () => (await row.getByText(/^第 \d+\/\d+ 页在屏/u).textContent()) ?? ''
    const turn = async (key: string) => {
      const before = await said()
      await desk.press(key)
      return eventually(said, (now) => now !== before)
    }
    const seen = [await said()]
    while (!(await next.isDisabled())) seen.push(await turn('PageDown'))
    expect(seen.length).toBeGreaterThan(2)
    expect(seen[1]).toBe(seen[0]?.replace('上半', '下半'))
    const [, page, total] = /(\d+)\/(\d+)/u.exec(seen[seen.length - 1] ?? '') ?? []
    expect(page).toBe(total)
    await desk.press('PageDown')
    expect(await turn('PageUp')).toBe(seen[seen.length - 2])
    const turns = (await hall.log()).filter(({ type }) => type === 'documents.pageTurned').slice(-seen.length - 1)
    expect(Math.max(...turns.map(({ data }) => Number(data.page)))).toBe(Number(total))
    expect(turns.every(({ data }) => Number(data.part) <= Number(data.of))).toBe(true)
    await row.getByRole('button', { name: zh('documents.console.hide'), exact: true }).click()
    await screensSee('item')
  })

  it('the hall receipts the document, and the moderator counts it', async () => {
    const step = zh('documents.operator.stepMark', { step: zh('documents.operator.received') })
    await staff.documents.getByRole('button', { name: step }).click()
    await desk.documents.getByText(zh('documents.console.received', { count: 1, total: 2 })).waitFor(promptly)
  })

  it('a notice is written, runs over the screens, and is confirmed by the hall', async () => {
    const text = '请各会场将手机调至静音。'
    await desk.press('n')
    await desk.dialog.getByLabel(zh('notices.console.noticeText')).fill(text)
    await desk.page.keyboard.press('Enter')
    await Promise.all([main, branch, attendee].map(({ page }) => page.getByText(text).waitFor(promptly)))
    await staff.notices.getByRole('button', { name: zh('notices.operator.acknowledge'), exact: true }).click()
    await desk.notices.getByText(zh('notices.console.noticeAcks', { count: 1, total: 2 })).waitFor(promptly)
  })

  it('the hall asks for the floor and is given it', async () => {
    await staff.floor.getByRole('textbox').fill('关于调解衔接')
    await staff.floor.getByRole('button', { name: zh('floor.operator.floorAsk') }).click()
    await desk.floor.getByText(zh('floor.console.asks', { venue: '密山市' })).waitFor(promptly)
    await desk.floor.getByRole('button', { name: zh('floor.console.grant') }).click()
    await staff.floor.getByText(zh('floor.operator.floorGranted', { time: '' }).trim()).waitFor(promptly)
    await staff.now.getByText(zh('agenda.operator.ourFloor')).waitFor(promptly)
  })

  it('[FLR-16] an attendee asks for the floor and has a page for it while it is granted', async () => {
    await attendee.askFloor.click()
    await attendee.sheet.getByRole('textbox').fill('一个问题')
    await attendee.sheet.getByRole('button', { name: zh('floor.phone.send') }).click()
    await attendee.sheet.getByText(zh('floor.phone.waiting')).waitFor(promptly)
    await desk.floor.getByText('一个问题').waitFor(promptly)
    await desk.floor.getByRole('button', { name: zh('floor.console.grant') }).click()
    await attendee.turn('speaking').getByText('一个问题').waitFor(promptly)
    await attendee.page.goBack()
    await attendee.turn('speaking').waitFor({ state: 'detached', ...promptly })
  })

  it('the points of the address are stepped one by one', async () => {
    await desk.press('Control+Enter')
    await follows('2024 年工作回顾')
    await desk.press('Control+Enter')
    await follows(address)
    for (const title of ['政治建设', '公平正义', '服务中心大局']) {
      await desk.press('ArrowDown')
      await allFollow([main, branch], title)
      await staff.now.getByText(title).waitFor(promptly)
      await attendee.page.locator('[data-now="true"]', { hasText: title }).waitFor(promptly)
    }
    await desk.press('ArrowUp')
    await allFollow([main, branch], '公平正义')
    await desk.press(' ')
    await allFollow([main, branch], '服务中心大局')
  })

  it('[AGD-5] [AGD-27] a point is taken back within ten seconds, by its key and in its place', async () => {
    const takeBack = desk.button(zh('agenda.cue.takeBack.point'))
    await takeBack.waitFor()
    await desk.press('ArrowLeft')
    await allFollow([main, branch], '公平正义')
    await takeBack.waitFor({ state: 'detached' })
    expect((await hall.log()).at(-1)).toMatchObject({ type: 'agenda.takenBack' })
  })

  it('the moderator reads that all halls have drawn the item and the point', async () => {
    const place = zh('venues.console.watermarkPoint', { number: 5, point: 2 })
    await desk.halls.getByText(zh('venues.console.watermark', { place })).waitFor()
    await eventually(
      () => desk.drawnBy.textContent(),
      (text) => text === '2/2',
      2_000,
    )
  })

  it('a recess is drawn everywhere and ends with the space bar, whatever the mouse has pressed meanwhile', async () => {
    await desk.button(zh('agenda.console.doRecess')).click()
    await screensSee('recess')
    await attendee.label.filter({ hasText: zh('meeting.phone.recess') }).waitFor(promptly)
    await desk.button(zh('agenda.console.addMinutes')).click()
    await desk.halls.getByRole('button', { name: zh('venues.rollCall.title') }).click()
    await desk.press('Escape')
    await desk.dialog.waitFor({ state: 'detached' })
    await desk.press(' ')
    await screensSee('points')
  })

  it('the adjournment is asked about first, and then it is over in every hall', async () => {
    await desk.button(zh('agenda.console.adjourn')).click()
    await desk.dialog.getByText(zh('meeting.console.confirmAdjournText', { count: 2 })).waitFor()
    await desk.dialog.getByText(/^未进行：第 6 项“主持人小结”、第 7 项“散会”$/u).waitFor()
    expect(await main.scene.getAttribute('data-scene')).toBe('points')
    await desk.dialog.getByRole('button', { name: zh('agenda.console.adjourn') }).click()
    await screensSee('adjourned')
    await attendee.current.filter({ hasText: zh('meeting.phone.adjourned') }).waitFor(promptly)
    await allFollow([staff], zh('agenda.operator.over'))
    await allFollow([desk], '会议已散会')
  })

  it('nothing went wrong on any page', () => {
    expect(opened.flatMap(({ faults }) => faults)).toEqual([])
  })
})
