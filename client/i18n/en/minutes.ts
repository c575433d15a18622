import type { minutes as source } from '../zh-CN/minutes.ts'

export const minutes: typeof source = {
  minutes: 'Minutes',
  minutesNote: 'drafted from the log, changed sentence by sentence, issued as a paper',
  submittedNote: 'sent for approval, not issued yet',
  issuedNote: 'issued, version {{version}}',
  openMinutes: 'Open',
  record: 'Record of the meeting',
  recordNote: 'the whole course, set from the log, for chair and recorder to sign',
  communication: 'Communication of documents',
  communicationNote: 'versions, hashes and what each hall did when',
  download: 'Download {{form}}: {{name}}',
  replay: 'Replay',
  replayNote: 'the whole meeting once more, from its log; nothing can be done in it',
  openReplay: 'Open the replay',
}
