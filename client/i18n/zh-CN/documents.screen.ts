export const documentsScreen = {
  'observer.documents': '已发布的文件',
  'observer.noDocuments': '还没有发布的文件。',
  'observer.open': '打开',
  'screen.page': '第 {{page}} 页，共 {{total}} 页',
  'screen.pagePart': '第 {{page}} 页 · {{part}}，共 {{total}} 页',
  'screen.documentLoading': '正在打开文件…',
  'screen.documentMissing': '文件暂时打不开',
  'screen.replaced': '这份文件后来换过，当时的一版不再公开',
  'screen.gone': '当时的这一版文件已不在服务器上',
  'screen.pageFault': '第 {{page}} 页无法显示',
}
