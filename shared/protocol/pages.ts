/** The pages of a meeting, by their name in the address `/meetings/<meetingId>/<name>`. */
export const meetingPages = [
  'screen',
  'door',
  'phone',
  'console',
  'plan',
  'follow-ups',
  'operator',
  'script',
  'speaker',
  'observer',
  'wall',
  'overlay',
  'minutes',
] as const

export type MeetingPageName = (typeof meetingPages)[number]

export const isMeetingPage = (name: string): name is MeetingPageName => meetingPages.some((known) => known === name)

/** True for the address of a page that the main program draws; what is neither that nor a file is not there. */
export function isPagePath(path: string): boolean {
  const [, first = '', meetingId, view, ...more] = path.replace(/(?<=.)\/$/u, '').split('/')
  if (['', 'join', 'password', 'sign-in', 'screen', 'pair', 'faces', 'figures'].includes(first))
    return meetingId === undefined
  if (first === 'papers') return Boolean(meetingId) && /^\d+$/u.test(view ?? '') && more.length === 1
  return (
    first === 'meetings' &&
    meetingId !== '' &&
    more.length === 0 &&
    (view === 'audit' || view === 'import' || view === 'replay' || isMeetingPage(view ?? ''))
  )
}
