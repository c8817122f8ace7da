import { createContext } from 'svelte';
import type { RecordState } from './record-state.svelte.ts';

/** The record on the desk, for every pane and every word of it. */
export const [recordOnDesk, putRecordOnDesk] = createContext<RecordState>();
