// Sentences for what is wrong with many rows alike: those of problem-reasons.ts that name a row's own values, without
// them. What is the same in every row ({limit}) may stay.
export type Sentence = readonly [en: string, zhCN: string];

export const commonSentences: Readonly<Record<string, Sentence>> = {
  ROW_TOO_LONG: [
    'The row has more cells than the header, which has {expected}.',
    '该行的单元格多于表头（{expected} 个）。',
  ],
  CELL_TOO_LONG: ['The text is longer than {limit} characters.', '文本超过 {limit} 个字符。'],
  SOURCE_KEY_DUPLICATE: [
    'The key was used in an earlier line already.',
    '来源编号在前面的行已经用过。',
  ],
  VALUE_UNKNOWN: ['It is none of the values possible here.', '不是此处可用的值。'],
  DATE_INVALID: [
    'It is no day, or may be two; write YYYY-MM-DD.',
    '不是明确的日期，请写成 YYYY-MM-DD。',
  ],
  QUANTITY_INVALID: ['It is no whole number from {least} on.', '不是整数，或小于 {least}。'],
  QUANTITY_TOO_LARGE: ['It is more than a billion.', '超过十亿。'],
  PRICE_INVALID: ['It is no price.', '不是价格。'],
  PRICE_NEGATIVE: ['The price is below zero.', '价格小于零。'],
  PRICE_TOO_PRECISE: ['The price has more than six decimal places.', '价格的小数超过六位。'],
  PRICE_TOO_LARGE: ['The price is too large.', '价格过大。'],
  PRICE_CURRENCY_MISSING: [
    'The price has no currency; name one in the mapping.',
    '价格没有币种，请在映射中指定。',
  ],
  PRICE_CURRENCY_CONFLICT: ['The price has two currencies.', '价格有两个币种。'],
  PRICE_TOO_SMALL: [
    "In the offer's currency the price is less than a millionth: no offer.",
    '换算成报盘币种后不足百万分之一，不会生成报盘。',
  ],
  RATE_MISSING: [
    "There is no rate into the offer's currency: no offer.",
    '没有换算成报盘币种的汇率，不会生成报盘。',
  ],
  CATEGORY_TOO_DEEP: ['The category has more than {depthMax} levels.', '类目超过 {depthMax} 级。'],
  NAME_TOO_LONG: ['It is longer than {limit} characters.', '超过 {limit} 个字符。'],
  DATASHEET_INVALID: ['It is no web address.', '不是网址。'],
  IMAGE_INVALID: ['It is no web address.', '不是网址。'],
  GTIN_INVALID: ['It is no GTIN: its check digit is wrong.', '不是有效的 GTIN，校验位不对。'],
  ATTRIBUTE_CONFLICT: [
    'Two columns for one attribute differ: the first is kept.',
    '同一属性的两列不一致：保留前一列。',
  ],
  ATTRIBUTE_MISFIT: [
    'The value is of another kind than the other ones: kept as text.',
    '与该列其他值的类型不符，按文本保留。',
  ],
  SAME_PRODUCT: [
    'Another row describes this product; this one adds an offer only.',
    '另一行已描述该商品，本行只增加报盘。',
  ],
  PRODUCT_EXISTS: [
    'Another product has this GTIN, or this brand and part number.',
    '另一商品已有此 GTIN 或品牌与料号。',
  ],
  CATEGORY_UNKNOWN: [
    'The catalog has no such category; the operator is told and chooses one.',
    '目录中没有该类目，已告知运营方选择。',
  ],
  BRAND_UNKNOWN: [
    'The catalog has no such brand; the operator is told.',
    '目录中没有该品牌，已告知运营方。',
  ],
  ATTRIBUTE_UNKNOWN: [
    'The catalog has no such property of this kind; the operator is told what it says.',
    '目录中没有该类型的此属性，已将其内容告知运营方。',
  ],
  SECOND_OFFER: [
    'The vendor has an offer of the product already, the row makes a second one. To change the first, name it by its key.',
    '供货方已有该商品的报盘，该行会另建一个报盘。如要修改原报盘，请填写其来源编号。',
  ],
  COMPANY_UNKNOWN: [
    'There is no such company, or several have this name.',
    '没有该名称的企业，或有多家同名。',
  ],
  CURRENCY_MISMATCH: [
    'The price is in another currency than the offer.',
    '价格币种与报盘币种不同。',
  ],
  MEMBER_INVALID: [
    'It is no e-mail address or role: nobody is invited.',
    '不是有效的邮箱或角色，不发送邀请。',
  ],
  COUNTRY_INVALID: ['It is no ISO 3166 country code.', '不是 ISO 3166 国家代码。'],
  ORDER_CONFLICT: ['The order is there already with other lines.', '订单已存在，但明细不同。'],
  OUT_OF_RANGE: ['It is not from {minimum} to {maximum}.', '不在 {minimum} 到 {maximum} 之间。'],
  OTHER_CURRENCY: ['It is in another currency than the others.', '币种与其余不同。'],
};
