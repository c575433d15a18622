import type { NoticeItem } from '../../../../../shared/domain/imports/meeting-notice.ts'

/** What was read, as it was looked over. */
export interface NoticeDraft {
  readonly title: string
  readonly organizer: string
  /** RFC 3339. */
  readonly startsAt: string
  readonly timeZone: string
  readonly main: string
  readonly branches: readonly string[]
  readonly items: readonly NoticeItem[]
}

interface Names {
  readonly branch: string
  readonly item: string
}

/** One branch hall a line. */
export const branchesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

/** The meeting file of it. @param names of what a meeting has to have and the notice does not name. */
export function noticeWish({ title, organizer, main, branches, items, ...when }: NoticeDraft, names: Names): object {
  return {
    title,
    ...(organizer === '' ? {} : { organizer }),
    ...when,
    // Its papers are written in the language of the meeting, whoever makes it.
    locale: /\p{Script=Han}/u.test(title) ? 'zh-CN' : 'en',
    venues: [
      { id: 'main', kind: 'main', name: main },
      ...(branches.length === 0 ? [names.branch] : branches).map((name, index) => ({
        id: `branch-${index + 1}`,
        kind: 'branch',
        name,
      })),
    ],
    agenda:
      items.length === 0
        ? [{ kind: 'opening', title: names.item, plannedMinutes: 5 }]
        : items.map((item) => ({
            kind: item.kind,
            title: item.title,
            ...(item.minutes === null ? {} : { plannedMinutes: item.minutes }),
            ...(item.speaker === null ? {} : { speaker: speakerOf(item.speaker) }),
            points: item.points.map((point) => ({ title: point })),
          })),
  }
}

const speakerOf = ({ name, title }: { readonly name: string; readonly title: string }) => ({
  name,
  ...(title === '' ? {} : { title }),
})
