import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { eventually, openPage } from '../support/e2e-pages.ts'
import { overlaps } from '../support/layout-boxes.ts'
import { proofServer } from '../support/proof-server.ts'
import { newCommandId, ownerToken, type TestLink } from '../support/running-hall.ts'
import { beforeAll, it } from '../support/seen-it.ts'

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
]
const shortTitle = '全市法院工作会议'
const chinese = '关于进一步加强全省医院集团医疗质量与安全管理年度重点任务落实及表彰先进集体和个人的'
  .repeat(3)
  .slice(0, 120)
const english =
  'Annual working conference on the quality and safety of care in all hospitals of the province, with awards and reports!!'

const meetings = [
  { halls: 2, title: shortTitle, query: 'lang=zh-CN' },
  { halls: 10, title: chinese, query: 'lang=zh-CN' },
  ...[shortTitle, chinese].map((title) => ({ halls: 40, title, query: 'lang=zh-CN&theme=neutral' })),
  ...[10, 40].map((halls) => ({ halls, title: english, query: 'lang=en' })),
]

const nameOf = (index: number): string => {
  if (index % 7 === 0) return `第 ${index + 1} 附属医院妇幼保健与康复医学分院`
  return index % 5 === 0 ? `Branch Hospital No. ${index + 1}` : `第 ${index + 1} 医院`
}

function fileOf(title: string, halls: number, named = nameOf): object {
  const venues = Array.from({ length: halls }, (_, index) => ({
    id: index === 0 ? 'main' : `b${index}`,
    kind: index === 0 ? 'main' : 'branch',
    name: named(index),
  }))
  const people = venues.flatMap(({ id, name }) =>
    Array.from({ length: 12 }, (_, index) => ({
      id: `${id}-${index}`,
      name: `参会人员 ${index + 1}`,
      unit: name,
      title: '干部',
      venueId: id,
      attends: 'member',
    })),
  )
  const agenda = [{ id: 'a', kind: 'opening', title: '开场', plannedMinutes: 5 }]
  return { title, startsAt: '2025-02-17T09:00:00+08:00', timeZone: 'Asia/Shanghai', venues, agenda, people }
}

/** Type and code come after the first picture; what holds in the end holds within some seconds. */
async function settles(page: Page, holds: () => Promise<void>): Promise<void> {
  const end = performance.now() + 5_000
  for (;;) {
    try {
      return await holds()
    } catch (error) {
      if (performance.now() > end) throw error
      await page.waitForTimeout(200)
    }
  }
}

/** Of the waiting screen: what may not touch anything else, nor lie outside of the window. */
const parts = 'header, footer, main h1, main h1 + p, main li'

describe('the waiting screen, whatever the meeting is called and however many halls it has', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-layout-'))
  let server: Awaited<ReturnType<typeof proofServer>>
  let browser: Browser
  let page: Page

  beforeAll(async ({ chromium }) => {
    if (!existsSync('dist/client/index.html')) throw new Error('dist/client is missing: npx vite build')
    server = await proofServer(dataDir)
    expect(await server.start()).toBe(true)
    browser = chromium
  })

  afterAll(async () => {
    await server?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  async function call(path: string, token: string, body: object): Promise<unknown> {
    const response = await fetch(`${server.base}/api/meetings${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(await response.text())
    return response.json()
  }

  const createMeeting = async (title: string, halls: number) =>
    (await call('', ownerToken, fileOf(title, halls))) as { meetingId: string; links: readonly TestLink[] }

  async function openScreen(title: string, halls: number, query: string): Promise<Page> {
    const { links } = await createMeeting(title, halls)
    const token = links.find(({ role }) => role === 'screen')?.token
    const opened = await openPage(browser, { size: 'screen', address: `${server.base}/join?${query}#${token}` })
    await opened.page.evaluate('document.fonts.ready')
    return opened.page
  }

  it.each(meetings)('$halls halls, $query, $title', async ({ halls, title, query }) => {
    page = await openScreen(title, halls, query)
    for (const size of sizes) {
      await page.setViewportSize(size)
      await settles(page, async () => {
        const { count, faults } = await overlaps(page, parts)
        expect({ size, count, faults }).toEqual({ size, count: halls + 4, faults: [] })
      })
    }
    await page.context().close()
  })

  it('[SCR-6] forty halls with short names stand in type that is read from the last row: nothing under 22 of 1,080', async () => {
    const file = fileOf(shortTitle, 40, (index) => `第 ${index + 1} 医院`)
    const { links } = (await call('', ownerToken, file)) as { readonly links: readonly TestLink[] }
    const token = links.find(({ role }) => role === 'screen')?.token
    const address = `${server.base}/join?lang=zh-CN#${token}`
    page = (await openPage(browser, { size: 'screen', address })).page
    await page.setViewportSize({ width: 1920, height: 1080 })
    const smallest = () =>
      page
        .locator('main ul li span')
        .evaluateAll((words) =>
          Math.min(
            ...words
              .filter(({ textContent }) => (textContent ?? '').trim() !== '')
              .map((word) => Number.parseFloat(getComputedStyle(word).fontSize)),
          ),
        )
    await settles(page, async () => {
      expect(await smallest()).toBeGreaterThanOrEqual(22)
      expect((await overlaps(page, parts)).faults).toEqual([])
    })
    await page.context().close()
  })

  it('type grows with the screen: what is drawn at 4K is twice what is drawn at 1080p', async () => {
    page = await openScreen(shortTitle, 10, 'lang=zh-CN')
    // The code takes its room when it has come.
    await page.locator('[data-qr="shown"]').waitFor()
    const small = await settledHeights(page, 1_920, 1_080)
    const large = await settledHeights(page, 3_840, 2_160)
    expect(small.length).toBeGreaterThan(10)
    for (const [index, height] of large.entries()) expect(height / (small[index] ?? 0)).toBeCloseTo(2, 0)
  })

  it('a tile moved over another, a title moved out of the window, a name cut: each is found', async () => {
    await page.addStyleTag({ content: 'main li:nth-child(2) { transform: translateX(-50%) }' })
    expect((await overlaps(page, parts)).faults.join('\n')).toContain('LI on LI')
    await page.addStyleTag({ content: 'main h1 { transform: translateY(-60vh) }' })
    expect((await overlaps(page, parts)).faults.join('\n')).toContain('H1 outside')
    await page.addStyleTag({ content: 'main li { height: 30px; overflow: hidden }' })
    expect((await overlaps(page, parts)).faults.join('\n')).toContain('LI cut')
  })

  it('the console shows all of ten halls while three wait for the floor and one calls for help', async () => {
    const { meetingId, links } = await createMeeting(shortTitle, 10)
    const tokenOf = (role: string, venueId?: string) =>
      links.find((link) => link.role === role && link.venueId === venueId)?.token ?? ''
    const command = (type: string, data: object, token = ownerToken) =>
      call(`/${meetingId}/commands`, token, { commandId: newCommandId(), type, data })
    await command('meeting.start', {})
    await command('agenda.advance', { from: null })
    for (const venueId of ['b1', 'b2', 'b3']) {
      await command('floor.request', { venueId, topic: '关于调解衔接' }, tokenOf('operator', venueId))
    }
    await command('notices.help', { venueId: 'b1', text: '话筒没有声音' }, tokenOf('operator', 'b1'))
    const address = `${server.base}/join?lang=en#${tokenOf('moderator')}`
    const { page: desk, context } = await openPage(browser, { size: 'console', address })
    const halls = desk.locator('aside ul > li')
    expect(await halls.count()).toBe(10)
    const cutHalls = () =>
      halls.evaluateAll((all) => {
        const list = all[0]?.parentElement?.getBoundingClientRect()
        const end = Math.min(list?.bottom ?? 0, innerHeight)
        return all.filter((hall) => hall.getBoundingClientRect().bottom > end + 1).length
      })
    expect(await cutHalls()).toBe(0)
    const rowsOf = (buttons: Locator) =>
      buttons.evaluateAll((all) => new Set(all.map((button) => Math.round(button.getBoundingClientRect().top))).size)
    const inARow = (name: string) =>
      desk.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).locator('../button')
    expect([await rowsOf(inARow('Recess')), await rowsOf(inARow('Identify'))]).toEqual([1, 1])
    await desk.addStyleTag({ content: 'main, aside { max-width: 240px }' })
    expect(await rowsOf(inARow('Recess'))).toBeGreaterThan(1)
    await desk.addStyleTag({ content: 'aside ul { flex: none !important; height: 190px }' })
    expect(await cutHalls()).toBeGreaterThan(0)
    await context.close()
  })

  it('on the desk of a hall many notices push the documents down: they do not run into them', async () => {
    const { meetingId, links } = await createMeeting(shortTitle, 2)
    for (let index = 1; index <= 10; index += 1) {
      const data = { to: 'all', text: `通知 ${index}`, level: 'info' }
      await call(`/${meetingId}/commands`, ownerToken, { commandId: newCommandId(), type: 'notices.send', data })
    }
    const token = links.find(({ role, venueId }) => role === 'operator' && venueId === 'b1')?.token
    const address = `${server.base}/join?lang=zh-CN#${token}`
    const { page: desk, context } = await openPage(browser, { size: 'operator', address })
    const notices = desk.getByRole('region', { name: '通知' })
    await notices.getByText('通知 1', { exact: true }).waitFor()
    const bottomOf = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().bottom)
    const overrun = async () =>
      (await bottomOf(notices.locator('li').last())) -
      (await desk.getByRole('region', { name: '文件' }).evaluate((element) => element.getBoundingClientRect().top))
    expect(await overrun()).toBeLessThanOrEqual(0)
    await desk.addStyleTag({ content: 'section { min-height: 0 }' })
    expect(await overrun()).toBeGreaterThan(0)
    await context.close()
  })
})

/** Heights of the parts in a window of that size, once they stay as they are. */
async function settledHeights(page: Page, width: number, height: number): Promise<readonly number[]> {
  await page.setViewportSize({ width, height })
  let before = ''
  const read = async () => {
    await overlaps(page, parts)
    const heights = await page
      .locator(parts)
      .evaluateAll((all) => all.map((part) => part.getBoundingClientRect().height))
    const isSettled = JSON.stringify(heights) === before
    before = JSON.stringify(heights)
    return { heights, isSettled }
  }
  return (await eventually(read, ({ isSettled }) => isSettled)).heights
}
