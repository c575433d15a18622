import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { openPage } from '../support/e2e-pages.ts'
import { en, zh } from '../support/e2e-words.ts'
import { ownerToken } from '../support/running-hall.ts'
import { sha256Hex, timestampAnswer } from '../support/timestamp-answers.ts'

const folder = process.env.DESK_PICTURES ?? ''

const title = '全市法院工作会议'

const zip = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/zip', buffer })

async function asOwner(browser: Browser, hall: ExampleHall, language: 'zh-CN' | 'en'): Promise<Page> {
  const { page } = await openPage(browser, { size: 'console', address: `${hall.base}/`, language })
  await page.getByLabel((language === 'en' ? en : zh)('meeting.home.token')).fill(ownerToken)
  await page.keyboard.press('Enter')
  return page
}

describe('the archive of a meeting', () => {
  let hall: ExampleHall
  let browser: Browser
  let archive: Buffer
  const audit = auditor()

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan'])
    await hall.command('meeting.start', {})
    await hall.command('meeting.adjourn', {})
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  it('[ARV-1] is taken from the list of meetings, which says what leaves the server and who answers for it', async () => {
    const page = await asOwner(browser, hall, 'zh-CN')
    await page
      .getByLabel(`${zh('meeting.home.more')}: ${title}`)
      .first()
      .click()
    await page.getByRole('menuitem', { name: zh('meeting.home.archive') }).click()
    const dialog = page.getByRole('dialog', { name: zh('meeting.archive.title') })
    await dialog.getByText(zh('meeting.archive.keeper')).waitFor()
    await dialog.getByText(zh('meeting.archive.namesStay')).waitFor()
    await audit.look('archive', page)
    await dialog.getByLabel(zh('meeting.archive.roster')).uncheck()
    expect(await dialog.getByText(zh('meeting.archive.keeper')).count()).toBe(0)
    await dialog.getByLabel(zh('meeting.archive.roster')).check()
    await page.route('**/archive.zip*', (route) => route.abort())
    await dialog.getByRole('button', { name: zh('meeting.archive.take'), exact: true }).click()
    await dialog.getByRole('alert').waitFor()
    await page.unroute('**/archive.zip*')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: zh('meeting.archive.takeAgain'), exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`${title} ${zh('meeting.archive.fileName')}.zip`)
    archive = readFileSync(await download.path())
    await dialog.waitFor({ state: 'detached' })

    await page
      .locator(`input[type=file][accept*='.zip']`)
      .setInputFiles(zip('damaged.zip', archive.subarray(0, archive.length / 2)))
    const alert = page.getByRole('alert')
    await alert.getByText(zh('meeting.home.archiveFaults', { name: 'damaged.zip', count: 1 })).waitFor()
    await page.route('**/api/meetings', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    )
    await page.locator(`input[type=file][accept*='.zip']`).setInputFiles(zip('sound.zip', archive))
    const again = alert.getByRole('button', { name: zh('meeting.home.sendAgain') })
    await again.waitFor()
    await page.unroute('**/api/meetings')
    // The server says nothing, and somebody thinks better of it.
    await page.route('**/api/meetings', (route) => (route.request().method() === 'POST' ? undefined : route.continue()))
    await again.click()
    await page.getByRole('progressbar', { name: 'sound.zip' }).waitFor()
    await page.getByRole('button', { name: zh('meeting.home.cancel'), exact: true }).click()
    await page.getByRole('status').filter({ hasText: '已取消' }).waitFor()
    await page.unroute('**/api/meetings')
    await page.locator(`input[type=file][accept*='.zip']`).setInputFiles(zip('sound.zip', archive))
    await page.getByText(zh('meeting.home.created', { title })).waitFor()
    expect(audit.findings()).toEqual([])
    await page.context().close()
  })

  it('[ARV-1] is taken from the desk after the end, in English too', async () => {
    const page = await asOwner(browser, hall, 'en')
    await page.goto(`${hall.base}/meetings/${hall.meetingId}/console?via=owner`)
    await page.getByRole('button', { name: en('meeting.after.takeArchive') }).click()
    const dialog = page.getByRole('dialog', { name: en('meeting.archive.title') })
    await dialog.getByText(en('meeting.archive.keeper')).waitFor()
    const answers = dialog.locator('input[type=file]')
    const put = (bytes: Uint8Array) =>
      answers.setInputFiles({ name: 'seal.tsr', mimeType: 'application/timestamp-reply', buffer: Buffer.from(bytes) })
    await put(timestampAnswer(sha256Hex('another seal')))
    await dialog.getByRole('alert').getByText(en('meeting.archive.otherTimestamp')).waitFor()
    await put(Buffer.from('no answer'))
    await dialog.getByRole('alert').getByText(en('meeting.archive.notATimestamp')).waitFor()
    const headers = { authorization: `Bearer ${ownerToken}` }
    const seal = await fetch(`${hall.base}/api/meetings/${hall.meetingId}/seal`, { headers })
    await put(timestampAnswer(((await seal.json()) as { sha256: string }).sha256))
    await dialog.getByRole('status').waitFor()
    const [request] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: en('meeting.archive.takeRequest') }).click(),
    ])
    expect(request.suggestedFilename()).toBe(`${title}.tsq`)
    await audit.look('archive', page)
    if (folder !== '') await page.screenshot({ path: `${folder}/archive-timestamp.png` })
    expect(audit.findings()).toEqual([])
    await dialog.getByRole('button', { name: en('meeting.archive.cancel') }).click()
    await page.context().close()
  })
})
