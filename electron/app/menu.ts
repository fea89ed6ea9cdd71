import { Menu, type MenuItemConstructorOptions } from 'electron';

/** Developer tools are reachable only where the program is being developed. */
export function setMenu(isPackaged: boolean): void {
  const view: MenuItemConstructorOptions[] = [
    { role: 'zoomIn', label: 'Større' },
    { role: 'zoomOut', label: 'Mindre' },
    { role: 'resetZoom', label: 'Normal størrelse' },
    { role: 'togglefullscreen', label: 'Fuld skærm' },
  ];
  if (!isPackaged) view.push({ role: 'toggleDevTools', label: 'Udviklerværktøjer' });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: 'Målspor', submenu: [{ role: 'quit', label: 'Afslut' }] },
      {
        label: 'Rediger',
        submenu: [
          { role: 'undo', label: 'Fortryd' },
          { role: 'redo', label: 'Gentag' },
          { type: 'separator' },
          { role: 'cut', label: 'Klip' },
          { role: 'copy', label: 'Kopiér' },
          { role: 'paste', label: 'Sæt ind' },
          { role: 'selectAll', label: 'Markér alt' },
        ],
      },
      { label: 'Vis', submenu: view },
    ]),
  );
}
