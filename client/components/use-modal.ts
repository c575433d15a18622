import { useLayoutEffect, useRef } from 'react'

/**
 * Opens the dialog above the page for as long as it is there. The browser gives the focus back to what opened it; a
 * button that was pressed with the mouse is let go of, so that the keys mean the page again and not that button.
 */
export function useModal() {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    const opener = document.activeElement
    const isOnKeys = opener?.matches(':focus-visible') === true
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (!isOnKeys && opener instanceof HTMLElement && document.activeElement === opener) opener.blur()
    }
  }, [])
  return ref
}
