import {
  fieldWord,
  type ImportField,
  type ImportKind,
  type ImportNote,
  type IssueCode,
  type RowIssue,
} from '../../shared/domain/imports/import.model.ts'

export type IssueLanguage = 'zh-CN' | 'en'
type Params = RowIssue['params']
type Texts = Readonly<Record<IssueCode, (params: Params) => string>>

/** One sentence an issue, in each language: what is wrong, and what to do. */
const texts: Readonly<Record<IssueLanguage, Texts>> = {
  'zh-CN': {
    formulaWithoutValue: () => '公式没有计算结果：请用 Excel 打开、保存后再导入，或直接填写内容',
    errorValue: ({ text }) => `单元格是错误值 ${text}，请改成实际内容`,
    digitsLost: ({ text }) => `“${text}”在表格软件中丢失了后几位数字，请把该列设为文本后重新填写`,
    missing: () => '空着，不能导入，请补充',
    tooLong: ({ max }) => `过长，最多 ${max} 个字`,
    badText: () => '含有无法显示的字符，请重新填写',
    badId: () => '编号只能用文字、数字、点、横线，最多 64 个字符',
    sameId: ({ row }) => `编号与第 ${row} 行重复`,
    samePerson: ({ row, venue }) =>
      venue === undefined
        ? `与第 ${row} 行是同一人，请选择保留哪一行`
        : `与第 ${row} 行是同一人，但会场不同（${venue}），请选择保留哪一行`,
    sameItem: ({ row }) => `与第 ${row} 行的标题相同`,
    sameAwardee: ({ row }) => `与第 ${row} 行相同，请选择保留哪一行`,
    twoPeople: () => '一格里有多人，请每人一行',
    notAPhone: () => '不是电话号码：请检查是否混入字母，一格只写一个号码',
    phoneLength: ({ figures }) => `共 ${figures} 位，手机号是 11 位`,
    unknownVenue: ({ text, near }) =>
      near === undefined ? `没有“${text}”会场，请选择是哪个会场` : `没有“${text}”会场，是${near}吗？`,
    unknownAttends: ({ text }) => `不认识“${text}”，请写参会、列席或替会`,
    unknownKind: ({ text }) => `不认识“${text}”这一类`,
    notMinutes: ({ text }) => `“${text}”不是时长，请写分钟数`,
    endBeforeStart: () => '结束时间早于开始时间',
    tooManyPoints: ({ max }) => `要点最多 ${max} 条，每条最多 200 字`,
    notADay: ({ text }) => `“${text}”不是日期，请写成 2025-03-31`,
    notAPercentage: ({ text }) => `“${text}”不是进度，请写 0 到 100`,
    sameName: ({ row }) => `与第 ${row} 行同名，当作两人`,
    nameListed: ({ unit }) => `名单里已有同名的人${unit === '' ? '' : `（${unit}）`}，当作另一人新增`,
    noteInName: ({ note }) => `姓名后的“${note}”没有计入姓名`,
    missingSign: ({ sign, codePoint }) => `没有字体能打印“${sign}”（${codePoint}），纸质材料会印不出来，请换一种写法`,
    twoPhones: ({ phone, others }) => `一格里有多个号码，用了 ${phone}，未用 ${others}`,
    unknownDocument: ({ title }) => `会议里没有文件《${title}》，导入后请自行关联`,
    notATime: ({ text }) => `“${text}”不是时间，已忽略`,
    otherStart: ({ start, meeting }) => `表中从 ${start} 开始，会议定于 ${meeting}`,
    takenAsUnit: ({ text, venue }) => `没有“${text}”会场，按单位名称导入；如果是${venue}，请改成会场全称`,
    nameForm: ({ written }) => `原文“${written}”中的字形已规范`,
    extension: () => '带分机号，已保留',
    attendsFromRemark: ({ text }) => `按备注“${text}”填写参会方式`,
    hiddenRow: () => '这一行在表格中被隐藏或筛掉，没有导入',
    sumRow: () => '合计行，没有导入',
    noteRow: () => '没有可导入的内容',
    sampleRow: () => '填表样例，没有导入',
    headerAgain: () => '重复的表头，没有导入',
    keptOther: ({ row }) => (row === undefined ? '重复，没有导入' : `与第 ${row} 行重复，以那一行为准`),
    alreadyDone: () => '已办结，进展和审批人不再更改',
  },
  en: {
    formulaWithoutValue: () => 'The formula has no result: open and save the file in Excel, or type the value',
    errorValue: ({ text }) => `The cell has the error ${text}; type the value`,
    digitsLost: ({ text }) =>
      `“${text}” has lost its last figures in a spreadsheet; make the column text and type it again`,
    missing: () => 'Empty; fill it in to import the row',
    tooLong: ({ max }) => `Too long; at most ${max} characters`,
    badText: () => 'Has characters that cannot be shown; type it again',
    badId: () => 'An id has letters, figures, dots and dashes, 64 at most',
    sameId: ({ row }) => `The id is that of row ${row}`,
    samePerson: ({ row, venue }) =>
      venue === undefined
        ? `Same person as in row ${row}: choose which counts`
        : `Same person as in row ${row}, but of another venue (${venue}): choose which counts`,
    sameItem: ({ row }) => `Has the title of row ${row}`,
    sameAwardee: ({ row }) => `The same as row ${row}; choose which one counts`,
    twoPeople: () => 'Several people in one cell; give each a row',
    notAPhone: () => 'Not a phone number: look for letters among the figures, and write one number in a cell',
    phoneLength: ({ figures }) => `${figures} figures; a mobile number has 11`,
    unknownVenue: ({ text, near }) =>
      near === undefined ? `There is no venue “${text}”; choose one` : `There is no venue “${text}”. Is it ${near}?`,
    unknownAttends: ({ text }) => `“${text}” is not known; write member, listenIn or standIn`,
    unknownKind: ({ text }) => `“${text}” is no kind that is known`,
    notMinutes: ({ text }) => `“${text}” is no length of time; write minutes`,
    endBeforeStart: () => 'Ends before it begins',
    tooManyPoints: ({ max }) => `At most ${max} points of 200 characters`,
    notADay: ({ text }) => `“${text}” is no date; write 2025-03-31`,
    notAPercentage: ({ text }) => `“${text}” is no progress; write 0 to 100`,
    sameName: ({ row }) => `Has the name of row ${row}; taken as two people`,
    nameListed: ({ unit }) =>
      `Somebody of that name is listed already${unit === '' ? '' : ` (${unit})`}; added as another person`,
    noteInName: ({ note }) => `“${note}” after the name is left out`,
    missingSign: ({ sign, codePoint }) =>
      `No typeface here has “${sign}” (${codePoint}); papers with it cannot be printed: write it otherwise`,
    twoPhones: ({ phone, others }) => `Several numbers in one cell: ${phone} is taken, ${others} is not`,
    unknownDocument: ({ title }) => `The meeting has no document “${title}”; link it after the import`,
    notATime: ({ text }) => `“${text}” is no time; left out`,
    otherStart: ({ start, meeting }) => `The file begins at ${start}, the meeting at ${meeting}`,
    takenAsUnit: ({ text, venue }) =>
      `There is no venue “${text}”; taken as a unit. If ${venue} is meant, write its full name`,
    nameForm: ({ written }) => `“${written}” is written with its usual characters`,
    extension: () => 'Has an extension, which is kept',
    attendsFromRemark: ({ text }) => `Taken from the remark “${text}”`,
    hiddenRow: () => 'Hidden or filtered away in the file; left out',
    sumRow: () => 'A sum; left out',
    noteRow: () => 'Nothing to import',
    sampleRow: () => 'An example of how to fill in the form; left out',
    headerAgain: () => 'The heading again; left out',
    keptOther: ({ row }) => (row === undefined ? 'Listed twice; left out' : `The same as row ${row}, which counts`),
    alreadyDone: () => 'Done already: progress and approval stay as they are',
  },
}

const fields: Readonly<Record<IssueLanguage, Readonly<Record<ReturnType<typeof fieldWord>, string>>>> = {
  'zh-CN': {
    id: '编号',
    name: '姓名',
    item: '议程',
    awardee: '名称',
    unit: '单位',
    title: '职务',
    venue: '会场',
    phone: '手机',
    attends: '参会方式',
    seat: '座位',
    number: '序号',
    kind: '类别',
    speaker: '发言人',
    speakerTitle: '发言人职务',
    minutes: '时长',
    startsAt: '时间',
    endsAt: '结束时间',
    points: '要点',
    documents: '文件',
    text: '事项',
    source: '来源',
    lead: '牵头',
    helpers: '配合',
    inCharge: '责任人',
    due: '时限',
    percent: '进度',
    note: '进展说明',
    approvedBy: '办结审批人',
  },
  en: {
    id: 'Id',
    name: 'Name',
    item: 'Item',
    awardee: 'Name',
    unit: 'Unit',
    title: 'Title',
    venue: 'Venue',
    phone: 'Phone',
    attends: 'Attends',
    seat: 'Seat',
    number: 'Number',
    kind: 'Kind',
    speaker: 'Speaker',
    speakerTitle: "Speaker's title",
    minutes: 'Minutes',
    startsAt: 'Starts at',
    endsAt: 'Ends at',
    points: 'Points',
    documents: 'Documents',
    text: 'What is to be done',
    source: 'From',
    lead: 'Lead',
    helpers: 'Helpers',
    inCharge: 'In charge',
    due: 'Due',
    percent: 'Progress',
    note: 'Note',
    approvedBy: 'Approved by',
  },
}

const notes: Readonly<Record<IssueLanguage, Readonly<Record<ImportNote['code'], (params: Params) => string>>>> = {
  'zh-CN': {
    noHeader: () => '没有认出表头，请选择表头所在的行和每一列的含义',
    twoColumns: ({ header }) => `“${header}”与另一列含义相同，没有读取；需要时请改选`,
    hiddenColumns: ({ headers }) => `隐藏的列没有读取：${headers}`,
    hiddenRows: ({ count }) => `有 ${count} 行被隐藏或筛掉，没有导入`,
    hiddenSheets: ({ names }) => `隐藏的工作表没有读取：${names}`,
  },
  en: {
    noHeader: () => 'No heading was found: choose its row, and what each column means',
    twoColumns: ({ header }) =>
      `“${header}” means what another column means, and is not read; choose it if it should be`,
    hiddenColumns: ({ headers }) => `Hidden columns are not read: ${headers}`,
    hiddenRows: ({ count }) => `Rows that are hidden or filtered away are left out: ${count}`,
    hiddenSheets: ({ names }) => `Hidden sheets are not read: ${names}`,
  },
}

export const issueText = ({ code, params }: Pick<RowIssue, 'code' | 'params'>, language: IssueLanguage): string =>
  texts[language][code](params)

export const noteText = ({ code, params }: ImportNote, language: IssueLanguage): string => notes[language][code](params)

export const fieldName = (kind: ImportKind, field: ImportField, language: IssueLanguage): string =>
  fields[language][fieldWord(kind, field)]
