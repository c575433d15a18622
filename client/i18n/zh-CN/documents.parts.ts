/** How the parts of a page are called, on screens and desks. */
export const documentsParts = {
  'part.upperHalf': '上半',
  'part.lowerHalf': '下半',
  'part.upperThird': '上段',
  'part.middleThird': '中段',
  'part.lowerThird': '下段',
}
