import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type ExampleHall, startExample } from '../support/e2e-hall.ts'
import { openPage } from '../support/e2e-pages.ts'
import { screenPage } from '../support/e2e-roles.ts'
import { growth, memoryReader } from '../support/page-memory.ts'
import { figure } from '../support/proof-random.ts'
import { proofWire } from '../support/proof-wire.ts'
import { soakMeeting } from '../support/soak-meeting.ts'

/** 43 commands each: eight hours of a meeting in which something happens every ten seconds are 67 of them. */
const rounds = figure('ONEHALL_SOAK_ROUNDS', 12)
const cutEvery = 6
/** In the short run by then; it goes on compiling for some forty rounds, and holds as much as ever after two hundred. */
const warmAfter = 6
/** In the short run the hall's screen speaks for both. */
const views = rounds > 12 ? ['', 'view=speaker'] : ['']

/** A page that keeps a little of everything that it draws, and a listener with it. */
const leaking = `
  window.kept = [];
  new MutationObserver((changes) => {
    for (const { removedNodes } of changes) for (const node of removedNodes) {
      window.kept.push(node, new Array(2_000).fill(node));
      window.addEventListener('message', () => node.nodeName);
    }
  }).observe(document, { childList: true, subtree: true })`

describe('a hall screen through a long meeting', () => {
  let browser: Browser
  let hall: ExampleHall

  beforeAll(async () => {
    browser = await launchBrowser({ areFacesLoaded: false })
  })
  afterAll(() => browser?.close())

  /** Plays it, and reads the memory after the first third and at the end, with the same picture on. */
  async function soak(count: number, query: string, before?: string, warm = Math.max(warmAfter, Math.ceil(count / 3))) {
    hall = await startExample(['mishan'])
    const wire = await proofWire(hall.port)
    const meeting = await soakMeeting(hall)
    const address = hall.address(hall.linkOf('screen', 'mishan').token, query, wire.base)
    const opened = await openPage(browser, { size: 'screen', address, ...(before === undefined ? {} : { before }) })
    const screen = screenPage(opened.page)
    const readMemory = await memoryReader(opened.page)
    const shows = () => screen.page.locator('[data-scene="item"]').getByText('开场').first().waitFor()
    /** The lectern shows no papers. */
    const pageSeen = async () => (query === '' ? screen.paper.waitFor() : undefined)
    const play = async (from: number, to: number) => {
      for (let number = from; number < to; number += 1) {
        await meeting.round(number, pageSeen)
        if (number % cutEvery === cutEvery - 1) {
          wire.cut()
          await opened.page.waitForTimeout(100)
          wire.heal()
          await screen.page.locator('[data-live="true"]').first().waitFor()
        }
        await shows()
      }
    }
    await play(0, warm)
    const first = await readMemory()
    await play(warm, count)
    const last = await readMemory()
    const failed = opened.faults.filter((fault) => !/WebSocket connection to|ERR_/u.test(fault))
    await opened.context.close()
    await wire.close()
    const complaints = await hall.stop()
    return { first, last, sent: meeting.sent, failed, complaints }
  }

  it.each(views)(
    `holds no more at the end of ${rounds} rounds than after the first third (%s)`,
    { timeout: 60_000 + rounds * 10_000 },
    async (query) => {
      const { first, last, sent, failed, complaints } = await soak(rounds, query)
      console.info(`${sent} commands; ${JSON.stringify(first)} → ${JSON.stringify(last)}`)
      expect(sent).toBeGreaterThan(rounds * 40)
      expect(growth(first, last)).toEqual([])
      expect(failed).toEqual([])
      expect(complaints).toBe('')
    },
  )

  it('a page that keeps what it has drawn is found out (negative control)', { timeout: 180_000 }, async () => {
    const { first, last } = await soak(4, '', leaking, 2)
    const grown = growth(first, last).join()
    for (const kind of ['heapBytes', 'nodes', 'listeners']) expect(grown).toContain(kind)
  })
})
