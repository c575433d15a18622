import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { pdfAround } from '../support/pdf-around.ts'
import { figure, seeded } from '../support/proof-random.ts'
import { anyActs, isTakenBackAt, sceneText, settledText } from '../support/replay-acts.ts'

/** A document that no other act of these tests shows. */
const replaced = 'city-party-work'
const places = figure('ONEHALL_REPLAY_PLACES', 5)

/** Each act is looked at until nothing changes any more. */
const patience = 60_000 + places * 10_000

interface Seen {
  readonly seq: number
  readonly text: string
}

describe('the replay of a meeting', () => {
  let hall: ExampleHall
  let browser: Browser
  let screen: OpenPage
  let staff: OpenPage
  const seen: Seen[] = []
  let readAt = 0
  const audit = auditor()

  const replayAt = async (page: Page, query: string): Promise<void> => {
    await page.goto(`${hall.base}/meetings/${hall.meetingId}/replay?${query}`)
    await page.locator('[data-scene] main').waitFor({ state: 'attached' })
  }

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan'])
    screen = await openPage(browser, { size: 'screen', address: hall.address(hall.linkOf('screen', 'mishan').token) })
    await hall.command('meeting.start', {})
    await hall.command('agenda.advance', { from: null })
    await hall.command('documents.release', { documentId: replaced })
    await hall.command('documents.turnPage', { documentId: replaced, page: 1 })
    readAt = (await hall.log()).length
    const put = await fetch(`${hall.base}/api/meetings/${hall.meetingId}/documents/${replaced}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${hall.linkOf('moderator').token}`, 'content-type': 'application/pdf' },
      body: pdfAround('0 0 10 10 re f'),
    })
    expect(put.status).toBe(201)
    const chance = seeded(figure('ONEHALL_SEED', 17))
    for (const act of anyActs(hall, chance, places * 2)) {
      if (!(await act())) continue
      const { length } = await hall.log()
      seen.push({ seq: length, text: await settledText(screen.page) })
    }
    staff = await openPage(browser, { size: 'console', address: hall.address(hall.linkOf('moderator').token) })
  }, patience)

  afterAll(async () => {
    expect([...(screen?.faults ?? []), ...(staff?.faults ?? [])]).toEqual([])
    expect(await hall?.stop()).toBe('')
  })

  it('[RPL-6] goes on with a meeting that goes on, without a socket and without a way to act', async () => {
    const sockets: string[] = []
    staff.page.on('websocket', (socket) => sockets.push(socket.url()))
    await replayAt(staff.page, 'seq=2')
    const rows = staff.page.locator('ol > li')
    await rows.first().waitFor()
    const before = await rows.count()
    await hall.command('notices.send', { to: 'all', text: '请各会场保持静音', level: 'info' })
    await eventually(
      () => rows.count(),
      (count) => count === before + 1,
    )
    expect(sockets).toEqual([])
    await hall.command('meeting.adjourn', {})
  })

  it('[RPL-3] shows staff at any place what the screen of the hall showed', { timeout: patience }, async () => {
    const chance = seeded(5)
    const chosen = Array.from({ length: places }, () => chance.pick(seen))
    for (const { seq, text } of chosen) {
      await replayAt(staff.page, `seq=${seq}&venue=mishan`)
      await eventually(
        () => sceneText(staff.page),
        (shown) => shown === text,
      )
    }
  })

  it('[RPL-3] shows the screen itself the same, where nothing was taken back', { timeout: patience }, async () => {
    const log = await hall.log()
    const isPlain = ({ seq }: Seen) => !isTakenBackAt(log, seq)
    const chance = seeded(6)
    const plain = seen.filter(isPlain)
    for (const { seq, text } of Array.from({ length: Math.ceil(places / 2) }, () => chance.pick(plain))) {
      await replayAt(screen.page, `seq=${seq}`)
      await eventually(
        () => sceneText(screen.page),
        (shown) => shown === text,
      )
    }
  })

  it('[RPL-7] shows staff the file of then, and tells the others that it was replaced', async () => {
    const asked = staff.page.waitForResponse((response) => response.url().includes(`/documents/${replaced}?`))
    await replayAt(staff.page, `seq=${readAt}&venue=mishan`)
    expect(Number((await (await asked).allHeaders())['content-length'])).toBeGreaterThan(100_000)
    await staff.page.locator('[data-scene] canvas').waitFor()
    await replayAt(screen.page, `seq=${readAt}`)
    await screen.page.getByText(zh('documents.screen.replaced')).waitFor()
  })

  it('[RPL-2] shows staff the monitor of the lectern, with its words', async () => {
    const { page } = staff
    await page.goto(`${hall.base}/meetings/${hall.meetingId}/replay?seq=${readAt}&venue=mishan&as=speaker`)
    await page.locator('[data-theme="lectern"]').getByText(zh('agenda.speaker.next'), { exact: true }).waitFor()
    await page.getByLabel(zh('minutes.replay.eyes')).selectOption('screen')
    await page.locator('[data-scene="document"] canvas').waitFor()
  })

  it('[RPL-6] is gone through by keys, keeps its place in the address, and says twice what it is', async () => {
    const { page } = staff
    await replayAt(page, 'seq=2&venue=mishan')
    await page.locator('ol > li').first().waitFor()
    await page.keyboard.press('Shift+ArrowRight')
    const items = (await hall.log()).filter(({ type }) => type === 'agenda.itemStarted' || type === 'agenda.committed')
    await page.waitForURL(new RegExp(`seq=${items[0]?.seq}&venue=mishan`, 'u'))
    await page.keyboard.press('ArrowRight')
    await page.waitForURL((url) => Number(url.searchParams.get('seq')) > (items[0]?.seq ?? 0))
    const mark = zh('minutes.replay.watermark')
    await page.locator('main').getByText(mark, { exact: true }).first().waitFor()
    expect(await page.locator(`[data-mark="${mark}"]`).count()).toBe(3)
    await page.keyboard.press('/')
    await page.keyboard.type('静音')
    await page.locator('ol > li').getByText('请各会场保持静音').click()
    await page.getByRole('button', { name: zh('minutes.replay.play'), exact: true }).waitFor()
    await audit.lookInBoth('replay', page)
    expect(audit.findings()).toEqual([])
  })

  it('[RPL-6] a phone opens it at the picture, wherever in the list the moment stands', async () => {
    const phone = await openPage(browser, {
      size: 'phone',
      address: hall.address(hall.linkOf('attendee', 'mishan').token),
    })
    const { seq } = seen.at(-1) ?? { seq: 2 }
    await replayAt(phone.page, `seq=${seq}`)
    await phone.page.locator('ol [aria-current]').waitFor()
    const picture = await phone.page
      .locator('main')
      .getByText(zh('minutes.replay.watermark'), { exact: true })
      .first()
      .boundingBox()
    expect(picture?.y).toBeGreaterThan(0)
    expect(phone.faults).toEqual([])
  })
})
