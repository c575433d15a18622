import { type RefObject, useEffect } from 'react'
import type { ReplayMark } from '../../../../shared/domain/minutes/replay.model.ts'
import type { ReplayPlayer } from './replay-player.ts'

/** The keys of the replay; none while somebody writes. @param items the marks of items, by place. */
export function useReplayKeys(
  player: ReplayPlayer,
  items: readonly ReplayMark[],
  search: RefObject<HTMLInputElement | null>,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, shiftKey, ctrlKey, metaKey, altKey } = event
      if (ctrlKey || metaKey || altKey || isForItself(target, key)) return
      const act = actOf(key, shiftKey)
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    const actOf = (key: string, isShifted: boolean): (() => void) | undefined => {
      switch (key) {
        case ' ':
          return player.shown.isPlaying ? player.pause : player.play
        case 'ArrowRight':
          return () => (isShifted ? player.toMark(items, 1) : void player.step(1))
        case 'ArrowLeft':
          return () => (isShifted ? player.toMark(items, -1) : void player.step(-1))
        case 'Home':
          return () => void player.begin(null)
        case 'End':
          return () => void player.toPlace(player.shown.head)
        case '/':
          return () => search.current?.focus()
      }
    }
    // Before the slider takes an arrow for itself.
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [player, items, search])
}

/** Where somebody writes, chooses or presses a button, the key is meant for that. */
function isForItself(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type === 'search' || (target.type === 'checkbox' && key === ' ')
  if (target instanceof HTMLSelectElement) return true
  return target instanceof HTMLButtonElement && key === ' '
}
