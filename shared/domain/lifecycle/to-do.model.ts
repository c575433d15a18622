/** What a meeting may ask of whoever prepares it. @source MTG-31 */
export const toDoKinds = [
  'postpone',
  'missing',
  'rehearsal',
  'minutes',
  'ledger',
  'followUpsOverdue',
  'followUpsWaiting',
] as const
