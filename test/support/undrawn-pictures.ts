/** Pages of facts without their pictures, which take longer to draw than all the rest: import it before them. */
customElements.define('machine-picture', class extends HTMLElement {});
