import type { PageKey } from './page/preload-runtime.ts';
import { openWindows, type OpenWindow } from './open-windows.ts';
import { NotInHost, strict } from './strict.ts';
import { combinationsOf, pressedCombination } from './accelerator.ts';
import { roles } from './menu-roles.ts';

type Template = Electron.MenuItemConstructorOptions;

export class MenuItem {
  readonly id: string;
  readonly type: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | undefined;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  private readonly onClick: Template['click'];

  constructor(template: Template) {
    const role = template.role?.toLowerCase();
    const known = role === undefined ? undefined : roles[role];
    if (role !== undefined && known === undefined)
      throw new NotInHost(`MenuItem role '${template.role}'`);
    this.id = template.id ?? '';
    this.role = role;
    this.label = template.label ?? known?.label ?? '';
    this.accelerator = template.accelerator?.toString() ?? known?.accelerator;
    this.type = template.type ?? (template.submenu ? 'submenu' : 'normal');
    this.enabled = template.enabled ?? true;
    this.visible = template.visible ?? true;
    this.checked = template.checked ?? false;
    this.onClick = template.click;
    const { submenu } = template;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : undefined;
    if (submenu instanceof Menu) this.submenu = submenu;
  }

  /** As a person choosing it. */
  click(window: OpenWindow | undefined): void {
    if (!this.enabled || !this.visible) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.checked = true;
    if (this.role !== undefined) roles[this.role]?.run?.(window);
    else this.onClick?.(this as never, window as never, {});
  }
}

let current: Menu | null = null;

export class Menu {
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: Template[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(new MenuItem(item));
    return strict('Menu', menu);
  }

  static setApplicationMenu(menu: Menu | null): void {
    current = menu;
    const list = menuState.accelerators();
    for (const window of openWindows.all()) window.setAccelerators(list);
  }

  static getApplicationMenu(): Menu | null {
    return current;
  }

  append(item: MenuItem): void {
    this.items.push(strict('MenuItem', item));
  }

  getMenuItemById(id: string): MenuItem | null {
    return allItems(this).find((item) => item.id === id) ?? null;
  }
}

function allItems(menu: Menu | null): MenuItem[] {
  return (menu?.items ?? []).flatMap((item) => [item, ...allItems(item.submenu ?? null)]);
}

export const menuState = {
  /** The key combinations that belong to the menu, as the page names them. */
  accelerators: (): string[] =>
    allItems(current)
      .filter((item) => item.accelerator !== undefined && roles[item.role ?? '']?.native !== true)
      .flatMap((item) => combinationsOf(item.accelerator ?? '')),
  pressed(input: PageKey, window: OpenWindow): void {
    const pressed = pressedCombination(input);
    allItems(current)
      .find((item) => combinationsOf(item.accelerator ?? '').includes(pressed))
      ?.click(window);
  },
  /** Labels from the top, e.g. ['Sag', 'Udskriv']; throws where there is no such item. */
  choose(labels: readonly string[], window: OpenWindow | undefined): void {
    let menu: Menu | null = current;
    let item: MenuItem | undefined;
    for (const label of labels) {
      item = menu?.items.find((candidate) => candidate.label.replace('&', '') === label);
      if (!item) throw new Error(`The menu has no ${labels.join(' > ')}`);
      menu = item.submenu ?? null;
    }
    item?.click(window);
  },
  /** The menu as plain values. */
  describe: (menu: Menu | null = current): object[] =>
    (menu?.items ?? [])
      .filter((item) => item.visible)
      .map((item) => ({
        label: item.label,
        type: item.type,
        enabled: item.enabled,
        accelerator: item.accelerator ?? null,
        items: menuState.describe(item.submenu ?? null),
      })),
};
