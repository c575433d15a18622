import type { Parts } from './build-parts.ts'
import { sendOn } from './send-on.ts'

/** How often what is due for removal or erasure is looked for, ms. */
const sweepEveryMs = 60 * 60_000

/** What goes on by itself from the first request on: erasure of what is due, a look for damage, telling others. */
export function beginParts(parts: Parts): void {
  const { ground, door, meetings, desk, isDraining } = parts
  const { onError, readRest, timed } = ground
  door.nodes.begin()
  timed.each('bin', sweepEveryMs, desk.meetingBin.sweep)
  timed.each('retention', sweepEveryMs, meetings.peopleKeeping.retention.sweep)
  timed.begin()
  // What was changed is told once all of it has been looked for.
  void readRest(isDraining)
    .catch((error) => (isDraining() ? undefined : onError(error, { during: 'reading the logs' })))
    .then(() => (isDraining() ? undefined : meetings.evidence.look()))
  desk.deliveries.begin()
  ground.store.form.onTooNew(() => sendOn(parts))
}
