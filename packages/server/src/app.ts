import Fastify, {
  LogController,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Refusal, RefusalCode } from '@layan/domain/api/api.ts';
import { BYTES, guard } from './access.ts';
import { Catalogues } from './catalogues.ts';
import { Complaints } from './complaints/complaints.ts';
import { KeyRing } from './complaints/key-ring.ts';
import { keptCompilers } from './compilers.ts';
import type { Config } from './config.ts';
import { Hub } from './live/hub.ts';
import { describeApi } from './openapi.ts';
import { Devices } from './people/devices.ts';
import { Staff } from './people/staff.ts';
import { Office } from './queue/office.ts';
import { Queue } from './queue/queue.ts';
import { Refused } from './refusal.ts';
import { registerApi } from './routes/api.ts';
import { registerComplaints } from './routes/complaints.ts';
import { registerCounters } from './routes/counters.ts';
import { registerDevices } from './routes/devices.ts';
import { registerEmbed } from './routes/embed.ts';
import { registerInbox } from './routes/inbox.ts';
import { registerOpen311 } from './routes/open311.ts';
import { registerQueue } from './routes/queue.ts';
import { registerQueuePage } from './routes/queue-page.ts';
import { registerServices } from './routes/services.ts';
import { registerSettings } from './routes/settings.ts';
import { registerStaff } from './routes/staff.ts';
import { registerTickets } from './routes/tickets.ts';
import { registerWidgets } from './routes/widgets.ts';
import { registerCatalog } from './routes/catalog.ts';
import { registerHome } from './routes/home.ts';
import { registerPages } from './routes/pages.ts';
import { securityHeaders } from './security.ts';
import { shareRoutes } from './sharing.ts';
import { StorageProblem } from './store/problem.ts';
import type { Store } from './store/store.ts';
import { both } from './words.ts';

/** What every route may lean on. */
export interface Context {
  config: Config;
  catalogues: Catalogues;
  /** Milliseconds since the epoch. */
  clock: () => number;
  store: Store;
  queue: Queue;
  staff: Staff;
  devices: Devices;
  complaints: Complaints;
  /** Who listens. */
  hub: Hub;
  /** The API's own description. */
  description: () => object;
}

export interface AppOptions {
  config: Config;
  /** Opened by whoever closes it. */
  store: Store;
  clock?: () => number;
  /** The keys for complaints; those of the configuration when absent. */
  keys?: KeyRing;
  /** Where log lines go; standard error when absent. */
  log?: { write(line: string): void };
}

/** Requests that are being answered have so long to finish when the server closes, in milliseconds. */
const GRACE = 1000;
/** Settings are the longest thing that anybody sends. */
const LONGEST_BODY = 256 * 1024;

export function buildApp({
  config,
  store,
  clock = Date.now,
  keys = new KeyRing(config.keys),
  log = process.stderr,
}: AppOptions): FastifyInstance {
  const app = Fastify({
    logger: { level: 'warn', stream: log, serializers: { req: loggedRequest } },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LONGEST_BODY,
    // What was asked before the end is still answered.
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: false },
    // A proxy says who asked it; whoever else says so, in the lobby's own network too, is not believed.
    trustProxy: ['loopback', ...config.proxies],
    // What does not fit is refused, never bent until it fits.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
    schemaController: { compilersFactory: keptCompilers },
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply.headers(securityHeaders)),
  });
  const context = openContext(app, { config, store, clock }, keys);
  app.decorateRequest('person', null);
  app.decorateRequest('device', null);
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(securityHeaders);
    done();
  });
  shareRoutes(app, config);
  app.addHook('onRequest', guard(context));
  acceptEmptyJson(app);
  app.addContentTypeParser(BYTES, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((_request, reply) =>
    refuse(reply, 404, 'not-found', both('Alamat ini tidak ada', 'There is nothing at this address')),
  );
  registerHome(app, context);
  registerPages(app, context);
  registerCatalog(app, context);
  registerServices(app, context);
  registerQueuePage(app, context);
  registerEmbed(app, context);
  registerWidgets(app, context);
  registerApi(app, context);
  registerQueue(app, context);
  registerTickets(app, context);
  registerCounters(app, context);
  registerDevices(app, context);
  registerStaff(app, context);
  registerSettings(app, context);
  registerComplaints(app, context);
  registerInbox(app, context);
  registerOpen311(app, context);
  return app;
}

function openContext(app: FastifyInstance, parts: Pick<Context, 'config' | 'store' | 'clock'>, keys: KeyRing): Context {
  const { config, store, clock } = parts;
  const queue = new Queue(store, new Office(store, config));
  const staff = new Staff(store);
  const complaints = new Complaints({ store, keys, staff, office: queue.office, catalogue: config });
  const hub = new Hub({
    store,
    queue,
    clock,
    isSignedIn: session => staff.isSignedIn(session, clock()),
    failed: error => app.log.error({ err: error }, 'the streams were not told'),
  });
  app.addHook('onReady', async () => {
    const issues = await queue.office.load();
    if (issues.length) app.log.warn({ issues }, 'the kept settings cannot be used any more; the defaults are');
    await queue.outlook.load(clock());
    const broken = await complaints.load(clock());
    if (broken.length) app.log.error({ complaints: broken }, 'these complaints cannot be opened');
    await complaints.keepTidy(clock, error => app.log.error({ err: error }, 'complaints were not tidied'));
    await hub.load();
  });
  app.addHook('preClose', async () => {
    // An open stream would keep `close` waiting for ever; a connection that a browser opened in case, for a minute.
    hub.close();
    complaints.close();
    setTimeout(() => app.server.closeAllConnections(), GRACE).unref();
  });
  return {
    ...parts,
    catalogues: new Catalogues(config),
    queue,
    staff,
    devices: new Devices(store),
    complaints,
    hub,
    description: describeApi(app, config.version),
  };
}

/** Most commands say all by their address; JSON it is nevertheless. */
function acceptEmptyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, {});
    else void parse(request, body, done);
  });
}

export function refuse(reply: FastifyReply, status: number, problem: RefusalCode, message: string): FastifyReply {
  return answer(reply, status, { problem, message });
}

function answer(reply: FastifyReply, status: number, refusal: Refusal): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').type('application/json; charset=utf-8').send(refusal);
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refused = asRefusal(error, request);
  if (refused) return answer(reply, refused.status, refused.body);
  const status = error.statusCode ?? 500;
  if (status < 500)
    return refuse(reply, status, 'refused', both('Permintaan ini tidak dapat dibaca', 'This request cannot be read'));
  request.log.error({ err: error, req: request }, 'unexpected error');
  return refuse(
    reply,
    500,
    'unexpected',
    both('Terjadi gangguan; coba lagi sebentar lagi', 'Something went wrong; please try again in a moment'),
  );
}

function asRefusal(error: FastifyError, { routeOptions }: FastifyRequest): Refused | null {
  if (error instanceof Refused) return error;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' && routeOptions.config.bytes) return new Refused('file-large');
  if (!(error instanceof StorageProblem)) return null;
  return new Refused(error.problem === 'full' ? 'storage-full' : 'busy');
}

/** Never the query, the body or the visitor's address: they can say who somebody is and what they came for. */
function loggedRequest({ method, url }: FastifyRequest): Record<string, unknown> {
  return { method, path: url.split('?')[0] };
}
