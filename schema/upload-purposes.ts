// What files may be sent for: who may send them, how large they are at the most, and of which types, as told
// by their content. A new purpose is a row here; the gateway enforces it.

const mebibyte = 1024 * 1024;

export interface UploadPurpose {
  readonly bytesMax: number;
  readonly contentTypes: readonly string[];
  /** One of these roles is needed; an empty list lets every member in. */
  readonly roles: readonly string[];
}

const pictures = ['image/png', 'image/jpeg', 'image/webp', 'image/avif'];
const officeFiles = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];
const catalogKeepers = ['OPERATOR', 'SELLER_AGENT', 'COMPANY_ADMIN'];

export const uploadPurposes = {
  /** A picture of a product; becomes several smaller ones. */
  PRODUCT_PICTURE: { bytesMax: 20 * mebibyte, contentTypes: pictures, roles: catalogKeepers },
  /** A datasheet, manual, certificate or drawing of a product. */
  PRODUCT_DOCUMENT: {
    bytesMax: 50 * mebibyte,
    contentTypes: ['application/pdf', 'application/zip', ...officeFiles, ...pictures],
    roles: catalogKeepers,
  },
  /** A licence or certificate that a company gives to be verified. */
  VERIFICATION_DOCUMENT: {
    bytesMax: 20 * mebibyte,
    contentTypes: ['application/pdf', ...pictures],
    roles: ['COMPANY_ADMIN', 'MANAGE_COMPANY'],
  },
  /** A licence or certificate for an application to sell. */
  SELLER_DOCUMENT: {
    bytesMax: 20 * mebibyte,
    contentTypes: ['application/pdf', ...pictures],
    roles: ['COMPANY_ADMIN', 'SELLER_AGENT'],
  },
  /** A banner or logo of a storefront. */
  STOREFRONT_PICTURE: {
    bytesMax: 5 * mebibyte,
    contentTypes: pictures,
    roles: ['COMPANY_ADMIN', 'SELLER_AGENT', 'OPERATOR'],
  },
  /** A catalog, prices, stock or companies to take in: CSV in any encoding, XLSX or BMEcat. */
  IMPORT_FILE: {
    bytesMax: 1024 * mebibyte,
    contentTypes: [
      'text/plain',
      'application/xml',
      'application/zip',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    roles: catalogKeepers,
  },
} as const satisfies Record<string, UploadPurpose>;

export type UploadPurposeName = keyof typeof uploadPurposes;

export function uploadPurposeOf(name: string): UploadPurpose | undefined {
  return Object.hasOwn(uploadPurposes, name)
    ? uploadPurposes[name as UploadPurposeName]
    : undefined;
}
