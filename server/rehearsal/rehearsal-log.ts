import type { SideStore } from '../store/side-store.ts'

/** Between a meeting's id and the name of one of its rehearsals; no id has it. */
const mark = '~'

export const isRehearsalLog = (logId: string): boolean => logId.includes(mark)

export const meetingOfLog = (logId: string): string => logId.split(mark, 1)[0] ?? logId

export const rehearsalLogId = (meetingId: string, name: string): string => `${meetingId}${mark}${name}`

const settingOf = (meetingId: string): string => `rehearsal:${meetingId}`

/** Which log tells of a meeting now: kept beside the logs, so that a restart goes on with the rehearsal. */
export function createRehearsalLogs(side: SideStore) {
  const running = async (meetingId: string): Promise<string | null> => {
    const logId = await side.setting(settingOf(meetingId))
    return logId === null || logId === '' ? null : logId
  }
  return {
    /** The log of the rehearsal that runs; null while none does. */
    running,
    logIdOf: async (meetingId: string): Promise<string> => (await running(meetingId)) ?? meetingId,
    use: (meetingId: string, logId: string | null) => side.putSetting(settingOf(meetingId), logId ?? ''),
  }
}

export type RehearsalLogs = ReturnType<typeof createRehearsalLogs>
