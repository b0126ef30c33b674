/** Signing in and out, and the supervisor's list of staff. */
import { Type } from '@sinclair/typebox';
import { byId } from '@layan/domain/api/shapes.ts';
import {
  addStaffRequest,
  changeStaffRequest,
  passwordRequest,
  sessionView,
  signInRequest,
  staffList,
  staffMember,
  type SessionView,
} from '@layan/domain/api/staff.ts';
import { clearSession, setSession, signedIn } from '../access.ts';
import type { Context } from '../app.ts';
import type { Person } from '../people/staff.ts';
import { refusals, type Api } from './shapes.ts';

const done = Type.Null({ description: 'Done; there is nothing to say' });

export function registerStaff(app: Api, { staff, hub, clock }: Context): void {
  app.post(
    '/api/session',
    {
      config: { operation: 'signIn', access: 'anybody' },
      schema: { body: signInRequest, response: { 200: sessionView, ...refusals } },
    },
    async (request, reply) => {
      const { person, secret } = await staff.signIn(request.body.name, request.body.password, clock());
      setSession(request, reply, secret);
      return view(person);
    },
  );

  app.get(
    '/api/session',
    { config: { operation: 'getSession', access: 'staff' }, schema: { response: { 200: sessionView, ...refusals } } },
    async request => view(signedIn(request)),
  );

  app.delete(
    '/api/session',
    { config: { operation: 'signOut', access: 'staff' }, schema: { response: { 204: done, ...refusals } } },
    async (request, reply) => {
      await staff.signOut(signedIn(request));
      hub.end(signedIn(request).session);
      clearSession(reply);
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/session/password',
    {
      config: { operation: 'changePassword', access: 'staff' },
      schema: { body: passwordRequest, response: { 204: done, ...refusals } },
    },
    async (request, reply) => {
      await staff.changePassword(signedIn(request), request.body.old, request.body.new, clock());
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/api/staff',
    { config: { operation: 'listStaff', access: 'supervisor' }, schema: { response: { 200: staffList, ...refusals } } },
    async () => ({ staff: await staff.list() }),
  );

  app.post(
    '/api/staff',
    {
      config: { operation: 'addStaff', access: 'supervisor' },
      schema: { body: addStaffRequest, response: { 201: staffMember, ...refusals } },
    },
    async (request, reply) => reply.code(201).send(await staff.add(request.body, clock())),
  );

  app.patch(
    '/api/staff/:id',
    {
      config: { operation: 'changeStaff', access: 'supervisor' },
      schema: { params: byId, body: changeStaffRequest, response: { 200: staffMember, ...refusals } },
    },
    async request => {
      const member = await staff.change(request.params.id, request.body);
      hub.end(member.id);
      return member;
    },
  );
}

function view({ name, role }: Person): SessionView {
  return { name, role };
}
