import { afterAll, describe, expect } from 'vitest'
import { sidewaysFaults } from '../support/e2e-axe.ts'
import { drawn, type OpenPage, openPage, type sizes } from '../support/e2e-pages.ts'
import { type FakeLink, fakeLink } from '../support/fake-link.ts'
import { longWord, longWords } from '../support/long-words.ts'
import { operatorOf } from '../support/meeting-fixture.ts'
import { beforeAll, it } from '../support/seen-it.ts'

const venueId = 'b1'

/** Who looks at which page, at which size. */
const views: readonly (readonly [string, Parameters<FakeLink['address']>[1], keyof typeof sizes])[] = [
  ['console', { role: 'moderator' }, 'console'],
  ['script', { role: 'moderator' }, 'console'],
  ['operator', { role: 'operator', venueId }, 'operator'],
  ['operator', { role: 'operator', venueId }, 'narrow'],
  ['phone', { role: 'attendee', venueId, personId: 'b1-1' }, 'narrow'],
  ['observer', { role: 'observer' }, 'narrow'],
  ['observer', { role: 'observer' }, 'console'],
  ['wall', { role: 'moderator' }, 'screen'],
  ['screen', { role: 'screen', venueId }, 'screen'],
  ['speaker', { role: 'screen', venueId }, 'screen'],
]

describe('words without a place to break', () => {
  let link: FakeLink
  const opened: OpenPage[] = []

  beforeAll(async ({ chromium }) => {
    link = await fakeLink(longWords())
    for (const [page, viewer, size] of views)
      opened.push(await openPage(chromium, { size, address: link.address(page, viewer) }))
  })
  afterAll(() => link?.close())

  /** What sticks out of a page sideways, and pages that can be pushed sideways. */
  async function faultsOfAll(): Promise<readonly string[]> {
    await link.show()
    const found = []
    for (const [index, { page }] of opened.entries()) {
      await drawn(page)
      for (const fault of await sidewaysFaults(page)) found.push(`${views[index]?.[0]} ${views[index]?.[2]}: ${fault}`)
    }
    return found
  }

  it('[TXT-3] break nothing on any page: nothing can be pushed sideways', async () => {
    const { meeting } = link
    const note = longWord(120)
    meeting.say('floor.request', { venueId, topic: note })
    meeting.say('notices.send', { to: 'all', text: longWord(200), level: 'urgent' })
    meeting.say('notices.help', { venueId, text: note }, operatorOf(venueId))
    meeting.say('venues.reportReadiness', { venueId, check: 'audio', status: 'problem', note }, operatorOf(venueId))
    meeting.say('attendance.excuse', { personId: 'b1-1', reason: note })
    meeting.say('ticker.show', { to: 'all', text: longWord(60), from: null })
    expect(await faultsOfAll(), 'planned').toEqual([])
    meeting.say('meeting.start', {})
    meeting.say('rollCall.open', {})
    for (const to of ['report', 'address', 'honour']) {
      meeting.say('agenda.goTo', { from: meeting.state.agenda.currentItemId, to })
      if (to === 'report') meeting.say('documents.release', { documentId: 'd1' })
      if (to === 'address') meeting.say('agenda.showPoint', { itemId: to, point: 1 })
      if (to === 'honour') meeting.say('commendation.reveal', { itemId: to, from: 0, to: 1 })
      expect(meeting.state.agenda.currentItemId).toBe(to)
      expect(await faultsOfAll(), to).toEqual([])
    }
    meeting.say('meeting.adjourn', {})
    expect(await faultsOfAll(), 'adjourned').toEqual([])
  })

  it('would be found (negative control): a page in which they do not break can be pushed sideways', async () => {
    const { page } = opened.at(5) ?? {}
    await page?.addStyleTag({ content: '* { overflow-wrap: normal !important; word-break: keep-all !important }' })
    expect(await faultsOfAll()).not.toEqual([])
  })

  it('nothing failed', () => {
    expect(opened.flatMap(({ faults }) => faults)).toEqual([])
  })
})
