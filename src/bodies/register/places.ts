/** Provinces with the names by which a cell may call them; the abbreviations stand in 文号 (湘政发). */
export interface Province {
  readonly name: string;
  readonly short: string;
  /** What its own documents begin with. */
  readonly documentSigns: string;
  /** 省, 自治区: how a bare 省委 names it; the four cities call themselves 市. */
  readonly kind: "省" | "自治区" | "市" | "特别行政区" | "兵团";
}

const province = (
  name: string,
  short: string,
  documentSigns: string,
  kind: Province["kind"] = "省",
): Province => ({
  name,
  short,
  documentSigns,
  kind,
});

export const provinces: readonly Province[] = [
  province("北京市", "北京", "京", "市"),
  province("天津市", "天津", "津", "市"),
  province("河北省", "河北", "冀"),
  province("山西省", "山西", "晋"),
  province("内蒙古自治区", "内蒙古", "内", "自治区"),
  province("辽宁省", "辽宁", "辽"),
  province("吉林省", "吉林", "吉"),
  province("黑龙江省", "黑龙江", "黑"),
  province("上海市", "上海", "沪", "市"),
  province("江苏省", "江苏", "苏"),
  province("浙江省", "浙江", "浙"),
  province("安徽省", "安徽", "皖"),
  province("福建省", "福建", "闽"),
  province("江西省", "江西", "赣"),
  province("山东省", "山东", "鲁"),
  province("河南省", "河南", "豫"),
  province("湖北省", "湖北", "鄂"),
  province("湖南省", "湖南", "湘"),
  province("广东省", "广东", "粤"),
  province("广西壮族自治区", "广西", "桂", "自治区"),
  province("海南省", "海南", "琼"),
  province("重庆市", "重庆", "渝", "市"),
  province("四川省", "四川", "川"),
  province("贵州省", "贵州", "黔"),
  province("云南省", "云南", "云"),
  province("西藏自治区", "西藏", "藏", "自治区"),
  province("陕西省", "陕西", "陕"),
  province("甘肃省", "甘肃", "甘"),
  province("青海省", "青海", "青"),
  province("宁夏回族自治区", "宁夏", "宁", "自治区"),
  province("新疆维吾尔自治区", "新疆", "新", "自治区"),
  province("新疆生产建设兵团", "兵团", "兵", "兵团"),
  province("香港特别行政区", "香港", "港", "特别行政区"),
  province("澳门特别行政区", "澳门", "澳", "特别行政区"),
  province("台湾省", "台湾", "台"),
];

/** What the documents of Hunan's prefectures begin with: 郴政发, 州政发 of 湘西. */
export const citySigns = "长株潭衡邵岳常张益郴永怀娄州";

/** Prefecture-level cities, prefectures and leagues by their short names, in the order of the provinces above. */
export const prefectures: readonly string[] = (
  "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安 锡林郭勒 阿拉善 " +
  "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 长春 吉林 四平 辽源 通化 白山 松原 白城 延边 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭 " +
  "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 巢湖 " +
  "福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 莱芜 临沂 德州 聊城 滨州 菏泽 " +
  "郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源 武汉 黄石 十堰 宜昌 襄阳 襄樊 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架 " +
  "长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 " +
  "南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 三沙 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山 " +
  "贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 思茅 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 拉萨 日喀则 昌都 林芝 山南 那曲 阿里 " +
  "西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南 西宁 海东 海北 黄南 海南 果洛 玉树 海西 银川 石嘴山 吴忠 固原 中卫 " +
  "乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 和田 伊犁 塔城 阿勒泰 石河子"
).split(" "); // prettier-ignore

/**
 * Counties of Hunan by their short names, as its clerks leave out 县; without those that are a prefecture's name as well
 * (衡阳县), of one syllable (攸县), or a word of another meaning (会同, 通道, 中方).
 */
export const counties: ReadonlySet<string> = new Set(
  (
    "芙蓉 天心 岳麓 开福 雨花 望城 浏阳 宁乡 荷塘 芦淞 石峰 天元 渌口 茶陵 炎陵 醴陵 雨湖 岳塘 湘乡 韶山 珠晖 雁峰 石鼓 蒸湘 南岳 衡南 衡山 衡东 祁东 耒阳 常宁 " +
    "双清 大祥 北塔 邵东 新邵 隆回 洞口 绥宁 新宁 城步 武冈 岳阳楼 云溪 君山 华容 湘阴 平江 汨罗 临湘 武陵 鼎城 安乡 汉寿 临澧 桃源 石门 津市 永定 武陵源 慈利 桑植 赫山 桃江 安化 沅江 " +
    "北湖 苏仙 桂阳 宜章 永兴 嘉禾 临武 汝城 桂东 安仁 资兴 零陵 冷水滩 祁阳 东安 双牌 江永 宁远 蓝山 新田 江华 鹤城 沅陵 辰溪 溆浦 麻阳 新晃 芷江 靖州 洪江 " +
    "娄星 双峰 新化 冷水江 涟源 吉首 泸溪 凤凰 花垣 保靖 古丈 永顺 龙山"
  ).split(" "),
); // prettier-ignore
