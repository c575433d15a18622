import { plainQuery, type Readings } from './people-search.ts'

export type ReadName = (name: string) => Readings

/** Fetches the pinyin table, only when somebody searches: it is larger than the rest of the page. */
export async function loadReadName(): Promise<ReadName> {
  const { pinyin, polyphonic } = await import('pinyin-pro')
  const known = new Map<string, Readings>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const written = plainQuery(name)
    const surnames = pinyin(written, { surname: 'head', toneType: 'none', type: 'array', v: true })
    const readings = polyphonic(written, { toneType: 'none', type: 'array', v: true }).map((all, index) =>
      variants([...all, surnames[index] ?? '']),
    )
    known.set(name, readings)
    return readings
  }
}

/** 吕 is written lv, lu and lyu. */
function variants(readings: readonly string[]): readonly string[] {
  const written = readings.flatMap((reading) => {
    const plain = reading.toLowerCase()
    return plain.includes('v') ? [plain, plain.replace('v', 'u'), plain.replace('v', 'yu')] : [plain]
  })
  return [...new Set(written)].filter((reading) => /^[a-z0-9]+$/u.test(reading))
}
