import { searchKey } from '../../kernel/search-key.ts'
import type { ImportField, ImportKind } from './import.model.ts'

type Words = readonly (readonly [field: ImportField, words: readonly string[]])[]

/** How headings are written, the surest first: what stands further on counts where nothing else has taken the field. */
const words: Readonly<Record<ImportKind, Words>> = {
  roster: [
    ['name', ['姓名', '名字', '人员姓名', '参会人姓名', '参会人员', '参会人', '参加人员', '人员', '参会人员姓名']],
    ['name', ['name', 'full name', 'attendee', 'participant', 'person']],
    ['phone', ['手机', '手机号', '手机号码', '移动电话', '联系手机', 'mobile', 'mobile phone', 'cell', 'cell phone']],
    ['phone', ['联系电话', '电话', '电话号码', '联系方式', '联系号码', '办公电话', '座机', 'phone', 'phone number']],
    ['phone', ['tel', 'telephone', 'contact', 'contact number']],
    ['unit', ['单位', '工作单位', '所在单位', '所属单位', '参会单位', '单位名称', '单位及部门', '单位部门']],
    ['unit', ['部门', '所在部门', '处室', '科室', '庭室', '法院', '机构', '公司']],
    ['unit', ['unit', 'organization', 'organisation', 'department', 'company', 'employer', 'institution']],
    ['unit', ['單位', '工作單位', '服務單位']],
    ['title', ['職務', '職稱', '職位']],
    ['venue', ['會場', '所在會場']],
    ['phone', ['手機', '手機號碼', '行動電話', '電話', '聯絡電話']],
    ['title', ['职务', '职务职级', '职位', '职称', '职级', '岗位', '身份', '职务职称']],
    ['title', ['title', 'position', 'job title', 'post', 'job']],
    ['venue', ['会场', '所在会场', '参会会场', '参会地点', '分会场', '会场名称', '参加会场', '参会会场名称', '地点']],
    ['venue', ['venue', 'venueId', 'hall', 'site', 'location', 'place']],
    ['id', ['编号', '人员编号', '工号', '代码', 'id', 'person id', 'staff id', 'employee id']],
    ['seat', ['座位', '座位号', '座次', '座号', '席位', '排座', '座区', 'seat', 'seat number']],
    [
      'attends',
      ['参会方式', '参会形式', '参会类型', '参会类别', '参会身份', '出席方式', '出席情况', '参加方式', '类别'],
    ],
    ['attends', ['attends', 'attendance', 'attends as', 'type']],
    ['attends', ['备注', '说明', '附注', 'remarks', 'remark', 'note', 'notes', 'comment', 'comments']],
  ],
  agenda: [
    ['title', ['议程', '议题', '议程项', '会议议程', '内容', '事项', '议程内容', '会议内容', '名称', '标题', '项目']],
    ['title', ['title', 'item', 'agenda', 'agenda item', 'topic', 'subject']],
    ['number', ['序号', '项次', '编号', '号', '次序', 'no', 'number', '#', 'nr']],
    ['kind', ['类型', '类别', '种类', '性质', 'kind', 'type']],
    ['speakerTitle', ['发言人职务', '主讲人职务', '报告人职务', '职务', 'speaker title', 'position']],
    ['speaker', ['发言人', '主讲人', '报告人', '讲话人', '主讲', '发言', '负责人', '主持人', '宣读人', '人员', '姓名']],
    ['speaker', ['speaker', 'presenter', 'by', 'who', 'chair', 'name']],
    ['venue', ['会场', '发言会场', '所在会场', '地点', 'venue', 'venueId', 'hall', 'site', 'location']],
    [
      'minutes',
      ['时长', '用时', '时间分钟', '分钟', '所需时间', '计划用时', '时限', '时长分钟', '预计时长', '预计用时'],
    ],
    ['minutes', ['minutes', 'min', 'mins', 'duration', 'length', 'plannedMinutes']],
    [
      'startsAt',
      ['时间', '开始时间', '起止时间', '开始', '时间安排', '起始时间', 'time', 'start', 'starts at', 'from'],
    ],
    ['endsAt', ['结束时间', '结束', '终止时间', '截止时间', 'end', 'ends', 'ends at', 'end time', 'until', 'to']],
    ['points', ['要点', '要求', '内容要点', '要点要求', 'points', 'requirements']],
    [
      'documents',
      ['文件', '材料', '传达文件', '会议材料', '文件名称', 'documents', 'document', 'files', 'papers', 'documentIds'],
    ],
  ],
  awardees: [
    [
      'name',
      ['姓名', '名称', '表彰对象', '获奖者', '获奖人', '获奖单位', '先进个人', '先进集体', '集体名称', '受表彰对象'],
    ],
    ['name', ['name', 'awardee', 'winner', 'recipient', 'honoree']],
    ['kind', ['类别', '类型', '种类', '奖项', '荣誉', '荣誉称号', '表彰类别', 'kind', 'type', 'award', 'category']],
    ['unit', ['单位', '所在单位', '工作单位', '所属单位', '推荐单位', 'unit', 'organization', 'organisation']],
    ['unit', ['department', 'company']],
    ['venue', ['会场', '所在会场', '参会会场', '参会地点', '地点', 'venue', 'venueId', 'hall', 'site', 'location']],
  ],
  followUps: [
    ['text', ['事项', '督办事项', '任务', '工作任务', '重点任务', '具体任务', '工作事项', '落实事项', '任务内容']],
    ['text', ['内容', '工作内容', '要求', '工作要求', '任务名称', '事项内容', '目标任务']],
    ['text', ['what is to be done', 'task', 'action', 'action item', 'follow-up', 'item', 'text']],
    ['number', ['序号', '号', '项次', 'no', 'number', '#', 'nr']],
    ['source', ['来源', '事项来源', '任务来源', 'from', 'source']],
    ['lead', ['牵头', '牵头单位', '牵头部门', '责任单位', '主办单位', '承办单位', '责任部门', '承办部门']],
    ['lead', ['lead', 'lead unit', 'responsible unit', 'owner']],
    ['helpers', ['配合', '配合单位', '协办单位', '配合部门', '协办部门', '协办', 'helpers', 'supporting units']],
    ['inCharge', ['责任人', '负责人', '责任领导', '承办人', '经办人', '联系人']],
    ['inCharge', ['in charge', 'inCharge', 'person in charge', 'responsible', 'assignee']],
    ['due', ['时限', '完成时限', '办理时限', '完成时间', '截止时间', '截止日期', '办结时限', '期限', '完成期限']],
    ['due', ['due', 'due date', 'deadline']],
    ['percent', ['进度', '完成进度', '进度百分比', '完成率', '完成百分比', 'progress', 'percent', '% done']],
    ['note', ['进展说明', '进展', '进展情况', '落实情况', '办理情况', '完成情况', '工作进展', '备注', '说明']],
    ['note', ['note', 'notes', 'remarks', 'comment', 'comments']],
    ['approvedBy', ['办结审批人', '审批人', '办结审批', '销号审批', 'approved by', 'approvedBy']],
    ['id', ['标识', '编号', 'id']],
  ],
}

/** Of a remark, only what is known is taken. */
const remarkWords = ['备注', '说明', '附注', 'remarks', 'remark', 'note', 'notes', 'comment', 'comments'].map(searchKey)

/** Without what stands in brackets, and without marks: 姓 名＊（必填） is 姓名. */
export const headerKey = (header: string): string =>
  searchKey(header.replace(/[（(【[][^）)】\]]*[）)】\]]/gu, '')).replace(/[\s:：*＊/、,，.。_-]+/gu, '')

export const isRemark = (header: string): boolean => remarkWords.includes(headerKey(header))

interface Reading {
  readonly field: ImportField
  /** Less is surer. */
  readonly rank: number
}

const exact = new Map(
  Object.entries(words).map(([kind, list]) => [
    kind,
    new Map(list.flatMap(([field, known], rank) => known.map((word) => [headerKey(word), { field, rank }] as const))),
  ]),
)

/** What stands in the cells of lists as well as over them: no heading ends with it. */
const also = ['法院', '公司', '机构', '部门', '会场', '分会场', '處', '处室', '科室', '庭室', '人员', '主持人'].map(
  headerKey,
)

/** What a heading means, if it is one that is known. @param isWhole false: it may be one that ends with a known word, too. */
export function readHeader(kind: ImportKind, header: string, isWhole = false): Reading | null {
  const key = headerKey(header)
  if (key === '' || key.length > 24) return null
  const known = exact.get(kind)
  const whole = known?.get(key)
  if (whole !== undefined) return whole
  if (isWhole) return null
  const parts = [...(known ?? [])].filter(
    ([word]) =>
      !also.includes(word) &&
      /^[\p{Script=Han}]{2,}$/u.test(word) &&
      key.length <= word.length + 6 &&
      key.endsWith(word),
  )
  const [longest] = parts.sort(([one], [other]) => other.length - one.length)
  return longest === undefined ? null : { field: longest[1].field, rank: longest[1].rank + words[kind].length }
}
