/** What is needed once somebody ticks off their papers: loaded then. */
export { ChecklistDesk } from '../base/checklist-desk.ts';
