import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'

/** A meeting is prepared at two desks at once, by keys alone. */
describe('the page that prepares a meeting', () => {
  let hall: ExampleHall
  let first: Page
  let second: Page

  const open = async (browser: Browser) =>
    (await openPage(browser, { size: 'console', address: hall.address(hall.linkOf('moderator').token, 'view=plan') }))
      .page

  beforeAll(async ({ chromium, server }) => {
    hall = await openExample(server, ['mishan'])
    first = await open(chromium)
    second = await open(chromium)
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  const items = async () => (await hall.state()).agenda.items
  const titles = async () => (await items()).map(({ title }) => title)
  const title = (page: Page) => page.getByLabel(zh('agenda.edit.itemTitle'), { exact: true })
  const row = (page: Page, number: number) => page.locator(`[data-number='${number}']`)

  it('[AGD-31] [EDT-7] an item is chosen, opened, written, folded and moved by keys, and saves itself', async () => {
    await row(first, 1).focus()
    await first.keyboard.press('ArrowDown')
    await first.keyboard.press('Enter')
    await title(first).focus()
    await first.keyboard.press('Control+a')
    await first.keyboard.type('表彰与交流')
    await eventually(titles, (all) => all[1] === '表彰与交流')
    await first.getByText(zh('edits.savedAt', { time: '' }).trim()).waitFor()
    await title(first).press('Escape')
    await title(first).waitFor({ state: 'detached' })
    await first.keyboard.press('Alt+ArrowDown')
    await eventually(titles, (all) => all[2] === '表彰与交流')
    const isFocused = () => row(first, 3).evaluate((element) => element === document.activeElement)
    await eventually(isFocused, (is) => is)
  })

  it('[AGD-31] [EDT-9] when the items behind it begin is reckoned while one types, and the other desk sees who has it open', async () => {
    const mark = zh('acts.beside.openThere', { names: zh('acts.beside.role.moderator') })
    await row(first, 1).click()
    await row(second, 1).getByText(mark).waitFor()
    const before = await row(first, 2).textContent()
    await first.getByLabel(zh('agenda.edit.minutes'), { exact: true }).fill('35')
    await eventually(
      () => row(second, 2).textContent(),
      (text) => text !== before && text?.includes('09:35') === true,
    )
    await first.keyboard.press('Escape')
    await row(second, 1).getByText(mark).waitFor({ state: 'detached' })
  })

  it('[EDT-3] the other sees it; what the other has changed since is told, and stays', async () => {
    await row(second, 1).click()
    await second.getByLabel(zh('agenda.edit.minutes'), { exact: true }).fill('20')
    await eventually(items, (all) => all[0]?.plannedMinutes === 20)
    await first.getByRole('button', { name: zh('edits.undo') }).click()
    await first
      .getByRole('alert')
      .filter({ hasText: `又被${zh('acts.beside.by.moderator')}改过` })
      .waitFor()
    expect((await items())[0]?.plannedMinutes).toBe(20)
    await first.getByRole('button', { name: zh('edits.skip') }).click()
    await eventually(titles, (all) => all[1] === '表彰与交流')
    await second.getByRole('button', { name: zh('edits.undo') }).click()
    await eventually(items, (all) => all[0]?.plannedMinutes === 35)
  })

  it('[AGD-31] an item goes to a place by its number and by the pointer, and the other desk sees it', async () => {
    await row(first, 1).click()
    await first.getByLabel(zh('agenda.plan.moveTo', { count: 7 })).fill('3')
    await first.keyboard.press('Enter')
    await eventually(titles, (all) => all[2] === '开场')
    await first.keyboard.press('Escape')
    const handle = (number: number) => row(first, number).locator('xpath=preceding-sibling::span')
    // A pointer that is faster than the page drags nothing: it takes the row again.
    await eventually(
      async () => {
        if ((await titles())[0] !== '开场') await handle(3).dragTo(row(first, 1), { targetPosition: { x: 40, y: 4 } })
        return titles()
      },
      (all) => all[0] === '开场',
    )
    await eventually(
      () => row(second, 1).textContent(),
      (text) => text?.includes('开场') === true,
    )
  })

  it('[AGD-31] the speaker is found in the roster, and several pasted lines are several points', async () => {
    await row(first, 4).click()
    await first.getByLabel(zh('agenda.edit.speaker'), { exact: true }).fill('干警一')
    const found = first.locator('fieldset').getByRole('button', { name: /干警一/u })
    // One of each hall, once the list has followed the name.
    await eventually(
      () => found.count(),
      (count) => count === 2,
    )
    await found.first().click()
    await eventually(items, (all) => all[3]?.speaker?.personId != null && all[3].speaker.name === '干警一')
    await first.getByRole('button', { name: zh('agenda.plan.addPoint') }).click()
    await first.getByLabel(zh('agenda.plan.pointTitle', { number: 5 }), { exact: true }).evaluate((field) => {
      const data = new DataTransfer()
      data.setData('text/plain', '一个要点\n- 分点\n又一个要点')
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })
    await eventually(
      items,
      (all) => all[3]?.points.at(-1)?.title === '又一个要点' && all[3].points.at(-2)?.notes === '分点',
    )
    await first.getByRole('button', { name: zh('agenda.plan.duplicate') }).click()
    await eventually(titles, (all) => all.length === 8 && all[4] === all[3])
    // Never sent, for it is no number; then another removes the item under the hand.
    await first.getByLabel(zh('agenda.edit.minutes'), { exact: true }).fill('约十分')
    await hall.command('agenda.removeItem', { itemId: (await items())[4]?.id ?? '' })
    const lost = first.getByRole('alert').filter({ hasText: '约十分' })
    await lost.getByRole('button', { name: zh('acts.beside.lostDrop') }).click()
    await lost.waitFor({ state: 'detached' })
  })

  it('[EDT-7] a tab that is closed right behind a key loses nothing', async () => {
    await row(first, 1).click()
    await title(first).fill('会议开始')
    const context = first.context()
    await first.close({ runBeforeUnload: false })
    const again = await context.newPage()
    await again.goto(hall.address(hall.linkOf('moderator').token, 'view=plan'))
    await eventually(titles, (all) => all[0] === '会议开始')
  })

  it('[MTG-9] what is missing leads to its field, which has the focus; a hall without people to its list and one more row', async () => {
    const all = await items()
    const last = all.at(-1)
    await row(second, all.length).click()
    await second.getByLabel(zh('agenda.edit.minutes'), { exact: true }).fill('')
    await eventually(items, (now) => now.at(-1)?.plannedMinutes === null)
    await second.keyboard.press('Escape')
    await title(second).waitFor({ state: 'detached' })
    const act = zh('lifecycle.plan.act.agenda')
    await second.getByRole('button', { name: new RegExp(`^${act}: .*${all.length}`, 'u') }).click()
    await title(second).waitFor()
    const line = second.locator(`[data-row="${last?.id}"]`)
    await line.locator('input[data-fills=itemMinutes]:focus').waitFor()
    await hall.command('venues.add', { venue: { id: 'new', kind: 'branch', name: '新会场' } })
    const addPeople = zh('lifecycle.plan.act.peopleOfVenue')
    await second.getByRole('button', { name: new RegExp(`^${addPeople}: .*新会场`, 'u') }).click()
    await second.locator('input[data-fills=peopleOfVenue]:focus').waitFor()
    expect(await second.locator('form select').inputValue()).toBe('new')
  })

  it('[EDT-7] what is written of a document that another removes meanwhile is told, until it is given up', async () => {
    await second.getByRole('button', { name: /^文件/u }).first().click()
    const [document] = Object.values((await hall.state()).documents)
    const line = second.locator(`[data-row='${document?.id}']`)
    await line
      .getByRole('button', { name: document?.title ?? '', exact: false })
      .first()
      .click()
    await second.getByRole('dialog').getByLabel(zh('documents.name'), { exact: true }).fill('改到一半的名称')
    await hall.command('documents.remove', { documentId: document?.id ?? '' })
    const lost = second.getByRole('alert').filter({ hasText: '改到一半的名称' })
    await lost.waitFor()
    await lost.getByRole('button', { name: zh('acts.beside.lostDrop') }).click()
    await lost.waitFor({ state: 'detached' })
  })
})
