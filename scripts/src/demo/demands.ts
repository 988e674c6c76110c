// What buyers ask for in the demo market, when, who quotes, and how it ended. Parts are named by their part number;
// what nobody has in the catalog is said in words.

export interface DemoDemand {
  readonly key: string;
  readonly buyer: string;
  readonly title: string;
  readonly description: string;
  readonly deliveryPlace: string;
  /** On which of the demo's days it is published, and how many days later it closes. */
  readonly daysAgo: number;
  readonly closesInDays: number;
  readonly mpns: readonly string[];
  readonly quantities: readonly number[];
  /** Of what the catalog does not have; pieces unless it is said. */
  readonly unit?: string;
  /** Who quotes, on the day of publication; an award goes to the first. */
  readonly quotes: readonly string[];
  readonly awardedDaysAgo?: number;
  readonly cancelledDaysAgo?: number;
  /** Who takes its quote back. */
  readonly withdrawn?: string;
}

export const demands: readonly DemoDemand[] = [
  {
    key: 'mlcc-quarter',
    buyer: 'helios',
    title: 'MLCC and chip resistors for Q1, 3 part numbers',
    description:
      'Rolling need for the first quarter. Full reels, date code within two years. Please state the maker.',
    deliveryPlace: 'Augsburg, DE',
    daysAgo: 5,
    closesInDays: 14,
    mpns: ['0603WAF1002T5E', 'CL10A105KB8NNNC', 'CL05B104KO5NNNC'],
    quantities: [200_000, 60_000, 100_000],
    quotes: ['huaqiang', 'nordic'],
  },
  {
    key: 'mcu-sample',
    buyer: 'dongfang',
    title: '控制板主控芯片首批 2000 片',
    description: '新产品首批试产，需原厂渠道，可分两批交货。',
    deliveryPlace: '苏州工业园区',
    daysAgo: 5,
    closesInDays: 9,
    mpns: ['STM32F103C8T6'],
    quantities: [2_000],
    quotes: ['huaqiang'],
  },
  {
    key: 'opamp-award',
    buyer: 'mekong',
    title: 'Operational amplifiers, 5,000 pieces',
    description: 'For a measuring instrument in series production.',
    deliveryPlace: 'Ho Chi Minh City, VN',
    daysAgo: 12,
    closesInDays: 24,
    mpns: ['LM358DR2G', 'LM324DT'],
    quantities: [5_000, 2_500],
    quotes: ['huaqiang', 'nordic'],
    awardedDaysAgo: 5,
  },
  {
    key: 'bearings-line-4',
    buyer: 'dongfang',
    title: '4 号线检修轴承，三个型号',
    description: '年度检修备件，需带检测报告，接受同等尺寸替代。',
    deliveryPlace: '苏州工业园区',
    daysAgo: 5,
    closesInDays: 12,
    mpns: ['6204-2RS', '6305-2RS', '6208-2RS1/C3'],
    quantities: [600, 200, 120],
    quotes: ['zhongzhou', 'rheintal', 'nordic'],
  },
  {
    key: 'bolts-frame-contract',
    buyer: 'helios',
    title: 'Frame order: hexagon screws ISO 4017, one year',
    description:
      'Call-offs every month, stock to be kept for six weeks. Certificate 3.1 with every lot.',
    deliveryPlace: 'Augsburg, DE',
    daysAgo: 5,
    closesInDays: 19,
    mpns: ['4017-M8x30-88ZN', '4017-M10x40-88ZN', '4762-M6x20-A2'],
    quantities: [40_000, 25_000, 30_000],
    quotes: ['lihua'],
  },
  {
    key: 'pump-station',
    buyer: 'dongfang',
    title: '循环水泵站改造：离心泵两台及阀门',
    description: '介质为软化水，65 °C，要求两周内到货。',
    deliveryPlace: '南通开发区',
    daysAgo: 24,
    closesInDays: 21,
    mpns: ['IS80-65-160', 'D71X-16-E-DN100'],
    quantities: [2, 6],
    quotes: ['yangtze', 'rheintal'],
    awardedDaysAgo: 12,
  },
  {
    key: 'gloves-site',
    buyer: 'mekong',
    title: 'Cut-resistant gloves for two sites',
    description: 'Sizes 8 to 10, EN 388 cut level C or better, our logo on the cuff.',
    deliveryPlace: 'Ho Chi Minh City, VN',
    daysAgo: 12,
    closesInDays: 7,
    mpns: ['G50-09', 'G50-10'],
    quantities: [1_200, 960],
    quotes: ['tiandun'],
  },
  {
    key: 'special-cable',
    buyer: 'mekong',
    title: 'Halogen-free tray cable, 7 × 0.75 mm², orange',
    description: 'For tunnel lighting; the sheath must be orange with metre marks.',
    deliveryPlace: 'Da Nang, VN',
    daysAgo: 24,
    closesInDays: 12,
    mpns: ['Halogen-free control cable 7 × 0.75 mm², orange sheath, metre marks'],
    quantities: [8_000],
    unit: 'm',
    quotes: [],
  },
  {
    key: 'server-room',
    buyer: 'helios',
    title: 'Server room: racks, switches, patch cords',
    description: 'One delivery with installation in the second week.',
    deliveryPlace: 'Augsburg, DE',
    daysAgo: 0,
    closesInDays: 18,
    mpns: ['NX42-610', 'NQ524-1G-410G', 'C6A-BU-0200'],
    quantities: [4, 6, 200],
    quotes: [],
  },
  {
    key: 'helmets-cancelled',
    buyer: 'dongfang',
    title: '工程部安全帽 200 顶',
    description: '白色 ABS，可调节帽衬，工期推迟后取消。',
    deliveryPlace: '苏州工业园区',
    daysAgo: 12,
    closesInDays: 20,
    mpns: ['G20-09'],
    quantities: [200],
    quotes: ['tiandun', 'lihua'],
    withdrawn: 'lihua',
    cancelledDaysAgo: 5,
  },
  {
    key: 'gear-oil',
    buyer: 'helios',
    title: 'Worm gear units, ratio 20, replacement set',
    description: 'For a packaging line; the order went to the machine builder in the end.',
    deliveryPlace: 'Augsburg, DE',
    daysAgo: 41,
    closesInDays: 17,
    mpns: ['RV063-20'],
    quantities: [12],
    quotes: ['rheintal'],
  },
];

/** Part numbers that are asked for. */
export const askedParts: readonly string[] = demands.flatMap(({ mpns }) => mpns);
