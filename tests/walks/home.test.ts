import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { instant } from '../../shared/kernel/time.ts'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { type ExampleHall, startExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { ownerToken } from '../support/running-hall.ts'

const file = (name: string, text: string) => ({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) })

const good = `title: 医疗质量年度工作会议
startsAt: 2099-12-01T09:00:00+08:00
timeZone: Asia/Shanghai
venues: [{id: m, kind: main, name: 集团总部}, {id: b, kind: branch, name: 第一医院}]
agenda: [{title: 开场, plannedMinutes: 5}]
`

const openMenu = (page: Page, title: string) => page.getByLabel(`${zh('meeting.home.more')}: ${title}`).click()

describe('the home page', () => {
  let hall: ExampleHall
  let browser: Browser
  let door: OpenPage
  const audit = auditor()

  beforeAll(async ({ chromium }) => {
    browser = chromium
    hall = await startExample(['mishan'])
    await hall.command('meeting.edit', { patch: { startsAt: instant(Date.parse('2099-02-17T09:00:00+08:00')) } })
    door = await openPage(browser, { size: 'console', address: `${hall.base}/` })
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  it('says in words what is no link and what is not the owner token', async () => {
    const { page } = door
    await page.getByLabel(zh('meeting.home.link')).fill('http://127.0.0.1/join#short')
    await page.getByRole('button', { name: zh('meeting.home.open') }).click()
    await page.getByText(zh('meeting.home.noLink')).waitFor()
    await page.getByLabel(zh('meeting.home.token')).fill('not-the-owner-token')
    await page.keyboard.press('Enter')
    await page.getByText(zh('meeting.home.wrongToken')).waitFor()
    await audit.lookInBoth('refused at the door', page)
    await inLanguage(page, 'zh-CN')
    expect(audit.findings()).toEqual([])
  })

  it('a pasted link leads to its page, in either field', async () => {
    const { token } = hall.linkOf('screen', 'mishan')
    const guest = await openPage(browser, { size: 'screen', address: `${hall.base}/` })
    await guest.page.getByLabel(zh('meeting.home.link')).fill(`http://elsewhere.example/join?theme=neutral#${token}`)
    await guest.page.keyboard.press('Enter')
    await guest.page.waitForURL(/\/screen\?/u)
    expect(guest.page.url()).toContain('theme=neutral')
    expect(guest.page.url()).not.toContain(token)
    await guest.page.goto(`${hall.base}/`)
    await guest.page.getByLabel(zh('meeting.home.token')).fill(token)
    await guest.page.keyboard.press('Enter')
    await guest.page.waitForURL(/\/screen\?/u)
    await guest.context.close()
  })

  it('the owner sees every meeting by its own clock', async () => {
    const { page, context } = door
    const device = await context.newCDPSession(page)
    await device.send('Emulation.setTimezoneOverride', { timezoneId: 'America/New_York' })
    await page.reload()
    await page.getByLabel(zh('meeting.home.token')).fill(ownerToken)
    await page.keyboard.press('Enter')
    const row = page.getByRole('listitem').filter({ hasText: '全市法院工作会议' })
    await row.getByText(/^2099\s年\s2\s月\s17\s日$/u).waitFor()
    await page.getByText(zh('meeting.home.nothingToDo')).waitFor()
    await row.getByText(zh('meeting.home.startsAt', { time: '09:00' })).waitFor()
  })

  it('a file with faults makes nothing and tells all of them; a sound one makes a meeting and hands out its links', async () => {
    const { page } = door
    const input = page.locator(`input[type=file][accept*='.yaml']`)
    await input.setInputFiles(file('bad.yaml', 'title: [1]\nstartsAt: yesterday\nvenues: []\nagenda: []\n'))
    await page.getByText(/^会议文件 bad\.yaml 有 \d+ 处错误/u).waitFor()
    for (const path of ['title', 'startsAt', 'venues', 'agenda']) {
      expect(await page.getByRole('alert').getByText(path, { exact: true }).count(), path).toBeGreaterThan(0)
    }
    const upcoming = page.getByRole('list', { name: zh('meeting.home.upcoming') })
    expect(await upcoming.locator('> li').count()).toBe(1)
    await audit.look('faults of a file', page)

    await input.setInputFiles(file('good.yaml', good))
    const made = page.getByRole('region', { name: zh('meeting.home.newLinks') })
    await made.waitFor()
    await upcoming.getByText('医疗质量年度工作会议').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await made.getByRole('button', { name: zh('meeting.home.copyAll') }).click()
    await made.getByText(zh('meeting.home.copied')).first().waitFor()
    const lines = (await page.evaluate<string>('navigator.clipboard.readText()')).split('\n')
    expect(lines).toHaveLength(2 + 2 * 3)
    expect(lines).toContainEqual(expect.stringMatching(/^第一医院\t大屏\thttp:\/\/[^\t]+\/join#[\w-]{43}$/u))
    await audit.lookInBoth('links of a new meeting', page)
    await inLanguage(page, 'zh-CN')
    expect(audit.findings()).toEqual([])
  })

  it('leads to a meeting with its links open, and back to the console alone once they are closed', async () => {
    const { page } = door
    await openMenu(page, '全市法院工作会议')
    await page.getByRole('menuitem', { name: zh('meeting.home.links') }).click()
    await page.getByRole('dialog', { name: zh('accounts.links.title') }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('#')
  })

  it('tells that the server is away, and loads again when asked', async () => {
    const { page } = door
    await page.route(/\/api\/meetings(?:\?|$)/u, (route) => route.abort())
    await page.goto(`${hall.base}/`)
    await page.getByRole('alert').getByText(zh('refusals.server.unreachable')).waitFor()
    await page.unroute(/\/api\/meetings(?:\?|$)/u)
    await page.getByRole('button', { name: zh('meeting.home.loadAgain') }).click()
    await page.getByRole('list', { name: zh('meeting.home.upcoming') }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await audit.lookInBoth('the list', page)
    expect(audit.findings()).toEqual([])
  })

  it('[NEW-1] makes a meeting of a template, and finds it by its title', async () => {
    const { page } = door
    const title = '三季度学习传达会'
    await inLanguage(page, 'zh-CN')
    await page
      .getByRole('list', { name: zh('meeting.home.templates') })
      .getByText('年度工作会议')
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(zh('meeting.home.titleField')).fill(title)
    await audit.look('a new meeting', page)
    await dialog.getByRole('button', { name: zh('meeting.home.make') }).click()
    await page.getByRole('region', { name: zh('meeting.home.newLinks') }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('三 季度')
    const upcoming = page.getByRole('list', { name: zh('meeting.home.upcoming') })
    await upcoming.getByRole('heading', { name: title }).waitFor()
    expect(await upcoming.locator('> li').count()).toBe(1)
    await page.getByRole('searchbox').fill('')
  })

  it('[NEW-2] makes one like another, with what is chosen and 副本 in its title', async () => {
    const { page } = door
    await openMenu(page, '全市法院工作会议')
    await page.getByRole('menuitem', { name: zh('meeting.home.cloneThis') }).click()
    const dialog = page.getByRole('dialog')
    const field = dialog.getByLabel(zh('meeting.home.titleField'))
    expect(await field.inputValue()).toBe('全市法院工作会议（副本）')
    await dialog.getByLabel(zh('meeting.home.take.venues')).uncheck()
    expect(await dialog.getByLabel(zh('meeting.home.take.people')).isDisabled()).toBe(true)
    await dialog.getByText(zh('meeting.home.peopleNeedVenues')).waitFor()
    await audit.look('what comes along', page)
    await field.press('Enter')
    const row = page.getByRole('listitem').filter({ hasText: '全市法院工作会议（副本）' })
    await row.getByText(zh('meeting.home.venuesCount', { count: 2 })).waitFor()
    await row.getByText(zh('meeting.home.noPeople')).waitFor()
  })

  it('[MTG-8] gives a meeting another title and another day', async () => {
    const { page } = door
    await openMenu(page, '三季度学习传达会')
    await page.getByRole('menuitem', { name: zh('meeting.home.edit') }).click()
    const dialog = page.getByRole('dialog')
    const save = dialog.getByRole('button', { name: zh('meeting.home.save') })
    expect(await save.isDisabled()).toBe(true)
    await dialog.getByLabel(zh('meeting.home.titleField')).fill('四季度学习传达会')
    await dialog.getByLabel(/开会时间/u).fill('2031-11-05T14:30')
    await audit.look('title and time', page)
    await save.click()
    const row = page.getByRole('listitem').filter({ hasText: '四季度学习传达会' })
    await row.getByText(zh('meeting.home.startsAt', { time: '14:30' })).waitFor()
    await row.getByText(/^2031\s年\s11\s月\s5\s日$/u).waitFor()
  })

  it('[MTG-31] says what is to be done, and leads to the field where it is', async () => {
    const { page } = door
    const toDos = page.getByRole('region', { name: zh('meeting.home.toDos') })
    const missing = toDos.getByRole('link', { name: /^补齐《全市法院工作会议（副本）》/u })
    await missing.waitFor()
    await audit.lookInBoth('what is to be done', page)
    await inLanguage(page, 'zh-CN')
    await missing.click()
    await page.waitForURL(/\/plan\?/u)
    const filled = () =>
      page.evaluate(() => document.activeElement?.closest('[data-fills]')?.getAttribute('data-fills'))
    await expect.poll(filled, { timeout: 10_000 }).toBe('people')
    expect(page.url()).not.toContain('fills')
    await page.goto(`${hall.base}/`)
    await toDos.getByRole('link', { name: /^组织《全市法院工作会议（副本）》联调/u }).click()
    await page.getByRole('dialog', { name: zh('common.rehearsal') }).waitFor()
    await page.goto(`${hall.base}/`)
    expect(audit.findings()).toEqual([])
  })

  it('[MTG-20] has the templates and the archive in its rail', async () => {
    const { page } = door
    const rail = page.getByRole('navigation')
    await rail.getByRole('button', { name: zh('meeting.home.templates') }).click()
    await page.getByRole('button', { name: `${zh('meeting.home.useTemplate')}: 学习传达会` }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await audit.lookInBoth('the templates', page)
    await inLanguage(page, 'zh-CN')
    await rail.getByRole('button', { name: zh('meeting.home.archived') }).click()
    await page.getByText(zh('meeting.home.archiveEmpty')).waitFor()
    await rail.getByRole('button', { name: zh('meeting.home.meetings') }).click()
    expect(audit.findings()).toEqual([])
  })

  it('[PRV-13] units and people of one meeting become halls and people of another', async () => {
    const { page } = door
    const rail = page.getByRole('navigation')
    await rail.getByRole('button', { name: zh('meeting.home.library') }).click()
    const units = page.getByRole('list', { name: zh('attendance.library.units') })
    await units.getByText('密山市人民法院').first().click()
    await units.getByText('班子成员一').first().waitFor()
    await audit.lookInBoth('the library', page)
    await inLanguage(page, 'zh-CN')
    await page.getByLabel(zh('attendance.library.search')).fill('没有这样的单位')
    await page.getByText(zh('attendance.library.none', { text: '没有这样的单位' })).waitFor()
    await rail.getByRole('button', { name: zh('meeting.home.meetings') }).click()

    const copy = page.getByRole('main').getByRole('listitem').filter({ hasText: '全市法院工作会议（副本）' })
    await copy.getByRole('link').first().click()
    await page.getByRole('button', { name: /^人员/u }).click()
    await page.getByRole('button', { name: zh('attendance.plan.library') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(zh('attendance.library.whole', { unit: '密山市人民法院' })).check()
    await dialog.getByText(zh('attendance.library.newVenues', { count: 1, names: '密山市人民法院' })).waitFor()
    await audit.look('taken from the library', page)
    await dialog.getByRole('button', { name: /^加入 \d+ 人$/u }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('main').getByText('班子成员一').first().waitFor()
    await page.getByRole('button', { name: zh('attendance.plan.library') }).click()
    const whole = dialog.getByLabel(zh('attendance.library.whole', { unit: '密山市人民法院' }))
    await dialog.getByText('密山市人民法院', { exact: true }).first().click()
    await expect.poll(() => whole.isDisabled()).toBe(true)
    await page.goto(`${hall.base}/`)
    expect(audit.findings()).toEqual([])
  })

  it('[BIN-1] deletes with the title typed, undoes it, and restores from the bin', async () => {
    const { page } = door
    const title = '全市法院工作会议（副本）'
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: title })
    const remove = async () => {
      await openMenu(page, title)
      await page.getByRole('menuitem', { name: zh('meeting.home.delete') }).click()
      const dialog = page.getByRole('dialog')
      const button = dialog.getByRole('button', { name: zh('meeting.home.deleteNow') })
      expect(await button.isDisabled()).toBe(true)
      await dialog.getByLabel(zh('meeting.home.typeTitle')).fill(title)
      await button.click()
      await row.waitFor({ state: 'detached' })
    }
    await remove()
    await page.getByRole('button', { name: zh('meeting.home.undo') }).click()
    await row.waitFor()
    await remove()
    await page
      .getByRole('navigation')
      .getByRole('button', { name: zh('meeting.home.bin') })
      .click()
    await page.getByRole('button', { name: `${zh('meeting.home.restore')}: ${title}` }).waitFor()
    await audit.lookInBoth('the bin', page)
    await inLanguage(page, 'zh-CN')
    await page.getByRole('button', { name: `${zh('meeting.home.restore')}: ${title}` }).click()
    await page.getByText(zh('meeting.home.binEmpty')).waitFor()
    await page
      .getByRole('navigation')
      .getByRole('button', { name: zh('meeting.home.meetings') })
      .click()
    await row.waitFor()
    expect(audit.findings()).toEqual([])
  })

  it('[ACC-7] the owner makes an account; its holder sets the password, signs in, changes it and leaves', async () => {
    const { page } = door
    await page
      .getByRole('navigation')
      .getByRole('button', { name: zh('accounts.home.title') })
      .click()
    await page.getByLabel(zh('accounts.home.newName')).fill('会务一')
    await page.getByRole('button', { name: zh('accounts.home.make') }).click()
    const url = await page.getByRole('status').locator('code').textContent()
    await audit.lookInBoth('accounts', page)
    await inLanguage(page, 'zh-CN')

    const own = await openPage(browser, { size: 'narrow', address: url ?? '' })
    expect(own.page.url()).toBe(`${hall.base}/password`)
    const password = 'a password of mine'
    await own.page.getByLabel(zh('accounts.home.newPassword')).fill(password)
    await own.page.getByLabel(zh('accounts.home.again')).fill('another one')
    await own.page.getByText(zh('accounts.home.different')).waitFor()
    await audit.lookInBoth('a password to set', own.page)
    await inLanguage(own.page, 'zh-CN')
    await own.page.getByLabel(zh('accounts.home.again')).fill(password)
    await own.page.keyboard.press('Enter')
    await own.page.getByRole('link', { name: zh('accounts.home.toSignIn') }).click()
    const signIn = async (secret: string) => {
      await own.page.getByLabel(zh('accounts.home.name'), { exact: true }).fill('会务一')
      await own.page.getByLabel(zh('accounts.home.password'), { exact: true }).fill(secret)
      await own.page.keyboard.press('Enter')
    }
    await signIn('not this one')
    await own.page.getByText(zh('refusals.accounts.wrongPassword')).waitFor()
    await signIn(password)
    await own.page.getByText('会务一').waitFor()
    await own.page.getByRole('heading', { name: '全市法院工作会议', exact: true }).waitFor()
    await audit.lookInBoth('the list in the hand', own.page)
    await inLanguage(own.page, 'zh-CN')
    expect(await own.page.getByRole('button', { name: zh('accounts.home.title') }).count()).toBe(0)
    const plan = own.page.getByRole('link', { name: `${zh('meeting.home.prepare')}: 全市法院工作会议`, exact: true })
    expect(await plan.getAttribute('href')).toMatch(/\/plan\?via=account$/u)

    await own.page.getByRole('button', { name: zh('accounts.home.changePassword') }).click()
    const dialog = own.page.getByRole('dialog')
    await dialog.getByLabel(zh('accounts.home.oldPassword')).fill(password)
    await dialog.getByLabel(zh('accounts.home.newPassword')).fill('the next password')
    await dialog.getByLabel(zh('accounts.home.again')).fill('the next password')
    await audit.look('one’s own password', own.page)
    await dialog.getByRole('button', { name: zh('accounts.home.change') }).click()
    await dialog.getByText(zh('accounts.home.changed')).waitFor()
    await own.page.keyboard.press('Escape')
    await own.page.getByRole('button', { name: zh('meeting.home.signOut') }).click()
    await own.page.getByLabel(zh('accounts.home.name'), { exact: true }).waitFor()
    await own.context.close()

    expect(audit.findings()).toEqual([])
  })

  it('the pages that say no can be used by everybody', async () => {
    const unknown = await openPage(browser, { size: 'narrow', address: `${hall.base}/nowhere` })
    // One page in both languages, from the server itself.
    await audit.look('no page', unknown.page)
    const refused = await openPage(browser, { size: 'narrow', address: hall.address('not-a-token') })
    await audit.lookInBoth('join refused', refused.page)
    expect(audit.findings()).toEqual([])
    expect(unknown.faults.filter((fault) => !fault.includes('404'))).toEqual([])
  })
})
