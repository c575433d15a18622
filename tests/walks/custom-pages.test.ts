import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { beforeAll, it } from '../support/e2e-it.ts'
import { ownerToken, type RunningHall, startHall } from '../support/running-hall.ts'

const root = join(import.meta.dirname, '..', '..')

describe('[CON-9] a page of a site’s own', () => {
  let hall: RunningHall
  let page: Page
  let made: Awaited<ReturnType<RunningHall['createMeeting']>>

  beforeAll(async ({ chromium }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'onehall-custom-'))
    cpSync(join(root, 'examples', 'custom'), join(dataDir, 'custom'), { recursive: true })
    writeFileSync(join(dataDir, 'custom', '.secret'), 'secret')
    hall = await startHall({ dataDir, clientFolder: join(root, 'dist', 'client') })
    made = await hall.createMeeting()
    await hall.command(made.meetingId, made.tokenOf('moderator'), 'meeting.start', {})
    page = await (await chromium.newContext()).newPage()
  })
  afterAll(async () => {
    await page?.context().close()
    await hall?.stop()
    expect(hall?.errors).toEqual([])
  })

  const open = async (token: string) => {
    await page.goto('about:blank')
    await page.goto(`${hall.base}/custom/lower-third.html#${made.meetingId}/${token}`)
  }
  const advance = (from: string | null) =>
    hall.command(made.meetingId, made.tokenOf('moderator'), 'agenda.advance', { from })

  it('shows with a token what is on, and follows', async () => {
    await advance(null)
    await open(made.tokenOf('observer'))
    await page.getByText('1. Item open').waitFor()
    await advance('open')
    await page.getByText('2. Item read').waitFor()
  })

  it('is lent nothing by who is signed in on that browser', async () => {
    const ask = `fetch('/api/meetings/${made.meetingId}/state').then(({ status }) => status)`
    await page.goto(`${hall.base}/join#${made.tokenOf('moderator')}`)
    await page.locator('main:not([aria-busy])').waitFor()
    // A page of ours is (negative control).
    expect(await page.evaluate(ask)).toBe(200)
    await open('no-token')
    expect(await page.evaluate('origin')).toBe('null')
    expect(await page.evaluate(ask)).toBe(401)
    expect(await page.evaluate('(() => { try { return document.cookie } catch { return "none" } })()')).toBe('none')
    expect(await page.locator('main').isHidden()).toBe(true)
  })

  it('shows nothing once its link has ended', async () => {
    const bearer = made.links.find(({ role }) => role === 'observer')
    await open(bearer?.token ?? '')
    await page.getByText('2. Item read').waitFor()
    await hall.call('DELETE', `/api/meetings/${made.meetingId}/links/${bearer?.linkId}`, ownerToken)
    await page.locator('main').waitFor({ state: 'hidden' })
  })

  it('is nothing else of the folder it lies in, and nothing beside it', async () => {
    for (const path of ['.secret', '../onehall.db', '%2e%2e/onehall.db', '..%2fonehall.db', 'missing.html'])
      expect((await fetch(`${hall.base}/custom/${path}`)).status).toBeGreaterThanOrEqual(400)
    const { status, headers } = await fetch(`${hall.base}/custom/lower-third.js`)
    expect([status, headers.get('content-security-policy')]).toEqual([200, expect.stringContaining('sandbox')])
  })

  it('is a stranger where there is no such folder (negative control)', async () => {
    const other = await startHall()
    const meeting = await other.createMeeting()
    const headers = { origin: 'null', authorization: `Bearer ${meeting.tokenOf('observer')}` }
    const answer = await fetch(`${other.base}/api/meetings/${meeting.meetingId}/state`, { headers })
    expect([answer.headers.get('access-control-allow-origin'), (await fetch(`${other.base}/custom/`)).status]).toEqual([
      null,
      404,
    ])
    await other.stop()
  })
})
