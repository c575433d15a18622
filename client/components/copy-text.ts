/**
 * Copies a text; on plain http pages by the old way, which browsers still have.
 * @param near an element of the same dialog: outside of an open dialog nothing can be selected.
 * @returns whether the browser did it.
 */
export async function copyText(text: string, near: Element): Promise<boolean> {
  if (!navigator.clipboard) return copyBySelection(text, near)
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text, near)
  }
}

function copyBySelection(text: string, near: Element): boolean {
  const field = document.createElement('textarea')
  field.value = text
  near.after(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  return isCopied
}
