import type { Locator, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { languages } from '../../client/i18n/language.ts'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { drawn, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { consolePage, operatorPage } from '../support/e2e-roles.ts'
import { wordsIn } from '../support/e2e-words.ts'
import { type FakeLink, fakeLink } from '../support/fake-link.ts'
import { operatorOf } from '../support/meeting-fixture.ts'
import { beforeAll, it } from '../support/seen-it.ts'
import { firstPersonOf } from '../support/view-situations.ts'

const venueId = 'mishan'

/** Every question that the desks ask: it can be used by everybody, and Escape is the way back. */
describe.each(languages)('the dialogs in %s', (language) => {
  const t = wordsIn(language)
  const audit = auditor({ isColoured: language === 'zh-CN' })
  let link: FakeLink
  let opened: readonly OpenPage[]
  let desk: ReturnType<typeof consolePage>
  let staff: ReturnType<typeof operatorPage>

  beforeAll(async ({ chromium }) => {
    link = await fakeLink()
    const open = (size: 'console' | 'operator', address: string) => openPage(chromium, { size, language, address })
    const first = await open('console', link.address('console', { role: 'moderator' }))
    const second = await open('operator', link.address('operator', { role: 'operator', venueId }))
    opened = [first, second]
    desk = consolePage(first.page, t)
    staff = operatorPage(second.page, t)
    await inLanguage(desk.page, language)
    await inLanguage(staff.page, language)
  })
  afterAll(() => link?.close())

  /** Opens by the keys, looks, and leaves by Escape; the focus is inside meanwhile and comes back. */
  async function seeDialog(name: string, page: Page, opener: Locator | string) {
    if (typeof opener === 'string') await page.keyboard.press(opener)
    else {
      await opener.focus()
      await page.keyboard.press('Enter')
    }
    await page.locator('dialog[open]').waitFor()
    await audit.look(name, page)
    expect(await page.evaluate('document.activeElement.closest("dialog") !== null'), `${name}: focus inside`).toBe(true)
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    if (typeof opener === 'string') return
    const isBack = await opener.evaluate((button) => button === document.activeElement)
    expect(isBack, `${name}: focus comes back`).toBe(true)
  }

  const inDocuments = (key: Parameters<typeof t>[0]) =>
    desk.documents.getByRole('button', { name: t(key), exact: true }).first()

  it('of the console, before the start', async () => {
    await seeDialog('start', desk.page, ' ')
    expect(audit.findings()).toEqual([])
    const { meeting } = link
    meeting.say('meeting.start', {})
    meeting.say('agenda.goTo', { from: null, to: 'communication' })
    meeting.say('documents.release', { documentId: 'political-legal-work' })
    meeting.say('floor.request', { venueId, topic: '关于调解衔接' })
    meeting.say('rollCall.open', {})
    await link.show()
    await drawn(desk.page)
  })

  it('of the console', async () => {
    const { page, halls, agenda, floor } = desk
    const header = page.locator('header')
    await seeDialog('keys', page, '?')
    await seeDialog('notice', page, 'n')
    await seeDialog('adjourn', page, desk.button(t('agenda.console.adjourn')))
    await seeDialog('jump', page, agenda.getByRole('button', { name: '院长讲话' }))
    await seeDialog('give', page, floor.getByRole('button', { name: t('floor.console.giveFloor') }))
    await seeDialog('decline', page, floor.getByRole('button', { name: t('floor.console.decline') }))
    await seeDialog('release to', page, inDocuments('documents.console.releaseTo'))
    await seeDialog('remove', page, inDocuments('documents.console.remove'))
    await seeDialog('withdraw', page, inDocuments('documents.console.withdraw'))
    await seeDialog('add documents', page, inDocuments('documents.console.addDocuments'))
    await seeDialog('agenda', page, agenda.getByRole('button', { name: t('agenda.edit.open'), exact: true }))
    await seeDialog('control', page, header.getByRole('button', { name: t('control.console.controlFree') }))
    await seeDialog('roll call', page, halls.getByRole('button', { name: t('venues.rollCall.title') }))
    await seeDialog('dark screens', page, halls.getByRole('button', { name: t('venues.blank.open'), exact: true }))
    expect(audit.findings()).toEqual([])
  })

  it('of the console: an item that is changed', async () => {
    const { page, agenda, dialog } = desk
    await agenda.getByRole('button', { name: t('agenda.edit.open'), exact: true }).click()
    await dialog.getByRole('button', { name: t('agenda.edit.add') }).click()
    await page.locator('dialog textarea').waitFor()
    await page
      .locator('dialog[open]')
      .getByRole('button', { name: t('common.save') })
      .click()
    await dialog.getByRole('alert').waitFor()
    await audit.look('item form', page)
    expect(audit.findings()).toEqual([])
  })

  it('of the operator', async () => {
    const { page, attendance } = staff
    await seeDialog('sign', page, attendance.getByRole('button', { name: t('attendance.operator.sign') }))
    await seeDialog('papers', page, attendance.getByRole('button', { name: t('attendance.papers.open') }))
    const excuse = t('attendance.operator.excusePerson', { name: '干警一' })
    await seeDialog('excuse', page, attendance.getByRole('button', { name: excuse, exact: true }))
    link.meeting.say(
      'attendance.checkIn',
      { personId: firstPersonOf(link.meeting, venueId), venueId },
      operatorOf(venueId),
    )
    await link.show()
    await drawn(page)
    const undo = t('attendance.operator.undoPerson', { name: link.nameOf(firstPersonOf(link.meeting, venueId)) })
    await seeDialog('undo', page, attendance.getByRole('button', { name: undo, exact: true }))
    await attendance.getByRole('checkbox').first().check()
    await seeDialog('batch', page, attendance.locator('[role="status"] ~ button').last())
    expect(audit.findings()).toEqual([])
  })

  it('fail at nothing', () => {
    expect(opened.flatMap(({ faults }) => faults)).toEqual([])
  })
})
