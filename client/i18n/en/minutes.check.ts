import type { minutesCheck as source } from '../zh-CN/minutes.check.ts'

export const minutesCheck: typeof source = {
  'check.title': 'Check a paper',
  'check.about':
    'Put in the file that you have: it is compared, byte by byte, with those that were issued. The file is read on this device and is not sent anywhere.',
  'check.foot': 'What stands at the foot of the paper belongs to the log of the meeting, as of {{at}}.',
  'check.unknown':
    'What stands at the foot of the paper does not belong to a meeting on this server: it was not made here, or was changed.',
  'check.drop': 'Drop the PDF or Word file here',
  'check.choose': 'Choose a file',
  'check.hashing': 'Working out the hash: {{percent}}%',
  'check.isIssued': '“{{file}}” is the {{name}}, version {{version}}, as it was issued on {{at}}.',
  'check.isOlder': 'It was corrected since: version {{version}} is the newest.',
  'check.isNot': '“{{file}}” is none of the papers that were issued: it may be a draft, or it was changed.',
  'check.unreadable': '“{{file}}” cannot be read. Choose it again.',
  'check.issued': 'Papers that were issued',
  'check.none': 'No papers were issued yet.',
  'check.kind': 'Paper',
  'check.version': 'Version',
  'check.issuedAt': 'Issued',
  'check.hash': 'SHA-256',
  'check.ofFile': 'The hash of this file: {{hash}}',
  'check.pdf': 'PDF',
  'check.docx': 'Word',
  'check.minutes': 'minutes',
  'check.record': 'record',
  'check.attendance': 'attendance register',
  'check.communication': 'communication of documents',
  'check.followUp': 'follow-up list',
}
