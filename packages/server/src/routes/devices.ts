/** Pairing kiosks and boards, and knowing how they fare. */
import {
  approveRequest,
  beatRequest,
  deviceEntry,
  deviceList,
  deviceView,
  pairRequest,
  pairView,
} from '@layan/domain/api/devices.ts';
import { byId } from '@layan/domain/api/shapes.ts';
import { paired } from '../access.ts';
import type { Context } from '../app.ts';
import { deviceView as view } from '../people/devices.ts';
import { refusals, type Api } from './shapes.ts';

export function registerDevices(app: Api, { devices, hub, clock }: Context): void {
  app.post(
    '/api/devices',
    {
      config: { operation: 'pairDevice', access: 'anybody' },
      schema: { body: pairRequest, response: { 201: pairView, ...refusals } },
    },
    async (request, reply) => reply.code(201).send(await devices.pair(request.body, clock())),
  );

  app.get(
    '/api/devices/me',
    { config: { operation: 'getDevice', access: 'device' }, schema: { response: { 200: deviceView, ...refusals } } },
    async request => view(paired(request)),
  );

  app.post(
    '/api/devices/me/heartbeat',
    {
      config: { operation: 'beatDevice', access: 'device' },
      schema: { body: beatRequest, response: { 200: deviceView, ...refusals } },
    },
    async request => {
      await devices.beat(paired(request), request.body.note, clock());
      return view(paired(request));
    },
  );

  app.get(
    '/api/devices',
    {
      config: { operation: 'listDevices', access: 'supervisor' },
      schema: { response: { 200: deviceList, ...refusals } },
    },
    async () => ({ now: clock(), devices: await devices.list(clock()) }),
  );

  app.post(
    '/api/devices/approve',
    {
      config: { operation: 'approveDevice', access: 'supervisor' },
      schema: { body: approveRequest, response: { 200: deviceEntry, ...refusals } },
    },
    request => devices.approve(request.body.code, request.body.name, clock()),
  );

  app.post(
    '/api/devices/:id/revoke',
    {
      config: { operation: 'revokeDevice', access: 'supervisor' },
      schema: { params: byId, response: { 200: deviceEntry, ...refusals } },
    },
    async request => {
      const revoked = await devices.revoke(request.params.id);
      hub.end(revoked.id);
      return revoked;
    },
  );
}
