import type { LimitRow } from './limit-row.ts'

/** How many lines somebody may open, and how much may be said on them. */
export const lineLimits = {
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
  actsOfPerson: {
    points: 60,
    seconds: 1_800,
    key: 'person',
    purpose: 'commands of one attendee: leaving, coming back, asking for the floor',
  },
} as const satisfies Readonly<Record<string, LimitRow>>
