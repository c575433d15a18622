import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type Desk, startDesk } from '../support/e2e-desk.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, openPage } from '../support/e2e-pages.ts'
import { operatorPage } from '../support/e2e-roles.ts'
import { wordsIn } from '../support/e2e-words.ts'

const person = (number: number) => `p-mishan-${String(number).padStart(3, '0')}`
const folder = process.env.DESK_PICTURES ?? ''

describe.each([
  ['operator', 'zh-CN'],
  ['phone', 'en'],
] as const)("[DSK] an operator's desk (%s, %s)", (size, language) => {
  const t = wordsIn(language)
  const audit = auditor()
  let desk: Desk
  let browser: Browser
  let page: Page
  /** Kept open: in some browsers the line is up again for a page once a debugger leaves it. */
  let keyboard: CDPSession
  let staff: ReturnType<typeof operatorPage>

  beforeAll(async ({ chromium }) => {
    browser = chromium
    desk = await startDesk()
    const opened = await openPage(browser, { size, address: desk.address('operator', 'mishan'), language })
    page = opened.page
    keyboard = await opened.context.newCDPSession(page)
    staff = operatorPage(page, t)
    if (size === 'phone')
      await page.getByRole('button', { name: t('meeting.operator.tabCheckIn'), exact: true }).click()
    await staff.attendance.locator('[data-person]').first().waitFor()
  })

  afterAll(async () => {
    await desk?.stop()
    expect(desk?.errors).toEqual([])
  })

  const look = async (name: string) => {
    await audit.look(`${name} ${size}`, page)
    if (folder !== '') await page.screenshot({ path: `${folder}/desk-${name}-${size}-${language}.png` })
    expect(audit.findings()).toEqual([])
  }
  const at = (number: number) => desk.state.attendance.people.mishan?.[person(number)]
  const becomes = (number: number, status: string) =>
    eventually(
      async () => at(number)?.status,
      (is) => is === status,
    )
  const row = (number: number) => staff.attendance.locator(`[data-person="${person(number)}"]`)
  const nameOf = async (number: number) => (await row(number).locator('input').getAttribute('aria-label')) ?? ''
  const nameIn = (label: string) => label.replace(t('attendance.operator.selectPerson', { name: '' }).trim(), '').trim()
  const dialog = () => page.getByRole('dialog')
  const press = (name: string | RegExp) => dialog().getByRole('button', { name, exact: true }).click()
  const more = async (number: number, act: string) => {
    await row(number)
      .getByRole('button', { name: t('attendance.desk.morePerson', { name: '' }).trim() })
      .click()
    await press(act)
  }
  /** As a scanner does: a key every five milliseconds by the keyboard's own clock, whether the page keeps up or not. */
  const scan = async (text: string) => {
    const keys = [...[...text].map((key) => ({ key, text: key })), { key: 'Enter', text: '\r' }]
    const start = Date.now()
    await Promise.all(
      keys.flatMap((key, index) => {
        const timestamp = (start + index * 5) / 1_000
        return [
          keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, timestamp }),
          keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key: key.key, timestamp }),
        ]
      }),
    )
  }
  const mark = () => page.locator('p[data-kind]')

  it('[DSK-1] checks in whom a scanner reads, whatever has the focus, and leaves fields as they were', async () => {
    await staff.attendance.getByRole('searchbox').fill('p-no')
    await scan(`OH1:${person(1)}`)
    await mark().getByText(t('attendance.desk.scan.done')).waitFor()
    await becomes(1, 'present')
    expect(await staff.attendance.getByRole('searchbox').inputValue()).toBe('p-no')
    await staff.attendance.getByRole('searchbox').fill('')
    await row(2)
      .getByRole('button', { name: t('attendance.desk.morePerson', { name: '' }).trim() })
      .focus()
    await scan(`OH1:${person(2)}`)
    await becomes(2, 'present')
    await scan(`OH1:${person(2)}`)
    await mark()
      .filter({ hasText: t('attendance.desk.alreadyThere', { time: '' }).slice(-6) })
      .waitFor()
    await look('scanned')
  })

  it('[DSK-1] says why a scan checks nobody in', async () => {
    const base = `http://127.0.0.1:${desk.port}/i`
    for (const [text, fault] of [
      [`${base}/another-meeting/7K3D9QXZ`, 'otherMeeting'],
      ['OH1:p-hulin-001', 'otherVenue'],
      ['6901234567892', 'noCard'],
    ] as const) {
      await scan(text)
      await mark()
        .getByText(t(`attendance.desk.scan.${fault}`))
        .waitFor()
    }
    expect(desk.state.attendance.venues.mishan?.present).toBe(2)
    await look('scan-fault')
  })

  it('[DSK-1] knows the cards of its hall, without the line too, and no others', async () => {
    const [own, other] = [await desk.cards('mishan'), await desk.cards('hulin')]
    await scan(other.get('p-hulin-001')?.url ?? '')
    await mark().getByText(t('attendance.desk.scan.unknownCode')).waitFor()
    await scan(own.get(person(13))?.url ?? '')
    await becomes(13, 'present')
    await eventually(
      () => page.evaluate<string>('JSON.stringify(localStorage)'),
      (kept) => /codeDigest\\*":\\*"[0-9a-f]{16}/u.test(kept),
    )
    expect(await page.evaluate<string>('JSON.stringify(localStorage)')).not.toContain(own.get(person(14))?.code ?? '-')
    await page.context().setOffline(true)
    await scan(own.get(person(14))?.code ?? '')
    await mark()
      .getByText(t('attendance.desk.scan.waiting'))
      .or(mark().getByText(t('attendance.desk.scan.done')))
      .waitFor()
    await scan(other.get('p-hulin-001')?.code ?? '')
    await mark().getByText(t('attendance.desk.scan.offline')).waitFor()
    await page.context().setOffline(false)
    await becomes(14, 'present')
    for (const number of [13, 14]) await desk.act('attendance.undo', { personId: person(number) })
    await becomes(14, 'awaited')
  })

  it('[DSK-1] what is typed by hand checks nobody in', async () => {
    await page.locator('h1').first().click()
    await page.keyboard.type(`OH1:${person(3)}`, { delay: 70 })
    await page.keyboard.press('Enter')
    expect(at(3)?.status).toBe('awaited')
    await page.keyboard.press('Escape')
    if (size !== 'phone') await staff.attendance.getByRole('searchbox').fill('')
  })

  it('[DSK-2] confirms those who say to be here, one by one and all at once, and dismisses', async () => {
    await desk.act('attendance.setRules', { mode: 'confirmed' })
    const phone = (number: number) =>
      desk.act(
        'attendance.checkIn',
        { personId: person(number), venueId: 'mishan' },
        { role: 'attendee', venueId: 'mishan', personId: person(number) },
      )
    for (const number of [3, 4, 5, 6, 7]) await phone(number)
    const queue = page.getByRole('region', { name: t('attendance.desk.queue') })
    await queue.getByText(t('attendance.desk.claims', { count: 5 })).waitFor()
    await look('claims')
    const claim = (number: number) => queue.locator(`[data-review="${person(number)}"]`)
    await claim(3)
      .getByRole('button', { name: t('attendance.desk.dismiss') })
      .click()
    await claim(3).waitFor({ state: 'detached' })
    expect(at(3)?.status).toBe('awaited')
    await claim(4)
      .getByRole('button', { name: t('attendance.desk.confirm') })
      .click()
    await becomes(4, 'present')
    await queue.getByRole('button', { name: t('attendance.desk.confirmAll', { count: 3 }) }).click()
    await becomes(7, 'present')
    await queue.waitFor({ state: 'detached' })
    expect(desk.state.attendance.venues.mishan?.present).toBe(6)
  })

  it('[DSK-2] shows what is doubtful in words; it is found fine or taken back', async () => {
    await desk.act('attendance.setRules', { mode: 'rotating' })
    for (const [number, doubts] of [
      [8, ['sameDevice', 'farAddress']],
      [9, ['codeEdge']],
    ] as const)
      await desk.act(
        'attendance.checkIn',
        { personId: person(number), venueId: 'mishan' },
        { role: 'attendee', venueId: 'mishan', personId: person(number), arrival: { isOnSite: true, doubts } },
      )
    const queue = page.getByRole('region', { name: t('attendance.desk.queue') })
    const doubt = (number: number) => queue.locator(`[data-review="${person(number)}"]`)
    await doubt(8).getByText(t('attendance.desk.doubt.farAddress')).waitFor()
    await doubt(9).getByText(t('attendance.desk.doubt.codeEdge')).waitFor()
    await look('doubts')
    await doubt(9)
      .getByRole('button', { name: t('attendance.desk.clear') })
      .click()
    await doubt(9).waitFor({ state: 'detached' })
    expect(at(9)).toMatchObject({ status: 'present' })
    expect(at(9)?.doubts).toBeUndefined()
    await doubt(8)
      .getByRole('button', { name: t('attendance.desk.reject') })
      .click()
    await look('reject')
    await press(t('attendance.desk.reject'))
    await becomes(8, 'awaited')
  })

  it('[DSK-3] lets people out and in again, enters them late, and seats a stand-in', async () => {
    await more(1, t('attendance.desk.act.leave'))
    await eventually(
      async () => at(1)?.awayAt,
      (away) => away !== undefined,
    )
    await row(1)
      .getByRole('button', { name: t('attendance.desk.act.return') })
      .click()
    await eventually(
      async () => at(1)?.awayAt,
      (away) => away === undefined,
    )
    await more(1, t('attendance.desk.act.leave'))
    await more(8, t('attendance.desk.act.amend'))
    await dialog().getByLabel(t('attendance.desk.amendTime')).fill('00:01')
    await dialog()
      .getByRole('button', { name: t('attendance.desk.reasonMissed') })
      .click()
    await look('amend')
    await press(t('attendance.desk.amend'))
    await becomes(8, 'present')
    expect(at(8)).toMatchObject({ isAmended: true })
    await row(10)
      .getByRole('button', { name: t('attendance.desk.morePerson', { name: '' }).trim() })
      .click()
    await look('person')
    await press(t('attendance.desk.act.standIn'))
    await dialog().getByRole('radio').first().waitFor()
    await dialog()
      .getByRole('radio', { name: t('attendance.desk.standInNew') })
      .check()
    const yes = dialog().getByRole('button', { name: t('attendance.desk.standIn'), exact: true })
    expect(await yes.isDisabled()).toBe(true)
    await dialog().getByLabel(t('attendance.desk.person.name')).fill('替会人甲')
    await look('stand-in')
    await yes.click()
    await eventually(
      async () => at(10)?.standInId,
      (id) => id !== undefined,
    )
    await row(10).getByText('替会人甲').waitFor()
    expect(desk.state.attendance.venues.mishan?.standIn).toBe(1)
    await look('list')
  })

  it('[DSK-4] asks why once the ledger is signed, and lists old and new', async () => {
    await desk.act('attendance.sign', { venueId: 'mishan' }, { role: 'operator', venueId: 'mishan' })
    await staff.attendance.getByText(t('attendance.operator.signedHint')).waitFor()
    await row(11).getByRole('button').last().click()
    const yes = dialog().getByRole('button', { name: t('attendance.operator.checkIn'), exact: true })
    expect(await yes.isDisabled()).toBe(true)
    await dialog().getByLabel(t('attendance.desk.reason'), { exact: true }).fill('签字时漏了')
    await look('correct')
    await yes.click()
    await becomes(11, 'present')
    const label = await nameOf(12)
    await scan(`OH1:${person(12)}`)
    await dialog().waitFor()
    expect(await dialog().getByRole('heading').textContent()).toContain(nameIn(label))
    await dialog().getByLabel(t('attendance.desk.reason'), { exact: true }).fill('写给前一位的')
    await scan(`OH1:${person(13)}`)
    await dialog()
      .getByRole('heading', { name: nameIn(await nameOf(13)) })
      .waitFor()
    expect(await dialog().getByLabel(t('attendance.desk.reason'), { exact: true }).inputValue()).toBe('')
    await press(t('common.cancel'))
    expect([at(12)?.status, at(13)?.status]).toEqual(['awaited', 'awaited'])
    await page.getByRole('button', { name: t('attendance.desk.corrections', { count: 1 }) }).click()
    await dialog().getByText('签字时漏了').waitFor()
    await dialog()
      .getByText(`${t('attendance.operator.absent')} → ${t('attendance.operator.present')}`)
      .waitFor()
    await look('corrections')
    await press(t('common.close'))
  })
})
