// What people say in the demo market: demands, questions with answers, articles. Parts are
// named by the part number that the imported components have.

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
] as const;

export const questions = [
  {
    key: 'lm358-rail',
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
    mpn: 'AMS1117-3.3',
    board: 'power',
    asker: 'dongfang',
    title: 'AMS1117-3.3 输出电容可以用陶瓷电容吗？',
    body: '手册要求 22 µF 钽电容。换成 22 µF X5R 陶瓷是否会振荡？有没有人量产验证过？',
    answers: [],
  },
  {
    key: 'second-source',
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

export const demands = [
  {
    key: 'mlcc-quarter',
    buyer: 'helios',
    title: 'MLCC and chip resistors for Q1, 3 part numbers',
    description:
      'Rolling need for the first quarter. Full reels, date code within two years. Please state the maker.',
    deliveryPlace: 'Augsburg, DE',
    closesInDays: 9,
    mpns: ['0603WAF1002T5E', 'CL10A105KB8NNNC', 'CL05B104KO5NNNC'],
    quantities: [200_000, 60_000, 100_000],
    quotes: ['huaqiang', 'nordic'],
    isAwarded: false,
  },
  {
    key: 'mcu-sample',
    buyer: 'dongfang',
    title: '控制板主控芯片首批 2000 片',
    description: '新产品首批试产，需原厂渠道，可分两批交货。',
    deliveryPlace: '苏州工业园区',
    closesInDays: 4,
    mpns: ['STM32F103C8T6'],
    quantities: [2_000],
    quotes: ['huaqiang'],
    isAwarded: false,
  },
  {
    key: 'opamp-award',
    buyer: 'mekong',
    title: 'Operational amplifiers, 5,000 pieces',
    description: 'For a measuring instrument in series production.',
    deliveryPlace: 'Ho Chi Minh City, VN',
    closesInDays: 12,
    mpns: ['LM358DR2G', 'LM324DT'],
    quantities: [5_000, 2_500],
    quotes: ['huaqiang', 'nordic'],
    isAwarded: true,
  },
] as const;

export const articles = [
  {
    key: 'lead-times',
    slug: 'lead-times-settle',
    title: {
      en: 'Lead times for passive parts settle at eight to ten weeks',
      zhCN: '被动元件交期回落至八到十周',
    },
    summary: {
      en: 'What makers announced this month, and where stock is thin.',
      zhCN: '本月原厂交期一览，以及库存偏紧的品类。',
    },
    body: {
      en: 'Makers of chip resistors and multilayer ceramic capacitors quote **eight to ten weeks** again for standard values.\n\n## Where to look twice\n\n- 0402 capacitors above 1 µF: twelve weeks and more\n- 0.1 % thin film resistors: allocation by project\n\nPlan full reels and ask for date codes.',
      zhCN: '贴片电阻与多层陶瓷电容的标准规格交期回到 **八到十周**。\n\n## 仍需留意\n\n- 0402 封装、容值大于 1 µF：十二周以上\n- 0.1 % 薄膜电阻：按项目分配\n\n建议按整盘备货，并确认批次。',
    },
    mpns: ['0603WAF1002T5E'],
  },
  {
    key: 'rfq-guide',
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
] as const;
