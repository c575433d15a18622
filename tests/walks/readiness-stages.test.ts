import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { languages } from '../../client/i18n/language.ts'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { consolePage } from '../support/e2e-roles.ts'
import { wordsIn, zh } from '../support/e2e-words.ts'

describe('[VEN-4] the stages before a meeting whose start has passed', () => {
  let hall: ExampleHall
  let browser: Browser
  let console: OpenPage
  let operator: OpenPage
  const audit = auditor()

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan'])
    const address = (role: string, venueId?: string) => hall.address(hall.linkOf(role, venueId).token)
    console = await openPage(browser, { size: 'console', address: address('moderator') })
    operator = await openPage(browser, { size: 'phone', address: address('operator', 'mishan') })
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  it('the operator reports one stage after the other, and a problem in words; the board follows', async () => {
    const next = operator.page.getByRole('region', { name: zh('venues.steps.own') })
    const { halls } = consolePage(console.page, zh)
    await halls.getByRole('button', { name: zh('venues.steps.openOverdue', { count: 8 }) }).click()
    const row = console.page.getByRole('dialog').getByRole('row').filter({ hasText: '密山市' })
    await next.getByRole('button', { name: zh('venues.steps.report', { stage: zh('venues.steps.rehearsal') }) }).click()
    await row.getByText('迟报').waitFor()
    await next.getByRole('listitem').filter({ hasText: '迟报' }).waitFor()
    await next.getByText(zh('venues.steps.watchHint')).waitFor()
    await next.getByRole('button', { name: zh('venues.steps.problem') }).click()
    await next.getByLabel(zh('venues.steps.note')).fill('联络员在路上')
    await next.getByRole('button', { name: zh('venues.steps.reportProblem'), exact: true }).click()
    await row.getByText('联络员在路上').waitFor()
    await next.getByRole('button', { name: zh('venues.steps.report', { stage: zh('venues.steps.watch') }) }).click()
    await row.getByText('迟报').nth(1).waitFor()
    const reports = (await hall.log()).filter(({ type }) => type === 'venues.stageReported')
    expect(reports.map(({ data }) => [data.stage, data.status])).toEqual([
      ['rehearsal', 'ok'],
      ['watch', 'problem'],
      ['watch', 'ok'],
    ])
  })

  it('[VEN-7] what was reported by mistake is taken back in one press, and reported again', async () => {
    const own = operator.page.getByRole('region', { name: zh('venues.steps.own') })
    const watch = own.getByRole('listitem').filter({ hasText: zh('venues.steps.watch') })
    await watch.getByRole('button', { name: zh('venues.steps.withdrawOf', { step: zh('venues.steps.watch') }) }).click()
    await own.getByText(zh('venues.steps.watchHint')).waitFor()
    expect(await watch.getByRole('button').count()).toBe(0)
    expect((await hall.log()).at(-1)).toMatchObject({
      type: 'venues.stageWithdrawn',
      data: { venueId: 'mishan', stage: 'watch' },
    })
    await own.getByRole('button', { name: zh('venues.steps.report', { stage: zh('venues.steps.watch') }) }).click()
    await watch.getByText('迟报').waitFor()
  })

  it('[VEN-3] staff report what a hall said by telephone; the hall sees that they did', async () => {
    const row = console.page.getByRole('dialog').getByRole('row').filter({ hasText: '密山市' })
    const stage = zh('venues.steps.checkIn')
    await row.getByRole('button', { name: zh('venues.steps.reportFor') }).click()
    await console.page
      .getByRole('dialog')
      .getByRole('button', { name: zh('venues.steps.report', { stage }) })
      .click()
    await operator.page
      .getByRole('region', { name: zh('venues.steps.own') })
      .getByRole('listitem')
      .filter({ hasText: stage })
      .getByText(zh('venues.steps.onBehalf'))
      .waitFor()
    const { data } = (await hall.log()).findLast(({ type }) => type === 'venues.stageReported') ?? {}
    expect(data).toMatchObject({ venueId: 'mishan', stage: 'checkIn', status: 'ok', onBehalf: true })
  })

  it.each(languages)('can be used by everybody in %s', async (language) => {
    await console.page.keyboard.press('Escape')
    await inLanguage(console.page, language)
    await inLanguage(operator.page, language)
    const t = wordsIn(language)
    const name = t('venues.steps.openOverdue', { count: 5 })
    await consolePage(console.page, t).halls.getByRole('button', { name }).click()
    await console.page
      .getByRole('dialog')
      .getByRole('button', { name: t('venues.steps.reportFor') })
      .first()
      .click()
    await audit.look('board', console.page)
    await audit.look('next stage', operator.page)
    expect(audit.findings()).toEqual([])
  })

  it('asks no more once the meeting has begun', async () => {
    await hall.command('meeting.start', {})
    await operator.page.getByRole('region', { name: wordsIn('en')('venues.steps.own') }).waitFor({ state: 'detached' })
    expect([console, operator].flatMap(({ faults }) => faults)).toEqual([])
  })
})
