const againAfterMs = 2_000

const brought = new Map<string, Promise<void>>()

/**
 * Loads a part of the program, however long the line is away meanwhile. A module that a browser could not fetch it never asks
 * for again in that page, so every file of the part is fetched first, again and again, and lies in the cache when the browser
 * wants it. Stands in the place of what Vite puts around each `import()`; see `vite.config.ts`.
 * @param load the `import()`; its text names the first file.
 * @param files the others, as they lie beside the importing one.
 * @param from the address of that.
 * @source LIN-9
 */
export async function bringPart<Part>(
  load: () => Promise<Part>,
  files: readonly string[] = [],
  from = location.href,
): Promise<Part> {
  const first = /import\(["'`](.+?)["'`]\)/u.exec(String(load))?.[1]
  const all = first === undefined ? files : [first, ...files]
  await Promise.all(all.map((file) => bringOnce(new URL(file, from).href)))
  return load()
}

function bringOnce(address: string): Promise<void> {
  const known = brought.get(address)
  if (known !== undefined) return known
  const coming = (address.endsWith('.css') ? styled : fetched)(address)
  brought.set(address, coming)
  return coming
}

/** What the server no longer has is left to `import()`, which says so. */
async function fetched(address: string): Promise<void> {
  for (;;) {
    try {
      const response = await fetch(address)
      await response.arrayBuffer()
      if (response.ok || response.status === 404) return
    } catch {
      // The line is away.
    }
    await later()
  }
}

/** A stylesheet that the page has, or gets. */
async function styled(address: string): Promise<void> {
  if ([...document.styleSheets].some(({ href }) => href === address)) return
  await fetched(address)
  await new Promise<void>((resolve) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.crossOrigin = ''
    link.onload = link.onerror = () => resolve()
    link.href = address
    document.head.append(link)
  })
}

const later = () => new Promise((resolve) => setTimeout(resolve, againAfterMs))
