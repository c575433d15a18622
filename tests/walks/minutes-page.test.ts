import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage, promptly } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'

describe('the page of the minutes', () => {
  let hall: ExampleHall
  let one: OpenPage
  let other: OpenPage
  const audit = auditor()

  const toMinutes = async (opened: OpenPage): Promise<OpenPage> => {
    const { page } = opened
    await page.waitForURL(/\/console/u, promptly)
    await page.goto(page.url().replace('/console', '/minutes'))
    await page.locator('[data-section="held"]').waitFor(promptly)
    return opened
  }

  beforeAll(async ({ chromium, server }) => {
    hall = await openExample(server, ['mishan'])
    await hall.command('meeting.start', {})
    await hall.command('agenda.advance', { from: null })
    const address = hall.address(hall.linkOf('moderator').token)
    one = await toMinutes(await openPage(chromium, { size: 'console', address }))
    other = await toMinutes(await openPage(chromium, { size: 'console', address }))
  })
  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  const sentence = ({ page }: { page: Page }, id: string) => page.locator(`[data-section="${id}"]`)
  /** Pressed once it is chosen, pressed again it is written. */
  const open = async (at: OpenPage, id: string) => {
    const pressed = (await sentence(at, id).getAttribute('aria-pressed')) === 'true'
    if (!pressed) await sentence(at, id).click()
    await sentence(at, id).click()
  }
  const write = async (at: OpenPage, id: string, text: string) => {
    await open(at, id)
    await at.page.getByLabel(zh('minutes.page.wording')).fill(text)
    await at.page.keyboard.press('Enter')
  }

  it('[MIN-4] a sentence shows what it comes from, is written in its place, and stands on the other desk at once', async () => {
    await sentence(one, 'held').click()
    await one.page
      .getByRole('region', { name: zh('minutes.page.sources') })
      .getByText('会议开始。')
      .waitFor(promptly)
    const drafted = (await sentence(one, 'chaired').textContent()) ?? ''
    await write(one, 'chaired', drafted.replace('主持', '主持会议'))
    await expect.poll(() => sentence(other, 'chaired').getAttribute('data-edited'), promptly).toBe('true')
    expect(await sentence(other, 'chaired').textContent()).toContain('主持会议')
    await one.page.keyboard.press('Control+z')
    await expect.poll(() => sentence(other, 'chaired').textContent(), promptly).toBe(drafted)
  })

  it('[MIN-4] what is pressed while a change is on its way takes that back, and the next press the one before', async () => {
    const drafted = (await sentence(one, 'chaired').textContent()) ?? ''
    await write(one, 'chaired', drafted.replace('主持', '主持会议'))
    await expect.poll(() => sentence(one, 'chaired').getAttribute('data-edited'), promptly).toBe('true')
    await write(one, 'chaired', drafted.replace('主持', '一同主持'))
    await one.page.keyboard.press('Control+z')
    await one.page.keyboard.press('Control+z')
    await expect.poll(() => sentence(other, 'chaired').textContent(), promptly).toBe(drafted)
    expect(await sentence(other, 'chaired').getAttribute('data-edited')).not.toBe('true')
  })

  it('[MIN-5] what the other desk has written since is not taken back', async () => {
    const drafted = (await sentence(one, 'chaired').textContent()) ?? ''
    await write(one, 'chaired', drafted.replace('主持', '主持会议'))
    await expect.poll(() => sentence(other, 'chaired').textContent(), promptly).toContain('主持会议')
    await write(other, 'chaired', drafted.replace('主持', '一同主持'))
    await expect.poll(() => sentence(one, 'chaired').textContent(), promptly).toContain('一同主持')
    await one.page.keyboard.press('Control+z')
    await one.page
      .getByText(/这一句刚被别人改过/u)
      .first()
      .waitFor(promptly)
    expect(await sentence(one, 'chaired').textContent()).toContain('一同主持')
    await other.page.keyboard.press('Control+z')
    await expect.poll(() => sentence(one, 'chaired').textContent(), promptly).toContain('主持会议')
  })

  it('[MIN-8] a sentence comes from other events where somebody says so, and leads to the first of them in the replay', async () => {
    const { page } = one
    await sentence(one, 'held').click()
    await page.getByRole('button', { name: zh('minutes.page.cite') }).click()
    const lines = page.getByRole('list', { name: zh('minutes.page.record') })
    const added = lines.getByRole('checkbox', { checked: false }).first()
    await added.check()
    await page.getByRole('button', { name: zh('minutes.page.citeThese') }).click()
    await page.getByText(zh('minutes.page.cited')).waitFor(promptly)
    const { seq = 0 } = (await hall.log()).find(({ type }) => type === 'meeting.started') ?? {}
    const replay = page.getByRole('link', { name: /在回放里看/u })
    expect(await replay.getAttribute('href')).toContain(`seq=${seq}`)
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.getByText(zh('minutes.page.cited')).count(), promptly).toBe(2)
  })

  it('[MIN-4] a figure that is not the log’s is asked about once', async () => {
    await write(one, 'attended', '应到99999人。')
    await one.page.getByText(/与记录不一致的数字/u).waitFor(promptly)
    await one.page.keyboard.press('Escape')
    expect(await sentence(one, 'attended').getAttribute('data-edited')).toBe('false')
  })

  it('[MIN-5] who comes second sees what the first wrote, and loses nothing', async () => {
    await open(other, 'held')
    const wording = other.page.getByLabel(zh('minutes.page.wording'))
    await wording.fill(`${await wording.inputValue()}会议由二号席记录。`)
    const drafted = (await sentence(one, 'held').textContent()) ?? ''
    await write(one, 'held', `${drafted}会议由一号席记录。`)
    await other.page.getByText(zh('minutes.page.overtaken')).waitFor(promptly)
    expect(await wording.inputValue()).toContain('二号席')
    await other.page.getByRole('button', { name: zh('minutes.page.keepMine') }).click()
    await wording.press('Enter')
    await expect.poll(() => sentence(one, 'held').textContent(), promptly).toContain('二号席')
  })

  it('[MIN-12] a sentence becomes a heading with its number, on the other desk as well, and is text again by one press', async () => {
    const { page } = one
    await sentence(one, 'chaired').click()
    const drafted = (await sentence(one, 'chaired').textContent()) ?? ''
    await page.getByRole('button', { name: zh('minutes.page.firstLevel') }).click()
    await expect
      .poll(() => sentence(other, 'chaired').textContent(), promptly)
      .toBe(`一、${drafted.replace(/。$/u, '')}`)
    const form = page.getByLabel(zh('minutes.page.shape'))
    await expect.poll(() => form.inputValue(), promptly).toBe('heading')
    await form.selectOption('point')
    await expect.poll(() => sentence(other, 'chaired').textContent(), promptly).toBe(`（一）${drafted}`)
    await audit.look('a heading of the minutes', page)
    for (const now of [`一、${drafted.replace(/。$/u, '')}`, drafted]) {
      await page.keyboard.press('Control+z')
      await expect.poll(() => sentence(other, 'chaired').textContent(), promptly).toBe(now)
    }
    await sentence(one, 'attended').click()
    expect(await form.isDisabled()).toBe(true)
  })

  it('[MIN-10] what goes with the minutes is chosen, and stands on the other desk at once', async () => {
    await one.page.getByRole('button', { name: zh('minutes.page.attach') }).click()
    const dialog = one.page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: zh('minutes.page.leaveList') }).check()
    await audit.look('what goes with the minutes', one.page)
    await dialog.getByRole('button', { name: zh('minutes.page.attachThese') }).click()
    const part = other.page.getByRole('region', { name: zh('minutes.page.attachments') })
    await part.getByText(zh('minutes.page.leaveList')).waitFor(promptly)
    expect((await hall.log()).at(-1)?.type).toBe('minutes.attached')
  })

  it('[MIN-11] what the log says of who was there is put in, and the first draft is taken back as another one', async () => {
    await sentence(one, 'chaired').click()
    await one.page.getByRole('button', { name: zh('minutes.page.insertAttendance') }).click()
    const own = (at: OpenPage) => at.page.locator('[data-section^="own."]')
    await expect.poll(() => own(other).count(), promptly).toBe(1)
    await one.page.getByRole('button', { name: zh('minutes.page.compare') }).click()
    const dialog = one.page.getByRole('dialog')
    await dialog.getByLabel(zh('minutes.page.compareFrom')).selectOption('1')
    await dialog.locator('ins', { hasText: '二号席' }).first().waitFor({ timeout: 30_000 })
    await audit.look('two drafts', one.page)
    await dialog.getByRole('button', { name: zh('minutes.page.restore', { draft: 1 }) }).click()
    await expect.poll(() => sentence(other, 'held').getAttribute('data-edited'), promptly).toBe('false')
    await expect.poll(() => own(other).count(), promptly).toBe(0)
    await one.page
      .getByText(new RegExp(`^${zh('minutes.page.draftOf', { draft: 3 })}`, 'u'))
      .first()
      .waitFor(promptly)
  })

  it('[MIN-7] after the end they are issued, and the version stands there with its files', async () => {
    const issue = one.page.getByRole('button', { name: zh('minutes.page.issue') })
    expect(await issue.isDisabled()).toBe(true)
    await hall.command('meeting.adjourn', {})
    await expect.poll(() => issue.isDisabled(), promptly).toBe(false)
    await one.page.getByRole('button', { name: zh('minutes.page.submit'), exact: true }).click()
    await other.page.getByText(zh('minutes.page.submittedBadge')).waitFor(promptly)
    await issue.click()
    const dialog = one.page.getByRole('dialog')
    await dialog.waitFor()
    await dialog.getByLabel(zh('minutes.page.number')).fill('3')
    await dialog.getByRole('button', { name: zh('minutes.page.issueNow'), exact: true }).click()
    await other.page.getByText(zh('minutes.page.issuedBadge', { version: 1 })).waitFor({ timeout: 60_000 })
    await audit.lookInBoth('the minutes', one.page)
    expect(audit.findings()).toEqual([])
    expect([...one.faults, ...other.faults]).toEqual([])
  })
})
