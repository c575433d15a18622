/** As people compare it: its first eight figures; a dash where there are no bytes. */
export const shortHash = (sha256: string | null): string => sha256?.slice(0, 8) ?? '–'
