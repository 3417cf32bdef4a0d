import type { Release } from "../../src/examples.js";

/** The folder of the site. */
export const base = new URL(import.meta.env.DEV ? "/" : "..", import.meta.url);

/** The release that the reader has chosen. */
export const release = () =>
  document.documentElement.dataset.release as Release;

/** An element of page.html. */
export const one = <Found extends HTMLElement>(selector: string) =>
  document.querySelector<Found>(selector)!;
