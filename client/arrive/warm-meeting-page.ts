import { basePath } from '../connection/base-path.ts'

let isWarm = false

/** Has the browser fetch the attendee's page while its owner types: it opens at once afterwards. Nothing depends on it. */
export function warmMeetingPage(): void {
  if (isWarm) return
  isWarm = true
  const fetchParts = async () => {
    const page = await (await fetch(`${basePath}/`)).text()
    for (const [, address] of page.matchAll(/"([^"]*\/assets\/[^"]+\.(?:js|css))"/gu)) {
      const link = document.createElement('link')
      Object.assign(link, { rel: 'prefetch', href: address })
      document.head.append(link)
    }
    await import('../components/qr-image.ts')
  }
  setTimeout(() => void fetchParts().catch(() => undefined), 800)
}
