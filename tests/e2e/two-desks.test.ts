import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, openPage } from '../support/e2e-pages.ts'
import { consolePage } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'

/** Two moderators at two desks change the same things at the same time. */
describe('two desks beside one another', () => {
  let hall: ExampleHall
  let first: ReturnType<typeof consolePage>
  let second: ReturnType<typeof consolePage>
  const audit = auditor()

  beforeAll(async ({ chromium, server }) => {
    hall = await openExample(server, ['mishan'])
    const open = async (browser: Browser) =>
      consolePage(
        (await openPage(browser, { size: 'console', address: hall.address(hall.linkOf('moderator').token) })).page,
        zh,
      )
    first = await open(chromium)
    second = await open(chromium)
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  const speech = async () => (await hall.state()).agenda.items[4]

  /** Opens the form of that item of the agenda. */
  async function openItem({ page, agenda }: typeof first, number: number) {
    await agenda.getByRole('button', { name: zh('agenda.edit.open') }).click()
    await page
      .locator('dialog[open] li')
      .nth(number - 1)
      .getByRole('button', { name: zh('agenda.edit.edit') })
      .click()
    await page.getByRole('dialog', { name: zh('agenda.edit.editTitle', { number }) }).waitFor()
    const field = (name: Parameters<typeof zh>[0]) => page.getByLabel(zh(name), { exact: true })
    const save = () => page.getByRole('button', { name: zh('common.save') }).click()
    return {
      title: field('agenda.edit.itemTitle'),
      minutes: field('agenda.edit.minutes'),
      speaker: field('agenda.edit.speaker'),
      save,
    }
  }

  it('[CTL-7] [CAS-9] what one desk changes while the other has the form open stays, and is shown there', async () => {
    const form = await openItem(first, 5)
    await form.title.fill('院长工作讲话')
    const other = await openItem(second, 5)
    await other.minutes.fill('55')
    await other.speaker.fill('领导二')
    await other.save()
    await second.page.getByRole('dialog', { name: zh('agenda.edit.title') }).waitFor()
    await first.dialog.getByText(zh('acts.beside.changed', { value: '55' })).waitFor()
    await first.dialog.getByText(zh('acts.beside.changed', { value: '领导二' })).waitFor()
    expect(await form.minutes.inputValue()).toBe('55')
    await audit.look('a form beside others', first.page)
    await form.save()
    await first.page.getByRole('dialog', { name: zh('agenda.edit.title') }).waitFor()
    expect(await speech()).toMatchObject({ title: '院长工作讲话', plannedMinutes: 55, speaker: { name: '领导二' } })
    expect(audit.findings()).toEqual([])
  })

  it('[CTL-7] what both have changed is not saved before it is said which holds', async () => {
    for (const { page } of [first, second]) await page.keyboard.press('Escape')
    const form = await openItem(first, 5)
    await form.title.fill('讲话（甲）')
    const other = await openItem(second, 5)
    await other.title.fill('讲话（乙）')
    await other.save()
    await first.dialog.getByText(zh('acts.beside.changed', { value: '讲话（乙）' })).waitFor()
    await form.save()
    await first.page
      .getByRole('alert')
      .filter({ hasText: zh('acts.beside.askedFirst', { count: 1 }) })
      .waitFor()
    expect((await speech())?.title).toBe('讲话（乙）')
    await first.page
      .getByRole('button', { name: zh('acts.beside.mineOf', { label: zh('agenda.edit.itemTitle') }) })
      .click()
    await form.save()
    await eventually(speech, (item) => item?.title === '讲话（甲）')
  })
})
