import type { FileFault } from '../../shared/domain/imports/file-faults.ts'

type Language = 'zh-CN' | 'en'
type Code = FileFault | 'import.twoColumns'
type Params = Readonly<Record<string, string>>

/** What is wrong with a file as a whole, and what to do. */
const texts: Readonly<Record<Language, Readonly<Record<Code, (params: Params) => string>>>> = {
  'zh-CN': {
    'import.password': () => '文件有打开密码。请在 Excel 或 WPS 中去掉密码，另存后再导入。',
    'import.oldExcel': () => '这是旧版 Excel 格式（.xls）。请打开后另存为“Excel 工作簿（.xlsx）”，再导入。',
    'import.notATable': () => '这不是能读取的表格。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”，再导入。',
    'import.damaged': () => '文件不完整或已损坏。请重新获取，或用 Excel、WPS 打开后另存为 .xlsx，再导入。',
    'import.tooLarge': () =>
      '文件过大：不超过 20 MB、60000 行，解压后不超过 64 MB。请删去图片和多余的工作表、行列格式后另存，再导入。',
    'import.encoding': () =>
      '文字编码无法识别。请在 Excel 中另存为“CSV UTF-8”或 .xlsx；繁体 Big5 文件请选择编码后重试。',
    'import.twoColumns': ({ field }) => `两列都选成了“${field}”，一个含义只能选一列。`,
  },
  en: {
    'import.password': () => 'The file needs a password. Remove it in Excel or WPS, save, and import again.',
    'import.oldExcel': () =>
      'This is the old Excel format (.xls). Open it, save as Excel workbook (.xlsx), and import that.',
    'import.notATable': () =>
      'This is no table that can be read. Open it in Excel or WPS, save as .xlsx, and import that.',
    'import.damaged': () => 'The file is incomplete or damaged. Get it again, or open it and save as .xlsx.',
    'import.tooLarge': () =>
      'Too large: at most 20 MB, 60,000 rows, and 64 MB unpacked. Remove pictures, other sheets and formats of whole columns, and save again.',
    'import.encoding': () =>
      'The characters cannot be read. Save as “CSV UTF-8” or .xlsx in Excel; for Big5, choose the encoding and try again.',
    'import.twoColumns': ({ field }) => `Two columns were chosen as “${field}”; one meaning takes one column.`,
  },
}

export const importText = (code: Code, language: Language, params: Params = {}): string => texts[language][code](params)
