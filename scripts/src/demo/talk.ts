// What people say in the demo market and on which of its days: questions with answers, discussions, articles.
// Parts are named by their part number.

export const boards = [
  {
    key: 'power',
    slug: 'power',
    name: { en: 'Power and drives', zhCN: '电源与驱动' },
    description: { en: 'Supplies, regulators, motors, thermal.', zhCN: '电源、稳压、电机、散热。' },
  },
  {
    key: 'signal',
    slug: 'signal',
    name: { en: 'Signals and sensors', zhCN: '信号与传感' },
    description: { en: 'Amplifiers, converters, sensing.', zhCN: '放大器、转换器、传感。' },
  },
  {
    key: 'supply',
    slug: 'supply',
    name: { en: 'Sourcing and substitutes', zhCN: '货源与替代' },
    description: {
      en: 'Shortages, second sources, counterfeits.',
      zhCN: '缺货、替代料、真伪鉴别。',
    },
  },
  {
    key: 'machines',
    slug: 'machines',
    name: { en: 'Machines and maintenance', zhCN: '机械与维护' },
    description: {
      en: 'Bearings, fasteners, pumps, what breaks and why.',
      zhCN: '轴承、紧固件、泵阀，故障与保养。',
    },
  },
] as const;

export const questions = [
  {
    key: 'lm358-rail',
    daysAgo: 41,
    mpn: 'LM358DR2G',
    board: 'signal',
    asker: 'helios',
    title: 'How close to the rails does the LM358 output swing at 5 V?',
    body: 'We drive a 12-bit ADC from a single **5 V** supply. The datasheet gives `VOH` only at 30 V. What do you see in practice with a 10 kΩ load?\n\n- supply: 5.0 V ± 1 %\n- load: 10 kΩ to ground',
    answers: [
      {
        by: 'huaqiang',
        body: 'About **3.5 V** at 5 V supply: the output stage needs roughly 1.5 V to the positive rail. To ground it goes within a few millivolts with a resistive load.\n\nFor a full 12-bit range take a rail-to-rail part.',
        isAccepted: true,
      },
      { by: 'dongfang', body: '我们实测 5 V 供电、10 kΩ 负载下最高约 3.6 V，和楼上一致。' },
    ],
  },
  {
    key: 'ams1117-cap',
    daysAgo: 5,
    mpn: 'AMS1117-3.3',
    board: 'power',
    asker: 'dongfang',
    title: 'AMS1117-3.3 输出电容可以用陶瓷电容吗？',
    body: '手册要求 22 µF 钽电容。换成 22 µF X5R 陶瓷是否会振荡？有没有人量产验证过？',
    answers: [],
  },
  {
    key: 'c3-clearance',
    daysAgo: 24,
    mpn: '6204-2RS',
    board: 'machines',
    asker: 'dongfang',
    title: '电机轴承 6204 选 CN 还是 C3 游隙？',
    body: '电机 2.2 kW，4 极，连续运行，轴承温升约 45 K。原配 CN，寿命一年半。换成 **C3** 会不会有噪声问题？',
    answers: [
      {
        by: 'zhongzhou',
        body: '内圈温度明显高于外圈时建议 **C3**：热态下工作游隙更合适，寿命更长。\n\n- 轴公差 k5、孔公差 H7 时，6204 的 CN 游隙装配后约剩 3–8 µm\n- 45 K 温升会再吃掉几微米\n\n冷态噪声略大，热态一致。',
        isAccepted: true,
      },
      {
        by: 'rheintal',
        body: 'We deliver all motors up to frame 132 with C3 on the drive end. Noise is measured warm; there is no difference you would hear.',
      },
    ],
  },
  {
    key: 'a2-or-a4',
    daysAgo: 12,
    mpn: '4762-M6x20-A2',
    board: 'machines',
    asker: 'mekong',
    title: 'A2 or A4 screws near the coast?',
    body: 'Instruments for a port, outdoors, 300 m from the water. Is A2 enough when the housings are painted?',
    answers: [
      {
        by: 'lihua',
        body: 'Take **A4**: chloride pits A2 within a season, under the head first where paint does not reach. The price difference of an M6 × 20 is a few fen.',
        isAccepted: true,
      },
    ],
  },
  {
    key: 'inverter-cable',
    daysAgo: 0,
    mpn: 'HL300-T4-7.5M',
    board: 'power',
    asker: 'helios',
    title: 'Longest screened motor cable for a 7.5 kW inverter?',
    body: 'We have 80 m between cabinet and pump. Do we need an output reactor?',
    answers: [],
  },
  {
    key: 'second-source',
    daysAgo: 24,
    mpn: null,
    board: 'supply',
    asker: 'mekong',
    title: 'How do you qualify a second source for chip resistors?',
    body: 'Our quality plan asks for a second maker for every passive part. Which tests do you run beyond the datasheet comparison?',
    answers: [
      {
        by: 'nordic',
        body: 'Solderability, TCR over the full range and a 1,000 h humidity bias test on one value at each end of the range. The values in between follow.',
      },
    ],
  },
] as const;

/** Talk without an answer to accept; one that the operator had to close, with a post it took away. */
export const discussions = [
  {
    key: 'copper-price',
    daysAgo: 12,
    board: 'supply',
    by: 'dongfang',
    title: '铜价波动，电缆采购怎么锁价？',
    body: '年度用量约 60 km（H07V-K 1.5–6 mm²）。按季度锁价还是按月均价结算？大家与供货方如何约定铜基价？',
    replies: [
      {
        by: 'pearl',
        body: '我们按 **上月均价** 结算，铜含量按标准截面折算；超过 60 km 可以锁一个季度。',
      },
    ],
  },
  {
    key: 'brand-dispute',
    daysAgo: 24,
    board: 'supply',
    by: 'mekong',
    title: 'Relabelled bearings in circulation?',
    body: 'We received bearings whose marking rubs off with acetone. How do you check yours at goods inward?',
    replies: [
      { by: 'oldstock', body: 'Cheapest bearings here, no questions asked, write me.' },
      {
        by: 'zhongzhou',
        body: 'Acetone on the face, a vibration test, and the maker’s code on the box. We send the photographs with the lot.',
      },
    ],
    hidden: { post: 0, reason: 'Advertising, and the thread asks about counterfeits.' },
    isClosed: true,
  },
] as const;

/** Part numbers that people here talk about. */
export const spokenParts: readonly string[] = questions.flatMap(({ mpn }) => mpn ?? []);

export const articles = [
  {
    key: 'lead-times',
    daysAgo: 41,
    slug: 'lead-times-settle',
    title: {
      en: 'Lead times for passive parts settle at eight to ten weeks',
      zhCN: '被动元件货期回落至八到十周',
    },
    summary: {
      en: 'What makers announced this month, and where stock is thin.',
      zhCN: '本月原厂货期一览，以及库存偏紧的品类。',
    },
    body: {
      en: 'Makers of chip resistors and multilayer ceramic capacitors quote **eight to ten weeks** again for standard values.\n\n## Where to look twice\n\n- 0402 capacitors above 1 µF: twelve weeks and more\n- 0.1 % thin film resistors: allocation by project\n\nPlan full reels and ask for date codes.',
      zhCN: '贴片电阻与多层陶瓷电容的标准规格货期回到 **八到十周**。\n\n## 仍需留意\n\n- 0402 封装、容值大于 1 µF：十二周以上\n- 0.1 % 薄膜电阻：按项目分配\n\n建议按整盘备货，并确认批次。',
    },
    mpns: ['0603WAF1002T5E'],
  },
  {
    key: 'rfq-guide',
    daysAgo: 24,
    slug: 'a-good-request-for-quotation',
    title: {
      en: 'What makes a request for quotation easy to answer',
      zhCN: '怎样写一份好报价的求购单',
    },
    summary: { en: 'Five lines that bring better offers.', zhCN: '五个要点，让报价更准、更快。' },
    body: {
      en: '1. The part number, or the specification with tolerances\n2. The quantity, and how it will be called off\n3. Where and by when\n4. Whether substitutes are welcome\n5. When you decide\n\nSellers answer complete requests twice as often.',
      zhCN: '1. 型号，或带公差的规格\n2. 数量及分批计划\n3. 交货地点与日期\n4. 是否接受替代料\n5. 何时决定\n\n信息完整的求购，收到的报价多一倍。',
    },
    mpns: [],
  },
  {
    key: 'ie3-to-ie4',
    daysAgo: 12,
    slug: 'efficiency-classes-of-motors',
    title: {
      en: 'IE3 motors: what an efficiency class saves in a year',
      zhCN: 'IE3 电机：一个能效等级一年省多少',
    },
    summary: {
      en: 'A worked example with a 7.5 kW motor at 4,000 hours.',
      zhCN: '以 7.5 kW 电机、年运行 4000 小时为例。',
    },
    body: {
      en: 'A 7.5 kW four-pole motor must reach **90.4 %** at full load to be IE3 (IEC 60034-30-1, 50 Hz).\n\n## The sum\n\n- IE2 asks for 88.7 %: input 8.46 kW\n- IE3 asks for 90.4 %: input 8.30 kW\n- difference: 0.16 kW, or 640 kWh at 4,000 hours\n\nFans and pumps save several times as much when an inverter lowers their speed.',
      zhCN: '7.5 kW 四极电机满载效率达到 **90.4 %** 才是 IE3（IEC 60034-30-1，50 Hz）。\n\n## 算一算\n\n- IE2 要求 88.7 %：输入 8.46 kW\n- IE3 要求 90.4 %：输入 8.30 kW\n- 相差 0.16 kW，4000 小时约 640 kWh\n\n风机水泵用变频器降速，节电往往是它的数倍。',
    },
    mpns: ['YE3-132M-4 7.5kW B3'],
  },
  {
    key: 'bearing-suffixes',
    daysAgo: 5,
    slug: 'reading-a-bearing-number',
    title: { en: 'How to read a bearing number', zhCN: '轴承型号怎么看' },
    summary: {
      en: 'Series, bore, seals, clearance: what each sign says.',
      zhCN: '系列、内径、密封、游隙，逐位看懂。',
    },
    body: {
      en: '**6204-2RS/C3** says everything that is needed:\n\n1. `62`: deep groove ball bearing, diameter series 2\n2. `04`: bore code, times five is **20 mm** (from 04 on)\n3. `2RS`: a rubber seal on both sides; `ZZ` or `2Z`: metal shields\n4. `C3`: radial clearance above normal',
      zhCN: '**6204-2RS/C3** 已说明一切：\n\n1. `62`：深沟球轴承，直径系列 2\n2. `04`：内径代号，乘以 5 即 **20 mm**（04 起）\n3. `2RS`：双面橡胶密封；`ZZ` 或 `2Z`：双面防尘盖\n4. `C3`：径向游隙大于普通组',
    },
    mpns: ['6204-2RS', '6204-2RS/C3'],
  },
  {
    key: 'holiday-notice',
    daysAgo: 41,
    retractedDaysAgo: 12,
    slug: 'warehouse-stocktaking',
    title: { en: 'Stocktaking in Kunshan', zhCN: '昆山仓盘点通知' },
    summary: { en: 'No dispatch for two days.', zhCN: '盘点期间两天不发货。' },
    body: {
      en: 'The Kunshan warehouse counts its stock for two days. Orders are dispatched on the third.',
      zhCN: '昆山仓盘点两天，订单自第三天起发出。',
    },
    mpns: [],
  },
] as const;
