/** One limit: what somebody may do before it is told to wait. */
export interface LimitRow {
  /** So much in the time below; a dear act costs more than one. */
  readonly points: number
  /** From the first act on, by the monotonic clock; everything is forgiven then. */
  readonly seconds: number
  /** By whom it is counted. A network is one address, of IPv6 a /64. */
  readonly key: string
  readonly purpose: string
}

/** Every limit on how often, in one place. `docs/PROTOCOL.md` says the same. @source LIM-1 */
export const limitTable = {
  wrongTokens: {
    points: 60,
    seconds: 60,
    key: 'network',
    purpose: 'tokens and cookies that are worth nothing',
  },
  strangerRequests: {
    points: 50,
    seconds: 0.25,
    key: 'network',
    purpose: 'requests that need no token, by their price',
  },
  droppedRequests: {
    points: 100,
    seconds: 5,
    key: 'network and what the request shows',
    purpose: 'requests whose caller is gone before the answer; beyond it who shows the same is refused',
  },
  firstRequests: {
    points: 15,
    seconds: 3,
    key: 'session',
    purpose: 'requests of every attendee and observer with a cookie, whatever others ask by the same link',
  },
  sessionRequests: {
    points: 60,
    seconds: 1,
    key: 'session',
    purpose: 'what one of them asks beyond that',
  },
  linkRequests: {
    points: 25,
    seconds: 0.25,
    key: 'link and network',
    purpose: 'what all of them ask beyond that, and those who bring the token itself',
  },
  deskRequests: {
    points: 1_500,
    seconds: 1,
    key: 'session, or link and network',
    purpose: 'requests of everybody else',
  },
  publicTraffic: {
    points: 300,
    seconds: 3,
    key: 'websocket',
    purpose: 'packets of any kind of attendees and observers, and one more for every KiB; beyond it the line is ended',
  },
  deskTraffic: {
    points: 10_000,
    seconds: 3,
    key: 'websocket',
    purpose: 'the same of everybody else',
  },
  floods: {
    points: 3,
    seconds: 20,
    key: 'session, or link and network',
    purpose: 'lines that were ended because they said too much; beyond it none is let in',
  },
  sessionConnects: {
    points: 120,
    seconds: 60,
    key: 'session',
    purpose: 'lines of a page that has a cookie',
  },
  linkConnects: {
    points: 2_000,
    seconds: 10,
    key: 'link and network',
    purpose: 'lines of programs that bring the token itself',
  },
  firstMessages: {
    points: 30,
    seconds: 3,
    key: 'socket',
    purpose: 'what every socket may say, however much others say by the same link',
  },
  linkMessages: {
    points: 3_000,
    seconds: 3,
    key: 'link and network',
    purpose: 'what all sockets of attendees and observers say beyond that',
  },
  deskMessages: {
    points: 800,
    seconds: 3,
    key: 'socket',
    purpose: 'what a socket of staff or an operator says',
  },
  publicMessages: {
    points: 60,
    seconds: 3,
    key: 'socket',
    purpose: 'what a socket of anybody else says',
  },
  clockQuestions: {
    points: 60,
    seconds: 10,
    key: 'socket',
    purpose: 'what time it is: cheap, and never charged to what a page has to say',
  },
  wrongTokensOfAll: {
    points: 3_000,
    seconds: 3_600,
    key: 'node',
    purpose:
      'tokens that are worth nothing, from all networks together; then the owner’s is taken from known ones alone',
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
  actsOfPerson: {
    points: 60,
    seconds: 1_800,
    key: 'person',
    purpose: 'commands of one attendee: leaving, coming back, asking for the floor',
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
  soughtPhones: {
    points: 30,
    seconds: 60,
    key: 'link and network',
    purpose: 'phones by which somebody is looked for',
  },
  revealedPhones: {
    points: 10,
    seconds: 50,
    key: 'link and network',
    purpose: 'phones that are shown in full',
  },
} as const satisfies Readonly<Record<string, LimitRow>>

export type LimitName = keyof typeof limitTable
