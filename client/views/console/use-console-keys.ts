import { useEffect, useRef } from 'react'

interface ConsoleKeys {
  readonly advance: () => void
  readonly previous: () => void
  readonly stage: () => void
  readonly takeBack: () => void
  readonly nextPoint: () => void
  readonly previousPoint: () => void
  readonly nextPage: () => void
  readonly previousPage: () => void
  readonly release: () => void
  readonly show: () => void
  readonly grant: () => void
  readonly holdClock: () => void
  readonly addMinutes: () => void
  readonly takeMinutes: () => void
  readonly notice: () => void
  readonly ledger: () => void
  readonly help: () => void
}

const keys: Readonly<Record<string, keyof ConsoleKeys>> = {
  ' ': 'advance',
  ArrowRight: 'advance',
  ArrowLeft: 'previous',
  ArrowDown: 'nextPoint',
  ArrowUp: 'previousPoint',
  PageDown: 'nextPage',
  PageUp: 'previousPage',
  s: 'stage',
  S: 'stage',
  z: 'takeBack',
  Z: 'takeBack',
  r: 'release',
  R: 'release',
  d: 'show',
  D: 'show',
  g: 'grant',
  G: 'grant',
  p: 'holdClock',
  P: 'holdClock',
  '+': 'addMinutes',
  '=': 'addMinutes',
  '-': 'takeMinutes',
  n: 'notice',
  N: 'notice',
  l: 'ledger',
  L: 'ledger',
  '?': 'help',
  '？': 'help',
}

/** The moderator's keys, those that are given an act: not while something is typed or a dialog is open, not when a key is held down. */
export function useConsoleKeys(acts: Partial<ConsoleKeys>): void {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = keys[event.key]
      if (name === undefined || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return
      const act = latest.current[name]
      if (act === undefined || isTaken(event)) return
      event.preventDefault()
      // A button that the mouse has pressed would hear the key as well when it is let go.
      if (event.key === ' ') pressedOf(event)?.blur()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function isTaken(event: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]') !== null) return true
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('input, textarea, select, [contenteditable]') != null) return true
  // The space bar presses the button that the keys have come to, as everywhere; not one that the mouse has pressed.
  return event.key === ' ' && pressedOf(event)?.matches(':focus-visible') === true
}

/** The button or link that would hear the key; null when it goes to the page. */
const pressedOf = ({ target }: KeyboardEvent): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('button, a, summary') : null
