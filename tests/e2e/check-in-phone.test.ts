import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { arrive as en } from '../../client/i18n/en/arrive.ts'
import type { Language } from '../../client/i18n/language.ts'
import { arrive as zh } from '../../client/i18n/zh-CN/arrive.ts'
import { areAllAsked } from '../support/all-asked.ts'
import { auditor, languageButton } from '../support/e2e-axe.ts'
import { type ExampleHall, startExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { openPage } from '../support/e2e-pages.ts'
import { zh as words } from '../support/e2e-words.ts'

const venueId = 'mishan'

/** What browsers of the build target do not have, taken from the one that runs here. */
const asOldBrowser = `
  for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
    delete Array.prototype[name]
  delete String.prototype.at
  delete Object.hasOwn
  delete Object.groupBy
  delete Promise.withResolvers
  delete window.structuredClone
  delete Crypto.prototype.randomUUID
  delete AbortSignal.timeout
  delete AbortSignal.any
`

const withoutStorage = `
  Object.defineProperty(window, 'localStorage', { get() { throw new Error('no storage here') } })
  Object.defineProperty(window, 'sessionStorage', { get: () => null })
`

describe('a phone that has scanned the code of its hall', () => {
  let hall: ExampleHall
  let browser: Browser
  const people: { id: string; name: string; tail: string }[] = []
  /** A code of the hall's screen that somebody took a picture of before the first test. */
  let photographed = { address: '', at: 0 }
  const { look, findings } = auditor()

  const get = async <Body>(path: string, token: string): Promise<Body> => {
    const address = `${hall.base}/api/meetings/${hall.meetingId}${path}`
    return (await fetch(address, { headers: { authorization: `Bearer ${token}` } })).json() as Promise<Body>
  }
  const codeNow = async () => (await get<{ url: string }>('/check-in/code', hall.linkOf('screen', venueId).token)).url
  const isPresent = async (personId: string): Promise<boolean> => {
    const { state } = await get<{
      state: { attendance: { people: Record<string, Record<string, { status: string }>> } }
    }>('/state', hall.linkOf('moderator').token)
    return state.attendance.people[venueId]?.[personId]?.status === 'present'
  }
  const somebody = () => {
    const person = people.pop()
    if (person === undefined) throw new Error('nobody is left')
    return person
  }
  const open = (address: string, more: { before?: string; language?: Language } = {}) =>
    openPage(browser, { size: 'narrow', address, ...more })
  const say = async (page: Page, { name, tail }: { name: string; tail: string }) => {
    await page.getByLabel(zh.name, { exact: true }).last().fill(name)
    await page.getByLabel(zh.phoneTail).fill(tail)
    await page.getByRole('button', { name: zh.checkIn, exact: true }).click()
  }
  const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor()

  beforeAll(async ({ chromium }) => {
    browser = chromium
    hall = await startExample([venueId])
    await hall.command('attendance.setRules', { mode: 'rotating' })
    photographed = { address: await codeNow(), at: Date.now() }
    const listed = await get<{ people: { id: string; name: string; venueId: string; phoneMasked: string }[] }>(
      '/roster',
      hall.linkOf('moderator').token,
    )
    const ofHall = listed.people.filter((person) => person.venueId === venueId)
    people.push(...ofHall.map(({ id, name, phoneMasked }) => ({ id, name, tail: phoneMasked.slice(-4) })))
  })

  afterAll(async () => {
    // Issuing codes is noted; nothing else is to be complained of.
    const lines = ((await hall?.stop()) ?? '')
      .split('\n')
      .filter((line) => !line.includes('personal codes were issued'))
    expect(lines.join('')).toBe('')
  })

  it('[CHK-12] is told what is stored before it is asked anything, says who it is, and becomes the attendee page', async () => {
    const person = somebody()
    const { page, faults, context } = await open(await codeNow())
    const [stored, asked] = await Promise.all([
      page.getByRole('region', { name: zh.storedTitle }).boundingBox(),
      page.getByRole('heading', { name: zh.whoTitle }).boundingBox(),
    ])
    expect(stored?.y).toBeLessThan(asked?.y ?? 0)
    await look('asking zh-CN', page)
    await say(page, person)
    await heading(page, zh.arrived)
    await look('arrived zh-CN', page)
    expect(await isPresent(person.id)).toBe(true)
    await page.getByRole('link', { name: zh.goOn }).click()
    await page.waitForURL(/\/phone\?/u)
    await page.getByText(/已签到 \d\d:\d\d/u).waitFor()
    await heading(page, words('attendance.phone.hello', { name: person.name }))
    expect(await page.locator('form').count()).toBe(0)
    await hall.command('attendance.transfer', { personId: person.id, toVenueId: 'main' })
    await page.locator('header').getByText('主会场').waitFor()
    await hall.command('attendance.transfer', { personId: person.id, toVenueId: venueId })
    expect(faults).toEqual([])
    await context.close()
  })

  it('speaks English too, and keeps what was typed when the language changes', async () => {
    const { page, context } = await open(await codeNow(), { language: 'en' })
    await heading(page, en.whoTitle)
    await look('asking en', page)
    await page.getByLabel(en.name, { exact: true }).last().fill('Somebody')
    await languageButton(page).click()
    await heading(page, zh.whoTitle)
    expect(await page.getByLabel(zh.name, { exact: true }).last().inputValue()).toBe('Somebody')
    await context.close()
    expect(findings()).toEqual([])
  })

  it('who is not on the list of the hall is not told who is, and can write it anew', async () => {
    const person = somebody()
    const { page, context } = await open(await codeNow())
    await say(page, { ...person, name: `${person.name}x` })
    await page.getByRole('alert').getByText(zh.noSuchPerson).waitFor()
    await look('refused zh-CN', page)
    await page.getByLabel(zh.name, { exact: true }).last().fill(person.name)
    // As a Chinese keyboard in full width writes figures.
    const wide = person.tail.replace(/\d/gu, (figure) => String.fromCodePoint(0xff10 + Number(figure)))
    await page.getByLabel(zh.phoneTail).fill(wide)
    expect(await page.getByLabel(zh.phoneTail).inputValue()).toBe(person.tail)
    await page.getByRole('button', { name: zh.checkIn, exact: true }).click()
    await heading(page, zh.arrived)
    await context.close()
    expect(findings()).toEqual([])
  })

  it('comes in by the code of an invitation card too, typed or scanned', async () => {
    const [typed, scanned] = [somebody(), somebody()]
    const path = `${hall.base}/api/meetings/${hall.meetingId}/personal-codes`
    const answer = await fetch(path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${hall.linkOf('moderator').token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ personIds: [typed.id, scanned.id] }),
    })
    const { codes } = (await answer.json()) as { codes: { personId: string; code: string; url: string }[] }
    const cardOf = ({ id }: { id: string }) => codes.find(({ personId }) => personId === id)

    const first = await open(await codeNow())
    await first.page.getByRole('button', { name: zh.byCode }).click()
    await first.page.getByLabel(zh.personalCode).fill(cardOf(typed)?.code.toLowerCase() ?? '')
    await first.page.getByRole('button', { name: zh.checkIn, exact: true }).click()
    await heading(first.page, zh.arrived)
    expect(await isPresent(typed.id)).toBe(true)
    await first.context.close()

    // A card alone does not say where it is: in this mode the hall's screen has to be scanned first.
    const second = await open(await codeNow())
    await second.page.goto(cardOf(scanned)?.url ?? '')
    await heading(second.page, zh.welcome.replace('{{name}}', scanned.name))
    await second.page.getByRole('button', { name: zh.checkIn, exact: true }).click()
    await heading(second.page, zh.arrived)
    expect(await isPresent(scanned.id)).toBe(true)
    await second.context.close()

    const third = await open(cardOf(scanned)?.url ?? '')
    await third.page.getByRole('button', { name: zh.somebodyElse }).click()
    await heading(third.page, zh.whoTitle)
    await say(third.page, somebody())
    await heading(third.page, zh.codeNeeded)
    await third.page.getByText(zh.scanAgain).waitFor()
    await third.context.close()
  })

  it('works in a browser that is years old, and in one that keeps nothing', async () => {
    for (const before of [asOldBrowser, withoutStorage]) {
      const person = somebody()
      const { page, faults, context } = await open(await codeNow(), { before })
      await say(page, person)
      await heading(page, zh.arrived)
      await page.getByRole('link', { name: zh.goOn }).click()
      await page.getByText(/已签到 \d\d:\d\d/u).waitFor()
      expect(faults).toEqual([])
      await context.close()
    }
  })

  it('without a line says so and shows who it is to the operator, once it is known', async () => {
    const person = somebody()
    const { page, context } = await open(await codeNow())
    await context.setOffline(true)
    await say(page, person)
    await page.getByRole('alert').getByText(zh.unreachable).waitFor()
    expect(await page.getByRole('img', { name: zh.showOperator }).count()).toBe(0)
    await context.setOffline(false)
    await page.getByRole('button', { name: zh.checkIn, exact: true }).click()
    await heading(page, zh.arrived)
    await hall.command('attendance.undo', { personId: person.id })
    await page.getByRole('link', { name: zh.goOn }).click()
    await page.getByRole('button', { name: words('attendance.phone.checkIn') }).waitFor()
    await page.waitForTimeout(1_000)
    await context.setOffline(true)
    await page.getByRole('img', { name: words('attendance.phone.showOperator') }).waitFor({ timeout: 30_000 })
    await look('personal code zh-CN', page)
    expect(findings()).toEqual([])
    await context.close()
  })

  it('is a claim where the operator confirms', async () => {
    await hall.command('attendance.setRules', { mode: 'confirmed' })
    const person = somebody()
    const { page, context } = await open(await codeNow())
    await say(page, person)
    await heading(page, zh.claimed)
    await look('claimed zh-CN', page)
    expect(await isPresent(person.id)).toBe(false)
    await page.getByRole('link', { name: zh.goOn }).click()
    await page.getByText(/待联络员确认/u).waitFor()
    await look('claimed phone zh-CN', page)
    await hall.command('attendance.checkIn', { personId: person.id, venueId })
    await page.getByText(/已签到 \d\d:\d\d/u).waitFor()
    await context.close()
    expect(findings()).toEqual([])
  })

  // A code that was photographed has to grow old first.
  if (areAllAsked)
    it('[CHK-12] every refusal has its sentence and a way out', async () => {
      await hall.command('attendance.setRules', { mode: 'rotating' })
      const anywhere = `${hall.base}/c/${hall.meetingId}`
      const phones = [
        { language: 'zh-CN', texts: zh, phone: await open(anywhere) },
        { language: 'en', texts: en, phone: await open(anywhere, { language: 'en' }) },
      ] as const
      const refused = async (address: string, sentence: keyof typeof zh, way: keyof typeof zh) => {
        for (const { language, texts, phone } of phones) {
          await phone.page.goto(address)
          await heading(phone.page, texts[sentence])
          await phone.page.getByText(texts[way]).first().waitFor()
          await look(`${sentence} ${language}`, phone.page)
        }
      }
      await refused(`${hall.base}/c/${hall.meetingId}/${venueId}/1.notacodeatall0000`, 'codeUnknown', 'scanAgain')
      await refused(`${hall.base}/c/nosuchmeeting000/${venueId}/1.notacodeatall0000`, 'codeUnknown', 'scanAgain')
      await refused(anywhere, 'badAddress', 'scanAgain')
      await refused(`${hall.base}/i/${hall.meetingId}/ABCD2345`, 'cardUnknown', 'scanAgain')
      await hall.command('attendance.setRules', { mode: 'operatorOnly' })
      await refused(await codeNow(), 'operatorOnly', 'askOperator')
      await hall.command('attendance.setRules', { mode: 'rotating' })
      await hall.command('attendance.sign', { venueId })
      const late = await open(await codeNow())
      await say(late.page, somebody())
      await heading(late.page, zh.signed)
      await late.context.close()
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, photographed.at + 31_000 - Date.now())))
      await refused(photographed.address, 'codeExpired', 'scanAgain')
      await hall.command('meeting.start', {})
      await hall.command('meeting.adjourn', {})
      const over = await open(await codeNow())
      await say(over.page, somebody())
      await heading(over.page, zh.meetingOver)
      for (const { context } of [over, ...phones.map(({ phone }) => phone)]) await context.close()
      expect(findings()).toEqual([])
    })
})
