import type { Page } from 'playwright-core'
import type { ExampleHall } from './e2e-hall.ts'
import { eventually } from './e2e-pages.ts'
import { zh } from './e2e-words.ts'
import type { Chance } from './proof-random.ts'

/** What a screen says, without what goes on by itself: clocks and countdowns. */
export async function sceneText(page: Page): Promise<string> {
  const texts = await page.locator('[data-scene] main, [data-scene] > div[role=status]').allInnerTexts()
  return texts
    .join('\n')
    .replace(/[\u2212-]?\d{1,2}:\d\d(?::\d\d)?/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** What is drawn once it moves no more. */
export async function settledText(page: Page): Promise<string> {
  let last = ''
  return eventually(
    async () => {
      await page.waitForTimeout(250)
      const text = await sceneText(page)
      const isSame = text === last && !text.includes(zh('documents.screen.documentLoading'))
      last = text
      return isSame ? text : ''
    },
    (text) => text !== '',
  )
}

type Log = Awaited<ReturnType<ExampleHall['log']>>

const moves: readonly string[] = ['agenda.itemStarted', 'agenda.committed']
const shows: readonly string[] = ['agenda.pointShown', 'commendation.revealed']

/** Whether what was on at that place was taken back within its ten seconds, or its notice later. */
export function isTakenBackAt(log: Log, place: number): boolean {
  return log.some(({ seq, type, data }, index) => {
    if (seq <= place) return false
    if (type === 'notices.withdrawn')
      return log.some((sent) => sent.type === 'notices.sent' && sent.data.id === data.noticeId && sent.seq <= place)
    if (type !== 'agenda.takenBack') return false
    const kinds = data.shown === undefined ? moves : shows
    const begun = log.slice(0, index).findLast((event) => kinds.includes(event.type))
    return begun !== undefined && begun.seq <= place
  })
}

/** Acts of a meeting as chance has them, so many at least; each tells whether it was done. */
export function* anyActs(hall: ExampleHall, chance: Chance, count: number): Generator<() => Promise<boolean>> {
  const say = (...call: Parameters<ExampleHall['command']>) =>
    hall.command(...call).then(
      () => true,
      () => false,
    )
  const toItem = async (itemId: string) => {
    const { agenda } = await hall.state()
    return agenda.currentItemId === itemId || say('agenda.goTo', { from: agenda.currentItemId, to: itemId })
  }
  const documents = ['political-legal-work', 'high-court-presidents']
  const acts: readonly (() => Promise<boolean>)[] = [
    async () => {
      const { agenda } = await hall.state()
      const to = chance.pick(agenda.items.filter(({ id }) => id !== agenda.currentItemId)).id
      return say('agenda.goTo', { from: agenda.currentItemId, to })
    },
    async () => (await toItem('address')) && say('agenda.showPoint', { itemId: 'address', point: chance.whole(0, 5) }),
    async () => {
      if (!(await toItem('commendation'))) return false
      const revealed = (await hall.state()).commendation.commendation?.revealed ?? 0
      return say('commendation.reveal', { itemId: 'commendation', from: revealed, to: revealed + 1 })
    },
    async () => {
      const documentId = chance.pick(documents)
      await say('documents.release', { documentId })
      return say('documents.turnPage', { documentId, page: chance.whole(0, 2) })
    },
    () => say('floor.give', { speaker: { name: `发言人${chance.whole(1, 9)}`, venueId: 'mishan' } }),
    () => say('notices.send', { to: ['mishan'], text: `请看第 ${chance.whole(1, 99)} 页`, level: 'urgent' }),
    () => say('agenda.takeBack', {}),
    async () => (await say('meeting.recess', {})) || say('meeting.resume', {}),
    async () => {
      const isDark = (await hall.state()).venues.mishan?.blankSince != null
      return say('screens.blank', { venueIds: ['mishan'], on: !isDark })
    },
  ]
  for (let index = 0; index < count; index += 1) {
    // Each kind once, then as chance has it.
    const act = acts[index] ?? chance.pick(acts)
    yield act
  }
}
