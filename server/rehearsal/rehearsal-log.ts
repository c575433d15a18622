import type { SettingsStore } from '../store/settings-store.ts'

const settingOf = (meetingId: string): string => `rehearsal:${meetingId}`

/** Which log tells of a meeting now: kept beside the logs, so that a restart goes on with the rehearsal. */
export function createRehearsalLogs(settings: Pick<SettingsStore, 'get' | 'put'>) {
  const running = async (meetingId: string): Promise<string | null> => {
    const logId = await settings.get(settingOf(meetingId))
    return logId === null || logId === '' ? null : logId
  }
  return {
    /** The log of the rehearsal that runs; null while none does. */
    running,
    logIdOf: async (meetingId: string): Promise<string> => (await running(meetingId)) ?? meetingId,
    use: (meetingId: string, logId: string | null) => settings.put(settingOf(meetingId), logId ?? ''),
  }
}

export type RehearsalLogs = ReturnType<typeof createRehearsalLogs>
