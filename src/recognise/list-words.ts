import { evidence, serial, unit, units, type RoleWords } from "./field-words";

/** The lists and sheets of figures. */
export const listWords: readonly RoleWords[] = [
  {
    role: "units",
    needs: [["unit"]],
    needsTitle: false,
    title: /评估单位|考核单位|单位名单|(?<!授奖)单位名录|考核对象|评估对象|单位表|单位分类/u,
    fields: [
      serial,
      {
        field: "unit",
        words: `${units} 名称 单位规范名称 规范名称 园区 园区名称`,
        pattern:
          /单位.*名称|^(?:单位|部门)|^(?:(?:被|受|参)?(?:考核|考评|评估|评议|测评|评))?(?:单位|部门|对象|县市区|区县|园区).*(?:名称|全称)/u,
        weight: 1,
      },
      {
        field: "category",
        words: "类别 单位类别 分类 单位分类 类型 考核类别 组别 评估类别 单位性质 分组 考核分类",
        pattern: /(?:类别|分类|组别|类型|归类|序列)$/u,
        weight: 2,
      },
      {
        field: "organiser",
        words: "组织实施机构 牵头考核单位 组织实施单位 实施机构 牵头单位 组织单位 考核机构 牵头部门 组织机构",
        pattern: /(?:组织|实施|牵头|主考|负责|责任考核|考核责任).*(?:机构|单位|部门)/u,
        weight: 2,
      },
      {
        field: "aliases",
        words: "简称 别名 单位简称 规范简称 常用简称 简称别名 又称 亦称 惯用名",
        pattern: /简称|别名|其[他它]名称/u,
        weight: 2,
      },
      {
        field: "formerNames",
        words: "曾用名 原名 原名称 曾用名称",
        pattern: /曾用|原名|原单位|更名前|旧[称名]/u,
        weight: 2,
      },
    ],
  },
  {
    role: "indicators",
    needs: [["indicator"], ["fullMarks"]],
    needsTitle: false,
    title: /指标|评分标准|评分细则|考核标准|考核细则|评估标准|考核内容|分值/u,
    fields: [
      serial,
      {
        field: "indicator",
        words:
          "三级指标 二级指标 指标 指标名称 考核项目 评估项目 考核指标 评估指标 考评项目 指标项目 考核内容 评估内容 考评内容 项目 项目名称 考核要点",
        pattern: /(?:考核|评估|考评|评价|测评).*(?:项目|指标|内容|要点)|^指标|指标$/u,
        weight: 2,
      },
      {
        field: "item",
        words: "考核内容 评估内容 具体内容 内容 考核指标 二级指标 三级指标 考核要点",
        pattern: /内容|要点|指标/u,
        weight: 0.5,
      },
      {
        field: "fullMarks",
        words: "分值 标准分 满分 权重 各项分值 分数 基本分 标准分值 满分值 指标分值",
        pattern: /分值|标准分|满分|权重/u,
        weight: 2,
      },
      {
        field: "method",
        words:
          "评分办法 评分标准 计分方法 计分办法 评分细则 考核办法 考核标准 评价标准 评分方法 扣分标准 考核方法",
        pattern: /(?:评分|计分|考核|评价|扣分|赋分).*(?:办法|标准|方法|细则|规则)/u,
        weight: 2,
      },
      {
        field: "responsible",
        words:
          "责任单位 牵头单位 考核单位 负责考核部门 责任部门 考核部门 牵头考核单位 责任科室 组织考核单位 评分单位",
        pattern: /(?:责任|牵头|考核|负责|评分).*(?:单位|部门|科室|机关)/u,
        weight: 1,
      },
      evidence,
    ],
  },
  {
    role: "scores",
    needs: [["unit"]],
    needsTitle: false,
    title: /评分|得分|汇总|成绩|总分|排名|考核结果|评估结果|打分/u,
    fields: [
      serial,
      unit,
      { field: "category", words: "类别 单位类别 分类 组别", weight: 0.5 },
      {
        field: "total",
        words: "合计 总分 总得分 得分合计 总计 合计得分 总成绩 小计得分 得分",
        pattern: /^(?:合计|总分|总得分|总计)/u,
        weight: 2,
      },
      {
        field: "bonus",
        words: "加分 加分项 奖励分 加分合计 附加分 奖励加分 加分项目",
        pattern: /^(?:加分|奖励分)|(?:加分|奖励分|附加分)$/u,
        weight: 1,
      },
      {
        field: "deduction",
        words: "减分 扣分 扣分合计 减分项 减分合计 扣分项",
        pattern: /^(?:减分|扣分)|(?<!加[、/或和]?)(?:减分|扣分)$/u,
        weight: 1,
      },
      {
        field: "final",
        words: "最终得分 最后得分 最终总分 总评得分 年终得分 综合得分 最终分 考核得分 实际得分",
        pattern: /最终|最后|总评/u,
        weight: 2,
      },
      {
        field: "rank",
        words: "排名 名次 位次 排序 位次排名 全市排名",
        pattern: /排名|名次|位次/u,
        weight: 2,
      },
      {
        field: "gradeResult",
        words: "等次 考核等次 评定等次 等级 档次 考核等级 评估等次",
        pattern: /等次|等级|档次/u,
        weight: 2,
      },
      {
        field: "assessor",
        words: "评分人 评委 评估人 打分人 评议人 考评人 测评人 评分单位 打分单位",
        weight: 0.5,
      },
      { field: "fullMarks", words: "满分 分值 标准分 权重", weight: 0.5 },
      { field: "indicator", words: "指标 指标名称 考核项目 评估项目 考核指标 项目", weight: 0.5 },
    ],
  },
  {
    role: "survey",
    needs: [["unit"], ["round1"]],
    needsTitle: true,
    title: /公众评议|满意度|民意|测评|问卷|电话访问/u,
    fields: [
      serial,
      unit,
      { field: "category", words: "类别 单位类别 分类 组别", weight: 0.5 },
      {
        field: "round1",
        words: "第一次 上半年 第1次 一次 第一轮 满意度 满意率 得分",
        pattern: /第[一1][次轮]|上半年|^满意/u,
        weight: 2,
      },
      {
        field: "round2",
        words: "第二次 下半年 第2次 二次 第二轮",
        pattern: /第[二2][次轮]|下半年/u,
        weight: 2,
      },
      { field: "round3", words: "第三次 第三轮", pattern: /第[三3][次轮]/u, weight: 1 },
      {
        field: "total",
        words: "平均 平均分 均值 平均得分 平均值 综合满意度",
        pattern: /平均|均值/u,
        weight: 1,
      },
      { field: "rank", words: "排名 名次 位次", weight: 0 },
    ],
  },
];
