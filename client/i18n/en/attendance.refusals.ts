import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const attendanceRefusals: Translated<RefusalTexts<'attendance' | 'checkIn' | 'roster'>> = {
  'attendance.unknownPerson': 'This person is not on the list of this hall; ask the operator.',
  'attendance.unknownVenue': 'There is no venue "{{venueId}}".',
  'attendance.alreadyPresent': 'Checked in already.',
  'attendance.notPresent': 'Not checked in, so there is nothing to undo.',
  'attendance.alreadyOnLeave': 'On leave already.',
  'attendance.alreadyThere': 'Already in this hall.',
  'attendance.alreadySigned': 'The ledger is signed already.',
  'attendance.signed': 'The ledger of this hall is signed; please see the operator.',
  'attendance.notYours': 'On this phone you can act only for yourself.',
  'attendance.meetingOver': 'The meeting is adjourned; check-in is closed.',
  'attendance.ofOtherHall':
    'This person belongs to another hall ({{venueId}}): check in there, or move the person first.',
  'attendance.operatorOnly': 'In this meeting the operator checks people in: please see the operator at the door.',
  'attendance.codeNeeded': 'Scan the QR code on the screen of your hall first, then check in.',
  'attendance.alreadyClaimed': 'Sent already; the operator will confirm it.',
  'attendance.noClaim': 'This person has no check-in to confirm.',
  'attendance.noDoubt': 'There is nothing to review for this person.',
  'attendance.tooLongAgo':
    'This check-in was pressed more than 12 hours ago and is no longer accepted; enter the time of arrival as a late entry.',
  'attendance.notYourTime': 'The time of a check-in is recorded by the system; it cannot be given.',
  'attendance.futureTime': 'The time of arrival cannot be later than now.',
  'attendance.notAStandIn':
    "The stand-in must be on this hall's list as an observer or a stand-in, not taken yet, and stand in for a member.",
  'attendance.alreadyAway': 'Recorded as away already.',
  'attendance.notAway': 'Not recorded as away.',
  'attendance.nobodyToMove': 'There is nobody in that hall to move.',
  'attendance.alreadyListed': 'The roster has a person "{{personId}}" already.',
  'attendance.stillListed':
    'Attendance of "{{personId}}" is recorded: undo it before you take the person off the roster.',
  'attendance.rosterMoved': 'The roster has just changed. Try again.',
  'attendance.sameRules': 'These are already the check-in rules.',
  'checkIn.codeExpired':
    'This QR code is {{ageSeconds}} s old and no longer valid. Scan the one on the screen of your hall now.',
  'checkIn.codeUnknown':
    'This code does not belong to this hall, or has been replaced. Scan the screen or your card again; if it fails, ask the operator.',
  'checkIn.codeOfOtherHall':
    'This person belongs to another hall ({{venueId}}): check in there, or move the person here first.',
  'checkIn.codeOfOtherMeeting':
    'This card is for another meeting, so it is of no use here. Show the card of this meeting, or give your name.',
  'checkIn.noLink':
    'The attendee link of this hall has been revoked, so phones cannot come in. The operator can check people in, or an organiser can issue a new link.',
  'checkIn.whoAreYou':
    'We do not know yet who you are, so you are not checked in. Give your name and phone digits, or the code on your card.',
  'checkIn.notOnePerson': 'More than one person has this name and these digits. Use your card, or see the operator.',
  'checkIn.nameRefused':
    'Too many wrong tries for this name: name and digits are closed for now. Use your card or your own link, or ask the operator.',
  'checkIn.tooManyCards': 'No codes were issued: at most {{max}} can be issued at once. Issue them hall by hall.',
  'roster.invalid': 'The roster has faults; nothing was changed.',
  'roster.rehearsal': 'A rehearsal is on: end it first.',
  'roster.erased': 'The people of this meeting have been erased; its roster can no longer be changed.',
  'roster.stale': '{{by}} has just changed this field; theirs was kept. Look at it, then decide.',
  'roster.noPhone': 'No phone number is recorded.',
  'roster.notConfirmed': 'That is not the title of the meeting; nothing was erased.',
}
