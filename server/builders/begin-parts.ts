import type { Parts } from './build-parts.ts'

/** What goes on by itself from the first request on: erasure of what is due, a look for damage, telling others. */
export function beginParts({ ground, door, meetings, desk, isDraining }: Parts): void {
  const { onError, readRest } = ground
  door.nodes.begin()
  void desk.meetingBin.sweep()
  meetings.peopleKeeping.retention.sweep().catch((error) => onError(error, { during: 'retention' }))
  // What was changed is told once all of it has been looked for.
  void readRest(isDraining)
    .catch((error) => (isDraining() ? undefined : onError(error, { during: 'reading the logs' })))
    .then(() => (isDraining() ? undefined : meetings.evidence.look()))
  desk.deliveries.begin()
}
