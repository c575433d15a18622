import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor, languageButton } from '../support/e2e-axe.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { phonePage } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'
import { type FakeLink, fakeLink } from '../support/fake-link.ts'
import { overlaps } from '../support/layout-boxes.ts'
import { attendeeOf, operatorOf } from '../support/meeting-fixture.ts'
import { beforeAll, it } from '../support/seen-it.ts'
import { firstPersonOf } from '../support/view-situations.ts'

const venueId = 'mishan'
const documentId = 'political-legal-work'
const onItsSide = { width: 844, height: 390 }
const upright = { width: 390, height: 844 }

describe('the phone of somebody who is here', () => {
  let link: FakeLink
  let opened: OpenPage
  let page: Page
  let phone: ReturnType<typeof phonePage>
  let personId: string
  const audit = auditor()

  /** What the meeting comes to. */
  const say = async (...[type, data, actor]: Parameters<FakeLink['meeting']['say']>) => {
    expect(link.meeting.say(type, data, actor)).toBeNull()
    await link.show()
  }
  const isGone = (step: 'cued' | 'speaking') => phone.turn(step).waitFor({ state: 'detached' })

  /** In both languages, the last the one it began with, and in the dark; the switch lies under the page of a turn. */
  async function lookAtTurn(where: string): Promise<void> {
    for (const language of ['en', 'zh-CN'] as const) {
      await languageButton(page).dispatchEvent('click')
      await page.locator(`html[lang="${language}"]`).waitFor()
      await audit.look(`${where}, ${language}`, page)
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    await audit.look(`${where}, in the dark`, page)
    await page.emulateMedia({ colorScheme: 'light' })
  }

  beforeAll(async ({ chromium }) => {
    link = await fakeLink()
    personId = firstPersonOf(link.meeting, venueId)
    opened = await openPage(chromium, {
      size: 'phone',
      address: link.address('phone', { role: 'attendee', venueId, personId }),
    })
    page = opened.page
    phone = phonePage(page, zh)
    await say('meeting.start', {})
    await say('agenda.advance', { from: null })
  })
  afterAll(() => link?.close())

  it('is greeted by name; the form is there until it is checked in, and gone then', async () => {
    await page.getByRole('heading', { name: zh('attendance.phone.hello', { name: link.nameOf(personId) }) }).waitFor()
    const checkIn = page.getByRole('button', { name: zh('attendance.phone.checkIn') })
    await checkIn.waitFor()
    await say('attendance.checkIn', { personId, venueId }, operatorOf(venueId))
    await page
      .locator('header')
      .getByText(/已签到 \d\d:\d\d · 密山市 分会场/u)
      .waitFor()
    await checkIn.waitFor({ state: 'detached' })
  })

  it('folds what is done, and says when the others begin', async () => {
    await say('agenda.advance', { from: 'opening' })
    await say('agenda.advance', { from: 'commendation' })
    const done = page.getByText('开场、表彰先进')
    await done.click()
    await page
      .getByRole('listitem')
      .filter({ hasText: /^2表彰先进/u })
      .waitFor()
    await done.locator('..').click()
    expect(await page.getByText(/^约 \d\d:\d\d$/u).count()).toBe(4)
    await page.getByText(zh('agenda.phone.current'), { exact: true }).waitFor()
  })

  it('reads along with the screens, and the way back closes what is open, one after the other', async () => {
    await say('documents.release', { documentId })
    await say('documents.turnPage', { documentId, page: 1 })
    await page.getByRole('button', { name: zh('documents.reading.goAlong') }).click()
    await phone.sheet.locator('canvas').waitFor()
    await phone.sheet.getByText(zh('documents.reading.following')).waitFor()
    await page.goBack()
    await phone.sheet.waitFor({ state: 'detached' })
    await phone.documents.click()
    await phone.sheet.getByRole('listitem').getByRole('button').click()
    await phone.sheet.locator('canvas').waitFor()
    await page.goBack()
    await phone.sheet.getByRole('listitem').waitFor()
    await page.goBack()
    await phone.sheet.waitFor({ state: 'detached' })
    expect(page.url()).toContain('/phone?')
  })

  it('lies on its side: what is on to the left, the rest beside it', async () => {
    await page.setViewportSize(onItsSide)
    const boxOf = async (part: string) =>
      (await page.locator(part).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const [head, main, acts] = [await boxOf('header'), await boxOf('main'), await boxOf('nav')]
    expect(head).toEqual({ x: 0, y: 0, width: 320, height: onItsSide.height })
    expect([main.x, main.width, acts.x, acts.y + acts.height]).toEqual([320, 524, 320, onItsSide.height])
    await audit.look('phone on its side', page)
    await page.setViewportSize(upright)
    expect(audit.findings()).toEqual([])
  })

  it('[FLR-16] a turn has a page of its own, which comes by itself, can be put away, and is opened again', async () => {
    await say('floor.request', { venueId, personId, topic: '关于调解衔接' }, attendeeOf(venueId, personId))
    await phone.documents.click()
    const requestId = link.meeting.state.floor.requests[0]?.id ?? ''
    await say('floor.cueNext', { requestId })
    await phone.turn('cued').getByText('关于调解衔接').waitFor()
    await lookAtTurn('phone, next to speak')
    await page.goBack()
    await isGone('cued')
    await phone.sheet.getByRole('listitem').waitFor()
    await page.goBack()
    await page.getByRole('button', { name: zh('floor.phone.open') }).click()
    await phone.turn('cued').waitFor()
    await say('floor.grant', { requestId })
    await phone.turn('speaking').getByText(zh('floor.turn.left')).waitFor()
    await phone
      .turn('speaking')
      .getByRole('button', { name: zh('floor.turn.done') })
      .waitFor()
    await say('floor.tellSpeaker', { text: '请先讲诉前调解的数字。' })
    await phone.turn('speaking').getByText('请先讲诉前调解的数字。').waitFor()
    await lookAtTurn('phone, speaking')
    link.meeting.wait(3 * 3_600_000)
    await link.show()
    await page.setViewportSize(onItsSide)
    await lookAtTurn('phone on its side, speaking')
    expect((await overlaps(page, 'dialog > header, dialog > section, dialog > footer')).faults).toEqual([])
    await page.setViewportSize(upright)
    await page.goBack()
    const card = page.getByRole('region', { name: zh('floor.phone.title') })
    await card.getByText('请先讲诉前调解的数字。').waitFor()
    await card.getByRole('button', { name: zh('floor.phone.open') }).click()
    await phone.turn('speaking').waitFor()
    expect(audit.findings()).toEqual([])
  })

  it('[FLR-16] the page of a turn closes by itself, and the end is said: of the turn, of the link, of the meeting', async () => {
    await say('floor.release', {})
    await isGone('speaking')
    await page.getByText(zh('floor.phone.ended.speaking')).waitFor()
    await say('floor.give', { speaker: { name: '密山市', title: null, venueId, personId } })
    await phone.turn('speaking').waitFor()
    link.endLinks()
    await isGone('speaking')
    await page.locator('header').getByText(zh('meeting.phone.linkEnded')).waitFor()
    expect([await phone.documents.isDisabled(), await phone.askFloor.isDisabled()]).toEqual([true, true])
    await page.reload()
    await phone.turn('speaking').waitFor()
    await say('meeting.adjourn', {})
    await isGone('speaking')
    await phone.current.filter({ hasText: zh('meeting.phone.adjourned') }).waitFor()
  })

  it('nothing failed', () => expect(opened.faults).toEqual([]))
})
