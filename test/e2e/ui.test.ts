import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GalleryBrowser, galleryBrowser } from '#test/support/gallery-browser.ts';
import { components } from './ui/components.ts';
import { frame } from './ui/frame.ts';

/** The parts the screens are made of, without the program behind them. */

let gallery: GalleryBrowser;
const shown = () => gallery;

beforeAll(async () => {
  gallery = await galleryBrowser();
});
afterAll(() => gallery.close());

describe('components', () => {
  components(shown);
});
describe('the frame round the screens', () => {
  frame(shown);
});

test('nothing was refused by the content policy and nothing complained', () => {
  expect(gallery.complaints).toEqual([]);
});
