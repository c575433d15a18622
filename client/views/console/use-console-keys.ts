import { useEffect, useRef } from 'react'

export interface ConsoleKeys {
  readonly advance: () => void
  readonly previous: () => void
  readonly stage: () => void
  readonly takeBack: () => void
  readonly nextPoint: () => void
  readonly previousPoint: () => void
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
  s: 'stage',
  S: 'stage',
  z: 'takeBack',
  Z: 'takeBack',
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

/** The moderator's keys: not while something is typed or a dialog is open, not when a key is held down. */
export function useConsoleKeys(acts: ConsoleKeys): void {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = keys[event.key]
      if (name === undefined || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return
      if (isTaken(event)) return
      event.preventDefault()
      latest.current[name]()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function isTaken(event: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]') !== null) return true
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('input, textarea, select, [contenteditable]') != null) return true
  // The space bar on a focused button presses that button, as everywhere.
  return event.key === ' ' && target?.closest('button, a') != null
}
