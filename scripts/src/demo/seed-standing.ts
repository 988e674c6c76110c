// How the operator and its sellers get on: commission agreed, asked for and declined; warnings in every state;
// messages, some unread; and offers whose changes the operator wants to see first.
import { demoId, numberedId } from './demo-ids.js';
import type { Door } from './door.js';
import { operatorCompany } from './people.js';
import type { DemoSeller } from './seed-vendors.js';
import { speakerOf } from './speaker.js';

const [operator] = operatorCompany.people;

/** The operator's proposals; who has not answered is left out below. */
const commissions = [
  { seller: 'huaqiang', plan: 'Electronics 3%', basisPoints: 300, answer: 'accept' },
  { seller: 'nordic', plan: 'Electronics 3%', basisPoints: 300, answer: 'accept' },
  { seller: 'zhongzhou', plan: 'Industrial 4.5%', basisPoints: 450, answer: 'accept' },
  { seller: 'lihua', plan: 'Industrial 4.5%', basisPoints: 450, answer: 'accept' },
  { seller: 'pearl', plan: 'Industrial 4.5%', basisPoints: 450, answer: 'accept' },
  { seller: 'tiandun', plan: 'Safety 6%', basisPoints: 600, answer: 'decline' },
  { seller: 'rheintal', plan: 'Drives 5%', basisPoints: 500, answer: null },
] as const;

const warnings = [
  {
    key: 'late',
    seller: 'huaqiang',
    measure: 'LATE_SHIPMENT',
    raised: 24,
    reason: 'An order of last month left a week after the day that was promised.',
    appeal: 'It waited for the inspection report that the buyer had asked for after ordering.',
    decision: null,
  },
  {
    key: 'dates',
    seller: 'oldstock',
    measure: null,
    raised: 24,
    reason: 'Wrong date codes on both deliveries.',
    appeal: 'They are within two years.',
    decision: {
      verb: 'upholdSellerWarning',
      remarks: 'The reels in the pictures are five years old.',
    },
  },
  {
    key: 'labels',
    seller: 'lihua',
    measure: null,
    raised: 24,
    reason: 'Boxes came without the 3.1 certificate that your storefront promises.',
    appeal: '证书随货同行，另一箱内；附签收照片。',
    decision: {
      verb: 'withdrawSellerWarning',
      remarks: 'The certificates were found. Our apologies.',
    },
  },
  {
    key: 'answers',
    seller: 'tiandun',
    measure: null,
    raised: 5,
    reason: 'Two certificates in your storefront ended in June; hand in the present ones.',
    appeal: null,
    decision: null,
  },
] as const;

const messages = [
  { seller: 'huaqiang', day: 12, isOperators: true, text: '请在周五前补充新品牌的授权书，谢谢。' },
  { seller: 'huaqiang', day: 12, isOperators: false, text: '好的，原厂正在盖章，周四发出。' },
  {
    seller: 'nordic',
    day: 5,
    isOperators: false,
    text: 'Can our offers show the country of origin? Two buyers asked for it this week.',
  },
  {
    seller: 'nordic',
    day: 0,
    isOperators: true,
    text: 'Yes: write it into the product’s specifications, we accept the change the same day.',
  },
  {
    seller: 'zhongzhou',
    day: 0,
    isOperators: false,
    text: '6204-2RS 的两条提案何时能看？客户在等。',
  },
] as const;

const templates = [
  {
    seller: 'nordic',
    title: 'Certificates',
    text: {
      en: 'Certificates of conformity come with every reel; a 3.1 report is EUR 45 a lot.',
      zhCN: '每盘附合格证明；3.1 报告每批 45 欧元。',
    },
  },
  {
    seller: 'huaqiang',
    title: '样品',
    text: {
      en: 'Samples up to ten pieces leave Shenzhen the same day.',
      zhCN: '十片以内样品当天从深圳发出。',
    },
  },
] as const;

/** What is agreed at the beginning. */
export async function seedCommissions(door: Door, sellers: readonly DemoSeller[]): Promise<void> {
  for (const { seller, plan, basisPoints, answer } of commissions) {
    const sellerId = sellers.find(({ key }) => key === seller)?.sellerId;
    const termsId = demoId('cmt', seller);
    const terms = { id: termsId, sellerId, plan, basisPoints };
    await door.act(operator, 'proposeCommissionTerms', terms, 'terms { id }');
    if (!answer) continue;
    await door.step(speakerOf(seller), `${answer}CommissionTerms`, { termsId }, 'terms { id }');
  }
  for (const { seller, ...template } of templates) {
    const sellerId = sellers.find(({ key }) => key === seller)?.sellerId;
    const input = { id: demoId('atm', seller), sellerId, ...template };
    await door.act(speakerOf(seller), 'createAnswerTemplate', input, 'template { id }');
  }
}

const appealedDaysAgo = 12;
const decidedDaysAgo = 5;

/** What was warned of, objected to, decided and written on this day. */
export async function seedStanding(
  door: Door,
  today: number,
  sellers: readonly DemoSeller[],
): Promise<void> {
  for (const { key, seller, measure, raised, reason, appeal, decision } of warnings) {
    const sellerId = sellers.find((one) => one.key === seller)?.sellerId;
    const warningId = demoId('swn', key);
    const selection = 'warning { id }';
    if (raised === today) {
      const input = { id: warningId, sellerId, measure, reason };
      await door.act(operator, 'raiseSellerWarning', input, selection);
    }
    if (appeal && today === appealedDaysAgo)
      await door.step(speakerOf(seller), 'appealSellerWarning', { warningId, appeal }, selection);
    if (decision && today === decidedDaysAgo) {
      const { verb, remarks } = decision;
      await door.step(operator, verb, { warningId, remarks }, selection);
    }
  }
  for (const [i, { seller, day, isOperators, text }] of messages.entries()) {
    if (day !== today) continue;
    const sellerId = sellers.find(({ key }) => key === seller)?.sellerId;
    const input = { id: numberedId('smg', i), sellerId, text };
    const author = isOperators ? operator : speakerOf(seller);
    await door.act(author, 'sendSellerMessage', input, 'sellerMessage { id }');
  }
}

/** What the operator wants to see first: a price that fell by three quarters, and offers it had taken down. */
export async function seedReviews(door: Door): Promise<void> {
  const rule = { code: 'PRICE_DROP', isActive: true, threshold: 5_000 };
  await door.act(operator, 'setOfferReviewRule', rule, 'rules { code }');
  await lowerPrice(door);
  await askBack(door);
}

async function lowerPrice(door: Door): Promise<void> {
  const agent = speakerOf('lihua');
  const query = `{ mySeller { offers(first: 1) { nodes {
    id tiers { minimumQuantity unitPrice { amount currencyCode } } } } } }`;
  const { mySeller } = await door.ask(agent, query);
  const [offer] = mySeller.offers.nodes as Priced[];
  if (!offer) return;
  const tiers = offer.tiers.map(({ minimumQuantity, unitPrice }) => ({
    minimumQuantity,
    unitPrice: { ...unitPrice, amount: (Number(unitPrice.amount) / 4).toFixed(4) },
  }));
  await door.step(agent, 'updateSellerOffer', { offerId: offer.id, tiers }, 'offer { id }');
}

interface Priced {
  readonly id: string;
  readonly tiers: readonly {
    readonly minimumQuantity: number;
    readonly unitPrice: { readonly amount: string; readonly currencyCode: string };
  }[];
}

/** Of three that were taken down the seller asks two back; one of them does not convince. */
async function askBack(door: Door): Promise<void> {
  const agent = speakerOf('pearl');
  const query = `{ mySeller { manageableOffers(filter: { reason: TAKEN_DOWN }, first: 3) { nodes { id } } } }`;
  const { mySeller } = await door.ask(agent, query);
  const [, second, third] = mySeller.manageableOffers.nodes as { id: string }[];
  if (!second || !third) return;
  const selection = 'offer { review { id } }';
  await door.step(agent, 'publishSellerOffer', { offerId: second.id }, selection);
  const asked = await door.step(agent, 'publishSellerOffer', { offerId: third.id }, selection);
  const remarks = '图片仍带有其他厂商的标识，请更换后再提交。';
  const sentBack = { reviewId: asked?.review?.id, remarks };
  if (asked) await door.step(operator, 'rejectOfferReview', sentBack, 'review { id }');
}
