import { Component, type ReactNode } from 'react'
import { reloadOnceServed } from '../shared/reload-page.ts'

interface Props {
  readonly children: ReactNode
}

/** A fault of the page empties it: no sentence about it may stand over a video that goes out. */
export class OverlayBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown): void {
    console.error('overlay error', error)
    reloadOnceServed()
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children
  }
}
