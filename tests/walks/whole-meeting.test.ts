import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { allFollow, consolePage, operatorPage, phonePage, screenPage } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'
import { type ProofWire, proofWire } from '../support/proof-wire.ts'

const staffed = ['main', 'mishan', 'hulin'] as const
const withoutLine = 'hulin'
/** Who checks in on the phones, with the last digits of the number on the list. */
const attendees = {
  main: ['班子成员一', '0003'],
  mishan: ['班子成员一', '0343'],
  hulin: ['干警一', '0387'],
} as const
const communicated = '中央和省委政法工作会议精神'
const backWithin = { timeout: 30_000 }

/** The example, all of it: a console, a lectern, three operators, four screens, three phones; what goes wrong, goes wrong. */
describe('the whole meeting of the example', () => {
  let hall: ExampleHall
  let wire: ProofWire
  let browser: Browser
  const opened: OpenPage[] = []
  let desk: ReturnType<typeof consolePage>
  let standby: ReturnType<typeof consolePage>
  let lectern: OpenPage['page']
  let prompter: OpenPage['page']
  const screens = new Map<string, ReturnType<typeof screenPage>>()
  const staff = new Map<string, ReturnType<typeof operatorPage>>()
  const phones = new Map<string, ReturnType<typeof phonePage>>()

  const open = async (
    size: 'console' | 'screen' | 'operator' | 'phone',
    role: string,
    { venueId, query = '' }: { readonly venueId?: string; readonly query?: string } = {},
  ) => {
    const base = venueId === withoutLine ? wire.base : hall.base
    const page = await openPage(browser, {
      size,
      address: hall.address(hall.linkOf(role, venueId).token, query, base),
    })
    opened.push(page)
    return page
  }

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, 'all')
    wire = await proofWire(hall.port)
    desk = consolePage((await open('console', 'moderator')).page, zh)
    lectern = (await open('screen', 'screen', { venueId: 'main', query: 'view=speaker' })).page
    prompter = (await open('screen', 'moderator', { query: 'view=script' })).page
    for (const venueId of [...staffed, 'jiguan'])
      screens.set(venueId, screenPage((await open('screen', 'screen', { venueId })).page))
    for (const venueId of staffed) {
      staff.set(venueId, operatorPage((await open('operator', 'operator', { venueId })).page, zh))
      phones.set(venueId, phonePage((await open('phone', 'attendee', { venueId })).page, zh))
    }
  })

  afterAll(async () => {
    await wire?.close()
    expect(await hall?.stop()).toBe('')
  })

  const of = <Part>(parts: ReadonlyMap<string, Part>, venueId: string): Part => {
    const part = parts.get(venueId)
    if (part === undefined) throw new Error(`nothing is open in ${venueId}`)
    return part
  }
  const follows = (title: string) =>
    allFollow([desk, ...screens.values(), ...staff.values(), ...phones.values()], title, backWithin)
  const allSee = (scene: string) => Promise.all([...screens.values()].map((screen) => screen.sees(scene)))
  const lecternSays = (text: string) => lectern.getByText(text).first().waitFor()

  it('halls report that they are ready, and people check in, on phones and at the desks', async () => {
    for (const [venueId, page] of staff) {
      for (const name of ['video', 'audio', 'network', 'seating'] as const) {
        await page
          .check(name)
          .getByRole('button', { name: zh('venues.operator.ok'), exact: true })
          .click()
      }
      await page.readiness.getByText(zh('venues.operator.allReady')).waitFor()
      const [name, tail] = attendees[venueId as keyof typeof attendees]
      await of(phones, venueId).checkIn(name, tail)
    }
    await of(staff, 'mishan').checkInBySearch('gjy')
    await desk
      .hall('密山市')
      .getByText(/^2\/\d+ 人$/u)
      .waitFor()
  })

  it('the roll is called in all halls at once, and the staffed ones answer', async () => {
    await desk.halls.getByRole('button', { name: zh('venues.rollCall.title') }).click()
    await desk.dialog.getByRole('button', { name: zh('venues.rollCall.start') }).click()
    for (const { page } of staff.values())
      await page
        .getByRole('region', { name: zh('venues.rollCall.title'), exact: true })
        .getByRole('button', { name: zh('venues.rollCall.answer') })
        .click()
    await desk.dialog.getByRole('button', { name: zh('venues.rollCall.close') }).click()
    await desk.page.keyboard.press('Escape')
    await desk.dialog.waitFor({ state: 'detached' })
  })

  it('the meeting is opened, and everybody is at the first item', async () => {
    await desk.start()
    await allFollow([...staff.values()], zh('agenda.operator.noItemYet'), backWithin)
    await desk.page.getByText(zh('agenda.console.startedHint')).waitFor()
    await desk.press(' ')
    await desk.button(zh('agenda.console.unstage')).waitFor()
    await desk.press(' ')
    await follows('开场')
    await lecternSays('开场')
    await prompter.locator('#part-opening[data-now="true"]').waitFor()
  })

  it('awardees are revealed one by one, and the hall of the next one is told', async () => {
    await desk.press('Control+Enter')
    await follows('表彰先进')
    for (const name of ['先进集体一', '先进集体二']) {
      await desk.press('ArrowDown')
      await allFollow([...screens.values()], name)
    }
    await of(screens, 'mishan')
      .page.getByText(zh('floor.cue.awardAhead', { count: 1 }))
      .waitFor()
  })

  it('documents are communicated; one is recalled, and is gone from screens, desks and phones', async () => {
    await desk.press('Control+Enter')
    await desk.agree()
    await follows('传达上级会议精神')
    const row = desk.documents.getByRole('listitem').filter({ hasText: communicated })
    await desk.press('r')
    await row.getByRole('button', { name: zh('documents.console.show'), exact: true }).waitFor()
    await desk.press('d')
    await allSee('document')
    await Promise.all([...screens.values()].map(({ paper }) => paper.waitFor(backWithin)))
    const allRead = (place: RegExp) =>
      Promise.all([...screens.values()].map(({ page }) => page.getByText(place).first().waitFor(backWithin)))
    // The next turn goes on from what the desk itself shows.
    const deskReads = (part: RegExp) => desk.documents.getByText(part).first().waitFor(backWithin)
    await Promise.all([allRead(/^第 1 页 · 上半/u), deskReads(/上半/u)])
    await desk.press('PageDown')
    await Promise.all([allRead(/^第 1 页 · 下半/u), deskReads(/下半/u)])
    await desk.press('PageDown')
    await allRead(/^第 2 页/u)
    await of(staff, 'mishan')
      .documents.getByRole('button', {
        name: zh('documents.operator.stepMark', { step: zh('documents.operator.received') }),
      })
      .click()
    await row.getByText(zh('documents.console.received', { count: 1, total: 10 })).waitFor()
    const phone = of(phones, 'mishan')
    await phone.documents.click()
    await phone.sheet.getByRole('button', { name: communicated }).click()
    await phone.sheet.locator('canvas').waitFor()
    await row.getByRole('button', { name: zh('documents.console.withdraw'), exact: true }).click()
    await desk.dialog.getByRole('button', { name: zh('documents.console.withdraw'), exact: true }).click()
    await allSee('item')
    await phone.page.locator('canvas').waitFor({ state: 'detached' })
    await phone.page.keyboard.press('Escape')
    for (const page of staff.values())
      await page.documents
        .getByRole('button', { name: zh('documents.operator.downloadDocument', { title: communicated }) })
        .waitFor({
          state: 'detached',
        })
  })

  it('a notice runs over every screen and is confirmed; a hall calls for help, is seen and helped', async () => {
    const text = '请各会场将手机调至静音。'
    await desk.press('n')
    await desk.dialog.getByLabel(zh('notices.console.noticeText')).fill(text)
    await desk.press('Enter')
    await Promise.all([...screens.values(), ...phones.values()].map(({ page }) => page.getByText(text).waitFor()))
    await of(staff, 'mishan')
      .notices.getByRole('button', { name: zh('notices.operator.acknowledge'), exact: true })
      .click()
    await desk.notices.getByText(zh('notices.console.noticeAcks', { count: 1, total: 10 })).waitFor()
    const { page } = of(staff, 'hulin')
    await page.getByRole('button', { name: zh('notices.operator.helpSound'), exact: true }).click()
    await page.getByRole('button', { name: zh('notices.operator.helpSend'), exact: true }).click()
    await desk.calls.getByText(zh('notices.operator.helpSoundText')).waitFor()
    await desk.calls.getByRole('button', { name: zh('notices.seen'), exact: true }).click()
    await desk.calls.getByRole('button', { name: zh('notices.console.handled') }).click()
    await page.getByText(zh('notices.operator.helpHandled', { time: '' }).trim()).waitFor()
  })

  it('a hall loses its line, and comes back to where the others are', async () => {
    wire.cut()
    await desk.press('Control+Enter')
    await allFollow([desk, of(screens, 'jiguan'), of(phones, 'main')], '2024 年工作回顾')
    await desk.halls.getByText(zh('venues.console.offlineVenue', { venue: '虎林市' })).waitFor(backWithin)
    await allFollow([of(screens, withoutLine)], '传达上级会议精神')
    wire.heal()
    await follows('2024 年工作回顾')
  })

  it('a phone asks for the floor and is refused with a reason; a hall asks and is given it', async () => {
    const phone = of(phones, 'mishan')
    await phone.askFloor.click()
    await phone.sheet.getByRole('textbox').fill('一个问题')
    await phone.sheet.getByRole('button', { name: zh('floor.phone.send') }).click()
    await desk.floor.getByText('一个问题').waitFor()
    await desk.floor.getByRole('button', { name: zh('floor.console.decline') }).click()
    await desk.dialog.getByRole('textbox').fill('请会后书面提出')
    await desk.dialog.getByRole('button', { name: zh('floor.console.decline'), exact: true }).click()
    await phone.sheet.getByText('请会后书面提出').waitFor()
    await phone.closeSheet()
    await of(staff, 'hulin')
      .floor.getByRole('button', { name: zh('floor.operator.floorAsk') })
      .click()
    await desk.floor.getByRole('button', { name: zh('floor.console.grant') }).waitFor()
    await desk.press('g')
    await of(staff, 'hulin').now.getByText(zh('agenda.operator.ourFloor')).waitFor()
    await desk.floor.getByRole('button', { name: zh('floor.console.releaseFloor'), exact: true }).click()
  })

  it('a second moderator takes over with a reason; the first one is told and cannot advance', async () => {
    await desk.page.getByRole('button', { name: zh('control.console.controlFree') }).click()
    await desk.dialog.getByLabel(zh('control.console.deskName')).fill('主会场会控')
    await desk.dialog.getByRole('button', { name: zh('control.console.takeControl') }).click()
    await desk.page.getByText(zh('control.console.controlMine')).waitFor()
    standby = consolePage((await open('console', 'moderator')).page, zh)
    await standby.page.getByRole('button', { name: zh('control.console.controlOf', { name: '主会场会控' }) }).click()
    await standby.dialog.getByLabel(zh('control.console.deskName')).fill('备用会控')
    await standby.dialog.getByLabel(zh('control.console.takeReason')).fill('主会场会控席断电')
    await standby.dialog.getByRole('button', { name: zh('control.console.takeControl') }).click()
    await desk.page.getByText(zh('control.console.controlHeld', { name: '备用会控' })).waitFor()
    await desk.press('Control+Enter')
    await desk.page.getByText(/^会控由备用会控持有。/u).waitFor()
    for (const key of ['floor.closeList', 'floor.console.giveFloor'] as const)
      expect(await desk.floor.getByRole('button', { name: zh(key) }).isDisabled(), key).toBe(true)
    await desk.page.getByRole('button', { name: zh('control.console.requestControl') }).click()
    await desk.page.getByRole('button', { name: zh('control.console.requestedControl') }).waitFor()
    await standby.page.getByText(zh('control.console.controlAsks', { name: '主会场会控' })).waitFor()
    await standby.page.getByRole('button', { name: zh('control.console.handOver', { name: '主会场会控' }) }).waitFor()
    await standby.press('Control+Enter')
    await follows('院长讲话')
    await prompter.locator('#part-address[data-now="true"]').waitFor()
    const [last] = (await hall.log()).filter(({ type }) => type === 'agenda.itemStarted').slice(-1)
    expect(last?.data).toMatchObject({ itemId: 'address' })
  })

  it('the six points of the address are stepped; screens, phones, desks and the lectern follow', async () => {
    for (const title of ['政治建设', '公平正义', '服务中心大局', '司法为民', '深化改革', '从严治院']) {
      await standby.press(' ')
      await allFollow([...screens.values()], title)
      await lecternSays(title)
      for (const phone of phones.values()) await phone.page.locator('[data-now="true"]', { hasText: title }).waitFor()
    }
  })

  it('the next item is staged, committed, taken back and committed again; everybody goes there, back and there', async () => {
    const staged = standby.button(zh('agenda.console.unstage'))
    await standby.press('s')
    await staged.waitFor()
    await staged.click()
    await staged.waitFor({ state: 'detached' })
    await standby.press(' ')
    await staged.waitFor()
    await standby.press(' ')
    await follows('主持人小结')
    await standby.press('ArrowLeft')
    await allFollow([standby, desk, ...staff.values(), ...phones.values()], '院长讲话', backWithin)
    await allFollow([...screens.values()], '从严治院')
    await standby.press(' ')
    await follows('主持人小结')
  })

  it('the last item, the adjournment, and nothing is left open', async () => {
    await standby.press('Control+Enter')
    await follows('散会')
    await standby.button(/^散会$/u).click()
    await standby.dialog.getByRole('button', { name: zh('agenda.console.adjourn') }).click()
    await allSee('adjourned')
    await allFollow([standby, desk], '会议已散会', backWithin)
    for (const phone of phones.values())
      await phone.current.filter({ hasText: zh('meeting.phone.adjourned') }).waitFor()
  })

  it('the log tells the meeting once, in order', async () => {
    const log = await hall.log()
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1))
    const count = (type: string) => log.filter((event) => event.type === type).length
    expect(count('agenda.itemStarted')).toBe(5)
    expect(count('agenda.committed')).toBe(3)
    expect(count('agenda.takenBack')).toBe(1)
    expect(count('rollCall.answered')).toBe(staffed.length)
    expect(count('floor.declined')).toBe(1)
    expect(count('documents.withdrawn')).toBe(1)
    expect(count('attendance.checkedIn')).toBe(4)
    expect(count('meeting.adjourned')).toBe(1)
  })

  it('no page failed; that the line was cut is all that the browsers report', () => {
    const others = opened
      .flatMap(({ faults }) => faults)
      .filter((fault) => !/WebSocket connection to|ERR_/u.test(fault))
    expect(others).toEqual([])
  })
})
