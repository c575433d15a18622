/** Between a meeting's id and the name of one of its rehearsals; no id has it. */
const mark = '~'

export const isRehearsalLog = (logId: string): boolean => logId.includes(mark)

export const meetingOfLog = (logId: string): string => logId.split(mark, 1)[0] ?? logId

export const rehearsalLogId = (meetingId: string, name: string): string => `${meetingId}${mark}${name}`
