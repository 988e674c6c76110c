// The demo's category tree beside the electronic components: three levels, named in both languages.
import { type Text } from './text.js';

type Leaves = Readonly<Record<string, readonly [en: string, zhCN: string]>>;
interface Branch {
  readonly name: readonly [en: string, zhCN: string];
  readonly below: readonly { readonly name: readonly [string, string]; readonly leaves: Leaves }[];
}

const branch = (en: string, zhCN: string, leaves: Leaves) => ({
  name: [en, zhCN] as const,
  leaves,
});

const tree = [
  {
    name: ['Bearings and power transmission', '轴承与传动'],
    below: [
      branch('Ball bearings', '球轴承', {
        deepGroove: ['Deep groove ball bearings', '深沟球轴承'],
        angularContact: ['Angular contact ball bearings', '角接触球轴承'],
        thrustBall: ['Thrust ball bearings', '推力球轴承'],
      }),
      branch('Roller bearings', '滚子轴承', {
        taperedRoller: ['Tapered roller bearings', '圆锥滚子轴承'],
        cylindricalRoller: ['Cylindrical roller bearings', '圆柱滚子轴承'],
      }),
      branch('Bearing units and belts', '轴承座与传动带', {
        pillowBlock: ['Pillow block units', '带座轴承'],
        vBelt: ['V-belts', '三角带'],
        timingBelt: ['Timing belts', '同步带'],
      }),
    ],
  },
  {
    name: ['Fasteners', '紧固件'],
    below: [
      branch('Bolts and screws', '螺栓与螺钉', {
        hexBolt: ['Hexagon head screws', '六角头螺栓'],
        socketHead: ['Socket head cap screws', '内六角圆柱头螺钉'],
        countersunk: ['Countersunk screws', '沉头螺钉'],
        setScrew: ['Set screws', '紧定螺钉'],
      }),
      branch('Nuts and washers', '螺母与垫圈', {
        hexNut: ['Hexagon nuts', '六角螺母'],
        lockNut: ['Prevailing torque nuts', '防松螺母'],
        washer: ['Flat washers', '平垫圈'],
        springWasher: ['Spring washers', '弹簧垫圈'],
      }),
      branch('Rods and pins', '螺杆与销', {
        threadedRod: ['Threaded rods', '全螺纹螺杆'],
        dowelPin: ['Dowel pins', '圆柱销'],
      }),
    ],
  },
  {
    name: ['Cable and wire', '电线电缆'],
    below: [
      branch('Power and control cable', '动力与控制电缆', {
        singleCore: ['Single-core wires', '单芯导线'],
        controlCable: ['Control cables', '控制电缆'],
        electronicCable: ['Electronic cables', '电子信号电缆'],
      }),
      branch('Data and fibre cable', '数据与光纤线缆', {
        patchCord: ['Copper patch cords', '网络跳线'],
        dataCable: ['Data installation cable', '数据布线电缆'],
        fibreCord: ['Fibre patch cords', '光纤跳线'],
      }),
    ],
  },
  {
    name: ['Connectors and installation', '连接器与安装材料'],
    below: [
      branch('Circular connectors', '圆形连接器', {
        m12Cord: ['M12 sensor cables', 'M12 传感器电缆'],
        m8Cord: ['M8 sensor cables', 'M8 传感器电缆'],
      }),
      branch('Terminals', '接线端子', {
        railTerminal: ['DIN rail terminal blocks', '导轨接线端子'],
        boardTerminal: ['PCB terminal blocks', 'PCB 接线端子'],
        ferrule: ['Insulated ferrules', '绝缘管型端头'],
        lug: ['Tubular cable lugs', '铜管接线鼻'],
      }),
      branch('Cable entry', '电缆引入', {
        gland: ['Cable glands', '电缆接头'],
      }),
    ],
  },
  {
    name: ['Sensors and switchgear', '传感器与低压电器'],
    below: [
      branch('Sensors', '传感器', {
        inductive: ['Inductive sensors', '电感式接近开关'],
        photoelectric: ['Photoelectric sensors', '光电传感器'],
        resistanceThermometer: ['Resistance thermometers', '热电阻'],
        pressure: ['Pressure transmitters', '压力变送器'],
      }),
      branch('Switchgear and power supplies', '开关电器与电源', {
        breaker: ['Miniature circuit breakers', '小型断路器'],
        contactor: ['Contactors', '交流接触器'],
        powerSupply: ['DIN rail power supplies', '导轨电源'],
      }),
    ],
  },
  {
    name: ['Motors and drives', '电机与驱动'],
    below: [
      branch('Motors and gear units', '电机与减速机', {
        motor: ['Three-phase motors', '三相异步电动机'],
        wormGear: ['Worm gear units', '蜗轮减速机'],
      }),
      branch('Drives', '变频驱动', {
        inverter: ['Frequency inverters', '变频器'],
      }),
    ],
  },
  {
    name: ['Fluid and pneumatics', '流体与气动'],
    below: [
      branch('Pumps', '泵', {
        centrifugal: ['Centrifugal pumps', '离心泵'],
        diaphragm: ['Air-operated diaphragm pumps', '气动隔膜泵'],
      }),
      branch('Valves', '阀门', {
        ballValve: ['Ball valves', '球阀'],
        gateValve: ['Gate valves', '闸阀'],
        butterflyValve: ['Butterfly valves', '蝶阀'],
        globeValve: ['Globe valves', '截止阀'],
        solenoidValve: ['Solenoid valves', '电磁阀'],
      }),
      branch('Pneumatics', '气动元件', {
        cylinder: ['Profile cylinders', '型材气缸'],
        tube: ['Pneumatic tubing', '气管'],
        pushIn: ['Push-in fittings', '快插接头'],
      }),
    ],
  },
  {
    name: ['Safety and workwear', '安全防护'],
    below: [
      branch('Head and senses', '头部与感官防护', {
        helmet: ['Safety helmets', '安全帽'],
        eyewear: ['Safety glasses', '防护眼镜'],
        hearing: ['Hearing protection', '听力防护'],
        respirator: ['Filtering half masks', '防尘口罩'],
      }),
      branch('Hands, feet and body', '手足与躯干防护', {
        glove: ['Protective gloves', '防护手套'],
        shoe: ['Safety shoes', '安全鞋'],
        vest: ['High-visibility vests', '反光背心'],
      }),
    ],
  },
  {
    name: ['IT and networking', 'IT 与网络'],
    below: [
      branch('Servers and storage', '服务器与存储', {
        server: ['Rack servers', '机架式服务器'],
        memory: ['Server memory', '服务器内存'],
        drive: ['Solid-state drives', '固态硬盘'],
      }),
      branch('Networking', '网络设备', {
        switch: ['Ethernet switches', '以太网交换机'],
        transceiver: ['Optical transceivers', '光模块'],
        accessPoint: ['Wireless access points', '无线接入点'],
      }),
      branch('Racks and power', '机柜与供电', {
        rack: ['Server racks', '服务器机柜'],
        ups: ['Uninterruptible power supplies', '不间断电源'],
      }),
    ],
  },
  {
    name: ['Software and services', '软件与服务'],
    below: [
      branch('Software licences', '软件许可', {
        engineeringLicence: ['Engineering software', '工程设计软件'],
        businessLicence: ['Business and security software', '办公与安全软件'],
      }),
      branch('Technical services', '技术服务', {
        calibration: ['Calibration', '计量校准'],
        installation: ['Installation and commissioning', '安装调试'],
        maintenance: ['Maintenance contracts', '维护保养'],
      }),
    ],
  },
] as const satisfies readonly Branch[];

type KeysOf<T> = T extends unknown ? keyof T : never;
export type CategoryKey = KeysOf<(typeof tree)[number]['below'][number]['leaves']> & string;

const named = ([en, zhCN]: readonly [string, string]): Text => ({ en, zhCN });

/** Names from the root down, by the key of the lowest. */
export const categoryPaths: ReadonlyMap<string, readonly Text[]> = new Map(
  (tree as readonly Branch[]).flatMap((root) =>
    root.below.flatMap(({ name, leaves }) =>
      Object.entries(leaves).map(([key, leaf]): [string, readonly Text[]] => [
        key,
        [named(root.name), named(name), named(leaf)],
      ]),
    ),
  ),
);

/** Where the electronic components of the file belong. */
export const electronicsRoot: Text = {
  en: 'Electronic components',
  zhCN: '电子元器件',
};
