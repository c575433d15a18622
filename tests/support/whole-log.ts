interface Page<Event> {
  readonly after: number
  readonly upTo: number
  readonly events: readonly Event[]
}

/** Everything that is told, page by page. @param ask the page behind a place of the log. */
export async function wholeLog<Event>(ask: (after: number) => Promise<Page<Event>>): Promise<Page<Event>> {
  const events: Event[] = []
  for (let after = 0; ; ) {
    const page = await ask(after)
    for (const event of page.events) events.push(event)
    if (page.upTo === after) return { after: 0, upTo: page.upTo, events }
    after = page.upTo
  }
}
