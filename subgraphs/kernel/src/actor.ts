// Who is asking. The gateway finds out, signs it, and a subgraph believes nobody else.
import { commonErrors, DomainError } from './errors.js';

export interface Caller {
  /** MEMBER: a signed-in person acting for a company. SERVICE: a sibling subgraph. */
  kind: 'ANONYMOUS' | 'MEMBER' | 'SERVICE';
  memberId?: string;
  companyId?: string;
  /** Set on a signed-in member: the rights it has in its company. */
  roles?: readonly string[];
  /** Set on a SERVICE caller: the subgraph's name. */
  service?: string;
  locale?: string;
  /** Of a signed-in member's session, so that it can be told from the person's other ones. */
  sessionId?: string;
  /** Of the API key that a program came with instead of a session. */
  apiKeyId?: string;
  /** Set while staff of the operator acts as this member: under which impersonation, and who it is. */
  impersonation?: { readonly id: string; readonly staffMemberId: string };
  /** The IP address that the gateway saw; what strangers may do is limited by it. */
  address?: string;
  requestId: string;
}

export class Actor {
  constructor(readonly caller: Caller) {}

  static anonymous(requestId = 'none'): Actor {
    return new Actor({ kind: 'ANONYMOUS', requestId });
  }

  static service(service: string, requestId = 'none'): Actor {
    return new Actor({ kind: 'SERVICE', service, requestId });
  }

  get memberId(): string | undefined {
    return this.caller.memberId;
  }
  get companyId(): string | undefined {
    return this.caller.companyId;
  }
  get roles(): readonly string[] {
    return this.caller.roles ?? [];
  }
  get isMember(): boolean {
    return this.caller.kind === 'MEMBER';
  }
  get isService(): boolean {
    return this.caller.kind === 'SERVICE';
  }

  /** Staff of the operator acting as this member; it may look, and do little else. */
  get impersonation() {
    return this.caller.impersonation;
  }

  hasRole(...anyOf: string[]): boolean {
    return this.roles.some((role) => anyOf.includes(role));
  }

  /** Staff of the company that runs the platform. */
  get isOperator(): boolean {
    return this.hasRole('OPERATOR');
  }

  /** Acts for this company, in any of these roles when roles are named; its administrator may do all. */
  actsFor(companyId: string | null | undefined, ...anyOf: string[]): boolean {
    if (!this.isMember || !companyId || this.companyId !== companyId) return false;
    return anyOf.length === 0 || this.hasRole('COMPANY_ADMIN', ...anyOf);
  }

  /** The signed-in member's ids, or UNAUTHENTICATED. */
  requireMember(): { memberId: string; companyId: string } {
    const { memberId, companyId } = this.caller;
    if (!this.isMember || !memberId || !companyId)
      throw new DomainError(commonErrors.UNAUTHENTICATED);
    return { memberId, companyId };
  }

  /** The member's ids where a person itself has to act: FORBIDDEN for a program with an API key. */
  requirePerson(): { memberId: string; companyId: string } {
    const ids = this.requireMember();
    if (this.impersonation) throw new DomainError(commonErrors.IMPERSONATED);
    if (!this.caller.apiKeyId) return ids;
    throw new DomainError(commonErrors.FORBIDDEN, { params: { reason: 'API_KEY' } });
  }
}
