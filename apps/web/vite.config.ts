import { defineConfig } from 'vite';
import { studioBuild } from './host/studio-build.ts';

export default defineConfig(studioBuild());
