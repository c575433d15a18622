import type { LimitRow } from './limit-row.ts'

/** How often somebody may try names, passwords, digits, cards and codes that it does not know. */
export const tryLimits = {
  passwordTries: {
    points: 30,
    seconds: 60,
    key: 'network',
    purpose: 'names with a password that are looked at, right or wrong: each is dear',
  },
  wrongPasswords: {
    points: 30,
    seconds: 600,
    key: 'network',
    purpose: 'passwords that are wrong, whichever the name',
  },
  wrongPasswordsOfName: {
    points: 8,
    seconds: 900,
    key: 'name and network',
    purpose: 'the same for one name, whether there is such an account or not',
  },
  wrongPasswordsFromAll: {
    points: 60,
    seconds: 3_600,
    key: 'name',
    purpose: 'the same from everywhere; then the name is taken from networks alone in which it was right before',
  },
  sessionsOfLink: {
    points: 600,
    seconds: 300,
    key: 'link and network',
    purpose: 'sessions of phones; one that begins beyond it has no first tries',
  },
  firstTries: {
    points: 3,
    seconds: 3_600,
    key: 'session',
    purpose: 'wrong names or cards that a phone may try, whoever guesses beside it',
  },
  wrongNamesOfSession: {
    points: 10,
    seconds: 600,
    key: 'session',
    purpose: 'names with four digits that are nobody’s',
  },
  wrongNames: {
    points: 60,
    seconds: 600,
    key: 'network',
    purpose: 'names with four digits that are nobody’s',
  },
  wrongNamesOfPerson: {
    points: 8,
    seconds: 900,
    key: 'person aimed at',
    purpose: 'wrong digits for one name; cards, links and the operator go on',
  },
  wrongNamesOfVenue: {
    points: 20,
    seconds: 600,
    key: 'hall',
    purpose: 'names with four digits that are nobody’s, before the hall’s operator is told; refuses nobody',
  },
  guessingTold: {
    points: 1,
    seconds: 900,
    key: 'hall',
    purpose: 'how often the operator is told that somebody guesses',
  },
  wrongCardsOfSession: {
    points: 10,
    seconds: 600,
    key: 'session',
    purpose: 'cards that are nobody’s',
  },
  shownCards: {
    points: 3_000,
    seconds: 60,
    key: 'network',
    purpose: 'cards that are looked up; right ones pay nothing',
  },
  wrongCardsAtDesk: {
    points: 60,
    seconds: 60,
    key: 'link and network',
    purpose: 'cards that an operator reads and that are nobody’s of the hall',
  },
  wrongVenueCodes: {
    points: 60,
    seconds: 60,
    key: 'network',
    purpose: 'codes that no hall shows; a right one is let in all the same',
  },
  wrongCards: {
    points: 60,
    seconds: 60,
    key: 'network',
    purpose: 'cards that are nobody’s',
  },
  wrongCardsOfMeeting: {
    points: 600,
    seconds: 60,
    key: 'meeting',
    purpose: 'cards that are nobody’s, from all networks together, before the main hall is told; refuses nobody',
  },
  newPairings: {
    points: 40,
    seconds: 600,
    key: 'network',
    purpose: 'screens that ask to be given a hall',
  },
  newPairingsOfAll: {
    points: 2_000,
    seconds: 600,
    key: 'node',
    purpose: 'the same from all networks together',
  },
  wrongPairingCodes: {
    points: 30,
    seconds: 600,
    key: 'session, or link and network',
    purpose: 'codes that no waiting screen shows; right ones pay nothing',
  },
} as const satisfies Readonly<Record<string, LimitRow>>
