import { useEffect, useRef } from 'react'
import { createScanReader } from './scan-reader.ts'

/** So many keys at a scanner's pace are no slip of the hand: what listens to single keys hears no more of them. */
const surelyScanned = 4

/** Listens for a scanner that acts as a keyboard, wherever the focus is; a field gets back what stood in it before. */
export function useScanner(onScan: (text: string) => void): void {
  const latest = useRef(onScan)
  useEffect(() => {
    latest.current = onScan
  })
  useEffect(() => {
    const read = createScanReader()
    let field: Field | null = null
    let before = ''
    const press = (event: KeyboardEvent) => {
      const found = read({
        key: event.key,
        code: event.code,
        isShifted: event.shiftKey,
        isChord: event.ctrlKey || event.metaKey || event.altKey,
        isRepeat: event.repeat,
        atMs: event.timeStamp,
      })
      if (found.kind === 'burst' && found.length === 1) {
        field = fieldOf(event.target)
        before = field?.value ?? ''
      }
      if (found.kind === 'scan' || (found.kind === 'burst' && found.length >= surelyScanned && field === null)) {
        event.preventDefault()
        event.stopPropagation()
      }
      if (found.kind !== 'scan') return
      if (field !== null) giveBack(field, before)
      latest.current(found.text)
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [])
}

type Field = HTMLInputElement | HTMLTextAreaElement

const noText = new Set(['checkbox', 'radio', 'button', 'submit', 'range', 'file'])

function fieldOf(target: EventTarget | null): Field | null {
  if (target instanceof HTMLTextAreaElement) return target
  return target instanceof HTMLInputElement && !noText.has(target.type) ? target : null
}

/** As if it had been typed: the page hears of it. */
function giveBack(field: Field, value: string): void {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
