/** Lasts as long as the page: for browsers that keep nothing for it, or that throw at the mere question. */
function memoryStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

const ofDevice = memoryStorage()
const ofTab = memoryStorage()

/** @param open may throw, or give null where an app has switched it off for its built-in browser. */
function orElse(open: () => Storage | null, instead: Storage): Storage {
  try {
    return open() ?? instead
  } catch {
    return instead
  }
}

/** What is kept on this device. */
export const deviceStorage = (): Storage => orElse(() => localStorage, ofDevice)

/** What is kept over a reload of this tab. */
export const tabStorage = (): Storage => orElse(() => sessionStorage, ofTab)
