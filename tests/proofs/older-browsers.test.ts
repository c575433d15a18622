import { createHash } from 'node:crypto'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExampleHall, startExample } from '../support/e2e-hall.ts'
import { eventually } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { scannedPdf } from '../support/jbig2-pdf.ts'
import { launchOther } from '../support/other-browsers.ts'
import { ownerToken } from '../support/running-hall.ts'

const venueId = 'mishan'
const read = 'high-court-presidents'
const scanned = 'political-legal-work'

/** How much of the page on the screen is written on, of 1; 0 while there is none. */
const inkShare = `(() => {
  const paper = document.querySelector('main canvas')
  if (paper === null || paper.width === 0) return 0
  const { data } = paper.getContext('2d').getImageData(0, 0, paper.width, paper.height)
  let dark = 0
  for (let at = 0; at < data.length; at += 4) if (data[at] < 96 && data[at + 3] > 0) dark += 1
  return dark / (data.length / 4)
})()`

const mainText = `document.querySelector('main')?.textContent ?? ''`

/** What a browser says of a policy that it does not know yet: it stays stricter than we ask, and nothing fails by it. */
const isHarmless = (text: string) => text.includes("invalid source: ''wasm-unsafe-eval''")

/**
 * A page as a hand without a driver uses it: the driver's own clicks and waits ask pages for what older browsers lack.
 * Whatever goes wrong in it is heard.
 */
async function pageIn(context: BrowserContext, address: string, heard: string[]) {
  const page = await context.newPage()
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isHarmless(message.text())) heard.push(message.text())
  })
  await page.goto(address)
  const sees = <Value>(expression: string, isReached: (value: Value) => boolean) =>
    eventually(() => page.evaluate<Value>(expression), isReached, 30_000)
  await sees<boolean>(`document.querySelector('main:not([aria-busy])') !== null`, Boolean)
  return {
    page,
    sees,
    says: (text: string) => sees<string>(mainText, (all) => all.includes(text)),
    /** The first button whose text or label begins so. */
    press: (name: string) =>
      sees<boolean>(
        `(() => {
          const says = (button) => (button.getAttribute('aria-label') ?? button.textContent).trim()
          const button = [...document.querySelectorAll('button')].find((each) => says(each).startsWith(${JSON.stringify(name)}))
          if (button === undefined || button.disabled) return false
          button.click()
          return true
        })()`,
        Boolean,
      ),
    async write(label: string, text: string): Promise<void> {
      await sees<boolean>(
        `(() => {
          const field = [...document.querySelectorAll('input')].find(({ labels }) =>
            [...labels].some(({ textContent }) => textContent.includes(${JSON.stringify(label)})))
          field?.focus()
          return field !== undefined
        })()`,
        Boolean,
      )
      await page.keyboard.insertText(text)
    },
  }
}

describe.each((process.env.ONEHALL_BROWSERS ?? '').split(','))('browser %s', (name) => {
  let hall: ExampleHall
  let browser: Browser
  let context: BrowserContext
  const heard: string[] = []
  const open = (role: string, place?: string) =>
    pageIn(context, hall.address(hall.linkOf(role, place).token, 'lang=zh-CN'), heard)
  const happened = (isIt: (event: Awaited<ReturnType<ExampleHall['log']>>[number]) => boolean) =>
    eventually(async () => (await hall.log()).some(isIt), Boolean, 60_000)

  beforeAll(async () => {
    browser = await launchOther(name)
    context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
    hall = await startExample([venueId])
    const bytes = scannedPdf()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const answer = await fetch(`${hall.base}/api/meetings/${hall.meetingId}/documents/${scanned}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/pdf', 'x-content-sha256': sha256 },
      body: new Uint8Array(bytes),
    })
    expect(answer.status).toBe(201)
    await hall.command('meeting.start', {})
    await hall.command('agenda.goTo', { from: null, to: 'communication' })
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    await hall?.stop()
  })

  it('is the one that is meant', () => {
    const [major] = browser.version().split('.')
    if (name !== 'firefox') expect(major).toBe(name)
    console.info(`${browser.browserType().name()} ${browser.version()}`)
  })

  it('screen: a document is shown half by half, and a scan whose decoder may not be compiled here', async () => {
    const screen = await open('screen', venueId)
    for (const documentId of [read, scanned]) await hall.command('documents.release', { documentId })
    await hall.command('documents.turnPage', { documentId: read, page: 1, part: 1, of: 2 })
    await screen.says(zh('documents.part.upperHalf'))
    const upper = await screen.sees<number>(inkShare, (share) => share > 0.005)
    await hall.command('documents.turnPage', { documentId: read, page: 1, part: 2, of: 2 })
    await screen.says(zh('documents.part.lowerHalf'))
    await screen.sees<number>(inkShare, (share) => share > 0.005 && share !== upper)
    await hall.command('documents.turnPage', { documentId: scanned, page: 1 })
    await screen.sees<number>(inkShare, (share) => share > 0.9)
    await hall.command('documents.turnPage', { documentId: scanned, page: 0 })
    await screen.page.close()
  })

  it('console: the next item is staged by its key, and a document is read on the desk', async () => {
    const desk = await open('moderator')
    await desk.press(zh('documents.reading.readDocument', { title: '全国高级法院院长会议精神' }))
    await desk.sees<boolean>(`document.querySelector('dialog canvas')?.width > 0`, Boolean)
    await desk.page.keyboard.press('Escape')
    await desk.sees<boolean>(`document.querySelector('dialog[open]') === null`, Boolean)
    await desk.sees<boolean>(`document.querySelector('[data-cue="ready"]') !== null`, Boolean)
    await desk.page.keyboard.press('Space')
    await happened(({ type, data }) => type === 'agenda.staged' && data.itemId === 'review')
    await desk.page.close()
  })

  it('operator: somebody is checked in at the desk', async () => {
    const desk = await open('operator', venueId)
    await desk.press(zh('attendance.operator.checkInPerson', { name: '班子成员一' }))
    // The meeting has begun: it is said that this is late, and asked.
    await desk.press(zh('attendance.operator.checkIn'))
    await happened(({ type }) => type === 'attendance.checkedIn')
    await desk.page.close()
  })

  it('phone: somebody checks in with name and last four digits, and reads the document', async () => {
    const answer = await fetch(`${hall.base}/api/meetings/${hall.meetingId}/roster`, {
      headers: { authorization: `Bearer ${hall.linkOf('moderator').token}` },
    })
    const { people } = (await answer.json()) as {
      people: { id: string; name: string; venueId: string; phoneMasked: string }[]
    }
    const person = people.filter((each) => each.venueId === venueId).at(-1)
    if (person === undefined) throw new Error('nobody is expected')
    const phone = await open('attendee', venueId)
    await phone.page.setViewportSize({ width: 390, height: 844 })
    await phone.write(zh('attendance.phone.name'), person.name)
    await phone.write(zh('attendance.phone.phoneTail'), person.phoneMasked.slice(-4))
    await phone.press(zh('attendance.phone.checkIn'))
    await happened(({ type, data }) => type === 'attendance.checkedIn' && data.personId === person.id)
    await phone.page.close()
  })

  it('heard no fault in any of them', () => expect(heard).toEqual([]))
})
