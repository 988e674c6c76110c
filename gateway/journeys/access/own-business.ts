// The few mutations that need no right over anything of somebody else's: what anybody, or any member, does
// for itself or says in public. Everything else must be refused to a stranger.

export interface OwnBusiness {
  readonly why: string;
  /** Whether somebody who is not signed in may do it too. */
  readonly isForAnybody?: boolean;
  /** Tables with rows that change by it, as counters or the stranger's own; all others only gain rows. */
  readonly changes?: readonly string[];
}

export const ownBusiness: Readonly<Record<string, OwnBusiness>> = {
  registerCompany: { why: 'The way in: it makes a company of its own.', isForAnybody: true },
  updateProfile: { why: 'One changes oneself.', changes: ['accounts.members'] },
  inviteMember: { why: 'An administrator invites into its own company.' },
  acceptVerificationTerms: {
    why: "The terms for one's own company.",
    changes: ['accounts.company_verifications'],
  },
  registerFurtherCompany: { why: 'The way in for a person that is here already.' },
  requestPasswordReset: {
    why: 'It tells nobody anything but the mailbox, where there is one.',
    isForAnybody: true,
    changes: ['accounts.attempt_windows'],
  },
  endOtherSessions: { why: "One's own devices.", changes: ['accounts.sessions'] },
  updateCompanyProfile: {
    why: 'An administrator says what its own company is called.',
    changes: ['accounts.companies'],
  },
  createApiKey: { why: 'A key that acts as itself.' },
  createCompanyRole: { why: 'A role of its own company.' },
  claimDomain: {
    why: 'It says so of its own company, and nothing follows without the code.',
    changes: ['accounts.company_domains'],
  },
  askToJoin: {
    why: 'It tells nobody anything but the mailbox, where there is a company for it.',
    isForAnybody: true,
    changes: ['accounts.attempt_windows'],
  },
  createCompanyUnit: { why: 'A unit of its own company.' },
  createCostCentre: { why: 'A cost centre of its own company.' },
  addAddress: { why: 'An address of its own company.', changes: ['accounts.company_addresses'] },
  addInvoiceProfile: {
    why: 'An invoice profile of its own company.',
    changes: ['accounts.invoice_profiles'],
  },
  createCart: { why: 'A cart of its own company.' },
  addToCart: {
    why: 'Without a cart it means the own current one.',
    changes: ['trade.carts', 'trade.cart_lines'],
  },
  addLinesToCart: {
    why: 'Without a cart it means the own current one; lines that may not go in are left out.',
    changes: ['trade.carts', 'trade.cart_lines'],
  },
  clearCart: {
    why: 'Without a cart it means the own current one.',
    changes: ['trade.carts', 'trade.cart_lines'],
  },
  askQuestion: { why: 'The forum is public: every member may ask.' },
  startDiscussion: { why: 'The forum is public: every member may speak.' },
  postAnswer: {
    why: 'The forum is public: every member may answer where answers are taken.',
    changes: ['forum.threads'],
  },
  publishDemand: { why: 'A demand of its own company.', changes: ['rfq.number_series'] },
  proposeProduct: {
    why: 'Every seller may propose a product; nobody sees it until the operator accepts it.',
  },
  setCustomerPartNumber: {
    why: 'What its own company calls a product that it sees.',
    changes: ['catalog.customer_part_numbers'],
  },
  watchProduct: { why: 'Every member waits for what it likes, of products it sees.' },
  markWatchesSeen: { why: "One's own watches." },
  saveSearch: { why: 'Every member keeps searches of its own.' },
  viewProduct: { why: 'A note of its own, about a product it sees.' },
  setComparedProducts: {
    why: 'A list of its own.',
    changes: ['catalog.compared_products'],
  },
  createSellerOffer: { why: 'An offer of its own seller.' },
};

/** Other ways to say no to an outsider, each with the reason why it gives nothing away. */
export const otherRefusals: Readonly<Record<string, OtherRefusal>> = {
  resetPassword: { code: 'RESET_NOT_OPEN', why: 'It holds no token of any reset.' },
  confirmJoinRequest: {
    code: 'JOIN_REQUEST_NOT_OPEN',
    why: 'It holds no token of any wish to join.',
  },
  acceptInvitation: { code: 'INVITATION_NOT_OPEN', why: 'It holds no token of any invitation.' },
  changePassword: {
    code: 'WRONG_PASSWORD',
    why: 'One changes only the own password, and this one is a guess, which is counted.',
    changes: ['accounts.attempt_windows'],
  },
  addAuthenticator: {
    code: 'WRONG_PASSWORD',
    why: 'One changes only how oneself signs in, and this password is a guess, which is counted.',
    changes: ['accounts.attempt_windows'],
  },
  confirmAuthenticator: {
    code: 'AUTHENTICATOR_MISSING',
    why: "It is about one's own authenticator, and there is none.",
    changes: ['accounts.attempt_windows'],
  },
  removeAuthenticator: {
    code: 'AUTHENTICATOR_MISSING',
    why: "It is about one's own authenticator, and there is none.",
    changes: ['accounts.attempt_windows'],
  },
  eraseMyself: {
    code: 'AUTHENTICATOR_MISSING',
    why: 'One erases only oneself, and shows a code that one has not.',
    changes: ['accounts.attempt_windows'],
  },
  renewRecoveryCodes: {
    code: 'AUTHENTICATOR_MISSING',
    why: "It is about one's own authenticator, and there is none.",
    changes: ['accounts.attempt_windows'],
  },
  beginPasskey: {
    code: 'WRONG_PASSWORD',
    why: 'One changes only how oneself signs in, and this password is a guess, which is counted.',
    changes: ['accounts.attempt_windows'],
  },
  addPasskey: {
    code: 'PASSKEY_REFUSED',
    why: 'It holds nothing that a device has made for this person.',
  },
  removePasskey: {
    code: 'AUTHENTICATOR_MISSING',
    why: 'It shows a code first, and has no authenticator.',
    changes: ['accounts.attempt_windows'],
  },
  setUpCompanySignIn: {
    code: 'INVALID_INPUT',
    why: "Said of its own company, and the provider's address is none.",
  },
  requireCompanySignIn: {
    code: 'COMPANY_SIGN_IN_MISSING',
    why: 'Said of its own company, which has set up none.',
  },
  removeCompanySignIn: {
    code: 'COMPANY_SIGN_IN_MISSING',
    why: 'Said of its own company, which has set up none.',
  },
  requireTwoFactor: {
    code: 'SECOND_FACTOR_MISSING',
    why: 'Said of its own company, by somebody who has no authenticator.',
  },
  placePurchase: {
    code: 'CART_EMPTY',
    why: 'Without a cart it means the own one, cleared before.',
  },
  saveSellerApplication: { code: 'ALREADY_A_SELLER', why: 'Said of its own company.' },
  submitSellerApplication: { code: 'ALREADY_A_SELLER', why: 'Said of its own company.' },
};

export interface OtherRefusal {
  readonly code: string;
  readonly why: string;
  readonly changes?: readonly string[];
}
