import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { type ExampleHall, startExample } from '../support/e2e-hall.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { consolePage, operatorPage } from '../support/e2e-roles.ts'
import { wordsIn } from '../support/e2e-words.ts'

let hall: ExampleHall
let browser: Browser

beforeAll(async () => {
  ;[hall, browser] = await Promise.all([startExample(['mishan']), launchBrowser()])
  await hall.command('meeting.start', {})
  await hall.command('agenda.goTo', { from: null, to: 'communication' })
  await hall.command('documents.release', { documentId: 'political-legal-work' })
  await hall.command('floor.request', { venueId: 'mishan', topic: '关于调解衔接' })
  await hall.command('rollCall.open', {})
})

afterAll(async () => {
  await browser?.close()
  expect(await hall?.stop()).toBe('')
})

/** Every question that the desks ask, in both languages: it can be used by everybody, and Escape is the way back. */
describe.each([
  ['zh-CN', '干警二'],
  ['en', '干警三'],
] as const)('the dialogs in %s', (language, checkedIn) => {
  const t = wordsIn(language)
  const audit = auditor()
  let opened: readonly OpenPage[]
  let desk: ReturnType<typeof consolePage>
  let staff: ReturnType<typeof operatorPage>

  beforeAll(async () => {
    const open = (size: 'console' | 'operator', role: string, venueId?: string) =>
      openPage(browser, { size, language, address: hall.address(hall.linkOf(role, venueId).token) })
    const [first, second] = [await open('console', 'moderator'), await open('operator', 'operator', 'mishan')]
    opened = [first, second]
    desk = consolePage(first.page, t)
    staff = operatorPage(second.page, t)
    await inLanguage(desk.page, language)
    await inLanguage(staff.page, language)
  })

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

  it('of the console', async () => {
    const { page, halls, agenda, floor } = desk
    const header = page.locator('header')
    await seeDialog('keys', page, '?')
    await seeDialog('notice', page, 'n')
    await seeDialog('adjourn', page, desk.button(t('console.adjourn')))
    await seeDialog('jump', page, agenda.getByRole('button', { name: '院长讲话' }))
    await seeDialog('give', page, floor.getByRole('button', { name: t('console.giveFloor') }))
    await seeDialog('decline', page, floor.getByRole('button', { name: t('console.decline') }))
    await seeDialog('release to', page, inDocuments('console.releaseTo'))
    await seeDialog('remove', page, inDocuments('console.remove'))
    await seeDialog('withdraw', page, inDocuments('console.withdraw'))
    await seeDialog('add documents', page, inDocuments('console.addDocuments'))
    await seeDialog('agenda', page, agenda.getByRole('button', { name: t('agendaEdit.open'), exact: true }))
    await seeDialog('control', page, header.getByRole('button', { name: t('console.controlFree') }))
    await seeDialog('roll call', page, halls.getByRole('button', { name: t('rollCall.title') }))
    expect(audit.findings()).toEqual([])
  })

  it('of the console: an item that is changed', async () => {
    const { page, agenda, dialog } = desk
    await agenda.getByRole('button', { name: t('agendaEdit.open'), exact: true }).click()
    await dialog.getByRole('button', { name: t('agendaEdit.add') }).click()
    await page.locator('dialog textarea').waitFor()
    await page
      .locator('dialog[open]')
      .getByRole('button', { name: t('agendaEdit.save') })
      .click()
    await dialog.getByRole('alert').waitFor()
    await audit.look('item form', page)
    expect(audit.findings()).toEqual([])
  })

  it('of the operator', async () => {
    const { page, attendance } = staff
    await seeDialog('sign', page, attendance.getByRole('button', { name: t('operator.sign') }))
    const excuse = t('operator.excusePerson', { name: '干警一' })
    await seeDialog('excuse', page, attendance.getByRole('button', { name: excuse, exact: true }))
    await attendance
      .getByRole('button', { name: t('operator.checkInPerson', { name: checkedIn }), exact: true })
      .click()
    const undo = t('operator.undoPerson', { name: checkedIn })
    await seeDialog('undo', page, attendance.getByRole('button', { name: undo, exact: true }))
    await attendance.getByRole('checkbox').first().check()
    await seeDialog('batch', page, attendance.locator('[role="status"] ~ button').last())
    expect(audit.findings()).toEqual([])
  })

  it('fail at nothing', () => {
    expect(opened.flatMap(({ faults }) => faults)).toEqual([])
  })
})
