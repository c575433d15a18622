/** What lies over the front of the phone. `turn`: the page of whoever has the floor, or is the next to have it. */
export type OpenPart = 'documents' | 'floor' | 'me' | 'turn' | `document:${string}`

/** The document that is read; null while none is. */
export const documentIn = (part: OpenPart | null): string | null =>
  part?.startsWith('document:') === true ? part.slice('document:'.length) : null

interface Deps {
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'back'>
  /** Another part lies on top; null: the front alone. */
  readonly onChange: (part: OpenPart | null) => void
}

/** Each open part is a step of the browser's history, so that its way back closes them one by one. */
export function createOpenParts({ history, onChange }: Deps) {
  /** Between asking the browser to go back and its having gone. */
  let isGoingBack = false
  const top = (): OpenPart | null => history.state?.part ?? null
  return {
    top,
    /** Opens it over what is open. A turn takes the place of the sheet that asks for it. */
    open(part: OpenPart): void {
      if (top() === part) return
      const isAnswer = part === 'turn' && top() === 'floor'
      history[isAnswer ? 'replaceState' : 'pushState']({ part }, '')
      onChange(part)
    },
    /** Closes it if it lies on top; what lies below comes up. */
    close(part: OpenPart): void {
      if (isGoingBack || top() !== part) return
      isGoingBack = true
      history.back()
    },
    /** The browser has moved in its history. */
    moved(): void {
      isGoingBack = false
      onChange(top())
    },
  }
}
