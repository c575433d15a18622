/** `?theme=neutral`; formal where nothing is said. */
export const themeOfPage = (): 'formal' | 'neutral' =>
  new URLSearchParams(location.search).get('theme') === 'neutral' ? 'neutral' : 'formal'
