/** An official paper has no gap between figures and Chinese, as titles that were typed may have. */
export const closeSet = (text: string): string =>
  text.replace(/(?<=\p{Script=Han}) +(?=\d)|(?<=\d) +(?=\p{Script=Han})/gu, '')
