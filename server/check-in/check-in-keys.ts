import { randomBytes } from 'node:crypto'
import type { SettingsStore } from '../store/settings-store.ts'

/** A meeting's secret, made when it is first needed; the same on every node. */
export function createCheckInKeys(settings: Pick<SettingsStore, 'once'>) {
  const keys = new Map<string, Promise<Buffer>>()

  const load = async (meetingId: string): Promise<Buffer> => {
    const fresh = randomBytes(32).toString('base64url')
    return Buffer.from(await settings.once(`checkInKey:${meetingId}`, fresh), 'base64url')
  }

  return {
    /** @param meetingId of a meeting that exists: each one asked for is kept. */
    of(meetingId: string): Promise<Buffer> {
      const known = keys.get(meetingId)
      if (known !== undefined) return known
      const loading = load(meetingId)
      keys.set(meetingId, loading)
      loading.catch(() => keys.delete(meetingId))
      return loading
    },
  }
}

export type CheckInKeys = ReturnType<typeof createCheckInKeys>
