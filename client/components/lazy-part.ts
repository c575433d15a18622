import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

const againAfterMs = 2_000

/** A part that is loaded when it is drawn first. A line that breaks meanwhile delays it and does not take the page down. */
export const lazyPart = <Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => ({ default: await patiently(load) }))

/** Loads it, again and again until it is there. */
export async function patiently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, againAfterMs))
    }
  }
}
