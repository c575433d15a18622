import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import type { MeetingPageName } from '../../shared/protocol/pages.ts'
import { eventually, openPage, type sizes } from '../support/e2e-pages.ts'
import { consolePage } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'
import { type FakeLink, fakeLink } from '../support/fake-link.ts'
import { pagesOf } from '../support/ledger-files.ts'
import { beforeAll, it } from '../support/seen-it.ts'
import { firstPersonOf, situations } from '../support/view-situations.ts'

type Viewer = Parameters<FakeLink['address']>[1]
type Printed = readonly [page: MeetingPageName, viewer: Viewer, size: keyof typeof sizes]

const venueId = 'mishan'
const staff: Viewer = { role: 'moderator' }
const busy = 'with documents, notices, requests, a call for help and a roll call'

/** What of the window must not be on paper: acts, the switch of the language, the mark of the line. */
const controls = [zh('common.language'), zh('common.live'), zh('agenda.cue.nothing'), zh('meeting.phone.askFloor')]
const packed = (text: string) => text.replace(/\s/gu, '')
const textOfPages = async (bytes: Uint8Array) => (await pagesOf(bytes)).map(packed)

describe('printing a page gives a page', () => {
  let link: FakeLink
  let browser: Browser

  beforeAll(async ({ chromium }) => {
    browser = chromium
    link = await fakeLink()
    for (const [name, { act }] of Object.entries(situations)) {
      act(link.meeting)
      if (name === busy) break
    }
    await link.show()
  })
  afterAll(() => link?.close())

  const open = (page: MeetingPageName, viewer: Viewer, size: keyof typeof sizes) =>
    openPage(browser, { size, address: link.address(page, viewer) })

  const missingFrom = (pages: readonly string[], texts: readonly string[]) =>
    texts.filter((text) => !pages.join('').includes(packed(text)))

  /** Printed once the paper is loaded, which the page does not wait for: until then the page itself is printed. */
  async function print([page, viewer, size]: Printed, texts: readonly string[]) {
    const { page: opened, faults } = await open(page, viewer, size)
    const pages = await eventually(
      async () => textOfPages(await opened.pdf({ preferCSSPageSize: true })),
      (printed) => missingFrom(printed, texts).length === 0,
    )
    // The page in the window is as it was.
    await opened.locator('main').waitFor()
    expect(faults).toEqual([])
    await opened.close()
    return pages
  }
  const said = () => {
    const { meeting, agenda, venues } = link.meeting.state
    return {
      head: [meeting.title, '2025年2月17日', '09:00'],
      items: agenda.items.map(({ title }) => title),
      venues: Object.values(venues).map(({ name }) => name),
    }
  }
  const expectSaid = (pages: readonly string[], texts: readonly string[]) => {
    expect(missingFrom(pages, texts)).toEqual([])
    expect(missingFrom(pages, controls)).toEqual(controls)
  }

  const whole: Readonly<Record<string, Printed>> = {
    console: ['console', staff, 'console'],
    wall: ['wall', staff, 'console'],
    observer: ['observer', { role: 'observer' }, 'console'],
    phone: ['phone', { role: 'attendee', venueId }, 'phone'],
  }
  it.each(Object.entries(whole))(
    '%s: the meeting, its agenda with times, its halls with their numbers',
    async (_, of) => {
      const { head, items, venues } = said()
      const texts = [...head, ...items, ...venues, zh('agenda.paper.time'), zh('attendance.paper.sum'), '412']
      const pages = await print(of, texts)
      expectSaid(pages, texts)
      expect(pages).toHaveLength(1)
    },
  )

  it('operator: the hall, and everybody who is expected there with room to sign', async () => {
    const { head, items } = said()
    const ids = Object.keys(link.meeting.state.attendance.people[venueId] ?? {})
    expect(ids).toHaveLength(39)
    const texts = [...head, ...items, ...ids.map((id) => link.nameOf(id)), zh('attendance.paper.signature')]
    const pages = await print(['operator', { role: 'operator', venueId }, 'operator'], texts)
    expectSaid(pages, texts)
    expect(pages.join('')).toContain(packed(`${link.nameOf(firstPersonOf(link.meeting, venueId))}`))
    expect(pages).toHaveLength(2)
  })

  it('script: every part of it, under the name of the meeting', async () => {
    const { head, items } = said()
    const texts = [...head, ...items]
    const pages = await print(['script', staff, 'console'], texts)
    expectSaid(pages, texts)
    expect(pages.length).toBeLessThanOrEqual(3)
  })

  it('under an open dialog, too: the ledger has a paper of its own', async () => {
    const { page } = await open('console', staff, 'console')
    await consolePage(page, zh).press('l')
    await page.getByRole('dialog').getByRole('table').waitFor()
    const texts = [...said().head, ...said().items, zh('attendance.paper.sum')]
    const pages = await eventually(
      async () => textOfPages(await page.pdf({ preferCSSPageSize: true })),
      (printed) => missingFrom(printed, texts).length === 0,
    )
    expectSaid(pages, texts)
    expect(pages.join('')).not.toContain(packed(zh('attendance.ledger.corrections')))
    await page.close()
  })
})
