import type { SettingsStore } from '../store/settings-store.ts'

const settingOf = (meetingId: string): string => `rehearsal:${meetingId}`

/** Which log tells of a meeting now: kept beside the logs, so that a restart goes on with the rehearsal. */
export function createRehearsalLogs(settings: Pick<SettingsStore, 'get' | 'among' | 'put'>) {
  const running = async (meetingId: string): Promise<string | null> => {
    const logId = await settings.get(settingOf(meetingId))
    return logId === null || logId === '' ? null : logId
  }
  return {
    /** The log of the rehearsal that runs; null while none does. */
    running,
    /** By meeting; of those that are not rehearsed their own. */
    logIdsOf: async (meetingIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
      const running = await settings.among(meetingIds.map(settingOf))
      return new Map(meetingIds.map((meetingId) => [meetingId, running.get(settingOf(meetingId)) || meetingId]))
    },
    logIdOf: async (meetingId: string): Promise<string> => (await running(meetingId)) ?? meetingId,
    use: (meetingId: string, logId: string | null) => settings.put(settingOf(meetingId), logId ?? ''),
  }
}

export type RehearsalLogs = ReturnType<typeof createRehearsalLogs>
