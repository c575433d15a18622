/** What a program that sends check-ins writes down for itself, to compare with what it is told afterwards. */
export interface BookEntry {
  readonly personId: string
  readonly name: string
  readonly venueId: string
  readonly attends: 'member' | 'listenIn'
  standing: 'awaited' | 'present' | 'onLeave'
  late: boolean
}

export interface BookCounts {
  readonly expected: number
  readonly present: number
  readonly onLeave: number
  readonly absent: number
  readonly late: number
  readonly listenIn: number
}

/** Of one hall, by the contract's own words. */
export function countsOf(entries: readonly BookEntry[], venueId: string): BookCounts {
  const here = entries.filter((entry) => entry.venueId === venueId)
  const members = here.filter(({ attends }) => attends === 'member')
  const are = (standing: BookEntry['standing']) => members.filter((entry) => entry.standing === standing).length
  return {
    expected: members.length,
    present: are('present'),
    onLeave: are('onLeave'),
    absent: are('awaited'),
    late: members.filter(({ standing, late }) => standing === 'present' && late).length,
    listenIn: here.filter(({ attends, standing }) => attends === 'listenIn' && standing === 'present').length,
  }
}

/** Each place where what was seen is not what was written down; empty when they agree to the person. */
export function disagreements(what: string, expected: object, seen: object): readonly string[] {
  const keys = new Set([...Object.keys(expected), ...Object.keys(seen)])
  return [...keys].flatMap((key) => {
    const [mine, theirs] = [expected, seen].map((all) => JSON.stringify(Reflect.get(all, key)))
    return mine === theirs ? [] : [`${what}, ${key}: ${mine} in the book, ${theirs} seen`]
  })
}

/** The book's people as a workbook says it. */
export function standingInWords({ standing, late, attends }: BookEntry): string {
  const isHere = standing === 'present'
  const main = { present: '实到', onLeave: '请假', awaited: attends === 'member' ? '缺席' : '未到' }[standing]
  return [main, attends === 'listenIn' ? '列席' : '', isHere && late ? '迟到' : ''].filter(Boolean).join('、')
}
