import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { Ajv2020 as Validator } from 'ajv/dist/2020.js';
import { agencyFile, knownAgencies, schemaFile } from '@layan/catalog/library.ts';
import { publishedSchema } from '@layan/catalog/published-schema.ts';
