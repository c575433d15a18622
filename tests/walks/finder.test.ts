import { afterAll, describe, expect } from 'vitest'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, openPage } from '../support/e2e-pages.ts'
import { consolePage, operatorPage } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'

/** The moderator types what is wanted; a hall asks for one of its people. */
describe('finding and doing at the console', () => {
  let hall: ExampleHall
  let desk: ReturnType<typeof consolePage>
  let staff: ReturnType<typeof operatorPage>
  const audit = auditor()

  beforeAll(async ({ chromium, server }) => {
    hall = await openExample(server, ['mishan'])
    const open = async (size: 'console' | 'operator', role: string, venueId?: string) =>
      (await openPage(chromium, { size, address: hall.address(hall.linkOf(role, venueId).token) })).page
    desk = consolePage(await open('console', 'moderator'), zh)
    staff = operatorPage(await open('operator', 'operator', 'mishan'), zh)
    await hall.command('meeting.start', {})
    await hall.command('agenda.advance', { from: null })
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  const find = async (query: string) => {
    await desk.page.keyboard.press('Control+k')
    const line = desk.page.getByRole('combobox', { name: zh('meeting.finder.title') })
    await line.fill(query)
    return desk.page.getByRole('dialog').getByRole('option')
  }

  it('[MTG-30] goes to an item by the initials of its name, and asks as a press on the list does', async () => {
    const options = await find('yzjh')
    await options.filter({ hasText: '院长讲话' }).first().waitFor()
    await audit.look('the finder', desk.page)
    await desk.page.keyboard.press('Enter')
    await desk.agree()
    await eventually(
      async () => (await hall.state()).agenda,
      ({ items, currentItemId }) => items.find(({ id }) => id === currentItemId)?.title === '院长讲话',
    )
    expect(audit.findings()).toEqual([])
  })

  it('[MTG-30] does nothing by Enter before something is typed or chosen', async () => {
    const options = await find('')
    await options.first().waitFor()
    await desk.page.keyboard.press('Enter')
    expect(await desk.page.locator('[role="option"][aria-selected="true"]').count()).toBe(0)
    expect((await hall.state()).meeting.status).toBe('live')
    await desk.page.keyboard.press('Escape')
    await desk.page.locator('dialog').waitFor({ state: 'detached' })
  })

  it('[MTG-30] says why something cannot be done, and leaves it alone', async () => {
    const options = await find('yzjh')
    const there = options.filter({ hasText: zh('meeting.finder.isOn') })
    await there.waitFor()
    expect(await there.getAttribute('aria-disabled')).toBe('true')
    await desk.page.keyboard.press('Enter')
    expect(await desk.page.getByRole('combobox', { name: zh('meeting.finder.title') }).count()).toBe(1)
    await desk.page.keyboard.press('Escape')
    await desk.page.locator('dialog').waitFor({ state: 'detached' })
  })

  it('[MTG-30] the menu is gone through with the arrows, and does what its entry says', async () => {
    const { page } = desk
    await page.getByRole('button', { name: zh('meeting.console.menu'), exact: true }).click()
    const menu = page.getByRole('dialog', { name: zh('meeting.menu.title') })
    await menu.waitFor()
    await audit.look('the menu', page)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    expect(await menu.locator(':focus').textContent()).toBe(await menu.getByRole('menuitem').first().textContent())
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
    await inLanguage(page, 'en')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Find or do' }).waitFor()
    await audit.look('the finder in English', page)
    await page.keyboard.press('Escape')
    await inLanguage(page, 'zh-CN')
    expect(audit.findings()).toEqual([])
  })

  it('the left preview shows whose screen is chosen, and a dark one as dark', async () => {
    await hall.command('screens.blank', { venueIds: ['mishan'], on: true })
    await desk.page.getByRole('combobox', { name: zh('meeting.preview.whose') }).selectOption('mishan')
    await desk.page.locator('figure [data-scene="blank"]').first().waitFor()
    await hall.command('screens.blank', { venueIds: ['mishan'], on: false })
    await eventually(
      () => desk.page.locator('figure [data-scene="blank"]').count(),
      (count) => count === 0,
    )
  })

  it('[FLR-18] a hall asks for one of its people, and the console says who it is', async () => {
    const { floor } = staff
    await floor.getByRole('searchbox').fill('gjs')
    await floor.getByRole('button', { name: /^干警三 /u }).click()
    await floor.getByLabel(zh('floor.operator.floorTopic')).fill('调解与诉讼衔接')
    await audit.look('asking for a person', staff.page)
    await floor.getByRole('button', { name: zh('floor.operator.floorAsk') }).click()
    await floor.getByRole('listitem').getByText('干警三').waitFor()
    await desk.floor.getByText(zh('floor.console.asks', { venue: '干警三 · 密山市' })).waitFor()
    await desk.floor.getByRole('button', { name: zh('floor.console.grant') }).click()
    await desk.floor.getByText(zh('floor.console.hasFloor', { name: '干警三' })).waitFor()
    expect(audit.findings()).toEqual([])
  })

  it('[FLR-18] [MTG-30] somebody of the roster is found, and given the floor by name and id', async () => {
    const options = await find('干警二')
    await options.first().waitFor()
    await options
      .filter({ hasText: zh('meeting.finder.giveTo', { name: '干警二' }) })
      .first()
      .click()
    const dialog = desk.page.getByRole('dialog', { name: zh('floor.console.giveTitle') })
    expect(await dialog.getByLabel(zh('common.name'), { exact: true }).inputValue()).toBe('干警二')
    await audit.look('giving the floor', desk.page)
    await dialog.getByRole('button', { name: zh('floor.console.give'), exact: true }).click()
    const { current } = await eventually(
      async () => (await hall.state()).floor,
      (floor) => floor.current?.name === '干警二',
    )
    expect(current?.personId).not.toBeNull()
    await desk.floor.getByRole('button', { name: zh('floor.console.giveFloor') }).click()
    await dialog.getByLabel(zh('common.name'), { exact: true }).fill('特邀代表')
    await dialog.getByRole('button', { name: zh('floor.console.give'), exact: true }).click()
    const after = await eventually(
      async () => (await hall.state()).floor,
      (floor) => floor.current?.name === '特邀代表',
    )
    expect(after.current?.personId).toBeNull()
    expect(audit.findings()).toEqual([])
  })
})
