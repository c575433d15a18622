import './reader-needs.ts'
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
