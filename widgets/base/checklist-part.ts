/** What is needed once somebody ticks off their papers: loaded then. */
export { ChecklistDesk } from './checklist-desk.ts';
