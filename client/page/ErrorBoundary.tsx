import { Component, type ReactNode } from 'react'
import { idFromBytes } from '../../shared/kernel/ids.ts'
import { isUnattended } from '../connection/unattended-views.ts'
import { MessagePage } from '../views/shared/MessagePage.tsx'
import { reloadOnceServed } from '../views/shared/reload-page.ts'
import { isBareAddress } from '../views/shared/use-bare-page.ts'

/** Read out over the phone, and found again in the console of the browser. */
const newReference = (): string => idFromBytes(crypto.getRandomValues(new Uint8Array(6))).toUpperCase()

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly reference: string | null
}

/** What the page could not do: a sentence and a number to name, never a white page. */
export class ErrorBoundary extends Component<Props, State> {
  constructor(props: Props) {
    super(props)
    this.state = { reference: null }
  }

  static getDerivedStateFromError(): State {
    return { reference: newReference() }
  }

  override componentDidCatch(error: unknown): void {
    console.error(`page error ${this.state.reference ?? ''}`, error)
    // Nobody stands at a screen to press the button.
    if (isUnattended(location.pathname.split('/').at(-1) ?? '')) reloadOnceServed()
  }

  override render(): ReactNode {
    const { reference } = this.state
    // No sentence of ours stands over a video that goes out.
    if (reference !== null && isBareAddress(location)) return null
    return reference === null ? (
      this.props.children
    ) : (
      <MessagePage text="meeting.home.pageFailed" params={{ reference }} canReload />
    )
  }
}
