import type { LimitName } from './limit-table.ts'

/**
 * Limits that all nodes count together: who guesses gains nothing by another node. All others keep one node from too much
 * work, and are counted by each for itself. `docs/technicians/network.md` says the same. @source LIM-14
 */
export const countedEverywhere: readonly LimitName[] = [
  'wrongTokens',
  'soughtPhones',
  'revealedPhones',
  'actsOfPerson',
  'wrongPasswords',
  'wrongPasswordsOfName',
  'wrongPasswordsFromAll',
  'sessionsOfLink',
  'firstTries',
  'wrongNamesOfSession',
  'wrongNames',
  'wrongNamesOfPerson',
  'wrongNamesOfVenue',
  'guessingTold',
  'wrongCardsOfSession',
  'wrongCardsAtDesk',
  'wrongVenueCodes',
  'wrongCards',
  'wrongCardsOfMeeting',
  'newPairings',
  'wrongPairingCodes',
]
