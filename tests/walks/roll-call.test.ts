import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { consolePage } from '../support/e2e-roles.ts'
import { en, zh } from '../support/e2e-words.ts'
import { pagesOf } from '../support/ledger-files.ts'

describe('[RCL-5] a roll call hall by hall', () => {
  let hall: ExampleHall
  let browser: Browser
  let console: OpenPage
  let mishan: OpenPage
  let hulin: OpenPage
  const audit = auditor()

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan', 'hulin'])
    const open = (size: 'console' | 'operator' | 'phone', role: string, venueId?: string) =>
      openPage(browser, { size, address: hall.address(hall.linkOf(role, venueId).token) })
    console = await open('console', 'moderator')
    mishan = await open('operator', 'operator', 'mishan')
    hulin = await open('phone', 'operator', 'hulin')
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  const card = ({ page }: OpenPage) => page.getByRole('region', { name: zh('venues.rollCall.title'), exact: true })
  const row = (name: string) => console.page.getByRole('dialog').getByRole('row').filter({ hasText: name })
  const press = (name: string | RegExp) => console.page.getByRole('dialog').getByRole('button', { name }).click()
  const answerMain = () =>
    row('鸡西市')
      .getByRole('button', { name: zh('venues.rollCall.answerFor') })
      .click()

  it('calls one hall after the other; the others wait for their turn', async () => {
    const { halls } = consolePage(console.page, zh)
    await halls.getByRole('button', { name: zh('venues.rollCall.title') }).click()
    await press(zh('venues.rollCall.startInOrder'))
    await mishan.page.getByText(/^正在逐个点名/u).waitFor()
    expect(await card(mishan).count()).toBe(0)
    await answerMain()
    await press(new RegExp(`^${zh('venues.rollCall.callNext')}`, 'u'))
    const called = await Promise.race([
      card(mishan)
        .waitFor()
        .then(() => 'mishan'),
      card(hulin)
        .waitFor()
        .then(() => 'hulin'),
    ])
    const [first, second] = called === 'mishan' ? [mishan, hulin] : [hulin, mishan]
    expect(await card(second).count()).toBe(0)
    await audit.look('called', first.page)
    await card(first)
      .getByRole('button', { name: zh('venues.rollCall.answer') })
      .click()
    await card(first).waitFor({ state: 'detached' })
    await press(new RegExp(`^${zh('venues.rollCall.callNext')}`, 'u'))
    await card(second).waitFor()
  })

  it('a hall that does not answer is answered for, with what it said by telephone', async () => {
    const dialog = console.page.getByRole('dialog')
    await dialog.getByRole('button', { name: zh('venues.rollCall.withFault') }).click()
    await dialog.getByRole('button', { name: zh('venues.operator.soundOk') }).click()
    await dialog.getByLabel(zh('venues.operator.rollCallNote')).fill('电话告知')
    await audit.look('answered for', console.page)
    await dialog.getByRole('button', { name: zh('venues.rollCall.answerForWith'), exact: true }).click()
    await dialog.getByText('电话告知').waitFor()
    const answers = (await hall.log()).filter(({ type }) => type === 'rollCall.answered')
    expect(answers.map(({ data }) => data.onBehalf)).toEqual([true, false, true])
    expect(answers.at(-1)?.data).toMatchObject({ heard: true, sound: false, note: '电话告知' })
  })

  it('[RCL-6] a hall is called once more, and the record tells both calls', async () => {
    await row('电话告知')
      .getByRole('button', { name: zh('venues.rollCall.callAgain') })
      .click()
    await Promise.race([card(mishan).waitFor(), card(hulin).waitFor()])
    await press(zh('venues.rollCall.close'))
    await press(zh('venues.rollCall.records'))
    const sheet = console.page.getByRole('dialog').getByRole('table')
    await sheet.waitFor()
    expect(await sheet.getByRole('row').count()).toBe(1 + 4)
    expect(await sheet.getByText(zh('venues.rollCall.byMain')).count()).toBe(2)
    expect(await sheet.getByText(zh('venues.rollCall.unanswered')).count()).toBe(1)
    await audit.look('record', console.page)
    const [paper] = await Promise.all([
      console.page.waitForEvent('download'),
      press(zh('venues.rollCall.file', { form: 'PDF' })),
    ])
    expect((await pagesOf(readFileSync(await paper.path()))).join('')).toContain('电话告知')
    expect(audit.findings()).toEqual([])
  })

  it('the record is kept, and can be read in English', async () => {
    await press(zh('venues.rollCall.back'))
    await console.page.keyboard.press('Escape')
    await inLanguage(console.page, 'en')
    await consolePage(console.page, en)
      .halls.getByRole('button', { name: en('venues.rollCall.title') })
      .click()
    await press(en('venues.rollCall.records'))
    await console.page.getByRole('dialog').getByText(en('venues.rollCall.unanswered'), { exact: true }).waitFor()
    await audit.look('record en', console.page)
    expect(audit.findings()).toEqual([])
  })

  it('fails at nothing', () => {
    expect([console, mishan, hulin].flatMap(({ faults }) => faults)).toEqual([])
  })
})
