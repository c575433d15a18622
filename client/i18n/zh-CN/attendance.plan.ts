export const attendancePlan = {
  'plan.title': '人员',
  'plan.import': '从 Excel 导入',
}
