import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { ownerToken } from '../support/running-hall.ts'

interface Person {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly seat: string
}

/** A roster is prepared at two desks at once, by keys alone. */
describe('the people of a meeting that is prepared', () => {
  let hall: ExampleHall
  let first: Page
  let second: Page

  const open = async (browser: Browser) => {
    const address = hall.address(hall.linkOf('moderator').token, 'view=plan&part=people')
    const { page } = await openPage(browser, { size: 'console', address })
    await grid(page).waitFor()
    return page
  }

  beforeAll(async ({ chromium, server }) => {
    hall = await openExample(server, ['mishan'])
    first = await open(chromium)
    second = await open(chromium)
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  const grid = (page: Page) => page.getByRole('grid', { name: zh('attendance.plan.list') })
  const people = async () => {
    const headers = { authorization: `Bearer ${ownerToken}` }
    const answer = await fetch(`${hall.base}/api/meetings/${hall.meetingId}/roster`, { headers })
    return ((await answer.json()) as { people: readonly Person[] }).people
  }
  const press = async (page: Page, ...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** What stands in the cell, from 1. */
  const cell = (page: Page, row: number, column: number) =>
    page.locator(`[aria-rowindex='${row + 1}'] [data-column='${column - 1}']`)

  it('[ATT-24] a cell is written by keys, the next one too, and the other desk sees it', async () => {
    await grid(first).focus()
    await press(first, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter')
    await first.keyboard.type('副庭长')
    await press(first, 'Tab', 'Tab')
    await first.keyboard.type('13911112222')
    await press(first, 'Enter')
    await cell(second, 2, 3).getByText('副庭长').waitFor()
    await cell(second, 2, 5).getByText('2222').waitFor()
    await first.getByText(zh('edits.savedAt', { time: '' }).trim()).waitFor()
    await press(first, 'F2')
    await first.keyboard.type('x')
    await press(first, 'Escape')
    expect((await people())[1]).toMatchObject({ title: '副庭长' })
  })

  it('[ATT-24] [CTL-7] what the other has changed meanwhile is told, and one says which holds', async () => {
    await cell(first, 3, 3).dblclick()
    await first.keyboard.type('书记员')
    await cell(second, 3, 3).dblclick()
    await second.keyboard.type('法官')
    await press(second, 'Enter')
    await eventually(people, (all) => all[2]?.title === '法官')
    await press(first, 'Enter')
    const refused = first.getByRole('alert').filter({ hasText: '法官' }).first()
    await refused.waitFor()
    await refused.getByRole('button', { name: zh('acts.beside.mine') }).click()
    await eventually(people, (all) => all[2]?.title === '书记员')
    await refused.waitFor({ state: 'detached' })
  })

  it('[ATT-24] [EDT-8] several go at once and come back as one, in their places', async () => {
    const before = (await people()).map(({ id }) => id)
    await cell(second, 4, 2).dblclick()
    await second.keyboard.type('另一单位')
    await cell(first, 4, 1).click()
    await press(first, 'Space', 'ArrowDown', 'Space')
    await first.getByRole('button', { name: zh('attendance.plan.remove') }).click()
    await first.getByText(zh('attendance.plan.removed', { count: 2 })).waitFor()
    await eventually(people, (all) => all.length === before.length - 2)
    const lost = second.getByRole('alert').filter({ hasText: zh('attendance.plan.gone') })
    await lost.filter({ hasText: '另一单位' }).waitFor()
    await lost.getByRole('button', { name: zh('attendance.plan.giveUp') }).click()
    const undo = first.getByRole('status').getByRole('button', { name: zh('edits.undo') })
    await undo.click()
    await eventually(people, (all) => all.map(({ id }) => id).join() === before.join())
  })

  it('[ATT-24] one more is put on the list, and found by initials', async () => {
    await first.getByRole('button', { name: zh('attendance.plan.add') }).click()
    const form = first.getByRole('form', { name: zh('attendance.plan.add') })
    const write = (field: 'name' | 'unit' | 'title', text: string) =>
      form.getByLabel(zh(`attendance.plan.field.${field}`), { exact: true }).fill(text)
    await write('name', '列席代表')
    await form.getByLabel(zh('attendance.plan.field.venueId')).selectOption('mishan')
    await press(first, 'Enter')
    await eventually(people, (all) => all.at(-1)?.name === '列席代表')
    await form.getByRole('button', { name: zh('common.close') }).click()
    await first.getByPlaceholder(zh('attendance.plan.search')).fill('lxdb')
    await cell(first, 1, 1).getByText('列席代表').waitFor()
    await first.getByText(zh('attendance.plan.shown', { count: 1 })).waitFor()
    await first.getByPlaceholder(zh('attendance.plan.search')).fill('')
  })

  it('[EDT-7] a tab that is closed right behind a key loses nothing', async () => {
    await grid(first).focus()
    await press(first, 'Control+Home')
    await cell(first, 1, 7).dblclick()
    await first.keyboard.type('3排12座')
    const context = first.context()
    await first.close({ runBeforeUnload: false })
    const again = await context.newPage()
    await again.goto(hall.address(hall.linkOf('moderator').token, 'view=plan&part=people'))
    await eventually(people, (all) => all[0]?.seat === '3排12座')
  })
})
