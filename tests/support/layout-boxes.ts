import type { Page } from 'playwright-core'

/**
 * Which of the parts of a page overlap, lie outside of its window, or hold more than can be seen.
 * @param parts a selector; none of them may be inside another one.
 */
export function overlaps(page: Page, parts: string): Promise<{ count: number; faults: string[] }> {
  return page.evaluate(async (selector) => {
    // Two frames: what watches sizes has measured, and drawn what came of it.
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
    const boxes = [...document.querySelectorAll<HTMLElement>(selector)].map((part) => ({
      part,
      name: part.tagName,
      box: part.getBoundingClientRect(),
    }))
    const slack = 1
    const faults: string[] = []
    for (const [index, { part, name, box }] of boxes.entries()) {
      const isOutside =
        box.left < -slack || box.top < -slack || box.right > innerWidth + slack || box.bottom > innerHeight + slack
      if (isOutside) faults.push(`${name} outside: ${JSON.stringify(box)}`)
      // Chinese letters have more room above and below than their lines.
      const room = slack + 0.25 * Number.parseFloat(getComputedStyle(part).fontSize)
      if (part.scrollHeight > part.clientHeight + room || part.scrollWidth > part.clientWidth + room) {
        faults.push(`${name} cut`)
      }
      for (const other of boxes.slice(index + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        if (wide > slack && high > slack) faults.push(`${name} on ${other.name}`)
      }
    }
    return { count: boxes.length, faults }
  }, parts)
}
