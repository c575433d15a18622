import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { type ServerOfBuilds, serverOfBuilds } from '../support/e2e-builds.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'

/** A screen waits a few seconds, so that not all halls come at once. */
const reloadedWithinMs = 12_000
/** Longer than it waits at most. */
const quietForMs = 7_000

const buildOf = (page: Page) => page.evaluate<string>(`document.querySelector('meta[name="onehall-build"]').content`)
const isLive = (page: Page) => page.getByRole('img', { name: zh('common.live') }).waitFor({ timeout: 40_000 })

describe('[SCR-3] a new build of the pages', () => {
  let server: ServerOfBuilds
  let browser: Browser
  let screen: Page
  let lectern: Page
  let desk: Page
  let phone: Page

  beforeAll(async ({ chromium }) => {
    browser = chromium
    server = await serverOfBuilds()
    const open = async (size: 'screen' | 'console' | 'phone', address: string) =>
      (await openPage(browser, { size, address, isKept: true })).page
    screen = await open('screen', server.address(server.linkOf('screen', 'main')))
    lectern = await open('screen', server.address(server.linkOf('screen', 'main'), 'view=speaker'))
    desk = await open('console', server.address(server.linkOf('moderator')))
    phone = await open('phone', server.address(server.linkOf('attendee', 'b1')))
    await server.act('meeting.start', {})
    await server.act('agenda.advance', { from: null })
    await screen.getByRole('heading', { name: 'Item open' }).waitFor()
    // The menu is of the build of its desk, and loaded after it.
    await Promise.all([desk, phone].map((page) => page.waitForLoadState('networkidle')))
  })

  afterAll(async () => {
    await server?.end()
    expect(server?.errors).toEqual([])
  })

  it('is not taken while an item is on, nor when the next one comes', async () => {
    await server.upgrade('build-two')
    await isLive(screen)
    await server.act('agenda.advance', { from: 'open' })
    await screen.getByRole('heading', { name: 'Item read' }).waitFor()
    await new Promise((resolve) => setTimeout(resolve, quietForMs))
    expect([await buildOf(screen), await buildOf(lectern)]).toEqual(['build-one', 'build-one'])
  })

  it('is told at the desks, who load it when they like', async () => {
    for (const page of [desk, phone]) await page.getByText(zh('meeting.newBuild.text')).waitFor({ timeout: 40_000 })
    const audit = auditor()
    await audit.lookInBoth('console with a hint', desk)
    await audit.lookInBoth('phone with a hint', phone)
    expect(audit.findings()).toEqual([])
    await inLanguage(phone, 'zh-CN')
    await inLanguage(desk, 'zh-CN')
    await phone.getByRole('button', { name: zh('meeting.newBuild.later') }).click()
    expect(await phone.getByText(zh('meeting.newBuild.text')).count()).toBe(0)
    await desk.getByRole('button', { name: zh('meeting.newBuild.reload') }).click()
    await eventually(
      () => buildOf(desk).catch(() => 'loading'),
      (build) => build === 'build-two',
    )
    await desk.locator('main h2').first().waitFor()
    expect(await desk.getByText(zh('meeting.newBuild.text')).count()).toBe(0)
  })

  it('is taken by the screens themselves once nothing is on', async () => {
    await server.act('meeting.recess', {})
    for (const page of [screen, lectern])
      await eventually(
        () => buildOf(page).catch(() => 'loading'),
        (build) => build === 'build-two',
        reloadedWithinMs,
      )
    await isLive(screen)
    await screen.getByRole('heading', { name: zh('lifecycle.screen.recess') }).waitFor()
  })

  it('is not asked for over and over where the old page comes again', async () => {
    // What a worker asks for cannot be answered by a test.
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
    const behind = await context.newPage()
    await behind.goto(server.address(server.linkOf('screen', 'main')))
    await isLive(behind)
    let loads = 0
    behind.on('load', () => {
      loads += 1
    })
    // As behind a proxy that keeps pages for too long.
    await behind.route(/\/meetings\//u, async (route) => {
      const answer = await route.fetch()
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace('content="build-three"', 'content="build-two"'),
      })
    })
    await server.upgrade('build-three')
    await eventually(
      async () => loads,
      (count) => count === 1,
      reloadedWithinMs + 5_000,
    )
    await new Promise((resolve) => setTimeout(resolve, quietForMs))
    expect(loads).toBe(1)
  })
})
