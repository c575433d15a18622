import workerUrl from './pdf-worker.ts?worker&url'

/**
 * Loads what draws documents and what opens sealed ones before one is shown: quicker then, and there also after the
 * server has moved on to a newer build, which has no files of this one.
 */
export async function warmReader(): Promise<void> {
  await Promise.all([
    import('./DocumentScene.tsx'),
    import('./PdfPage.tsx'),
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('./open-aside.ts').then(({ startOpener }) => startOpener()),
    fetch(workerUrl).then((worker) => worker.blob()),
  ])
}
