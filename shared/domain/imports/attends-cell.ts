import { searchKey } from '../../kernel/search-key.ts'

export type Attends = 'member' | 'listenIn' | 'standIn'

const known: readonly (readonly [Attends, readonly string[]])[] = [
  [
    'member',
    ['参会', '出席', '参加', '正式', '正式代表', '代表', '到会', '现场参会', '线下', '是', 'member', 'yes', 'attends'],
  ],
  [
    'listenIn',
    ['列席', '旁听', '列席人员', '列席会议', 'listenIn', 'listen in', 'listens in', 'observer', 'non-voting'],
  ],
  ['standIn', ['替会', '代会', '代参会', '替会人员', '代', '替', 'standIn', 'stand in', 'stand-in', 'deputy', 'proxy']],
]

const byWord = new Map(known.flatMap(([attends, words]) => words.map((word) => [searchKey(word), attends] as const)))

/** How somebody takes part, in the words of lists; null for a word that is not known. */
export const readAttends = (text: string): Attends | null => byWord.get(searchKey(text)) ?? null
