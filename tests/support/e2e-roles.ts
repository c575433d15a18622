import type { Browser, Locator, Page } from 'playwright-core'
import { deadMs } from '../../client/acts/use-dead-time.ts'
import type { ExampleHall } from './e2e-hall.ts'
import { openPage, promptly } from './e2e-pages.ts'
import { type Words, zh } from './e2e-words.ts'

/** A page that follows the meeting. */
export interface Follower {
  readonly page: Page
  /** Where the item that is on is named. */
  readonly current: Locator
}

const within = (page: Page, region: string | RegExp) => page.getByRole('region', { name: region })

export function screenPage(page: Page) {
  const scene = page.locator('[data-scene]')
  return {
    page,
    current: page.locator('main h1'),
    scene,
    timer: page.getByRole('timer'),
    stale: page.locator('header p[role="status"]'),
    dot: page.locator('header').getByRole('img'),
    paper: page.locator('main canvas'),
    sees: (name: string) => page.locator(`[data-scene="${name}"]`).waitFor(promptly),
  }
}

export function phonePage(page: Page, words: Words) {
  const bar = page.getByRole('navigation')
  return {
    page,
    current: page.locator('header h2'),
    timer: page.getByRole('timer'),
    label: page.locator('header section p').first(),
    stale: page.locator('header p[role="status"]'),
    documents: bar.getByRole('button').first(),
    askFloor: bar.getByRole('button').last(),
    sheet: page.getByRole('dialog'),
    turn: (step: 'cued' | 'speaking') => page.getByRole('dialog', { name: words(`floor.phone.${step}`) }),
    notices: within(page, words('notices.phone.notices')),
    closeSheet: () =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: words('common.close'), exact: true })
        .click(),
    async checkIn(name: string, tail: string) {
      await page.getByLabel(words('attendance.phone.name')).fill(name)
      await page.getByLabel(words('attendance.phone.phoneTail')).fill(tail)
      await page.getByRole('button', { name: words('attendance.phone.checkIn') }).click()
      await page.getByText(words('attendance.phone.checkedIn', { time: '', venue: '' }).split(' ')[0] ?? '').waitFor()
    },
  }
}

export function operatorPage(page: Page, words: Words) {
  const readiness = within(page, words('venues.operator.readiness'))
  const attendance = within(page, words('attendance.operator.attendance'))
  return {
    page,
    now: within(page, new RegExp(`^${words('agenda.operator.now')}`, 'u')),
    current: within(page, new RegExp(`^${words('agenda.operator.now')}`, 'u'))
      .locator('p')
      .first(),
    readiness,
    attendance,
    floor: within(page, words('floor.operator.floor')),
    notices: within(page, words('notices.title')),
    documents: within(page, words('documents.all')),
    banner: page.getByRole('status').filter({ hasText: words('meeting.operator.offlineBanner').slice(0, 5) }),
    check: (name: 'video' | 'audio' | 'network' | 'seating') =>
      readiness.getByRole('listitem').filter({ hasText: words(`venues.operator.${name}`) }),
    /** Once the meeting has begun they are one line. */
    openChecks: () => readiness.getByRole('button', { name: words('venues.operator.changeReadiness') }).click(),
    async checkInBySearch(query: string) {
      await attendance.getByRole('searchbox').fill(query)
      // Enter means somebody once the search points at them.
      await attendance.locator('[data-target]').waitFor()
      await attendance.getByRole('searchbox').press('Enter')
    },
  }
}

/** Cues of the moderator's keys, and the dead time of the page with a little more. */
const cueKeys = [' ', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Control+Enter']
const betweenCuesMs = 800

export function consolePage(page: Page, words: Words) {
  let cuedAt = -betweenCuesMs
  /** A key, no sooner after the last cue than a hand that means it. */
  const press = async (key: string) => {
    const isCue = cueKeys.includes(key)
    if (isCue) await page.waitForTimeout(Math.max(0, cuedAt + betweenCuesMs - performance.now()))
    // Nor while the key has just come to mean something else.
    if (key === ' ' || key === 'ArrowRight') await page.locator('[data-cue="ready"]').waitFor()
    await page.keyboard.press(key)
    if (isCue) cuedAt = performance.now()
  }
  /** Yes to what the console asks. */
  const agree = async () => {
    await page.locator('dialog[open]').getByRole('button').last().click()
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
  }
  const halls = page.getByRole('complementary', { name: words('venues.all') })
  return {
    page,
    current: page.locator('main h2').first(),
    timer: page.getByRole('timer'),
    halls,
    agenda: page.getByRole('navigation', { name: words('agenda.console.agenda') }),
    documents: within(page, words('documents.all')),
    floor: within(page, words('floor.console.floor')),
    calls: within(page, words('notices.operator.help')),
    notices: within(page, words('notices.console.conversation')),
    dialog: page.getByRole('dialog'),
    /** `2/2`: of the halls, how many have drawn what the console shows. */
    drawnBy: halls.getByText(/^\d+\/\d+$/u),
    hall: (name: string) => halls.getByRole('listitem').filter({ hasText: name }),
    press,
    agree,
    /** The press that starts the meeting, and the answer to its question. */
    async start(): Promise<void> {
      await press(' ')
      const question = page.getByRole('dialog', { name: words('lifecycle.start.title') })
      await question.waitFor()
      await agree()
      await question.waitFor({ state: 'detached' })
      // A press right behind another one is none: the page waits out a second finger.
      await page.waitForTimeout(deadMs)
    },
    button: (name: string | RegExp) => page.locator('main').getByRole('button', { name }),
    /** Something of the head's menu. */
    fromMenu: (name: string) => fromMenu(page, words, name),
  }
}

/** Opens the console's menu and presses one of its entries. */
export async function fromMenu(page: Page, words: Words, name: string): Promise<void> {
  await page.getByRole('button', { name: words('meeting.console.menu'), exact: true }).click()
  await page
    .getByRole('dialog', { name: words('meeting.menu.title') })
    .getByRole('menuitem', { name, exact: true })
    .click()
}

/** From the list of meetings to the console of the hall's own, or to its journal, whatever the way is called that day. */
export async function openFromHome({ meetingId }: ExampleHall, page: Page, view: 'console' | 'audit'): Promise<void> {
  const row = page.locator(`[data-meeting="${meetingId}"]`)
  await row.locator('[aria-haspopup="menu"]').click()
  await row.locator(`a[href*="/${meetingId}/${view}?"]:not([href$="#links"])`).click()
}

/** A page of each kind, in Chinese, opened with its link: the main hall's and one branch's. */
export async function openCast(hall: ExampleHall, browser: Browser, venueId: string) {
  const open = (size: 'console' | 'screen' | 'operator' | 'phone', role: string, place?: string) =>
    openPage(browser, { size, address: hall.address(hall.linkOf(role, place).token) })
  const desk = await open('console', 'moderator')
  const main = await open('screen', 'screen', 'main')
  const branch = await open('screen', 'screen', venueId)
  const staff = await open('operator', 'operator', venueId)
  const attendee = await open('phone', 'attendee', venueId)
  return {
    opened: [desk, main, branch, staff, attendee],
    desk: consolePage(desk.page, zh),
    main: screenPage(main.page),
    branch: screenPage(branch.page),
    staff: operatorPage(staff.page, zh),
    attendee: phonePage(attendee.page, zh),
  }
}

export type Cast = Awaited<ReturnType<typeof openCast>>

/** Resolves when each of them names that item; @throws when one does not. */
export async function allFollow(followers: readonly Follower[], title: string, limit = promptly): Promise<void> {
  await Promise.all(followers.map(({ current }) => current.filter({ hasText: title }).waitFor(limit)))
}
