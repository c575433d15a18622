import type { Beat, TellingName } from '../store/node-store.ts'
import type { PartOfTold, ToldOfMeeting } from './told-of-meeting.ts'

type News = Pick<Beat, 'put' | 'remove'>
type Parts = { [Part in PartOfTold]?: () => ToldOfMeeting[Part] }

/** What this node has to tell, and how much of it stands on the board. */
export function createOwnTold() {
  const meetings = new Map<string, Parts>()
  /** As it was put last. */
  const put = new Map<string, { readonly revision: number; readonly text: string }>()
  const touched = new Set<string>()
  let revision = 0

  const textOf = (parts: Parts): string =>
    JSON.stringify(Object.fromEntries(Object.entries(parts).map(([part, tells]) => [part, tells()])))

  const again = (meetingId: string) => {
    put.delete(meetingId)
    touched.add(meetingId)
  }

  return {
    tell<Part extends PartOfTold>(meetingId: string, part: Part, tells: (() => ToldOfMeeting[Part]) | null): void {
      const { [part]: _before, ...others } = meetings.get(meetingId) ?? {}
      const parts: Parts = tells === null ? others : { ...others, [part]: tells }
      if (Object.keys(parts).length === 0) meetings.delete(meetingId)
      else meetings.set(meetingId, parts)
      touched.add(meetingId)
    },

    /** What has changed and is to be told now; then it was told, or failed. */
    news(): News {
      const news: { put: Beat['put'][number][]; remove: string[] } = { put: [], remove: [] }
      for (const meetingId of touched) {
        const parts = meetings.get(meetingId)
        const before = put.get(meetingId)
        if (parts === undefined) {
          news.remove.push(meetingId)
          continue
        }
        const told = textOf(parts)
        const text = withoutTimes(told)
        if (text === before?.text) continue
        revision += 1
        put.set(meetingId, { revision, text })
        news.put.push({ meetingId, revision, told })
      }
      touched.clear()
      for (const meetingId of news.remove) put.delete(meetingId)
      return news
    },

    /** @param standing what stood on the board of this node just before the news. */
    wasTold(news: News, standing: readonly TellingName[]): void {
      const fresh = new Set(news.put.map(({ meetingId }) => meetingId))
      const revisions = new Map(standing.map((name) => [name.meetingId, name.revision]))
      // A database that came back from a crash has lost it.
      for (const [meetingId, { revision: told }] of put)
        if (!fresh.has(meetingId) && revisions.get(meetingId) !== told) again(meetingId)
      // What another beat should have taken away and did not.
      for (const { meetingId } of standing)
        if (!put.has(meetingId) && !news.remove.includes(meetingId)) again(meetingId)
    },

    /** Whether they were told is not known. */
    failed(news: News): void {
      for (const { meetingId } of news.put) again(meetingId)
    },
  }
}

/** That time goes by is no news. */
const withoutTimes = (told: string): string => told.replace(/"lastSeenAt":\d+/gu, '"lastSeenAt":0')
