import { OpenAPIGenerator, type OpenAPI } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import {
  contract,
  DesignSchema,
  EditSchema,
  JobSchema,
  ProblemDetailsSchema,
  RosterSchema,
  SchoolRecordSchema,
  SharedPlanSchema,
} from '@staffroom/contract';
import { BoardEditSchema, PlanSchema } from '@staffroom/school';
import { html } from 'hono/html';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import { eachRoute } from './route-table.ts';

const problemContent = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetails' } },
};

/** The addresses that carry bytes or files, which the contract cannot say. */
const bytePaths: OpenAPI.Document['paths'] = {
  '/districts/{districtId}/uploads/{uploadId}/content': {
    put: {
      operationId: 'imports.content',
      summary: 'The bytes of an announced file; goes on where it stopped with Content-Range',
      tags: ['imports'],
      parameters: ['districtId', 'uploadId'].map(pathParameter),
      requestBody: { content: { 'application/octet-stream': {} } },
      responses: {
        200: { description: 'OK' },
        default: { description: 'A problem', content: problemContent },
      },
    },
  },
  '/districts/{districtId}/files/{fileId}': {
    get: {
      operationId: 'exports.file',
      summary: 'A file that a job wrote',
      tags: ['exports'],
      parameters: ['districtId', 'fileId'].map(pathParameter),
      responses: {
        200: { description: 'OK', content: { 'application/octet-stream': {} } },
        default: { description: 'A problem', content: problemContent },
      },
    },
  },
  '/hub/messages.csv': {
    get: {
      operationId: 'hub.messages.file',
      summary: 'Messages as a file, with the filter of their list',
      description: 'Asks for: hubStaff.',
      tags: ['hub'],
      responses: {
        200: { description: 'OK', content: { 'text/csv': {} } },
        default: { description: 'A problem', content: problemContent },
      },
    },
  },
};

/** The address of a plan, and what it answers: stored by the server itself, and so told by a type, which has no schema of its own. */
const planPath = '/districts/{districtId}/schools/{schoolId}/designs/{designId}/plan';
const planSchema: OpenAPI.SchemaObject = {
  type: 'object',
  required: ['revision', 'plan', 'edits'],
  properties: {
    revision: { type: 'integer' },
    plan: { $ref: '#/components/schemas/Plan' },
    edits: { type: 'array', items: { $ref: '#/components/schemas/Edit' } },
  },
};

function pathParameter(name: string) {
  return { name, in: 'path' as const, required: true, schema: { type: 'string' as const, format: 'uuid' } };
}

let generated: Promise<OpenAPI.Document> | null = null;

/** The interface as an OpenAPI document, generated from the schemas of the contract; made once, when first asked for. */
export function interfaceDocument(): Promise<OpenAPI.Document> {
  generated ??= generate();
  return generated;
}

async function generate(): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const document = await generator.generate(contract, {
    info: {
      title: 'Staffroom',
      version: manifest.version,
      description: 'The interface of a Staffroom server.',
    },
    servers: [{ url: '/api/v1' }],
    commonSchemas: {
      BoardEdit: { schema: BoardEditSchema },
      Design: { schema: DesignSchema },
      Edit: { schema: EditSchema },
      Job: { schema: JobSchema },
      Plan: { schema: PlanSchema },
      Roster: { schema: RosterSchema },
      School: { schema: SchoolRecordSchema },
      SharedPlan: { schema: SharedPlanSchema },
    },
    customErrorResponseBodySchema: { $ref: '#/components/schemas/ProblemDetails' },
  });
  const access = new Map(
    eachRoute(contract).map(({ method, path, meta }) => [`${method} ${path}`, meta.access]),
  );
  for (const [path, operations] of Object.entries(document.paths ?? {})) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = operations?.[method];
      if (operation === undefined) continue;
      operation.description = [
        operation.description,
        `Asks for: ${access.get(`${method.toUpperCase()} ${path}`) ?? 'nothing'}.`,
      ]
        .filter((line) => line !== undefined)
        .join('\n\n');
      for (const [status, response] of Object.entries(operation.responses ?? {}))
        if (Number(status) >= 400 && 'content' in response) response.content = problemContent;
    }
  }
  const plan = document.paths?.[planPath]?.get?.responses?.['200'];
  if (plan !== undefined && 'content' in plan) plan.content = { 'application/json': { schema: planSchema } };
  return {
    ...document,
    paths: { ...document.paths, ...bytePaths },
    components: {
      ...document.components,
      schemas: {
        ...document.components?.schemas,
        // The converter writes the same dialect of JSON Schema as OpenAPI 3.1 reads.
        ProblemDetails: z.toJSONSchema(ProblemDetailsSchema) as OpenAPI.SchemaObject,
      },
    },
  };
}

/** The interface as a page to read: every address with what it does and asks for. */
export function interfacePage(document: OpenAPI.Document) {
  const rows = Object.entries(document.paths ?? {}).flatMap(([path, operations]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const operation = operations?.[method];
      return operation === undefined ? [] : [{ path, method: method.toUpperCase(), operation }];
    }),
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Staffroom: the interface</title>
        <style>
          body {
            font:
              1rem/1.5 system-ui,
              sans-serif;
            margin: 2rem auto;
            max-width: 70rem;
            padding: 0 1rem;
            color-scheme: light dark;
          }
          td {
            padding: 0.3rem 1rem 0.3rem 0;
            vertical-align: top;
          }
          code {
            overflow-wrap: anywhere;
          }
        </style>
      </head>
      <body>
        <h1>The interface of this server</h1>
        <p>
          Addresses begin at <code>/api/v1</code>. Errors are problem details (RFC 9457) with a code. The
          whole, with every schema: <a href="/api/v1/openapi.json">openapi.json</a>.
        </p>
        <table>
          <tbody>
            ${rows.map(
              ({ path, method, operation }) =>
                html`<tr>
                  <td>${method}</td>
                  <td><code>${path}</code></td>
                  <td>${operation.summary ?? ''}<br /><small>${operation.description ?? ''}</small></td>
                </tr>`,
            )}
          </tbody>
        </table>
      </body>
    </html>`;
}
