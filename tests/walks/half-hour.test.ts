import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { startBuiltServer } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, type OpenPage, openPage, promptly } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { pagesOf } from '../support/ledger-files.ts'
import { ownerToken } from '../support/running-hall.ts'

const folder = new URL('../../examples/court-work-meeting/', import.meta.url)
const file = (path: string) => ({
  name: decodeURIComponent(path.split('/').at(-1) ?? ''),
  mimeType: '',
  buffer: readFileSync(new URL(path, folder)),
})
const papers = ['city-party-work', 'high-court-presidents', 'intermediate-court-presidents', 'political-legal-work']
const branches = ['鸡冠区', '恒山区', '滴道区', '梨树区', '城子河区', '麻山区', '鸡东县', '密山市', '虎林市'].map(
  (place) => `${place}人民法院`,
)

/** Somebody with a list of people, an agenda, a list of awardees and five PDFs: a browser is all that it takes. */
describe('a meeting from the papers on the desk to its rehearsal', () => {
  let office: Awaited<ReturnType<typeof startBuiltServer>>
  let browser: Browser
  let desk: OpenPage
  let page: Page
  let meetingId = ''
  const part = (name: 'meeting' | 'agenda' | 'venues' | 'people' | 'documents' | 'links') =>
    page
      .getByRole('navigation', { name: zh('lifecycle.plan.rail') })
      .getByRole('button', { name: new RegExp(`^${zh(`lifecycle.plan.part.${name}`)}`, 'u') })
      .click()
  const state = async () => {
    const answer = await page.request.get(`${office.server.base}/api/meetings/${meetingId}/state`)
    return (await answer.json()).state
  }
  /** @param changed of what is there already. */
  const bring = async (kind: 'roster' | 'agenda' | 'awardees', count: number, changed = 0) => {
    await page.goto(`${office.server.base}/meetings/${meetingId}/import`)
    await page.getByRole('button', { name: zh(`imports.part.${kind}`), exact: true }).click()
    await page.locator('input[type=file]').setInputFiles(file(`${kind}.xlsx`))
    await page.getByRole('button', { name: zh('imports.apply', { count }) }).click()
    await page.getByText(zh('imports.done', { added: count - changed, changed })).waitFor()
  }

  beforeAll(async ({ chromium }) => {
    browser = chromium
    office = await startBuiltServer()
    desk = await openPage(browser, { size: 'console', address: `${office.server.base}/` })
    page = desk.page
  })
  afterAll(() => office?.stop())

  it('[NEW-1] is made from its title and time alone', async () => {
    await page.getByLabel(zh('meeting.home.token')).fill(ownerToken)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: zh('meeting.home.empty') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(zh('meeting.home.titleField')).fill('全市法院工作会议')
    await dialog.getByRole('button', { name: zh('meeting.home.make') }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: zh('meeting.home.prepare') }).click()
    await page.waitForURL(/\/meetings\/[^/]+\/plan/u)
    meetingId = /meetings\/([^/]+)\//u.exec(page.url())?.[1] ?? ''
  })

  it('[VEN-10] gets its halls, one line each', async () => {
    await part('venues')
    await page.getByLabel(zh('common.mainVenue'), { exact: true }).fill('鸡西市中级人民法院')
    await page.getByLabel(zh('venues.plan.nameOf', { number: 2 }), { exact: true }).fill(branches[0] ?? '')
    const added = page.getByLabel(zh('venues.plan.newName'))
    for (const [index, name] of branches.slice(1).entries()) {
      await added.fill(name)
      await added.press('Enter')
      await page.getByLabel(zh('venues.plan.nameOf', { number: index + 3 }), { exact: true }).waitFor()
    }
    const names = async () => Object.values((await state()).venues as object).map(({ name }) => name)
    await eventually(names, (all) => branches.every((name) => all.includes(name)))
  })

  it('[IMP-2] [IMP-9] takes people, agenda and awardees out of the sheets as they are', async () => {
    await bring('roster', 416)
    // The item that a new meeting begins with is called as the first one here.
    await bring('agenda', 7, 1)
    await bring('awardees', 12)
  })

  it('[DOC-28] takes five files at once to their item', async () => {
    await page.goto(`${office.server.base}/meetings/${meetingId}/plan`)
    await part('documents')
    const option = page.getByLabel(zh('documents.plan.bringTo')).locator('option', { hasText: '传达上级会议精神' })
    await option.waitFor({ state: 'attached' })
    await page.getByLabel(zh('documents.plan.bringTo')).selectOption((await option.getAttribute('value')) ?? '')
    const fifth = { ...file('documents/city-party-work.pdf'), name: '会议须知.pdf' }
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles([...papers.map((name) => file(`documents/${name}.pdf`)), fifth])
    await eventually(
      async () => Object.values((await state()).documents as object).filter((one) => one.file !== null).length,
      (count) => count === 5,
      // Each is looked through by a program that may first have to be started.
      60_000,
    )
    const { agenda } = await state()
    const item = agenda.items.find(({ title }: { title: string }) => title === '传达上级会议精神')
    expect(item?.documentIds).toHaveLength(5)
  })

  it('[PAP-5] has its pack printed', async () => {
    const answer = await page.request.get(`${office.server.base}/api/meetings/${meetingId}/pack.pdf`)
    expect(answer.status()).toBe(200)
    const text = (await pagesOf(new Uint8Array(await answer.body()))).join('')
    for (const said of ['议程', '签到表', '文件目录', '院长讲话', '密山市人民法院', '会议须知'])
      expect(text).toContain(said)
  })

  it('[SCR-10] has its screens paired', async () => {
    for (const name of ['鸡西市中级人民法院', '密山市人民法院']) {
      const screen = await openPage(browser, { size: 'screen', address: `${office.server.base}/screen` })
      const code = await eventually(
        async () => /\b([B-Z]{3}) ([B-Z]{3})\b/u.exec((await screen.page.locator('main').textContent()) ?? ''),
        (found) => found !== null,
      )
      await page.goto(`${office.server.base}/pair#${code?.[1]}${code?.[2]}`)
      await page.getByRole('button', { name: /全市法院工作会议/u }).click()
      const dialog = page.getByRole('dialog', { name: zh('venues.pairing.open') })
      await dialog.getByRole('button', { name: zh('venues.pairing.find') }).click()
      await dialog.getByLabel(zh('venues.pairing.venue')).selectOption({ label: name })
      await dialog.getByRole('button', { name: zh('venues.pairing.give', { venue: name }) }).click()
      await dialog.getByRole('status').waitFor(promptly)
      await screen.page.waitForURL(/\/meetings\/.+\/screen/u, promptly)
      await screen.page.getByText(name).first().waitFor(promptly)
    }
  })

  it('[MTG-9] and nothing is missing any more', async () => {
    await page.goto(`${office.server.base}/meetings/${meetingId}/plan`)
    await page.getByText(zh('lifecycle.plan.prepared'), { exact: true }).waitFor()
    // Before anybody has signed in, the page asks who it is.
    expect(desk.faults.filter((fault) => !fault.includes('401'))).toEqual([])
  })
})
