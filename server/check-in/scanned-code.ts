/** What a card says: a code alone, or the address that its QR holds, which names the meeting. */
export interface ScannedCode {
  readonly code: string
  /** null when only a code was typed. */
  readonly meetingId: string | null
}

const addressPattern = /\/i\/([^/?#\s]{1,64})\/([^/?#\s]{1,32})\/?$/u

export function scannedCode(text: string): ScannedCode {
  const [, meetingId, code] = addressPattern.exec(text.trim()) ?? []
  if (meetingId === undefined || code === undefined) return { code: text, meetingId: null }
  return { code, meetingId }
}
