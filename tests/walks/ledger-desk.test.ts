import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { ledgerNumbers } from '../../client/features/attendance/ledger/ledger-rows.ts'
import { countElsewhere } from '../../shared/domain/attendance/attendance.selectors.ts'
import { auditor, scrollsDown } from '../support/e2e-axe.ts'
import { type Desk, startDesk } from '../support/e2e-desk.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, openPage } from '../support/e2e-pages.ts'
import { wordsIn } from '../support/e2e-words.ts'
import { pagesOf } from '../support/ledger-files.ts'

const folder = process.env.DESK_PICTURES ?? ''
const person = (number: number) => `p-mishan-${String(number).padStart(3, '0')}`

describe.each(['zh-CN', 'en'] as const)('[DSK-5] the ledger at the console (%s)', (language) => {
  const t = wordsIn(language)
  const audit = auditor()
  let desk: Desk
  let browser: Browser
  let page: Page

  beforeAll(async ({ chromium }) => {
    browser = chromium
    desk = await startDesk()
    const check = (number: number) => desk.act('attendance.checkIn', { personId: person(number), venueId: 'mishan' })
    for (const number of [1, 2, 3, 4]) await check(number)
    await desk.act('attendance.excuse', { personId: person(5), reason: '公务' })
    await desk.act('attendance.setRules', { mode: 'confirmed' })
    const asAttendee = (number: number) => ({ role: 'attendee', venueId: 'mishan', personId: person(number) }) as const
    await desk.act('attendance.checkIn', { personId: person(6), venueId: 'mishan' }, asAttendee(6))
    await desk.act('attendance.sign', { venueId: 'mishan' }, { role: 'operator', venueId: 'mishan' })
    await desk.act('attendance.undo', { personId: person(4), reason: '登记有误' })
    page = (await openPage(browser, { size: 'console', address: desk.address('moderator'), language })).page
  })

  afterAll(async () => {
    await desk?.stop()
    expect(desk?.errors).toEqual([])
  })

  const look = async (name: string) => {
    await audit.look(name, page)
    if (folder !== '') await page.screenshot({ path: `${folder}/ledger-${name}-${language}.png` })
    expect(audit.findings()).toEqual([])
  }
  const dialog = () => page.getByRole('dialog')
  const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click()
  const cell = (venueId: string, name: string) =>
    dialog().locator(`tr[data-venue="${venueId}"] td[data-name="${name}"]`)

  it('opens by its key, and agrees with the meeting', async () => {
    await page.getByText(t('attendance.ledger.toReview', { count: 1 })).waitFor()
    expect(await scrollsDown(page)).toBe(false)
    await look('console')
    await page.keyboard.press('l')
    await dialog().locator('tr[data-venue="mishan"]').waitFor()
    const counts = desk.state.attendance.venues.mishan
    for (const name of ledgerNumbers)
      expect(await cell('mishan', name).textContent(), name).toBe(String(counts?.[name]))
    expect(await dialog().locator('tfoot td[data-name="present"]').textContent()).toBe('3')
    await look('table')
  })

  it('[LED-1] comes as a workbook and as a document, of all halls and of one', async () => {
    const beginsWith = { xlsx: 'PK', pdf: '%PDF' } as const
    const bring = async (kind: 'xlsx' | 'pdf', place: string) => {
      const name = t('attendance.ledger.download', { form: { xlsx: 'Excel', pdf: 'PDF' }[kind], place })
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog().getByRole('button', { name, exact: true }).click(),
      ])
      expect(
        readFileSync(await download.path())
          .toString('latin1', 0, 4)
          .startsWith(beginsWith[kind]),
      ).toBe(true)
      return download.suggestedFilename()
    }
    const all = `${desk.state.meeting.title} ${t('attendance.ledger.fileName')}`
    expect(await bring('xlsx', t('common.allVenues'))).toBe(`${all}.xlsx`)
    expect(await bring('pdf', t('common.allVenues'))).toBe(`${all}.pdf`)
    expect(await bring('xlsx', '密山市人民法院')).toBe(
      `${desk.state.meeting.title} 密山市人民法院 ${t('attendance.ledger.fileName')}.xlsx`,
    )
  })

  it('shows the corrections of a hall with names', async () => {
    await dialog()
      .getByRole('button', { name: t('attendance.ledger.correctionsOf', { count: 1, venue: '密山市人民法院' }) })
      .click()
    await dialog().getByText('登记有误').waitFor()
    await dialog().getByRole('rowheader', { name: '班子成员四' }).waitFor()
    await look('corrections')
    await press(t('attendance.ledger.back'))
  })

  it('changes the rules, with a sentence on each', async () => {
    await press(t('attendance.ledger.act.rules'))
    await dialog().getByText(t('attendance.ledger.modeText.rotating')).waitFor()
    await look('rules')
    await dialog()
      .getByRole('radio', { name: t('attendance.ledger.mode.rotating') })
      .check()
    await press(t('attendance.ledger.saveRules'))
    await dialog()
      .getByText(t('attendance.ledger.mode', { mode: t('attendance.ledger.mode.rotating') }))
      .waitFor()
    expect(desk.state.attendance.rules).toEqual({ mode: 'rotating', door: 'counts' })
  })

  it('moves one person, saying who goes where', async () => {
    await press(t('attendance.ledger.act.movePerson'))
    await dialog().getByRole('searchbox').fill('班子成员一')
    await dialog().getByRole('button', { name: /密山/u }).click()
    await dialog().getByRole('combobox').selectOption('hulin')
    await dialog()
      .getByRole('button', { name: t('attendance.desk.reasonNearer') })
      .click()
    await dialog().getByText(t('attendance.ledger.movesAreCorrections')).waitFor()
    await look('move-person')
    await press(t('attendance.ledger.movePerson'))
    await dialog().locator('table').waitFor()
    expect(desk.state.attendance.people.hulin?.[person(1)]?.status).toBe('present')
  })

  it('moves a hall that has failed, with everybody in it', async () => {
    const before = desk.state.attendance.venues.mishan
    await press(t('attendance.ledger.act.moveVenue'))
    await dialog().getByLabel(t('attendance.ledger.from')).selectOption('mishan')
    await dialog().getByLabel(t('attendance.ledger.to')).selectOption('hulin')
    await dialog().getByLabel(t('attendance.desk.reason'), { exact: true }).fill('停电')
    await look('move-hall')
    const count = Object.keys(desk.state.attendance.people.mishan ?? {}).length
    await press(t('attendance.ledger.moveVenue', { count }))
    await dialog().locator('table').waitFor()
    expect(desk.state.attendance.venues.mishan).toMatchObject({ expected: 0, present: 0 })
    await eventually(
      () => cell('hulin', 'present').textContent(),
      (text) => text === String((before?.present ?? 0) + 1),
    )
  })

  it('brings the hall back when it works again, and nobody else', async () => {
    const [own, moved] = ['hulin', 'mishan'].map((id) => Object.keys(desk.state.attendance.people[id] ?? {}).length)
    expect(moved).toBe(0)
    const count = countElsewhere(desk.state.attendance, 'mishan')
    await press(t('attendance.ledger.act.moveVenue'))
    await look('return-hall')
    await press(t('attendance.ledger.returnVenue', { count }))
    await dialog().locator('li').waitFor({ state: 'detached' })
    await press(t('attendance.ledger.back'))
    await eventually(
      async () => ['hulin', 'mishan'].map((id) => Object.keys(desk.state.attendance.people[id] ?? {}).length),
      ([stayed, back]) => stayed === (own ?? 0) - count && back === count,
    )
  })

  it('[DSK-5] prints a card for one person alone', async () => {
    await press(t('attendance.ledger.act.cards'))
    await dialog()
      .getByRole('radio', { name: t('attendance.ledger.cardsOf.person') })
      .click()
    const issue = dialog().getByRole('button', { name: t('attendance.ledger.issueCards') })
    expect(await issue.isDisabled()).toBe(true)
    await dialog().getByRole('searchbox').fill('干警一')
    await dialog().locator('li button').first().click()
    await look('cards-person')
    const pages = await cardsBy(() => issue.click())
    expect(codesIn(pages)).toHaveLength(1)
    await press(t('attendance.ledger.back'))
  })

  it('[PAP-6] brings cards with codes as a paper that is told once', async () => {
    await press(t('attendance.ledger.act.cards'))
    await dialog()
      .getByRole('combobox', { name: t('common.venue') })
      .selectOption('hulin')
    await look('cards-ask')
    const pages = await cardsBy(() => press(t('attendance.ledger.issueCards')))
    expect(codesIn(pages)).toHaveLength(Object.keys(desk.state.attendance.people.hulin ?? {}).length)
    await dialog().getByText(t('attendance.papers.cardsThere')).waitFor()
    await look('cards')
    expect(codesIn([await page.content()])).toEqual([])
    await press(t('attendance.ledger.back'))
  })

  it('[PAP-5] brings the papers of a hall', async () => {
    await press(t('attendance.papers.open'))
    await dialog()
      .getByRole('combobox', { name: t('common.venue') })
      .selectOption('hulin')
    await look('papers')
    const pack = dialog().getByRole('region', { name: t('attendance.papers.pack') })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pack.getByRole('button', { name: t('attendance.papers.bring') }).click(),
    ])
    expect(download.suggestedFilename()).toContain(t('attendance.papers.pack'))
    const pages = await pagesOf(readFileSync(await download.path()))
    for (const part of ['议程', '签到表', '文件目录', '联系方式']) expect(pages.join('')).toContain(part)
  })

  /** What was brought, page by page. */
  async function cardsBy(act: () => Promise<void>): Promise<readonly string[]> {
    const [download] = await Promise.all([page.waitForEvent('download'), act()])
    return pagesOf(readFileSync(await download.path()))
  }
  const codesIn = (pages: readonly string[]) =>
    pages.join('|').match(/\b[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}\b/gu) ?? []
})
