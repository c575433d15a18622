/** Figures that the log has in a sentence and its new wording has not, in their order; each as often as it is missing. */
export function changedFigures(drafted: string, text: string): readonly string[] {
  const left = [...figuresIn(text)]
  return figuresIn(drafted).filter((figure) => {
    const place = left.indexOf(figure)
    if (place < 0) return true
    left.splice(place, 1)
    return false
  })
}

const figuresIn = (text: string): readonly string[] => text.match(/\d+(?:[.:]\d+)?/gu) ?? []
