import type { LimitRow } from './limit-row.ts'

/** How often somebody may ask over HTTP. */
export const requestLimits = {
  wrongTokens: {
    points: 60,
    seconds: 60,
    key: 'network',
    purpose: 'tokens and cookies that are worth nothing',
  },
  wrongTokensOfAll: {
    points: 3_000,
    seconds: 3_600,
    key: 'node',
    purpose:
      'tokens that are worth nothing, from all networks together; then the owner’s is taken from known ones alone',
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
