import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { builtFile } from '../support/built-file.ts'
import { type ServerOfBuilds, serverOfBuilds } from '../support/e2e-builds.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, keptPaths, openPage } from '../support/e2e-pages.ts'
import { screenPage } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'

const backWithin = { timeout: 40_000 }

/** Keys of what pages keep of meetings on this machine. */
const keptKeys = (page: Page) =>
  page.evaluate<readonly string[]>(`Object.keys(localStorage).filter((key) => key.startsWith('onehall.kept'))`)

describe('[SCR-5] a screen that is loaded again while the server is away', () => {
  let server: ServerOfBuilds
  let browser: Browser

  beforeAll(async ({ chromium }) => {
    browser = chromium
    server = await serverOfBuilds()
    await server.act('meeting.start', {})
    await server.act('agenda.advance', { from: null })
  })

  afterAll(async () => {
    await server?.end()
    expect(server?.errors).toEqual([])
  })

  const open = async (role: string, venueId: string | undefined, size: 'screen' | 'operator' | 'phone', query = '') =>
    (await openPage(browser, { size, address: server.address(server.linkOf(role, venueId), query), isKept: true })).page

  const isKept = (page: Page) =>
    eventually(
      async () => [...(await keptKeys(page)), ...(await keptPaths(page))],
      (all) =>
        all.filter((name) => name.startsWith('onehall.')).length === 2 &&
        all.includes(builtFile('views/screen/ScreenView.tsx')),
      10_000,
    )

  it('comes back with what it showed, the countdown and the time of it, and goes on when the server is back', async () => {
    const page = await open('screen', 'main', 'screen')
    const screen = screenPage(page)
    await isKept(page)
    const before = await screen.timer.textContent()
    await server.stop()
    for (const _round of [1, 2]) {
      await page.reload()
      await screen.current.filter({ hasText: 'Item open' }).waitFor()
      await screen.stale.filter({ hasText: /数据截至 \d\d:\d\d:\d\d/u }).waitFor()
      expect(await screen.dot.getAttribute('aria-label')).toBe(zh('common.offline'))
    }
    const after = await eventually(
      () => screen.timer.textContent(),
      (text) => text !== before,
    )
    expect(after).toMatch(/^0[34]:\d\d$/u)
    await server.start('build-one')
    await server.act('agenda.advance', { from: 'open' })
    await screen.current.filter({ hasText: 'Item read' }).waitFor(backWithin)
    await screen.stale.waitFor({ state: 'hidden' })
    await page.context().close()
  })

  it('keeps the page and what bears the hash of its content; nothing of documents or the API', async () => {
    const page = await open('screen', 'main', 'screen')
    await isKept(page)
    expect((await keptPaths(page)).filter((path) => path !== '/' && !path.startsWith('/assets/'))).toEqual([])
    await page.context().close()
  })

  it('has nothing left once its link is ended, at once or when it next asks', async () => {
    const link = server.linkOf('screen', 'b1')
    const [first, second] = [await open('screen', 'b1', 'screen'), await open('screen', 'b1', 'screen')]
    await Promise.all([isKept(first), isKept(second)])
    const address = second.url()
    await second.goto('about:blank')
    await server.revoke(link)
    await first.getByText(zh('meeting.screen.endedLink')).waitFor()
    expect(await keptKeys(first)).toEqual([])
    await second.goto(address)
    await second.getByRole('heading', { name: zh('refusals.access.unauthorised') }).waitFor()
    expect(await keptKeys(second)).toEqual([])
  })

  it('is for screens and operators: phones keep nothing, nor does staff that looks at the lectern', async () => {
    for (const [role, venueId, size, query] of [
      ['attendee', 'b2', 'phone', ''],
      ['moderator', undefined, 'screen', 'view=speaker'],
    ] as const) {
      const page = await open(role, venueId, size, query)
      await new Promise((resolve) => setTimeout(resolve, 4_000))
      expect(await keptKeys(page), role).toEqual([])
      const workers = 'navigator.serviceWorker.getRegistrations().then((all) => all.length)'
      expect(await page.evaluate<number>(workers), role).toBe(role === 'moderator' ? 1 : 0)
      await page.context().close()
    }
  })

  it('takes the worker of a new build with the new build', async () => {
    const page = await open('screen', 'main', 'screen')
    await isKept(page)
    await server.act('meeting.recess', {})
    await server.upgrade('build-two')
    const names = () => page.evaluate<readonly string[]>('caches.keys()').catch(() => [])
    await eventually(names, (all) => all.join() === 'onehall-shell-build-two', 30_000)
    await isKept(page)
    await server.stop()
    await page.reload()
    await page.getByRole('heading', { name: zh('lifecycle.screen.recess') }).waitFor()
    expect(await page.evaluate(`document.querySelector('meta[name="onehall-build"]').content`)).toBe('build-two')
    await server.start('build-two')
  })
})
