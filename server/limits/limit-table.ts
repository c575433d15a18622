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
    points: 400,
    seconds: 1,
    key: 'network',
    purpose: 'requests that need no token, by their price',
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
    points: 200,
    seconds: 1,
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
  wrongNames: {
    points: 20,
    seconds: 40,
    key: 'link and network',
    purpose: 'names with four digits, and codes of persons, that are nobody’s',
  },
  wrongHallCodes: {
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
    purpose: 'cards that are nobody’s, from all networks together',
  },
  revealedPhones: {
    points: 10,
    seconds: 50,
    key: 'link and network',
    purpose: 'phones that are shown in full',
  },
} as const satisfies Readonly<Record<string, LimitRow>>

export type LimitName = keyof typeof limitTable
