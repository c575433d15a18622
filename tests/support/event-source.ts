/** One server-sent event, as the line told it. */
export interface HeardEvent {
  readonly event: string
  readonly id: string
  readonly data: string
}

/** A reader of server-sent events that keeps what it hears. @param headers such as `authorization` and `last-event-id`. */
export async function openEventSource(url: string, headers: Readonly<Record<string, string>>) {
  const abort = new AbortController()
  const response = await fetch(url, { headers: { ...headers }, signal: abort.signal })
  const heard: HeardEvent[] = []
  let text = ''
  let isOver = false
  const take = (block: string) => {
    const fields = new Map(
      block
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith(':'))
        .map((line) => [line.split(':', 1)[0] ?? '', line.replace(/^[^:]*:? ?/u, '')]),
    )
    if (fields.size > 0)
      heard.push({ event: fields.get('event') ?? '', id: fields.get('id') ?? '', data: fields.get('data') ?? '' })
  }
  const listen = async () => {
    const decoder = new TextDecoder()
    for await (const part of response.body ?? []) {
      text += decoder.decode(part as Uint8Array, { stream: true })
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) take(block)
    }
  }
  void listen()
    .catch(() => undefined)
    .finally(() => {
      isOver = true
    })
  return {
    status: response.status,
    headers: response.headers,
    heard,
    named: (event: string) => heard.filter((one) => one.event === event),
    get isOver() {
      return isOver
    },
    close: () => abort.abort(),
  }
}
