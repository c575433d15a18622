import { z } from 'zod'
import { routeContract } from './route-contract.ts'

const aliveSchema = z.strictObject({ status: z.literal('ok') })

/** For supervisors, load balancers and those who write programs. */
export const serverContracts = {
  health: routeContract({
    operationId: 'getHealth',
    method: 'get',
    path: '/healthz',
    price: 0,
    access: 'public',
    roles: [],
    summary: 'The process lives.',
    answers: { 200: aliveSchema },
    examples: { answer: { status: 'ok' } },
  }),
  ready: routeContract({
    operationId: 'getReadiness',
    method: 'get',
    path: '/readyz',
    price: 0,
    access: 'public',
    roles: [],
    summary: 'It takes requests, its storage takes writes, and it holds what the logs tell; else why not.',
    answers: { 200: aliveSchema },
    refusals: { 503: ['server.notReady'] },
    examples: { answer: { status: 'ok' } },
  }),
  metrics: routeContract({
    operationId: 'getMetrics',
    method: 'get',
    path: '/metrics',
    price: 5,
    access: 'public',
    roles: [],
    summary: 'Figures of this node in the text form of Prometheus.',
    notes: 'With the bearer token that `METRICS_TOKEN` says; not found where none is configured.',
    headers: { Authorization: '`Bearer <METRICS_TOKEN>`' },
    answers: { 200: { bytes: ['text/plain'] } },
    refusals: { 401: ['access.unauthorised'], 404: ['access.notFound'] },
  }),
  openApi: routeContract({
    operationId: 'describeHttp',
    method: 'get',
    path: '/api/openapi.json',
    price: 5,
    access: 'public',
    roles: [],
    summary: 'This description.',
    answers: { 200: z.looseObject({ openapi: z.string() }) },
  }),
  asyncApi: routeContract({
    operationId: 'describeSocket',
    method: 'get',
    path: '/api/asyncapi.json',
    price: 5,
    access: 'public',
    roles: [],
    summary: 'The description of the socket, as AsyncAPI.',
    answers: { 200: z.looseObject({ asyncapi: z.string() }) },
  }),
}
