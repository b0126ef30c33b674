import { LitElement } from 'lit';
import { updateWhenLocaleChanges } from '@lit/localize';

/** What every element is: a Lit element that speaks the page's language again when it changes. */
export class LayanElement extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }
}
