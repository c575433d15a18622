import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { instant } from '../../shared/kernel/time.ts'
import { auditor, scrollsDown } from '../support/e2e-axe.ts'
import { drawn, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { type FakeLink, fakeLink } from '../support/fake-link.ts'
import { manyHalls } from '../support/many-halls.ts'
import { operatorOf } from '../support/meeting-fixture.ts'
import { beforeAll, it } from '../support/seen-it.ts'

const halls = 40
const fullHd = { width: 1920, height: 1080 }
const here = { screens: 1, operators: 1, rttMs: 20, prepared: null, lastSeenAt: instant(0) }
const gone = { ...here, screens: 0, operators: 0, rttMs: null, drawnSeq: null }

/** Words that are smaller than 22 px, or do not stand whole. */
const faultyWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`[...document.querySelectorAll('#root *')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''))
    .flatMap((element) => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      const isCut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow === 'hidden'
      return size >= 22 && !isCut ? [] : [size + ' px' + (isCut ? ', cut: ' : ': ') + element.textContent]
    })`)

describe('forty halls at once', () => {
  let link: FakeLink
  let wall: OpenPage
  let screen: OpenPage
  const audit = auditor()

  beforeAll(async ({ chromium }) => {
    link = await fakeLink(manyHalls(halls))
    wall = await openPage(chromium, { size: 'screen', address: link.address('wall', { role: 'moderator' }) })
    screen = await openPage(chromium, {
      size: 'screen',
      address: link.address('screen', { role: 'screen', venueId: 'b1' }, 'lang=zh-CN'),
    })
    for (const { page } of [wall, screen]) await page.setViewportSize(fullHd)
  })
  afterAll(() => link?.close())

  const cards = () => wall.page.getByRole('list', { name: zh('venues.wall.trouble') }).locator('[data-venue]')
  const idsOf = (places: ReturnType<typeof cards>) =>
    places.evaluateAll((all) => all.map(({ dataset }) => dataset.venue))
  /** Draws what the meeting has come to. @param away halls without a line. */
  async function show(away: readonly string[]): Promise<void> {
    await link.show()
    const ids = Object.keys(link.meeting.state.venues)
    link.tellPresence((seq) =>
      Object.fromEntries(ids.map((id) => [id, away.includes(id) ? gone : { ...here, drawnSeq: seq }])),
    )
  }

  it('[SCR-6] the waiting scene has nothing under 22 of 1,080', async () => {
    await drawn(screen.page)
    await screen.page
      .locator('[data-scene="waiting"] li')
      .nth(halls - 1)
      .waitFor()
    expect(await faultyWords(screen.page)).toEqual([])
  })

  it('[SCR-9] on the wall all are calm, and nothing is under 22 of 1,080 or has to be scrolled to', async () => {
    link.meeting.say('meeting.start', {})
    link.meeting.say('agenda.advance', { from: null })
    await show([])
    await wall.page
      .locator('[data-venue][data-concern="calm"]')
      .nth(halls - 1)
      .waitFor()
    expect(await faultyWords(wall.page)).toEqual([])
    expect(await scrollsDown(wall.page)).toBe(false)
  })

  it('[SCR-9] a hall in trouble comes to the front and stays where it is while others join it', async () => {
    await show(['b30', 'b20'])
    await cards().nth(1).waitFor()
    expect(await idsOf(cards())).toEqual(['b20', 'b30'])
    link.meeting.say('notices.help', { venueId: 'b7', text: '声音有问题，换过一支话筒，还是听不清' }, operatorOf('b7'))
    await show(['b30', 'b20'])
    await cards().nth(2).waitFor()
    expect(await idsOf(cards())).toEqual(['b20', 'b30', 'b7'])
    expect(await faultyWords(wall.page)).toEqual([])
    await show(['b30'])
    await cards().nth(2).waitFor({ state: 'detached' })
    expect(await idsOf(cards())).toEqual(['b30', 'b7'])
    await audit.lookInBoth('wall in trouble', wall.page)
    expect(audit.findings()).toEqual([])
  })

  it('[SCR-8] dark screens show the name of the hall and nothing else; the wall says so', async () => {
    link.meeting.say('screens.blank', { venueIds: ['b1'], on: true })
    await show([])
    await screen.page.locator('[data-scene="blank"]').waitFor()
    await drawn(screen.page)
    expect(await screen.page.locator('#root').textContent()).toBe(`第 1 分会场${zh('common.branchVenue')}`)
    await audit.look('dark screen', screen.page)
    expect(audit.findings()).toEqual([])
    await wall.page.locator('[data-venue="b1"]').getByText('Screen dark').waitFor()
  })

  it('nothing failed', () => {
    expect([wall, screen].flatMap(({ faults }) => faults)).toEqual([])
  })
})
