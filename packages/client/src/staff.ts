/** Who works here: signing in and out, and the supervisor's list of staff. The session itself is a cookie no script can read. */
import type {
  AddStaffRequest,
  ChangeStaffRequest,
  PasswordRequest,
  SessionView,
  SignInRequest,
  StaffList,
  StaffMember,
} from '@layan/domain/api/staff.ts';
import { ClientProblem, request } from './http.ts';

/** Who is signed in at this browser; null when nobody is. */
export async function getSession(): Promise<SessionView | null> {
  try {
    return await request<SessionView>('GET', 'api/session');
  } catch (error) {
    if (error instanceof ClientProblem && error.problem === 'not-signed-in') return null;
    throw error;
  }
}

export function signIn(who: SignInRequest): Promise<SessionView> {
  return request('POST', 'api/session', { body: who });
}

export function signOut(): Promise<void> {
  return request('DELETE', 'api/session');
}

export function changePassword(passwords: PasswordRequest): Promise<void> {
  return request('POST', 'api/session/password', { body: passwords });
}

export function listStaff(): Promise<StaffList> {
  return request('GET', 'api/staff');
}

export function addStaff(member: AddStaffRequest): Promise<StaffMember> {
  return request('POST', 'api/staff', { body: member });
}

/** What is left out of `change` stays as it is. */
export function changeStaff(id: string, change: ChangeStaffRequest): Promise<StaffMember> {
  return request('PATCH', `api/staff/${encodeURIComponent(id)}`, { body: change });
}
