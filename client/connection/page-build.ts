/** The build that this page was made by; null for one that was not built. */
export const pageBuild = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="onehall-build"]')?.content ?? null
