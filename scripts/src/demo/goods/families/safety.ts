// Protective equipment by its standards: EN 397, EN 166, EN 352, EN 149, EN 388, EN ISO 20345, EN ISO 20471.
import { colours, tone } from '../drawings/pen.js';
import {
  earmuff,
  earplug,
  glasses,
  glove,
  helmet,
  respirator,
  shoe,
  vest,
} from '../drawings/safety.js';
import { type DemoGood, numberOf, optionOf, tidy, yesNoOf } from '../good.js';
import { text } from '../text.js';

const standard = optionOf('Standard', '标准');
const colour = optionOf('Colour', '颜色');
const size = optionOf('Size', '尺码');
const level = optionOf('Protection level', '防护等级');
const coating = optionOf('Coating', '涂层');
const lens = optionOf('Lens tint', '镜片颜色');
const snr = numberOf('Attenuation SNR', '降噪值 SNR', 'dB');
const hasValve = yesNoOf('Exhalation valve', '呼气阀');
const material = optionOf('Material', '材质');

export function* safety(): Generator<DemoGood> {
  yield* helmets();
  yield* eyewear();
  yield* hearing();
  yield* respirators();
  yield* gloves();
  yield* shoes();
  yield* vests();
}

const paints = [
  ['white', 'White 白'],
  ['yellow', 'Yellow 黄'],
  ['blue', 'Blue 蓝'],
  ['red', 'Red 红'],
  ['orange', 'Orange 橙'],
  ['green', 'Green 绿'],
] as const;

function* helmets(): Generator<DemoGood> {
  for (const [key, option] of paints) {
    for (const [brand, code, shell, shellZh, price] of [
      ['Garduro', 'GH1', 'ABS', 'ABS', 62],
      ['Garduro', 'GH2', 'Polycarbonate 聚碳酸酯', '聚碳酸酯', 108],
      ['Anduntai', 'AT-V', 'HDPE', '高密度聚乙烯', 21],
    ] as const) {
      const [en = '', zhCN = ''] = option.split(' ');
      yield {
        category: 'helmet',
        brand,
        mpn: `${code}-${key.slice(0, 2).toUpperCase()}`,
        name: text(
          `Safety helmet ${code}, ${en.toLowerCase()}, ${shell.split(' ')[0]}`,
          `安全帽 ${code}，${zhCN}色，${shellZh}`,
        ),
        description: text(
          `Industrial safety helmet to EN 397 with six-point harness and ratchet, 52–63 cm, ventilated, slots for ear muffs.`,
          `工业安全帽，符合 EN 397，六点式帽衬、旋钮调节，52–63 cm，透气，可插接耳罩。`,
        ),
        specifications: [standard.is('EN 397'), colour.is(option), material.is(shell)],
        price,
        drawing: () => helmet(colours[key] ?? tone.white),
      };
    }
  }
}

function* eyewear(): Generator<DemoGood> {
  for (const [tint, option, fill] of [
    ['CL', 'Clear 透明', '#e6f2f6'],
    ['GY', 'Grey 灰', '#b4bec6'],
    ['YE', 'Yellow 黄', '#f0dd8c'],
    ['IR', 'Welding shade 5 焊接', '#6f8f74'],
  ] as const) {
    for (const [brand, code, price] of [
      ['Garduro', 'GE1', 26],
      ['Garduro', 'GE2', 48],
      ['Anduntai', 'AT-E', 9],
    ] as const) {
      const grade = code === 'GE2' ? '1 FT' : '1 F';
      yield {
        category: 'eyewear',
        brand,
        mpn: `${code}-${tint}`,
        name: text(
          `Safety glasses ${code}, ${option.replace(/ \S+$/, '').toLowerCase()} lens, ${grade}`,
          `防护眼镜 ${code}，${option.split(' ').at(-1)}镜片，${grade}`,
        ),
        description: text(
          `Safety glasses to EN 166, optical class 1, impact ${grade === '1 FT' ? 'F also at extreme temperatures (FT)' : 'F (45 m/s)'}, scratch-resistant and anti-fog.`,
          `防护眼镜，符合 EN 166，光学等级 1，抗冲击 ${grade === '1 FT' ? 'F，含极端温度（FT）' : 'F（45 m/s）'}，防刮防雾。`,
        ),
        specifications: [standard.is('EN 166'), lens.is(option), level.is(grade)],
        price,
        pack: 10,
        drawing: () => glasses(fill),
      };
    }
  }
}

function* hearing(): Generator<DemoGood> {
  for (const [code, kind, dB, price, brand] of [
    ['GM27', 'muff', 27, 69, 'Garduro'],
    ['GM31', 'muff', 31, 92, 'Garduro'],
    ['GM35', 'muff', 35, 128, 'Garduro'],
    ['GP34', 'plug', 34, 0.9, 'Garduro'],
    ['GP37', 'plug', 37, 1.1, 'Garduro'],
    ['AT-N33', 'plug', 33, 0.45, 'Anduntai'],
  ] as const) {
    const [en, zhCN, norm] =
      kind === 'muff'
        ? ['Ear muffs', '耳罩', 'EN 352-1']
        : ['Ear plugs with cord', '带线耳塞', 'EN 352-2'];
    yield {
      category: 'hearing',
      brand,
      mpn: code,
      name: text(`${en} ${code}, SNR ${dB} dB`, `${zhCN} ${code}，SNR ${dB} dB`),
      description: text(
        `${en} to ${norm} with an attenuation of ${dB} dB (SNR).`,
        `${zhCN}，符合 ${norm}，单值降噪 SNR ${dB} dB。`,
      ),
      specifications: [standard.is(norm), snr.is(dB)],
      price,
      pack: kind === 'plug' ? 100 : 1,
      drawing: () =>
        kind === 'muff' ? earmuff('#e0812f', `${dB} dB`) : earplug('#8fbf3a', `${dB} dB`),
    };
  }
}

function* respirators(): Generator<DemoGood> {
  for (const [grade, filters, zhCN, price] of [
    ['FFP1', '80 %', '80 %', 1.9],
    ['FFP2', '94 %', '94 %', 2.6],
    ['FFP3', '99 %', '99 %', 7.5],
  ] as const) {
    for (const valve of [false, true]) {
      for (const [brand, factor] of [
        ['Garduro', 1.5],
        ['Anduntai', 0.7],
      ] as const) {
        yield {
          category: 'respirator',
          brand,
          mpn: `${brand === 'Garduro' ? 'GR' : 'AT-R'}-${grade}${valve ? 'V' : ''}`,
          name: text(
            `Filtering half mask ${grade} NR${valve ? ', with valve' : ''}`,
            `颗粒物防护口罩 ${grade} NR${valve ? '，带呼气阀' : ''}`,
          ),
          description: text(
            `Particle-filtering half mask to EN 149, ${grade} NR: at least ${filters} of particles held back; for one shift.`,
            `颗粒物过滤半面罩，符合 EN 149，${grade} NR：过滤效率不低于 ${zhCN}；单班使用。`,
          ),
          specifications: [standard.is('EN 149'), level.is(grade), hasValve.is(valve)],
          price: tidy(price * factor + (valve ? 1.2 : 0)),
          pack: 20,
          drawing: () => respirator(grade, valve),
        };
      }
    }
  }
}

function* gloves(): Generator<DemoGood> {
  const kinds = [
    [
      'G10',
      'Nitrile 丁腈',
      'Nylon knit, nitrile foam',
      '尼龙针织、发泡丁腈',
      '4121X',
      '#4a5a66',
      9,
    ],
    [
      'G20',
      'Polyurethane 聚氨酯',
      'Nylon knit, polyurethane palm',
      '尼龙针织、PU 掌面',
      '3121X',
      '#8f9ba4',
      6.5,
    ],
    ['G30', 'Latex 乳胶', 'Cotton, crinkle latex', '棉纱、皱纹乳胶', '2142X', '#d98a3d', 7.2],
    [
      'G50',
      'Nitrile, cut C 丁腈防割',
      'HPPE knit, nitrile foam, cut level C',
      'HPPE 针织、发泡丁腈，防割 C 级',
      '4X42C',
      '#3a4d5c',
      24,
    ],
    [
      'G70',
      'Polyurethane, cut D 聚氨酯防割',
      'HPPE and steel, polyurethane, cut level D',
      'HPPE 包钢丝、PU 掌面，防割 D 级',
      '4X43D',
      '#5b6770',
      38,
    ],
  ] as const;
  for (const [code, option, en, zhCN, marks, ink, price] of kinds) {
    const resistsCuts = /[A-F]$/.test(marks);
    for (const hand of [7, 8, 9, 10, 11]) {
      for (const [brand, prefix, factor] of [
        ['Garduro', '', 1.4],
        ['Anduntai', 'AT-', 0.75],
      ] as const) {
        yield {
          category: 'glove',
          unit: 'PAIR',
          brand,
          mpn: `${prefix}${code}-${String(hand).padStart(2, '0')}`,
          name: text(
            `${resistsCuts ? 'Cut-resistant' : 'Protective'} gloves ${code}, size ${hand}, EN 388 ${marks}`,
            `${resistsCuts ? '防割' : '防护'}手套 ${code}，${hand} 码，EN 388 ${marks}`,
          ),
          description: text(
            `${en}, size ${hand}. Mechanical risks to EN 388: ${marks} (abrasion, blade cut, tear, puncture, ISO cut).`,
            `${zhCN}，${hand} 码。机械危害防护 EN 388：${marks}（耐磨、切割、撕裂、穿刺、ISO 切割）。`,
          ),
          specifications: [
            standard.is('EN 388'),
            level.is(marks),
            coating.is(option),
            size.is(String(hand)),
          ],
          price: tidy(price * factor),
          pack: 12,
          drawing: () => glove(ink, marks),
        };
      }
    }
  }
}

function* shoes(): Generator<DemoGood> {
  for (const [grade, en, zhCN, price] of [
    ['S1P', 'suede, ventilated', '绒面革、透气', 168],
    ['S3', 'water-repellent leather', '防水皮革', 239],
  ] as const) {
    for (let eu = 37; eu <= 47; eu++) {
      for (const [brand, prefix, factor] of [
        ['Garduro', 'GS', 1.5],
        ['Anduntai', 'AT-S', 0.8],
      ] as const) {
        yield {
          category: 'shoe',
          unit: 'PAIR',
          brand,
          mpn: `${prefix}-${grade}-${eu}`,
          name: text(`Safety shoe ${grade} SRC, size ${eu}`, `安全鞋 ${grade} SRC，${eu} 码`),
          description: text(
            `Safety shoe to EN ISO 20345 ${grade}: toe cap 200 J, penetration-resistant sole, antistatic, ${en}, slip resistance SRC, size EU ${eu}.`,
            `安全鞋，符合 EN ISO 20345 ${grade}：200 J 包头、防刺穿鞋底、防静电，${zhCN}，防滑 SRC，欧码 ${eu}。`,
          ),
          specifications: [standard.is('EN ISO 20345'), level.is(grade), size.is(String(eu))],
          price: tidy(price * factor, 0),
          drawing: () => shoe(`${grade} · ${eu}`),
        };
      }
    }
  }
}

function* vests(): Generator<DemoGood> {
  for (const [key, code, option] of [
    ['yellow', 'YE', 'Fluorescent yellow 荧光黄'],
    ['orange', 'OG', 'Fluorescent orange 荧光橙'],
  ] as const) {
    for (const wear of ['M', 'L', 'XL', 'XXL', '3XL']) {
      for (const [brand, factor] of [
        ['Garduro', 1.4],
        ['Anduntai', 0.7],
      ] as const) {
        yield {
          category: 'vest',
          brand,
          mpn: `${brand === 'Garduro' ? 'GV2' : 'AT-F'}-${code}-${wear}`,
          name: text(
            `High-visibility vest class 2, ${option.replace(/ \S+$/, '').toLowerCase()}, ${wear}`,
            `反光背心 2 级，${option.split(' ').at(-1)}，${wear}`,
          ),
          description: text(
            `High-visibility vest to EN ISO 20471 class 2 with two bands around the body and over both shoulders, size ${wear}.`,
            `高可视反光背心，符合 EN ISO 20471 2 级，双横带加肩带，${wear} 码。`,
          ),
          specifications: [
            standard.is('EN ISO 20471'),
            level.is('Class 2'),
            colour.is(option),
            size.is(wear),
          ],
          price: tidy(19 * factor),
          pack: 10,
          drawing: () => vest(key === 'yellow' ? '#dbe64a' : '#f08a3c', `2 · ${wear}`),
        };
      }
    }
  }
}
