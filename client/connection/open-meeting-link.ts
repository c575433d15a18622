import { idFromBytes } from '../../shared/kernel/ids.ts'
import { addMs } from '../../shared/kernel/time.ts'
import type { CommandAnswer, EditingMessage } from '../../shared/protocol/up.ts'
import { longestBackOffMs } from './back-off.ts'
import { createClockProbe } from './clock-probe.ts'
import { createOutbox } from './command-outbox.ts'
import { deskId } from './desk-id.ts'
import { deviceNow } from './device-clock.ts'
import { type Followed, nothingFollowed } from './feed-follower.ts'
import { createFollowing } from './following.ts'
import { createFreshness } from './freshness.ts'
import { keepState } from './keep-state.ts'
import { keptCommands } from './kept-commands.ts'
import { createLateCommands } from './late-commands.ts'
import { mayWait } from './may-wait.ts'
import type { MeetingLink } from './meeting-link.ts'
import { isBuild, isCommandAnswer, isFeed, isHeartbeat, isPresence, isSnapshot, isYou } from './message-shapes.ts'
import { createLine } from './page-line.ts'
import { emptyPage, type PageState, type PageStore } from './page-state.ts'
import { createServerClock } from './server-clock.ts'
import { createShownState } from './shown-state.ts'
import { createStoreWriter } from './store-writer.ts'
import type { PageIdentity } from './who-is-here.ts'

/** What a press waits for a line that goes over to another server, ms. @source LIN-6 */
const movedWithinMs = 3_000

/**
 * Connects a page to its meeting and keeps the store up to date until it is closed. The parts know nothing of one
 * another; here is said who hears whom.
 * @param view which page it is: a lectern or an overlay that uses a screen's link is no hall screen.
 */
export function openMeetingLink(identity: PageIdentity, view: string, store: PageStore): MeetingLink {
  const { session, linkId, keeper, kept } = identity
  const clock = createServerClock({ local: () => performance.now(), device: () => deviceNow() + (kept?.aheadMs ?? 0) })
  const keeping = keeper === null ? null : keepState(keeper, session)
  const writer = createStoreWriter<PageState>({ apply: (part) => store.setState(part) })
  const set = writer.write
  let identifyCalls = 0
  let editing: EditingMessage | null = null

  const late = createLateCommands((lateCommands) => set({ lateCommands }))
  const outbox = createOutbox({
    newCommandId: () => idFromBytes(crypto.getRandomValues(new Uint8Array(16))),
    mayWait: (type) => mayWait(session.role, type),
    send: (message): Promise<CommandAnswer> => line.ask('command', isCommandAnswer, message),
    onWaiting: late.wait,
    onLateAnswer: late.answer,
    kept: keptCommands(session.meetingId, linkId),
  })
  const shown = createShownState({
    now: () => clock.now(),
    // The picture of a hall is what its screen stands beside; a lectern and an overlay are on the picture's own side.
    delayMs: ({ venues }) => (view === 'screen' ? (venues[session.venueId ?? '']?.videoDelayMs ?? 0) : 0),
    show: set,
  })
  const following = createFollowing({
    from: kept?.followed ?? nothingFollowed,
    isVerified: kept === null,
    onStep(followed: Followed) {
      keeping?.took(followed)
      if (followed.state !== null) shown.take({ ...followed, state: followed.state })
    },
    onGap: (place) => line.say('resume', place),
    onFresh(ageMs) {
      const asOf = addMs(clock.now(), -ageMs)
      freshness.heard(ageMs)
      keeping?.heard(asOf)
      set({ status: 'live', asOf })
    },
  })
  const line = createLine({
    auth: () => ({ meetingId: session.meetingId, session: linkId, desk: deskId(), view, ...following.place() }),
    longestWaitMs: longestBackOffMs(session.role),
    onOpen() {
      freshness.opened()
      outbox.open()
      probe.anew()
      if (editing !== null) line.say('editing', editing)
    },
    onCut() {
      freshness.cut()
      outbox.shut()
      set({ status: following.hasState() ? 'offline' : 'connecting', editors: [] })
    },
    onMove() {
      outbox.move()
      setTimeout(outbox.moved, movedWithinMs)
    },
    onEnd(code) {
      keeping?.erase()
      set({ status: 'ended', endedBy: code })
    },
  })
  const probe = createClockProbe(clock, line)
  const freshness = createFreshness({
    onStale: () => store.getState().status === 'live' && set({ status: 'offline' }),
    // What had no answer in time goes out again, under the same id.
    onLook: () => line.isOpen() && outbox.open(),
    onDead: line.cut,
  })

  line.hear('snapshot', isSnapshot, following.snapshot)
  line.hear('feed', isFeed, following.feed)
  line.hear('heartbeat', isHeartbeat, following.heartbeat)
  line.hear('presence', isPresence, ({ venues }) => set({ presence: venues }))
  line.hear('build', isBuild, ({ build }) => set({ serverBuild: build }))
  line.hear('you', isYou, ({ personId }) => set({ session: { ...session, personId } }))
  line.hearCall('identify', () => {
    identifyCalls += 1
    set({ identifyCalls })
  })

  const wake = () => {
    if (document.visibilityState !== 'visible') return
    if (line.isOpen()) probe.anew()
    else line.hurry()
  }
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('online', wake)

  const remembered = kept === null ? {} : { ...kept.followed, status: 'offline' as const, asOf: kept.asOf }
  store.setState({ ...emptyPage, ...remembered, session })
  outbox.shut()
  line.open()

  return {
    send: (type, data) => outbox.add(type, data),
    dismiss: late.dismiss,
    discard: outbox.discard,
    now: () => clock.now(),
    roundTripMs: () => clock.roundTripMs(),
    drawn(seq) {
      const rttMs = clock.roundTripMs()
      line.mention('drawn', { seq, ...(rttMs === null ? {} : { rttMs: Math.round(rttMs) }) })
    },
    prepared: (message) => line.say('prepared', message),
    editing(message, isEditors) {
      if (editing === null) line.hear('editors', isEditors, set)
      editing = message
      line.say('editing', message)
    },
    close() {
      keeping?.close()
      late.close()
      shown.close()
      writer.close()
      freshness.close()
      probe.close()
      document.removeEventListener('visibilitychange', wake)
      window.removeEventListener('online', wake)
      line.close()
    },
  }
}
