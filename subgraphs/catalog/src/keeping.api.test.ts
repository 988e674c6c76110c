// Products as they are kept: proposals reviewed, pictures and documents taken, relations, bundles and own numbers
// said. Through the schema.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { expect, test } from '@jest/globals';
import sharp from 'sharp';
import { deleteRemovedFiles } from './media/delete-removed-files.js';
import { productStates } from './products/product-states.js';
import { catalogForTests, operator } from './testing/test-catalog.js';

const { shop, act, create, product, category, brand, see, found } = catalogForTests();

test('what may follow in the life of a product, the whole square', () => {
  const allowed = productStates.pairs().filter(([, , isAllowed]) => isAllowed);
  expect(allowed.map(([from, to]) => `${from} ${to}`)).toEqual([
    'DRAFT IN_REVIEW',
    'DRAFT ACTIVE',
    'DRAFT RETIRED',
    'IN_REVIEW REJECTED',
    'IN_REVIEW ACTIVE',
    'IN_REVIEW MERGED',
    'REJECTED IN_REVIEW',
    'REJECTED ACTIVE',
    'ACTIVE RETIRED',
    'ACTIVE MERGED',
    'RETIRED ACTIVE',
    'RETIRED MERGED',
  ]);
});

test('a proposal is sent back with a reason, mended, accepted, and its history tells who did what', async () => {
  const agent = as.member(['SELLER_AGENT']);
  const id = newId('prd');
  const input = { id, name: { en: 'Proposed pump' }, mpn: 'PP-1' };
  const selection = 'product { state rejectionReason allowedActions }';
  await act(agent, 'proposeProduct', input, selection);
  expect(await act(agent, 'acceptProduct', { productId: id }, selection)).toBe('FORBIDDEN');
  const stranger = as.member(['SELLER_AGENT']);
  expect(
    await act(stranger, 'updateProduct', { productId: id, name: { en: 'X' } }, selection),
  ).toBe('NOT_FOUND');
  const reject = { productId: id, reason: ' The maker is missing. ' };
  expect((await act(operator, 'rejectProduct', reject, selection)).product.state).toBe('REJECTED');
  expect(await see(agent, id, 'state rejectionReason allowedActions')).toEqual({
    state: 'REJECTED',
    rejectionReason: 'The maker is missing.',
    allowedActions: ['UPDATE', 'SUBMIT'],
  });
  expect(await see(as.member(), id, 'id')).toBeNull();
  const proposer = { proposedBy: { id: agent.companyId } };
  expect(await see(operator, id, 'proposedBy { id }')).toEqual(proposer);
  const own = '{ products(filter: { isOwnProposal: true }) { nodes { id state } } }';
  expect((await shop().ask(agent, own)).products.nodes).toEqual([{ id, state: 'REJECTED' }]);
  for (const other of [stranger, as.anonymous()]) {
    expect((await shop().ask(other, own)).products.nodes).toEqual([]);
  }
  const brandId = await brand('Pump Works');
  const mended = { productId: id, name: { en: 'Proposed pump' }, mpn: 'PP-1', brandId };
  await act(agent, 'updateProduct', mended, selection);
  expect((await act(agent, 'submitProduct', { productId: id }, selection)).product).toEqual({
    state: 'IN_REVIEW',
    rejectionReason: null,
    allowedActions: [],
  });
  expect(await act(agent, 'updateProduct', mended, selection)).toBe('FORBIDDEN');
  expect((await act(operator, 'acceptProduct', { productId: id }, selection)).product.state).toBe(
    'ACTIVE',
  );
  expect(await act(operator, 'rejectProduct', reject, selection)).toBe('PRODUCT_NOT_IN_STATE');
  const { history } = await see(operator, id, 'history { kind reason changes { field } }');
  const kinds = history.map(({ kind }: { kind: string }) => kind);
  expect(kinds).toEqual(['ACCEPTED', 'SUBMITTED', 'UPDATED', 'REJECTED', 'PROPOSED']);
  expect(history[2].changes).toEqual([{ field: 'brandId' }]);
  expect(history[3].reason).toBe('The maker is missing.');
  expect((await see(agent, id, 'history { kind }')).history).toBeNull();
  expect(await see(agent, id, 'proposedBy { id }')).toEqual(proposer);
  expect(await see(stranger, id, 'proposedBy { id }')).toEqual({ proposedBy: null });
  expect(await found('PP-1')).toEqual([id]);
});

test('a category may ask for properties before a product is let in', async () => {
  const attributeId = await create('createAttribute', 'att', {
    name: { en: 'Bore' },
    kind: 'TEXT',
  });
  const categoryId = await category('Cylinders', {
    attributes: [{ attributeId, isRequired: true }],
  });
  const content = { name: { en: 'Cylinder' }, categoryId };
  const refused = await shop().mutate(
    operator,
    'createProduct',
    { id: newId('prd'), ...content },
    'product { id }',
  );
  expect(refused.userErrors[0]).toMatchObject({
    code: 'PRODUCT_INCOMPLETE',
    params: { attributeIds: [attributeId] },
  });
  const id = await product('Cylinder', { categoryId, isDraft: true });
  const activate = () => act(operator, 'activateProduct', { productId: id }, 'product { state }');
  expect(await activate()).toBe('PRODUCT_INCOMPLETE');
  const specifications = [{ attributeId, text: '32 mm' }];
  const whole = { productId: id, ...content, specifications };
  await act(operator, 'updateProduct', whole, 'product { id }');
  expect((await activate()).product.state).toBe('ACTIVE');
});

test('pictures are resized, upright and without what the camera wrote; documents keep their names', async () => {
  const id = await product('Pictured part');
  const photo = await sharp({
    create: { width: 600, height: 1200, channels: 3, background: 'red' },
  })
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const about = { purpose: 'PRODUCT_PICTURE', fileName: 'a.jpg', contentType: 'image/jpeg' };
  const uploadId = await shop().upload(operator, photo, about);
  const input = { productId: id, uploadId, alt: { zhCN: '正面' } };
  const selection =
    'product { revision media { url(width: 200) source width height alt { zhCN en } } }';
  const added = await act(operator, 'addProductPicture', input, selection);
  const [media] = added.product.media;
  expect(media).toMatchObject({ width: 1200, height: 600, alt: { zhCN: '正面', en: null } });
  expect(media.url).toBe(`${media.source}/480.webp`);
  expect(await act(operator, 'addProductPicture', input, selection)).toEqual(added);
  const key = `public/${media.source.replace('/files/', '')}`;
  const { storage } = shop().running.files;
  const stored = await (await storage.get(`${key}/480.webp`)).toArray();
  const metadata = await sharp(Buffer.concat(stored)).metadata();
  expect(metadata).toMatchObject({ format: 'webp', width: 480, height: 240 });
  expect(metadata.exif).toBeUndefined();
  for (const width of [160, 960, 1200])
    expect(await storage.stat(`${key}/${width}.webp`)).not.toBeNull();
  const bad = await shop().upload(operator, Buffer.concat([photo.subarray(0, 900)]), about);
  const broken = { productId: id, uploadId: bad };
  expect(await act(operator, 'addProductPicture', broken, selection)).toBe('PICTURE_UNREADABLE');
  const others = as.member(['SELLER_AGENT']);
  expect(await act(others, 'addProductPicture', input, selection)).toBe('FORBIDDEN');
  const pdf = {
    purpose: 'PRODUCT_DOCUMENT',
    fileName: '手册 1.pdf',
    contentType: 'application/pdf',
  };
  const documentId = await shop().upload(operator, '%PDF-1.7 test', pdf);
  const document = { productId: id, uploadId: documentId, title: 'Manual', kind: 'MANUAL' };
  const listed = 'product { documents { url title kind language byteCount contentType } }';
  const more = { ...document, language: 'zh-CN' };
  const kept = await act(operator, 'addProductDocument', more, listed);
  expect(kept.product.documents).toEqual([
    {
      url: expect.stringMatching(/^\/files\/documents\/doc_\w+\.pdf\?name=%E6%89%8B/),
      title: 'Manual',
      kind: 'MANUAL',
      language: 'zh-CN',
      byteCount: 13,
      contentType: 'application/pdf',
    },
  ]);
  const outside = { url: 'https://example.com/x.png', alt: { en: 'Elsewhere' } };
  const own = { url: media.source, alt: { en: 'Front' } };
  const arranged = { productId: id, media: [outside, own] };
  const order = await act(operator, 'arrangeProductPictures', arranged, selection);
  const sources = order.product.media.map((m: { source: string }) => m.source);
  expect(sources).toEqual([outside.url, media.source]);
  const foreign = { productId: await product('Thief'), media: [own] };
  expect(await act(operator, 'arrangeProductPictures', foreign, selection)).toBe('NOT_FOUND');
  await act(
    operator,
    'updateProduct',
    { productId: id, name: { en: 'Renamed' } },
    'product { id }',
  );
  const after = await see(operator, id, 'media { width } documents { title }');
  expect(after).toEqual({
    media: [{ width: null }, { width: 1200 }],
    documents: [{ title: 'Manual' }],
  });
  expect(
    (await act(operator, 'arrangeProductDocuments', { productId: id, documents: [] }, listed))
      .product,
  ).toEqual({ documents: [] });
});

test('a removed file is deleted later, and only when no product names it any more', async () => {
  const [id, other] = [await product('First with it'), await product('Second with it')];
  const photo = await sharp({ create: { width: 200, height: 100, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const about = { purpose: 'PRODUCT_PICTURE', fileName: 'a.png', contentType: 'image/png' };
  const input = { productId: id, uploadId: await shop().upload(operator, photo, about) };
  const added = await act(operator, 'addProductPicture', input, 'product { media { source } }');
  const url: string = added.product.media[0].source;
  const pdf = {
    purpose: 'PRODUCT_DOCUMENT',
    fileName: 'a.pdf',
    contentType: 'application/pdf',
  };
  const uploadId = await shop().upload(operator, '%PDF-1.7 test', pdf);
  const document = { productId: id, uploadId, title: 'Manual' };
  const listed = await act(
    operator,
    'addProductDocument',
    document,
    'product { documents { url } }',
  );
  const [path = ''] = listed.product.documents[0].url.split('?');
  const { storage } = shop().running.files;
  const isKept = async (key: string) =>
    (await storage.stat(key.replace('/files/', 'public/'))) !== null;
  const later = async () => {
    shop().clock.advance(2 * 3_600_000);
    return deleteRemovedFiles(shop().running);
  };
  await later();
  const share = { productId: other, name: { en: 'Second with it' }, media: [{ url }] };
  await act(operator, 'updateProduct', share, 'product { id }');
  const none = { productId: id, media: [], documents: [], name: { en: 'First with it' } };
  await act(operator, 'updateProduct', none, 'product { id }');
  expect(await deleteRemovedFiles(shop().running)).toBe(0);
  expect([await isKept(`${url}/160.webp`), await isKept(path)]).toEqual([true, true]);
  // The document goes, the picture is another's too.
  expect(await later()).toBe(1);
  expect([await isKept(`${url}/160.webp`), await isKept(path)]).toEqual([true, false]);
  await act(operator, 'arrangeProductPictures', { productId: other, media: [] }, 'product { id }');
  expect(await later()).toBe(1);
  for (const width of [160, 200]) expect(await isKept(`${url}/${width}.webp`)).toBe(false);
  expect(await later()).toBe(0);
});

test('alternates stand both ways, accessories one way, and successors in no circle', async () => {
  const [a, b, c] = [await product('Relay A'), await product('Relay B'), await product('Socket')];
  const relate = (productId: string, otherProductId: string, more: object) =>
    act(operator, 'relateProducts', { productId, otherProductId, ...more }, 'product { id }');
  await relate(b, a, { kind: 'ALTERNATE', fit: 'FORM_FIT_FUNCTION', remark: { en: 'Same pins' } });
  await relate(a, b, { kind: 'ALTERNATE', fit: 'FORM_FIT_FUNCTION', remark: { en: 'Same pins' } });
  await relate(a, c, { kind: 'ACCESSORY' });
  const selection =
    'alternates { product { id } fit remark { en } } accessories { product { id } fit }';
  const remark = { en: 'Same pins' };
  const drop = (id: string) => ({ product: { id }, fit: 'FORM_FIT_FUNCTION', remark });
  expect(await see(as.anonymous(), a, selection)).toEqual({
    alternates: [drop(b)],
    accessories: [{ product: { id: c }, fit: null }],
  });
  expect(await see(as.anonymous(), b, selection)).toEqual({
    alternates: [drop(a)],
    accessories: [],
  });
  expect(await relate(a, a, { kind: 'ALTERNATE' })).toBe('RELATION_TO_ITSELF');
  const supersede = (productId: string, successorId: string | null) =>
    act(
      operator,
      'supersedeProduct',
      { productId, successorId },
      'product { supersededBy { id } }',
    );
  expect((await supersede(a, b)).product.supersededBy).toEqual({ id: b });
  expect((await see(as.anonymous(), b, 'supersedes { id }')).supersedes).toEqual([{ id: a }]);
  expect(await supersede(b, a)).toBe('RELATION_TO_ITSELF');
  expect((await supersede(a, null)).product.supersededBy).toBeNull();
  const gone = { productId: b, otherProductId: a, kind: 'ALTERNATE' };
  await act(operator, 'unrelateProducts', gone, 'product { id }');
  expect((await see(as.anonymous(), a, 'alternates { fit }')).alternates).toEqual([]);
});

test('a bundle is made of products, never of bundles; a service is counted in time', async () => {
  const [kit, bolt, nut] = [await product('Kit'), await product('Bolt'), await product('Nut')];
  const parts = (productId: string, list: [string, number][]) => {
    const said = list.map(([id, quantity]) => ({ productId: id, quantity }));
    return act(operator, 'setBundleParts', { productId, parts: said }, 'product { id }');
  };
  await parts(kit, [[bolt, 1]]);
  await parts(kit, [
    [nut, 4],
    [bolt, 2],
  ]);
  expect(await see(as.anonymous(), kit, 'bundleParts { quantity product { id } }')).toEqual({
    bundleParts: [
      { quantity: 4, product: { id: nut } },
      { quantity: 2, product: { id: bolt } },
    ],
  });
  expect((await see(as.anonymous(), nut, 'bundledIn { id }')).bundledIn).toEqual([{ id: kit }]);
  expect(await parts(await product('Big kit'), [[kit, 1]])).toBe('BUNDLE_IN_BUNDLE');
  expect(await parts(nut, [[await product('Washer'), 1]])).toBe('BUNDLE_IN_BUNDLE');
  expect(await parts(kit, [[kit, 1]])).toBe('RELATION_TO_ITSELF');
  expect(
    await parts(kit, [
      [nut, 1],
      [nut, 2],
    ]),
  ).toBe('INVALID_INPUT');
  const service = await product('Calibration', { kind: 'SERVICE' });
  expect(await see(as.anonymous(), service, 'kind unit')).toEqual({
    kind: 'SERVICE',
    unit: 'HOUR',
  });
  const licence = await product('Licence', { kind: 'SERVICE', unit: 'PIECE' });
  expect(await see(as.anonymous(), licence, 'unit')).toEqual({ unit: 'PIECE' });
  const wrong = { id: newId('prd'), name: { en: 'X' }, kind: 'SERVICE', unit: 'KILOGRAM' };
  expect(await act(operator, 'createProduct', wrong, 'product { id }')).toBe('INVALID_INPUT');
});

test('a company has its own numbers, and nobody else sees them', async () => {
  const id = await product('Numbered');
  const buyer = as.member();
  const colleague = as.member(['APPROVER'], buyer.companyId);
  const set = (who: object, partNumber: string | null) =>
    act(
      who,
      'setCustomerPartNumber',
      { productId: id, partNumber },
      'product { customerPartNumber { partNumber } }',
    );
  expect((await set(buyer, ' M-100/7 ')).product.customerPartNumber).toEqual({
    partNumber: 'M-100/7',
  });
  const own = 'customerPartNumber { partNumber }';
  expect(await see(colleague, id, own)).toEqual({ customerPartNumber: { partNumber: 'M-100/7' } });
  for (const who of [operator, as.member(), as.anonymous()]) {
    expect((await see(who, id, own)).customerPartNumber).toBeNull();
  }
  const query =
    'query ($s: String) { customerPartNumbers(startsWith: $s) { nodes { product { id } } } }';
  const list = async (who: object, s: string) =>
    (await shop().ask(who, query, { s })).customerPartNumbers.nodes;
  expect(await list(colleague, 'm1007')).toEqual([{ product: { id } }]);
  expect([await list(colleague, 'm2'), await list(operator, 'm1007')]).toEqual([[], []]);
  expect(await set(as.anonymous(), 'X')).toBe('UNAUTHENTICATED');
  expect((await set(colleague, null)).product.customerPartNumber).toBeNull();
});
