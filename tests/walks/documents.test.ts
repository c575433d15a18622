import { readFileSync } from 'node:fs'
import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor, inLanguage, languageButton } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { eventually, keptPaths, type OpenPage, openPage, promptly } from '../support/e2e-pages.ts'
import { consolePage, operatorPage, phonePage, screenPage } from '../support/e2e-roles.ts'
import { wordsIn, zh } from '../support/e2e-words.ts'
import { pdfAround } from '../support/pdf-around.ts'
import { beforeAll, it } from '../support/seen-it.ts'

const documentId = 'high-court-presidents'
const title = '全国高级法院院长会议精神'

/** Keeps the addresses of bytes that the page holds, and what it asked the server for. */
const watchBytes = `
  window.heldUrls = new Set()
  const create = URL.createObjectURL, revoke = URL.revokeObjectURL
  URL.createObjectURL = (blob) => { const url = create.call(URL, blob); window.heldUrls.add(url); return url }
  URL.revokeObjectURL = (url) => { window.heldUrls.delete(url); revoke.call(URL, url) }
`
const heldUrls = (page: Page) => page.evaluate<number>('window.heldUrls.size')

/** How many points of the page that is shown are written on. */
const darkPoints = `(() => {
  const paper = document.querySelector('main canvas')
  // Between two pages there is none for a moment.
  if (paper === null || paper.width === 0) return 0
  const { data } = paper.getContext('2d').getImageData(0, 0, paper.width, paper.height)
  let dark = 0
  for (let at = 0; at < data.length; at += 4) if (data[at] < 96 && data[at + 3] > 0) dark += 1
  return dark
})()`

/** The browser tells of every 404 that was asked for on purpose. */
const forgetRefusals = ({ faults }: OpenPage) =>
  void faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('404')))

/** One document from its release to its return, in the pages of everybody. */
describe('a communicated document', () => {
  let hall: ExampleHall
  let browser: Browser
  const audit = auditor()
  const opened: OpenPage[] = []
  let desk: ReturnType<typeof consolePage>
  let staff: ReturnType<typeof operatorPage>
  let phone: ReturnType<typeof phonePage>
  let screen: ReturnType<typeof screenPage>

  const open = async (size: 'console' | 'operator' | 'phone' | 'screen', role: string, venueId?: string) => {
    const address = hall.address(hall.linkOf(role, venueId).token)
    const page = await openPage(browser, { size, address, before: watchBytes, isKept: true })
    opened.push(page)
    return page.page
  }
  const card = () => staff.documents.getByRole('listitem').filter({ has: staff.page.getByRole('list') })
  const row = (name: string) => desk.documents.getByRole('listitem').filter({ hasText: name })
  /** What the server says to the page itself, with the page's own cookie. */
  const statusFor = (page: Page, suffix = '') =>
    page.evaluate<number>(
      `fetch('/api/meetings/${hall.meetingId}/documents/${documentId}${suffix}').then(({ status }) => status)`,
    )

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan'])
    await hall.command('meeting.start', {})
    await hall.command('agenda.goTo', { from: null, to: 'communication' })
    desk = consolePage(await open('console', 'moderator'), zh)
    staff = operatorPage(await open('operator', 'operator', 'mishan'), zh)
    phone = phonePage(await open('phone', 'attendee', 'mishan'), zh)
    screen = screenPage(await open('screen', 'screen', 'mishan'))
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  it('is read by the moderator before anybody has it; the keys of the reader turn its pages and not the agenda', async () => {
    expect(await statusFor(staff.page)).toBe(404)
    expect(
      await staff.documents.getByRole('button', { name: zh('documents.reading.readDocument', { title }) }).count(),
    ).toBe(0)
    const item = await desk.current.textContent()
    for (const language of ['en', 'zh-CN'] as const) {
      await inLanguage(desk.page, language)
      const words = wordsIn(language)
      await consolePage(desk.page, words)
        .documents.getByRole('button', { name: words('documents.reading.readDocument', { title }) })
        .click()
      const reader = desk.page.getByRole('dialog', { name: title })
      const at = (page: number) =>
        reader
          .getByRole('status')
          .filter({ hasText: new RegExp(`^${page} /`, 'u') })
          .waitFor()
      await reader.locator('canvas').waitFor()
      await at(1)
      await audit.look(`reader ${language}`, desk.page)
      await desk.page.keyboard.press('ArrowRight')
      await at(2)
      await desk.page.keyboard.press('ArrowLeft')
      await at(1)
      await desk.page.keyboard.press('Escape')
      await reader.waitFor({ state: 'detached' })
    }
    expect(await desk.current.textContent()).toBe(item)
    expect(audit.findings()).toEqual([])
    opened.forEach(forgetRefusals)
  })

  it('is classed and given its way at the console, and says so wherever it appears', async () => {
    for (const language of ['en', 'zh-CN'] as const) {
      await inLanguage(desk.page, language)
      await desk.page
        .locator('main')
        .getByRole('button', { name: wordsIn(language)('documents.edit', { title }) })
        .click()
      // Its form is loaded when it is asked for.
      await desk.dialog.waitFor()
      await audit.look(`edit ${language}`, desk.page)
      if (language === 'en') await desk.page.keyboard.press('Escape')
    }
    await desk.dialog.getByRole('button', { name: zh('documents.issue'), exact: true }).click()
    await desk.dialog.getByRole('button', { name: zh('documents.internal'), exact: true }).click()
    await desk.dialog.getByRole('button', { name: zh('common.save'), exact: true }).click()
    await desk.dialog.waitFor({ state: 'detached' })
    await row(title).getByText(zh('documents.internal'), { exact: true }).waitFor(promptly)
    await hall.command('documents.release', { documentId })
    await hall.command('documents.turnPage', { documentId, page: 1 })
    await staff.documents.getByText(zh('documents.internal'), { exact: true }).waitFor(promptly)
    await screen.page.getByText(zh('documents.internal'), { exact: true }).waitFor(promptly)
    await screen.paper.waitFor()
    await phone.documents.click()
    await phone.sheet.getByText(zh('documents.internal'), { exact: true }).waitFor(promptly)
    expect(audit.findings()).toEqual([])
  })

  it('[DOC-13] is downloaded with the mark of the hall, and counted as downloaded', async () => {
    const [file] = await Promise.all([
      staff.page.waitForEvent('download'),
      staff.documents.getByRole('button', { name: zh('documents.operator.downloadDocument', { title }) }).click(),
    ])
    expect(file.suggestedFilename()).toBe(`${title}.pdf`)
    const pdf = await PDFDocument.load(readFileSync(await file.path()))
    const mark = pdf.catalog.lookup(PDFName.of('OneHallCopy'), PDFHexString).decodeText()
    expect(mark).toMatch(/^密山市人民法院 · \d{4}-\d\d-\d\d \d\d:\d\d$/u)
    await card()
      .getByTitle(new RegExp(`^${zh('documents.operator.downloaded')}`, 'u'))
      .waitFor()
  })

  it('is open on the phone, which saves a copy of its own', async () => {
    await phone.sheet.getByRole('listitem').filter({ hasText: title }).getByRole('button').click()
    await phone.sheet.locator('canvas').waitFor()
    const [file] = await Promise.all([
      phone.page.waitForEvent('download'),
      phone.sheet.getByRole('button', { name: zh('documents.phone.saveCopy') }).click(),
    ])
    const pdf = await PDFDocument.load(readFileSync(await file.path()))
    const mark = pdf.catalog.lookup(PDFName.of('OneHallCopy'), PDFHexString).decodeText()
    expect(mark).toMatch(/^密山市人民法院 · [0-9A-F]{6} · /u)
  })

  it('[DOC-3] is read on the phone with the screens, until a page is turned there, and again after the way back', async () => {
    const { sheet } = phone
    const at = (page: number) =>
      sheet
        .getByRole('status')
        .filter({ hasText: new RegExp(`^${page} /`, 'u') })
        .waitFor(promptly)
    await sheet.getByText(zh('documents.reading.following')).waitFor(promptly)
    await hall.command('documents.turnPage', { documentId, page: 2 })
    await at(2)
    await sheet.getByRole('button', { name: zh('documents.reading.previousPage') }).click()
    await at(1)
    for (const language of ['en', 'zh-CN']) {
      // The button lies under the sheet, out of a person's reach.
      await languageButton(phone.page).dispatchEvent('click')
      await phone.page.locator(`html[lang="${language}"]`).waitFor()
      await audit.look(`phone reader ${language}`, phone.page)
    }
    await sheet.getByRole('button', { name: zh('documents.reading.follow', { page: 2 }) }).click()
    await at(2)
    expect(audit.findings()).toEqual([])
  })

  it('[DOC-23] is turned by halves: the line of the screens says which, and the phone that follows shows it', async () => {
    const line = (text: string) => screen.page.getByText(text).waitFor(promptly)
    const written = () => screen.page.evaluate<number>(darkPoints)
    await hall.command('documents.turnPage', { documentId, page: 1, part: 1, of: 2 })
    await line('第 1 页 · 上半，共 2 页')
    const upper = await eventually(written, (count) => count > 0)
    const shape = () =>
      phone.page.evaluate<number>(`(({ width, height }) => width / height)(document.querySelector('canvas'))`)
    const isFilled = (ratio: number) => Math.abs(ratio - 210 / 297) > 0.01
    await eventually(shape, isFilled)
    await hall.command('documents.turnPage', { documentId, page: 1, part: 2, of: 2 })
    await line('第 1 页 · 下半，共 2 页')
    await eventually(written, (count) => count !== upper)
    await hall.command('documents.turnPage', { documentId, page: 2 })
    await line('第 2 页，共 2 页')
    await eventually(shape, (ratio) => !isFilled(ratio))
  })

  it('[DOC-24] shown before it could be measured, it is read by halves once it is', async () => {
    await hall.command('documents.turnPage', { documentId, page: 0 })
    const file = /\/documents\/high-court-presidents/u
    let letThrough = () => {}
    const held = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    await desk.page.route(file, async (route) => {
      await held
      await route.continue()
    })
    await desk.page.reload()
    await row(title)
      .getByRole('button', { name: zh('documents.console.show') })
      .click()
    await screen.page.getByText('第 1 页，共 2 页').waitFor(promptly)
    letThrough()
    await screen.page.getByText('第 1 页 · 上半，共 2 页').waitFor(promptly)
    await desk.page.unroute(file)
  })

  it('stands on the board, hall by hall and step by step', async () => {
    await desk.documents.getByRole('button', { name: zh('documents.board') }).click()
    const line = desk.dialog.getByRole('row').filter({ hasText: '密山市人民法院' })
    await line.waitFor()
    expect(await line.getByRole('cell').allTextContents()).toEqual([
      zh('documents.owed'),
      expect.stringMatching(/^✓ \d\d:\d\d$/u),
      zh('documents.owed'),
      zh('documents.owed'),
    ])
    await audit.look('board zh-CN', desk.page)
    await desk.page.keyboard.press('Escape')
    expect(audit.findings()).toEqual([])
  })

  it('[DOC-2] [DOC-15] withdrawn, is gone from every page within a second, and nothing is left in them', async () => {
    expect(await statusFor(staff.page)).toBe(200)
    await staff.documents.getByRole('button', { name: zh('documents.reading.readDocument', { title }) }).click()
    const reader = staff.page.getByRole('dialog', { name: title })
    await reader.locator('canvas').waitFor()
    await hall.command('documents.withdraw', { documentId })
    await Promise.all([
      screen.paper.waitFor({ state: 'detached', ...promptly }),
      phone.sheet.locator('canvas').waitFor({ state: 'detached', ...promptly }),
      card().waitFor({ state: 'detached', ...promptly }),
      reader.waitFor({ state: 'detached', ...promptly }),
    ])
    for (const { page } of [staff, phone, screen]) {
      expect([await statusFor(page), await statusFor(page, '/copy')]).toEqual([404, 404])
      await eventually(
        () => heldUrls(page),
        (count) => count === 0,
        1_000,
      )
      expect((await keptPaths(page)).filter((path) => path.startsWith('/api/'))).toEqual([])
      await eventually(
        () => page.evaluate<string>('JSON.stringify([localStorage, sessionStorage])'),
        (kept) => !kept.includes(title),
        1_000,
      )
    }
    opened.forEach(forgetRefusals)
  })

  it('[DOC-10] [DOC-11] is asked back of the hall until it confirms, and the board knows', async () => {
    await staff.documents.getByRole('heading', { name: zh('documents.recallTitle', { title }) }).waitFor(promptly)
    await audit.lookInBoth('operator recall', staff.page)
    await inLanguage(staff.page, 'zh-CN')
    await desk.documents.getByRole('button', { name: zh('documents.board') }).click()
    await desk.dialog
      .getByRole('cell')
      .filter({ hasText: zh('documents.recallOpen') })
      .waitFor()
    await audit.look('board with a recall', desk.page)
    await staff.documents.getByRole('button', { name: zh('documents.recallConfirm') }).click()
    await desk.dialog.getByRole('cell', { name: zh('documents.recallDone', { time: '' }).trim() }).waitFor(promptly)
    await desk.page.keyboard.press('Escape')
    expect(audit.findings()).toEqual([])
  })

  it('[DOC-12] comes back with another file as another version, and asks again', async () => {
    await hall.command('documents.release', { documentId })
    await desk.documents.getByRole('button', { name: zh('documents.edit', { title }) }).click()
    await staff.documents
      .getByRole('button', { name: zh('documents.operator.stepMark', { step: zh('documents.operator.received') }) })
      .click()
    const other = new URL('../../examples/court-work-meeting/documents/city-party-work.pdf', import.meta.url)
    await desk.dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: readFileSync(other) })
    await staff.documents.getByText(zh('documents.newVersion', { version: 2 })).waitFor()
    await audit.look('operator new version', staff.page)
    await desk.page.keyboard.press('Escape')
    expect(audit.findings()).toEqual([])
  })

  it('several at once are added in their order; what is no document says why', async () => {
    await desk.documents.getByRole('button', { name: zh('documents.console.addDocuments') }).click()
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    )
    await desk.dialog.locator('input[type=file]').setInputFiles([
      { name: '甲.png', mimeType: 'image/png', buffer: png },
      { name: '乙.docx', mimeType: 'application/msword', buffer: png },
      { name: '丙.pdf', mimeType: 'application/pdf', buffer: pdfAround('') },
    ])
    await eventually(
      () => desk.dialog.getByText(zh('documents.console.uploaded')).count(),
      (count) => count === 2,
    )
    expect(await desk.dialog.getByRole('alert').textContent()).toBe(zh('refusals.documents.wrongType'))
    await desk.page.keyboard.press('Escape')
    const names = await desk.documents.getByRole('listitem').allTextContents()
    expect(names.slice(-2).map((name) => name.slice(0, 1))).toEqual(['甲', '丙'])
  })

  it('[DOC-28] a large one goes on where its line was cut', async () => {
    await desk.documents.getByRole('button', { name: zh('documents.console.addDocuments') }).click()
    const froms: string[] = []
    await desk.page.route(/\/uploads\/[0-9a-z]+$/u, async (route) => {
      const request = route.request()
      if (request.method() === 'PATCH') froms.push(request.headers()['upload-offset'] ?? '')
      if (froms.length === 2) {
        froms.push('cut')
        return route.abort('connectionreset')
      }
      return route.continue()
    })
    const large = {
      name: '大.pdf',
      mimeType: 'application/pdf',
      buffer: pdfAround(Buffer.alloc(9 * 1_048_576, 'page ')),
    }
    await desk.dialog.locator('input[type=file]').setInputFiles(large)
    await desk.dialog.getByText(zh('documents.console.uploaded')).waitFor(promptly)
    expect(froms).toEqual(['0', '8388608', 'cut', '8388608'])
    await desk.page.keyboard.press('Escape')
    opened.forEach(
      ({ faults }) =>
        void faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_CONNECTION_RESET'))),
    )
  })

  it('[DOC-21] [DOC-22] [CAS-3] [CAS-6] a page that cannot be read is told at once, and is missing alone; typefaces are ours', async () => {
    await desk.documents.getByRole('button', { name: zh('documents.console.addDocuments') }).click()
    const fixture = (name: string) => readFileSync(new URL(`../support/documents/${name}.pdf`, import.meta.url))
    await desk.dialog.locator('input[type=file]').setInputFiles([
      { name: '丁.pdf', mimeType: 'application/pdf', buffer: fixture('second-missing') },
      { name: '戊.pdf', mimeType: 'application/pdf', buffer: fixture('gb1-identity') },
    ])
    await desk.dialog.getByText(zh('documents.upload.unreadablePage', { pages: '2' })).waitFor(promptly)
    await desk.dialog.getByText(zh('documents.console.uploaded'), { exact: true }).waitFor(promptly)
    await audit.look('upload with a fault', desk.page)
    await desk.page.keyboard.press('Escape')
    const idOf = async (name: string) => {
      const added = (await hall.log()).filter(({ type }) => type === 'documents.added')
      const found = added.find(({ data }) => JSON.stringify(data).includes(`"${name}"`))
      return /"(?:documentId|id)":"([^"]+)"/u.exec(JSON.stringify(found?.data))?.[1] ?? ''
    }
    const show = async (name: string, page: number) =>
      hall.command('documents.turnPage', { documentId: await idOf(name), page })
    for (const name of ['丁', '戊']) await hall.command('documents.release', { documentId: await idOf(name) })
    const fault = screen.page.getByText(zh('documents.screen.pageFault', { page: 2 }))
    for (const page of [1, 2, 3]) {
      await show('丁', page)
      if (page === 2) await fault.waitFor(promptly)
      else await screen.paper.waitFor(promptly)
      expect([await fault.count(), await screen.paper.isVisible()]).toEqual(page === 2 ? [1, false] : [0, true])
    }
    await show('戊', 1)
    await eventually(
      () => screen.page.evaluate<number>(darkPoints),
      (count) => count > 300,
    )
    expect(audit.findings()).toEqual([])
  })

  it('nothing failed on the way', () => expect(opened.flatMap(({ faults }) => faults)).toEqual([]))
})
