/** The least that a meeting file may be. */
export const smallFile = {
  title: 'A small meeting',
  startsAt: '2025-02-17T09:00:00+08:00',
  venues: [
    { id: 'main', kind: 'main', name: 'Main hall' },
    { id: 'east', kind: 'branch', name: 'East hall' },
  ],
  agenda: [{ id: 'open', title: 'Opening' }],
}

/** The small file with another value at that path (`agenda[0].kind`); undefined takes the member away. */
export function changed(path: string, value: unknown): unknown {
  const keys = path.split(/[.[\]]+/u).filter((key) => key !== '')
  const put = (target: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return value
    if (Array.isArray(target)) return Object.assign([...target], { [key]: put(target[Number(key)], rest) })
    const record = (target ?? {}) as Record<string, unknown>
    const { [key]: before, ...others } = record
    const after = put(before, rest)
    return after === undefined ? others : { ...others, [key]: after }
  }
  return put(smallFile, keys)
}
