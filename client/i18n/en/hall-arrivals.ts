import type { hallArrivals as zh } from '../zh-CN/hall-arrivals.ts'

export const hallArrivals: Record<keyof typeof zh, string> = {
  scan: 'Scan here',
  codeOfHall: 'Check-in code of this hall',
  thenWho: 'then tell your name',
  thenOperator: 'then see the operator',
  cut: 'No connection: no scanning now',
  showPersonal: "Show your phone's personal code to the operator",
  tellName: 'or tell your name, the operator checks you in',
  noLink: 'No check-in by phone in this hall just now',
  noLinkHow: 'Please check in with the operator: tell your name, or show your personal code',
  byOperator: 'Check in with the operator',
  moved: 'This hall has moved',
  movedTo: 'Please check in at {{hall}}',
  byOperatorHow: 'Tell your name, or show your personal code',
  door: 'Arrivals',
  here: 'Present here',
  ofExpected: '{{expected}} expected',
  latest: 'Latest arrivals',
  listenIn: 'Observers {{count}}',
  onLeave: 'On leave {{count}}',
}
