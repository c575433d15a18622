import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { arrive } from '../../client/i18n/zh-CN/arrive.ts'
import { type ExampleHall, startExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'

const basePath = '/onehall'
const venueId = 'mishan'

describe('[DOR-14] a meeting below a path', () => {
  let hall: ExampleHall
  let browser: Browser
  let desk: OpenPage
  let screen: OpenPage
  const asked: string[] = []
  const open = async (opening: Parameters<typeof openPage>[1]) => {
    const opened = await openPage(browser, opening)
    opened.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    return opened
  }

  beforeAll(async ({ chromium }) => {
    browser = chromium
    hall = await startExample([venueId], { BASE_PATH: basePath })
    desk = await open({ size: 'console', address: hall.address(hall.linkOf('moderator').token) })
    screen = await open({ size: 'screen', address: hall.address(hall.linkOf('screen', venueId).token), isKept: true })
  })
  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  it('the console and the screen follow the meeting, each at its address and by its cookie', async () => {
    const pages = `${hall.base}/meetings/${hall.meetingId}`
    await desk.page.waitForURL(`${pages}/console?*`)
    await screen.page.waitForURL(`${pages}/screen?*`)
    await hall.command('meeting.start', {})
    await hall.command('agenda.advance', { from: null })
    const title = (await hall.state()).agenda.items[0]?.title ?? ''
    for (const { page } of [desk, screen]) await page.getByRole('heading', { name: title }).first().waitFor()
    const cookies = await desk.context.cookies(hall.base)
    expect(cookies.map(({ path }) => path)).toEqual([basePath])
    const scope = await screen.page.evaluate<string>('navigator.serviceWorker.ready.then(({ scope }) => scope)')
    expect(scope).toBe(`${hall.base}/`)
  })

  it('a document is drawn on the screen', async () => {
    await hall.command('agenda.goTo', {
      from: (await hall.state()).agenda.currentItemId,
      to: (await hall.state()).agenda.items.find(({ documentIds }) => documentIds.length > 0)?.id ?? '',
    })
    const documentId = (await hall.state()).agenda.items.find(({ documentIds }) => documentIds.length > 0)
      ?.documentIds[0]
    await hall.command('documents.release', { documentId: documentId ?? '' })
    await hall.command('documents.turnPage', { documentId: documentId ?? '', page: 1 })
    await screen.page.locator('canvas').first().waitFor()
  })

  it('a phone that scans the code of its hall is asked who it is', async () => {
    const { url } = (await (
      await fetch(`${hall.base}/api/meetings/${hall.meetingId}/check-in/code`, {
        headers: { authorization: `Bearer ${hall.linkOf('screen', venueId).token}` },
      })
    ).json()) as { url: string }
    expect(url.startsWith(`${hall.base}/c/`)).toBe(true)
    const phone = await open({ size: 'phone', address: url })
    await phone.page.getByLabel(arrive.name, { exact: true }).last().waitFor()
    expect(phone.faults).toEqual([])
  })

  it('a link back to the beginning stays below it, and nothing was asked for elsewhere', async () => {
    const lost = await open({ size: 'console', address: `${hall.base}/join#nothing` })
    await lost.page.locator('main a').click()
    await lost.page.waitForURL(`${hall.base}/`)
    expect(asked.filter((path) => !path.startsWith(`${basePath}/`))).toEqual([])
    expect([...desk.faults, ...screen.faults]).toEqual([])
  })
})
