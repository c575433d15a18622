import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { cleanText } from '../../shared/kernel/input-text.ts'
import { sidewaysFaults } from '../support/e2e-axe.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, type OpenPage, openPage, type sizes } from '../support/e2e-pages.ts'
import { hostileTexts, liveTexts } from '../support/hostile-texts.ts'
import { meetingFile, type RunningHall, startHall } from '../support/running-hall.ts'

const clientFolder = join(import.meta.dirname, '..', '..', 'dist', 'client')
/** Nobody's own script may say `hit`. */
const countHits = 'window.hits = 0; window.hit = window.alert = () => { window.hits += 1 }'
const hitsOf = ({ page }: OpenPage) => page.evaluate<number>('window.hits')

/** The texts one after the other, as long as the field is. */
function textSource() {
  let index = -1
  return (max: number): string => {
    index += 1
    return [...(hostileTexts[index % hostileTexts.length] ?? '')].slice(0, max).join('').trim()
  }
}

/** Where a text is shown: as whom, at which size, and what is pressed to see the rest. */
const views: readonly (readonly [string, string | undefined, string, keyof typeof sizes, readonly string[]])[] = [
  ['moderator', undefined, '', 'console', ['l', 'Escape', '?', 'Escape']],
  ['operator', 'b1', '', 'operator', []],
  ['operator', 'b1', '', 'narrow', []],
  ['screen', 'b1', '', 'screen', []],
  ['screen', 'b1', 'theme=neutral', 'screen', []],
  ['screen', 'b1', 'view=speaker', 'screen', []],
  ['screen', 'b1', 'view=door', 'screen', []],
  ['screen', 'b1', 'view=overlay&show=speaker,item', 'screen', []],
  ['attendee', 'b1', '', 'narrow', []],
  ['moderator', undefined, 'view=wall', 'screen', []],
  ['moderator', undefined, 'view=script', 'console', []],
  ['observer', undefined, '', 'console', []],
]

describe('hostile texts', () => {
  let browser: Browser
  let hall: RunningHall
  const next = textSource()

  beforeAll(async ({ chromium }) => {
    browser = chromium
    hall = await startHall({ clientFolder })
  })
  afterAll(async () => {
    await hall?.stop()
    expect(hall?.errors).toEqual([])
  })

  /** A meeting in which every text that a person may write is one of them. */
  function hostileMeeting() {
    const plain = meetingFile(2, 3)
    return {
      ...plain,
      title: next(120),
      organizer: next(120),
      venues: plain.venues.map((venue) => ({ ...venue, name: next(80) })),
      documents: [{ id: 'd1', title: next(120), issuedBy: next(120), classification: next(20) }],
      people: plain.people.map((person) => ({ ...person, name: next(80), unit: next(120), title: next(120) })),
      agenda: plain.agenda.map((item) => ({
        ...item,
        title: next(120),
        speaker: { name: next(80), title: next(120), venueId: 'b1' },
        points: [
          { title: next(120), notes: [next(120), next(120)] },
          { title: next(120), notes: next(120) },
        ],
        ...(item.id === 'close'
          ? {
              kind: 'commendation',
              awardees: ['b1', 'b2'].map((venueId) => ({
                kind: 'individual',
                name: next(80),
                unit: next(120),
                venueId,
              })),
            }
          : {}),
      })),
    }
  }

  it('would run in a page that took them for markup (negative control)', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.addInitScript(countHits)
    await page.goto('about:blank')
    await page.evaluate((texts) => {
      document.body.innerHTML = texts.join('')
    }, liveTexts)
    expect(
      await eventually(
        () => page.evaluate<number>('window.hits'),
        (hits) => hits >= 2,
      ),
    ).toBeGreaterThan(1)
    await context.close()
  })

  it('are text in every view, and no page is broken by them', async () => {
    const { meetingId, tokenOf } = await hall.createMeeting(hostileMeeting())
    const as = async (role: string, venueId: string | undefined, type: string, data: unknown) => {
      const { status, body } = await hall.command(meetingId, tokenOf(role, venueId), type, data)
      expect({ type, status, body }).toMatchObject({ status: 200 })
    }
    const staff = (type: string, data: unknown) => as('moderator', undefined, type, data)
    const operator = (type: string, data: object) => as('operator', 'b1', type, { venueId: 'b1', ...data })

    await operator('venues.reportReadiness', { check: 'audio', status: 'problem', note: next(120) })
    await operator('notices.help', { text: next(120) })
    await staff('attendance.excuse', { personId: 'b1-p1', reason: next(120) })
    await staff('rollCall.open', {})
    await operator('rollCall.answer', { heard: true, picture: false, sound: true, note: next(120) })
    await staff('script.write', { itemId: null, text: next(120), from: 0 })
    const opened: OpenPage[] = []
    for (const [role, venueId, query, size] of views) {
      const address = `${hall.base}/join?${query}#${tokenOf(role, venueId)}`
      opened.push(await openPage(browser, { size, address, before: countHits }))
    }
    const look = async (scene: string) => {
      const seen = await Promise.all(
        opened.map(async (one, index) => {
          const where = `${scene}: ${views[index]?.slice(0, 4).join(' ')}`
          return [
            ...((await hitsOf(one)) === 0 ? [] : [`${where} ran something`]),
            ...one.faults.splice(0).map((fault) => `${where} ${fault}`),
            ...(await sidewaysFaults(one.page)).map((fault) => `${where} ${fault}`),
          ]
        }),
      )
      expect(seen.flat()).toEqual([])
    }
    const screenSays = async (title: string) => {
      const screen = opened[views.findIndex(([role]) => role === 'screen')]
      await eventually(
        async () => screen?.page.locator('main').textContent(),
        (text) => text?.includes(title) === true,
      )
    }
    await look('waiting')

    await staff('meeting.start', {})
    await staff('agenda.advance', { from: null })
    await staff('documents.release', { documentId: 'd1' })
    await operator('floor.request', { topic: next(120) })
    await as('operator', 'b2', 'floor.request', { venueId: 'b2', topic: next(120) })
    await staff('notices.send', { to: 'all', text: next(120), level: 'urgent' })
    await staff('floor.tellSpeaker', { text: next(120) })
    await look('item')
    for (const [index, { page }] of opened.entries())
      for (const key of views[index]?.[4] ?? []) await page.keyboard.press(key)
    await look('dialogs')
    for (const [from, to] of [
      ['open', 'read'],
      ['read', 'talk'],
    ] as const) {
      await staff('agenda.goTo', { from, to })
      await staff('agenda.showPoint', { itemId: to, point: 0 })
      await look(to)
    }
    await staff('agenda.goTo', { from: 'talk', to: 'close' })
    await staff('commendation.reveal', { itemId: 'close', from: 0, to: 2 })
    await look('commendation')
    for (let round = 0; round < 12; round += 1) {
      const speaker = { name: next(80), title: next(120), venueId: 'b1' }
      const title = next(120)
      await staff('agenda.editItem', { itemId: 'close', patch: { title, speaker } })
      await staff('floor.give', { speaker: { name: next(80), title: next(120), venueId: 'b2' } })
      await staff('notices.send', { to: 'all', text: next(120), level: round % 2 === 0 ? 'info' : 'urgent' })
      await staff('floor.tellSpeaker', { text: next(120) })
      await screenSays(cleanText(title).trim())
      await look(`round ${round}`)
    }
    await staff('meeting.adjourn', {})
    await look('adjourned')
    for (const { context } of opened) await context.close()
  })
})
