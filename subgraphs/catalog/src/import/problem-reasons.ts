// A sentence for every code a row or a file can be refused with, in both languages: reports leave the house as
// files, so the words are said here and not by a client alone.

import { commonSentences, type Sentence } from './common-reasons.js';

type Language = 'en' | 'zhCN';

/** `{name}` is a value of the problem's params. */
export const sentences: Readonly<Record<string, Sentence>> = {
  ROW_TOO_LONG: [
    'The row has {found} cells, the header {expected}.',
    '该行有 {found} 个单元格，表头只有 {expected} 个。',
  ],
  CELL_TOO_LONG: [
    'The text has {length} characters, at most {limit} are taken.',
    '文本有 {length} 个字符，最多 {limit} 个。',
  ],
  CELL_FORMULA: [
    'The cell looks like a spreadsheet formula. Put an apostrophe in front if it is text.',
    '单元格像是表格公式；如果是文本，请在前面加一个撇号。',
  ],
  CELL_UNREADABLE: [
    'The text is damaged: the file may have another encoding.',
    '文本已损坏，文件可能是其他编码。',
  ],
  SOURCE_KEY_MISSING: ['The row has no key of its own.', '该行没有来源编号。'],
  SOURCE_KEY_DUPLICATE: [
    'The key {key} was used in line {firstLine} already.',
    '来源编号 {key} 在第 {firstLine} 行已经用过。',
  ],
  NAME_MISSING: ['The row has neither a name nor a part number.', '该行既没有名称也没有料号。'],
  FIELD_MISSING: ['The row says nothing here, but needs to.', '此处必填，但该行为空。'],
  VALUE_UNKNOWN: ['“{value}” is none of the values possible here.', '“{value}”不是此处可用的值。'],
  DATE_INVALID: [
    '“{value}” is no day, or may be two; write YYYY-MM-DD.',
    '“{value}”不是明确的日期，请写成 YYYY-MM-DD。',
  ],
  QUANTITY_INVALID: [
    '“{value}” is no whole number from {least} on.',
    '“{value}”不是整数，或小于 {least}。',
  ],
  QUANTITY_TOO_LARGE: ['{value} is more than a billion.', '{value} 超过十亿。'],
  PRICE_INVALID: ['“{value}” is no price.', '“{value}”不是价格。'],
  PRICE_NEGATIVE: ['The price “{value}” is below zero.', '价格“{value}”小于零。'],
  PRICE_TOO_PRECISE: [
    'The price “{value}” has more than six decimal places.',
    '价格“{value}”的小数超过六位。',
  ],
  PRICE_TOO_LARGE: ['The price “{value}” is too large.', '价格“{value}”过大。'],
  PRICE_CURRENCY_MISSING: [
    'The price “{value}” has no currency; name one in the mapping.',
    '价格“{value}”没有币种，请在映射中指定。',
  ],
  PRICE_CURRENCY_CONFLICT: ['The price “{value}” has two currencies.', '价格“{value}”有两个币种。'],
  TIERS_INVALID: [
    'The price tiers repeat a quantity, or are too many.',
    '阶梯价的数量有重复，或档数过多。',
  ],
  PRICE_MISSING: ['No price: there is no offer.', '没有价格，不会生成报盘。'],
  PRICE_ZERO: ['The price is zero: there is no offer.', '价格为零，不会生成报盘。'],
  PRICE_TOO_SMALL: [
    'In {currencyCode} the price is less than a millionth: no offer.',
    '换算成 {currencyCode} 后不足百万分之一，不会生成报盘。',
  ],
  RATE_MISSING: [
    'There is no rate from {from} to {currencyCode}: no offer.',
    '没有从 {from} 到 {currencyCode} 的汇率，不会生成报盘。',
  ],
  CATEGORY_MISSING: [
    'No category: the product is found by search only.',
    '没有类目，商品只能通过搜索找到。',
  ],
  CATEGORY_TOO_DEEP: [
    'The category has {depth} levels, at most {depthMax} are taken.',
    '类目有 {depth} 级，最多 {depthMax} 级。',
  ],
  NAME_TOO_LONG: ['“{value}” is longer than {limit} characters.', '“{value}”超过 {limit} 个字符。'],
  DATASHEET_INVALID: ['“{value}” is no web address.', '“{value}”不是网址。'],
  IMAGE_INVALID: ['“{value}” is no web address.', '“{value}”不是网址。'],
  GTIN_INVALID: [
    '“{value}” is no GTIN: its check digit is wrong.',
    '“{value}”不是有效的 GTIN，校验位不对。',
  ],
  ATTRIBUTE_CONFLICT: [
    'Two columns for one attribute differ: “{kept}” is kept, “{dropped}” is not.',
    '同一属性的两列不一致：保留“{kept}”，舍弃“{dropped}”。',
  ],
  ATTRIBUTE_MISFIT: [
    '“{value}” is of another kind than the other values: kept as text.',
    '“{value}”与该列其他值的类型不符，按文本保留。',
  ],
  SAME_PRODUCT: [
    'The row {sourceKey} describes this product; this one adds an offer only.',
    '行 {sourceKey} 已描述该商品，本行只增加报盘。',
  ],
  PRODUCT_EXISTS: [
    'Another product has this GTIN, or this brand and part number: {productId}.',
    '另一商品已有此 GTIN 或品牌与料号：{productId}。',
  ],
  PRODUCT_UNKNOWN: [
    'The catalog has no product with this key, GTIN, or brand and part number.',
    '目录中没有对应来源编号、GTIN 或品牌与料号的商品。',
  ],
  CATEGORY_UNKNOWN: [
    'The catalog has no category “{path}”; the operator is told and chooses one.',
    '目录中没有类目“{path}”，已告知运营方选择。',
  ],
  BRAND_UNKNOWN: [
    'The catalog has no brand “{brandName}”; the operator is told.',
    '目录中没有品牌“{brandName}”，已告知运营方。',
  ],
  ATTRIBUTE_UNKNOWN: [
    'The catalog has no property “{name}” of this kind; the operator is told what it says.',
    '目录中没有该类型的属性“{name}”，已将其内容告知运营方。',
  ],
  TOO_MANY_PROPOSALS: [
    '{waitingMax} products wait for the operator already; send the rest later.',
    '已有 {waitingMax} 个商品等待运营方审核，请稍后再提交其余商品。',
  ],
  NEEDS_REVIEW: [
    'Taken, and waiting: a review rule lets buyers see it only after the operator said yes.',
    '已导入，等待审核：按审核规则，运营方同意后采购方才能看到。',
  ],
  SECOND_OFFER: [
    'The vendor has an offer of this product already ({other}), this row makes a second one. To change the first, name it by its key.',
    '供货方已有该商品的报盘（{other}），该行会另建一个报盘。如要修改原报盘，请填写其来源编号。',
  ],
  COMPANY_UNKNOWN: [
    'There is no company “{company}”, or several have this name.',
    '没有名为“{company}”的企业，或有多家同名。',
  ],
  OFFER_UNKNOWN: ['The vendor has no offer for it.', '供货方没有对应的报盘。'],
  OFFER_AMBIGUOUS: [
    'Several offers of the vendor are meant; name one by its key.',
    '对应供货方的多个报盘，请用来源编号指明。',
  ],
  CURRENCY_MISMATCH: [
    'The price is in {currencyCode}, the offer in {offerCurrencyCode}.',
    '价格币种为 {currencyCode}，报盘币种为 {offerCurrencyCode}。',
  ],
  EMAIL_TAKEN: [
    'A member of another company has this e-mail: nobody is invited.',
    '该邮箱属于其他企业的成员，不发送邀请。',
  ],
  MEMBER_INVALID: [
    '“{value}” is no e-mail address or role: nobody is invited.',
    '“{value}”不是有效的邮箱或角色，不发送邀请。',
  ],
  COUNTRY_INVALID: ['“{value}” is no ISO 3166 country code.', '“{value}”不是 ISO 3166 国家代码。'],
  NOT_FOUND: ['There is no such thing.', '找不到对应的对象。'],
  ORDER_CONFLICT: [
    'The order {orderNumber} is there already with other lines.',
    '订单 {orderNumber} 已存在，但明细不同。',
  ],
  FILE_EMPTY: ['The file has no rows.', '文件没有数据行。'],
  FILE_NOT_TEXT: [
    'The file is neither text nor a spreadsheet, or its encoding is another than it says.',
    '文件既不是文本也不是电子表格，或编码与声明不符。',
  ],
  FILE_MALFORMED: ['The file is broken at line {line}.', '文件在第 {line} 行损坏。'],
  FILE_TOO_LARGE: [
    'The file needs more memory than one import may have.',
    '文件所需内存超过单次导入的上限。',
  ],
  RECORD_TOO_LARGE: [
    'The row at line {line} is longer than a million characters.',
    '第 {line} 行超过一百万个字符。',
  ],
  QUOTE_NOT_CLOSED: [
    'A quotation mark opened at line {line} is never closed.',
    '第 {line} 行的引号没有闭合。',
  ],
  TOO_MANY_COLUMNS: ['There are more than {limit} columns.', '列数超过 {limit}。'],
  ENCODING_UNKNOWN: ['The encoding {encoding} is not known.', '不支持编码 {encoding}。'],
  XML_MALFORMED: ['The XML is not well-formed at line {line}.', 'XML 在第 {line} 行格式不正确。'],
  XML_DOCTYPE: [
    'The XML declares a document type at line {line}; for safety such files are refused.',
    'XML 在第 {line} 行声明了 DOCTYPE，出于安全考虑拒绝此类文件。',
  ],
  XML_TOO_DEEP: ['The XML is nested too deep at line {line}.', 'XML 在第 {line} 行嵌套过深。'],
  NOT_BMECAT: [
    'The XML is no BMEcat catalog that can be taken.',
    '该 XML 不是可接受的 BMEcat 目录。',
  ],
  ZIP_MALFORMED: ['The file is damaged and cannot be opened.', '文件已损坏，无法打开。'],
  ZIP_TOO_LARGE: [
    'Unpacked, the file would be far larger than it says; for safety it is refused.',
    '解压后的体积异常巨大，出于安全考虑拒绝该文件。',
  ],
  ZIP_ENCRYPTED: ['The file is protected by a password.', '文件有密码保护。'],
  NOT_A_SPREADSHEET: ['The archive is no Excel workbook.', '压缩包不是 Excel 工作簿。'],
  OLD_SPREADSHEET: [
    'Excel files from before 2007 and encrypted ones cannot be read; save as .xlsx.',
    '无法读取 2007 年以前或加密的 Excel 文件，请另存为 .xlsx。',
  ],
  SHEET_MISSING: ['There is no sheet {sheet}.', '没有名为 {sheet} 的工作表。'],
  MAPPING_COLUMN_MISSING: [
    'The mapping names the column {column}, which the file does not have.',
    '映射中的列 {column} 在文件中不存在。',
  ],
  MAPPING_INCOMPLETE: [
    'The mapping says no column for {field}.',
    '映射没有指定 {field} 对应的列。',
  ],
  MAPPING_INVALID: [
    'The mapping is not one, at {path}: {reason}.',
    '映射无效（{path}）：{reason}。',
  ],
  EXPORT_TOO_MANY_ROWS: [
    'A sheet holds {limit} rows at the most: take CSV, or one category after the other.',
    '一个工作表最多 {limit} 行，请改用 CSV，或按类目分别导出。',
  ],
  EXPORT_TOO_MANY_COLUMNS: [
    'The products have {columnCount} columns together, {limit} at the most can be read again: take one category after the other.',
    '这些商品共有 {columnCount} 列，最多 {limit} 列可以再次导入，请按类目分别导出。',
  ],
  INTERRUPTED: [
    "The import was interrupted too often by troubles that are not the file's; try it again.",
    '导入多次因文件以外的故障中断，请重试。',
  ],
  // The reasons of INVALID_INPUT.
  EMPTY: ['It is empty.', '内容为空。'],
  TOO_LONG: ['It is longer than {lengthMax} characters.', '超过 {lengthMax} 个字符。'],
  TOO_MANY: ['There are too many.', '数量过多。'],
  NOT_A_GTIN: ['It is no GTIN: its check digit is wrong.', '不是有效的 GTIN，校验位不对。'],
  NOT_A_NUMBER: ['It is no number.', '不是数字。'],
  NOT_A_WEB_ADDRESS: ['It is no web address.', '不是网址。'],
  REPEATED: ['The same is there a second time.', '重复出现。'],
  UNKNOWN_CATEGORY: ['There is no such category.', '没有这个类目。'],
  UNKNOWN_BRAND: ['There is no such brand.', '没有这个品牌。'],
  UNKNOWN_ATTRIBUTE: ['There is no such attribute.', '没有这个属性。'],
  OUT_OF_RANGE: [
    '{value} is not from {minimum} to {maximum}.',
    '{value} 不在 {minimum} 到 {maximum} 之间。',
  ],
  NOT_A_UNIT_PRICE: ['It is no unit price.', '不是有效的单价。'],
  OTHER_CURRENCY: [
    'It is in {currencyCode}, the others in {expectedCurrencyCode}.',
    '币种为 {currencyCode}，其余为 {expectedCurrencyCode}。',
  ],
  NOT_ASCENDING: ['The tiers are not ascending.', '阶梯数量不是递增的。'],
  ENDS_BEFORE_IT_BEGINS: ['It ends before it begins.', '结束早于开始。'],
};

interface Problem {
  code: string;
  params: Record<string, unknown>;
}

/** A sentence for people; the code itself when there is none. */
export const reasonIn = (language: Language, problem: Problem): string =>
  said(language, problem, sentences[sentenceNameOf(problem)]);

/** What holds for every row with this problem: no value of a single one. */
export function commonReasonIn(language: Language, problem: Problem): string {
  const name = sentenceNameOf(problem);
  return said(language, problem, commonSentences[name] ?? sentences[name]);
}

const sentenceNameOf = ({ code, params: { reason } }: Problem): string =>
  code === 'INVALID_INPUT' ? String(reason) : code;

function said(language: Language, { code, params }: Problem, sentence: Sentence | undefined) {
  const text = sentence?.[language === 'en' ? 0 : 1] ?? String(params.reason ?? code);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => textOf(params[name]));
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '?');
}
