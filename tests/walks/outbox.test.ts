import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { operatorPage } from '../support/e2e-roles.ts'
import { wordsIn } from '../support/e2e-words.ts'
import { type ProofWire, proofWire } from '../support/proof-wire.ts'

const noticedWithin = { timeout: 30_000 }

describe("[LIN-1] an operator's acts while the line is down, on a phone in English", () => {
  const t = wordsIn('en')
  let hall: ExampleHall
  let wire: ProofWire
  let browser: Browser
  let opened: OpenPage
  let staff: ReturnType<typeof operatorPage>

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan'])
    wire = await proofWire(hall.port)
    await hall.command('meeting.start', {})
    await hall.command('agenda.advance', { from: null })
    const address = hall.address(hall.linkOf('operator', 'mishan').token, '', wire.base)
    opened = await openPage(browser, { size: 'narrow', address, language: 'en' })
    staff = operatorPage(opened.page, t)
    await staff.openChecks()
  })

  afterAll(async () => {
    await wire?.close()
    expect(await hall?.stop()).toBe('')
  })

  const strip = () => opened.page.getByRole('region', { name: t('acts.outbox.title') })
  const row = (act: string) => strip().getByRole('listitem').filter({ hasText: act })
  const ok = () => staff.check('video').getByRole('button', { name: t('venues.operator.ok'), exact: true })

  it('are seen to wait, each by its name', async () => {
    expect(await strip().count()).toBe(0)
    await opened.context.setOffline(true)
    wire.cut()
    await staff.banner.waitFor(noticedWithin)
    await ok().click()
    await staff.floor.getByRole('textbox').fill('调解衔接')
    await staff.floor
      .getByRole('button', { name: t('floor.operator.floorAsk') })
      .first()
      .click()
    await strip()
      .getByText(t('acts.outbox.waitingCount', { count: 2 }))
      .waitFor()
    await row(`${t('acts.outbox.act.venues.reportReadiness')} · ${t('venues.operator.video')}`)
      .getByText(t('acts.outbox.waiting'))
      .waitFor()
    await row(`${t('acts.outbox.act.floor.request')} · 调解衔接`)
      .getByText(t('acts.outbox.waiting'))
      .waitFor()
    const audit = auditor()
    await audit.look('acts that wait', opened.page)
    expect(audit.findings()).toEqual([])
  })

  it('are carried out or refused when it is back, and say which and why', async () => {
    await hall.command('floor.request', { venueId: 'mishan' })
    wire.heal()
    await opened.context.setOffline(false)
    await row(t('acts.outbox.act.venues.reportReadiness')).getByText(t('acts.outbox.done')).waitFor({ timeout: 20_000 })
    await row(t('acts.outbox.act.floor.request')).getByText(t('acts.outbox.refused')).waitFor()
    await row(t('acts.outbox.act.floor.request')).getByText(t('refusals.floor.alreadyWaiting')).waitFor()
    expect(await opened.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    const reports = (await hall.log()).filter(({ type }) => type === 'venues.readinessReported')
    expect(reports).toHaveLength(1)
  })

  it('are forgotten once they are read', async () => {
    await eventually(
      () => row(t('acts.outbox.act.venues.reportReadiness')).count(),
      (count) => count === 0,
      15_000,
    )
    await row(t('acts.outbox.act.floor.request'))
      .getByRole('button', { name: t('acts.outbox.read') })
      .click()
    await strip().waitFor({ state: 'detached' })
  })

  it('of a line that is there are not listed', async () => {
    await staff
      .check('audio')
      .getByRole('button', { name: t('venues.operator.ok'), exact: true })
      .click()
    await staff
      .check('audio')
      .getByRole('button', { pressed: true, name: t('venues.operator.ok') })
      .waitFor()
    expect(await strip().count()).toBe(0)
  })
})
