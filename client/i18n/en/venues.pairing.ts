import type { Translated } from '../translated.ts'
import type { venuesPairing as zh } from '../zh-CN/venues.pairing.ts'

export const venuesPairing: Translated<typeof zh> = {
  'pairing.page': 'Pair a screen',
  'pairing.title': 'This screen has no hall yet',
  'pairing.how':
    'An operator or the moderator presses “Pair a screen” at their desk and enters the code below, or scans it with a phone that is signed in.',
  'pairing.code': 'Pairing code',
  'pairing.sign': 'Check number {{sign}}',
  'pairing.signHint': 'The desk must show the same number',
  'pairing.left': 'New code in {{time}}',
  'pairing.asking': 'Getting a code…',
  'pairing.away': 'The server cannot be reached. Trying again…',
  'pairing.tooMany': 'Too many codes were requested. Trying again in {{seconds}} s',
  'pairing.renew': 'Another code',
  'pairing.qr': 'QR code that opens the pairing page',
  'pairing.open': 'Pair a screen',
  'pairing.ofVenue': 'Screens of this hall',
  'pairing.none':
    "No screen has been paired. Open {{address}} in the browser of the screen's PC, then press “Pair a screen”.",
  'pairing.noneYet': 'No screen has been paired.',
  'pairing.enter': "Open {{address}} in the browser of the screen's PC, and enter the six letters that it shows.",
  'pairing.find': 'Find',
  'pairing.badCode': 'A code has six letters, without vowels or digits.',
  'pairing.notFound':
    'No screen shows this code. Look at the screen again: the code changes every ten minutes and works once.',
  'pairing.found': 'Does the screen show the check number {{sign}}?',
  'pairing.size': 'Picture',
  'pairing.sizeUnknown': 'not reported',
  'pairing.address': 'Address',
  'pairing.since': 'Opened',
  'pairing.venue': 'For the hall',
  'pairing.replace': 'Replace the screen paired at {{time}} ({{address}})',
  'pairing.give': 'Pair with {{venue}}',
  'pairing.done': 'Paired with {{venue}}. The screen joins by itself in a few seconds.',
  'pairing.another': 'Pair another',
  'pairing.pairedAt': 'paired at {{time}}',
  'pairing.offline': 'not open now',
  'pairing.shared': "{{count}} pages use this screen's credential: it may have been copied",
  'pairing.forget': 'Remove',
  'pairing.forgetTitle': 'Remove this screen?',
  'pairing.forgetText':
    'This screen of {{venue}} ({{address}}) leaves the meeting at once and goes back to the pairing page.',
  'pairing.whichMeeting': 'Which meeting is this screen for?',
  'pairing.noMeeting': 'There is no meeting to come; make one first.',
  'pairing.codeHere': 'The code that was scanned: {{code}}',
  'pairing.signInFirst':
    "No operator's or moderator's link has been opened on this device. Open your desk with your link first, press “Pair a screen” there, and enter this code.",
}
