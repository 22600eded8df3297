import { contract } from '@staffroom/contract';
import { describe, expect, it } from 'vitest';
import { eachRoute } from '../src/app/route-table.ts';
import { interfaceDocument, interfacePage } from '../src/app/interface-document.ts';

describe('the document of the interface', () => {
  it('describes every route of the contract, what it asks for, and its problems', async () => {
    const { paths = {} } = await interfaceDocument();
    const described = new Set(
      Object.entries(paths).flatMap(([path, operations]) =>
        Object.keys(operations ?? {}).map((method) => `${method.toUpperCase()} ${path}`),
      ),
    );
    const routes = eachRoute(contract).map(({ method, path }) => `${method} ${path}`);
    expect(routes.filter((route) => !described.has(route))).toEqual([]);
    const create = paths['/districts/{districtId}/schools']?.post;
    expect(create?.description).toBe('Asks for: school.create.');
    expect(create?.responses?.['404']).toMatchObject({
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetails' } } },
    });
  });

  it('names the schemas that several routes share', async () => {
    const { components } = await interfaceDocument();
    expect(Object.keys(components?.schemas ?? {})).toEqual(
      expect.arrayContaining(['Plan', 'Design', 'BoardEdit', 'Job', 'SharedPlan', 'ProblemDetails']),
    );
  });

  it('says what a plan is, which is sent as it was stored', async () => {
    const { paths = {} } = await interfaceDocument();
    const path = '/districts/{districtId}/schools/{schoolId}/designs/{designId}/plan';
    expect(paths[path]?.get?.responses?.['200']).toMatchObject({
      content: {
        'application/json': { schema: { properties: { plan: { $ref: '#/components/schemas/Plan' } } } },
      },
    });
  });

  it('leads nowhere by a reference', async () => {
    const document = await interfaceDocument();
    const names = new Set(Object.keys(document.components?.schemas ?? {}));
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((name) => !names.has(name ?? ''))).toEqual([]);
  });

  it('can be read as a page without any script', async () => {
    const page = String(await interfacePage(await interfaceDocument()));
    expect(page).toContain('<code>/districts/{districtId}/schools</code>');
    expect(page).not.toContain('<script');
  });
});
