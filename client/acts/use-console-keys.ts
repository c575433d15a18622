import { useEffect, useRef } from 'react'

interface ConsoleKeys {
  readonly next: () => void
  readonly back: () => void
  readonly takeBack: () => void
  readonly switchNow: () => void
  readonly stage: () => void
  readonly further: () => void
  readonly nextPage: () => void
  readonly previousPage: () => void
  readonly release: () => void
  readonly show: () => void
  readonly grant: () => void
  readonly holdClock: () => void
  readonly addMinutes: () => void
  readonly takeMinutes: () => void
  readonly notice: () => void
  readonly ticker: () => void
  readonly ledger: () => void
  readonly help: () => void
  readonly find: () => void
}

const keys: Readonly<Record<string, keyof ConsoleKeys>> = {
  ' ': 'next',
  ArrowRight: 'next',
  ArrowLeft: 'takeBack',
  ArrowDown: 'further',
  ArrowUp: 'back',
  PageDown: 'nextPage',
  PageUp: 'previousPage',
  s: 'stage',
  S: 'stage',
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
  t: 'ticker',
  T: 'ticker',
  l: 'ledger',
  L: 'ledger',
  '?': 'help',
  '？': 'help',
}

const keysWithControl: Readonly<Record<string, keyof ConsoleKeys>> = { Enter: 'switchNow', k: 'find', K: 'find' }

/** The moderator's keys, those that are given an act: not while something is typed (the finder opens then, too) or a dialog is open, not when a key is held down. */
export function useConsoleKeys(acts: Partial<ConsoleKeys>): void {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    /** The button that was pressed by mouse or finger last: the space bar is none of its business. */
    let pointed: Element | null = null
    const point = (event: PointerEvent) => {
      pointed = pressedOf(event)
    }
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Tab') pointed = null
      const name = event.ctrlKey || event.metaKey ? keysWithControl[event.key] : keys[event.key]
      if (name === undefined || event.repeat || event.altKey || event.isComposing) return
      const act = latest.current[name]
      if (act === undefined || (name === 'find' ? isAsked() : isTaken(event, pointed))) return
      event.preventDefault()
      // A button that the mouse has pressed would hear the key as well when it is let go.
      if (event.key === ' ') pressedOf(event)?.blur()
      act()
    }
    window.addEventListener('pointerdown', point)
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('pointerdown', point)
      window.removeEventListener('keydown', press)
    }
  }, [])
}

/** A dialog is open. */
const isAsked = () => document.querySelector('dialog[open]') !== null

function isTaken(event: KeyboardEvent, pointed: Element | null): boolean {
  if (isAsked()) return true
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('input, textarea, select, [contenteditable]') != null) return true
  // The space bar presses the button that the keys have come to, as everywhere; not one that the mouse has pressed.
  // Browsers call the focus visible from the first key on, however it came there.
  const button = pressedOf(event)
  return event.key === ' ' && button !== pointed && button?.matches(':focus-visible') === true
}

/** The button or link that would hear the key; null when it goes to the page. */
const pressedOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('button, a, summary') : null
